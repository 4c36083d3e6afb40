"""Sentence pairs as batches: those of about one length together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from stagedml import StagedMLError
from stagedml.zoo.translation.model import PAD

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path


class PairsError(StagedMLError):
    """Sentence pairs that cannot be trained with."""


class Pairs(NamedTuple):
    """Sentence pairs as sub-words, each side with the token that ends it.

    Attributes:
        source: int32 (all source tokens,), one sentence after the other.
        source_starts: int64 (pairs + 1,): where each begins, and where the last one ends.
        target: int32 (all target tokens,).
        target_starts: int64 (pairs + 1,).
    """

    source: Any
    source_starts: Any
    target: Any
    target_starts: Any

    @classmethod
    def of(cls, sources: Sequence[Sequence[int]], targets: Sequence[Sequence[int]]) -> Pairs:
        """Make pairs of lists of tokens."""
        return cls(*_flat(sources), *_flat(targets))

    def sources(self) -> list[list[int]]:
        """Give the tokens of each source."""
        import numpy as np

        return [row.tolist() for row in np.split(self.source, self.source_starts[1:-1])]

    @property
    def lengths(self) -> Any:
        """int64 (pairs,): how many tokens the longer side of each has."""
        import numpy as np

        return np.maximum(np.diff(self.source_starts), np.diff(self.target_starts))


def _flat(rows: Sequence[Sequence[int]]) -> tuple[Any, Any]:
    import numpy as np

    starts = np.cumsum([0, *map(len, rows)], dtype=np.int64)
    return np.fromiter((i for row in rows for i in row), np.int32, int(starts[-1])), starts


def read_records(path: Path, lengths: Path) -> Pairs:
    """Read the pairs of a part of `ParallelRecords`.

    Args:
        path: The TFRecord file, of `source_ids` and `target_ids`.
        lengths: The `.npy` beside it, int32 (pairs, 2).

    Raises:
        PairsError: The records have other lengths.
    """
    import numpy as np
    import tensorflow as tf

    sizes = np.load(lengths, allow_pickle=False).astype(np.int64)
    features = {name: tf.io.RaggedFeature(tf.int64) for name in ("source_ids", "target_ids")}
    values: list[Any] = [np.empty(int(n), np.int32) for n in sizes.sum(axis=0)]
    at, known = 0, [0, 0]
    for batch in tf.data.TFRecordDataset(str(path)).batch(4096):
        found = tf.io.parse_example(batch, features)
        rows = len(batch)
        for side, name in enumerate(features):
            given = found[name].row_lengths().numpy()
            if given.tolist() != sizes[at : at + rows, side].tolist():
                msg = f"{path.name}: the lengths of {name} are not those of {lengths.name}"
                raise PairsError(msg)
            ids: Any = found[name].flat_values.numpy()
            values[side][known[side] : known[side] + len(ids)] = ids
            known[side] += len(ids)
        at += rows
    if at != len(sizes):
        msg = f"{path.name} has {at} records, {lengths.name} speaks of {len(sizes)}"
        raise PairsError(msg)
    starts = [np.concatenate([[0], np.cumsum(sizes[:, side])]) for side in (0, 1)]
    return Pairs(values[0], starts[0], values[1], starts[1])


def pair_batches(
    pairs: Pairs, chosen: Any, *, bos_id: int, boundaries: Sequence[int] | None = None
) -> Callable[[Any], Any]:
    """Make a function that takes pairs by their numbers, for `Trainer.run`.

    Args:
        pairs: The pairs.
        chosen: int64 (items,): the pair that each item is.
        bos_id: The token that a decoder's input begins with.
        boundaries: Lengths to one of which both sides are padded, so that there are few shapes;
            by default each side of a batch is as long as its longest.

    Returns:
        From int64 (batch,) to the model's inputs, `source_ids` and `target_ids`, and to the tokens
        that are to follow at each place of `target_ids`: all int32 (batch, tokens), padded with 0.
    """
    import tensorflow as tf

    def ragged(values: Any, starts: Any) -> Any:
        return tf.RaggedTensor.from_row_splits(tf.constant(values), tf.constant(starts))

    source = ragged(pairs.source, pairs.source_starts)
    target = ragged(pairs.target, pairs.target_starts)
    rows = tf.constant(chosen, tf.int64)
    widths = None if boundaries is None else tf.constant(list(boundaries), tf.int32)

    def fetch(numbers: Any) -> Any:
        at = tf.gather(rows, numbers)
        given, wanted = tf.gather(source, at), tf.gather(target, at)
        source_ids, following = given.to_tensor(PAD), wanted.to_tensor(PAD)
        if widths is not None:
            longest = tf.maximum(tf.shape(source_ids)[1], tf.shape(following)[1])
            width = widths[tf.searchsorted(widths, [longest])[0]]
            source_ids, following = _as_wide(source_ids, width), _as_wide(following, width)
        begin = tf.fill([tf.shape(following)[0], 1], tf.cast(bos_id, tf.int32))
        target_ids = tf.concat([begin, following[:, :-1]], axis=1)
        return {"source_ids": source_ids, "target_ids": target_ids}, following

    return fetch


def _as_wide(ids: Any, width: Any) -> Any:
    import tensorflow as tf

    return tf.pad(ids, [[0, 0], [0, width - tf.shape(ids)[1]]], constant_values=PAD)


def choose_pairs(pairs: Pairs, *, max_length: int) -> Any:
    """Find the pairs of which neither side is longer than that, nor has its end alone.

    Returns:
        int64 (items,), ascending.

    Raises:
        PairsError: There are none.
    """
    import numpy as np

    shorter = np.minimum(np.diff(pairs.source_starts), np.diff(pairs.target_starts))
    chosen = np.flatnonzero((pairs.lengths <= max_length) & (shorter > 1))
    if not len(chosen):
        msg = f"none of {len(pairs.lengths)} pairs has from 1 to {max_length - 1} tokens a side"
        raise PairsError(msg, hint="Choose a larger max_length.")
    return chosen.astype(np.int64)


def source_batches(
    sources: Sequence[Sequence[int]], *, batch_tokens: int
) -> Iterator[tuple[list[int], Any]]:
    """Put sentences of about one length together, the longest first.

    Args:
        sources: Their tokens.
        batch_tokens: Tokens of a batch at most, padding included; a longer sentence is alone.

    Yields:
        The numbers of a batch's sentences, and int32 (batch, tokens), padded with 0.
    """
    import numpy as np

    order = sorted(range(len(sources)), key=lambda i: (-len(sources[i]), i))
    while order:
        longest = max(1, len(sources[order[0]]))
        size = max(1, batch_tokens // longest)
        batch, order = order[:size], order[size:]
        ids: Any = np.full((len(batch), longest), PAD, np.int32)
        for row, i in enumerate(batch):
            ids[row, : len(sources[i])] = sources[i]
        yield batch, ids
