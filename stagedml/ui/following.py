"""One journal, read as it is written."""

from __future__ import annotations

import contextlib
import json
import os
import re
import time
from typing import TYPE_CHECKING, Any

from stagedml.nix.messages import plain
from stagedml.nix.paths import store_name
from stagedml.realization.journal import FORMAT

if TYPE_CHECKING:
    from collections.abc import Callable

    from stagedml.ui import api

BUILDING, KILLED = "building", "killed"
_ENDS = ("done", "failed", "interrupted")
_TAIL = 200  # lines of a log that are kept of each stage
_PART = 4_000_000  # bytes that are read in one look
_EPOCH = re.compile(r"\bepoch\s+(\d{1,9})\s*(?:/|of)\s*(\d{1,9})", re.IGNORECASE | re.ASCII)


class Followed:
    """A build that is followed by its journal.

    Args:
        path: Where the journal is.
        descriptor: Of the file; it is read to its end also when it is deleted.
        first: Its first line.
        is_locked: Tells whether its command is there.
    """

    def __init__(
        self, path: str, descriptor: int, first: dict[str, Any], is_locked: Callable[[int], bool]
    ) -> None:
        self.path = path
        self.key: str = os.path.basename(path).rpartition(".")[0]  # noqa: PTH119 - of a text
        self.project: str = first["project"]
        self.clock = float(first["clock"])
        self.status: str = BUILDING
        self.ended: float | None = None
        self.cut = False
        self.plans = 0  # how often Nix said what it will build
        self.first = first
        names = ("key", "name", "pipeline", "variant", "target", "settings")
        self.runs: list[api.LiveRun] = [
            {name: row[name] for name in names}  # type: ignore[misc]
            for row in first["runs"]
        ]
        self.stages: dict[str, api.LiveStage] = {
            drv: _stage(drv, row, row["output"] in first["there"])
            for drv, row in first["stages"].items()
        }
        self._descriptor: int | None = descriptor
        self._rest = b""
        self._is_locked = is_locked

    @classmethod
    def open(cls, path: str, is_locked: Callable[[int], bool]) -> Followed | None:
        """Open a journal; None if it has no first line yet, or one that cannot be read."""
        try:
            descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC | os.O_NOFOLLOW)
        except OSError:
            return None
        try:
            line, found, rest = _first(descriptor)
            if not found:
                raise ValueError("no whole line")
            first = json.loads(line)
            if first["kind"] != "begin" or first["format"] != FORMAT:
                raise ValueError("of another format")
            build = cls(path, descriptor, first, is_locked)
        except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
            os.close(descriptor)
            return None
        build._rest = rest
        return build

    def close(self) -> None:
        """Let go of the file."""
        if self._descriptor is not None:
            with contextlib.suppress(OSError):
                os.close(self._descriptor)
            self._descriptor = None

    def read(self) -> list[api.Change]:
        """Take in what was written since, and return what happened."""
        if self._descriptor is None:
            return []
        there = self._is_locked(self._descriptor)  # before the last look
        found: list[api.Change] = []
        data = b""
        while len(data) < _PART and (part := os.read(self._descriptor, 1 << 18)):
            data += part
        *lines, self._rest = (self._rest + data).split(b"\n")
        for line in lines:
            with contextlib.suppress(
                ValueError, KeyError, TypeError, AttributeError, RecursionError
            ):
                change = self._take(json.loads(line))
                if change is not None:
                    found.append(change)
        if self.status == BUILDING and not there and not data:
            found.append(self._end(KILLED, time.time() - self.clock))
        if self.status != BUILDING:
            self.close()
        return found

    def _take(self, row: dict[str, Any]) -> api.Change | None:
        kind = row["kind"]
        if kind == "end":
            return self._end(row["status"] if row["status"] in _ENDS else KILLED, row["t"])
        if kind == "cut":
            self.cut = True
        if kind == "planned":
            self._plan(set(row["drvs"]))
        if kind not in ("start", "phase", "log", "stop"):
            return None
        drv = str(row["drv"])
        stage = self.stages.get(drv)
        if stage is None:
            stage = self.stages[drv] = _stage(drv, {"stage": None, "output": None, "runs": []})
        at = float(row["t"])
        change: api.Change = {"kind": kind, "key": self.key, "derivation": stage["derivation"]}
        change["at"] = at
        if kind == "start":
            stage["status"], stage["started"], stage["seconds"] = "building", at, None
            change["kind"] = "begin"
            change["machine"] = stage["machine"] = str(row.get("machine", ""))
        elif kind == "phase":
            stage["phase"] = change["phase"] = plain(str(row["phase"]))
            if match := _EPOCH.search(stage["phase"]):
                stage["epoch"], stage["epochs"] = int(match[1]), int(match[2])
            change["epoch"], change["epochs"] = stage["epoch"], stage["epochs"]
        elif kind == "log":
            change["line"] = plain(str(row["line"]))
            stage["log"].append(change["line"])
            del stage["log"][:-_TAIL]
        else:
            outcome = row["outcome"]
            stage["status"] = outcome if outcome in ("done", "failed") else "cancelled"
            stage["seconds"] = change["seconds"] = float(row["seconds"])
            change["status"] = stage["status"]
        return change

    def _plan(self, drvs: set[str]) -> None:
        """Take in what Nix said that it will build: the others are there, or not needed."""
        self.plans += 1
        for drv, stage in self.stages.items():
            if stage["status"] in ("waiting", "unneeded") and stage["stage"]:
                stage["status"] = "waiting" if drv in drvs else "unneeded"

    def _end(self, status: str, at: float) -> api.Change:
        self.status = status
        self.ended = time.monotonic()
        for stage in self.stages.values():
            if stage["status"] == "building":
                stage["status"] = "cancelled"
        return {"kind": "end", "key": self.key, "status": status, "at": float(at)}

    def as_json(self, now: float) -> api.LiveBuild:
        """Return it as the event `builds` has it.

        Args:
            now: The time, in seconds since 1970.
        """
        return {
            "key": self.key,
            "time": str(self.first.get("time", "")),
            "age": max(0.0, now - self.clock),
            "host": str(self.first.get("host", "")),
            "user": str(self.first.get("user", "")),
            "status": self.status,  # type: ignore[typeddict-item]
            "runs": list(self.runs),
            # Copies: they go on changing while others write them down.
            "stages": [{**stage, "log": list(stage["log"])} for stage in self.stages.values()],
            "cut": self.cut,
        }


def _first(descriptor: int) -> tuple[bytes, bytes, bytes]:
    data = b""
    while b"\n" not in data and (part := os.read(descriptor, 1 << 18)):
        data += part
    return data.partition(b"\n")


def _stage(drv: str, row: dict[str, Any], is_there: bool = False) -> api.LiveStage:  # noqa: FBT001, FBT002 - of one place
    return {
        "stage": row["stage"],
        "runs": list(row["runs"]),
        "name": store_name(drv),
        "derivation": drv.rpartition("/")[2],
        "output": row["output"],
        "status": "there" if is_there else "waiting",
        "started": None,
        "seconds": None,
        "machine": "",
        "phase": "",
        "epoch": None,
        "epochs": None,
        "earlier": None,
        "log": [],
    }
