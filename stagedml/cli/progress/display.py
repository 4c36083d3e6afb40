"""What all displays share: counting stages, following what each is doing."""

from __future__ import annotations

import re
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from stagedml.cli.progress.estimate import time_left, uses
from stagedml.cli.progress.labels import (
    Kind,
    Label,
    classify,
    duration,
    megabytes,
    printable,
)
from stagedml.nix import build_state, events
from stagedml.nix.paths import store_name
from stagedml.nix.remote import host

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


LOG_LINES = 40  # of a failed build's log, shown below its name
QUICK = 1.0  # seconds; a build that is over before needs no line that says it started
WORTH_TELLING = 10.0  # seconds of work that a guess is made for
HEARTBEAT = 60.0  # seconds of silence after which a running stage is mentioned again


@dataclass(slots=True, eq=False)
class Entry:
    """A running build, as shown.

    Attributes:
        label: What it is.
        number: Which of the stages, counted as they start; 0 for anything else.
        started: When, on the display's clock.
        phase: What it is doing.
        said: When something was last written about it, or it last said something; for plain lines.
        written: When a line about it was last written; none yet: 0.
        pending: Its phase has changed since.
        machine: The remote builder that it runs on; empty for this machine.
        sent: What that is being sent, until the build has something to say.
    """

    label: Label
    number: int
    started: float
    phase: str = ""
    said: float = 0.0
    written: float = 0.0
    pending: bool = False
    machine: str = ""
    sent: str = ""

    @property
    def name(self) -> str:
        """What it is, and where."""
        return f"{self.label.text} on {self.machine}" if self.machine else self.label.text

    @property
    def doing(self) -> str:
        """What it is doing, as far as that is known."""
        return self.phase or self.sent


@dataclass(slots=True)
class Group:
    """Many derivations of one sort."""

    text: str
    total: int = 0
    running: int = 0
    done: int = 0
    failed: int = 0
    started: float = 0.0
    written: float = 0.0

    def summary(self) -> str:
        """`wheels: 12/44`."""
        return f"{self.text}: {self.done}/{max(self.total, self.done + self.running)}"


class Display:
    """Follows a build and counts; what to show of it, the subclasses decide."""

    shows_logs = True

    def __init__(
        self,
        stream: TextIO,
        *,
        classify: Callable[[str], Label] = classify,
        logs: bool = False,
        clock: Callable[[], float] = time.monotonic,
        earlier: Mapping[str, float] | None = None,
        jobs: int = 1,
    ) -> None:
        self.stream = stream
        self.earlier = earlier or {}  # the seconds that each stage took the last time
        self.jobs = jobs
        self.waiting: dict[str, float] = {}  # by derivation: those of the stages yet to be built
        self._uses: dict[str, list[str]] | None = None  # what each of these uses of the others
        self.logs = logs
        self.clock = clock
        self.entries: dict[str, Entry] = {}
        self.groups: dict[str, Group] = {}
        self.numbers: dict[str, int] = {}  # by derivation: of stages, as they first started
        self._planned: set[str] = set()  # the derivations of stages that are going to be built
        self.done = 0
        self._classify = classify
        self._labels: dict[str, Label] = {}
        self._copies: dict[int, build_state.TransferStarted] = {}
        self._urls: dict[str, str] = {}  # what is being downloaded, by which derivation
        self._warned: set[str] = set()
        self._guess = False  # whether all that is to be built was built before

    @property
    def total(self) -> int:
        """How many stages are built, were, or will be."""
        return len(self._planned | self.numbers.keys())

    # -- Observer -----------------------------------------------------------------------------

    def begin(self) -> None:
        """Nix is about to start."""

    def end(self) -> None:
        """Nix has ended."""

    def tick(self) -> None:
        """Time passed."""

    def change(self, change: build_state.Change) -> None:
        """Something happened."""
        if isinstance(change, build_state.BuildLog):
            entry = self.entries.get(change.drv)
            if entry is not None:
                entry.said, entry.sent = self.clock(), ""
                if self.logs and change.line:
                    self.say_log(entry, printable(change.line))
        elif isinstance(change, build_state.BuildPhase):
            self._phase(change.drv, change.phase)
        elif isinstance(change, build_state.BuildStarted):
            self._start(change)
        elif isinstance(change, build_state.BuildStopped):
            self._stop(change)
        elif isinstance(change, build_state.Planned):
            self._plan(change)
        elif isinstance(change, build_state.TransferProgress) and change.id in self._copies:
            self._send(self._copies[change.id], megabytes(change.done, change.expected))
        elif isinstance(change, build_state.TransferProgress):
            drv = self._drv_of(change.what)
            if drv is not None and change.done > 0:
                self._phase(drv, megabytes(change.done, change.expected))
        elif isinstance(change, build_state.TransferStarted) and change.source:
            self._copies[change.id] = change
            self._send(change)
        elif isinstance(change, build_state.TransferStopped):
            self._copies.pop(change.id, None)
        elif isinstance(change, events.Message):
            self._message(change)

    # -- what subclasses show -------------------------------------------------------------------

    def say_started(self, entry: Entry) -> None:
        """Show that a build began."""

    def say_phase(self, entry: Entry) -> None:
        """Show that a build entered a phase."""

    def say_log(self, entry: Entry, line: str) -> None:
        """Show a line that a build wrote."""

    def say_done(self, entry: Entry, seconds: float) -> None:
        """Show that a build ended well."""

    def say_failed(self, entry: Entry, seconds: float, log: tuple[str, ...]) -> None:
        """Show that a build failed."""

    def say_lost(self, entry: Entry, seconds: float) -> None:
        """Show that the machine that it ran on was lost."""

    def say_group(self, group: Group, *, over: bool) -> None:
        """Show that the count of a group changed."""

    def say_message(self, text: str) -> None:
        """Nix has a warning."""

    # -- counting -------------------------------------------------------------------------------

    def label(self, drv: str) -> Label:
        """How a derivation is shown."""
        found = self._labels.get(drv)
        if found is None:
            found = self._labels[drv] = self._classify(drv)
        return found

    def remaining(self) -> float:
        """Return the seconds that the build will still take, by what its stages took before."""
        now = self.clock()
        spent = {drv: now - entry.started for drv, entry in list(self.entries.items())}
        # Those that run come first, as they have their places already.
        waiting = dict(self.waiting)  # a copy: rich draws in a thread of its own
        order = sorted(waiting.items(), key=lambda item: item[0] not in spent)
        left = {drv: max(0.0, seconds - spent.get(drv, 0.0)) for drv, seconds in order}
        return time_left(left, self._uses, self.jobs)

    def _plan(self, change: build_state.Planned) -> None:
        labels = [self.label(drv) for drv in change.drvs]
        planned = zip(change.drvs, labels, strict=True)
        names = {drv: label.text for drv, label in planned if label.kind is Kind.STAGE}
        self._planned |= names.keys()
        self.waiting = {d: self.earlier[name] for d, name in names.items() if name in self.earlier}
        self._guess = len(self.waiting) == len(names)
        if self._guess and self.jobs > 1:
            self._uses = uses(self.waiting)
        if self._guess and self.remaining() >= WORTH_TELLING:
            left = duration(self.remaining())
            self.say_message(f"{len(names)} stages to build, about {left} by what they took before")
        counts: dict[str, int] = {}
        for label in labels:
            if label.kind is Kind.GROUP:
                counts[label.text] = counts.get(label.text, 0) + 1
        for text, count in counts.items():
            self.groups.setdefault(text, Group(text)).total = count

    def _start(self, change: build_state.BuildStarted) -> None:
        label, now = self.label(change.drv), self.clock()
        number = 0
        if label.kind is Kind.STAGE:
            number = self.numbers.setdefault(change.drv, len(self.numbers) + 1)
        entry = self.entries[change.drv] = Entry(label, number, now, said=now)
        entry.machine = printable(host(change.machine))
        if label.kind is Kind.GROUP:
            group = self.groups.setdefault(label.text, Group(label.text))
            if not group.running and not group.done:
                group.started = now
            group.running += 1
            self.say_group(group, over=False)
        elif label.kind is not Kind.HIDDEN:
            self.say_started(entry)

    def _stop(self, change: build_state.BuildStopped) -> None:
        entry = self.entries.pop(change.drv, None)
        if entry is None:
            return
        kind = entry.label.kind
        if kind is Kind.STAGE:
            self.waiting.pop(change.drv, None)
            self.done += change.outcome == "done"
        if kind is Kind.GROUP:
            group = self.groups[entry.label.text]
            group.running -= 1
            group.done += change.outcome == "done"
            group.failed += change.outcome == "failed"
        if change.outcome == "lost":
            self.say_lost(entry, change.seconds)
        elif change.outcome == "failed":
            if kind in (Kind.GROUP, Kind.HIDDEN):
                entry.label = Label(Kind.SETUP, store_name(change.drv))
            self.say_failed(entry, change.seconds, change.log)
        elif kind is Kind.GROUP:
            over = not group.running and group.done + group.failed >= group.total
            self.say_group(group, over=over)
        elif change.outcome == "done" and kind is not Kind.HIDDEN:
            self.say_done(entry, change.seconds)

    def _phase(self, drv: str, phase: str) -> None:
        entry = self.entries.get(drv)
        if entry is None:
            return
        entry.said = self.clock()
        text = printable(phase)
        if text != entry.phase:
            entry.phase, entry.pending = text, True
            if entry.label.kind in (Kind.STAGE, Kind.SETUP):
                self.say_phase(entry)

    def _send(self, copy: build_state.TransferStarted, amount: str = "") -> None:
        """Note what a builder is sent before it begins, and how much of it."""
        if not copy.target.startswith("ssh"):
            return
        sent = f"sending {printable(store_name(copy.what))}" + (amount and f", {amount}")
        machine = printable(host(copy.target))
        for entry in list(self.entries.values()):
            # Nix 2.26 does not name the machine here.
            if entry.machine and machine in (entry.machine, "", "ssh-ng://", "ssh://"):
                entry.sent = sent

    def _drv_of(self, url: str) -> str | None:
        """Which running derivation downloads a URL; older versions of Nix do not tell."""
        if url not in self._urls:
            quoted = url.encode()
            for drv in self.entries:
                try:
                    if quoted in Path(drv).read_bytes():
                        self._urls[url] = drv
                except OSError:
                    continue
        return self._urls.get(url)

    def _message(self, message: events.Message) -> None:
        text = message.text.strip()
        dull = "--add-root" in text or "--show-trace" in text or "Internet access" in text
        if message.is_error or message.level > events.WARNING or dull or not text:
            return
        same = re.sub(r"\d+", "0", text)
        if same not in self._warned:
            self._warned.add(same)
            self.say_message(printable(text))


def tail(log: tuple[str, ...]) -> list[str]:
    """Return the end of a failed build's log, without blank lines after it."""
    lines = [printable(line) for line in log]
    while lines and not lines[-1].strip():
        lines.pop()
    left_out = len(lines) - LOG_LINES
    return [f"... {left_out} earlier lines", *lines[-LOG_LINES:]] if left_out > 0 else lines
