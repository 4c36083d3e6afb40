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
  inherit (builtins) intersectAttrs mapAttrs;
  inherit (import ./lib/meta.nix) metaOf ours;

  library = import ./. { inherit pkgs system; };
  inherit (library) toolchain;
  project = library.mkProject {
    root = source;
    inherit directory;
  };
  inherit (project) command ordinary pipelines;

  # With what the sources are checked and formatted.
  lint = library.mkEnvironment {
    name = "lint";
    lockFile = ./environments/lint.lock.toml;
  };
  checks = import ./lib/checks.nix {
    inherit toolchain;
    root = source;
    stagedml = source;
  };

  # A derivation and nothing else, as `nix flake check` and Hydra want their leaves.
  leaf = intersectAttrs {
    type = null;
    name = null;
    system = null;
    drvPath = null;
    outPath = null;
    outputName = null;
    outputs = null;
    out = null;
    all = null;
    drvAttrs = null;
    meta = null;
  };

  # A gate is for Hydra to judge by its verdict: it shows reports of successful builds only.
  job = pipeline: leaf (pipeline.verdict or pipeline);

  hydraJobs = {
    pipelines = mapAttrs (_: job) (ordinary pipelines);
    cpu = mapAttrs (_: job) (ordinary project.cpu);
    stages = mapAttrs (_: pipeline: mapAttrs (_: leaf) pipeline.stages) (ordinary pipelines);
  };
in
{
  inherit hydraJobs library project;
  inherit (project) devShells;

  # What a visitor should see first: see [tool.stagedml] of pyproject.toml.
  packages = mapAttrs (_: ours) project.packages // {
    default = command;
    stagedml = command;
  };

  # Everything by name: `NAME`, `NAME.STAGE`, `cpu.NAME`, `cuda.NAME`, `impure.NAME`.
  legacyPackages = {
    stagedml = command;
    inherit hydraJobs;
  }
  // mapAttrs (_: ours) pipelines
  // {
    inherit (project) cpu cuda impure;
  };

  checks = mapAttrs (_: ours) project.checks // {
    library = checks.libraryWith (import ./lib/tests.nix);
    lint = checks.lintWith lint;
  };

  # `nix run . -- list`
  apps.default = {
    type = "app";
    program = "${command}/bin/stagedml";
    meta = metaOf { inherit (command.meta) description mainProgram; };
  };

  formatter = import ./lib/format.nix {
    inherit toolchain;
    environment = lint;
  };
}
