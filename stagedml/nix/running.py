"""Logs of builds that run now, for another terminal to follow.

Nix keeps a log to itself, compressed, until the build has ended. So whoever runs a build writes
what it says to a file of its own, which is locked while the build runs, and then deleted.
"""

from __future__ import annotations

import contextlib
import fcntl
import time
from pathlib import Path
from typing import IO, TYPE_CHECKING

from stagedml.directories import cache_home
from stagedml.nix.lazy import LazyModule

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from stagedml.nix import build_state
else:
    build_state = LazyModule("stagedml.nix.build_state")

_PAUSE = 0.2  # seconds between two looks
PHASE = "-- "


def file_of(drv: str, env: Mapping[str, str]) -> Path | None:
    """Return the file of a derivation's build; None where this user has no place for one."""
    cache = cache_home(env)
    return cache / "stagedml/running" / f"{Path(drv).name}.log" if cache else None


class RunningLogs:
    """Writes the logs of one Nix process's builds."""

    def __init__(self, env: Mapping[str, str]) -> None:
        self._env = env
        self._files: dict[str, IO[str]] = {}

    def change(self, change: build_state.Change) -> None:
        """Take in what happened; a log that cannot be written is done without."""
        with contextlib.suppress(OSError):
            if isinstance(change, build_state.BuildLog):
                self._write(change.drv, f"{change.line}\n")
            elif isinstance(change, build_state.BuildPhase):
                self._write(change.drv, f"{PHASE}{change.phase}\n")
            elif isinstance(change, build_state.BuildStopped):
                self._end(change.drv)

    def end(self) -> None:
        """Nix has ended."""
        for drv in list(self._files):
            self._end(drv)

    def _write(self, drv: str, text: str) -> None:
        file = self._files.get(drv)
        if file is None:
            path = file_of(drv, self._env)
            if path is None:
                return
            path.parent.mkdir(parents=True, exist_ok=True)
            path.unlink(missing_ok=True)  # of a command that was killed
            file = path.open("w", encoding="utf-8", errors="replace")
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            self._files[drv] = file
        file.write(text)
        file.flush()

    def _end(self, drv: str) -> None:
        file = self._files.pop(drv, None)
        if file is not None:
            with contextlib.suppress(OSError):
                Path(file.name).unlink(missing_ok=True)
            with contextlib.suppress(OSError):  # what the disk has no room for is tried once more
                file.close()


def follow(drv: str, env: Mapping[str, str]) -> Iterator[str] | None:
    """Return what a running build says, line by line till its end; None if there is none.

    Args:
        drv: The derivation.
        env: Environment variables.
    """
    path = file_of(drv, env)
    try:
        file = path.open(encoding="utf-8", errors="replace") if path else None
    except OSError:
        return None
    if file is None or not _is_locked(file):
        return None
    return _lines(file)


def _lines(file: IO[str]) -> Iterator[str]:
    rest = ""
    with file:
        while True:
            over = not _is_locked(file)  # before the last look
            *lines, rest = (rest + file.read()).split("\n")
            yield from lines
            if over:
                return
            if not lines:
                time.sleep(_PAUSE)


def _is_locked(file: IO[str]) -> bool:
    try:
        fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except OSError:
        return True
    fcntl.flock(file, fcntl.LOCK_UN)
    return False


def is_building(output: str) -> bool:
    """Whether some program of this machine builds an output, by the lock that Nix takes for it."""
    try:
        inode = Path(f"{output}.lock").stat().st_ino
        locks = Path("/proc/locks").read_text()
    except OSError:
        return False
    return any(
        words[1:2] == ["FLOCK"] and words[5].endswith(f":{inode}")
        for words in map(str.split, locks.splitlines())
    )
