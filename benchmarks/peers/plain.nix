# The same chains and fans as plain derivations, written by hand, with the same interpreter.
#
# stagedml: the checkout, whose toolchain is used.
{
  shape,
  size,
  stagedml,
}:
let
  inherit (builtins)
    concatStringsSep
    currentSystem
    foldl'
    genList
    seq
    ;

  library = import (stagedml + "/nix") {
    system = currentSystem;
    pkgs = import (import (stagedml + "/nix/nixpkgs.nix")) { system = currentSystem; };
  };

  join =
    index: parts:
    derivation {
      name = "join-${toString index}";
      system = currentSystem;
      builder = library.toolchain.interpreter;
      PATH = library.toolchain.binPath;
      args = [
        "-sSBP"
        "-c"
        ''
          import os
          text = "".join(open(part).read()[-64:] for part in os.environ["parts"].split())
          with open(os.environ["out"], "w") as file:
              file.write(text + os.environ["index"] + "\n")
        ''
      ];
      parts = concatStringsSep " " (map (part: "${part}") parts);
      inherit index;
    };
  first = join 0 [ ];
in
{
  # Forced from the first to the last, so that evaluation does not nest.
  chain = foldl' (
    last: index:
    let
      next = join index [ last ];
    in
    seq next.outPath next
  ) first (genList (i: i + 1) (size - 1));
  fan = join (size - 1) (genList (i: join (i + 1) [ first ]) (size - 2));
}
.${shape}
