# Where packages come from outside of flakes: the machine's own choice, else what flake.lock pins.
let
  inherit (builtins)
    filter
    fromJSON
    getEnv
    head
    pathExists
    readFile
    ;
  or' = value: default: if value == "" then default else value;
  state = or' (getEnv "XDG_STATE_HOME") "${getEnv "HOME"}/.local/state";
  choices = filter (path: path != "" && pathExists path) [
    (getEnv "STAGEDML_TOOLCHAIN")
    "${or' (getEnv "NIX_STATE_DIR") "/nix/var/nix"}/gcroots/stagedml/toolchain"
    "${state}/stagedml/toolchain"
  ];
  inherit ((fromJSON (readFile ../flake.lock)).nodes.nixpkgs) locked;
in
if choices != [ ] then
  /. + head choices
else
  fetchTarball {
    url = "https://github.com/NixOS/nixpkgs/archive/${locked.rev}.tar.gz";
    sha256 = locked.narHash;
  }
