# The entrance without flakes: `nix-build -A convnet-digits`.
#
# nixpkgs: the package set's source. By default the host stand-in, where this machine has chosen
# one (`stagedml doctor`), else the nixpkgs that flake.lock pins.
# pipelines: generated files to use instead of the checked-in ones.
{
  system ? builtins.currentSystem,
  nixpkgs ? import ./nix/nixpkgs.nix,
  pipelines ? ./nix/pipelines,
}:
let
  outputs = import ./nix/system.nix {
    inherit system;
    pkgs = import nixpkgs { inherit system; };
    source = ./.;
    directory = pipelines;
  };
in
# What a flake has beside packages; a pipeline of such a name comes first.
{
  inherit (outputs) checks formatter;
  devShells = outputs.shells;
}
// outputs.legacyPackages
