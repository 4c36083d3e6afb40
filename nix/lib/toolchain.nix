/*
  What StagedML needs of a package set: an interpreter, pip, a CA bundle and the libraries that
  manylinux wheels expect of a machine.

  `pkgs`: nixpkgs for the system (`nixpkgs.legacyPackages.x86_64-linux`), or the host stand-in.
  `system`: the system that stages are built on.

  Returns
  * `python`: the interpreter's derivation, `interpreter`: its program, `binPath`: its folder, for
    a builder's `PATH` (without one CPython guesses a wrong prefix there: argv[0] has no slash);
  * `pythonVersion` ("3.13"), `pythonTag` ("cp313"), `target` ("cp313-x86_64"): which wheels fit;
  * `pipPath`: what to put on `PYTHONPATH` so that `import pip` works;
  * `caBundle`: a file of CA certificates;
  * `libraryPath`: folders of libstdc++, libgcc_s and zlib, for `LD_LIBRARY_PATH`;
  * `system`.
*/
{ pkgs, system }:
let
  inherit (builtins)
    elemAt
    filter
    foldl'
    isNull
    isString
    replaceStrings
    split
    ;

  fromHost =
    let
      inherit (pkgs.hostPython)
        python
        pip
        caBundle
        pythonVersion
        ;
    in
    {
      inherit python caBundle pythonVersion;
      pipPath = "${pip}";
      libraryPath = "${python}/lib/manylinux";
    };

  # Named explicitly: newer nixpkgs default to 3.14, for which there is no TensorFlow.
  # The directory of a package's programs, for a stage.
  programs =
    stage: name:
    let
      parts = filter isString (split "\\." name);
      package = foldl' (found: part: found.${part} or null) pkgs parts;
      what = "the stage '${stage}' runs programs of nixpkgs:${name}";
    in
    if pkgs ? hostPython then
      throw "${what}, which the host stand-in does not have: choose nixpkgs, see `stagedml toolchain --help`"
    else if isNull package then
      throw "${what}, and nixpkgs has no package of this name"
    else
      "${package.bin or package.out or package}/bin";

  fromNixpkgs =
    let
      inherit (pkgs)
        cacert
        python313
        python313Packages
        stdenv
        zlib
        ;
    in
    {
      python = python313;
      pythonVersion = "3.13";
      pipPath = "${python313Packages.pip}/lib/python3.13/site-packages";
      caBundle = "${cacert}/etc/ssl/certs/ca-bundle.crt";
      libraryPath = "${stdenv.cc.cc.lib}/lib:${zlib}/lib";
    };

  chosen = if pkgs ? hostPython then fromHost else fromNixpkgs;
  pythonTag = "cp" + replaceStrings [ "." ] [ "" ] chosen.pythonVersion;
  machine = elemAt (split "-" system) 0;
in
chosen
// {
  inherit programs system pythonTag;
  interpreter = "${chosen.python}/bin/python3";
  binPath = "${chosen.python}/bin";
  target = "${pythonTag}-${machine}";
}
