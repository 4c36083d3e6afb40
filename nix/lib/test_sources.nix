let
  inherit (builtins)
    fromJSON
    map
    match
    unsafeDiscardStringContext
    ;
  toolchain = {
    interpreter = "/python/bin/python3";
    binPath = "/python/bin";
    system = "x86_64-linux";
  };
  sourcesFrom = fileOf: import ./sources.nix { inherit toolchain; } fileOf "stage-sources";
  sources = sourcesFrom (path: ../../. + "/${path}");
  one = "sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
  other = "sha256-BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB=";
  files = {
    "stagedml/version.py" = "0 2-4";
    "stagedml/errors.py" = "1";
  };
  manifest = map (row: {
    path = builtins.elemAt row 0;
    stored = match "/.*-source\\.py" (builtins.elemAt row 1) != null;
    parts = builtins.elemAt row 2;
  }) (fromJSON (unsafeDiscardStringContext (sources { hash = one; inherit files; }).manifest));
in
{
  sources = {
    "have a path that follows from name and hash alone" = {
      expr =
        (sources {
          hash = one;
          inherit files;
        }).outPath == (sourcesFrom (_: ./sources.nix) {
          hash = one;
          files."stagedml/version.py" = "0";
        }).outPath;
      expected = true;
    };
    "have another path if the hash is another" = {
      expr =
        (sources {
          hash = one;
          inherit files;
        }).outPath == (sources {
          hash = other;
          inherit files;
        }).outPath;
      expected = false;
    };
    "tell the builder the parts of each file, by path" = {
      expr = manifest;
      expected = [
        {
          path = "stagedml/errors.py";
          stored = true;
          parts = "1";
        }
        {
          path = "stagedml/version.py";
          stored = true;
          parts = "0 2-4";
        }
      ];
    };
    "are told in a file, as a thousand modules fit into no argument" = {
      expr =
        (sources {
          hash = one;
          inherit files;
        }).passAsFile;
      expected = [ "manifest" ];
    };
  };
}
