/*
  Other people's repositories, which take StagedML as an input of their flake.

  systems: those that stages can be built on. libraryFor: the library of a system.
*/
{ systems, libraryFor }:
let
  inherit (builtins)
    head
    isAttrs
    isPath
    isString
    listToAttrs
    map
    mapAttrs
    pathExists
    typeOf
    ;

  # The repository, if it is one.
  checked =
    root:
    if !(isPath root || isString root || (isAttrs root && root ? outPath)) then
      throw "mkProject and mkFlake take the repository as `root = self`, not a ${typeOf root}"
    else if !pathExists (root + "/pipelines") && !pathExists (root + "/nix/pipelines") then
      throw "${toString root} is no repository of pipelines: it has neither pipelines/ nor nix/pipelines; run `stagedml generate`, and `git add` both (a flake has only what git tracks)"
    else
      root;
in
rec {
  /*
    A repository's pipelines for a system, and what belongs to them: see `mkProject` in ../default.nix.

    root: the repository: `self` of its flake, or a path.
  */
  mkProject = { system, root }: (libraryFor system).mkProject { root = checked root; };

  /*
    All outputs of a repository's flake: packages, legacyPackages, checks, apps, devShells, formatter,
    hydraJobs.

    root: the repository: `self` of its flake.
  */
  mkFlake =
    { root }:
    let
      projects = listToAttrs (
        map (name: {
          inherit name;
          value = mkProject {
            system = name;
            inherit root;
          };
        }) systems
      );
      each = of: mapAttrs (_: of) projects;
    in
    {
      packages = each (project: project.packages);
      # Every stage, `NAME.STAGE`; `cpu.NAME`, `cuda.NAME`, `impure.NAME`.
      legacyPackages = each (project: project.pipelines // { inherit (project) cpu cuda impure; });
      # The command in the version that the repository takes: `nix run . -- generate`.
      apps = each (project: {
        default = project.app;
      });
      checks = each (project: project.checks);
      devShells = each (project: project.devShells);
      formatter = each (project: project.formatter);
      hydraJobs = projects.${head systems}.hydraJobs;
    };
}
