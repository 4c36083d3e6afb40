"""What BERT is pre-trained with: pairs of texts, and tokens to be guessed in them.

After https://arxiv.org/abs/1810.04805 (3.1, A.2) and the behaviour of
`create_pretraining_data.py` in https://github.com/google-research/bert. Three things differ: a
token that replaces another one by chance is an ordinary one, never a special one; the second text
of a pair that does not belong together is of another document always, not in nearly all cases; and
whether a pair is to be shorter is decided for each, not for all of a document.
Standard library only, and nothing but `Random.random` of it, so that every version of Python gives
the same pairs.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from stagedml.zoo.bert.inputs import truncated_lengths

if TYPE_CHECKING:
    from collections.abc import Iterator

T = TypeVar("T")
# A document: the token ids of each of its sentences.
Document = Sequence[Sequence[int]]

_MASKED, _KEPT = 0.8, 0.5  # of the chosen; of those that are not masked


class Chooser:
    """A seeded source of choices, the same in every version of Python."""

    def __init__(self, *seed: object) -> None:
        self._random = random.Random("/".join(map(str, seed))).random  # noqa: S311 - no secret

    def chance(self, fraction: float) -> bool:
        """Say yes in that fraction of the cases."""
        return self._random() < fraction

    def between(self, low: int, high: int) -> int:
        """Choose an integer from `low` to `high`, both included."""
        return low + int(self._random() * (high - low + 1))

    def shuffled(self, items: Sequence[T]) -> list[T]:
        """Return the items in another order."""
        result = list(items)
        for i in range(len(result) - 1, 0, -1):
            j = int(self._random() * (i + 1))
            result[i], result[j] = result[j], result[i]
        return result


class Pair(NamedTuple):
    """Two texts.

    Attributes:
        first: Token ids.
        second: Token ids.
        is_random: Whether the second one is of another document; else it follows the first.
    """

    first: list[int]
    second: list[int]
    is_random: bool


class Masked(NamedTuple):
    """A sequence with some tokens to be guessed.

    Attributes:
        token_ids: With `[MASK]` or others in the places of some.
        positions: The places to be guessed, ascending.
        labels: What was there.
    """

    token_ids: list[int]
    positions: list[int]
    labels: list[int]


class Masking(NamedTuple):
    """How tokens are chosen and what is put in their places.

    Attributes:
        fraction: Of the tokens, special ones included, that are to be guessed.
        most: At most so many of a sequence.
        whole_words: Whether all pieces of a word are chosen together.
        mask_id: The id of `[MASK]`.
        special_ids: `[CLS]` and `[SEP]`, which are never chosen.
        ordinary_ids: What may replace a token by chance.
        continues: For each id, whether it goes on with a word (`##...`).
    """

    fraction: float
    most: int
    whole_words: bool
    mask_id: int
    special_ids: frozenset[int]
    ordinary_ids: Sequence[int]
    continues: Sequence[bool]


def pairs_of(
    documents: Sequence[Document], index: int, choose: Chooser, *, most: int, short: float
) -> Iterator[Pair]:
    """Cut a document into pairs of texts of up to `most` tokens together.

    Sentences are collected up to a length and cut in two at a random one; in half of the cases the
    second part is replaced by sentences of another document, and what was not used begins the next
    pair.

    Args:
        documents: Two or more, none of them empty.
        index: The one that is cut.
        choose: Decides everything random.
        most: Most tokens of a pair.
        short: Fraction of the pairs that are shorter than they could be.
    """
    document = documents[index]
    target = choose.between(2, most) if choose.chance(short) else most
    chunk: list[Sequence[int]] = []
    length = at = 0
    while at < len(document):
        chunk.append(document[at])
        length += len(document[at])
        at += 1
        if at < len(document) and length < target:
            continue
        cut = choose.between(1, len(chunk) - 1) if len(chunk) > 1 else 1
        first = _joined(chunk[:cut])
        is_random = len(chunk) == 1 or choose.chance(0.5)
        if is_random:
            second = _from_another(documents, index, choose, target - len(first))
            at -= len(chunk) - cut  # what was not used comes again
        else:
            second = _joined(chunk[cut:])
        yield Pair(*_shortened(first, second, choose, most), is_random)
        chunk, length = [], 0
        target = choose.between(2, most) if choose.chance(short) else most


def _joined(sentences: Document) -> list[int]:
    return [token for sentence in sentences for token in sentence]


def _from_another(
    documents: Sequence[Document], index: int, choose: Chooser, length: int
) -> list[int]:
    """Take sentences of another document, from a random one on, up to a length."""
    step = choose.between(1, len(documents) - 1)
    other = documents[(index + step) % len(documents)]
    found: list[int] = []
    for sentence in other[choose.between(0, len(other) - 1) :]:
        found += sentence
        if len(found) >= length:
            break
    return found


def _shortened(
    first: list[int], second: list[int], choose: Chooser, most: int
) -> tuple[list[int], list[int]]:
    """Cut the longer text, at its front or at its end, until both fit."""
    a, b = truncated_lengths(len(first), len(second), most)

    def cut(tokens: list[int], keep: int) -> list[int]:
        front = sum(choose.chance(0.5) for _ in range(len(tokens) - keep))
        return tokens[front : front + keep]

    return cut(first, a), cut(second, b)


def mask_tokens(token_ids: Sequence[int], masking: Masking, choose: Chooser) -> Masked:
    """Choose tokens to be guessed: 80 % become `[MASK]`, 10 % another token, 10 % stay.

    Args:
        token_ids: A sequence with its special tokens, not padded.
        masking: How.
        choose: Decides everything random.
    """
    words: list[list[int]] = []
    for place, token in enumerate(token_ids):
        if token in masking.special_ids:
            continue
        follows = place > 0 and token_ids[place - 1] not in masking.special_ids
        if masking.whole_words and words and follows and masking.continues[token]:
            words[-1].append(place)
        else:
            words.append([place])
    wanted = min(masking.most, max(1, round(len(token_ids) * masking.fraction)))
    chosen: list[int] = []
    for word in choose.shuffled(words):
        if len(chosen) + len(word) <= wanted:
            chosen += word
        if len(chosen) == wanted:
            break
    result = list(token_ids)
    for place in chosen:
        if choose.chance(_MASKED):
            result[place] = masking.mask_id
        elif not choose.chance(_KEPT):
            last = len(masking.ordinary_ids) - 1
            result[place] = masking.ordinary_ids[choose.between(0, last)]
    chosen.sort()
    return Masked(result, chosen, [token_ids[place] for place in chosen])
