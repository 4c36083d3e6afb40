"""The windows of dev, question by question, as they are read from their file or answered.

A question's windows follow one another in the file, so that what memory holds is a batch of windows
and those of one question.
"""

from __future__ import annotations

from itertools import groupby, islice
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from stagedml import StagedMLError
from stagedml.zoo.squad.model import Scored
from stagedml.zoo.training.batches import batches, inputs_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path


class WindowOrderError(StagedMLError):
    """Windows whose questions are not all those of the file, one after another."""


def scored_windows(
    model: Any, path: Path, schema: Mapping[str, Any], *, records: int, batch_size: int
) -> Iterator[list[Scored]]:
    """Ask a model about all windows; gives those of each question, in the order of the questions.

    Args:
        model: From `inputs_of` a batch to logits (batch, tokens, 2).
        path: The records of `SquadRecords.dev`.
        schema: Their features.
        records: How many there are.
        batch_size: Number of windows at a time.

    Raises:
        WindowOrderError: A question has no window, or its windows are not beside each other.
    """
    import numpy as np

    names = ("starts", "ends", "best")

    def parts(batch: Mapping[str, Any]) -> Any:
        return batch["question"], inputs_of(batch), [batch[name] for name in names]

    def answered() -> Iterator[tuple[int, Scored]]:
        for numbers, inputs, rest in batches(
            path, schema, parts, records=records, batch_size=batch_size
        ):
            logits = np.asarray(model.predict_on_batch(inputs), dtype=np.float32)
            known = zip(logits[:, :, 0], logits[:, :, 1], *(r.numpy() for r in rest), strict=True)
            for number, row in zip(numbers.numpy().tolist(), known, strict=True):
                yield number, Scored(*row)

    for expected, (number, some) in enumerate(groupby(answered(), key=itemgetter(0))):
        if number != expected:
            msg = f"{path.name}: the windows of question {number} are where {expected}'s should be"
            raise WindowOrderError(msg)
        yield [scored for _, scored in some]


def whole_contexts(
    path: Path, schema: Mapping[str, Any], *, records: int, count: int
) -> list[tuple[int, Any]]:
    """Find the first questions whose context fits one window, with padding behind it.

    Args:
        path: The records of `SquadRecords.dev`.
        schema: Their features.
        records: How many there are.
        count: How many are wanted.

    Returns:
        The question's number in its file, and its window's token ids, int32 (tokens,).
    """
    columns = ("question", "token_ids", "padding_mask")
    select: Callable[[Mapping[str, Any]], Any] = itemgetter(*columns)

    def rows() -> Iterator[tuple[int, Any, Any]]:
        for parsed in batches(path, schema, select, records=records, batch_size=64):
            numbers, ids, mask = (values.numpy() for values in parsed)
            yield from zip(numbers.tolist(), ids, mask, strict=True)

    def whole() -> Iterator[tuple[int, Any]]:
        for number, some in groupby(rows(), key=itemgetter(0)):
            (_, ids, mask), *others = some
            if not others and mask[-1] == 0:
                yield number, ids

    return list(islice(whole(), count))
