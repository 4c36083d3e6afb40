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


def pad(values: list[int], length: int, value: int) -> list[int]:
    """Append `value` to `values` until there are `length` of them."""
    return values + [value] * (length - len(values))
