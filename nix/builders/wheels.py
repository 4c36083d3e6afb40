"""Wheels as they are before they are installed: PEP 427, and what became of it.

A wheel is known by the hash of the whole file when this reads it; what is checked here is that it
is a wheel, that it says of each of its files what the file is, and that it stays in its place.
"""

from __future__ import annotations

import base64
import binascii
import csv
import hashlib
import mmap
import os
import re
import struct
import zipfile
import zlib
from configparser import ConfigParser
from configparser import Error as ConfigError
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

CHUNK = 1 << 17
ENCRYPTED = 1
# More than the tables of a deflated block take.
CODES = 1024
# A local file header: its signature, and the lengths of its name and of what comes after that.
HEADER = struct.Struct("<4s22xHH")


class WheelError(Exception):
    """A file is not a wheel that can be installed."""


@dataclass(frozen=True)
class Record:
    """What a wheel's RECORD says of a file: the row as it is, and the hash in it."""

    row: tuple[str, str]
    algorithm: str
    digest: bytes


@dataclass(frozen=True)
class Member:
    """A file in a wheel.

    Attributes:
        wheel: The wheel.
        scheme: Where it belongs: `purelib` (there is no difference to `platlib`), `scripts`,
            `headers` or `data`.
        path: Its path there.
        info: Its entry in the archive.
        record: What RECORD says of it, if it does.
    """

    wheel: Wheel
    scheme: str
    path: str
    info: zipfile.ZipInfo
    record: Record | None

    @property
    def size(self) -> int:
        """In bytes, uncompressed."""
        return self.info.file_size

    @property
    def executable(self) -> bool:
        """Whether it is marked as a program."""
        return bool(self.info.external_attr >> 16 & 0o111)

    def chunks(self) -> Iterator[bytes]:
        """The file's content, checked against RECORD when all of it has been given.

        Raises:
            WheelError: The archive is damaged, or RECORD says something else.
        """
        digest = hashlib.new(self.record.algorithm) if self.record else None
        length = crc = 0
        for data in self._inflated():
            length += len(data)
            if digest is None:
                crc = zlib.crc32(data, crc)
            else:
                digest.update(data)
            yield data
        if length != self.size or (digest is None and crc != self.info.CRC):
            raise WheelError(f"{self} is damaged in it")
        if digest is not None and self.record and digest.digest() != self.record.digest:
            raise WheelError(f"{self} is not what its RECORD says")

    def read(self) -> bytes:
        """The content as a whole; see `chunks`."""
        return b"".join(self.chunks())

    def head(self, length: int) -> bytes:
        """How the content begins, unchecked: fewer bytes than that if it has fewer.

        Raises:
            WheelError: The archive is damaged.
        """
        start = self._start()
        # What cannot be compressed is longer by some bytes, and comes after tables of codes.
        taken = self.wheel.content[start : start + min(self.info.compress_size, 2 * length + CODES)]
        if self.info.compress_type == zipfile.ZIP_STORED:
            return taken[:length]
        if self.info.compress_type == zipfile.ZIP_DEFLATED:
            try:
                return zlib.decompressobj(-zlib.MAX_WBITS).decompress(taken, length)
            except zlib.error as error:
                raise WheelError(f"{self} is damaged in it: {error}") from None
        with self.wheel.archive.open(self.info) as file:
            return file.read(length)

    def _start(self) -> int:
        """Where its bytes begin in the archive."""
        begin = self.info.header_offset
        signature, name, extra = HEADER.unpack(self.wheel.content[begin : begin + HEADER.size])
        if signature != b"PK\3\4" or self.info.flag_bits & ENCRYPTED:
            raise WheelError(f"{self} cannot be read")
        return begin + HEADER.size + name + extra

    def _inflated(self) -> Iterator[bytes]:
        content = self.wheel.content
        start = self._start()
        end = start + self.info.compress_size
        if self.info.compress_type == zipfile.ZIP_STORED:
            for begin in range(start, end, CHUNK):
                yield content[begin : min(begin + CHUNK, end)]
        elif self.info.compress_type == zipfile.ZIP_DEFLATED:
            stream = zlib.decompressobj(-zlib.MAX_WBITS)
            left = self.size
            for begin in range(start, end, CHUNK):
                # One byte more than there should be is enough to know.
                try:
                    data = stream.decompress(content[begin : min(begin + CHUNK, end)], left + 1)
                except zlib.error as error:
                    raise WheelError(f"{self} is damaged in it: {error}") from None
                left -= len(data)
                yield data
                if left < 0:
                    return
        else:
            with self.wheel.archive.open(self.info) as file:
                while data := file.read(CHUNK):
                    yield data

    def __str__(self) -> str:
        return f"the file {self.info.filename} of {self.wheel.file}"


class Wheel:
    """An opened wheel.

    Args:
        path: Where it is.
        file: Its file name, which says what it is; a store path does not end in it alone.

    Raises:
        WheelError: It is not a wheel.
    """

    def __init__(self, path: Path, file: str) -> None:
        self.file = file
        self._path = path
        self._process = os.getpid()
        try:
            with path.open("rb") as stream:
                self.content = mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ)
            self._archive = zipfile.ZipFile(path)
        except (zipfile.BadZipFile, ValueError, OSError) as error:
            raise WheelError(f"{file} is not a wheel: {error}") from None
        # Of entries with the same name, the last counts.
        self._entries = {i.filename: i for i in self.archive.infolist() if not i.is_dir()}
        self.info = self._find_info()
        self._check_version()
        self._records = self._read_records()

    @property
    def archive(self) -> zipfile.ZipFile:
        """The archive, opened by this process: a forked one would share its place in the file."""
        if self._process != os.getpid():
            self._archive, self._process = zipfile.ZipFile(self._path), os.getpid()
        return self._archive

    @property
    def members(self) -> Iterator[Member]:
        """Its files, in the order in which they lie; without byte code, which is made here.

        Raises:
            WheelError: One would lie outside of the place where it belongs.
        """
        for name, info in self._entries.items():
            parts = name.split("/")
            if "" in parts or "." in parts or ".." in parts or "\\" in name or "\0" in name:
                raise WheelError(f"{self.file} has a file {name!r}, which may not be called so")
            if "__pycache__" in parts and name.endswith(".pyc"):
                continue
            record = self._records.get(name)
            if not parts[0].endswith(".data"):
                yield Member(self, "purelib", name, info, record)
                continue
            scheme, path = (*parts[1:2], "/".join(parts[2:]))
            if scheme not in ("purelib", "platlib", "scripts", "headers", "data") or not path:
                raise WheelError(f"{self.file} has a file {name!r}, which belongs nowhere")
            where = "purelib" if scheme == "platlib" else scheme
            yield Member(self, where, path, info, record)

    @property
    def unrecorded(self) -> list[str]:
        """Its files that RECORD does not know; signatures never are."""
        own = {f"{self.info}/RECORD{end}" for end in ("", ".jws", ".p7s")}
        return sorted(self._entries.keys() - self._records.keys() - own)

    @property
    def programs(self) -> dict[str, str]:
        """The programs that it declares as entry points, `{NAME: "module:function"}`.

        Raises:
            WheelError: Its entry points cannot be read.
        """
        name = f"{self.info}/entry_points.txt"
        if name not in self._entries:
            return {}
        parser = ConfigParser(delimiters=("=",), interpolation=None, strict=False)
        parser.optionxform = str  # type: ignore[assignment, method-assign] # names as they are
        found: dict[str, str] = {}
        try:
            parser.read_string(self._text(name))
            for section in ("console_scripts", "gui_scripts"):
                if parser.has_section(section):
                    found |= dict(parser.items(section))
        except ConfigError as error:
            raise WheelError(f"{self.file} has an entry_points.txt that is none: {error}") from None
        for program, target in found.items():
            if not re.fullmatch(r"[\w.\-+]+", program) or program.startswith("."):
                raise WheelError(f"{self.file} has a program {program!r}, which is not a name")
            if not re.fullmatch(r"\w+(\.\w+)*\s*:\s*\w+(\.\w+)*\s*(\[.*\])?", target.strip()):
                raise WheelError(f"{self.file} has a program {program} that is no function")
        return {program: re.sub(r"\s|\[.*", "", target) for program, target in found.items()}

    def _find_info(self) -> str:
        """The name of its directory of metadata."""
        tops = {name.partition("/")[0] for name in self._entries if "/" in name}
        found = sorted(top for top in tops if top.endswith(".dist-info"))
        if len(found) != 1:
            raise WheelError(f"{self.file} has {len(found)} directories of metadata")
        project = found[0].partition("-")[0]
        if _normalized(project) != _normalized(self.file.partition("-")[0]):
            raise WheelError(f"{self.file} holds the package {project}")
        for name in ("METADATA", "WHEEL", "RECORD"):
            if f"{found[0]}/{name}" not in self._entries:
                raise WheelError(f"{self.file} has no {name}")
        return found[0]

    def _check_version(self) -> None:
        text = self._text(f"{self.info}/WHEEL")
        version = re.search(r"^Wheel-Version:\s*(\d+)\.\d+\s*$", text, re.IGNORECASE | re.MULTILINE)
        if version is None or version[1] != "1":
            raise WheelError(f"{self.file} has a format that is not known here")

    def _read_records(self) -> dict[str, Record]:
        found: dict[str, Record] = {}
        try:
            rows = list(csv.reader(self._text(f"{self.info}/RECORD").splitlines()))
        except csv.Error as error:
            raise WheelError(f"{self.file} has a RECORD that is none: {error}") from None
        for row in rows:
            if len(row) < 2 or not row[1]:
                continue
            algorithm, _, text = row[1].partition("=")
            try:
                digest = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
                known = hashlib.new(algorithm).digest_size > 0
            except (binascii.Error, ValueError):
                known = False
            if not known:
                raise WheelError(f"{self.file} has a RECORD that is none: {row[1]!r}")
            found[row[0]] = Record((row[1], row[2] if len(row) > 2 else ""), algorithm, digest)
        return found

    def _text(self, name: str) -> str:
        try:
            return self.archive.read(name).decode("utf-8")
        except (zipfile.BadZipFile, zlib.error, UnicodeDecodeError, RuntimeError) as error:
            raise WheelError(f"{name} in {self.file} cannot be read: {error}") from None


def _normalized(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
