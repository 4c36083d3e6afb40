let
  local = import ./local.nix { root = ./.; };
  hash = "${builtins.hashFile "sha256" ./local.nix}";
  fetched = import ./dataset.nix {
    toolchain = {
      interpreter = "";
      binPath = "";
      caBundle = "";
      system = "x86_64-linux";
    };
  };
  fails = value: !(builtins.tryEval "${value}").success;
in
{
  local = {
    "gives a file the path of one that is fetched" = {
      expr = "${local {
        name = "x.nix";
        file = "local.nix";
      }}";
      expected = "${builtins.unsafeDiscardStringContext
        (fetched.fetch {
          name = "x.nix";
          urls = [ "https://a.example/x" ];
          sha256 = hash;
        }).outPath
      }";
    };
    "tells programs from other files" = {
      expr =
        local {
          name = "x";
          file = "local.nix";
        } == local {
          name = "x";
          file = "local.nix";
          executable = true;
        };
      expected = false;
    };
    "refuses what is not there, or of another kind" = {
      expr = map fails [
        (local {
          name = "x";
          file = "none";
        })
        (local {
          name = "x";
          file = "../lib";
        })
        (local {
          name = "x";
          directory = "local.nix";
        })
      ];
      expected = [
        true
        true
        true
      ];
    };
    "takes a directory, by its content" = {
      expr = "${local {
        name = "x";
        directory = "../lib";
      }}";
      expected = "${builtins.path {
        name = "x";
        path = ./.;
      }}";
    };
  };
}
