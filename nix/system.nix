/*
  All outputs of this repository for one system. The flake and default.nix take them from here.

  pkgs: nixpkgs for the system, or the host stand-in. source: the checkout. directory: generated
  files.
*/
{
  pkgs,
  system,
  source,
  directory ? source + "/nix/pipelines",
}:
let
  inherit (builtins)
    attrNames
    mapAttrs
    removeAttrs
    seq
    ;
  inherit (import ./lib/meta.nix) metaOf ours;

  library = import ./. { inherit pkgs system; };
  inherit (library) toolchain;
  project = library.mkProject {
    root = source;
    inherit directory;
  };
  inherit (project) command pipelines;

  # The command as nixpkgs would package it.
  nixpkgsOnly =
    # Another system is refused before package sets are looked into, which say less of it.
    if seq toolchain (pkgs ? hostPython) then
      { }
    else
      { stagedml-nixpkgs = (import ./overlay.nix pkgs pkgs).stagedml; };

  checks = import ./lib/checks.nix {
    inherit toolchain;
    root = source;
    stagedml = source;
  };

  allChecks = mapAttrs (_: ours) project.checks // {
    library = checks.libraryWith (import ./lib/tests.nix);
    lint = checks.lintWith library.lint;
  };

  hydraJobs = project.jobsWith {
    # Hydra has the samples as pipelines, with the verdict of their gates.
    checks = removeAttrs allChecks (attrNames project.samples);
    variants = [ "cpu" ];
    meta = { inherit (metaOf { description = ""; }) license homepage; };
  };
in
{
  inherit hydraJobs library project;
  inherit (project) devShells formatter shells;

  # What a visitor should see first: see [tool.stagedml] of pyproject.toml.
  packages = mapAttrs (_: ours) project.packages // {
    default = command;
    stagedml = command;
  }
  // nixpkgsOnly;

  # Everything by name: `NAME`, `NAME.STAGE`, `cpu.NAME`, `cuda.NAME`, `impure.NAME`.
  legacyPackages = {
    stagedml = command;
    inherit hydraJobs;
  }
  // nixpkgsOnly
  // mapAttrs (_: ours) pipelines
  // {
    inherit (project) cpu cuda impure;
  };

  checks = allChecks;

  # `nix run . -- list`
  apps.default = project.app;
}
