"""Splitting items into two parts: stratified, seeded, and without tearing groups apart."""

from __future__ import annotations

import random
import unicodedata
from collections import defaultdict
from typing import TYPE_CHECKING

from stagedml import StagedMLError

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence


class SplitError(StagedMLError):
    """The items cannot be split as asked."""


def same_text(text: str) -> str:
    """Give what all texts share that only differ in case, spaces and forms of characters."""
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


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


def shared_groups(*columns: Sequence[Hashable]) -> list[int]:
    """Give items that have a value in common, in any column, one and the same number.

    So a text that stands in two pairs joins them, and what joins a third one to either joins all.

    Args:
        columns: The values of all items, a sequence for each side of a pair.

    Returns:
        For each item the number of its group: that of the group's first item.

    Raises:
        SplitError: The columns have different lengths.
    """
    if len({len(column) for column in columns}) > 1:
        msg = f"columns of {', '.join(str(len(column)) for column in columns)} items"
        raise SplitError(msg)
    parents = list(range(len(columns[0]) if columns else 0))

    def root(item: int) -> int:
        while parents[item] != item:
            parents[item] = parents[parents[item]]
            item = parents[item]
        return item

    for column in columns:
        first: dict[Hashable, int] = {}
        for item, value in enumerate(column):
            low, high = sorted((root(first.setdefault(value, item)), root(item)))
            parents[high] = low
    return [root(item) for item in range(len(parents))]


def grouped_parts(
    groups: Sequence[Hashable], fractions: Sequence[float], *, seed: int
) -> list[list[int]]:
    """Divide items into parts that no group stands in two of.

    Args:
        groups: The group of each item.
        fractions: Of all items, for each part but the first, which gets the rest; as near as whole
            groups allow, and never more.
        seed: The same seed gives the same parts.

    Returns:
        The indices of the items of each part, ascending: the rest, then one for each fraction.

    Raises:
        SplitError: The fractions leave nothing, or a part comes out empty.
    """
    if sum(fractions) >= 1 or min(fractions, default=0) < 0:
        msg = f"the fractions {', '.join(f'{f:g}' for f in fractions)} leave nothing for the rest"
        raise SplitError(msg)
    members: dict[Hashable, list[int]] = defaultdict(list)
    for index, group in enumerate(groups):
        members[group].append(index)
    waiting = list(members.values())
    random.Random(seed).shuffle(waiting)  # noqa: S311 - a split, not a secret
    parts: list[list[int]] = []
    for fraction in fractions:
        wanted = round(fraction * len(groups))
        part: list[int] = []
        left = []
        for items in waiting:
            if len(part) + len(items) <= wanted:
                part += items
            else:
                left.append(items)
        parts.append(sorted(part))
        waiting = left
    rest = sorted(index for items in waiting for index in items)
    for number, part in enumerate((rest, *parts)):
        if not part and (number == 0 or fractions[number - 1] > 0):
            msg = f"{len(groups)} items in {len(members)} groups are too few for these parts"
            raise SplitError(msg)
    return [rest, *parts]
