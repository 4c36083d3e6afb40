/*
  Nixpkgs as StagedML sees it, for where nixpkgs cannot be reached: the attributes that
  `nix/lib/from_nixpkgs.nix` lists, those that `nix/pynixify` uses and those that pynixify asks for,
  with the outputs and the files that they have in nixos-26.05. All of it really builds, in a
  sandbox, from parts of this machine that `tests/stand_ins.py` lays beside this file: `host` (a
  snapshot of its Python), `programs` (its shell and a few more), `wheels.json`.

  What is not as in nixpkgs: `python313` is of this machine's series, and `python3` is the same one.
*/
{
  system ? builtins.currentSystem,
  config ? { },
  overlays ? [ ],
}:
let
  inherit (builtins) foldl' functionArgs intersectAttrs;
  lib = import ./lib.nix;
  pin = builtins.fromJSON (builtins.readFile ./host/pin.json);
  # For another system everything can be evaluated, and nothing built.
  host = (import ./host { inherit (pin) system; }).hostPython;

  callWith =
    packages: path: arguments:
    let
      function = if builtins.isFunction path then path else import path;
    in
    function (intersectAttrs (functionArgs function) packages // arguments);

  # A package of several outputs, filled by `layout.py`.
  layout =
    name: outputs: attributes:
    derivation (
      attributes
      // {
        inherit name outputs system;
        host = host.python;
        builder = "${host.python}/bin/python3";
        args = [
          "-IB"
          ./layout.py
        ];
        PATH = "${host.python}/bin";
      }
    );
  patchelf = "${host.python.raw}/libexec/patchelf";
  programs =
    name: wanted:
    layout name [ "out" ] {
      kind = "programs";
      programs = ./programs;
      inherit patchelf wanted;
    };

  base = self: {
    inherit lib config system;
    callPackage = callWith self;
    writeTextFile =
      {
        name,
        text,
        destination,
      }:
      self.mkDerivation {
        inherit name text destination;
        dontUnpack = true;
        passAsFile = [ "text" ];
        installPhase = "mkdir -p $out; cp $textPath $out$destination";
      };
    recurseIntoAttrs = set: set // { recurseForDerivations = true; };

    python313 = import ./python.nix {
      inherit
        host
        layout
        lib
        patchelf
        pin
        ;
      pkgs = self;
      packageOverrides = _: _: { };
    };
    python313Packages = self.python313.pkgs;
    python3 = self.python313;
    python3Packages = self.python3.pkgs;

    cacert =
      layout "nss-cacert-3.119.1"
        [
          "out"
          "unbundled"
          "p11kit"
          "hashed"
        ]
        {
          kind = "cacert";
          bundle = host.caBundle;
        };
    zlib = layout "zlib-1.3.2" [ "out" "dev" "static" ] { kind = "zlib"; };
    stdenv = {
      inherit (self) mkDerivation;
      hostPlatform = {
        inherit system;
        isLinux = true;
      };
      cc = layout "gcc-wrapper-15.2.0" [ "out" "man" "info" ] { kind = "wrapper"; } // {
        isGNU = true;
        cc = layout "gcc-15.2.0" [ "out" "man" "info" "lib" "libgcc" ] { kind = "gcc"; };
      };
    };
    mkDerivation = import ./mk_derivation.nix {
      inherit lib system;
      inherit (self) bash coreutils patch;
    };

    bash = programs "bash-5.3p9" [ "bash" ];
    # With what else is in the `PATH` of all builds.
    coreutils = programs "coreutils-9.10" [
      "cat"
      "chmod"
      "cp"
      "gzip"
      "ln"
      "mkdir"
      "mv"
      "rm"
      "tar"
      "touch"
    ];
    gawk = programs "gawk-5.4.0" [ "gawk" ];
    patch = programs "patch-2.8" [ "patch" ];
    patchelf = layout "patchelf-0.15.2" [ "out" ] {
      kind = "patchelf";
      inherit patchelf;
    };
    # As the real one it is an executable; what it would do is not needed here.
    nixfmt = programs "nixfmt-1.3.1" [ "nixfmt" ];
    unzip = programs "unzip-6.0" [ "cat" ];
  };
in
let
  self = foldl' (super: overlay: super // overlay self super) (base self) overlays;
in
self
