"""Plain lines, for files, CI and terminals that can do no more."""

from __future__ import annotations

from stagedml.cli.progress.display import HEARTBEAT, QUICK, Display, Entry, Group, tail
from stagedml.cli.progress.labels import Kind, duration


class PlainDisplay(Display):
    """Lines, one after the other."""

    def tick(self) -> None:
        """Write what has waited long enough, and signs of life."""
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
                doing = f", {entry.doing}" if entry.doing else ""
                self._write(entry, f"still running after {duration(age)}{doing}")

    @staticmethod
    def _interval(age: float) -> float:
        """Seconds between two lines about one stage: the longer it runs, the longer they are."""
        return min(60.0, max(2.0, age / 20))

    def say_phase(self, entry: Entry) -> None:
        """Show the first phase at once, others not too often."""
        now = self.clock()
        if not entry.written or now - entry.written >= self._interval(now - entry.started):
            self._write_phase(entry)

    def say_log(self, entry: Entry, line: str) -> None:
        """Every line, with its stage before it."""
        self._line(f"{entry.label.text}> {line}")

    def say_done(self, entry: Entry, seconds: float) -> None:
        """Show the last phase, which often holds the final figures, and how long it took."""
        if entry.label.kind is Kind.SETUP and not entry.written and seconds < QUICK:
            return
        if entry.pending:
            self._write_phase(entry)
        self._write(entry, f"done in {duration(seconds)}")

    def say_failed(self, entry: Entry, seconds: float, log: tuple[str, ...]) -> None:
        """Show that it failed, and the end of its log."""
        self._write(entry, f"FAILED after {duration(seconds)}")
        if not self.logs:
            for line in tail(log):
                self._line(f"    {line}")

    def say_lost(self, entry: Entry, seconds: float) -> None:
        """Show that the machine that it ran on was lost."""
        self._write(entry, f"lost with its machine after {duration(seconds)}")

    def say_group(self, group: Group, *, over: bool) -> None:
        """How many are done, from time to time."""
        now = self.clock()
        if over and (group.total > 1 or now - group.started >= QUICK):
            self._line(f"[setup] {group.summary()}, {duration(now - group.started)}")
        elif not over and now - max(group.written, group.started) >= 5.0:
            group.written = now
            self._line(f"[setup] {group.summary()}")

    def say_message(self, text: str) -> None:
        """One line."""
        self._line(text)

    def _write_phase(self, entry: Entry) -> None:
        entry.pending = False
        self._write(entry, entry.phase)

    def _write(self, entry: Entry, text: str) -> None:
        entry.written = self.clock()
        count = f"{entry.number}/{self.total}" if entry.number else "setup"
        self._line(f"[{count}] {entry.name}: {text}")

    def _line(self, text: str) -> None:
        self.stream.write(f"{text}\n")
        self.stream.flush()
