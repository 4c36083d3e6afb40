/*
  The library's unit tests: `nix-instantiate --eval --strict --json nix/lib/tests.nix` lists those
  that fail, and what is exported without a test.

  `test_NAME.nix` stands beside each `NAME.nix` and holds `{ SYMBOL = { "what must hold" = { expr;
  expected; }; }; }`, with a test for each symbol that NAME.nix gives. Where that is a function, the
  test may list what its result exports, as `exported`; else it is a symbol itself.
*/
let
  inherit (builtins)
    attrNames
    concatMap
    elem
    filter
    isAttrs
    isNull
    map
    match
    readDir
    removeAttrs
    ;

  files = attrNames (readDir ./.);
  named =
    pattern:
    concatMap (
      file:
      let
        found = match pattern file;
      in
      if isNull found then [ ] else found
    ) files;

  names = named "test_(.*)\\.nix";
  untestedFiles = filter (
    name: isNull (match "test_.*" name) && name != "tests" && !(elem name names)
  ) (named "(.*)\\.nix");

  failing =
    name:
    let
      tests = removeAttrs (import (./. + "/test_${name}.nix")) [ "exported" ];
    in
    concatMap (
      symbol:
      concatMap (
        what:
        let
          inherit (tests.${symbol}.${what}) expr expected;
        in
        if expr == expected then
          [ ]
        else
          [
            {
              test = "${name}.${symbol}: ${what}";
              inherit expr expected;
            }
          ]
      ) (attrNames tests.${symbol})
    ) (attrNames tests);

  untested =
    name:
    let
      library = import (./. + "/${name}.nix");
      tests = import (./. + "/test_${name}.nix");
    in
    map (symbol: { test = "${name}.${symbol}: has no test"; }) (
      filter (symbol: !(tests ? ${symbol})) (
        if isAttrs library then attrNames library else tests.exported or [ name ]
      )
    );
in
map (name: { test = "${name}.nix: has no tests"; }) untestedFiles
++ concatMap (name: failing name ++ untested name) names
