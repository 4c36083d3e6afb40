# Pipelines of trivial stages, for `benchmarks/overhead.py`.
{
  system ? builtins.currentSystem,
  nixpkgs ? import ../../nix/nixpkgs.nix,
  pipelines ? ./nix/pipelines,
}:
let
  library = import ../../nix {
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
  inherit (project) cpu cuda;
}
