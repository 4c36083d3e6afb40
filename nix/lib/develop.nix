/*
  Environments to develop in: what stages run on, as shells and for editors.

  toolchain: what `toolchain.nix` returns. package: the directory of the package `stagedml`.

  Gives a function of
  * `name`: of the shell; `description`;
  * `environments`: those whose packages it has, see `environment.nix`;
  * `variables`: environment variables that its interpreter sets;
  * `cuda`: whether it is for a GPU;
  * `programs`: further directories of programs;

  which returns a derivation for `nix develop` and `nix-shell`; its `environment` is laid out as a
  virtual environment.
*/
{ toolchain, package }:
let
  inherit (builtins) map toJSON;
  inherit (import ./meta.nix) described;

  # Python, called `bash`: see `../builders/develop_shell.py`.
  shell = derivation {
    name = "stagedml-shell";
    inherit (toolchain) interpreter system;
    builder = toolchain.interpreter;
    args = [
      "-sSBP"
      ../builders/develop_shell.py
    ];
    PATH = toolchain.binPath;
    preferLocalBuild = true;
  };
in
{
  name,
  description ? "What stages of the environment ${name} run on, to develop in",
  environments ? [ ],
  variables ? { },
  cuda ? false,
  programs ? [ ],
}:
let
  environment = derivation {
    name = "${name}-development";
    inherit (toolchain)
      interpreter
      libraryPath
      pythonVersion
      system
      ;
    builder = toolchain.interpreter;
    args = [
      "-sSBP"
      ../builders/develop_environment.py
    ];
    PATH = toolchain.binPath;
    PYTHONHASHSEED = "0";
    shellName = name;
    inherit package;
    sitePackages = map (one: one.sitePackages) environments;
    programs = map (one: "${one.derivation}/bin") environments ++ programs;
    variables = toJSON variables;
    cuda = if cuda then "1" else "";
    preferLocalBuild = true;
  };
in
described { inherit description; } (derivation {
  name = "${name}-shell";
  inherit (toolchain) system;
  builder = "${shell}/bash";
  args = [ "--link" ];
  outputs = [ "out" ];
  stdenv = shell;
  inherit environment;
  shellHook = ''
    if [ -n "''${PS1:-}" ]; then PS1="(${name}) $PS1"; fi
  '';
  preferLocalBuild = true;
})
// {
  inherit environment;
}
