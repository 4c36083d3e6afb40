"""Splitting texts into parts: seeded, each class in each part, and no text in two parts."""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from stagedml.zoo.formats.splitting import SplitError, same_text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


def split_texts(
    texts: Sequence[str], labels: Sequence[str], fractions: Mapping[str, float], *, seed: int
) -> dict[str, list[int]]:
    """Split labelled texts: texts that are `same_text` stay together, whatever their labels.

    Each class gives about the same fraction of itself to each part, and keeps at least one text.
    Which texts a part has follows from the seed and the texts alone, not from their order.

    Args:
        texts: The texts.
        labels: Their labels.
        fractions: How much of each class goes to each of the other parts, by the part's name.
        seed: Another one gives another split.

    Returns:
        By part, the indices of its texts, ascending; `train` has those of no other part.

    Raises:
        SplitError: The fractions leave nothing to train with, or a part would be empty.
    """
    if sum(fractions.values()) >= 1 or any(part <= 0 for part in fractions.values()):
        shown = ", ".join(f"{name} {part:g}" for name, part in fractions.items())
        msg = f"fractions must be above 0, and leave something to train with: {shown}"
        raise SplitError(msg)
    groups: dict[str, list[int]] = defaultdict(list)
    for index, text in enumerate(texts):
        groups[same_text(text)].append(index)
    by_class: dict[str, list[str]] = defaultdict(list)
    for text, members in groups.items():
        # The most frequent label; of several the first in the alphabet, whatever the order.
        counts = Counter(labels[i] for i in members)
        by_class[min(counts, key=lambda label: (-counts[label], label))].append(text)
    parts: dict[str, list[str]] = {"train": [], **{name: [] for name in fractions}}
    for known in by_class.values():
        order = sorted(known, key=lambda text: _rank(seed, text))
        total = sum(len(groups[text]) for text in order)
        for name, fraction in fractions.items():
            wanted, left = round(fraction * total), list[str]()
            for number, text in enumerate(order):
                size, last = len(groups[text]), not left and number == len(order) - 1
                if size <= wanted and not last:
                    parts[name].append(text)
                    wanted -= size
                else:
                    left.append(text)
            order = left
        parts["train"] += order
    found = {
        name: sorted(i for text in chosen for i in groups[text]) for name, chosen in parts.items()
    }
    _keep_labels(found, [same_text(text) for text in texts], labels)
    empty = [name for name, items in found.items() if not items]
    if empty:
        msg = f"{len(texts)} texts are too few for the part {empty[0]!r}"
        raise SplitError(msg, hint="Give a larger fraction, or a file.")
    return found


def _keep_labels(parts: dict[str, list[int]], keys: Sequence[str], labels: Sequence[str]) -> None:
    """Move a text of each label to the training part that went elsewhere with other labels."""
    for label in sorted({labels[i] for i in range(len(labels))}):
        if any(labels[i] == label for i in parts["train"]):
            continue
        name, item = next(
            (name, i) for name, items in parts.items() for i in items if labels[i] == label
        )
        moved = [i for i in parts[name] if keys[i] == keys[item]]
        parts[name] = [i for i in parts[name] if keys[i] != keys[item]]
        parts["train"] = sorted([*parts["train"], *moved])


def _rank(seed: int, text: str) -> bytes:
    return hashlib.sha256(f"{seed}/{text}".encode()).digest()
