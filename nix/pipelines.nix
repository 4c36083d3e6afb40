# Generated pipelines as derivations.
{
  toolchain,
  mkEnvironment,
}:
let
  inherit (builtins)
    attrNames
    attrValues
    concatStringsSep
    elem
    filter
    foldl'
    fromTOML
    hashFile
    head
    isNull
    listToAttrs
    mapAttrs
    match
    pathExists
    readDir
    readFile
    seq
    split
    toJSON
    ;

  dataset = import ./dataset.nix { inherit toolchain; };

  /*
    The environments of a project: `directories` are searched in order for NAME.toml and its lock.
  */
  environmentsOf =
    directories: name:
    let
      found = filter (d: pathExists (d + "/${name}.toml")) directories;
      directory =
        if found == [ ] then
          throw "there is no Python environment '${name}': no ${name}.toml in nix/environments"
        else
          head found;
      lockFile = directory + "/${name}.lock.toml";
    in
    if !pathExists lockFile then
      throw "the Python environment '${name}' is not locked: run `stagedml lock ${name}`"
    else
      mkEnvironment { inherit name lockFile; }
      // {
        variables = (fromTOML (readFile (directory + "/${name}.toml"))).variables or { };
      };

  /*
    A Python source without its comments, docstrings and blank lines. Fixed-output: Nix puts its
    hash in the place of its derivation, so an edit of a comment changes no output path.
  */
  strippedSource =
    {
      file,
      name,
      sha256,
    }:
    derivation {
      inherit name;
      inherit (toolchain) system;
      builder = toolchain.interpreter;
      args = [
        "-sSBP"
        ../stagedml/sources/strip.py
        file
        (placeholder "out")
      ];
      PATH = toolchain.binPath;
      outputHashMode = "flat";
      outputHashAlgo = "sha256";
      outputHash = sha256;
      preferLocalBuild = true;
    };
  inherit (builtins) placeholder;

  /*
    A source closure as one importable tree with byte code: a stage that compiled its own sources
    would take twice as long to start. The script stands here because its text is part of the
    identity of every stage.
  */
  sourceTree =
    sources:
    derivation {
      name = "stage-sources";
      inherit (toolchain) system;
      builder = toolchain.interpreter;
      args = [
        "-sSBP"
        "-c"
        ''
          import json, os, py_compile, shutil
          files = sorted(json.loads(os.environ["sources"]).items())
          tree = os.environ["out"] + "/src/"
          for name, stored in files:
              os.makedirs(os.path.dirname(tree + name), exist_ok=True)
              shutil.copyfile(stored, tree + name)
          mode = py_compile.PycInvalidationMode.UNCHECKED_HASH
          for name, _ in files:
              py_compile.compile(tree + name, doraise=True, invalidation_mode=mode)
        ''
      ];
      PATH = toolchain.binPath;
      PYTHONHASHSEED = "0";
      sources = toJSON (mapAttrs (_: source: "${source}") sources);
      preferLocalBuild = true;
    };

  baseName = path: builtins.baseNameOf path;
in
rec {
  /*
    One pipeline.

    roots: where source files are, by the first part of their path; `default` for the others.
    environments: directories of environments.
    accelerator: null (each stage's own), "cpu" or "cuda".
    data: what the generated file holds.
  */
  mkPipeline =
    {
      roots,
      environments,
      accelerator ? null,
    }:
    data:
    let
      fileOf =
        path:
        let
          top = head (split "/" path);
        in
        (roots.${top} or roots.default) + "/${path}";

      # A fixed-output source whose hash is in the store would be reused whatever the file says
      # now: so what was generated from other files than these must not be evaluated at all.
      stale = filter (
        path: !pathExists (fileOf path) || hashFile "sha256" (fileOf path) != data.files.${path}
      ) (attrNames data.files);
      fresh =
        if stale == [ ] then
          null
        else
          throw "the pipeline '${data.pipeline}' is stale: ${concatStringsSep ", " stale} changed since it was generated; run `stagedml generate`";

      sources = mapAttrs (
        path: sha256:
        strippedSource {
          inherit sha256;
          file = fileOf path;
          name = baseName path;
        }
      ) data.sources;
      closures = mapAttrs (
        _: paths:
        sourceTree (
          listToAttrs (
            map (path: {
              name = path;
              value = sources.${path};
            }) paths
          )
        )
      ) data.closures;

      environmentFor =
        { environment, variant }:
        if isNull environment then
          null
        else
          environmentsByName.${if variant == "cuda" then "${environment}-cuda" else environment};
      environmentNames = filter (n: !isNull n) (map (s: s.environment or null) data.stages);
      environmentsByName = listToAttrs (
        map (name: {
          inherit name;
          value = environmentsOf environments name;
        }) (environmentNames ++ map (n: "${n}-cuda") environmentNames)
      );

      mkStage = import ./stage.nix {
        inherit toolchain environmentFor;
      };

      mk =
        stage:
        if stage ? urls then
          dataset.fetch { inherit (stage) name urls sha256; } // { config = "{}"; }
        else if stage ? member then
          dataset.wheelMember {
            inherit (stage) name member sha256;
            wheel = (environmentsByNameOr stage.environment).wheels.${stage.package};
          }
          // {
            config = "{}";
          }
        else
          mkStage {
            inherit stages stage accelerator;
            sources = closures.${stage.closure};
          };
      environmentsByNameOr = name: environmentsByName.${name} or (environmentsOf environments name);

      stages = listToAttrs (
        map (stage: {
          inherit (stage) name;
          value = mk stage;
        }) data.stages
      );
      # Stages stand in the order of their dependencies. Forcing them in it keeps evaluation from
      # nesting as deep as the pipeline is long.
      forced = foldl' (done: stage: seq stages.${stage.name}.outPath done) null data.stages;
      target = stages.${data.target};
    in
    seq fresh (
      seq forced (
        target
        // {
          inherit stages;
          inherit (data) pipeline;
          meta = target.meta or { } // {
            description = data.description or data.pipeline;
          };
        }
        // removeAttrs stages (attrNames target)
      )
    );

  # All pipelines of a directory of generated files: `{ NAME = derivation; }`.
  mkPipelines =
    {
      directory,
      roots,
      environments,
      accelerator ? null,
    }:
    let
      files = filter (name: !isNull (match ".*\\.nix" name)) (attrNames (readDir directory));
      make = mkPipeline { inherit roots environments accelerator; };
    in
    listToAttrs (
      map (file: {
        name = head (match "(.*)\\.nix" file);
        value = import (directory + "/${file}") { mkPipeline = make; };
      }) files
    );
}
