"""What is in a realization: its files, and what they hold."""

from __future__ import annotations

import codecs
import os
import stat
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

from stagedml.errors import StagedMLError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from stagedml.realization.naming import Place

FILE, DIRECTORY, LINK = "file", "directory", "link"
_PROBE = 8192  # bytes of a file that are looked at to tell whether it is text


class ContentError(StagedMLError):
    """What a realization holds cannot be shown as asked for."""


@dataclass(frozen=True)
class Entry:
    """Something in a realization.

    Attributes:
        path: Where in it, relative to what was named; empty for that itself.
        kind: `file`, `directory`, or `link` for one that leads to nothing, or out of the store.
        size: Bytes of a file, where a link leads to one of that; 0 for the others.
        executable: Whether it is a program.
        target: What a link says; None for what is no link. (One within the store is followed.)
        place: Where it is in the file system.
    """

    path: str
    kind: str
    size: int = 0
    executable: bool = False
    target: str | None = None
    place: str = ""

    def as_json(self) -> dict[str, object]:
        """Return it for scripts."""
        row: dict[str, object] = {"path": self.path, "type": self.kind, "size": self.size}
        row["executable"] = self.executable
        return row | ({} if self.target is None else {"link": self.target})


def entry_of(path: str, place: str, store: str) -> Entry:
    """Describe something in the store.

    Args:
        path: What it is called.
        place: Where it is.
        store: The store's directory, without links.
    """
    found = os.lstat(place)
    target = None
    if stat.S_ISLNK(found.st_mode):
        target = os.readlink(place)  # noqa: PTH115
        try:
            place = os.path.realpath(place, strict=True)
            found = os.stat(place)  # noqa: PTH116
        except OSError:
            return Entry(path, LINK, target=target, place=place)
        if not place.startswith(store + "/"):
            return Entry(path, LINK, target=target, place=place)
    if stat.S_ISDIR(found.st_mode):
        return Entry(path, DIRECTORY, target=target, place=place)
    executable = bool(found.st_mode & stat.S_IXUSR)
    return Entry(path, FILE, found.st_size, executable, target, place)


def entries(place: Place) -> list[Entry]:
    """Return what a directory of a realization holds, sorted; a file alone is itself.

    Raises:
        PathWithinError: There is nothing there.
    """
    found = _start(place)
    if found.kind != DIRECTORY:
        return [found]
    return list(_children("", found.place, _store(place)))


def walk(place: Place) -> Iterator[Entry]:
    """Yield all that a directory of a realization holds, each directory before what is in it.

    Links to directories in the store are followed, but for those that lead to where they are in.

    Raises:
        PathWithinError: There is nothing there.
    """
    start = _start(place)
    if start.kind != DIRECTORY:
        yield start
        return
    store = _store(place)
    waiting: list[tuple[Iterator[Entry], tuple[str, ...]]]
    waiting = [(_children("", start.place, store), (start.place,))]
    while waiting:
        children, above = waiting[-1]
        entry = next(children, None)
        if entry is None:
            waiting.pop()
            continue
        yield entry
        if entry.kind == DIRECTORY and entry.place not in above:
            waiting.append((_children(entry.path, entry.place, store), (*above, entry.place)))


def find(place: Place, names: Sequence[str] = (), kind: str | None = None) -> Iterator[Entry]:
    """Yield what a realization holds, of one of some names.

    Args:
        place: Where.
        names: Patterns as of a shell, of which one is to fit the last part of the path; any if
            there is none.
        kind: `file`, `directory` or `link`; links that are followed count as links, too.

    Raises:
        PathWithinError: There is nothing there.
    """
    for entry in walk(place):
        name = entry.path.rpartition("/")[2] or place.text.rpartition("/")[2]
        if names and not any(fnmatchcase(name, pattern) for pattern in names):
            continue
        if kind in (None, entry.kind) or (kind == LINK and entry.target is not None):
            yield entry


def read(place: Place) -> bytes:
    """Return what a file of a realization holds.

    Raises:
        ContentError: It is no file.
        PathWithinError: There is nothing there.
    """
    path = file_of(place)
    with open(path, "rb") as file:  # noqa: PTH123
        return file.read()


def file_of(place: Place) -> str:
    """Return where a file of a realization is.

    Raises:
        ContentError: It is no file.
        PathWithinError: There is nothing there.
    """
    path = place.locate()
    if os.path.isdir(path):  # noqa: PTH112
        names = sorted(entry.path for entry in entries(place) if entry.kind == FILE)
        msg = f"{place.text} is a directory"
        some = f"{place.text.rstrip('/')}/{names[0]}" if names else ""
        raise ContentError(msg, hint=f"Name a file in it: {some}." if some else None)
    return path


def is_binary(data: bytes) -> bool:
    """Whether the beginning of a file is not plain text, fit for a terminal."""
    head = data[:_PROBE]
    try:  # at the end, a letter may be cut in two
        codecs.getincrementaldecoder("utf-8")().decode(head, final=len(data) < _PROBE)
    except UnicodeDecodeError:
        return True
    return any(byte < 32 and byte not in b"\t\n\r\f" for byte in head)


def _start(place: Place) -> Entry:
    return entry_of("", place.locate(), _store(place))


def _store(place: Place) -> str:
    return os.path.realpath(os.path.dirname(place.path))  # noqa: PTH120


def _children(path: str, directory: str, store: str) -> Iterator[Entry]:
    for name in sorted(os.listdir(directory)):  # noqa: PTH208
        inner = f"{path}/{name}" if path else name
        yield entry_of(inner, os.path.join(directory, name), store)  # noqa: PTH118
