# Environment variables of stages.
let
  inherit (builtins)
    attrNames
    elem
    filter
    head
    isNull
    isString
    match
    ;
in
rec {
  # Those that the library, the builder or Nix sets for every stage.
  reserved = [
    "HOME"
    "LANG"
    "LD_LIBRARY_PATH"
    "PATH"
    "PWD"
    "PYTHONHASHSEED"
    "PYTHONHOME"
    "PYTHONPATH"
    "SOURCE_DATE_EPOCH"
    "TEMP"
    "TEMPDIR"
    "TMP"
    "TMPDIR"
  ];

  /*
    Whether an environment may set a variable of this name. Attributes that mean something to Nix
    (`name`, `builder`, `outputHash`, `__structuredAttrs`) have small letters, so that names in
    capitals never override one, whatever Nix adds.
  */
  mayBeSet =
    name:
    !isNull (match "[A-Z][A-Z0-9_]*" name) && isNull (match "NIX_.*" name) && !(elem name reserved);

  /*
    The variables of an environment, all of which it may set.

    name: the environment's. variables: from its TOML file.
  */
  checkVariables =
    name: variables:
    let
      fail =
        message:
        throw ''
          environment ${name}: ${message}
          Change [variables] in ${name}.toml. Names are in capitals; PATH, HOME and the like are those of the build.'';
      refused = filter (variable: !(mayBeSet variable)) (attrNames variables);
      odd = filter (variable: !(isString variables.${variable})) (attrNames variables);
    in
    if refused != [ ] then
      fail "it may not set the variable '${head refused}'"
    else if odd != [ ] then
      fail "the variable '${head odd}' is not a string"
    else
      variables;
}
