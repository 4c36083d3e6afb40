"""What a user sees while Nix builds: stages by name, with what each is doing.

On a terminal, one line for each running stage, which changes in place; finished stages scroll up
above. Elsewhere (a file, CI, `TERM=dumb`, `NO_COLOR`), plain lines: not more than needed, but one
from time to time for a stage that is silent for long.

`renderer()` picks one; both are observers of `stagedml.nix.client.Nix.build`.
"""

from __future__ import annotations

import enum
import os
import re
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from stagedml.nix import events
from stagedml.nix.failures import store_name

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from rich.console import RenderableType
    from rich.live import Live

LOG_LINES = 40  # of a failed build's log, shown below its name
QUICK = 1.0  # seconds; a build that is over before needs no line that says it started
HEARTBEAT = 60.0  # seconds of silence after which a running stage is mentioned again


class Kind(enum.Enum):
    """What a derivation is to the user."""

    STAGE = "stage"  # counted, and shown by name
    SETUP = "setup"  # what stages stand on (an interpreter, an environment): shown if it takes long
    GROUP = "group"  # one of many alike (wheels): summed up
    HIDDEN = "hidden"  # not worth a word, unless it fails


@dataclass(frozen=True, slots=True)
class Label:
    """How a derivation is shown: as what, and under which name."""

    kind: Kind
    text: str


def classify(drv: str) -> Label:
    """How StagedML's own derivations are shown, by name and by what their `.drv` files say."""
    name = store_name(drv)
    if name.endswith(".whl"):
        return Label(Kind.GROUP, "wheels")
    try:
        text = Path(drv).read_bytes()
    except OSError:  # in a store that is not on this machine
        text = b""
    # Environment variables of the derivation: searched for, not parsed, to be fast with thousands.
    if b'("stage","' in text or b'("urls","' in text or b'("member","' in text:
        return Label(Kind.STAGE, name)
    if name == "stage-sources" or (name.endswith(".py") and b'("outputHash","' in text):
        return Label(Kind.HIDDEN, name)
    if name.endswith("-environment"):
        return Label(Kind.SETUP, f"environment {name.removesuffix('-environment')}")
    if re.match(r"(python3|pip|patchelf|ca-bundle|host)\b", name):
        return Label(Kind.SETUP, name)
    return Label(Kind.STAGE, name)


def renderer(
    stream: TextIO | None = None,
    *,
    classify: Callable[[str], Label] = classify,
    logs: bool = False,
    env: Mapping[str, str] = os.environ,
) -> Display:
    """The display that suits a stream.

    Args:
        stream: Where to write; stderr if absent.
        classify: How each derivation is shown.
        logs: Show every line that the stages write, as they write it.
        env: Environment variables to go by.
    """
    stream = sys.stderr if stream is None else stream
    plain = bool(env.get("NO_COLOR") or env.get("CI")) or env.get("TERM", "dumb") == "dumb"
    if plain or not stream.isatty():
        return PlainDisplay(stream, classify=classify, logs=logs)
    return LiveDisplay(stream, classify=classify, logs=logs)


def duration(seconds: float) -> str:
    """A time span for people: `0.4s`, `12.3s`, `2m03s`, `1h02m`."""
    if seconds < 59.95:
        return f"{seconds:.1f}s"
    minutes, rest = divmod(round(seconds), 60)
    if minutes < 60:
        return f"{minutes}m{rest:02}s"
    hours, minutes = divmod(minutes, 60)
    return f"{hours}h{minutes:02}m"


def megabytes(done: int, expected: int) -> str:
    """How far a download is: `12.3 of 45.0 MB`."""
    if expected <= 0:
        return f"{done / 1e6:.1f} MB"
    return f"{done / 1e6:.1f} of {expected / 1e6:.1f} MB"


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
    """

    label: Label
    number: int
    started: float
    phase: str = ""
    said: float = 0.0
    written: float = 0.0
    pending: bool = False


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
    ) -> None:
        self.stream = stream
        self.logs = logs
        self.clock = clock
        self.entries: dict[str, Entry] = {}
        self.groups: dict[str, Group] = {}
        self.total = 0  # stages that are going to be built
        self.started = 0
        self.done = 0
        self._classify = classify
        self._labels: dict[str, Label] = {}
        self._urls: dict[str, str] = {}  # what is being downloaded, by which derivation
        self._warned: set[str] = set()

    # -- Observer -----------------------------------------------------------------------------

    def begin(self) -> None:
        """Nix is about to start."""

    def end(self) -> None:
        """Nix has ended."""

    def tick(self) -> None:
        """Time passed."""

    def change(self, change: events.Change) -> None:
        """Something happened."""
        if isinstance(change, events.BuildLog):
            entry = self.entries.get(change.drv)
            if entry is not None:
                entry.said = self.clock()
                if self.logs and change.line:
                    self.say_log(entry, printable(change.line))
        elif isinstance(change, events.BuildPhase):
            self._phase(change.drv, change.phase)
        elif isinstance(change, events.BuildStarted):
            self._start(change)
        elif isinstance(change, events.BuildStopped):
            self._stop(change)
        elif isinstance(change, events.Planned):
            self._plan(change)
        elif isinstance(change, events.TransferProgress):
            drv = self._drv_of(change.what)
            if drv is not None and change.done > 0:
                self._phase(drv, megabytes(change.done, change.expected))
        elif isinstance(change, events.Message):
            self._message(change)

    # -- what subclasses show -------------------------------------------------------------------

    def say_started(self, entry: Entry) -> None:
        """A build began."""

    def say_phase(self, entry: Entry) -> None:
        """A build entered a phase."""

    def say_log(self, entry: Entry, line: str) -> None:
        """A build wrote a line."""

    def say_done(self, entry: Entry, seconds: float) -> None:
        """A build ended well."""

    def say_failed(self, entry: Entry, seconds: float, log: tuple[str, ...]) -> None:
        """A build failed."""

    def say_group(self, group: Group, *, over: bool) -> None:
        """The count of a group changed."""

    def say_message(self, text: str) -> None:
        """Nix has a warning."""

    # -- counting -------------------------------------------------------------------------------

    def label(self, drv: str) -> Label:
        """How a derivation is shown."""
        found = self._labels.get(drv)
        if found is None:
            found = self._labels[drv] = self._classify(drv)
        return found

    def _plan(self, change: events.Planned) -> None:
        labels = [self.label(drv) for drv in change.drvs]
        self.total = sum(label.kind is Kind.STAGE for label in labels)
        counts: dict[str, int] = {}
        for label in labels:
            if label.kind is Kind.GROUP:
                counts[label.text] = counts.get(label.text, 0) + 1
        for text, count in counts.items():
            self.groups.setdefault(text, Group(text)).total = count

    def _start(self, change: events.BuildStarted) -> None:
        label, now = self.label(change.drv), self.clock()
        number = 0
        if label.kind is Kind.STAGE:
            self.started += 1
            self.total = max(self.total, self.started)
            number = self.started
        entry = self.entries[change.drv] = Entry(label, number, now, said=now)
        if change.machine:
            entry.phase = f"on {printable(change.machine)}"
        if label.kind is Kind.GROUP:
            group = self.groups.setdefault(label.text, Group(label.text))
            if not group.running and not group.done:
                group.started = now
            group.running += 1
            self.say_group(group, over=False)
        elif label.kind is not Kind.HIDDEN:
            self.say_started(entry)

    def _stop(self, change: events.BuildStopped) -> None:
        entry = self.entries.pop(change.drv, None)
        if entry is None:
            return
        kind = entry.label.kind
        if kind is Kind.STAGE and change.outcome == "done":
            self.done += 1
        if kind is Kind.GROUP:
            group = self.groups[entry.label.text]
            group.running -= 1
            group.done += change.outcome == "done"
            group.failed += change.outcome == "failed"
        if change.outcome == "failed":
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


def printable(text: str) -> str:
    """A text with nothing in it that moves a cursor: tabs as blanks, overwritten parts left out."""
    last = text.rstrip("\r\n").rpartition("\r")[2].replace("\t", "    ")
    return "".join(char for char in last if char == "\n" or char.isprintable())


def tail(log: tuple[str, ...]) -> list[str]:
    """The end of a log that is shown of a failed build; blank lines at the end are left out."""
    lines = [printable(line) for line in log]
    while lines and not lines[-1].strip():
        lines.pop()
    left_out = len(lines) - LOG_LINES
    return [f"... {left_out} earlier lines", *lines[-LOG_LINES:]] if left_out > 0 else lines


class PlainDisplay(Display):
    """Lines, one after the other."""

    def tick(self) -> None:
        """Writes what has waited long enough, and signs of life."""
        now = self.clock()
        for entry in self.entries.values():
            kind, age = entry.label.kind, now - entry.started
            if kind not in (Kind.STAGE, Kind.SETUP):
                continue
            if entry.pending and now - entry.written >= self._interval(age):
                self._write_phase(entry)
            elif not entry.written and age >= QUICK:
                self._write(entry, "started")
            elif entry.written and now - max(entry.written, entry.said) >= HEARTBEAT:
                doing = f", {entry.phase}" if entry.phase else ""
                self._write(entry, f"still running after {duration(age)}{doing}")

    @staticmethod
    def _interval(age: float) -> float:
        """Seconds between two lines about one stage: the longer it runs, the longer they are."""
        return min(60.0, max(2.0, age / 20))

    def say_phase(self, entry: Entry) -> None:
        """The first phase at once, others not too often."""
        now = self.clock()
        if not entry.written or now - entry.written >= self._interval(now - entry.started):
            self._write_phase(entry)

    def say_log(self, entry: Entry, line: str) -> None:
        """Every line, with its stage before it."""
        self._line(f"{entry.label.text}> {line}")

    def say_done(self, entry: Entry, seconds: float) -> None:
        """The last phase, which often holds the final figures, and how long it took."""
        if entry.label.kind is Kind.SETUP and not entry.written and seconds < QUICK:
            return
        if entry.pending:
            self._write_phase(entry)
        self._write(entry, f"done in {duration(seconds)}")

    def say_failed(self, entry: Entry, seconds: float, log: tuple[str, ...]) -> None:
        """That it failed, and the end of its log."""
        self._write(entry, f"FAILED after {duration(seconds)}")
        if not self.logs:
            for line in tail(log):
                self._line(f"    {line}")

    def say_group(self, group: Group, *, over: bool) -> None:
        """How many are done, from time to time."""
        now = self.clock()
        if over and (group.total > 1 or now - group.started >= QUICK):
            self._line(f"[setup] {group.summary()}, {duration(now - group.started)}")
        elif not over and now - max(group.written, group.started) >= 5.0:
            group.written = now
            self._line(f"[setup] {group.summary()}")

    def say_message(self, text: str) -> None:
        """As it is."""
        self._line(text)

    def _write_phase(self, entry: Entry) -> None:
        entry.pending = False
        self._write(entry, entry.phase)

    def _write(self, entry: Entry, text: str) -> None:
        entry.written = self.clock()
        count = f"{entry.number}/{self.total}" if entry.number else "setup"
        self._line(f"[{count}] {entry.label.text}: {text}")

    def _line(self, text: str) -> None:
        self.stream.write(f"{text}\n")
        self.stream.flush()


class LiveDisplay(Display):
    """Lines that change in place, on a terminal."""

    def __init__(
        self,
        stream: TextIO,
        *,
        classify: Callable[[str], Label] = classify,
        logs: bool = False,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(stream, classify=classify, logs=logs, clock=clock)
        self._live: Live | None = None
        self._begun = clock()
        self._drawn = 0.0

    def begin(self) -> None:
        """Starts the clock; nothing is drawn, and rich not loaded, until a build begins."""
        self._begun = self.clock()

    def end(self) -> None:
        """Clears the changing lines; what scrolled up stays."""
        if self._live is not None:
            live, self._live = self._live, None
            live.stop()

    def say_started(self, entry: Entry) -> None:  # noqa: ARG002 - drawn with all others
        """From now on there is something to draw."""
        self._open()

    def say_group(self, group: Group, *, over: bool) -> None:
        """Drawn while it runs; one line remains."""
        self._open()
        if over:
            self._print_done(f"{group.done} {group.text}", self.clock() - group.started)

    def say_log(self, entry: Entry, line: str) -> None:
        """Every line, above, with its stage before it."""
        from rich.text import Text

        self._print(Text.assemble((f"{entry.label.text}> ", "dim"), line))

    def say_done(self, entry: Entry, seconds: float) -> None:
        """One line remains."""
        if entry.label.kind is Kind.STAGE or seconds >= QUICK:
            self._print_done(entry.label.text, seconds, entry.phase)

    def say_failed(self, entry: Entry, seconds: float, log: tuple[str, ...]) -> None:
        """One line remains, and the end of the log."""
        from rich.text import Text

        name = entry.label.text
        self._print(Text.assemble(("✗ ", "bold red"), (name, "bold"), f" {duration(seconds)}"))
        if tail(log) and not self.logs:
            self._print(Text("\n".join(f"  {line}" for line in tail(log)), style="dim"))

    def say_message(self, text: str) -> None:
        """Above the changing lines."""
        from rich.text import Text

        self._open()
        self._print(Text(text, style="yellow"))

    def _print_done(self, name: str, seconds: float, phase: str = "") -> None:
        from rich.text import Text

        text = Text.assemble(("✓ ", "green"), (name, "bold"), f" {duration(seconds)}")
        if phase:
            text.append(f"  {phase}", style="dim")
        self._print(text)

    def _print(self, text: RenderableType) -> None:
        self._open()
        if self._live is None:
            return
        now = self.clock()
        if now - self._drawn > 0.05:  # lest a stage is seen above as done and below as running
            self._drawn = now
            self._live.refresh()
        self._live.console.print(text, soft_wrap=True)

    def _open(self) -> None:
        if self._live is not None:
            return
        from rich.console import Console
        from rich.live import Live

        self._live = Live(
            console=Console(file=self.stream, highlight=False, markup=False, emoji=False),
            get_renderable=self._draw,
            refresh_per_second=8,
            transient=True,
            redirect_stdout=False,
            redirect_stderr=False,
        )
        self._live.start()

    def _draw(self) -> RenderableType:
        """What runs now: one line each, as many as there is room for, and the count."""
        from rich.console import Group as Lines
        from rich.text import Text

        # rich calls this from a thread of its own, while builds come and go: no lock, which would
        # be taken the other way round when printing, but copies.
        now = self.clock()
        shown = [e for e in list(self.entries.values()) if self._is_shown(e, now)]
        groups = [group for group in list(self.groups.values()) if group.running]
        size = self._live.console.size if self._live is not None else None
        width, room = (size.width, max(1, size.height - 3)) if size else (80, 20)
        spin = "⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏"[int(now * 10) % 10]
        rows = [(e.label.text, e.phase, now - e.started) for e in shown]
        rows += [(g.summary(), "", now - g.started) for g in groups]
        wide = min(max((len(name) for name, _, _ in rows), default=0), width // 2)
        lines: list[Text] = []
        for name, phase, seconds in rows[:room]:
            line = Text.assemble((f"{spin} ", "cyan"), (name.ljust(wide), "bold"))
            line.append(f" {duration(seconds):>6}", style="dim")
            if phase:
                line.append(f"  {phase}")
            line.truncate(width - 1, overflow="ellipsis")
            lines.append(line)
        if len(rows) > room:
            lines.append(Text(f"  and {len(rows) - room} more", style="dim"))
        if self.total:
            took = duration(now - self._begun)
            lines.append(Text(f"[{self.done}/{self.total}] {took}", style="dim"))
        return Lines(*lines)

    @staticmethod
    def _is_shown(entry: Entry, now: float) -> bool:
        kind = entry.label.kind
        return kind is Kind.STAGE or (kind is Kind.SETUP and now - entry.started >= QUICK / 2)
