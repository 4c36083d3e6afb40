"""What keeps store paths from garbage collection, in a directory of StagedML's own.

    paths      the store paths
    root       the garbage collection root, which refers to all of them

The root is a derivation that is never built, and refers to everything that is to be kept.
"""

from __future__ import annotations

import contextlib
import fcntl
import hashlib
import os
from typing import TYPE_CHECKING

from stagedml.files import replace_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from stagedml.nix.client import Nix

ROOT = "root"
PATHS = "paths"

# `builtins.storePath` makes a path, as it is, an input of the derivation, whose root keeps it.
_KEEPER = """\
{ file }:
derivation {
  name = "stagedml-run";
  system = "builtin";
  builder = "builtin:none";
  paths = map builtins.storePath (
    builtins.filter (path: builtins.isString path && path != "") (
      builtins.split "\\n" (builtins.readFile file)
    )
  );
}
"""


def keep_in(directory: Path, nix: Nix, paths: Iterable[str]) -> list[str]:
    """Make the root of a directory, which keeps paths from collection.

    Args:
        directory: Where the root is to be, for good: Nix remembers the place of a link.
        nix: How to run Nix.
        paths: Store paths; those that are not there are passed over.

    Returns:
        What is kept.
    """
    from stagedml.nix.errors import NixError

    wanted = [path for path in dict.fromkeys(paths) if os.path.lexists(path)]
    try:
        return _keep(directory, nix, wanted)
    except NixError:
        gone = set(nix.invalid(*wanted))  # collected meanwhile, or deleted by hand
        if not gone:
            raise
        return _keep(directory, nix, [path for path in wanted if path not in gone])


def _keep(directory: Path, nix: Nix, paths: list[str]) -> list[str]:
    file = directory / PATHS
    replace_text(file, "".join(f"{path}\n" for path in paths))
    nix.instantiate(expr=_KEEPER, argstrs={"file": str(file)}, add_root=directory / ROOT)
    return paths


def kept_in(directory: Path) -> list[str]:
    """Return the store paths that the root of a directory keeps."""
    try:
        return (directory / PATHS).read_text(encoding="utf-8").split("\n")[:-1]
    except (OSError, UnicodeDecodeError):
        return []


def project_directory(project: Path) -> str:
    """Return the name of the directories of a project, wherever they are."""
    digest = hashlib.sha256(os.fsencode(project)).hexdigest()[:16]
    name = os.fsencode(project.name)[:160].decode("utf-8", "ignore")
    return f"{name}-{digest}"


@contextlib.contextmanager
def locked(directory: Path) -> Iterator[None]:
    """Keep other commands from changing what a directory holds, for a moment."""
    lock = os.open(directory / "lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        with contextlib.suppress(OSError):  # some network file systems have no locks
            fcntl.flock(lock, fcntl.LOCK_EX)
        yield
    finally:
        os.close(lock)
