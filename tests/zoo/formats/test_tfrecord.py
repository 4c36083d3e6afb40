"""TFRecords: bytes as TensorFlow writes them, and TensorFlow itself where it is installed."""

from __future__ import annotations

import contextlib
import struct
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stagedml.zoo.formats.crc32c import START, crc32c, extend, masked, skip, skip_tables
from stagedml.zoo.formats.tfrecord import (
    ANY,
    Feature,
    RecordError,
    Schema,
    frame,
    parse_example,
    read_records,
    write_records,
)

if TYPE_CHECKING:
    from pathlib import Path

SCHEMA = Schema(
    [
        Feature("mask", "int64", 3),
        Feature("text", "bytes"),
        Feature("ids", "int64", 7),
        Feature("label", "float32"),
    ]
)
VALUES: dict[str, Any] = {
    "ids": [0, 1, 127, 128, 30521, -1, 2**40],
    "label": 2.5,
    "mask": [1, 1, 0],
    "text": "é".encode(),
}
# Written by TensorFlow 2.21: TFRecordWriter, SerializeToString(deterministic=True).
GOLDEN = bytes.fromhex(
    "5b000000000000001b01028a0a590a230a03696473121c1a1a0a1800017f8001b9ee01ffffffffffffffffff01"
    "8080808080200a110a056c6162656c120812060a04000020400a0f0a046d61736b12071a050a030101000a0e0a"
    "047465787412060a040a02c3a927816272"
)


def naive(data: bytes) -> int:
    state = 0xFFFFFFFF
    for byte in data:
        state ^= byte
        for _ in range(8):
            state = state >> 1 ^ (0x82F63B78 if state & 1 else 0)
    return state ^ 0xFFFFFFFF


@pytest.mark.parametrize(
    ("data", "crc"),
    [  # RFC 3720, B.4
        (b"\0" * 32, 0x8A9136AA),
        (b"\xff" * 32, 0x62A8AB43),
        (bytes(range(32)), 0x46DD794E),
        (bytes(range(31, -1, -1)), 0x113FDB5C),
        (b"123456789", 0xE3069283),
        (b"", 0),
    ],
)
def test_known_checksums(data: bytes, crc: int) -> None:
    assert crc32c(data) == crc


blocks = st.lists(st.one_of(st.binary(max_size=9), st.integers(0, 70).map(bytes)), max_size=6)


@given(blocks.map(b"".join))
@settings(deadline=None)
def test_checksums_of_anything(data: bytes) -> None:
    assert crc32c(data) == naive(data)


@given(st.binary(max_size=40), st.binary(min_size=1, max_size=40))
@settings(deadline=None)
def test_checksums_of_two_parts(left: bytes, right: bytes) -> None:
    state = skip(extend(START, left), skip_tables(len(right))) ^ extend(0, right)
    assert state ^ START == naive(left + right)


def test_same_bytes_as_tensorflow() -> None:
    assert frame(SCHEMA.encode(VALUES)) == GOLDEN
    assert SCHEMA.record(VALUES) == GOLDEN
    assert SCHEMA.record(VALUES) == GOLDEN  # from what is remembered


def test_reading_what_tensorflow_wrote(tmp_path: Path) -> None:
    path = tmp_path / "x.tfrecord"
    path.write_bytes(GOLDEN * 2)
    assert [SCHEMA.decode(payload) for payload in read_records(path)] == [VALUES] * 2


int64 = st.integers(-(2**63), 2**63 - 1)
ids = st.one_of(int64, st.integers(0, 40000), st.integers(0, 127))


@given(
    st.fixed_dictionaries(
        {
            "ids": st.lists(ids, min_size=7, max_size=7),
            "label": st.floats(width=32, allow_nan=False),
            "mask": st.lists(st.integers(0, 1), min_size=3, max_size=3),
            "text": st.binary(max_size=300),
        }
    )
)
@settings(deadline=None)
def test_round_trip(values: dict[str, Any]) -> None:
    payload = SCHEMA.encode(values)
    assert SCHEMA.decode(payload) == values
    assert SCHEMA.record(values) == frame(payload)


def test_files(tmp_path: Path) -> None:
    path = tmp_path / "x.tfrecord"
    payloads = [b"", b"a", b"\0" * 1000, bytes(range(256)) * 40]
    assert write_records(path, payloads) == 4
    assert list(read_records(path)) == payloads


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"ids": [1] * 6}, "6 values in place of 7"),
        ({"ids": [1.0] * 7}, "values of float"),
        ({"ids": [300] * 6 + ["x"]}, "values of str"),
        ({"ids": [2**63] * 7}, "does not fit 64 bits"),
        ({"label": "2"}, "values of str"),
        ({"text": "é"}, "values of str"),
        ({"more": 1}, "features more"),
    ],
)
def test_a_record_that_does_not_fit_its_schema(change: dict[str, Any], message: str) -> None:
    with pytest.raises(RecordError, match=message):
        SCHEMA.record({**VALUES, **change})


def test_a_missing_feature() -> None:
    with pytest.raises(RecordError, match="differ in the features mask"):
        SCHEMA.encode({k: v for k, v in VALUES.items() if k != "mask"})


def test_decoding_with_another_schema() -> None:
    payload = SCHEMA.encode(VALUES)
    for features, message in (
        ([*SCHEMA.features[:-1]], "differ"),
        ([*SCHEMA.features[:-1], Feature("text", "int64")], "1 x bytes in the record"),
        ([Feature("ids", "int64", 6), *SCHEMA.features[1:]], "7 x int64"),
    ):
        with pytest.raises(RecordError, match=message):
            Schema(features).decode(payload)


def test_schemas_as_json() -> None:
    value = SCHEMA.to_json()
    assert value["ids"] == {"dtype": "int64", "shape": [7]}
    assert value["label"] == {"dtype": "float32", "shape": []}
    assert Schema.from_json(value).features == SCHEMA.features
    with pytest.raises(RecordError, match="not understood"):
        Schema.from_json({"x": {"dtype": "int32", "shape": []}})


@pytest.mark.parametrize("cut", [5, 11, 12, 40, len(GOLDEN) - 1])
def test_files_cut_short(tmp_path: Path, cut: int) -> None:
    path = tmp_path / "x.tfrecord"
    path.write_bytes(GOLDEN + GOLDEN[:cut])
    with pytest.raises(RecordError, match="record 1"):
        list(read_records(path))


@pytest.mark.parametrize("at", range(0, len(GOLDEN), 7))
def test_damage_is_found(tmp_path: Path, at: int) -> None:
    data = bytearray(GOLDEN)
    data[at] ^= 0x10
    path = tmp_path / "x.tfrecord"
    path.write_bytes(data)
    with pytest.raises(RecordError):
        list(read_records(path))


@given(st.binary(max_size=60))
@settings(deadline=None)
def test_parsing_anything_fails_in_our_own_way(data: bytes) -> None:
    with contextlib.suppress(RecordError):
        parse_example(data)


def test_masking() -> None:
    # The mask of a length's checksum, taken from the golden bytes.
    assert struct.pack("<I", masked(crc32c(GOLDEN[:8]))) == GOLDEN[8:12]


@pytest.mark.tensorflow
def test_tensorflow_reads_what_we_write(tmp_path: Path) -> None:
    tf = pytest.importorskip("tensorflow")
    path = tmp_path / "x.tfrecord"
    rows = [{**VALUES, "ids": [i, -i, 7, 8, 1 << 33, 200, 0]} for i in range(50)]
    write_records(path, [SCHEMA.encode(row) for row in rows])
    spec = {
        "ids": tf.io.FixedLenFeature([7], tf.int64),
        "mask": tf.io.FixedLenFeature([3], tf.int64),
        "label": tf.io.FixedLenFeature([], tf.float32),
        "text": tf.io.FixedLenFeature([], tf.string),
    }
    found = list(tf.data.TFRecordDataset(str(path)))
    assert len(found) == 50
    for record, row in zip(found, rows, strict=True):
        parsed = tf.io.parse_single_example(record, spec)
        assert parsed["ids"].numpy().tolist() == row["ids"]
        assert parsed["mask"].numpy().tolist() == row["mask"]
        assert parsed["label"].numpy() == row["label"]
        assert parsed["text"].numpy() == row["text"]


@pytest.mark.tensorflow
def test_we_read_what_tensorflow_writes(tmp_path: Path) -> None:
    tf = pytest.importorskip("tensorflow")
    path = tmp_path / "x.tfrecord"
    example = tf.train.Example()
    example.features.feature["unpacked"].int64_list.value.extend([1, 2**50, -5])
    example.features.feature["empty"].float_list.value.extend([])
    with tf.io.TFRecordWriter(str(path)) as writer:
        writer.write(example.SerializeToString())
    (payload,) = read_records(path)
    assert parse_example(payload)["unpacked"] == ("int64", [1, 2**50, -5])


@given(st.lists(st.integers(-(2**63), 2**63 - 1)), st.lists(st.integers(0, 127), max_size=5))
def test_features_of_any_length_come_back_and_are_of_their_type(ids, small) -> None:
    schema = Schema([Feature("ids", "int64", ANY), Feature("small", "int64", ANY)])
    assert schema.to_json()["ids"]["shape"] == [-1]
    values = {"ids": ids, "small": small}
    for known in (schema, Schema.from_json(schema.to_json())):
        payload = known.encode(values)
        assert known.decode(payload) == values
        assert known.record(values) == frame(payload)
    fixed = Schema([Feature("ids", "int64", len(ids)), Feature("small", "int64", len(small))])
    if ids and small:  # a list of none is written in one of two ways
        assert fixed.encode(values) == payload


@pytest.mark.parametrize("value", [3, [1.0], ["1"], [2**63], [True]])
def test_features_of_any_length_take_lists_of_their_type_alone(value) -> None:
    schema = Schema([Feature("ids", "int64", ANY)])
    with pytest.raises((RecordError, TypeError)):
        schema.encode({"ids": value})
