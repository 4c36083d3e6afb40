"""Which of the project's files decide what its pipelines are, and whether one has changed."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from stagedml.planning.project import Project

# The time of the last change, to the nanosecond, and the size; of a directory, what is in it.
Stamp = dict[str, tuple[int, int]]

_MOST = 20_000  # files that are looked at below one directory
_CODE = (".py",)
_NIX = (".nix", ".toml", ".py", ".lock")
_PASSED_OVER = ("__pycache__", "node_modules", "site-packages")


def stamp_of(
    project: Project,
    files: Iterable[str] = (),
    directories: Iterable[str] = (),
    local: Iterable[str] = (),
) -> Stamp:
    """Return the state of all files that what Nix evaluates follows from.

    Args:
        project: The project.
        files: More of them, that definitions were seen to open.
        directories: Directories that definitions list, of which names count.
        local: Files and directories that are inputs, whatever is in them.
    """
    found: Stamp = {}
    packages: dict[str, Path] = {}
    try:
        packages = project.packages
    except OSError:  # the project is gone
        found[str(project.root)] = (0, 0)
    for place in packages.values():
        _add_tree(found, place, _CODE)
    _add_tree(found, project.root / "nix", _NIX, without=(project.generated,))
    for name in ("default.nix", "flake.nix", "flake.lock"):
        _add(found, project.root / name)
    for name in files:
        _add(found, project.place(name))
    for name in directories:
        _add(found, project.place(name))
    for name in local:
        _add_tree(found, project.root / name)
    _add(found, project.state / "realizations")
    return found


def file_stamp(*paths: Path) -> tuple[tuple[int, int], ...]:
    """Return the state of some files."""
    found: Stamp = {}
    for path in paths:
        _add(found, path)
    return tuple(found[str(path)] for path in paths)


def _add(found: Stamp, path: Path | str) -> None:
    try:
        status = os.stat(path)  # noqa: PTH116 - for thousands of files
    except OSError:
        found[str(path)] = (0, -1)
    else:
        found[str(path)] = (status.st_mtime_ns, status.st_size)


def _add_tree(
    found: Stamp, place: Path, endings: tuple[str, ...] = (), without: tuple[Path, ...] = ()
) -> None:
    if not place.is_dir():
        _add(found, place)
        return
    for number, path in enumerate(_files(str(place), {str(path) for path in without})):
        if number > _MOST:
            return
        if not endings or path.endswith(endings):
            _add(found, path)


def _files(top: str, without: set[str]) -> Iterator[str]:
    for directory, names, files in os.walk(top):
        names[:] = [
            name
            for name in names
            if name[0] != "."
            and name not in _PASSED_OVER
            and not name.startswith("result")
            and f"{directory}/{name}" not in without
        ]
        for name in files:
            yield f"{directory}/{name}"
