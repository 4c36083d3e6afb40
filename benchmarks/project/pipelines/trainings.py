"""Independent trainings, and a choice of the best."""

from __future__ import annotations

from typing import TYPE_CHECKING

from trivial.fitting import Fitted, best, fit

from stagedml.runtime.stage import pipeline

if TYPE_CHECKING:
    from stagedml.planning.manager import Manager


@pipeline("trainings")
def trainings(m: Manager, *, count: int = 8, rounds: int = 1, first: int = 0) -> Fitted:
    """Train some, and choose."""
    seeds = range(first, first + count)
    return best(m, [fit.named(f"fit-{s}")(m, seed=s, rounds=rounds) for s in seeds])
