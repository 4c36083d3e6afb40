"""Pipelines of stages that end in some way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toy.endings import (
    BAD,
    GOOD,
    Ending,
    closed,
    copying,
    ending,
    mentioning,
    read,
    silent,
    slow,
    slower,
)
from toy.text import corpus

from stagedml import Manager, pipeline

if TYPE_CHECKING:
    from stagedml import Stage


@pipeline({f"end-{how}": {"how": how} for how in GOOD | BAD})
def all_ends(m: Manager, *, how: str = "cycle") -> Ending:
    """End in some way."""
    return ending.named(f"end-{how}")(m, how=how)


@pipeline("end-copying")
def all_copying(m: Manager) -> Ending:
    """Copy an input."""
    return copying(m, corpus(m))


KINDS: dict[str, Stage[..., Ending]] = {
    "closed": closed,
    "mentioning": mentioning,
    "reading": read,
    "silent": silent,
    "slow": slow,
    "slower": slower,
}


@pipeline({f"end-{kind}": {"kind": kind} for kind in KINDS})
def all_kinds(m: Manager, *, kind: str = "closed") -> Ending:
    """End in some way."""
    return KINDS[kind](m)
