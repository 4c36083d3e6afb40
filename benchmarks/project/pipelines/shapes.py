"""Chains and fans of trivial stages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from trivial.stages import Text, join

from stagedml.runtime.stage import pipeline

if TYPE_CHECKING:
    from stagedml.planning.manager import Manager

SIZES = (10, 20, 50, 100, 200, 500, 1000, 2000)


@pipeline({f"chain-{size}": {"size": size} for size in SIZES})
def chain(m: Manager, size: int) -> Text:
    """Each stage uses the one before it."""
    last = join.named("join-0")(m, [], index=0)
    for index in range(1, size):
        last = join.named(f"join-{index}")(m, [last.text], index=index)
    return last


@pipeline({f"fan-{size}": {"size": size} for size in SIZES})
def fan(m: Manager, size: int) -> Text:
    """All stages but the first use the first, and the last uses all."""
    first = join.named("join-0")(m, [], index=0)
    middle = [
        join.named(f"join-{index}")(m, [first.text], index=index) for index in range(1, size - 1)
    ]
    return join.named(f"join-{size - 1}")(m, [part.text for part in middle], index=size - 1)
