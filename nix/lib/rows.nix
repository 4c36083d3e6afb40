/*
  Rows of generated files, with all that they leave out: what their stage functions have in common,
  classes and exposed inputs of upstream stages, lineage.

  An input of a row is
  * `"STAGE"`: all outputs of a stage, as an object of their class;
  * `"STAGE/PATH"`: one file or directory of its output;
  * `{ stage; metric; }`, `{ stage; json; }`: a number, a JSON value;
  * `{ either; }`: a stage as an `Either`, that is all its outputs, or its failure;
  * a list of inputs, or null for an optional one that is not given.
*/
let
  inherit (builtins)
    any
    attrValues
    concatMap
    concatStringsSep
    elemAt
    filter
    foldl'
    genList
    genericClosure
    head
    isAttrs
    isList
    isNull
    isString
    length
    listToAttrs
    map
    mapAttrs
    match
    replaceStrings
    toJSON
    ;

  object = attrs: "{${concatStringsSep "," (attrValues (mapAttrs (k: v: "${toJSON k}:${v}") attrs))}}";
  array = items: "[${concatStringsSep "," items}]";

  # A store name has no slash.
  pathOf = input: match "([^/]*)/(.*)" input;

  /*
    All names that `next` leads to from `names`, these included, each once, in the order in which
    they are met.
  */
  reach =
    next: names:
    map (found: found.key) (genericClosure {
      startSet = map (key: { inherit key; }) names;
      operator = { key }: map (key: { inherit key; }) (next key);
    });
  distinct = reach (_: [ ]);

  # The stages of which an input takes all outputs.
  handlesOf =
    input:
    if isList input then
      concatMap handlesOf input
    else if isString input && pathOf input == null then
      [ input ]
    else if input ? either then
      [ input.either ]
    else
      [ ];

  # The stages that an input names.
  stagesOf =
    input:
    if isList input then
      concatMap stagesOf input
    else if isAttrs input then
      [ (input.either or input.stage) ]
    else if input == null then
      [ ]
    else
      let
        parts = pathOf input;
      in
      [ (if parts == null then input else head parts) ];

  /*
    The inputs that users of a stage reach through it: `{ NAME = input; }`.

    parameters: the names of its inputs. exposes: those that it exposes. inputs: what was given.
  */
  exposedInputs =
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
    listToAttrs (
      map (name: {
        inherit name;
        value = given.${name};
      }) (filter (name: given ? ${name}) exposes)
    );

  # Files and directories that no stage makes: their store path is the file itself.
  isData = row: row ? sha256 || row ? file || row ? directory;
  data = row: {
    outputs =
      row.outputs or "stagedml.runtime.outputs:${if row ? directory then "Directory" else "Fetched"}";
    config = row.config or "{}";
    inputs = [ ];
    exposed = { };
  };

  complete =
    functions: row:
    if isData row then
      row // data row
    else
      let
        function = functionOf functions row;
        filled = {
          environment = null;
          accelerator = null;
          bits = "portable";
          config = "{}";
          instance = 0;
          tolerant = false;
          closed = false;
          lineage = false;
          impure = false;
          contentAddressed = false;
          programs = [ ];
          dataFiles = [ ];
          exposes = [ ];
          sources = function.function;
        }
        // function
        // {
          parameters = function.inputs or [ ];
          inputs = row.selects or [ ] ++ map (name: "${name}/.") (row.judges or [ ]);
        }
        // row;
      in
      filled // { exposed = exposedInputs filled; };

  # All that a row is made from, each stage after those that it uses; see `Build.lineage`.
  lineageOf =
    rows: byName: row:
    let
      upstream = name: concatMap stagesOf byName.${name}.inputs;
      wanted = listToAttrs (
        map (name: {
          inherit name;
          value = null;
        }) (reach upstream (upstream row.name))
      );
      describe =
        row:
        object {
          inherit (row) config;
          name = toJSON row.name;
          kind = toJSON (if isData row then "data" else "stage");
          function = toJSON (if row ? function then elemAt (match ".*:(.*)" row.function) 0 else null);
          inputs = toJSON (distinct (upstream row.name));
        };
    in
    object { stages = array (map describe (filter (row: wanted ? ${row.name}) rows)); };
  functionOf = functions: row: functions.${row.stage or (replaceStrings [ "-" ] [ "_" ] row.name)} or { };

  impureOf =
    rows:
    foldl' (
      found: row:
      if
        !(isData row)
        && (
          row.impure
          || !isNull row.accelerator
          || any (name: found ? ${name}) (concatMap stagesOf row.inputs)
        )
      then
        found // { ${row.name} = null; }
      else
        found
    ) { } rows;
in
{
  inherit
    array
    isData
    object
    pathOf
    ;

  /*
    The rows of a pipeline that are impure where all that train are: these, and what uses them. As
    an attribute set of their names.

    rows: completed ones, each after those that it uses.
  */
  inherit impureOf;

  /*
    The names of the stages whose files a pipeline has to offer: its result, then what that is made
    of, the nearest first, as far as it is trained, or made of what is. Where nothing trains, all.
    Not those among which a matcher chooses, or garbage collection would keep the losers as well.

    rows: completed ones, each after those that it uses; the result is the last.
  */
  offeredOf =
    rows:
    let
      trained = impureOf rows;
      byName = listToAttrs (
        map (row: {
          inherit (row) name;
          value = row;
        }) rows
      );
      upstream =
        name: if byName.${name} ? selects then [ ] else concatMap stagesOf byName.${name}.inputs;
      isOffered =
        name:
        let
          row = byName.${name};
        in
        !(isData row || row ? gates || row ? realized) && (trained == { } || trained ? ${name});
    in
    filter isOffered (reach upstream [ (elemAt rows (length rows - 1)).name ]);

  /*
    The first pure row that uses an impure one, and that one, as a list of two names; empty if there
    is none. No Nix builds it.

    rows: completed ones, each after those that it uses.
  */
  impurityOf =
    rows:
    let
      impure = listToAttrs (
        map (row: {
          inherit (row) name;
          value = null;
        }) (filter (row: !(isData row) && row.impure && !(row ? realized)) rows)
      );
      wrong = row: filter (name: impure ? ${name}) (concatMap stagesOf row.inputs);
    in
    if impure == { } then
      [ ]
    else
      concatMap (row: [
        row.name
        (head (wrong row))
      ]) (filter (row: !(isData row || row.impure || row ? realized) && wrong row != [ ]) rows);

  /*
    The experimental features of Nix that a pipeline needs, in order.

    functions: `stages` of its generated file. rows: the pipeline's own `stages`.
  */
  featuresOf =
    functions: rows:
    let
      found = map (functionOf functions) (filter (row: !(isData row)) rows);
      impure = any (function: function.impure or false) found;
      addressed = impure || any (function: function.contentAddressed or false) found;
    in
    (if addressed then [ "ca-derivations" ] else [ ])
    ++ (if impure then [ "impure-derivations" ] else [ ]);

  /*
    The rows of a pipeline, completed: with `outputs`, `exposed`, the names of the stages that the
    builder makes objects of as `upstream`, and `lineage` as JSON where it is wanted.

    functions: `stages` of its generated file. rows: the pipeline's own `stages`.
  */
  resolveRows =
    functions: rows:
    let
      # Users of a gate see what it hands on; those of what is addressed by content nothing but that,
      # or other parameters that gave the same would make other derivations of them.
      seen =
        row:
        if row ? gates then
          row // seenThrough byName.${row.gates}
        else
          row // { lens = if !(isData row) && row.contentAddressed then "null" else row.config; };
      # Of what is chosen among several, that is in the output; of no use is what lost.
      seenThrough =
        gated:
        if gated ? selects || gated ? selected then
          { selected = true; }
        else
          { inherit (gated) outputs exposed lens; };
      byName = listToAttrs (
        map (row: {
          inherit (row) name;
          value = seen (complete functions row);
        }) rows
      );
      completed = map (row: byName.${row.name}) rows;
      exposedBy = name: concatMap handlesOf (attrValues byName.${name}.exposed);
    in
    map (
      row:
      if isData row then
        row
      else
        row
        // {
          upstream = reach exposedBy (concatMap handlesOf row.inputs);
          lineage = if row.lineage then lineageOf completed byName row else null;
        }
    ) completed;
}
