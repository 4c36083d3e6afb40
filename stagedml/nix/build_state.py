"""What Nix's events tell about a build while it runs: `BuildState` follows all of them."""

from __future__ import annotations

import re
import time
from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple, Protocol, TypeAlias

from stagedml.nix.events import (
    BUILD,
    BUILD_WAITING,
    BUILDS,
    COPY_PATH,
    FILE_TRANSFER,
    LOG_LINE,
    PROGRESS,
    SET_PHASE,
    WARNING,
    Event,
    Message,
    Result,
    Start,
    Stop,
    Unparsed,
    _int,
    parse_line,
)
from stagedml.nix.messages import plain
from stagedml.nix.paths import store_name
from stagedml.nix.remote import Builders

if TYPE_CHECKING:
    from collections.abc import Callable

LOG_TAIL = 200  # lines kept of each running build


class Planned(NamedTuple):
    """Nix told what it is going to do."""

    drvs: tuple[str, ...]
    paths: tuple[str, ...]


class BuildStarted(NamedTuple):
    """A derivation's build began, here or on the machine named."""

    drv: str
    machine: str


class BuildPhase(NamedTuple):
    """A running build entered a phase: `epoch 7/15 loss=0.12`."""

    drv: str
    phase: str


class BuildLog(NamedTuple):
    """A running build wrote a line."""

    drv: str
    line: str


class BuildStopped(NamedTuple):
    """A derivation's build ended.

    Attributes:
        drv: Which.
        outcome: `done`, `failed`, `lost` (its machine was), or `cancelled` (another one failed).
        seconds: How long it took.
        log: Its last lines.
    """

    drv: str
    outcome: str
    seconds: float
    log: tuple[str, ...]


class TransferStarted(NamedTuple):
    """A download (of a URL) or a copy (of a store path, between stores) began."""

    what: str
    id: int
    source: str = ""
    target: str = ""


class TransferProgress(NamedTuple):
    """A download or a copy went on: bytes so far, of how many (0: not known)."""

    what: str
    id: int
    done: int
    expected: int


class TransferStopped(NamedTuple):
    """A download or a copy ended."""

    what: str
    id: int


Change: TypeAlias = (
    Planned
    | BuildStarted
    | BuildPhase
    | BuildLog
    | BuildStopped
    | TransferStarted
    | TransferProgress
    | TransferStopped
    | Message
)


class Observer(Protocol):
    """What follows a build: a progress display, the ledger."""

    shows_logs: bool  # whether the user sees there the ends of failed builds' logs

    def begin(self) -> None:
        """Nix is about to start."""

    def change(self, change: Change) -> None:
        """Something happened."""

    def tick(self) -> None:
        """Time passed; called a few times a second."""

    def end(self) -> None:
        """Nix has ended, well or not."""


@dataclass(slots=True)
class Running:
    """A build that runs.

    Attributes:
        drv: Its derivation.
        started: When, on the state's clock.
        phase: What it says it is doing.
        log: Its last lines.
        ids: The activities that it is; two if it runs on another machine.
        failed: Nix has said that it failed.
    """

    drv: str
    started: float
    phase: str = ""
    log: deque[str] = field(default_factory=lambda: deque(maxlen=LOG_TAIL))
    ids: set[int] = field(default_factory=set)
    failed: bool = False

    @property
    def name(self) -> str:
        """The name in the derivation's path."""
        return store_name(self.drv)


# What Nix waits for: `waiting for lock on '/nix/store/...-train'`.
_LOCK = re.compile(r"/[^\s',\x1b]+")


class BuildState:
    """What a build has come to, by the events seen so far.

    Attributes:
        running: The builds that run, by derivation.
        planned: The derivations that Nix said it would build.
        fetched: The paths that Nix said it would fetch.
        done: For each derivation built, the seconds that it took.
        failed: For each derivation that failed, the last lines of its log, in order.
        expected: How many builds Nix counts in all.
        messages: The errors that Nix reported, in order.
        noise: Lines that were no events.
        builders: What is known of remote builders.

    Args:
        clock: Gives the time in seconds.
        translate: Makes of a derivation and a line of its log what is to be shown of it.
    """

    def __init__(
        self,
        clock: Callable[[], float] = time.monotonic,
        translate: Callable[[str, str], str] | None = None,
    ) -> None:
        self.running: dict[str, Running] = {}
        self.planned: list[str] = []
        self.fetched: list[str] = []
        self.unknown: list[str] = []
        self.done: dict[str, float] = {}
        self.failed: dict[str, tuple[str, ...]] = {}
        self.expected = 0
        self.messages: list[Message] = []
        self.noise: deque[str] = deque(maxlen=LOG_TAIL)
        self._clock = clock
        self._translate = translate
        self._by_id: dict[int, str] = {}
        self._originals: dict[str, str] = {}  # of resolved derivations
        self._transfers: dict[int, str] = {}
        self.builders = Builders()
        self._counter: int | None = None  # Nix's own; remote builders send theirs, of one build
        self._count = (0, 0)  # done and failed, as last reported
        self._new_done = 0
        self._new_failed = 0
        self._busy = False  # whether builds run, as last reported
        self._unsettled: list[tuple[Running, float]] = []  # stopped, done or failed
        self._listing: list[str] | None = None

    def apply(self, event: Event | None) -> list[Change]:
        """Take in one event, and tell what it changed."""
        if isinstance(event, Result):
            return self._result(event)
        if isinstance(event, Message):
            return self._message(event)
        if isinstance(event, Start):
            return self._start(event)
        if isinstance(event, Stop):
            return self._stop(event)
        if isinstance(event, Unparsed):
            self.noise.append(event.text)
        return []

    def feed(self, line: str) -> list[Change]:
        """Take in one line of Nix's stderr."""
        return self.apply(parse_line(line))

    def _start(self, event: Start) -> list[Change]:
        changes = self._flush()
        if event.type == BUILDS:
            self._counter = event.id if self._counter is None else self._counter
        elif event.type == BUILD and event.fields and isinstance(event.fields[0], str):
            changes += self.settle()  # it goes on: so they were none of those that stop at the end
            drv = self._originals.get(event.fields[0], event.fields[0])
            machine = str(event.fields[1] or "") if event.fields[1:] else ""
            self._by_id[event.id] = drv
            if drv in self.running:
                self.running[drv].ids.add(event.id)
            else:
                self.running[drv] = Running(drv, self._clock(), ids={event.id})
                if machine:
                    self.builders.machines[drv] = machine
                changes.append(BuildStarted(drv, machine))
        elif event.type == BUILD_WAITING and len(event.fields) == 2:
            original, resolved = map(str, event.fields)  # see `stagedml.nix.resolution`
            self._originals[resolved] = original
        elif event.type == BUILD_WAITING:
            # One line for each output: said once for each derivation.
            names = dict.fromkeys(store_name(path) for path in _LOCK.findall(event.text))
            changes += [
                Message(WARNING, f"{name}: waiting for another process that builds it")
                for name in names
            ]
        elif event.type in (FILE_TRANSFER, COPY_PATH) and event.fields:
            what, *ends = map(str, event.fields)
            self._transfers[event.id] = what
            source, target = (*ends, "", "")[:2] if event.type == COPY_PATH else ("", "")
            changes.append(TransferStarted(what, event.id, source, target))
        return changes

    def _stop(self, event: Stop) -> list[Change]:
        if event.id == self._counter:
            self._counter = None
        what = self._transfers.pop(event.id, None)
        if what is not None:
            return [TransferStopped(what, event.id)]
        drv = self._by_id.pop(event.id, None)
        running = self.running.get(drv) if drv is not None else None
        if drv is None or running is None:
            return []
        running.ids.discard(event.id)
        if running.ids:
            return []
        del self.running[drv]
        seconds = max(0.0, self._clock() - running.started)
        # Nix counts a build as done or failed before its activity stops. If it has counted none
        # since the last, this one was broken off.
        if running.failed or (self._new_failed > 0 and not self._new_done):
            if not running.failed:
                self._new_failed -= 1
            return self._ended(running, "failed", seconds)
        if self._new_failed > 0 and not self._busy:
            # Up to 2.26, what was asked for stops when all is over, in any order, and Nix names the
            # one that failed thereafter.
            self._unsettled.append((running, seconds))
            return []
        if self._new_done > 0:
            self._new_done -= 1
            return self._ended(running, "done", seconds)
        return self._ended(running, "cancelled", seconds)

    def _ended(self, running: Running, outcome: str, seconds: float) -> list[Change]:
        drv, log = running.drv, tuple(running.log)
        if outcome == "failed":
            self.failed[drv] = log
            outcome = "lost" if self.builders.is_lost(drv) else outcome
        elif outcome == "done":
            self.done[drv] = seconds
        return [BuildStopped(drv, outcome, seconds, log)]

    def settle(self, text: str = "") -> list[Change]:
        """Decide what became of builds of which it was not clear; called at the end, too.

        Args:
            text: What Nix says meanwhile; the one that it names has failed.
        """
        changes: list[Change] = []
        for entry in list(self._unsettled):
            if entry[0].drv in text and "build of" not in text:
                self._unsettled.remove(entry)
                self._new_failed = max(0, self._new_failed - 1)
                changes += self._ended(entry[0], "failed", entry[1])
        if not text or not self._new_failed:
            for running, seconds in self._unsettled:
                outcome = "done" if self._new_done else "failed"
                self._new_done = max(0, self._new_done - 1)
                changes += self._ended(running, outcome, seconds)
            self._unsettled.clear()
        return changes

    def _result(self, event: Result) -> list[Change]:
        fields = event.fields
        if event.type == PROGRESS:
            if event.id == self._counter:
                self._progress(fields)
            elif event.id in self._transfers and len(fields) >= 2:
                what = self._transfers[event.id]
                return [TransferProgress(what, event.id, _int(fields[0]), _int(fields[1]))]
            return []
        drv = self._by_id.get(event.id)
        running = self.running.get(drv) if drv is not None else None
        if running is None or not fields:
            return []
        if event.type == LOG_LINE:
            line = plain(str(fields[0]))
            if self._translate is not None:
                line = self._translate(running.drv, line)
            running.log.append(line)
            return [BuildLog(running.drv, line)]
        if event.type == SET_PHASE:
            running.phase = plain(str(fields[0]))
            return [BuildPhase(running.drv, running.phase)]
        return []

    def _progress(self, fields: tuple[int | str, ...]) -> None:
        done, expected, running, failed = [*map(_int, fields), 0, 0, 0, 0][:4]
        self._busy = running > 0
        self._new_done += max(0, done - self._count[0])
        self._new_failed += max(0, failed - self._count[1])
        self._count = (done, failed)
        self.expected = max(expected, done + failed + len(self.running))

    def _message(self, event: Message) -> list[Change]:
        if self._list(event):
            return []
        changes = self._flush()
        instead = self.builders.hear(event.text, self.noise)
        if instead is not None:
            return [*changes, Message(WARNING, instead)] if instead else changes
        if event.is_error:
            text = event.text
            for resolved, original in self._originals.items():
                text = text.replace(resolved, original)
            event = event._replace(text=text)
            self.messages.append(event)
            for drv, running in self.running.items():
                named = drv in event.text and "dependenc" not in event.text
                if named and not running.failed:
                    running.failed = True
                    self._new_failed = max(0, self._new_failed - 1)
            if self._unsettled and "dependenc" not in text:
                changes += self.settle(text)
        return [*changes, event]

    def _list(self, event: Message) -> bool:
        """Follows the lists of what will be built and fetched; whether the message is of one."""
        text = event.text
        if text.startswith("  /") and self._listing is not None:
            self._listing.append(text.strip())
            return True
        if text.endswith(("will be built:", "would be built:")):
            self._listing = self.planned
        elif re.search(r"(will|would) be fetched( \(.*\))?:$", text):
            self._listing = self.fetched
        elif text.startswith("don't know how to build"):
            self._listing = self.unknown
        else:
            return False
        return True

    def _flush(self) -> list[Change]:
        """Return the plan, once the lists have ended."""
        if self._listing is None:
            return []
        self._listing = None
        return [Planned(tuple(self.planned), tuple(self.fetched))]
