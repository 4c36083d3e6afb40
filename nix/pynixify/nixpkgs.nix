/*
  The nixpkgs that pynixify is run with: that of flake.lock (or of `STAGEDML_TOOLCHAIN`), but for

  1. `python3`, which is the interpreter of the command: pynixify knows no newer one than 3.10 by
     its name, and takes versions of packages from `python3Packages`;
  2. setuptools, which pynixify patches to read what a `setup.py` says: its patch fits 66 to 74.

  Nothing of this is built with, or refers to, the command.
*/
{
  overlays ? [ ],
  ...
}@arguments:
let
  overlay =
    _: super:
    let
      python3 = super.python313.override {
        packageOverrides = self: _: {
          setuptools = self.buildPythonPackage rec {
            pname = "setuptools";
            version = "74.1.3";
            pyproject = true;
            src = self.fetchPypi {
              inherit pname version;
              hash = "sha256-+7Em8UsLn/pUxFdKUK5gZzu+iuCxZFiJ0Qs7FPWJHSg=";
            };
          };
        };
      };
    in
    {
      inherit python3;
      python3Packages = python3.pkgs;
    };
in
import (import ../nixpkgs.nix) (arguments // { overlays = [ overlay ] ++ overlays; })
