# One stage as a derivation.
{
  toolchain,
  runtime,
  environmentFor,
}:
let
  inherit (builtins)
    elemAt
    isAttrs
    isList
    isNull
    listToAttrs
    map
    mapAttrs
    removeAttrs
    toJSON
    ;
  # JSON by hand where it holds configurations: Nix would print their floats in its own way.
  inherit (import ./rows.nix) array object pathOf;
  inherit (import ./variables.nix) variablesOf;

  /*
    An input as the builder reads it: `"STAGE"`, to be looked up in `upstream`, or what it takes of
    a store path.
  */
  inputJSON =
    stages: input:
    let
      parts = pathOf input;
      of =
        name:
        {
          path = "${stages.${name}}";
        }
        // tolerance stages.${name}.row true;
    in
    if isNull input then
      "null"
    else if isList input then
      array (map (inputJSON stages) input)
    else if input ? either then
      toJSON input
    else if isAttrs input then
      toJSON (of input.stage // removeAttrs input [ "stage" ])
    else if isNull parts then
      toJSON input
    else
      toJSON (of (elemAt parts 0) // { file = elemAt parts 1; });

  # What is said of a stage whose output may be a failure.
  tolerance = row: tolerant: if row.tolerant or false then { inherit tolerant; } else { };

  # A stage of which all outputs are handed on.
  upstreamJSON =
    stages: name:
    let
      inherit (stages.${name}) row;
    in
    if row ? selects || row ? selected then
      object {
        path = toJSON "${stages.${name}}";
        selected = "true";
      }
    else
    object (
      {
        config = row.lens;
        path = toJSON "${stages.${name}}";
        outputs = toJSON row.outputs;
        exposes = object (mapAttrs (_: inputJSON stages) row.exposed);
      }
      // tolerance row "true"
    );
  instanceOf =
    stages: name:
    let
      inherit (stages.${name}) row;
    in
    if row ? gates then instanceOf stages row.gates else row.instance or 0;

  inputsJSON =
    stages: row:
    if row ? selects then
      array [
        (toJSON {
          names = row.selects;
          instances = map (instanceOf stages) row.selects;
          judges = map (name: "${stages.${name}}") (row.judges or [ ]);
        })
      ]
    else
      array (map (inputJSON stages) row.inputs);
in

/*
  A stage of a generated pipeline.

  stages: the pipeline's derivations by name, each with its `row`.
  sources: the stage's own sources; null where it has none.
  accelerator: null (the stage's own), "cpu" or "cuda".
  row: the completed row, see `rows.nix`.
  dataFiles: store paths of data that its code reads, by their paths among the sources.
  verdict: of a gate: whether it only notes that objectives are missed, in `nix-support/failed`.
  impure: whether each build of it is a new one, whatever its row says.
*/
{
  stages,
  sources,
  accelerator,
  row,
  verdict ? false,
  impure ? false,
  dataFiles ? { },
}:
let
  variant =
    if isNull row.accelerator then
      null
    else if isNull accelerator then
      row.accelerator
    else
      accelerator;
  environment = environmentFor {
    inherit (row) environment;
    inherit variant;
  };
  cuda = variant == "cuda";
  isImpure = impure || row.impure;
  # Directories of programs, in the order in which they are searched.
  programs =
    map (toolchain.programs row.name) row.programs
    ++ (if isNull environment then [ ] else [ "${environment.derivation}/bin" ]);
  # What a model needs no more once it is trained.
  tools = [
    toolchain.python
    runtime
  ]
  ++ (if isNull sources then [ ] else [ sources ])
  ++ (if isNull environment then [ ] else [ environment.derivation ]);
  drv = derivation (
    (
      if isNull environment then
        { }
      else
        variablesOf {
          inherit (row) bits;
          inherit variant;
          declared = environment.variables;
        }
    )
    // {
      inherit (row) name;
      inherit (toolchain) system;
      builder = toolchain.interpreter;
      # No site, no user packages, no byte code beside sources, no script directory on the path.
      # The runtime is reached through a link: what a stage writes of where code was names no store
      # path then.
      args = [
        "-sSBP"
        "-c"
        ''
          import marshal, os, sys
          os.symlink("${runtime}", "runtime")
          place = os.getcwd() + "/runtime"
          sys.path.insert(0, place)
          with open("runtime/bundle", "rb") as file:
              code, modules = marshal.load(file)
          exec(marshal.loads(code))
          sys.meta_path.insert(0, Bundle(place, modules))
          from stagedml.runtime.builder import start
          start()
        ''
      ];
      # In a builder argv[0] is no full path: CPython finds its home through PATH.
      PATH = toolchain.binPath;
      LANG = "C.UTF-8";
      PYTHONHASHSEED = "0";
      SOURCE_DATE_EPOCH = "315532800"; # 1980-01-01, the first day that zip files know
      stage = object (
        {
          inherit (row) config;
          name = toJSON row.name;
          function = toJSON row.function;
          # Neither a gate nor a matcher promises anything by itself.
          outputs = toJSON (if row ? gates || row ? selects then "stagedml.runtime.outputs:Outputs" else row.outputs);
          instance = toJSON row.instance;
          environment = toJSON row.environment;
          accelerator = toJSON (if isNull variant then "cpu" else variant);
          bits = toJSON row.bits;
          closed = toJSON row.closed;
          inputs = inputsJSON stages row;
          upstream = object (
            listToAttrs (
              map (name: {
                inherit name;
                value = upstreamJSON stages name;
              }) row.upstream
            )
          );
          sources = toJSON (if isNull sources then null else "${sources}");
          site_packages = toJSON (if isNull environment then [ ] else [ environment.sitePackages ]);
          programs = toJSON programs;
          data_files = toJSON dataFiles;
          tools = toJSON tools;
        }
        // (if isNull row.lineage then { } else { inherit (row) lineage; })
        // tolerance row "true"
        // (if isImpure then { impure = "true"; } else { })
        // (if isImpure || row.contentAddressed then { rewritten = "true"; } else { })
      );
      passAsFile = [ "stage" ];
    }
    // (if verdict then { verdict = "1"; } else { })
    // (if row.closed then { disallowedReferences = tools; } else { })
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
    # What another machine has measured is not to be had from a cache.
    // (if row.ofMachine or false then { allowSubstitutes = false; } else { })
    # The output path follows from what was written.
    // (
      if isImpure || row.contentAddressed then
        {
          outputHashMode = "recursive";
          outputHashAlgo = "sha256";
        }
        // (if isImpure then { __impure = true; } else { __contentAddressed = true; })
      else
        { }
    )
  );
in
drv
// {
  inherit row environment;
  inherit (row) name config;
  meta = {
    inherit (row) description;
    timeout = row.timeout or 604800;
    maxSilent = row.maxSilent or 86400;
  };
}
