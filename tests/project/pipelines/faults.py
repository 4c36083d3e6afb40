"""Pipelines that fail, each in its own way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toy.faults import KINDS, both, find, misbehave
from toy.text import corpus

from stagedml.runtime.stage import pipeline

if TYPE_CHECKING:
    from toy.faults import Broken

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
