"""Journals of builds that run: what happens in them, for whoever looks on from another process.

    state/live/KEY.jsonl    lines of JSON, locked while the command runs, then deleted

The first line tells what is built; each other one is something that happened, at so many seconds
after the beginning. One that is not locked and has no `end` is of a command that was killed: the
next build deletes it. A journal is a convenience: whatever is in the way of it ends no build.
"""

from __future__ import annotations

import contextlib
import fcntl
import json
import os
import time
from typing import TYPE_CHECKING, Any
from uuid import uuid4

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from stagedml.nix.build_state import Change
    from stagedml.realization.build import Work

FORMAT = 1
DIRECTORY = "live"
SUFFIX = ".jsonl"
LONGEST = 2_000  # characters of a line of a log
BEAT = 5.0  # seconds, after which the file's time says that the command is there
_MOST = 16_000_000  # bytes of logs, after which there are no more of them
_PATIENCE = 0.25  # seconds that lines wait to be written together
_BATCH = 60_000  # bytes that do not wait


class Journal:
    """Writes the journal of one command's builds.

    Args:
        path: Where it is.
        descriptor: Of the file, which is locked.
    """

    def __init__(self, path: Path, descriptor: int) -> None:
        self._path = path
        self._file: int | None = descriptor
        self._waiting: list[str] = []
        self._size = 0
        self._logged = 0
        self._began = time.monotonic()
        self._wrote = self._beat = self._began

    @classmethod
    def begin(cls, state: Path, jobs: Iterable[Work]) -> Journal | None:
        """Make the journal of a command that is about to build; None if there is no way to.

        Args:
            state: Where StagedML keeps what it must remember.
            jobs: What it builds.
        """
        built = [job for job in jobs if job.run is not None]
        if not built:
            return None
        directory = state / DIRECTORY
        path = directory / f"{uuid4().hex}{SUFFIX}"
        try:
            directory.mkdir(parents=True, exist_ok=True)
            _sweep(directory)
            flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_APPEND | os.O_CLOEXEC
            descriptor = os.open(path, flags, 0o600)
        except OSError:
            return None
        with contextlib.suppress(OSError):  # some network file systems have no locks
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        journal = cls(path, descriptor)
        journal._write(_beginning(path.stem, built))
        journal.flush()
        return journal

    def change(self, change: Change) -> None:
        """Take in what happened."""
        from stagedml.nix.build_state import (
            BuildLog,
            BuildPhase,
            BuildStarted,
            BuildStopped,
            Planned,
        )

        row: dict[str, Any]
        if isinstance(change, BuildLog):
            if self._logged > _MOST:
                return
            row = {"kind": "log", "drv": change.drv, "line": change.line[:LONGEST]}
            self._logged += len(row["line"])
            if self._logged > _MOST:
                row = {"kind": "cut"}
        elif isinstance(change, BuildPhase):
            row = {"kind": "phase", "drv": change.drv, "phase": change.phase[:LONGEST]}
        elif isinstance(change, BuildStarted):
            row = {"kind": "start", "drv": change.drv, "machine": change.machine}
        elif isinstance(change, BuildStopped):
            row = {
                "kind": "stop",
                "drv": change.drv,
                "outcome": change.outcome,
                "seconds": round(change.seconds, 3),
            }
        elif isinstance(change, Planned):
            row = {"kind": "planned", "drvs": list(change.drvs)}
        else:
            return
        self._write({**row, "t": round(time.monotonic() - self._began, 3)})
        if self._size > _BATCH or row["kind"] == "stop":
            self.flush()

    def tick(self) -> None:
        """Write what has waited, and say that the command is there."""
        if self._file is None:
            return
        now = time.monotonic()
        if self._waiting and now - self._wrote > _PATIENCE:
            self.flush()
        elif now - self._beat > BEAT:
            self._beat = now
            with contextlib.suppress(OSError):
                os.utime(self._file)

    def end(self, status: str) -> None:
        """Say how the build ended, and delete the file; who has it open reads it to its end."""
        if self._file is None:
            return
        self._write(
            {"kind": "end", "status": status, "t": round(time.monotonic() - self._began, 3)}
        )
        self.flush()
        with contextlib.suppress(OSError):
            self._path.unlink(missing_ok=True)
        self._close()

    def flush(self) -> None:
        """Write what has waited."""
        if self._file is None or not self._waiting:
            return
        data = "".join(self._waiting).encode("utf-8", "backslashreplace")
        self._waiting.clear()
        self._size = 0
        self._wrote = self._beat = time.monotonic()
        try:
            while data:
                data = data[os.write(self._file, data) :]
        except OSError:  # half a line would be read as damage: it is done without from here on
            with contextlib.suppress(OSError):
                self._path.unlink(missing_ok=True)
            self._close()

    def _write(self, row: dict[str, Any]) -> None:
        text = json.dumps(row, separators=(",", ":")) + "\n"
        self._waiting.append(text)
        self._size += len(text)

    def _close(self) -> None:
        if self._file is not None:
            with contextlib.suppress(OSError):
                os.close(self._file)
            self._file = None


def _beginning(key: str, jobs: list[Work]) -> dict[str, Any]:
    """Return the first line: the runs, and the stages by their derivations."""
    runs = []
    stages: dict[str, dict[str, Any]] = {}
    for job in jobs:
        run = job.run
        if run is None:
            continue
        runs.append(
            {
                "key": run.key,
                "name": run.name,
                "pipeline": run.pipeline,
                "variant": run.variant,
                "target": run.target,
                "settings": dict(run.settings),
            }
        )
        for stage in run.stages:
            if stage.derivation:
                row = {"stage": stage.stage, "output": stage.output, "runs": []}
                stages.setdefault(stage.derivation, row)["runs"].append(run.key)
    first = next(job.run for job in jobs if job.run is not None)
    return {
        "kind": "begin",
        "format": FORMAT,
        "key": key,
        "time": first.time,
        "clock": time.time(),
        "project": first.project,
        "host": first.host,
        "user": first.user,
        "pid": os.getpid(),
        "runs": runs,
        "stages": stages,
        "there": sorted({output for job in jobs for output in job.before}),
    }


def is_locked(descriptor: int) -> bool:
    """Whether the command that writes a journal is still there, as far as locks tell."""
    try:
        fcntl.flock(descriptor, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    except OSError:  # there are no locks: its last beat tells
        return time.time() - os.fstat(descriptor).st_mtime < 6 * BEAT
    fcntl.flock(descriptor, fcntl.LOCK_UN)
    return False


def _sweep(directory: Path) -> None:
    """Delete the journals of commands that were killed."""
    for path in directory.glob(f"*{SUFFIX}"):
        with contextlib.suppress(OSError):
            descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC | os.O_NOFOLLOW)
            try:
                # One that was made a moment ago may not be locked yet.
                young = time.time() - os.fstat(descriptor).st_mtime < BEAT
                if not young and not is_locked(descriptor):
                    path.unlink(missing_ok=True)
            finally:
                os.close(descriptor)
