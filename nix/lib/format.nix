/*
  What `nix fmt` runs: Ruff for Python, and nixfmt for Nix where the package set has one, which the
  host stand-in has not.

  toolchain: what `toolchain.nix` returns. environment: with Ruff.
*/
{ toolchain, environment }:
(import ./meta.nix).described
  {
    description = "Formats Python with Ruff, and Nix with nixfmt where nixpkgs is at hand";
    mainProgram = "stagedml-format";
  }
  (derivation {
    name = "stagedml-format";
    inherit (toolchain) interpreter system;
    builder = toolchain.interpreter;
    args = [
      "-sSBP"
      ../builders/write_formatter.py
    ];
    PATH = toolchain.binPath;
    ruff = "${environment.derivation}/bin/ruff";
    nixfmt = toolchain.nixfmt or "";
    preferLocalBuild = true;
  })
