"""The file that realizations travel in: an export of Nix's, and what it should be.

    what `nix-store --export` writes
    the manifest, JSON
    its length, 8 bytes; the SHA-256 of all before this; the magic word

Nix checks nothing when it imports: neither bytes nor references, and a file that was cut short is
imported as far as it goes. So the file is compared with its hash before Nix sees it. The export
comes first and ends by itself: `nix-store --import` reads the file as it is.

The hash is against mishaps. Who changes the file on purpose can change the hash in it as well: for
that there is the file's own hash, told by other ways, or a store with signatures.
"""

from __future__ import annotations

import hashlib
import json
import os
import struct
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, BinaryIO

from stagedml.errors import StagedMLError
from stagedml.nix.paths import sha256_hex

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

FORMAT = 1
_MAGIC = b"stagedml-export\n"
_END = struct.Struct(f"<Q32s{len(_MAGIC)}s")
_BLOCK = 1 << 20


class ArchiveError(StagedMLError):
    """A file cannot be imported, or not be made."""


class DamagedArchiveError(ArchiveError):
    """A file is not what was exported: it was changed, or cut short, or is another."""


class ForeignArchiveError(ArchiveError):
    """An export is of a store in another directory."""


@dataclass(frozen=True)
class Manifest:
    """What an export should be.

    Attributes:
        store: The directory of the store that it is of.
        roots: The realizations that were exported, with their derivations (empty if not known).
        paths: All store paths, with the hash of each as a NAR; each after what it refers to.
        derivations: Whether what rebuilds the realizations is among them.
    """

    store: str
    roots: Mapping[str, str]
    paths: Mapping[str, str]
    derivations: bool


class Writer:
    """Writes an export to a file, and hashes it on the way.

    Args:
        file: Where.
        on_progress: Called now and then with how many bytes were written.
    """

    def __init__(self, file: BinaryIO, on_progress: Callable[[int], object] | None = None) -> None:
        self._file = file
        self._hash = hashlib.sha256()
        self._whole = hashlib.sha256()
        self._on_progress = on_progress
        self.size = 0

    def write(self, data: bytes) -> None:
        """Write some of it."""
        self._hash.update(data)
        self._whole.update(data)
        self._file.write(data)
        self.size += len(data)
        if self._on_progress is not None:
            self._on_progress(self.size)

    def end(self, manifest: Manifest) -> str:
        """Write what it should be; return the hash of the whole file."""
        text = json.dumps({"format": FORMAT, **asdict(manifest)}, ensure_ascii=False).encode()
        self.write(text)
        self.write(struct.pack("<Q", len(text)))
        last = self._hash.digest() + _MAGIC
        self._whole.update(last)
        self._file.write(last)
        return self._whole.hexdigest()


def check_hash(file: BinaryIO, sha256: str) -> None:
    """Compare a whole file with a hash that one was told.

    Raises:
        DamagedArchiveError: It has another.
        HashError: That is no hash.
    """
    wanted, found = sha256_hex(sha256), hashlib.sha256()
    file.seek(0)
    while block := file.read(_BLOCK):
        found.update(block)
    if found.hexdigest() != wanted:
        msg = f"the hash of this file is {found.hexdigest()}, and not {wanted}"
        hint = "Nothing was imported: it is another file than the one you were told of."
        raise DamagedArchiveError(msg, hint=hint)


def verify(file: BinaryIO, on_progress: Callable[[int], object] | None = None) -> Manifest:
    """Read a whole file, and return what is in it if that is what was written.

    Args:
        file: The file; it is at its beginning afterwards.
        on_progress: Called now and then with how many bytes were read.

    Raises:
        DamagedArchiveError: It is not.
        ArchiveError: It was written by a newer version.
    """
    size = os.fstat(file.fileno()).st_size
    if size < _END.size:
        raise _damaged("it is too short")
    file.seek(size - _END.size)
    length, digest, magic = _END.unpack(file.read(_END.size))
    if magic != _MAGIC:
        raise _damaged("it does not end as one")
    file.seek(0)
    found = hashlib.sha256()
    left = size - len(_MAGIC) - len(digest)
    while left:
        block = file.read(min(left, _BLOCK))
        if not block:
            raise _damaged("it ended while it was read")
        found.update(block)
        left -= len(block)
        if on_progress is not None:
            on_progress(size - left)
    if found.digest() != digest:
        raise _damaged("its hash is another")
    file.seek(size - _END.size - length)
    rows = json.loads(file.read(length))
    file.seek(0)
    if rows.pop("format") != FORMAT:
        raise ArchiveError("a newer StagedML wrote this export", hint="Import it with that.")
    return Manifest(**rows)


def _damaged(why: str) -> DamagedArchiveError:
    hint = (
        "Nothing was imported. Copy the file again, or export anew. What `nix-store --export` "
        "alone has written carries no hash: `nix-store --import` takes that as it is."
    )
    return DamagedArchiveError(f"this is no whole export of StagedML: {why}", hint=hint)
