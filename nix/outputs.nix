# The flake's outputs.
{ self, nixpkgs }:
let
  inherit (builtins)
    attrNames
    filter
    hasAttr
    intersectAttrs
    listToAttrs
    mapAttrs
    removeAttrs
    ;

  # The host stand-in knows one system, nixpkgs many.
  systems = filter (system: hasAttr system nixpkgs.legacyPackages) [
    "x86_64-linux"
    "aarch64-linux"
  ];
  forSystems =
    make:
    listToAttrs (
      map (system: {
        name = system;
        value = make system;
      }) systems
    );

  libraryFor =
    system:
    import ./. {
      inherit system;
      pkgs = nixpkgs.legacyPackages.${system};
    };
  projectFor = system: (libraryFor system).mkProject { root = self; };
  commandFor =
    system:
    let
      inherit (libraryFor system) mkEnvironment toolchain;
    in
    import ./lib/command.nix {
      inherit toolchain;
      source = self;
      environment = mkEnvironment {
        name = "command";
        lockFile = ./environments/command.lock.toml;
      };
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

  # What any Nix can evaluate: `nix flake check` and Hydra force all that they are given.
  ordinary = project: pipelines: removeAttrs pipelines (attrNames project.features);

  # A gate is for Hydra to judge by its verdict: it shows reports of successful builds only.
  job = pipeline: leaf (pipeline.verdict or pipeline);
in
{
  packages = forSystems (
    system:
    let
      project = projectFor system;
    in
    ordinary project project.pipelines
    // {
      stagedml = commandFor system;
    }
  );

  # `nix run . -- list`
  apps = forSystems (system: {
    default = {
      type = "app";
      program = "${commandFor system}/bin/stagedml";
    };
  });

  # `.#cpu.NAME`, `.#cuda.NAME`, `.#impure.NAME`; every stage as `.#NAME.STAGE`; and pipelines that
  # need experimental features of Nix.
  legacyPackages = forSystems (
    system:
    let
      project = projectFor system;
    in
    project.pipelines
    // {
      inherit (project) cpu cuda impure;
    }
  );

  checks = forSystems (system: {
    generated = import ./lib/checks.nix {
      inherit self;
      inherit (libraryFor system) toolchain;
    };
  });

  hydraJobs =
    let
      project = projectFor "x86_64-linux";
    in
    {
      pipelines = mapAttrs (_: job) (ordinary project project.pipelines);
      cpu = mapAttrs (_: job) (ordinary project project.cpu);
      stages = mapAttrs (_: pipeline: mapAttrs (_: leaf) pipeline.stages) (
        ordinary project project.pipelines
      );
    };

  # For other people's repositories; see templates/default.
  lib = {
    inherit libraryFor;
    mkProject = { system, root }: (libraryFor system).mkProject { inherit root; };
  };

  templates.default = {
    path = ../templates/default;
    description = "A repository with a pipeline of its own";
  };
}
