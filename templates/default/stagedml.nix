# Where StagedML is: `STAGEDML_SOURCE`, else the revision that flake.lock pins.
let
  given = builtins.getEnv "STAGEDML_SOURCE";
  inherit ((builtins.fromJSON (builtins.readFile ./flake.lock)).nodes.stagedml) locked;
in
if given != "" then
  /. + given
else
  fetchTarball {
    url = "https://github.com/${locked.owner}/${locked.repo}/archive/${locked.rev}.tar.gz";
    sha256 = locked.narHash;
  }
