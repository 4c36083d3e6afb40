# WARNING: This file was automatically generated. You should avoid editing it.
# If you run pynixify again, the file will be either overwritten or
# deleted, and you will lose the changes you made to it.

{
  buildPythonPackage,
  click,
  fetchPypi,
  lib,
  packaging,
  pip,
  rich,
  setuptools,
  toml,
  uv,
}:

buildPythonPackage rec {
  pname = "stagedml";
  version = "0.1.0";

  src = lib.cleanSource ../../..;

  buildInputs = [ setuptools ];
  propagatedBuildInputs = [
    click
    packaging
    pip
    rich
    toml
    uv
  ];

  # TODO FIXME
  doCheck = false;

  meta = with lib; {
    description = "Machine-learning stages, written in typed Python, as real Nix derivations";
    homepage = "https://github.com/stagedml/stagedml";
  };
}
