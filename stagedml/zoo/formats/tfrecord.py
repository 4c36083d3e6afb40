"""TFRecord files of `tf.train.Example` messages, in the standard library.

So that preprocessing stages need no TensorFlow: they start in milliseconds, and an upgrade of
TensorFlow does not make them anew. The formats are those of
https://www.tensorflow.org/tutorials/load_data/tfrecord; the bytes that are written depend on the
values alone (features in the order of their names), and TensorFlow reads them back.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Literal

from stagedml import StagedMLError
from stagedml.zoo.formats.crc32c import START, Tables, crc32c, extend, masked, skip, skip_tables

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

DType = Literal["int64", "float32", "bytes"]


class RecordError(StagedMLError):
    """A record that does not fit its schema, or a file that is not of TFRecords."""


# --- files -------------------------------------------------------------------------------------


def frame(payload: bytes) -> bytes:
    """Frame one record as it stands in the file: length, its checksum, payload, its checksum."""
    return _framed(payload, crc32c(payload))


def _framed(payload: bytes, crc: int) -> bytes:
    return _frame_head(len(payload)) + payload + struct.pack("<I", masked(crc))


@lru_cache(1024)
def _frame_head(size: int) -> bytes:
    length = struct.pack("<Q", size)
    return length + struct.pack("<I", masked(crc32c(length)))


def write_records(path: Path, payloads: Iterable[bytes]) -> int:
    """Write a TFRecord file, and return the number of records."""
    count = 0
    with path.open("wb") as file:
        for payload in payloads:
            file.write(frame(payload))
            count += 1
    return count


def read_records(path: Path, *, verify: bool = True) -> Iterator[bytes]:
    """Read the payloads of a TFRecord file.

    Args:
        path: The file.
        verify: Check the payloads' checksums too; those of the lengths are always checked.

    Raises:
        RecordError: The file is cut short, or a checksum is wrong.
    """
    with path.open("rb") as file:
        index = 0
        while head := file.read(12):
            known = len(head) == 12
            if not known or masked(crc32c(head[:8])) != int.from_bytes(head[8:], "little"):
                msg = f"{path.name}: record {index} does not begin as a TFRecord"
                raise RecordError(msg)
            length = int.from_bytes(head[:8], "little")
            payload = file.read(length)
            tail = file.read(4)
            if len(payload) != length or len(tail) != 4:
                msg = f"{path.name}: record {index} is cut short"
                raise RecordError(msg)
            if verify and masked(crc32c(payload)) != int.from_bytes(tail, "little"):
                msg = f"{path.name}: record {index} has a wrong checksum"
                raise RecordError(msg)
            yield payload
            index += 1


# --- messages ----------------------------------------------------------------------------------


def _varint(value: int) -> bytes:
    value &= 0xFFFFFFFFFFFFFFFF  # negative numbers are ten bytes, in two's complement
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)


class _Varints(dict[int, bytes]):
    """Varints of the small numbers that token ids are; others are made each time."""

    def __missing__(self, value: int) -> bytes:
        if not -(1 << 63) <= value < 1 << 63:
            msg = f"{value} does not fit 64 bits"
            raise RecordError(msg)
        made = _varint(value)
        if 0 <= value < 1 << 20:
            self[value] = made
        return made


_VARINTS = _Varints()


def _delimited(tag: int, payload: bytes) -> bytes:
    return bytes((tag << 3 | 2,)) + _varint(len(payload)) + payload


_TYPES: dict[str, set[type]] = {"int64": {int}, "float32": {float, int}, "bytes": {bytes}}
_KNOWN_ENTRIES = 1 << 14
ANY = -1
_KINDS: dict[str, int] = {"bytes": 1, "float32": 2, "int64": 3}


@dataclass(frozen=True)
class Feature:
    """One feature of a record: its name, type and fixed length.

    Attributes:
        name: The name in the message.
        dtype: `int64`, `float32` or `bytes`.
        length: The number of values; None for one value that is not in a list (shape `[]`), and
            `ANY` where records have different numbers of them (shape `[-1]`).
    """

    name: str
    dtype: DType
    length: int | None = None

    @property
    def shape(self) -> list[int]:
        """Give the shape as `tf.io.FixedLenFeature` takes it, or `[-1]`, which is for no such."""
        return [] if self.length is None else [self.length]

    def checked(self, value: Any) -> Sequence[Any]:
        """Check a value, and return the list of values to write.

        Raises:
            RecordError: It is of another length or type.
        """
        values: Sequence[Any] = (value,) if self.length is None else value
        if self.length not in (None, ANY, len(values)):
            msg = f"the feature {self.name!r} has {len(values)} values in place of {self.length}"
            raise RecordError(msg)
        expected = _TYPES[self.dtype]
        if wrong := set(map(type, values)) - expected:
            names = ", ".join(sorted(t.__name__ for t in wrong))
            msg = f"the feature {self.name!r} is of {self.dtype}, but there are values of {names}"
            raise RecordError(msg)
        return values


class _Known(bytes):
    """An entry that was written before, with what its checksum needs."""

    crc: int
    tables: Tables


class _Writer:
    """Encodes one feature: an entry of the map of features."""

    def __init__(self, feature: Feature) -> None:
        self.feature = feature
        self.heads: dict[int, bytes] = {}
        self.known: dict[bytes, _Known] = {}

    def entry(self, value: Any) -> bytes:
        feature = self.feature
        if feature.dtype == "int64" and feature.length == ANY:
            packed = b"".join(map(_VARINTS.__getitem__, feature.checked(value)))
            return self._head(len(packed)) + packed
        if feature.dtype == "int64":
            values = value if feature.length is not None else (value,)
            try:
                small = bytes(values)  # numbers below 128 are their own varints
            except (ValueError, TypeError):
                small = b"\xff"
            if small.isascii() and len(small) == (feature.length or 1):
                found = self.known.get(small)
                return self._learn(small) if found is None else found
            packed = b"".join(map(_VARINTS.__getitem__, feature.checked(value)))
            return self._head(len(packed)) + packed
        values = feature.checked(value)
        if feature.dtype == "float32":
            packed = struct.pack(f"<{len(values)}f", *values)
            return self._head(len(packed)) + packed
        return self._wrap(b"".join(_delimited(1, value) for value in values))

    def _learn(self, small: bytes) -> bytes:
        """Keep an entry and its checksum, since masks, segments and labels recur."""
        entry = _Known(self._head(len(small)) + small)
        entry.crc = extend(0, entry)
        entry.tables = skip_tables(len(entry))
        if len(self.known) >= _KNOWN_ENTRIES:
            self.known.clear()
        self.known[small] = entry
        return entry

    def _head(self, size: int) -> bytes:
        """Write what comes before the packed numbers."""
        head = self.heads.get(size)
        if head is None:
            packed = bytes(size)
            head = self.heads[size] = self._wrap(_delimited(1, packed)).removesuffix(packed)
        return head

    def _wrap(self, feature_list: bytes) -> bytes:
        feature = _delimited(_KINDS[self.feature.dtype], feature_list)
        return _delimited(1, _delimited(1, self.feature.name.encode()) + _delimited(2, feature))


class Schema:
    """What every record of a file has; the same features, types and lengths.

    Args:
        features: The features in any order; they are written by name.
    """

    def __init__(self, features: Iterable[Feature]) -> None:
        self.features = tuple(sorted(features, key=lambda feature: feature.name))
        self.by_name = {feature.name: feature for feature in self.features}
        if len(self.by_name) != len(self.features):
            msg = "two features of a schema have the same name"
            raise RecordError(msg)
        self._writers = [_Writer(feature) for feature in self.features]

    def encode(self, values: Mapping[str, Any]) -> bytes:
        """Serialize a `tf.train.Example`, the features in the order of their names.

        Raises:
            RecordError: A feature is missing, unknown, or of the wrong type or length.
        """
        if values.keys() != self.by_name.keys():
            odd = sorted(values.keys() ^ self.by_name.keys())
            msg = f"the record and its schema differ in the features {', '.join(odd)}"
            raise RecordError(msg)
        return b"".join(self._parts(values))

    def record(self, values: Mapping[str, Any]) -> bytes:
        """Do `frame(encode(values))`, faster: what recurs is encoded and checksummed once.

        Raises:
            RecordError: A feature is missing, unknown, or of the wrong type or length.
        """
        parts = self._parts(values)
        crc = START
        for part in parts:
            if isinstance(part, _Known):
                crc = skip(crc, part.tables) ^ part.crc
            else:
                crc = extend(crc, part)
        return _framed(b"".join(parts), crc ^ START)

    def _parts(self, values: Mapping[str, Any]) -> list[bytes]:
        if values.keys() != self.by_name.keys():
            odd = sorted(values.keys() ^ self.by_name.keys())
            msg = f"the record and its schema differ in the features {', '.join(odd)}"
            raise RecordError(msg)
        entries = [writer.entry(values[writer.feature.name]) for writer in self._writers]
        return [b"\x0a" + _varint(sum(map(len, entries))), *entries]

    def decode(self, payload: bytes) -> dict[str, Any]:
        """Read and check the values of a record: numbers, lists of numbers, bytes.

        Raises:
            RecordError: The record is not of this schema.
        """
        found = parse_example(payload)
        if found.keys() != self.by_name.keys():
            odd = sorted(found.keys() ^ self.by_name.keys())
            msg = f"the record and its schema differ in the features {', '.join(odd)}"
            raise RecordError(msg)
        result: dict[str, Any] = {}
        for feature in self.features:
            dtype, values = found[feature.name]
            count = {None: 1, ANY: len(values)}.get(feature.length, feature.length)
            if dtype != feature.dtype or len(values) != count:
                msg = (
                    f"the feature {feature.name!r} is {len(values)} x {dtype} in the record, "
                    f"{count} x {feature.dtype} in its schema"
                )
                raise RecordError(msg)
            result[feature.name] = values[0] if feature.length is None else values
        return result

    def to_json(self) -> dict[str, Any]:
        """Write the features as `{name: {"dtype": ..., "shape": [...]}}`."""
        return {f.name: {"dtype": f.dtype, "shape": f.shape} for f in self.features}

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Schema:
        """Make a schema of what `to_json` gave.

        Raises:
            RecordError: It is not of that form.
        """
        features = []
        for name, spec in value.items():
            dtype, shape = spec.get("dtype"), spec.get("shape")
            if dtype not in _KINDS or not isinstance(shape, list) or len(shape) > 1:
                msg = f"the schema's feature {name!r} is not understood: {spec!r}"
                raise RecordError(msg)
            features.append(Feature(name, dtype, shape[0] if shape else None))
        return cls(features)


def _read_varint(data: bytes, at: int) -> tuple[int, int]:
    value = shift = 0
    while at < len(data):
        byte = data[at]
        at += 1
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            return value, at
        shift += 7
    msg = "a message is cut short"
    raise RecordError(msg)


def _fields(data: bytes) -> Iterator[tuple[int, int, Any]]:
    """Read the fields of a message: number, wire type, value."""
    at = 0
    while at < len(data):
        key, at = _read_varint(data, at)
        number, wire = key >> 3, key & 7
        if wire == 0:
            value, at = _read_varint(data, at)
            yield number, wire, value
            continue
        size = {1: 8, 5: 4}.get(wire)
        if wire == 2:
            size, at = _read_varint(data, at)
        if size is None or at + size > len(data):
            msg = "a message is cut short, or is not a tf.train.Example"
            raise RecordError(msg)
        yield number, wire, data[at : at + size]
        at += size


def _signed(value: int) -> int:
    return value - (1 << 64) if value >> 63 else value


def _values(kind: int, data: bytes) -> tuple[DType, list[Any]]:
    values: list[Any] = []
    for number, wire, value in _fields(data):
        if number != 1:
            continue
        if kind == 1:
            values.append(value)
        elif kind == 2:
            values += struct.unpack(f"<{len(value) // 4}f", value)
        elif wire == 0:
            values.append(_signed(value))
        else:
            at = 0
            while at < len(value):
                found, at = _read_varint(value, at)
                values.append(_signed(found))
    names: dict[int, DType] = {1: "bytes", 2: "float32", 3: "int64"}
    return names[kind], values


def parse_example(payload: bytes) -> dict[str, tuple[DType, list[Any]]]:
    """Parse any serialized `tf.train.Example` to `{name: (dtype, values)}`.

    Raises:
        RecordError: It is not one.
    """
    found: dict[str, tuple[DType, list[Any]]] = {}
    try:
        for _, _, features in _fields(payload):
            for _, _, entry in _fields(features):
                parts = {number: value for number, _, value in _fields(entry)}
                for kind, _, data in _fields(parts.get(2, b"")):
                    found[parts[1].decode()] = _values(kind, data)
    except (KeyError, TypeError, ValueError, struct.error) as error:
        msg = f"not a tf.train.Example: {error!r}"
        raise RecordError(msg) from error
    return found
