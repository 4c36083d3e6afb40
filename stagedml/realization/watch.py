"""What a build's own record needs to know of its progress."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from stagedml.nix.build_state import Observer


class Watched:
    """An observer that notes how long each build took, and hands all on to another.

    Args:
        make: Makes the other, once Nix runs: it has a lot to import.
    """

    def __init__(self, make: Callable[[], Observer] | None) -> None:
        self.make = make
        self.observer: Observer | None = None
        self.seconds: dict[str, float] = {}
        self.shows_logs = False

    def derivation_of(self, output: str) -> str | None:
        """The derivation that was built now and made this output: no need to evaluate again."""
        from stagedml.nix.derivation import read

        name = output.rpartition("/")[2][33:] + ".drv"
        drvs = (drv for drv in self.seconds if drv.endswith(f"-{name}"))
        return next((drv for drv in drvs if read(drv).out == output), None)

    def begin(self) -> None:
        """See `Observer`."""
        if self.make is not None:
            self.observer = self.make()
            self.shows_logs = self.observer.shows_logs
            self.observer.begin()

    def change(self, change: object) -> None:
        """See `Observer`."""
        from stagedml.nix.build_state import BuildStopped

        if isinstance(change, BuildStopped):
            self.seconds[change.drv] = change.seconds
        if self.observer:
            self.observer.change(change)  # type: ignore[arg-type] # handed on as it came

    def tick(self) -> None:
        """See `Observer`."""
        if self.observer:
            self.observer.tick()

    def end(self) -> None:
        """See `Observer`."""
        if self.observer:
            self.observer.end()
