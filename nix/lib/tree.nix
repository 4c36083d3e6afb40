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
    ".grimp_cache"
    ".hypothesis"
    ".ipynb_checkpoints"
    ".mypy_cache"
    ".pytest_cache"
    ".ruff_cache"
    ".venv"
    "__pycache__"
    "node_modules"
  ];
in
builtins.path {
  inherit name path;
  filter =
    place: type:
    let
      file = baseNameOf place;
      # What `nix build` links to.
      isResult = type == "symlink" && !isNull (match "result(-.*)?" file);
    in
    !isResult && !(elem file left) && isNull (match ".*\\.egg-info|.*\\.py[co]" file);
}
