"""What the project's files define now, evaluated by a process of its own whenever they change."""

from __future__ import annotations

import contextlib
import json
import subprocess
import sys
import threading
import time
from dataclasses import dataclass, field, replace
from typing import IO, TYPE_CHECKING, Any

from stagedml.ui.watching import Stamp, stamp_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from stagedml.nix.client import Nix
    from stagedml.planning.project import Project

_PAUSE = 0.7  # seconds between two looks at the files
_IDLE = 90.0  # seconds without a question, after which nobody looks
_RETRY = 15.0  # seconds after which it is tried again where nothing could be evaluated
_TAIL = 2_000  # characters of what a process said that ended without a result


@dataclass(frozen=True)
class Defined:
    """What the project's files define.

    Attributes:
        pipelines: By name, as `stagedml.ui.evaluate` describes them.
        outputs: By pipeline and stage, where the outputs are and what they follow from; of what
            is evaluated.
        errors: What is wrong, by the pipeline or the file.
        failure: Why nothing is evaluated.
        version: Another one whenever something is another.
        complete: Whether all of it is evaluated, as far as it can be.
    """

    pipelines: Mapping[str, Any] = field(default_factory=dict)
    outputs: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    errors: Mapping[str, Any] = field(default_factory=dict)
    failure: Mapping[str, Any] | None = None
    version: int = 0
    complete: bool = False


class Definitions:
    """Follows what the project's files define.

    Args:
        project: The project.
        nix: Whose environment and options an evaluation has.
        tell: Called when something is another than before.
    """

    def __init__(self, project: Project, nix: Nix, tell: Callable[[], None]) -> None:
        self._project = project
        self._nix = nix
        self._tell = tell
        self._now = Defined()
        self._extra: dict[str, list[str]] = {}
        self._evaluated: Stamp | None = None
        self._process: subprocess.Popen[str] | None = None
        self._thread: threading.Thread | None = None
        self._stop = threading.Event()
        self._settled = threading.Event()
        self._asked = time.monotonic()
        self._again = 0.0
        self.is_evaluating = True

    def now(self) -> Defined:
        """Return what is known now; it is looked after for a while."""
        self._asked = time.monotonic()
        return self._now

    def start(self) -> None:
        """Begin to follow the files."""
        self._thread = threading.Thread(target=self._follow, name="definitions", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """End it, and an evaluation that is under way."""
        self._stop.set()
        process = self._process
        if process is not None:
            with contextlib.suppress(OSError):
                process.terminate()
        if self._thread is not None:
            self._thread.join(5)

    def settle(self, timeout: float | None = None) -> Defined:
        """Wait until all is evaluated that can be, and return it."""
        self._settled.wait(timeout)
        return self.now()

    # -- following it --------------------------------------------------------------------------

    def _follow(self) -> None:
        while not self._stop.is_set():
            if time.monotonic() - self._asked < _IDLE:
                stamp = self._stamp()
                failed = self._now.failure is not None and time.monotonic() > self._again
                if stamp != self._evaluated or failed:
                    # An editor or git may be in the midst of writing; the first look need not wait.
                    if self._evaluated is not None and not self._is_quiet(stamp):
                        continue
                    self._evaluate(stamp)
            self._stop.wait(_PAUSE)

    def _is_quiet(self, stamp: Stamp) -> bool:
        self._stop.wait(_PAUSE / 2)
        return self._stamp() == stamp

    def _stamp(self) -> Stamp:
        vars(self._project).pop("packages", None)  # a directory may have come, too
        return stamp_of(self._project, **self._extra)

    def _evaluate(self, stamp: Stamp) -> None:
        self.is_evaluating = True
        self._settled.clear()
        self._tell()
        fresh = Defined(version=self._now.version)
        first = not self._now.complete
        for row in self._rows():
            fresh = self._with(fresh, row)
            if first:  # something soon; later on, what was known stands until all is known
                self._change(fresh)
        # What the definitions open is known only now: it was as it is, or is looked at once more.
        before = set(stamp)
        now = self._stamp()
        self._evaluated = stamp | {path: now[path] for path in now.keys() - before}
        if self._stop.is_set():
            return
        self.is_evaluating = False
        self._change(replace(fresh, complete=True))
        self._again = time.monotonic() + _RETRY
        self._settled.set()

    def _change(self, found: Defined) -> None:
        self._now = replace(found, version=self._now.version + 1)
        self._tell()

    def _rows(self) -> list[dict[str, Any]] | Any:
        """Yield what a new process says of the project."""
        line = [sys.executable, "-m", "stagedml.ui.evaluate"]
        try:
            process = subprocess.Popen(
                line,
                env=dict(self._nix.env),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                text=True,
                errors="replace",
            )
        except OSError as error:
            yield {"part": "failed", "error": f"cannot evaluate the project: {error}", "hint": None}
            return
        self._process = process
        assert process.stdin is not None  # noqa: S101 - they are pipes
        assert process.stdout is not None  # noqa: S101
        assert process.stderr is not None  # noqa: S101
        said: list[str] = []
        listener = threading.Thread(target=_collect, args=(process.stderr, said), daemon=True)
        listener.start()
        with contextlib.suppress(OSError), process.stdin:
            wanted = {"root": str(self._project.root), "options": dict(self._nix.options)}
            json.dump(wanted, process.stdin)
        for text in process.stdout:
            with contextlib.suppress(ValueError):
                row = json.loads(text)
                if isinstance(row, dict) and "part" in row:
                    yield row
        status = process.wait()
        listener.join(2)
        process.stdout.close()
        self._process = None
        if status != 0 and not self._stop.is_set():
            tail = "".join(said)[-_TAIL:].strip()
            what = f"the evaluation of the project ended with status {status}"
            yield {"part": "failed", "error": what, "hint": tail or None}

    def _with(self, found: Defined, row: Mapping[str, Any]) -> Defined:
        if row["part"] == "plans":
            self._extra = {name: row[name] for name in ("files", "directories", "local")}
            return replace(found, pipelines=row["pipelines"], errors=row["errors"])
        if row["part"] == "outputs":
            return replace(
                found,
                outputs={**found.outputs, **row["pipelines"]},
                errors={**found.errors, **row["errors"]},
            )
        return replace(found, failure={"error": row["error"], "hint": row["hint"]})


def _collect(stream: IO[str], said: list[str]) -> None:
    for line in stream:
        said.append(line)
        del said[:-50]
    stream.close()
