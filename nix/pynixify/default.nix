/*
  The `stagedml` command for users of nixpkgs, in the manner of nixpkgs. What pynixify wrote
  (`packages/stagedml`) says its name, its version, what it is built with and what it needs; what
  had to be done by hand is here, numbered as in README.md.

      pkgs.callPackage ./nix/pynixify { }
*/
{ lib, python313Packages }:
let
  inherit (python313Packages) buildPythonApplication callPackage python;

  top = toString ../..;
  wanted = [
    "LICENSE"
    "README.md"
    "examples"
    "nix"
    "pyproject.toml"
    "stagedml"
    "templates"
  ];
  leftByTools = [
    "__pycache__"
    ".mypy_cache"
    ".ruff_cache"
  ];
  isWanted =
    path: _:
    let
      name = baseNameOf path;
    in
    !(builtins.elem name leftByTools)
    && (dirOf (toString path) != top || builtins.elem name wanted);
in
callPackage ./packages/stagedml {
  buildPythonPackage =
    generated:
    buildPythonApplication {
      inherit (generated) pname version;
      # 3. It is described by pyproject.toml. pynixify knows `setup.py` alone.
      pyproject = true;
      build-system = generated.buildInputs;
      dependencies = generated.propagatedBuildInputs;

      # 4. The whole of the repository would make each edit of its tests another package.
      src = lib.cleanSourceWith {
        name = "stagedml-source";
        src = ../..;
        filter = isWanted;
      };

      # 5. The Nix library, templates and examples, where the command looks for them: beside it.
      postInstall = ''
        cp -r examples nix templates "$out/${python.sitePackages}/"
      '';

      # 6. The tests build with Nix, which cannot be had in a build.
      doCheck = false;
      pythonImportsCheck = [
        "stagedml"
        "stagedml.cli"
      ];

      # 7. What a `setup.py` does not say, or pynixify does not read.
      meta = generated.meta // {
        license = lib.licenses.mit;
        mainProgram = "stagedml";
        platforms = lib.platforms.linux;
      };
    };
}
