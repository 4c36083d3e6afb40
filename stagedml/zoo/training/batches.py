"""Batches of TFRecords for training and evaluation, by tf.data.

Shuffles are seeded, records keep their order where they are not shuffled, and the last batch is
kept however short it is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from stagedml.zoo.training.notices import import_tensorflow

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path


INPUTS = ("token_ids", "segment_ids", "padding_mask")


def inputs_of(batch: Mapping[str, Any]) -> dict[str, Any]:
    """Take from a parsed batch what a BERT takes.

    Returns:
        int32 `token_ids`, `segment_ids` and `padding_mask`, each (batch, tokens).
    """
    return {name: batch[name] for name in INPUTS}


def batches(
    path: Path,
    schema: Mapping[str, Mapping[str, Any]],
    select: Callable[[Mapping[str, Any]], Any],
    *,
    records: int,
    batch_size: int,
    shuffle: int | None = None,
) -> Any:
    """Make a `tf.data.Dataset` of batches.

    Serialized records are what is kept in memory and shuffled, since they are small; they are
    parsed a batch at a time while the model works on the one before.

    Args:
        path: The TFRecord file.
        schema: `{name: {"dtype": ..., "shape": [...]}}`; int64 becomes int32.
        select: From a parsed batch, tensors (batch, ...) by name, to what the model takes.
        records: The number of records; the data set fails where there are more or fewer.
        batch_size: Number of records of a batch; the last one may have fewer.
        shuffle: The seed of a shuffle of all records, another one in each epoch; none by default.
    """
    import_tensorflow()
    import tensorflow as tf

    dtypes = {"int64": tf.int64, "float32": tf.float32, "bytes": tf.string}
    parsing = {
        name: tf.io.FixedLenFeature(spec["shape"], dtypes[spec["dtype"]])
        for name, spec in schema.items()
    }

    def parse(serialized: Any) -> Any:
        found = tf.io.parse_example(serialized, parsing)
        return select(
            {
                name: tf.cast(value, tf.int32) if value.dtype == tf.int64 else value
                for name, value in found.items()
            }
        )

    # A known length, since Keras counts a step too many in each epoch of an unknown one.
    known = tf.data.experimental.assert_cardinality(records)
    source = tf.data.TFRecordDataset(str(path)).cache().apply(known)
    if shuffle is not None:
        source = source.shuffle(max(1, records), seed=shuffle, reshuffle_each_iteration=True)
    result = source.batch(batch_size, drop_remainder=False).map(
        parse, num_parallel_calls=tf.data.AUTOTUNE, deterministic=True
    )
    return result.prefetch(tf.data.AUTOTUNE)


def column(path: Path, schema: Mapping[str, Mapping[str, Any]], name: str, records: int) -> Any:
    """Read one feature of all records, in order, as a NumPy array of shape (records, ...)."""
    import numpy as np

    rows = batches(path, schema, lambda batch: batch[name], records=records, batch_size=4096)
    return np.concatenate(list(rows.as_numpy_iterator()))
