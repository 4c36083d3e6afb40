# The library: from a package set to pipelines.
#
# pkgs: nixpkgs for the system, or the host stand-in (`nix/host`).
{ pkgs, system }:
let
  toolchain = import ./lib/toolchain.nix { inherit pkgs system; };
  mkEnvironment = import ./lib/environment.nix { inherit toolchain; };
  pipelines = import ./lib/project.nix { inherit toolchain mkEnvironment; };
in
{
  inherit toolchain mkEnvironment;
  inherit (pipelines) mkPipelines;

  /*
    A project's pipelines with the stages' own accelerators, and as `cpu` and `cuda`.

    root: the project. stagedml: the checkout that holds the `stagedml` package.
  */
  mkProject =
    {
      root,
      stagedml ? ../.,
      directory ? root + "/nix/pipelines",
    }:
    let
      of = accelerator: make { inherit accelerator; };
      make =
        how:
        pipelines.mkPipelines (
          how
          // {
          inherit directory;
          roots = {
            default = root;
            inherit stagedml;
            # What was written in a session is beside the files that were generated for it.
            "__session__.py" = directory;
          };
          environments = [
            (root + "/nix/environments")
            (stagedml + "/nix/environments")
          ];
        });
    in
    {
      pipelines = of null;
      cpu = of "cpu";
      cuda = of "cuda";
      impure = make { impure = true; };
      features = pipelines.experimentalFeatures { inherit directory; };
    };
}
