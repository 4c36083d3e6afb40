# The library: from a package set to pipelines.
#
# pkgs: nixpkgs for the system, or the host stand-in (`nix/host`).
{ pkgs, system }:
let
  inherit (builtins)
    attrNames
    concatStringsSep
    elem
    filter
    mapAttrs
    match
    removeAttrs
    tryEval
    ;
  inherit (import ./lib/meta.nix) metaOf platforms;
  inherit (import ./lib/settings.nix) chosenBy textOf;
  inherit (import ./lib/variables.nix) variablesOf;
  treeOf = import ./lib/tree.nix;

  toolchain =
    if elem system platforms then
      import ./lib/toolchain.nix { inherit pkgs system; }
    else
      throw ''
        StagedML has no stages for ${system}: wheels of TensorFlow, and Nix's sandbox, are for ${concatStringsSep " and " platforms}.
        Ask for one of these and let a Linux machine build it: `nix build .#packages.x86_64-linux.NAME --builders ...`, or `nix-build --argstr system x86_64-linux -A NAME --builders ...`.'';
  mkEnvironment = import ./lib/environment.nix { inherit toolchain; };
  pipelines = import ./lib/project.nix { inherit toolchain mkEnvironment; };
  inherit (import ./lib/jobs.nix { inherit toolchain; }) mkJobs;

  # The environment of the command.
  command = mkEnvironment {
    name = "command";
    lockFile = ./environments/command.lock.toml;
  };

  # With what sources are checked and formatted.
  lint = mkEnvironment {
    name = "lint";
    lockFile = ./environments/lint.lock.toml;
  };
in
{
  inherit toolchain mkEnvironment lint;
  inherit (pipelines) mkPipelines;

  /*
    A project's outputs for the system.

    root: the project. stagedml: the checkout that holds the `stagedml` package.

    Returns
    * `pipelines`, with the stages' own accelerators, and as `cpu`, `cuda` and `impure`;
    * `features`: the experimental features of Nix that some of these need, by name;
    * `ordinary`: takes those away from an attribute set;
    * `packages`: those that are to be shown first; `samples`: those that checks build;
    * `shells`: an environment to develop in for each environment of stages, and for the command;
      `devShells`: those that there are for the system, since `nix flake show` forces all;
    * `checks`: the samples, and whether the generated files are fresh;
    * `hydraJobs`: what Hydra builds; `jobsWith`: the same with other `checks`,
      `tested`, `variants` and `meta`, see `lib/jobs.nix`;
    * `command`: `stagedml`; `app`: that `nix run` starts it; `formatter`: what `nix fmt` does.
  */
  mkProject =
    {
      root,
      stagedml ? ../.,
      directory ? root + "/nix/pipelines",
    }:
    let
      make =
        how:
        pipelines.mkPipelines (
          how
          // {
            inherit directory environments;
            roots = {
              default = root;
              inherit stagedml;
              # What was written in a session is beside the files that were generated for it.
              "__session__.py" = directory;
            };
          }
        );
      of = accelerator: make { inherit accelerator; };
      environments = [
        (root + "/nix/environments")
        (stagedml + "/nix/environments")
      ];

      own = of null;
      features = pipelines.experimentalFeatures { inherit directory; };
      # What any Nix can evaluate: `nix flake check` and Hydra force all that they are given.
      ordinary = found: removeAttrs found (attrNames features);
      chosen =
        key: default:
        chosenBy {
          text = textOf root;
          inherit key default;
          pipelines = ordinary own;
        };
      samples = chosen "checks" { };

      mkShell = import ./lib/develop.nix {
        inherit toolchain;
        package = treeOf "stagedml" (stagedml + "/stagedml");
      };
      shellOf =
        name: environment:
        let
          cuda = match ".*-cuda" name != null;
        in
        mkShell {
          inherit name cuda;
          environments = [ environment ];
          variables = variablesOf {
            bits = "portable";
            variant = if cuda then "cuda" else null;
            declared = environment.variables;
          };
        };
      named = pipelines.environmentsIn environments;
      # One that is not locked, or edited since, stays, and says so to whoever asks for it.
      isUnsupported =
        name:
        let
          found = tryEval named.${name}.supported;
        in
        found.success && !found.value;
      shells = mapAttrs shellOf named // {
        default = mkShell {
          name = "stagedml";
          description = "The stagedml command and its packages, to develop in";
          environments = [ command ];
          programs = [ "${program}/bin" ];
        };
      };
      checks = import ./lib/checks.nix { inherit toolchain root stagedml; };
      program = import ./lib/command.nix {
        inherit toolchain;
        environment = command;
        source = stagedml;
      };

      jobsWith =
        more:
        mkJobs (
          {
            pipelines = own;
            cpu = of "cpu";
            cuda = of "cuda";
            checks = { inherit (checks) generated; };
            inherit ordinary samples;
          }
          // more
        );
    in
    {
      pipelines = own;
      cpu = of "cpu";
      cuda = of "cuda";
      impure = make { impure = true; };
      inherit features ordinary samples;
      packages = chosen "packages" (ordinary own);
      inherit shells;
      devShells = removeAttrs shells (filter isUnsupported (attrNames named));
      checks = samples // {
        inherit (checks) generated;
      };
      command = program;
      app = {
        type = "app";
        program = "${program}/bin/stagedml";
        meta = metaOf { inherit (program.meta) description mainProgram; };
      };
      formatter = import ./lib/format.nix {
        inherit toolchain;
        environment = lint;
      };
      hydraJobs = jobsWith { };
      inherit jobsWith;
    };
}
