# Where StagedML is, without flakes: a directory that flake.nix names, or the revision that flake.lock
# pins of what else it names. `STAGEDML_SOURCE` is used instead where it is set.
let
  inherit (builtins)
    elemAt
    fromJSON
    getEnv
    match
    pathExists
    readFile
    replaceStrings
    toJSON
    ;

  input = (import ./flake.nix).inputs.stagedml;
  url = input.url or (throw "flake.nix must say where StagedML is in one text: inputs.stagedml.url = \"...\"");

  # A directory as it is now; a revision of it is for flake.lock to pin.
  directory = match "(path:|git\\+file:|git\\+file://)(/[^?]*)([?]dir=([^&]*))?" url;
  local = elemAt directory 1;
  inside = elemAt directory 3;

  inherit (fromJSON (readFile ./flake.lock)) nodes root;
  inherit (nodes.${nodes.${root}.inputs.stagedml}) locked;
  host = default: locked.host or default;
  archive =
    url:
    fetchTarball {
      inherit url;
      sha256 = locked.narHash;
    };
  kinds = {
    github = archive "https://${host "github.com"}/${locked.owner}/${locked.repo}/archive/${locked.rev}.tar.gz";
    gitlab = archive "https://${host "gitlab.com"}/api/v4/projects/${
      replaceStrings [ "/" ] [ "%2F" ] "${locked.owner}/${locked.repo}"
    }/repository/archive.tar.gz?sha=${locked.rev}";
    sourcehut = archive "https://${host "git.sr.ht"}/${locked.owner}/${locked.repo}/archive/${locked.rev}.tar.gz";
    tarball = archive locked.url;
    path = /. + locked.path;
    git = fetchGit (
      {
        inherit (locked) url rev;
        allRefs = true;
      }
      // (if locked ? submodules then { inherit (locked) submodules; } else { })
    );
  };
  pinned =
    if !pathExists ./flake.lock then
      throw "flake.nix takes StagedML from ${url}, and no flake.lock pins it: run `nix flake lock`"
    else
      kinds.${locked.type}
        or (throw "flake.lock pins StagedML as ${toJSON locked}, which stagedml.nix does not know; name a directory, a git repository, an archive or GitHub in flake.nix");

  given = getEnv "STAGEDML_SOURCE";
  found =
    if given != "" then
      /. + given
    else if directory == null then
      pinned + (if locked ? dir then "/${locked.dir}" else "")
    else
      /. + local + (if inside == null then "" else "/${inside}");
in
if pathExists (found + "/nix/nixpkgs.nix") then
  found
else if given != "" then
  throw "STAGEDML_SOURCE is ${given}, where StagedML is not"
else
  throw "flake.nix takes StagedML from ${url}, where it is not: run `stagedml init` here, or set inputs.stagedml.url in flake.nix"
