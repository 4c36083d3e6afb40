"""Files and directories of the project as inputs: what is looked at before Nix takes them."""

from __future__ import annotations

import difflib
import os
import stat
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

from stagedml.planning.nodes import InputError, LocalNode

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

FEW = 5  # names that a message lists


class LocalFileError(InputError):
    """A file or a directory of the project is missing, or cannot be an input."""


def place_of(root: Path, given: str | os.PathLike[str]) -> str:
    """Where an input is: its path in the project, with slashes, or an absolute path elsewhere.

    Args:
        root: The project.
        given: As the pipeline has it, relative to the project.

    Raises:
        LocalFileError: It is no path, or the project itself.
    """
    text = os.fspath(given)
    try:
        text.encode()
    except UnicodeEncodeError:
        text = ""
    if not text or "\0" in text:
        msg = f"not the path of a file: {given!r}"
        raise LocalFileError(msg)
    path = os.path.normpath(root / text)
    inside = os.path.relpath(path, root)
    if inside == "." or not inside.rstrip("./"):
        msg = f"{text!r} is the project, or what the project is in"
        raise LocalFileError(msg, hint="Name a file or a directory in it.")
    return path if inside.startswith(f"..{os.sep}") else inside


def check_file(root: Path, place: str, *, executable: bool) -> None:
    """Refuse what is not a file that can be read.

    Args:
        root: The project.
        place: See `place_of`.
        executable: It must be a program.

    Raises:
        LocalFileError: With what is there instead.
    """
    path = root / place
    mode = _mode(root, place, "file")
    if stat.S_ISDIR(mode):
        msg = f"{place!r} is a directory"
        raise LocalFileError(msg, hint=f"Write `directory(m, {place!r})`.")
    if not stat.S_ISREG(mode):
        msg = f"{place!r} is neither a file nor a directory"
        raise LocalFileError(msg)
    if not os.access(path, os.R_OK):
        msg = f"{place!r} cannot be read"
        raise LocalFileError(msg, hint="Its permissions do not allow it.")
    if executable and path.is_symlink():
        msg = f"{place!r} is a symbolic link"
        raise LocalFileError(msg, hint=f"Name the program: {os.path.realpath(path)}.")
    if executable and not mode & 0o100:
        msg = f"{place!r} is not executable"
        raise LocalFileError(msg, hint=f"Run `chmod +x {place}`.")


def check_directory(root: Path, place: str) -> None:
    """Refuse what is not a directory of files that can be read.

    Args:
        root: The project.
        place: See `place_of`.

    Raises:
        LocalFileError: With what is wrong with it, or in it.
    """
    path = root / place
    if not stat.S_ISDIR(_mode(root, place, "directory")):
        msg = f"{place!r} is not a directory"
        raise LocalFileError(msg, hint=f"Write `file(m, {place!r})`.")
    if path.is_symlink():  # Nix 2.8 would take the link itself
        msg = f"{place!r} is a symbolic link"
        raise LocalFileError(msg, hint=f"Name the directory: {os.path.realpath(path)}.")
    if root.is_relative_to(path):
        msg = f"{place!r} holds the project itself"
        raise LocalFileError(msg, hint="Name a directory in it.")
    found = False
    for entry in _walk(path):
        found = True
        inner = os.path.relpath(entry.path, path)
        shown = os.path.join(place, inner)  # noqa: PTH118 - fast
        if entry.is_symlink():
            target = os.readlink(entry.path)  # noqa: PTH115
            # As it will be followed in the store, where the directory has other neighbours.
            stays = os.path.normpath(os.path.join(os.path.dirname(inner), target))  # noqa: PTH118, PTH120
            if not os.path.exists(entry.path) or f"{stays}/".startswith(("../", "/")):  # noqa: PTH110
                msg = f"{shown!r} is a link to {target!r}, which is not in {place!r}"
                hint = "The store has the directory alone: put a copy in the place of the link."
                raise LocalFileError(msg, hint=hint)
        elif not entry.is_file(follow_symlinks=False):
            msg = f"{shown!r} is neither a file, nor a directory, nor a link"
            raise LocalFileError(msg)
        elif not os.access(entry.path, os.R_OK):
            msg = f"{shown!r} cannot be read"
            raise LocalFileError(msg, hint="Its permissions do not allow it.")
    if not found:
        msg = f"there is no file in the directory {place!r}"
        raise LocalFileError(msg)


def _walk(path: Path) -> Iterator[os.DirEntry[str]]:
    """All that is in a directory but directories; links are not followed."""
    waiting = [str(path)]
    while waiting:
        directory = waiting.pop()
        try:
            with os.scandir(directory) as entries:
                for entry in entries:
                    if entry.is_dir(follow_symlinks=False):
                        waiting.append(entry.path)
                    else:
                        yield entry
        except OSError as error:
            msg = f"{directory} cannot be read: {error.strerror}"
            raise LocalFileError(msg) from error


def _is_in(path: str, directory: str) -> bool:
    return path == directory or path.startswith(directory + os.sep)


def _mode(root: Path, place: str, what: str) -> int:
    path = root / place
    try:
        return path.stat().st_mode
    except OSError as error:
        why = "" if isinstance(error, FileNotFoundError) else f": {error.strerror}"
    if path.is_symlink():
        msg = f"{place!r} is a link to {str(path.readlink())!r}, where nothing is"
        raise LocalFileError(msg)
    parent, name = path.parent, path.name
    names = sorted(os.listdir(parent)) if parent.is_dir() else []  # noqa: PTH208
    close = difflib.get_close_matches(name, names, n=1, cutoff=0.5)
    hint = f"Paths are relative to the project, {root}."
    if close:
        hint = f"Did you mean {str(Path(place).with_name(close[0]))!r}?"
    elif names and not why:
        more = ", ..." if len(names) > FEW else ""
        hint += f" In {parent} there are {', '.join(names[:FEW])}{more}"
    msg = f"there is no {what} {place!r}{why}"
    raise LocalFileError(msg, hint=hint)


def check_shared(root: Path, nodes: Iterable[LocalNode]) -> None:
    """Refuse inputs that lie outside of the project, where nobody else has them.

    Raises:
        LocalFileError: Naming one, and what to do.
    """
    for node in nodes:
        target = os.path.realpath(root / node.path)
        if not _is_in(target, os.path.realpath(root)):
            msg = f"{node.path!r} is outside of the project ({target})"
            hint = (
                "`stagedml build` and `realize` can use it; generated files cannot name it, since"
                " others do not have it. Put it into the project, or give it to `fetchurl` by its"
                " hash (`stagedml seed` puts a file into the store)."
            )
            raise LocalFileError(msg, hint=hint, where=node.where)


def untracked(root: Path, nodes: Iterable[LocalNode]) -> list[str]:
    """Return the files of inputs that git does not track; none outside of a checkout of git.

    `nix build .#NAME` sees only what git tracks, `stagedml build` all there is.
    """
    paths = sorted({node.path for node in nodes if not os.path.isabs(node.path)})  # noqa: PTH117
    if not paths:
        return []
    line = ["git", "-C", str(root), "--literal-pathspecs", "ls-files", "--others", "-z", "--"]
    try:
        done = subprocess.run(
            [*line, *paths], stdin=subprocess.DEVNULL, capture_output=True, check=False
        )
    except OSError:  # no git
        return []
    return [os.fsdecode(name) for name in done.stdout.split(b"\0") if name]
