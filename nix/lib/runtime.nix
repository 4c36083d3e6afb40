/*
  What every stage runs on: `stagedml.runtime`, with byte code, since its start-up is most of what
  a small stage costs.

  sources: stripped sources by their path in the checkout.
*/
{ toolchain }:
sources:
derivation {
  name = "stagedml-runtime";
  inherit (toolchain) system;
  builder = toolchain.interpreter;
  # The script stands here because its text is part of the identity of every stage.
  args = [
    "-sSBP"
    "-c"
    ''
      import json, os, py_compile, shutil
      files = sorted(json.loads(os.environ["sources"]).items())
      mode = py_compile.PycInvalidationMode.UNCHECKED_HASH
      for name, stored in files:
          # There it is the whole package that stages see.
          name = name.replace("runtime/facade.py", "__init__.py")
          path = os.environ["out"] + "/" + name
          os.makedirs(os.path.dirname(path), exist_ok=True)
          shutil.copyfile(stored, path)
          py_compile.compile(path, dfile=name, doraise=True, invalidation_mode=mode)
    ''
  ];
  PATH = toolchain.binPath;
  PYTHONHASHSEED = "0";
  sources = builtins.toJSON (builtins.mapAttrs (_: source: "${source}") sources);
  preferLocalBuild = true;
}
