"""Files that may be compressed, told by content and never by name."""

from __future__ import annotations

import bz2
import gzip
import lzma
import re
import zlib
from typing import TYPE_CHECKING, Any

from stagedml import StagedMLError

if TYPE_CHECKING:
    from pathlib import Path

_KINDS: tuple[tuple[re.Pattern[bytes], Any], ...] = (
    (re.compile(rb"\x1f\x8b\x08"), gzip.open),
    (re.compile(rb"\xfd7zXZ\x00"), lzma.open),
    # The first three bytes may begin a plain text, too.
    (re.compile(rb"BZh[1-9](?:1AY&SY|\x17rE8P\x90)"), bz2.open),
)
_CHUNK = 1 << 20
# What reading a damaged file raises.
DAMAGED = (OSError, EOFError, zlib.error, lzma.LZMAError)


class CompressedFileError(StagedMLError):
    """A compressed file that is damaged, or becomes too large."""


def opener(path: Path) -> Any:
    """Find what opens a file to give plain bytes: `open`, or that of gzip, xz or bzip2."""
    with path.open("rb") as file:
        start = file.read(10)
    return next((how for kind, how in _KINDS if kind.match(start)), open)


def read_plain(path: Path, *, limit: int = 4 << 30) -> bytes:
    """Read a file, decompressed where it is gzip, xz or bzip2.

    Args:
        path: The file.
        limit: The largest size, in bytes, that it may have when decompressed.

    Raises:
        CompressedFileError: It is damaged or cut short, or larger.
    """
    opened = opener(path)
    if opened is open:
        return path.read_bytes()
    found = bytearray()
    try:
        with opened(path, "rb") as file:
            while chunk := file.read(_CHUNK):
                found += chunk
                if len(found) > limit:
                    msg = f"{path.name} decompresses to more than {limit:,} bytes"
                    raise CompressedFileError(msg)
    except DAMAGED as error:
        msg = f"{path.name} cannot be decompressed: {error}"
        raise CompressedFileError(msg, hint="Is the file complete?") from error
    return bytes(found)
