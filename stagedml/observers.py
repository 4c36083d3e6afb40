"""Who is told of runs: what reads runs is above what makes them."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

    from stagedml.realization.record import Run


class RunObserver(Protocol):
    """Who is told of runs. Neither call may take long, or fail."""

    def begins(self) -> None:
        """Note that a run begins, of which there will be something to tell."""

    def ended(self, run: Run) -> None:
        """Take in a run that has ended, and was recorded."""


def run_observer(say: Callable[[str], None]) -> RunObserver | None:
    """Return who is to be told of runs; None if nobody is.

    Args:
        say: Called with what a user should know.
    """
    if not any(name.startswith("OPENLINEAGE") for name in os.environ):
        return None
    from stagedml.tracking.sending import sender

    return sender(say)
