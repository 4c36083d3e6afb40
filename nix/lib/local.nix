/*
  Files and directories of a project as inputs of stages: `{ outPath; }`.

  The store path of a file follows from its name and its content alone, as it does for one that is
  fetched by its hash; so both have the same. Of a directory also which files are executable counts.
  Git does not know empty directories, and neither does this: else a checkout would give another
  path than the place where it was committed.

  root: the project.
*/
{ root }:
let
  inherit (builtins)
    any
    attrValues
    mapAttrs
    path
    pathExists
    readDir
    readFileType
    substring
    ;

  # What is there: `{ place; type; }`.
  find =
    what: given:
    let
      # A path of another place is for the machine it is on: pure evaluation refuses it.
      place = if substring 0 1 given == "/" then /. + given else root + "/${given}";
    in
    if !pathExists place then
      throw "there is no ${what} '${given}' in the project (where git keeps it, `nix build .#NAME` sees only what is tracked: `git add` it)"
    else
      {
        inherit place;
        type =
          if builtins ? readFileType then
            readFileType place
          else
            (readDir (dirOf place)).${baseNameOf given};
      };

  hasFiles =
    directory:
    any (found: found) (
      attrValues (
        mapAttrs (name: type: type != "directory" || hasFiles (directory + "/${name}")) (readDir directory)
      )
    );

  file =
    {
      name,
      file,
      executable ? false,
      ...
    }:
    let
      found = find "file" file;
    in
    if found.type == "directory" then
      throw "'${file}' is a directory: write `directory(m, ...)`, and run `stagedml generate`"
    else if executable && found.type != "regular" then
      throw "'${file}' is a symbolic link: name the program itself, and run `stagedml generate`"
    else
      path {
        inherit name;
        path = found.place;
        recursive = executable;
      };

  directory =
    { name, directory, ... }:
    let
      found = find "directory" directory;
    in
    if found.type != "directory" then
      throw "'${directory}' is not a directory, or a link to one"
    else
      path {
        inherit name;
        path = found.place;
        filter = place: type: type != "directory" || hasFiles place;
      };
in
row: { outPath = if row ? file then file row else directory row; }
