/*
  A directory in the store without what tools leave beside sources, so that a checkout in use gives
  the path that a flake's copy of it gives.

  name: of the store path. path: the directory.
*/
name: path:
let
  inherit (builtins) elem isNull match;
  left = [
    ".direnv"
    ".git"
    ".hypothesis"
    ".mypy_cache"
    ".pytest_cache"
    ".ruff_cache"
    ".venv"
    "__pycache__"
    "node_modules"
    "result"
  ];
in
builtins.path {
  inherit name path;
  filter =
    place: _:
    let
      file = baseNameOf place;
    in
    !(elem file left) && isNull (match "result-.*|.*\\.egg-info|\\.stagedml-.*|.*\\.py[co]" file);
}
