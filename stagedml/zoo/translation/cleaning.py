"""Aligned files as pairs of texts: read side by side, checked, cleaned, and counted.

Training pairs may be left out, for reasons that are counted. Pairs of a development or test part
never are, or scores would compare with nobody's.
"""

from __future__ import annotations

import hashlib
import html
import re
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from stagedml import StagedMLError
from stagedml.zoo.formats.lines import iterate_lines
from stagedml.zoo.formats.splitting import same_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

Pair = tuple[str, str]

# What some program or other takes for the end of a line: a text of ours is one line to all.
_BREAKS = str.maketrans(dict.fromkeys("\r\v\f\x1c\x1d\x1e\x85\u2028\u2029", " "))
_SGM = re.compile(r"\.sgm(\.(gz|bz2|xz))?\Z")
_SEGMENT = re.compile(r"<seg\b[^>]*>(.*?)</seg>", re.DOTALL | re.IGNORECASE)


class ParallelError(StagedMLError):
    """Two files that should be each other's translation, and are not aligned."""


def read_side(path: Path) -> Iterator[str]:
    """Read the texts of one side: a line each; of an `.sgm` file of WMT, packed or not, a segment.

    White space at their ends is taken off, and what might be a line's end within is a space.

    Raises:
        LinesError: The file is not UTF-8, or is damaged.
        ParallelError: It is an `.sgm` file without segments.
    """
    if not _SGM.search(path.name):
        for line in iterate_lines(path):
            yield line.translate(_BREAKS).strip()
        return
    segments = _SEGMENT.findall("\n".join(iterate_lines(path)))
    if not segments:
        msg = f"{path.name} has no segments"
        raise ParallelError(msg, hint="An .sgm file has a text in each <seg>; others a text a line")
    for segment in segments:
        yield " ".join(html.unescape(segment).split())


def read_pairs(source: Path, target: Path) -> Iterator[Pair]:
    """Read two aligned files side by side.

    Raises:
        ParallelError: One has more texts than the other.
        LinesError: A file is not UTF-8, or is damaged.
    """
    left, right = read_side(source), read_side(target)
    count = 0
    for text in left:
        translation = next(right, None)
        if translation is None:
            total = count + 1 + sum(1 for _ in left)
            raise _uneven(source, total, target, count)
        count += 1
        yield text, translation
    if rest := sum(1 for _ in right):
        raise _uneven(source, count, target, count + rest)


def _uneven(source: Path, n: int, target: Path, k: int) -> ParallelError:
    msg = f"{source.name} has {n:,} lines and {target.name} has {k:,}: they are not aligned"
    hint = "Line by line, each must be the translation of the other; blank lines count"
    return ParallelError(msg, hint=hint)


@dataclass(frozen=True)
class Cleaning:
    """Which training pairs are left out; those with a blank side always are.

    Attributes:
        max_characters: Longest text of either side.
        max_ratio: Largest ratio of the two sides' lengths in characters, where one has over 20.
        deduplicate: Leave out pairs that were there before.
        drop_identical: Leave out pairs of which both sides are the same: not translated.
    """

    max_characters: int | None = None
    max_ratio: float | None = None
    deduplicate: bool = True
    drop_identical: bool = False


_SHORT = 20


@dataclass
class Account:
    """Counts of a part: what was read, what is left, and why the rest is not."""

    read: int = 0
    pairs: int = 0
    dropped: Counter[str] = field(default_factory=Counter)
    words: list[int] = field(default_factory=lambda: [0, 0])
    characters: list[int] = field(default_factory=lambda: [0, 0])

    def add(self, pair: Pair) -> None:
        """Count a pair that is kept."""
        self.pairs += 1
        for side, text in enumerate(pair):
            self.words[side] += len(text.split())
            self.characters[side] += len(text)

    def to_json(self) -> dict[str, Any]:
        """Give the counts as they are recorded."""
        sides = ("source", "target")
        return {
            "read": self.read,
            "pairs": self.pairs,
            "dropped": dict(sorted(self.dropped.items())),
            "words": dict(zip(sides, self.words, strict=True)),
            "characters": dict(zip(sides, self.characters, strict=True)),
        }


class HeldOut:
    """The texts of other parts, so that training pairs with one of them can be told."""

    def __init__(self) -> None:
        self._keys: tuple[set[bytes], set[bytes]] = (set(), set())

    def add(self, pair: Pair) -> None:
        """Hold out both texts of a pair."""
        for keys, text in zip(self._keys, pair, strict=True):
            keys.add(_digest(same_text(text)))

    def has(self, pair: Pair) -> bool:
        """Tell whether either text of a pair is held out, on its side."""
        return any(
            _digest(same_text(text)) in keys for keys, text in zip(self._keys, pair, strict=True)
        )


def clean_pairs(
    pairs: Iterable[Pair], cleaning: Cleaning, held_out: HeldOut | None, account: Account
) -> Iterator[Pair]:
    """Give the pairs that are trained with, and count the others by reason.

    Args:
        pairs: As they are read.
        cleaning: What is left out.
        held_out: The texts of other parts; pairs that have one of them are left out.
        account: Counts everything.
    """
    seen: set[bytes] = set()
    for pair in pairs:
        account.read += 1
        reason = _reason(pair, cleaning)
        if not reason and held_out is not None and held_out.has(pair):
            reason = "held_out"
        if not reason and cleaning.deduplicate:
            digest = _digest("\n".join(pair))
            if digest in seen:
                reason = "duplicate"
            seen.add(digest)
        if reason:
            account.dropped[reason] += 1
        else:
            account.add(pair)
            yield pair


def _reason(pair: Pair, cleaning: Cleaning) -> str:
    short, long = sorted(map(len, pair))
    if not short:
        return "blank"
    if cleaning.max_characters is not None and long > cleaning.max_characters:
        return "long"
    if cleaning.max_ratio is not None and long > _SHORT and long > cleaning.max_ratio * short:
        return "ratio"
    if cleaning.drop_identical and same_text(pair[0]) == same_text(pair[1]):
        return "identical"
    return ""


def _digest(text: str) -> bytes:
    return hashlib.blake2b(text.encode(), digest_size=12).digest()


def count_shared(train: Sequence[Pair], other: Sequence[Pair]) -> dict[str, int]:
    """Count the pairs of a part with a text that the training part has, too.

    Returns:
        How many share the source, the target, and either.
    """
    sides = [{same_text(pair[side]) for pair in train} for side in (0, 1)]
    shared = [[same_text(pair[side]) in sides[side] for side in (0, 1)] for pair in other]
    return {
        "source": sum(source for source, _ in shared),
        "target": sum(target for _, target in shared),
        "either": sum(source or target for source, target in shared),
    }
