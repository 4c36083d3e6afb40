"""Splitting items into two parts: stratified, seeded, and without tearing groups apart."""

from __future__ import annotations

import random
from collections import defaultdict
from typing import TYPE_CHECKING

from stagedml import StagedMLError

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence


class SplitError(StagedMLError):
    """The items cannot be split as asked."""


def stratified_split(
    labels: Sequence[int],
    *,
    fraction: float,
    seed: int,
    groups: Sequence[Hashable] | None = None,
) -> tuple[list[int], list[int]]:
    """Split items so that each class gives the same fraction of itself to the second part.

    Args:
        labels: The class of each item.
        fraction: How much of each class goes to the second part, above 0 and below 1.
        seed: The same seed gives the same split.
        groups: Items of one group stay together: identical images, sentences of one text. Each
            item is its own group by default. Fractions are then as near as whole groups allow.

    Returns:
        The indices of the first and of the second part, ascending. All items are in one of them.

    Raises:
        SplitError: The fraction is out of range, or a class or group is too small or too mixed.
    """
    if not 0 < fraction < 1:
        msg = f"the fraction of the second part must be above 0 and below 1, not {fraction:g}"
        raise SplitError(msg)
    if groups is not None and len(groups) != len(labels):
        msg = f"{len(labels)} items have {len(groups)} groups"
        raise SplitError(msg)
    members: dict[Hashable, list[int]] = defaultdict(list)
    for index in range(len(labels)):
        members[index if groups is None else groups[index]].append(index)
    by_class: dict[int, list[list[int]]] = defaultdict(list)
    for items in members.values():
        if len({labels[i] for i in items}) > 1:
            msg = f"identical items have different labels: numbers {items}"
            raise SplitError(msg)
        by_class[labels[items[0]]].append(items)
    random_state = random.Random(seed)  # noqa: S311 - a split, not a secret
    first: list[int] = []
    second: list[int] = []
    for label in sorted(by_class):
        parts = by_class[label]
        random_state.shuffle(parts)
        total = sum(len(items) for items in parts)
        wanted = round(fraction * total)
        taken = 0
        for items in parts:
            if taken + len(items) <= wanted:
                taken += len(items)
                second.extend(items)
            else:
                first.extend(items)
        if taken in (0, total):
            msg = f"the class {label} has {total} items: too few to give {fraction:g} of them away"
            raise SplitError(msg)
    return sorted(first), sorted(second)
