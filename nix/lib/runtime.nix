/*
  What every stage runs on: `stagedml.runtime`, with byte code and all in one file, since its
  start-up is most of what a small stage costs.

  sources: the tree of its sources, as in the checkout.
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
      import marshal, os, py_compile, shutil
      sources, out = os.environ["sources"] + "/", os.environ["out"] + "/"
      mode = py_compile.PycInvalidationMode.UNCHECKED_HASH
      modules = {}
      for directory, directories, files in os.walk(sources):
          directories.sort()
          for file in sorted(files):
              stored = os.path.join(directory, file)
              # There it is the whole package that stages see.
              name = stored[len(sources):].replace("runtime/facade.py", "__init__.py")
              os.makedirs(os.path.dirname(out + name), exist_ok=True)
              shutil.copyfile(stored, out + name)
              made = py_compile.compile(
                  out + name, dfile=name, doraise=True, invalidation_mode=mode
              )
              module = name[:-3].replace("/", ".").removesuffix(".__init__")
              with open(made, "rb") as file:
                  modules[module] = (name, file.read()[16:])  # less its header
      with open(out + "bundle", "wb") as file:
          marshal.dump((modules.pop("stagedml.runtime.bundle")[1], modules), file)
    ''
  ];
  PATH = toolchain.binPath;
  PYTHONHASHSEED = "0";
  inherit sources;
  preferLocalBuild = true;
}
