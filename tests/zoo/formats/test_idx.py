"""The idx format: what is written is read back, and what is damaged is refused."""

from __future__ import annotations

import gzip
import struct
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stagedml.zoo.formats.idx import IdxError, read_idx, write_idx

if TYPE_CHECKING:
    from pathlib import Path


@given(st.lists(st.integers(0, 4), min_size=1, max_size=4), st.booleans(), st.randoms())
def test_idx_reads_what_it_wrote(tmp_path_factory, shape, zipped, source) -> None:
    size = 1
    for n in shape:
        size *= n
    data = bytes(source.randrange(256) for _ in range(size))
    path = tmp_path_factory.mktemp("idx") / ("a.idx.gz" if zipped else "a.idx")
    write_idx(path, shape, data)
    again = read_idx(path, dimensions=len(shape))
    assert (again.shape, again.data) == (tuple(shape), data)
    # As the format's description has it, byte by byte.
    raw = gzip.decompress(path.read_bytes()) if zipped else path.read_bytes()
    assert raw == bytes([0, 0, 8, len(shape)]) + struct.pack(f">{len(shape)}I", *shape) + data
    assert not zipped or path.read_bytes()[4:8] == bytes(4)  # no time stamp


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "not an idx file"),
        (b"\x89PNG....", "not an idx file"),
        (b"\0\0\x0d\x01\0\0\0\x01abcd", "idx type 13"),
        (b"\0\0\x08\x02\0\0\0\x01", "within its header"),
        (b"\0\0\x08\x01\0\0\0\x03ab", "has 2 values, its header says 3"),
        (b"\0\0\x08\x01\0\0\0\x01ab", "has 2 values, its header says 1"),
        (gzip.compress(b"\0\0\x08\x01\0\0\0\x02ab", mtime=0)[:-9], "cannot be read"),
        (gzip.compress(bytes(2000), mtime=0), "holds more than 1000 bytes"),
    ],
)
def test_damaged_idx_files_are_refused(tmp_path: Path, content: bytes, words: str) -> None:
    path = tmp_path / "damaged"
    path.write_bytes(content)
    with pytest.raises(IdxError, match=words):
        read_idx(path, largest=1000)
