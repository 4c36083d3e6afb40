# Where StagedML is, without flakes: a directory that flake.nix names, or the revision that flake.lock
# pins of what else it names. `STAGEDML_SOURCE` is used instead where it is set.
let
  inherit (builtins)
    fetchGit
    fromJSON
    getEnv
    match
    pathExists
    readFile
    toJSON
    ;

  given = getEnv "STAGEDML_SOURCE";
  inherit ((import ./flake.nix).inputs.stagedml) url;
  directory = match "(path:|git\\+file:|git\\+file://)(/[^?]*)([?].*)?" url;
  local = builtins.elemAt directory 1;

  inherit ((fromJSON (readFile ./flake.lock)).nodes.stagedml) locked;
  pinned =
    if !pathExists ./flake.lock then
      throw "flake.nix takes StagedML from ${url}, and no flake.lock pins it: run `nix flake lock`"
    else if locked.type == "github" then
      fetchTarball {
        url = "https://github.com/${locked.owner}/${locked.repo}/archive/${locked.rev}.tar.gz";
        sha256 = locked.narHash;
      }
    else if locked.type == "git" then
      fetchGit { inherit (locked) url rev; }
    else
      throw "flake.lock pins StagedML as ${toJSON locked}, which stagedml.nix does not know; name a directory, a git repository or GitHub in flake.nix";
in
if given != "" then
  /. + given
else if directory == null then
  pinned
else if pathExists (local + "/nix/nixpkgs.nix") then
  /. + local
else
  throw "flake.nix takes StagedML from ${local}, where it is not: run `stagedml init` here, or set inputs.stagedml.url in flake.nix"
