{
  description = "A pipeline of stages";

  inputs.stagedml.url = "github:stagedml/stagedml";

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
