"""Lines that change in place, on a terminal."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, TextIO

from stagedml.cli.progress.display import QUICK, Display, Entry, Group, tail
from stagedml.cli.progress.labels import Kind, Label, classify, duration

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from rich.console import RenderableType
    from rich.live import Live


class LiveDisplay(Display):
    """Lines that change in place, on a terminal."""

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
        super().__init__(
            stream, classify=classify, logs=logs, clock=clock, earlier=earlier, jobs=jobs
        )
        self._live: Live | None = None
        self._begun = clock()
        self._drawn = 0.0

    def begin(self) -> None:
        """Start the clock; nothing is drawn, and rich not loaded, until a build begins."""
        if not self.numbers:
            self._begun = self.clock()

    def end(self) -> None:
        """Clear the changing lines; what scrolled up stays."""
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
            self._print_done(entry.name, seconds, entry.phase)

    def say_failed(self, entry: Entry, seconds: float, log: tuple[str, ...]) -> None:
        """One line remains, and the end of the log."""
        from rich.text import Text

        name = entry.name
        self._print(Text.assemble(("✗ ", "bold red"), (name, "bold"), f" {duration(seconds)}"))
        if tail(log) and not self.logs:
            self._print(Text("\n".join(f"  {line}" for line in tail(log)), style="dim"))

    def say_lost(self, entry: Entry, seconds: float) -> None:
        """One line remains."""
        from rich.text import Text

        text = f" lost with its machine after {duration(seconds)}"
        self._print(Text.assemble(("! ", "bold yellow"), (entry.name, "bold"), text))

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
        self._open()
        if self._live is not None:
            text.truncate(self._live.console.size.width - 1, overflow="ellipsis")
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
        """Return what runs now: one line each, as many as there is room for, and the count."""
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
        rows = [(e.name, e.doing, now - e.started) for e in shown]
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
            text = f"[{self.done}/{self.total}] {duration(now - self._begun)}"
            if self._guess:
                text += f", about {duration(self.remaining())} left"
            lines.append(Text(text, style="dim"))
        return Lines(*lines)

    @staticmethod
    def _is_shown(entry: Entry, now: float) -> bool:
        kind = entry.label.kind
        return kind is Kind.STAGE or (kind is Kind.SETUP and now - entry.started >= QUICK / 2)
