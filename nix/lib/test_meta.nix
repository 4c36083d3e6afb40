let
  inherit (import ./meta.nix)
    described
    license
    metaOf
    ours
    platforms
    ;
  drv = derivation {
    name = "x";
    system = "x86_64-linux";
    builder = "/x";
  };
in
{
  license."is found by its name and its identifier" = {
    expr = [
      license.shortName
      license.spdxId
      license.free
    ];
    expected = [
      "mit"
      "MIT"
      true
    ];
  };
  platforms."are Linux" = {
    expr = map (builtins.match ".*-linux") platforms;
    expected = [
      [ ]
      [ ]
    ];
  };
  metaOf."names a program where there is one" = {
    expr = map (about: (metaOf about).mainProgram or "none") [
      { description = "x"; }
      {
        description = "x";
        mainProgram = "y";
      }
    ];
    expected = [
      "none"
      "y"
    ];
  };
  described."is the same derivation" = {
    expr = {
      same = (described { description = "x"; } drv).outPath == drv.outPath;
      inherit ((described { description = "x"; } drv).meta) description;
    };
    expected = {
      same = true;
      description = "x";
    };
  };
  ours."keeps what a pipeline says of itself" = {
    expr =
      let
        found =
          ours (
            drv
            // {
              meta = {
                description = "A model";
                timeout = 3;
              };
            }
          );
      in
      [
        found.meta.description
        found.meta.timeout
        found.meta.license.spdxId
        (found.outPath == drv.outPath)
      ];
    expected = [
      "A model"
      3
      "MIT"
      true
    ];
  };
}
