/*
  Everything that StagedML takes from nixpkgs: which attributes, which of their outputs, and the
  files that it relies on in each. Nothing else in `nix/` looks into nixpkgs, but for what is
  written in the manner of nixpkgs itself (`nix/pynixify`, `nix/modules`).

  `pkgs`: nixpkgs for a system.

  Returns
  * `attributes`: attribute of nixpkgs -> the `output` of it that is meant, the `files` in there
    that are relied on, what it is `for`;
  * `outputOf`: such an attribute -> that output; `path`: its store path;
  * `python`: the interpreter's package, `pythonVersion` ("3.13"), `sitePackages` (a relative path);
  * `programs`: a stage, and a package that it names -> the directory of the package's programs.

  The layout is that of nixos-26.05. Where it is another, `make check-nixpkgs` says so.
*/
{ pkgs }:
let
  inherit (builtins)
    filter
    foldl'
    isNull
    isString
    mapAttrs
    split
    ;

  find =
    name: foldl' (found: part: found.${part} or null) pkgs (filter isString (split "\\." name));

  take =
    name:
    let
      package = find name;
    in
    if !(attributes ? ${name}) then
      throw "nix/lib/from_nixpkgs.nix does not list ${name} among what StagedML takes from nixpkgs"
    else if isNull package then
      throw "this nixpkgs has no ${name} (${attributes.${name}.for})"
    else
      package;

  outputOf =
    name:
    let
      package = take name;
    in
    package.${attributes.${name}.output} or package;

  path = name: "${outputOf name}";

  # Named by its series: nixos-26.05 has 3.14 as its `python3`, for which there is no TensorFlow.
  python = take "python313";
  inherit (python) pythonVersion sitePackages;

  attributes =
    mapAttrs
      (
        _: attribute:
        {
          output = "out";
        }
        // attribute
      )
      {
        python313 = {
          files = [
            "bin/python3"
            "bin/python${pythonVersion}"
            "lib/python${pythonVersion}/os.py"
          ];
          for = "the interpreter of all stages";
        };
        "python313Packages.pip" = {
          files = [ "${sitePackages}/pip/__main__.py" ];
          for = "the fetching of wheels";
        };
        cacert = {
          files = [ "etc/ssl/certs/ca-bundle.crt" ];
          for = "certificates of the servers that wheels come from";
        };
        "stdenv.cc.cc" = {
          output = "lib";
          files = [
            "lib/libstdc++.so.6"
            "lib/libgcc_s.so.1"
          ];
          for = "libraries that wheels expect of a machine";
        };
        zlib = {
          files = [ "lib/libz.so.1" ];
          for = "a library that wheels expect of a machine";
        };
        patchelf = {
          files = [ "bin/patchelf" ];
          for = "the loader of executables in wheels";
        };
        nixfmt = {
          files = [ "bin/nixfmt" ];
          for = "nix fmt";
        };
      };
in
{
  inherit
    attributes
    outputOf
    path
    python
    pythonVersion
    sitePackages
    ;

  programs =
    stage: name:
    let
      package = find name;
    in
    if isNull package then
      throw "the stage '${stage}' runs programs of nixpkgs:${name}, and nixpkgs has no package of this name"
    else
      "${package.bin or package.out or package}/bin";
}
