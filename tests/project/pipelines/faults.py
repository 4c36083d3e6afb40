"""Pipelines that fail, each in its own way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toy.faults import KINDS, both, find, misbehave
from toy.looking import evaluate, look_up
from toy.text import corpus

from stagedml.runtime.stage import pipeline

if TYPE_CHECKING:
    from toy.faults import Broken
    from toy.looking import Found

    from stagedml.planning.manager import Manager


@pipeline({f"fault-{how}": {"how": how} for how in KINDS})
def all_fault(m: Manager, *, how: str = "raise") -> Broken:
    """Fail."""
    return misbehave.named(f"do-{how}")(m, how=how)


@pipeline("fault-branches")
def all_branches(m: Manager) -> Broken:
    """One branch fails, the other does not."""
    return both(m, misbehave.named("bad-branch")(m, how="raise"), corpus.named("good-branch")(m))


@pipeline("found")
def all_found(m: Manager) -> Broken:
    """What is looked up is there."""
    return find(m)


@pipeline("fault-lookup")
def all_look_up(m: Manager) -> Found:
    """What is looked up is not there, and that is said."""
    return look_up(m)


@pipeline("found-by-evaluation")
def all_evaluate(m: Manager) -> Found:
    """All that a text may name is there."""
    return evaluate(m)
