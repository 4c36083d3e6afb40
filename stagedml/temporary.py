"""Temporary directories, of which those of killed commands are deleted by the next one.

The kernel knows whether the owner of a directory is still there: the owner holds a lock on it,
which ends with the process, however it ends.
"""

from __future__ import annotations

import contextlib
import fcntl
import os
import shutil
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_PREFIX = "stagedml.tmp-"
# A new directory is unlocked for a moment. It is also what a killed command's Nix may still read.
_GRACE = 60.0


@contextlib.contextmanager
def temporary_directory(purpose: str) -> Iterator[Path]:
    """Yield a new directory, deleted afterwards, or by a later command if this one is killed.

    Args:
        purpose: A word for its name.
    """
    sweep()
    path = Path(tempfile.mkdtemp(prefix=f"{_PREFIX}{purpose}-"))
    descriptor = os.open(path, os.O_RDONLY | os.O_DIRECTORY)
    try:
        with contextlib.suppress(OSError):  # some network file systems have no locks
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        yield path
    finally:
        _delete(path)
        os.close(descriptor)


def sweep() -> None:
    """Delete the temporary directories of this user's commands that were killed."""
    try:
        found = [entry for entry in os.scandir(tempfile.gettempdir()) if _is_old(entry)]
    except OSError:
        return
    for entry in found:
        with contextlib.suppress(OSError):
            descriptor = os.open(entry.path, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
            try:
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
                _delete(Path(entry.path))
            finally:
                os.close(descriptor)


def _delete(path: Path) -> None:
    """Delete a tree as far as possible; a copy of what a store holds cannot be written to."""
    for directory, _, _ in os.walk(path):
        with contextlib.suppress(OSError):
            Path(directory).chmod(0o700)
    shutil.rmtree(path, ignore_errors=True)


def _is_old(entry: os.DirEntry[str]) -> bool:
    if not entry.name.startswith(_PREFIX):
        return False
    try:
        status = entry.stat(follow_symlinks=False)
    except OSError:
        return False
    return (
        entry.is_dir(follow_symlinks=False)
        and status.st_uid == os.getuid()
        and abs(time.time() - status.st_mtime) > _GRACE
    )
