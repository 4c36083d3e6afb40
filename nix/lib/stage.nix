# One stage as a derivation.
{
  toolchain,
  environmentFor,
}:
let
  inherit (builtins)
    attrValues
    concatStringsSep
    isNull
    mapAttrs
    toJSON
    ;

  # JSON by hand where it holds configurations: Nix would print their floats in its own way.
  object = attrs: "{${concatStringsSep "," (attrValues (mapAttrs (k: v: "${toJSON k}:${v}") attrs))}}";
  list = items: "[${concatStringsSep "," items}]";

  /*
    An input as the builder reads it. `stages` maps names to derivations that carry their
    configuration as `config`.
  */
  inputJSON =
    stages: input:
    if input ? list then
      object { list = list (map (inputJSON stages) input.list); }
    else
      let
        from = stages.${input.stage};
        path = toJSON "${from}";
      in
      if input ? outputs then
        object {
          inherit path;
          outputs = toJSON input.outputs;
          config = from.config;
          dependencies = object (mapAttrs (_: inputJSON stages) (input.dependencies or { }));
        }
      else
        object (
          {
            inherit path;
          }
          // mapAttrs (_: toJSON) (removeAttrs input [ "stage" ])
        );
in

/*
  A stage of a generated pipeline.

  stages: the pipeline's derivations by name.
  sources: the tree of the stage's source closure.
  stage: the generated data.
*/
{
  stages,
  sources,
  accelerator,
  stage,
}:
let
  variant =
    if isNull (stage.accelerator or null) then
      null
    else if isNull accelerator then
      stage.accelerator
    else
      accelerator;
  environment = environmentFor { inherit (stage) environment; inherit variant; };
  sitePackages = if isNull environment then [ ] else [ environment.sitePackages ];
  config = stage.config or "{}";
  cuda = variant == "cuda";
  # What no output may refer to: a model's closure is the model.
  tools = [
    toolchain.python
    sources
  ]
  ++ (if isNull environment then [ ] else [ environment.derivation ]);
  drv = derivation (
    {
      inherit (stage) name;
      inherit (toolchain) system;
      builder = toolchain.interpreter;
      # No site, no user packages, no byte code beside sources, no script folder on the path.
      args = [
        "-sSBP"
        "-c"
        "import sys; sys.path.insert(0, '${sources}/src'); from stagedml.runtime.builder import start; start()"
      ];
      # In a builder argv[0] is no full path: CPython finds its home through PATH.
      PATH = toolchain.binPath;
      LANG = "C.UTF-8";
      PYTHONHASHSEED = "0";
      SOURCE_DATE_EPOCH = "315532800"; # 1980-01-01, the first day that zip files know
      stage = object {
        name = toJSON stage.name;
        module = toJSON stage.module;
        function = toJSON stage.function;
        outputs = toJSON stage.outputs;
        instance = toJSON (stage.instance or 0);
        environment = toJSON stage.environment;
        accelerator = toJSON (if isNull variant then "cpu" else variant);
        inherit config;
        inputs = list (map (inputJSON stages) (stage.inputs or [ ]));
        site_packages = toJSON sitePackages;
        scrub = toJSON tools;
      };
      passAsFile = [ "stage" ];
      disallowedReferences = tools;
    }
    // (if isNull environment then { } else environment.variables)
    // (
      if isNull environment then
        { }
      else
        {
          # Wheels look for libstdc++ and libz where their loader does not.
          LD_LIBRARY_PATH = toolchain.libraryPath + (if cuda then ":/run/opengl-driver/lib" else "");
        }
    )
    // (if cuda then { requiredSystemFeatures = [ "cuda" ]; } else { })
  );
in
drv
// {
  inherit config;
  inherit (stage) name;
  inherit environment;
  meta = {
    description = stage.description or stage.name;
    timeout = stage.timeout or 604800;
    maxSilent = stage.maxSilent or 86400;
  };
}
