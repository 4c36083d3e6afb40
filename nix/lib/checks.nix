/*
  What `nix flake check` builds beside pipelines.

  toolchain: what `toolchain.nix` returns.
  root: the project. stagedml: the checkout that holds the package `stagedml`.
*/
{
  toolchain,
  root,
  stagedml,
}:
let
  inherit (builtins) map toJSON;
  treeOf = import ./tree.nix;
  inherit (import ./meta.nix) described;

  project = treeOf "project" root;

  check =
    { script, ... }@given:
    derivation (
      {
        inherit (toolchain) system;
        builder = toolchain.interpreter;
        args = [
          "-sSBP"
          script
        ];
        PATH = toolchain.binPath;
        PYTHONHASHSEED = "0";
      }
      // given
    );
in
{
  # Fails where `stagedml generate` would change nix/pipelines.
  generated = described { description = "nix/pipelines is what the definitions say"; } (check {
    name = "generated-files-are-fresh";
    script = ../builders/check_generated.py;
    inherit project;
    library = if toString root == toString stagedml then project else treeOf "stagedml" stagedml;
  });

  /*
    The unit tests of the Nix library, which evaluation runs; the derivation fails where one failed.

    failing: what `tests.nix` gives.
  */
  libraryWith =
    failing:
    described { description = "The unit tests of the Nix library"; } (check {
      name = "unit-tests-of-the-nix-library";
      script = ../builders/report_tests.py;
      failing = toJSON (map (row: row.test) failing);
    });

  /*
    Rules of style for Python and Nix.

    environment: with Ruff and the parser of Nix.
  */
  lintWith =
    environment:
    described { description = "Ruff's rules for Python, and those of scripts/lint_nix.py for Nix"; } (check {
      name = "sources-keep-the-rules";
      script = ../builders/lint.py;
      inherit project;
      programs = "${environment.derivation}/bin";
    });
}
