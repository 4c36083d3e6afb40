# An environment to develop in, without flakes: `nix-shell`, `nix-shell --argstr name tensorflow`.
{
  name ? "default",
}:
let
  shells = (import ./. { }).devShells;
in
shells.${name} or (throw "there is no environment '${name}' to develop in; there are: ${
  builtins.concatStringsSep ", " (builtins.attrNames shells)
}")
