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
  * `patchelf`: the program of that name, for environments;
  * `programs`: a stage, and a package that it names -> the directory of the package's programs;
  * `nixfmt`: the program, which only nixpkgs has;
  * `system`.
*/
{ pkgs, system }:
let
  inherit (builtins) elemAt replaceStrings split;

  taken = import ./from_nixpkgs.nix { inherit pkgs; };

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
      # The one that the interpreter was made with; snapshots of older versions have it, too.
      patchelf = "${python.raw}/libexec/patchelf";
      programs =
        stage: name:
        throw "the stage '${stage}' runs programs of nixpkgs:${name}, which the host stand-in does not have: choose nixpkgs, see `stagedml toolchain --help`";
    };

  fromNixpkgs = {
    inherit (taken) python pythonVersion programs;
    pipPath = "${taken.path "python313Packages.pip"}/${taken.sitePackages}";
    caBundle = "${taken.path "cacert"}/etc/ssl/certs/ca-bundle.crt";
    libraryPath = "${taken.path "stdenv.cc.cc"}/lib:${taken.path "zlib"}/lib";
    patchelf = "${taken.path "patchelf"}/bin/patchelf";
    nixfmt = "${taken.path "nixfmt"}/bin/nixfmt";
  };

  chosen = if pkgs ? hostPython then fromHost else fromNixpkgs;
  pythonTag = "cp" + replaceStrings [ "." ] [ "" ] chosen.pythonVersion;
  machine = elemAt (split "-" system) 0;
in
chosen
// {
  inherit system pythonTag;
  interpreter = "${chosen.python}/bin/python3";
  binPath = "${chosen.python}/bin";
  target = "${pythonTag}-${machine}";
}
