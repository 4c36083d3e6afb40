/*
  The jobsets of a project in Hydra that describes itself (`.hydra/spec.json`): one for its branch,
  and one for each open pull request, and for each branch of `refs`.

  Hydra evaluates this restricted, and hands over as arguments
  * `declInput`: the checkout that has the specification: `{ outPath; uri; rev; ... }`;
  * each input of the specification by its name: a file of the store as a set like that one, what is
    of type `string` as it is.

  Arguments
  uri: the repository, as git names it.
  branch: the branch that is built always.
  pulls: what Hydra's plugins `githubpulls` and `gitlabpulls` write; null for none.
  refs: what `github_refs` writes of branches (`heads`); null for none.
  label: pull requests without this label are left out; all are taken where it is empty.
  settings, pullSettings: fields of a jobset in Hydra, for branches and for pull requests.

  Returns `jobsets`: a derivation of a JSON file that needs no program to be built.
*/
{
  declInput ? { },
  uri ? declInput.uri or null,
  branch ? "main",
  pulls ? null,
  refs ? null,
  label ? "",
  settings ? { },
  pullSettings ? { },
  ...
}:
let
  inherit (builtins)
    attrNames
    any
    concatMap
    concatStringsSep
    elemAt
    filter
    foldl'
    fromJSON
    hashString
    head
    isBool
    isNull
    isString
    listToAttrs
    map
    match
    readFile
    split
    stringLength
    substring
    tail
    toFile
    toJSON
    unsafeDiscardStringContext
    ;

  # What Hydra stores of each; it refuses what it does not know, and null.
  defaults = {
    enabled = 1;
    hidden = false;
    type = 1;
    checkinterval = 300;
    schedulingshares = 100;
    enableemail = false;
    emailoverride = "";
    keepnr = 10;
  };
  # Those who only look in, and are gone when they are merged.
  pullDefaults = defaults // {
    checkinterval = 600;
    schedulingshares = 20;
    keepnr = 3;
  };

  contentsOf =
    input:
    if isNull input then { } else fromJSON (unsafeDiscardStringContext (readFile "${input}"));

  # As a flake's reference has it: git's name for what ssh reaches has a colon, a path no scheme.
  repository =
    let
      ssh = match "([^/:]+@[^/:]+):/*(.*)" (toString uri);
      plain =
        if isNull uri then
          throw "jobsets: Hydra does not say where the specification is from: give it an input `uri`"
        else if !isNull ssh then
          "ssh://${elemAt ssh 0}/${elemAt ssh 1}"
        else if !isNull (match "/.*" uri) then
          "file://${uri}"
        else
          uri;
    in
    if isNull (match "[a-z+]+://[^?#[:space:]]+" plain) then
      throw "jobsets: '${uri}' is no repository of git that a flake can come from"
    else if isNull (match "git.*" plain) then
      "git+${plain}"
    else
      plain;

  # What Nix takes for a reference of git.
  isRef =
    ref:
    !isNull (match "[a-zA-Z0-9@][a-zA-Z0-9_./@+-]*" ref) && isNull (match ".*\\.\\..*" ref);
  flakeOf = ref: "${repository}?ref=${ref}";

  # A jobset's name has letters, digits, `-`, `_` and `.`; one that lost others, or
  # is like a pull request's, is told apart.
  nameOf =
    ref:
    let
      kept = concatStringsSep "-" (filter isString (split "[^A-Za-z0-9_.-]+" ref));
      name = if isNull (match "[A-Za-z_].*" kept) then "b-${kept}" else kept;
    in
    if name == ref && isNull (match "pr-[0-9]+" ref) then
      name
    else
      "${name}-${substring 0 8 (hashString "sha256" ref)}";

  branches =
    let
      found = contentsOf refs;
      nameIn = match "refs/heads/(.+)";
      full = filter isString (map (key: found.${key}.ref or null) (attrNames found));
      heads = concatMap (ref: if isNull (nameIn ref) then [ ] else nameIn ref) full;
      others = filter (ref: isRef ref && ref != branch) heads;
    in
    if !isRef branch then
      throw "jobsets: '${branch}' is no branch that a flake can come from"
    else
      map (ref: {
        name = nameOf ref;
        value =
          defaults
          // settings
          // {
            description = "The branch ${ref}";
            flake = flakeOf ref;
          };
      }) ([ branch ] ++ others);

  # One line without control characters, of as many whole words as fit: titles are anybody's.
  line =
    text:
    let
      words = filter (word: isString word && word != "") (split "[[:space:][:cntrl:]]+" text);
      add =
        found: word:
        if found.full || stringLength found.text + stringLength word > 120 then
          found // { full = true; }
        else
          found // { text = "${found.text} ${word}"; };
      all = foldl' add {
        text = head words;
        full = false;
      } (tail words);
    in
    all.text + (if all.full then " ..." else "");

  labelOf = given: if isString given then given else given.name or "";
  isWanted =
    pull:
    let
      labels = pull.labels or [ ];
      draft = pull.draft or false;
    in
    if label != "" then any (given: labelOf given == label) labels else !(isBool draft && draft);

  requests =
    let
      found = contentsOf pulls;
      numbers = filter (number: !isNull (match "[0-9]+" number) && isWanted found.${number}) (
        attrNames found
      );
      # GitLab's have a number within the project.
      folder = pull: if pull ? iid then "merge-requests" else "pull";
      title = pull: if isString (pull.title or null) then pull.title else "";
    in
    map (number: {
      name = "pr-${number}";
      value =
        pullDefaults
        // pullSettings
        // {
          description = line "Request ${number}: ${title found.${number}}";
          flake = flakeOf "refs/${folder found.${number}}/${number}/head";
        };
    }) numbers;

  text = toJSON (listToAttrs (branches ++ requests));
in
{
  # Nix copies the text by itself: a server of Hydra may have no package set at hand.
  jobsets = derivation {
    name = "jobsets.json";
    system = "builtin";
    builder = "builtin:fetchurl";
    url = "file://${toFile "jobsets.json" text}";
    urls = [ ];
    outputHashMode = "flat";
    outputHashAlgo = "sha256";
    outputHash = hashString "sha256" text;
    preferLocalBuild = true;
    unpack = false;
    executable = false;
  };
}
