"""The idx format of MNIST, as far as MNIST uses it: unsigned bytes of any number of dimensions.

Standard library only: a split or a report needs no environment. The format is described at
http://yann.lecun.com/exdb/mnist/: two zero bytes, a type (8: unsigned byte), the number of
dimensions, each dimension as a big-endian 32-bit number, then the values, last dimension fastest.
"""

from __future__ import annotations

import gzip
import math
import struct
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from stagedml import StagedMLError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

UNSIGNED_BYTE = 8
LARGEST = 1 << 30
GZIP = b"\x1f\x8b"


class IdxError(StagedMLError):
    """A file is not a well-formed idx file of unsigned bytes."""


@dataclass(frozen=True)
class Idx:
    """An array of unsigned bytes.

    Attributes:
        shape: The dimensions, slowest first; the first one counts the items.
        data: All values.
    """

    shape: tuple[int, ...]
    data: bytes

    def __len__(self) -> int:
        return self.shape[0]

    @property
    def item_size(self) -> int:
        """Count the values of one item."""
        return math.prod(self.shape[1:])

    def item(self, index: int) -> bytes:
        """Take the values of one item."""
        size = self.item_size
        return self.data[index * size : (index + 1) * size]


def read_idx(path: Path, *, dimensions: int | None = None, largest: int = LARGEST) -> Idx:
    """Read an idx file, plain or gzipped.

    Args:
        path: The file.
        dimensions: The number of dimensions that there must be; any number by default.
        largest: Largest size in bytes once decompressed: a small file cannot fill the memory.

    Raises:
        IdxError: It is damaged, not idx, of another type, or too large.
    """
    try:
        raw = path.read_bytes()
        if raw[:2] == GZIP:
            with gzip.open(path) as file:
                raw = file.read(largest + 1)
    except (OSError, EOFError, zlib.error) as error:
        msg = f"{path.name} cannot be read: {error}"
        raise IdxError(msg) from error
    if len(raw) > largest:
        msg = f"{path.name} holds more than {largest} bytes"
        raise IdxError(msg)
    if len(raw) < 4 or raw[:2] != b"\0\0" or raw[3] == 0:
        msg = f"{path.name} is not an idx file: it begins with {raw[:4].hex(' ') or 'nothing'}"
        raise IdxError(msg)
    if raw[2] != UNSIGNED_BYTE:
        msg = f"{path.name} has values of the idx type {raw[2]}, not unsigned bytes"
        raise IdxError(msg)
    count = raw[3]
    if dimensions is not None and count != dimensions:
        msg = f"{path.name} has {count} dimensions, {dimensions} were expected"
        raise IdxError(msg)
    start = 4 + 4 * count
    if len(raw) < start:
        msg = f"{path.name} ends within its header"
        raise IdxError(msg)
    shape = struct.unpack(f">{count}I", raw[4:start])
    if len(raw) - start != math.prod(shape):
        shown = " x ".join(str(n) for n in shape)
        msg = f"{path.name} has {len(raw) - start} values, its header says {shown}"
        raise IdxError(msg)
    return Idx(shape, raw[start:])


def write_idx(path: Path, shape: Sequence[int], data: bytes) -> None:
    """Write an idx file of unsigned bytes, gzipped where the name ends in `.gz`.

    Raises:
        IdxError: `data` has not as many values as `shape` says.
    """
    if len(data) != math.prod(shape) or not shape:
        msg = f"{path.name}: {len(data)} values do not make an array of shape {list(shape)}"
        raise IdxError(msg)
    header = struct.pack(f">HBB{len(shape)}I", 0, UNSIGNED_BYTE, len(shape), *shape)
    content = header + data
    # A gzip header has a time stamp: fixed, as outputs do not depend on the clock.
    path.write_bytes(gzip.compress(content, mtime=0) if path.suffix == ".gz" else content)
