"""Files that pass 1 opens: what a plan follows from beside the Python code that it imports.

An audit hook sees each of them, also those that code of the standard library opens for a pipeline,
and those that are not there. What counts is what the project's code opened, not what this package
reads for its own ends. Not seen are listings of directories, and files of other processes.
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
        self.found: dict[Read, None] = {}

    def relative(self, path: str) -> str | None:
        """Return a path as seen from the project; None where it is not in it."""
        if path.startswith(f"{_PACKAGE}/"):
            return f"stagedml/{path[len(_PACKAGE) + 1 :]}"
        for base in self.bases:
            if path.startswith(base):
                found = path[len(base) :]
                parents = found.split("/")[:-1]
                hidden = bool(parents) and parents[0].startswith(".")
                return None if hidden or not {*parents}.isdisjoint(_INSTALLED) else found
        return None

    def add(self, path: str) -> None:
        """Take note of a file, if code of the project opened it."""
        absolute = os.path.abspath(path)  # noqa: PTH100 - for each file that is opened
        if absolute.endswith(".pyc"):
            absolute = source_from_cache(absolute)
        name = self.relative(absolute) or self.relative(os.path.realpath(absolute))
        if name is None or (name.startswith("stagedml/") and name.endswith(".py")):
            return  # this package's modules import each other as they need
        readers: set[str] = set()
        frame: FrameType | None = sys._getframe(2)
        while frame is not None:
            file = frame.f_code.co_filename
            if not readers and file.startswith(_OWN):
                return
            reader = self.relative(file)
            if reader is not None and not file.startswith(_OWN):
                readers.add(reader)
            frame = frame.f_back
        if readers:
            self.found[Read(name, frozenset(readers))] = None


_LOGS: dict[Path, _Log] = {}
_active: list[_Log] = []


def _hook(event: str, arguments: tuple[Any, ...]) -> None:
    if event != "open" or not _active:
        return
    path, _, flags = arguments
    writes = isinstance(flags, int) and flags & os.O_ACCMODE == os.O_WRONLY
    if isinstance(path, str | bytes) and not writes:
        # A hook that raises would make the opening fail.
        with contextlib.suppress(OSError, ValueError, NotImplementedError):
            _active[-1].add(os.fsdecode(path))


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
