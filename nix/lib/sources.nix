/*
  The sources of a stage as one tree: of each file, stripped of comments, the parts that the stage
  can reach. Fixed-output: Nix puts its hash in the place of its derivation, so an edit of anything
  else changes no output path.

  fileOf: where the file of a path is.
  name: the derivation's.
  hash: of the tree. files: the numbers of the parts to take, by path.
*/
{ toolchain }:
fileOf: name:
{ hash, files }:
derivation {
  inherit name;
  inherit (toolchain) system;
  builder = toolchain.interpreter;
  args = [
    "-sSBP"
    ../../stagedml/generation/slices/cut.py
    ../../stagedml/generation/strip.py
  ];
  PATH = toolchain.binPath;
  # A file, since a thousand modules do not fit into an argument.
  passAsFile = [ "manifest" ];
  manifest = builtins.toJSON (
    map (path: [
      path
      (builtins.path {
        path = fileOf path;
        name = "source.py"; # a module may have a name that a store path may not
      })
      files.${path}
    ]) (builtins.attrNames files)
  );
  outputHashMode = "recursive";
  outputHashAlgo = "sha256";
  outputHash = hash;
  preferLocalBuild = true;
}
