# Generated pipelines as derivations.
{
  toolchain,
  mkEnvironment,
}:
let
  inherit (builtins)
    attrNames
    concatMap
    concatStringsSep
    elemAt
    filter
    foldl'
    hashFile
    head
    isNull
    length
    listToAttrs
    mapAttrs
    match
    pathExists
    readDir
    seq
    split
    ;

  inherit (import ./rows.nix)
    featuresOf
    impureOf
    impurityOf
    isData
    offeredOf
    resolveRows
    ;
  mkSources = import ./sources.nix { inherit toolchain; };
  mkRuntime = import ./runtime.nix { inherit toolchain; };
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
      mkEnvironment { inherit name lockFile; };

  # Environments by name, as the names of an attribute set.
  environmentFiles =
    directory:
    if !pathExists directory then
      { }
    else
      listToAttrs (
        concatMap (
          file:
          let
            found = match "(.*)\\.toml" file;
          in
          if isNull found || !isNull (match ".*\\.lock" (head found)) then
            [ ]
          else
            [
              {
                name = head found;
                value = null;
              }
            ]
        ) (attrNames (readDir directory))
      );

  # Of the generated files; another is another version's.
  format = 2;

  otherVersion = what: difference: ''
    ${what} another version of StagedML than this repository takes (${difference}).
    Take one for both: `nix flake lock --update-input stagedml` brings the repository to the newest,
    or `nix run --inputs-from . stagedml -- generate` generates with the version that it takes now.'';

  unique =
    paths:
    attrNames (
      listToAttrs (
        map (name: {
          inherit name;
          value = null;
        }) paths
      )
    );

  /*
    All environments of a project by name; of two of one name the first directory's.
  */
  environmentsIn =
    directories:
    mapAttrs (name: _: environmentsOf directories name) (
      foldl' (found: directory: found // environmentFiles directory) { } directories
    );

  /*
    The generated files of a directory, by name.
  */
  definitionsIn =
    directory:
    if pathExists (directory + "/_sources.nix") then
      filter (name: !isNull (match "[^_].*\\.nix" name)) (attrNames (readDir directory))
    else
      throw "there are no generated files in nix/pipelines: run `stagedml generate`, and `git add` them (a flake has only what git tracks)";
in
{
  inherit environmentsIn;

  /*
    The experimental features of Nix that pipelines of a directory of generated files need, by name;
    those that need none are left out. Known without any of them.
  */
  experimentalFeatures =
    { directory }:
    foldl' (
      found: file:
      let
        generated = import (directory + "/${file}");
        all = mapAttrs (_: data: featuresOf generated.stages data.stages) generated.pipelines;
      in
      found // removeAttrs all (filter (name: all.${name} == [ ]) (attrNames all))
    ) { } (definitionsIn directory);

  /*
    The pipelines of a directory of generated files: `{ NAME = derivation; }`, each with its
    `stages` by name.

    roots: where source files are, by the first part of their path; `default` for the others.
    environments: directories of environments.
    accelerator: null (each stage's own), "cpu" or "cuda".
    impure: whether each stage that trains, and all that uses it, is impure.
  */
  mkPipelines =
    {
      directory,
      roots,
      environments,
      accelerator ? null,
      impure ? false,
    }:
    let
      shared =
        let
          table = import (directory + "/_sources.nix");
          found = table.format or 0;
        in
        if found == format then
          table
        else if foreign then
          throw (otherVersion "the generated files are of" "format ${toString found} where it has ${toString format}")
        else
          throw "the generated files have another format than this library reads; run `stagedml generate`";

      # Whether StagedML comes from elsewhere: another repository takes it as a flake's input, say.
      foreign = toString (roots.stagedml or roots.default) != toString roots.default;

      fileOf =
        path:
        let
          top = head (split "/" path);
        in
        (roots.${top} or roots.default) + "/${path}";

      # What may not be there beside `path`: Python prefers a package `x/` to a module `x.py`.
      package =
        path:
        let
          module = match "(.*)\\.py" path;
        in
        if isNull module || baseNameOf path == "__init__.py" then [ ] else [ "${head module}/__init__.py" ];

      isNew = path: if pathExists (fileOf path) then [ "${path} is new" ] else [ ];

      /*
        What is wrong with the files that were generated from, by path. A fixed-output source whose
        hash is in the store would be reused whatever the file says now, so what was generated from
        other files than these must not be evaluated at all.
      */
      problems = mapAttrs (
        path: sha256:
        let
          file = fileOf path;
        in
        if !pathExists file then
          [ "${path} is missing (a flake has only what git tracks: `git add` it)" ]
        else if hashFile "sha256" file != sha256 then
          [ "${path} changed" ]
        else
          concatMap isNew (package path)
      ) shared.files;

      sourcesOf = mkSources fileOf;
      sources = mapAttrs (_: sourcesOf "stage-sources") shared.sources;
      runtime = mkRuntime (sourcesOf "runtime-sources" shared.runtime);

      environmentNamed = name: environmentsByName.${name} or (environmentsOf environments name);
      environmentsByName = environmentsIn environments;
      environmentFor =
        { environment, variant }:
        if isNull environment then
          null
        else
          environmentNamed (if variant == "cuda" then "${environment}-cuda" else environment);

      local = import ./local.nix { root = roots.default; };
      mkStage = import ./stage.nix { inherit toolchain runtime environmentFor; };

      mkPipeline =
        generated:
        let
          came = concatMap (path: concatMap isNew ([ path ] ++ package path)) generated.absent;
          files = unique (generated.files ++ attrNames shared.runtime.files);
          stale = concatMap (path: problems.${path}) files ++ came;
          staleLibrary = filter (problem: !isNull (match "stagedml/.*" problem)) stale;
        in
        name: data:
        let
          rows = resolveRows generated.stages data.stages;
          impureNames = if impure then impureOf rows else { };
          mixed = if impure || shared.session or false then [ ] else impurityOf rows;
          mk =
            row:
            # In a session: a store path stands for the stage. What uses it is made of the path, and
            # knows nothing of what the stage would be made from.
            if row ? realized then
              {
                outPath = builtins.storePath row.realized;
                inherit row;
              }
            else if row ? urls then
              dataset.fetch { inherit (row) name urls sha256; } // { inherit row; }
            else if row ? member then
              dataset.wheelMember {
                inherit (row) name member sha256;
                wheel = (environmentNamed row.environment).wheels.${row.package};
              }
              // {
                inherit row;
              }
            else if row ? frozen then
              dataset.frozen { inherit (row) name sha256 frozen; } // { inherit row; }
            else if isData row then
              local row // { inherit row; }
            else if row ? gates then
              gateOf row false // { verdict = gateOf row true; }
            else
              mkStage {
                inherit accelerator row;
                stages = nodes;
                impure = impureNames ? ${row.name};
                sources =
                  # A matcher may do without.
                  if row ? selects then sources.${row.sources} or null else sources.${row.sources};
                dataFiles = listToAttrs (
                  map (path: {
                    name = path;
                    value = dataFile row.name path;
                  }) row.dataFiles
                );
              };
          # As it is now, so that it is never out of date.
          dataFile =
            stage: path:
            if !pathExists (fileOf path) then
              throw "there is no file '${path}', which the stage '${stage}' reads: run `stagedml generate`"
            else
              "${builtins.path {
                path = fileOf path;
                name = "data-file";
                recursive = false;
              }}";
          # Hydra shows the products and the metrics of a build that succeeds, so it gets the gate's
          # verdict: an output that says that the build counts as failed.
          gateOf =
            row: verdict:
            mkStage {
              inherit accelerator row verdict;
              stages = nodes;
              impure = impureNames ? ${row.name};
              sources = null;
            };
          nodes = listToAttrs (
            map (row: {
              inherit (row) name;
              value = mk row;
            }) rows
          );
          stages = removeAttrs nodes (
            map (row: row.name) (filter (row: row ? file || row ? directory || row ? realized) rows)
          );
          # Rows stand in the order of their dependencies. Forcing them in it keeps evaluation from
          # nesting as deep as the pipeline is long.
          forced = foldl' (done: row: seq nodes.${row.name}.outPath done) null rows;
          target = nodes.${(elemAt rows (length rows - 1)).name};
        in
        if foreign && staleLibrary != [ ] then
          throw (otherVersion "the pipeline '${name}' was generated by" (concatStringsSep ", " staleLibrary))
        else if stale != [ ] then
          throw "the pipeline '${name}' is stale: ${concatStringsSep ", " stale} since it was generated; run `stagedml generate`"
        else if impure && impureNames == { } then
          throw "the pipeline '${name}' has no stage that trains: none has an accelerator, or is impure"
        else if mixed != [ ] then
          throw ''
            the stage '${head mixed}' of the pipeline '${name}' is pure, and uses the impure stage '${elemAt mixed 1}'.
            `stagedml build ${name}` chooses a realization of it; `nix build .#impure.${name}` makes all of it anew.''
        else
          seq forced (
            target
            // {
              inherit stages;
              # Of data in the project, too, which is no derivation.
              paths = mapAttrs (_: node: node.outPath) nodes;
              pipeline = name;
              offers = map (name: nodes.${name}) (offeredOf rows);
              meta = target.meta or { } // {
                inherit (data) description;
              };
            }
            // removeAttrs stages (attrNames target)
          );
    in
    foldl' (
      found: file:
      let
        generated = import (directory + "/${file}");
      in
      found // mapAttrs (mkPipeline generated) generated.pipelines
    ) { } (definitionsIn directory);
}
