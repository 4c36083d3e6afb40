"""Token ids as BERT's input: `[CLS] a [SEP]`, or `[CLS] a [SEP] b [SEP]`."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from stagedml.zoo.bert.wordpiece import WordPiece


class Packed(NamedTuple):
    """One or two texts as one sequence, not padded.

    Attributes:
        token_ids: The tokens' ids, with `[CLS]` and `[SEP]`.
        segment_ids: For each token 0 in the first text, 1 in the second.
        truncated: Whether something was cut off.
    """

    token_ids: list[int]
    segment_ids: list[int]
    truncated: bool


def truncated_lengths(first: int, second: int, limit: int) -> tuple[int, int]:
    """Decide how much of each text stays when both must fit `limit`: the longer one is cut first.

    As Google's BERT does it: a token at a time off the longer text, off the second when equal.
    """
    excess = max(0, first + second - limit)
    cut = min(excess, abs(first - second))
    if first > second:
        first -= cut
    else:
        second -= cut
    excess -= cut
    return first - excess // 2, second - (excess + 1) // 2


def pack_pair(
    tokenizer: WordPiece, first: Sequence[int], second: Sequence[int] | None, max_length: int
) -> Packed:
    """Join one or two tokenized texts to a sequence of at most `max_length` tokens.

    Args:
        tokenizer: It knows the ids of the special tokens.
        first: The token ids of the first text.
        second: The token ids of the second text, if there is one.
        max_length: Largest number of tokens, special tokens included.
    """
    if second is None:
        kept = list(first[: max_length - 2])
        ids = [tokenizer.cls_id, *kept, tokenizer.sep_id]
        return Packed(ids, [0] * len(ids), len(kept) < len(first))
    a, b = truncated_lengths(len(first), len(second), max_length - 3)
    ids = [tokenizer.cls_id, *first[:a], tokenizer.sep_id, *second[:b], tokenizer.sep_id]
    segments = [0] * (a + 2) + [1] * (b + 1)
    return Packed(ids, segments, a + b < len(first) + len(second))


# How many kinds of segments `mark_shared` gives.
MARKED_SEGMENTS = 6


def mark_shared(packed: Packed, tokenizer: WordPiece) -> list[int]:
    """Say with the segment of each token whether the other text has it, too.

    A BERT from random weights does not learn from some thousand pairs to compare their texts; this
    does it for it.

    Args:
        packed: Two texts.
        tokenizer: It knows the ids of the special tokens, which nothing shares.

    Returns:
        The segment ids; 2 more where the token is also in the other text, 4 more where it is so
        together with the token before or after it.
    """
    ids, segments = packed.token_ids, packed.segment_ids
    special = {tokenizer.cls_id, tokenizer.sep_id}
    tokens: tuple[set[int], set[int]] = (set(), set())
    pairs: tuple[set[tuple[int, int]], set[tuple[int, int]]] = (set(), set())
    for at, (token, segment) in enumerate(zip(ids, segments, strict=True)):
        if token not in special:
            tokens[segment].add(token)
            if at and ids[at - 1] not in special:
                pairs[segment].add((ids[at - 1], token))
    shared, both = tokens[0] & tokens[1], pairs[0] & pairs[1]
    marked = []
    for at, (token, segment) in enumerate(zip(ids, segments, strict=True)):
        around = (tuple(ids[max(0, at - 1) : at + 1]), tuple(ids[at : at + 2]))
        level = 2 if any(pair in both for pair in around) else int(token in shared)
        marked.append(segment + 2 * level)
    return marked


def pad(values: list[int], length: int, value: int) -> list[int]:
    """Append `value` to `values` until there are `length` of them."""
    return values + [value] * (length - len(values))
