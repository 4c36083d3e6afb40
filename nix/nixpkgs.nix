# Where packages come from outside of flakes: what this machine's owner chose (`stagedml toolchain`),
# else the nixpkgs that flake.lock pins.
let
  inherit (builtins)
    filter
    fromJSON
    getEnv
    head
    match
    pathExists
    readFile
    ;
  or' = value: default: if value == "" then default else value;
  isAbsolute = path: match "/.*" path != null;

  # The same places, in the same order, as in stagedml/host/toolchain.py.
  override = getEnv "STAGEDML_TOOLCHAIN";
  own = getEnv "XDG_STATE_HOME";
  state = if isAbsolute own then own else "${getEnv "HOME"}/.local/state";
  directories = filter isAbsolute [
    "${or' (getEnv "NIX_STATE_DIR") "/nix/var/nix"}/gcroots/stagedml"
    "${state}/stagedml"
  ];
  isNixpkgs = directory: pathExists "${directory}/toolchain-is-nixpkgs";
  choices = filter (
    directory: isNixpkgs directory || pathExists "${directory}/toolchain"
  ) directories;

  inherit ((fromJSON (readFile ../flake.lock)).nodes.nixpkgs) locked;
  pinned = fetchTarball {
    url = "https://github.com/NixOS/nixpkgs/archive/${locked.rev}.tar.gz";
    sha256 = locked.narHash;
  };
in
if override == "nixpkgs" then
  pinned
else if override != "" then
  if isAbsolute override then
    /. + override
  else
    throw "STAGEDML_TOOLCHAIN is '${override}', which is neither 'nixpkgs' nor an absolute path"
else if choices == [ ] || isNixpkgs (head choices) then
  pinned
else
  /. + "${head choices}/toolchain"
