{
  description = "A pipeline of stages";

  # Where StagedML is: to be set, here and nowhere else. `stagedml init` writes the checkout that it
  # comes from, `path:/...` or `git+file:///...`; `github:OWNER/REPOSITORY` will do as well.
  inputs.stagedml.url = "path:/where/stagedml/is";

  outputs =
    { self, stagedml }:
    let
      systems = builtins.attrNames stagedml.packages;
      forSystems =
        make:
        builtins.listToAttrs (
          map (name: {
            inherit name;
            value = make name;
          }) systems
        );
      projectFor =
        system:
        stagedml.lib.mkProject {
          inherit system;
          root = self;
        };
    in
    {
      packages = forSystems (system: (projectFor system).pipelines);
      legacyPackages = forSystems (
        system:
        let
          project = projectFor system;
        in
        project.pipelines // { inherit (project) cpu cuda; }
      );
    };
}
