"""TFRecords for training and evaluation, by tf.data: in order, or those of given numbers.

In order the last batch is kept however short it is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from stagedml import StagedMLError
from stagedml.zoo.training.notices import import_tensorflow

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path


class RecordCountError(StagedMLError):
    """A file of records that are not as many as was said."""


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
) -> Any:
    """Make a `tf.data.Dataset` of batches of all records, in their order.

    Serialized records are what is kept in memory, since they are small; they are parsed a batch at
    a time while the model works on the one before.

    Args:
        path: The TFRecord file.
        schema: `{name: {"dtype": ..., "shape": [...]}}`; int64 becomes int32.
        select: From a parsed batch, tensors (batch, ...) by name, to what the model takes.
        records: The number of records; the data set fails where there are more or fewer.
        batch_size: Number of records of a batch; the last one may have fewer.
    """
    import_tensorflow()
    import tensorflow as tf

    # A known length, since Keras counts a step too many in each epoch of an unknown one.
    known = tf.data.experimental.assert_cardinality(records)
    source = tf.data.TFRecordDataset(str(path)).cache().apply(known)
    result = source.batch(batch_size, drop_remainder=False).map(
        _parser(schema, select), num_parallel_calls=tf.data.AUTOTUNE, deterministic=True
    )
    return result.prefetch(tf.data.AUTOTUNE)


def chosen_records(
    path: Path,
    schema: Mapping[str, Mapping[str, Any]],
    select: Callable[[Mapping[str, Any]], Any],
    *,
    records: int,
) -> Callable[[Any], Any]:
    """Make a function that takes records by their numbers, for `Trainer.run`.

    Args:
        path: The TFRecord file, which is read at once: serialized records are small.
        schema: `{name: {"dtype": ..., "shape": [...]}}`; int64 becomes int32.
        select: From a parsed batch, tensors (batch, ...) by name, to what the model takes.
        records: The number of records.

    Returns:
        From int64 (batch,) to what `select` gives for these records.

    Raises:
        RecordCountError: There are more records, or fewer.
    """
    import_tensorflow()
    import tensorflow as tf

    serialized = list(tf.data.TFRecordDataset(str(path)).as_numpy_iterator())
    if len(serialized) != records:
        msg = f"{path.name} has {len(serialized)} records, {records} were announced"
        raise RecordCountError(msg)
    stored, parse = tf.constant(serialized, tf.string), _parser(schema, select)
    return lambda numbers: parse(tf.gather(stored, numbers))


def _parser(
    schema: Mapping[str, Mapping[str, Any]], select: Callable[[Mapping[str, Any]], Any]
) -> Callable[[Any], Any]:
    """Make a function from serialized records (batch,) to what `select` gives for them."""
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

    return parse


def column(path: Path, schema: Mapping[str, Mapping[str, Any]], name: str, records: int) -> Any:
    """Read one feature of all records, in order, as a NumPy array of shape (records, ...)."""
    import numpy as np

    rows = batches(path, schema, lambda batch: batch[name], records=records, batch_size=4096)
    return np.concatenate(list(rows.as_numpy_iterator()))
