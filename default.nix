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
  library = import ./nix {
    inherit system;
    pkgs = import nixpkgs { inherit system; };
  };
  project = library.mkProject {
    root = ./.;
    directory = pipelines;
  };
in
project.pipelines
// {
  inherit (project) cpu cuda impure;
}
