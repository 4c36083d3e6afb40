# Fails where `stagedml generate` would change nix/pipelines.
{ self, toolchain }:
derivation {
  name = "generated-files-are-fresh";
  inherit (toolchain) system;
  builder = toolchain.interpreter;
  args = [
    "-sSBP"
    ../builders/check_generated.py
  ];
  PATH = toolchain.binPath;
  project = self;
}
