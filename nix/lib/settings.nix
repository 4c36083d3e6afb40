/*
  What a project says of its outputs, under `[tool.stagedml]` of its pyproject.toml:

      packages = ["digits"]        what `nix flake show` lists, in place of all pipelines
      checks = ["digits-sample"]   what `nix flake check` builds

  Every pipeline is built by its name whatever stands there.
*/
let
  inherit (builtins)
    attrNames
    concatStringsSep
    filter
    fromTOML
    head
    intersectAttrs
    isList
    isString
    length
    listToAttrs
    pathExists
    readFile
    split
    ;

  mentions = word: text: length (split word text) > 1;
in
{
  /*
    The text of a project's pyproject.toml; empty where there is none.
  */
  textOf =
    root:
    let
      file = root + "/pyproject.toml";
    in
    if pathExists file then readFile file else "";

  /*
    Those of the pipelines that a key names; `default` where it is not there.

    text: of pyproject.toml. key: "packages" or "checks". pipelines: by name. default: as `pipelines`.
  */
  chosenBy =
    {
      text,
      key,
      pipelines,
      default,
    }:
    let
      # Nix reads no dates, so what is none of ours is left alone.
      own = if mentions "tool.stagedml" text then (fromTOML text).tool.stagedml or { } else { };
      names = own.${key};
      fail = message: throw "pyproject.toml: `${key}` of [tool.stagedml] ${message}";
      unknown = filter (name: !(pipelines ? ${name})) names;
    in
    if !(own ? ${key}) then
      default
    else if !(isList names) || filter (name: !(isString name)) names != [ ] then
      fail "must be a list of names of pipelines"
    else if unknown != [ ] then
      fail ''
        names '${head unknown}', which is no pipeline that every Nix can build. There are:
        ${concatStringsSep ", " (attrNames pipelines)}''
    else
      intersectAttrs (listToAttrs (
        map (name: {
          inherit name;
          value = null;
        }) names
      )) pipelines;
}
