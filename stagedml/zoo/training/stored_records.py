"""Records of any number and size, taken from their files by number as a training asks for them.

`chosen_records` of `zoo.training.batches` reads its files once to find the records; these have an
index already. What is in memory is where each record begins, eight bytes, and what the system keeps
of the files.
"""

from __future__ import annotations

import mmap
from typing import TYPE_CHECKING, Any

from stagedml.zoo.training.batches import RecordCountError, record_parser
from stagedml.zoo.training.notices import import_tensorflow

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

_HEAD, _TAIL = 12, 4  # of a TFRecord: the length and its checksum, the checksum of the record


class StoredRecords:
    """The records of several files, numbered from 0 over all of them.

    Args:
        files: TFRecord files, each with its index: where each record begins and the last one ends,
            uint64, little-endian.
        records: How many there are in all.

    Raises:
        RecordCountError: There are more, or fewer, or an index is not that of its file.
    """

    def __init__(self, files: Sequence[tuple[Path, Path]], *, records: int) -> None:
        import numpy as np

        self._maps: list[Any] = []
        self._offsets: list[Any] = []
        for path, index in files:
            offsets = np.fromfile(index, dtype="<u8")
            size = path.stat().st_size
            if not len(offsets) or int(offsets[-1]) != size:
                msg = f"{index.name} is not the index of {path.name}"
                raise RecordCountError(msg)
            with path.open("rb") as file:
                self._maps.append(
                    mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) if size else b""
                )
            self._offsets.append(offsets)
        counts = [len(offsets) - 1 for offsets in self._offsets]
        if sum(counts) != records:
            msg = f"{len(files)} files have {sum(counts)} records, {records} were announced"
            raise RecordCountError(msg)
        self._ends = np.cumsum(counts)

    def __getitem__(self, number: int) -> bytes:
        """Read one record."""
        import numpy as np

        file = int(np.searchsorted(self._ends, number, side="right"))
        offsets = self._offsets[file]
        at = number - int(self._ends[file]) + len(offsets) - 1
        begin, end = int(offsets[at]) + _HEAD, int(offsets[at + 1]) - _TAIL
        payload: bytes = self._maps[file][begin:end]
        return payload

    def fetch(
        self,
        schema: Mapping[str, Mapping[str, Any]],
        select: Callable[[Mapping[str, Any]], Any],
    ) -> Callable[[Any], Any]:
        """Make a function that takes records by their numbers, for `Trainer.run`.

        Args:
            schema: `{name: {"dtype": ..., "shape": [...]}}`; int64 becomes int32.
            select: From a parsed batch, tensors (batch, ...) by name, to what the model takes.

        Returns:
            From int64 (batch,) to what `select` gives for these records.
        """
        import_tensorflow()
        import numpy as np
        import tensorflow as tf

        parse = record_parser(schema, select)

        def read(numbers: Any) -> Any:
            return np.array([self[int(number)] for number in numbers], dtype=object)

        def take(numbers: Any) -> Any:
            serialized = tf.numpy_function(read, [numbers], tf.string, stateful=False)
            serialized.set_shape([None])
            return parse(serialized)

        return take
