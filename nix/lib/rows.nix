/*
  Rows of generated files, with all that they leave out: what their stage functions have in common,
  classes and exposed inputs of upstream stages, lineage.
*/
let
  inherit (builtins)
    attrNames
    attrValues
    concatMap
    concatStringsSep
    elemAt
    filter
    foldl'
    genericClosure
    genList
    isAttrs
    isList
    isString
    length
    listToAttrs
    map
    mapAttrs
    match
    replaceStrings
    substring
    stringLength
    toJSON
    ;

  named =
    rows:
    listToAttrs (
      map (row: {
        inherit (row) name;
        value = row;
      }) rows
    );

  # A data set's output is the file itself.
  data = {
    outputs = "stagedml.runtime.outputs:Fetched";
    inputs = [ ];
    exposes = [ ];
  };

  /*
    The inputs that users of a stage reach through it, in the order in which its class of outputs
    declares them: `[ { name; input; } ]`.

    parameters: the names of its inputs. exposes: those that it exposes. inputs: what was given;
    optional ones may be missing at the end.
  */
  exposed =
    {
      parameters,
      exposes,
      inputs,
      ...
    }:
    let
      given = listToAttrs (
        genList (index: {
          name = elemAt parameters index;
          value = elemAt inputs index;
        }) (length inputs)
      );
    in
    map (name: {
      inherit name;
      input = given.${name};
    }) (filter (name: given ? ${name}) exposes);

  /*
    The row of one stage, completed from the table of stage functions.

    functions: `stages` of a generated file.
  */
  complete =
    functions: row:
    if row ? sha256 then
      row // data // { parameters = [ ]; }
    else
      let
        key = row.stage or (replaceStrings [ "-" ] [ "_" ] row.name);
        function = functions.${key};
        parts = match "(.*):(.*)" function.function;
      in
      {
        environment = null;
        accelerator = null;
        config = "{}";
        instance = 0;
        lineage = false;
        exposes = [ ];
      }
      // function
      // {
        parameters = function.inputs or [ ];
        inputs = [ ];
        module = elemAt parts 0;
        function = elemAt parts 1;
      }
      // row;

  /*
    An input as `stage.nix` takes it, with the class and the exposed inputs of its stage.

    byName: completed rows.
  */
  expand =
    byName: input:
    if isList input then
      { list = map (expand byName) input; }
    else if isString input then
      let
        parts = match "([^/]*)/(.*)" input;
        row = byName.${input};
      in
      if parts != null then
        {
          stage = elemAt parts 0;
          file = elemAt parts 1;
        }
      else
        {
          stage = input;
          inherit (row) outputs;
          dependencies = listToAttrs (
            map (found: {
              inherit (found) name;
              value = expand byName found.input;
            }) (exposed row)
          );
        }
    else
      input;

  # The names of the stages that an input uses directly, those that it exposes included.
  stagesOf =
    byName: input:
    if isList input then
      concatMap (stagesOf byName) input
    else if isAttrs input then
      [ input.stage ]
    else
      let
        parts = match "([^/]*)/.*" input;
      in
      if parts != null then
        [ (elemAt parts 0) ]
      else
        [ input ] ++ concatMap (found: stagesOf byName found.input) (exposed byName.${input});

  # In the order of their first occurrence.
  distinct = foldl' (found: name: if builtins.elem name found then found else found ++ [ name ]) [ ];

  object = attrs: "{${concatStringsSep "," (attrValues (mapAttrs (k: v: "${toJSON k}:${v}") attrs))}}";

  /*
    All that a row is made from, as JSON: `{"stages": [...]}`, each stage after those that it uses.
  */
  lineageOf =
    rows: byName: row:
    let
      upstream = name: concatMap (stagesOf byName) byName.${name}.inputs;
      reached = genericClosure {
        startSet = map (key: { inherit key; }) (concatMap (stagesOf byName) row.inputs);
        operator = { key }: map (key: { inherit key; }) (upstream key);
      };
      wanted = listToAttrs (
        map (found: {
          name = found.key;
          value = null;
        }) reached
      );
      describe =
        row:
        object {
          name = toJSON row.name;
          kind = toJSON (if row ? sha256 then "data" else "stage");
          function = toJSON (row.function or null);
          config = row.config or "{}";
          inputs = toJSON (distinct (upstream row.name));
        };
    in
    object {
      stages = "[${concatStringsSep "," (map describe (filter (row: wanted ? ${row.name}) rows))}]";
    };

  withLineage =
    config: lineage:
    let
      rest = substring 1 (stringLength config) config;
    in
    "{\"lineage\":${lineage}${if rest == "}" then "" else ","}${rest}";
in
{
  /*
    The rows of a pipeline, completed.

    functions: `stages` of its generated file. rows: the pipeline's own `stages`.
  */
  resolveRows =
    functions: rows:
    let
      completed = map (complete functions) rows;
      byName = named completed;
    in
    map (
      row:
      if row ? sha256 then
        row
      else
        row
        // {
          inputs = map (expand byName) row.inputs;
          config =
            if row.lineage then withLineage row.config (lineageOf completed byName row) else row.config;
        }
    ) completed;
}
