# The entrance without flakes, and the one that `stagedml` itself evaluates.
#
# stagedml: a checkout of StagedML.
{
  system ? builtins.currentSystem,
  stagedml ? import ./stagedml.nix,
  nixpkgs ? import (stagedml + "/nix/nixpkgs.nix"),
  pipelines ? ./nix/pipelines,
}:
let
  library = import (stagedml + "/nix") {
    inherit system;
    pkgs = import nixpkgs { inherit system; };
  };
  project = library.mkProject {
    root = ./.;
    directory = pipelines;
  };
in
{
  inherit (project) checks hydraJobs;
  devShells = project.shells;
}
// project.pipelines
// {
  inherit (project) cpu cuda impure;
}
