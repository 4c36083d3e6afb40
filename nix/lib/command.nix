# The `stagedml` command as a package: `nix run . -- list`.
{
  toolchain,
  environment,
  source,
}:
derivation {
  name = "stagedml";
  inherit (toolchain) interpreter system;
  inherit (environment) sitePackages;
  builder = toolchain.interpreter;
  args = [
    "-sSBP"
    ../builders/write_command.py
  ];
  PATH = toolchain.binPath;
  package = source + "/stagedml";
  templates = source + "/templates";
  library = ../../nix;
  compileBytecode = ../builders/compile_bytecode.py;
}
