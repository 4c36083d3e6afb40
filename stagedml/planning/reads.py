"""Files that pass 1 opens: what a plan follows from beside the Python code that it imports.

An audit hook sees each of them, also those that code of the standard library opens for a pipeline,
and those that are not there. What counts is what the project's code opened, not what this package
reads for its own ends. Of directories that it lists only their names are kept: which files come and
go in them hangs on what git ignores. Not seen are files of other processes.
"""

from __future__ import annotations

import contextlib
import os
import sys
from importlib.util import source_from_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import stagedml

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import FrameType

_PACKAGE = str(Path(stagedml.__file__).parent)
# Parts of this package that read files for their own ends.
_OWN = tuple(
    f"{_PACKAGE}/{part}/"
    for part in ("cli", "generation", "host", "nix", "planning", "realization", "runtime")
)
# Directories that hold other people's code.
_INSTALLED = ("site-packages", "dist-packages")


class Read(NamedTuple):
    """A file that was opened, or was to be.

    Attributes:
        path: Relative to the project.
        readers: The project's files whose code was running then, relative too.
    """

    path: str
    readers: frozenset[str]


class _Log:
    """What was opened below a directory."""

    def __init__(self, root: Path) -> None:
        self.bases = {f"{os.path.realpath(base)}/" for base in (root, root.absolute())}
        self.bases |= {f"{base}/" for base in (root, root.absolute())}
        # What is not the project's, though it is in its directory: git's own, and a Python.
        self.foreign = tuple(
            f"{place}/"
            for base in self.bases
            for place in (f"{base}.git", sys.prefix, sys.base_prefix)
            if place.startswith(base)
        )
        self.found: dict[Read, None] = {}
        self.listed: set[str] = set()

    def relative(self, path: str) -> str | None:
        """Return a path as seen from the project; None where it is not in it."""
        if path.startswith(f"{_PACKAGE}/"):
            return f"stagedml/{path[len(_PACKAGE) + 1 :]}"
        if path.startswith(self.foreign):
            return None
        for base in self.bases:
            if path.startswith(base):
                found = path[len(base) :]
                return found if {*found.split("/")[:-1]}.isdisjoint(_INSTALLED) else None
        return None

    def add(self, path: str, *, for_project: bool = False) -> None:
        """Take note of a file, if code of the project opened it, or it was opened for that."""
        absolute = os.path.abspath(path)  # noqa: PTH100 - for each file that is opened
        if absolute.endswith(".pyc"):
            absolute = source_from_cache(absolute)
        name = self.relative(absolute) or self.relative(os.path.realpath(absolute))
        if name is None or (name.startswith("stagedml/") and name.endswith(".py")):
            return  # this package's modules import each other as they need
        readers = self._readers(sys._getframe(2), for_project=for_project)
        if readers:
            self.found[Read(name, readers)] = None

    def add_listing(self, path: str) -> None:
        """Take note of a directory, if code of the project listed it."""
        absolute = os.path.abspath(path)  # noqa: PTH100 - for each directory that is listed
        name = self.relative(f"{absolute}/") or self.relative(f"{os.path.realpath(absolute)}/")
        frame = sys._getframe(2)
        if name is None or frame.f_code.co_filename.startswith("<frozen importlib"):
            return
        if any(not reader.startswith("stagedml/") for reader in self._readers(frame)):
            self.listed.add(name)

    def _readers(self, frame: FrameType | None, *, for_project: bool = False) -> frozenset[str]:
        """Find the project's files whose code is running; none if this package reads for itself."""
        readers: set[str] = set()
        while frame is not None:
            file = frame.f_code.co_filename
            if not (readers or for_project) and file.startswith(_OWN):
                return frozenset()
            reader = self.relative(file)
            if reader is not None and not file.startswith(_OWN):
                readers.add(reader)
            frame = frame.f_back
        return frozenset(readers)


_LOGS: dict[Path, _Log] = {}
_active: list[_Log] = []


def _hook(event: str, arguments: tuple[Any, ...]) -> None:
    if not _active:
        return
    if event in ("os.listdir", "os.scandir"):
        directory = "." if arguments[0] is None else arguments[0]
        if isinstance(directory, str | bytes):
            with contextlib.suppress(OSError, ValueError, NotImplementedError):
                _active[-1].add_listing(os.fsdecode(directory))
    if event != "open":
        return
    path, _, flags = arguments
    writes = isinstance(flags, int) and flags & os.O_ACCMODE == os.O_WRONLY
    if isinstance(path, str | bytes) and not writes:
        # A hook that raises would make the opening fail.
        with contextlib.suppress(OSError, ValueError, NotImplementedError):
            _active[-1].add(os.fsdecode(path))


def note_file(path: Path) -> None:
    """Take note of a file that this package opens for the pipeline that is being planned."""
    if _active:
        _active[-1].add(str(path), for_project=True)


@contextlib.contextmanager
def watched(root: Path) -> Iterator[None]:
    """Take note of what is opened meanwhile below a project's directory."""
    if not _LOGS:
        sys.addaudithook(_hook)
    log = _LOGS.setdefault(root, _Log(root))
    _active.append(log)
    try:
        yield
    finally:
        _active.remove(log)


def reads_of(root: Path) -> list[Read]:
    """Return what was opened below a project's directory in this process, sorted."""
    log = _LOGS.get(root)
    return sorted(log.found, key=lambda read: (read.path, sorted(read.readers))) if log else []


def listings_of(root: Path) -> list[str]:
    """Name the directories of a project that were listed, each with a slash at the end."""
    log = _LOGS.get(root)
    return sorted(name or "./" for name in log.listed) if log else []
