# The `stagedml` command as a package: `nix run . -- list`.
{
  toolchain,
  environment,
  source,
}:
let
  treeOf = import ./tree.nix;
  inherit (import ./meta.nix) described;
in
described
  {
    description = "Machine-learning stages, written in typed Python, as real Nix derivations";
    mainProgram = "stagedml";
  }
  (derivation {
    name = "stagedml";
    inherit (toolchain) interpreter system;
    inherit (environment) sitePackages;
    builder = toolchain.interpreter;
    args = [
      "-sSBP"
      ../builders/write_command.py
    ];
    PATH = toolchain.binPath;
    package = treeOf "stagedml" (source + "/stagedml");
    templates = treeOf "templates" (source + "/templates");
    examples = treeOf "examples" (source + "/examples");
    library = treeOf "nix" ../../nix;
    compileBytecode = ../builders/compile_bytecode.py;
  })
