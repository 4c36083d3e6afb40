"""TFRecords for training and evaluation, by tf.data: in order, or those of given numbers.

In order the last batch is kept however short it is.

A training takes records in an order of its own, from any step on, of one file or of many. A reader
that interleaves shards would have to begin at the epoch's start to get to its midst; here a batch
is gathered from all shards, several batches at a time and ahead of the model (`Trainer` maps and
prefetches), and what caches is the system, which keeps pages of files while there is room.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from stagedml import StagedMLError
from stagedml.zoo.training.notices import import_tensorflow

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path


class RecordCountError(StagedMLError):
    """A file of records that are not as many as was said."""


INPUTS = ("token_ids", "segment_ids", "padding_mask")
_HEAD, _TAIL = 12, 4  # bytes of a TFRecord before and behind its payload


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

    They are read from the file each time, and parsed a batch at a time while the model works on the
    one before: memory does not grow with the number of records.

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
    source = tf.data.TFRecordDataset(str(path)).apply(known)
    result = source.batch(batch_size, drop_remainder=False).map(
        record_parser(schema, select), num_parallel_calls=tf.data.AUTOTUNE, deterministic=True
    )
    return result.prefetch(tf.data.AUTOTUNE)


def chosen_records(
    path: Path | Sequence[Path],
    schema: Mapping[str, Mapping[str, Any]],
    select: Callable[[Mapping[str, Any]], Any],
    *,
    records: int,
    indices: Sequence[Path] = (),
) -> Callable[[Any], Any]:
    """Make a function that takes records by their numbers, for `Trainer.run`.

    What is asked for is read then: memory holds 8 bytes of a record, where it begins.

    Args:
        path: The TFRecord file, or several (shards), whose records are counted through.
        schema: `{name: {"dtype": ..., "shape": [...]}}`; int64 becomes int32.
        select: From a parsed batch, tensors (batch, ...) by name, to what the model takes.
        records: The number of records, of all files.
        indices: For each file where its records begin and the last one ends, uint64, little-endian;
            without them the files are read once, to find the records.

    Returns:
        From int64 (batch,) to what `select` gives for these records.

    Raises:
        RecordCountError: There are more records, or fewer, or an index is not that of its file.
    """
    from pathlib import Path

    import_tensorflow()
    import numpy as np
    import tensorflow as tf

    paths = [path] if isinstance(path, Path) else list(path)
    known: Sequence[Path | None] = indices or [None] * len(paths)
    pairs = zip(paths, known, strict=True)
    offsets = [_read_index(p, index) if index else _offsets(p) for p, index in pairs]
    ends: Any = np.cumsum([len(o) - 1 for o in offsets])
    if ends[-1] != records:
        names = ", ".join(p.name for p in paths[:4])
        msg = f"{names} has {ends[-1]} records, {records} were announced"
        raise RecordCountError(msg)
    files = [p.open("rb") for p in paths]
    parse = record_parser(schema, select)

    def read(numbers: Any) -> Any:
        found = []
        places: Any = np.searchsorted(ends, numbers, side="right")
        for number, file in zip(numbers, places, strict=True):
            of_file = offsets[file]
            at = number - ends[file] + len(of_file) - 1
            begin, end = of_file[at] + _HEAD, of_file[at + 1] - _TAIL
            # Not by a map of the file, whose pages would count as memory of the training.
            found.append(os.pread(files[file].fileno(), end - begin, begin))
        return np.array(found, dtype=object)

    def take(numbers: Any) -> Any:
        numbers = tf.convert_to_tensor(numbers, tf.int64)
        # Not stateful: with deterministic operations, TensorFlow would read one batch at a time.
        serialized = tf.numpy_function(read, [numbers], tf.string, stateful=False)
        serialized.set_shape(numbers.shape)
        return parse(serialized)

    return take


def _offsets(path: Path) -> Any:
    """Find where the records of a file begin, and the last one ends, by reading it."""
    import numpy as np
    import tensorflow as tf

    payloads = map(len, tf.data.TFRecordDataset(str(path)).as_numpy_iterator())
    # A record has its length and that one's checksum before it, and its own checksum behind.
    sizes = np.fromiter(payloads, np.int64) + _HEAD + _TAIL
    return np.concatenate([[0], np.cumsum(sizes)])


def _read_index(path: Path, index: Path) -> Any:
    """Read where the records of a file begin, and the last one ends."""
    import numpy as np

    offsets = np.fromfile(index, dtype="<u8").astype(np.int64)
    if not len(offsets) or offsets[-1] != path.stat().st_size:
        msg = f"{index.name} is not the index of {path.name}"
        raise RecordCountError(msg)
    return offsets


def record_parser(
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


def column(
    path: Path,
    schema: Mapping[str, Mapping[str, Any]],
    name: str,
    records: int,
    *,
    first: int | None = None,
) -> Any:
    """Read one feature of all records, or of so many first ones, in order.

    Returns:
        A NumPy array of shape (records, ...).
    """
    import numpy as np

    size = 4096 if first is None else max(1, min(first, 4096))
    rows = batches(path, schema, lambda batch: batch[name], records=records, batch_size=size)
    wanted = rows if first is None else rows.take(-(-first // size))
    return np.concatenate(list(wanted.as_numpy_iterator()))[:first]
