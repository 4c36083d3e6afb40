# The few functions of nixpkgs' `lib` that are asked for.
let
  inherit (builtins)
    attrNames
    baseNameOf
    compareVersions
    concatMap
    elemAt
    filter
    foldl'
    getAttr
    isString
    listToAttrs
    mapAttrs
    match
    path
    split
    ;
in
rec {
  inherit concatMap filter getAttr mapAttrs;
  version = "26.05.20260719.fd14620";
  foldl = foldl';
  filterAttrs =
    keep: set:
    listToAttrs (
      concatMap (
        name:
        if keep name set.${name} then
          [
            {
              inherit name;
              value = set.${name};
            }
          ]
        else
          [ ]
      ) (attrNames set)
    );
  groupBy =
    key:
    foldl' (
      groups: item:
      groups
      // {
        ${key item} = groups.${key item} or [ ] ++ [ item ];
      }
    ) { };
  optionals = wanted: list: if wanted then list else [ ];
  optionalString = wanted: text: if wanted then text else "";
  versionOlder = a: b: compareVersions b a == 1;
  versions.major = text: elemAt (filter isString (split "\\." text)) 0;
  concatStringsSep = builtins.concatStringsSep;
  unique = foldl' (found: item: if builtins.elem item found then found else found ++ [ item ]) [ ];
  getExe = package: "${package}/bin/${package.meta.mainProgram or package.pname}";

  cleanSourceFilter =
    name: _: match "(.*~|\\.git|\\.svn|result.*|.*\\.o|.*\\.so)" (baseNameOf name) == null;
  cleanSourceWith =
    {
      src,
      filter ? _: _: true,
      name ? "source",
    }:
    path {
      inherit filter name;
      path = src;
    };
  cleanSource =
    src:
    cleanSourceWith {
      inherit src;
      filter = cleanSourceFilter;
    };

  licenses.mit = {
    spdxId = "MIT";
    shortName = "mit";
    free = true;
  };
  platforms.linux = [
    "x86_64-linux"
    "aarch64-linux"
  ];
}
