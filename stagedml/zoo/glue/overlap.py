"""How much two texts have in common: a few numbers that a cheap model can be made of."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection

_WORDS = re.compile(r"\w+")
# What `overlap` counts, in its order.
FEATURES = (
    "words in common, of all",
    "of the first text's words",
    "of the second text's words",
    "pairs of words in common, of all",
    "length of the shorter text, of the longer",
)


def words_of(text: str) -> list[str]:
    """Cut a text into words, in lower case."""
    return _WORDS.findall(text.lower())


def overlap(first: str, second: str) -> list[float]:
    """Compute `FEATURES` of two texts: fractions, 0 of nothing."""
    a, b = words_of(first), words_of(second)
    words = set(a), set(b)
    pairs = set(pairwise(a)), set(pairwise(b))
    shared = words[0] & words[1]
    return [
        _part(shared, words[0] | words[1]),
        _part(shared, words[0]),
        _part(shared, words[1]),
        _part(pairs[0] & pairs[1], pairs[0] | pairs[1]),
        min(len(a), len(b)) / max(1, len(a), len(b)),
    ]


def _part(some: Collection[object], of: Collection[object]) -> float:
    return len(some) / max(1, len(of))
