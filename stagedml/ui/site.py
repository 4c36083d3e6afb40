"""What all answers are made from: the project, its runs, and what Nix knows of the store."""

from __future__ import annotations

import contextlib
import getpass
import json
import os
import threading
import time
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from stagedml.errors import StagedMLError
from stagedml.realization.history import History
from stagedml.ui.definitions import Definitions
from stagedml.ui.watching import file_stamp
from stagedml.version import VERSION

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable

    from stagedml.nix.client import Nix
    from stagedml.nix.store import PathInfo
    from stagedml.planning.project import Project
    from stagedml.realization.pins import Pins
    from stagedml.realization.record import Realization
    from stagedml.realization.tabulation import Tabulated
    from stagedml.realization.workspace import Workspace
    from stagedml.tracking.table import Table
    from stagedml.ui import api

_REMEMBERED = 1_000  # answers
_MESSAGES = 5  # of what was said last


class Site:
    """A project, and what is remembered of it as long as nothing changes.

    Args:
        workspace: The project and Nix.
        csrf: What a change must carry; None where nothing can be changed.
    """

    def __init__(self, workspace: Workspace, csrf: str | None = None) -> None:
        self.project: Project = workspace.project
        self.nix: Nix = workspace.nix
        self.workspace = workspace
        self.csrf = csrf
        self.history = History(self.project, self.nix, self._say)
        self.definitions = Definitions(self.project, self.nix, self._defined)
        self.listeners: list[Callable[[str], None]] = []
        self._said: list[str] = []
        self._known: dict[str, tuple[Hashable, Any]] = {}
        self._locks: dict[str, threading.Lock] = {}
        self._lock = threading.Lock()

    def _say(self, text: str) -> None:
        if text not in self._said:
            self._said = [*self._said[1 - _MESSAGES :], text]

    def _defined(self) -> None:
        self.tell("pipelines")
        self.tell("project")

    def tell(self, what: str) -> None:
        """Say that what an address answers is another now."""
        for listener in list(self.listeners):
            listener(what)

    # -- what is remembered --------------------------------------------------------------------

    def remembered(self, name: str, stamp: Hashable, make: Callable[[], Any]) -> Any:
        """Return what was made of the same state before, or make it; once, whoever asks."""
        with self._lock:
            lock = self._locks.setdefault(name, threading.Lock())
        with lock:
            known = self._known.get(name)
            if known is None or known[0] != stamp:
                known = (stamp, make())
                self._known[name] = known
                while len(self._known) > _REMEMBERED:
                    self._known.pop(next(iter(self._known)), None)
            return known[1]

    def ledger_stamp(self) -> Hashable:
        """Return the state of the ledger: another one after each run."""
        path = self.project.ledger
        return file_stamp(path, path.with_name(f"{path.name}-wal"))

    def pins_stamp(self) -> Hashable:
        """Return the state of the project's pins."""
        return file_stamp(self._pins.directory)

    @cached_property
    def _pins(self) -> Pins:
        from stagedml.realization.pins import Pins

        return Pins(self.project, self.nix)

    @property
    def pins(self) -> Pins:
        """The pins of the project."""
        return self._pins

    def store_stamp(self) -> Hashable:
        """Return the state of the store: another one when something was added or collected."""
        state = Path(self.nix.state_dir)
        return file_stamp(state / "db/db.sqlite", state / "db/db.sqlite-wal", self.store)

    def paths_stamp(self) -> Hashable:
        """Return another value when a path has come into the store or gone."""
        return file_stamp(self.store)

    @cached_property
    def store(self) -> Path:
        """The store's directory."""
        return Path(self.nix.store_dir)

    # -- what is asked often -------------------------------------------------------------------

    def columns(self) -> api.Runs:
        """Return all runs of the project, column by column."""
        from stagedml.tracking.answer import runs_as_json

        stamp = (self.ledger_stamp(), self.pins_stamp())
        found: api.Runs = self.remembered(
            "columns", stamp, lambda: json.loads(runs_as_json(self.history))
        )
        return found

    def numbers(self) -> dict[str, int]:
        """Return the numbers of the project's runs, by their keys."""
        from stagedml.tracking.columns import Data

        def read(projects: list[Tabulated]) -> dict[str, int]:
            data = Data(projects)
            return dict(zip(data.recorded("key"), data.recorded("number"), strict=True))

        found: dict[str, int] = self.remembered(
            "numbers",
            self.ledger_stamp(),
            lambda: self.history.ledger.tabulated(str(self.project.root), read),
        )
        return found

    def newest(self, pipeline: str, count: int) -> Table:
        """Return the newest runs of a pipeline."""
        from stagedml.tracking.table import table

        stamp = (self.ledger_stamp(), self.pins_stamp(), count)
        found: Table = self.remembered(
            f"newest {pipeline}",
            stamp,
            lambda: table(self.history, pipelines=[pipeline], limit=count),
        )
        return found

    def last_realizations(self, pipeline: str) -> dict[str, Realization]:
        """Each stage of a pipeline as the newest run of it had it."""
        from stagedml.planning.target import Target

        found: dict[str, Realization] = self.remembered(
            f"last {pipeline}",
            self.ledger_stamp(),
            lambda: self.history.last_realizations(Target(pipeline)),
        )
        return found

    def there(self, paths: Iterable[str]) -> frozenset[str]:
        """Those of the paths that are in the store; Nix is asked only when something has changed.

        What a stopped build has left lies there, too, and what one without a sandbox is about to
        make: Nix knows better, and something else once it is whole.
        """
        lying = frozenset(path for path in paths if os.path.lexists(path))
        if not lying:
            return lying
        stamp = (lying, self.store_stamp())
        found: frozenset[str] = lying
        with contextlib.suppress(StagedMLError):
            found = self.remembered(
                f"there {hash(lying) % 64}",
                stamp,
                lambda: lying - set(self.nix.invalid(*sorted(lying))),
            )
        return found

    def pins_of(self, key: str) -> tuple[str, ...]:
        """Return the names of the pins of a run."""
        return self.pins.of(key)

    def sizes(self, paths: Iterable[str]) -> dict[str, int]:
        """Return the sizes of paths that are there, in one question to Nix for all."""
        return {path: info.size for path, info in self.infos(paths).items()}

    def infos(self, paths: Iterable[str]) -> dict[str, PathInfo]:
        """Return what Nix knows of paths that are there; nothing where one is gone meanwhile."""
        key = tuple(sorted(paths))
        found: dict[str, PathInfo] = {}
        with contextlib.suppress(StagedMLError, OSError):  # a failure is not remembered
            found = self.remembered("infos", key, lambda: self.nix.infos(*key)) if key else {}
        return found

    def knows(self, path: str) -> bool:
        """Whether a store path is an output that is recorded, or that pipelines lead to now."""
        defined = self.definitions.now().outputs
        if any(row["output"] == path for stages in defined.values() for row in stages.values()):
            return True

        def ask() -> bool:
            return bool(self.history.ledger.by_output([path]))

        return bool(self.remembered(f"knows {path}", self.ledger_stamp(), ask))

    def closure_of(self, path: str) -> frozenset[str]:
        """Return the names of the store paths that one refers to, itself included."""

        def ask() -> frozenset[str]:
            return frozenset(other.rpartition("/")[2] for other in self.nix.closure(path))

        found: frozenset[str] = frozenset()
        with contextlib.suppress(StagedMLError, OSError):  # a failure is not remembered
            found = self.remembered(f"closure {path}", path, ask)
        return found

    # -- the project ---------------------------------------------------------------------------

    def described(self) -> api.Project:
        """Return what `api/project` answers."""
        defined = self.definitions.now()
        problems = []
        nix = None
        try:
            nix = ".".join(map(str, self.nix.version()))
        except (StagedMLError, OSError) as error:
            problems.append(str(error))
        if defined.failure is not None:
            problems.append(
                "\n".join(filter(None, (defined.failure["error"], defined.failure["hint"])))
            )
        problems += [
            f"{what}: {row['error']}"
            for what, row in defined.errors.items()
            if what not in defined.pipelines
        ]
        return {
            "name": self.project.root.name,
            "root": str(self.project.root),
            "version": VERSION,
            "generated": now(),
            "mode": "live" if self.csrf else "static",
            "csrf": self.csrf,
            "nix": nix,
            "user": user(),
            "evaluating": self.definitions.is_evaluating,
            "problems": list(dict.fromkeys([*problems, *self._said])),
        }


def now() -> str:
    """Return the present, UTC, ISO 8601."""
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())


def user() -> str:
    """Return who uses the page; empty where nobody knows."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return ""
