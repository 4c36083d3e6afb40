/*
  The machine's own CPython as a package set, in place of nixpkgs.

  `stagedml toolchain host` copies this directory into the store (the SNAPSHOT) together with
  `pin.json`, which names the raw trees that it put there: the interpreter with its shared
  libraries, pip, and the CA bundle. They are named here as fixed-output derivations, whose paths
  follow from their hashes alone, so evaluation needs neither an impure path nor a network.

  `system`: the system to give packages for; must be the one that was snapshotted.
*/
{
  system ? null,
  # What else nixpkgs takes (`config`, `overlays`) means nothing here.
  ...
}:
let
  pin = builtins.fromJSON (builtins.readFile ./pin.json);

  # The path that `nix-store --add` gave the tree. The builder only ever runs where the tree is
  # absent: what is to be said then is in the "URL", which Nix prints in its error.
  tree =
    { name, hash }:
    derivation {
      inherit name;
      system = "builtin";
      builder = "builtin:fetchurl";
      url = "stagedml://the snapshot of this machine's Python is not in the store; run: stagedml toolchain (${name})";
      outputHashMode = "recursive";
      outputHashAlgo = "sha256";
      outputHash = hash;
      preferLocalBuild = true;
    };

  rawPython = tree pin.python.tree;
  rawPip = tree pin.pip.tree;

  python = derivation {
    name = "python3-${pin.python.version}";
    inherit (pin) system;
    # The raw tree's own loader starts the raw interpreter: nothing of the machine is needed.
    builder = "${rawPython}/lib/${pin.python.loader}";
    args = [
      "--library-path"
      "${rawPython}/lib"
      "${rawPython}/bin/python${pin.python.series}"
      "-I"
      "-S"
      "-B"
      ./patch.py
    ];
    PYTHONHOME = rawPython;
    PYTHONHASHSEED = "0";
    raw = rawPython;
    compileBytecode = ./compile_bytecode.py;
    inherit (pin.python) loader series;
  };

  pip = derivation {
    name = "pip-${pin.pip.version}";
    inherit (pin) system;
    builder = "${python}/bin/python3";
    args = [
      "-I"
      "-B"
      ./copy_pip.py
    ];
    PATH = "${python}/bin";
    PYTHONHASHSEED = "0";
    raw = rawPip;
    compileBytecode = ./compile_bytecode.py;
  };
in
if system != null && system != pin.system then
  throw "this snapshot of a machine's Python is for ${pin.system}, not for ${system}"
else
  {
    hostPython = {
      inherit python pip;
      caBundle = "${tree pin.caBundle.tree}";
      pythonVersion = pin.python.series;
      inherit (pin) system;
    };
  }
