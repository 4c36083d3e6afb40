"""Pipelines that are impure, or addressed by content."""

from __future__ import annotations

from toy.dice import Doubled, Tally, Throw, doubled, draw, own_path, rounded, squared, tally, throw

from stagedml import Manager, match_best, match_latest, pipeline


@pipeline("dice")
def all_dice(m: Manager) -> Tally:
    """Throw a die, and use it at once."""
    return tally.on(impure=True)(m, throw(m))


@pipeline("latest-throw")
def all_latest(m: Manager) -> Tally:
    """Use the last throw that there is."""
    return tally(m, match_latest(m, throw(m)))


@pipeline("best-throw")
def all_best(m: Manager) -> Tally:
    """Use the highest of three throws."""
    return tally(m, match_best(m, throw.instances(m, 3), Throw.number))


@pipeline("own-path")
def all_own_path(m: Manager) -> Throw:
    """Mention a path that is not known yet."""
    return own_path(m)


@pipeline("drawn")
def all_drawn(m: Manager) -> Tally:
    """Draw a number, and use it."""
    return tally(m, draw(m))


@pipeline("rounded")
def all_rounded(m: Manager) -> Doubled:
    """Round, double and square a number."""
    number = rounded(m)
    return squared(m, doubled(m, number, number.text))
