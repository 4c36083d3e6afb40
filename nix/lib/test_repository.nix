let
  inherit (builtins) attrNames tryEval;
  repository = import ./repository.nix {
    systems = [ "x86_64-linux" ];
    libraryFor = system: {
      mkProject =
        { root }:
        {
          pipelines = {
            inherit root;
            needy = system;
          };
          packages = { };
          cpu = { };
          cuda = { };
          impure = { };
          checks = { };
          devShells = { };
          hydraJobs = { };
          app = { };
          formatter = { };
        };
    };
  };
  inherit (repository) mkFlake mkProject;
  fails = value: !(tryEval value).success;
  # It has `pipelines`.
  here = ./..;
  project =
    root:
    mkProject {
      system = "x86_64-linux";
      inherit root;
    };
in
{
  exported = attrNames repository;

  mkProject = {
    "takes a flake as it takes a path" = {
      expr =
        (project { outPath = here; }).pipelines.needy == "x86_64-linux"
        && (project here).pipelines.root == here;
      expected = true;
    };
    "refuses what is no repository" = {
      expr = [
        (fails (project { }).pipelines.root)
        (fails (project 3).pipelines.root)
        (fails (project ../host).pipelines.root)
      ];
      expected = [
        true
        true
        true
      ];
    };
  };

  mkFlake = {
    "has every kind of output" = {
      expr = attrNames (mkFlake {
        root = here;
      });
      expected = [
        "apps"
        "checks"
        "devShells"
        "formatter"
        "hydraJobs"
        "legacyPackages"
        "packages"
      ];
    };
    "refuses what is no repository" = {
      expr = fails (mkFlake { root = ../host; }).legacyPackages.x86_64-linux.root;
      expected = true;
    };
  };
}
