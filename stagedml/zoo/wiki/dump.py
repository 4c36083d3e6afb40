"""Pages of a Wikipedia dump, streamed: bzip2 and XML by the standard library.

The format is https://www.mediawiki.org/wiki/Help:Export#Export_format. A dump is cut into shards at
the bzip2 streams that it is made of: the "multistream" dumps have one for each 100 pages. A page
belongs to the shard in which its `<page>` begins, so that each page is in exactly one of them.
"""

from __future__ import annotations

import bz2
import re
from typing import TYPE_CHECKING, NamedTuple
from xml.etree import ElementTree as ET

from stagedml import StagedMLError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_CHUNK = 1 << 20
# What a bzip2 stream begins with: its header, and the magic number of its first block.
_STREAM = re.compile(rb"BZh[1-9]1AY&SY")
_STREAM_BYTES = 10
_BEGIN, _END = b"<page>", b"</page>"
_NAMESPACE = re.compile(rb'<namespace key="(-?\d+)"[^>]*?(?:/>|>([^<]*)</namespace>)')
_MOST_HEAD = 1 << 22
# Namespaces whose links are no part of a text.
FILE, CATEGORY = 6, 14
_CANONICAL = {FILE: ("file", "image", "media"), CATEGORY: ("category",)}


class DumpError(StagedMLError):
    """A file that is no dump of a wiki, or a damaged one."""


class Page(NamedTuple):
    """A page.

    Attributes:
        id: Its number in the wiki.
        title: Its title, with the namespace's name.
        namespace: 0 for articles.
        redirect: Whether it only leads to another page.
        model: What its text is: `wikitext`, or a program's.
        text: Its text as it is written.
    """

    id: int
    title: str
    namespace: int
    redirect: bool
    model: str
    text: str


def parse_page(source: bytes) -> Page:
    """Parse one `<page>` element, that of the last revision in it.

    Raises:
        DumpError: It is no page.
    """
    try:
        page = ET.fromstring(source)  # noqa: S314 - it has no DTD
        revision = page.findall("revision")[-1]
        return Page(
            id=int(page.findtext("id", "")),
            title=page.findtext("title", ""),
            namespace=int(page.findtext("ns", "")),
            redirect=page.find("redirect") is not None,
            model=revision.findtext("model", "wikitext"),
            text=revision.findtext("text") or "",
        )
    except (ET.ParseError, ValueError, IndexError) as error:
        begin = source[:60].decode("utf-8", "replace")
        msg = f"not a page of a wiki's dump: {error}: {begin!r}"
        raise DumpError(msg) from error


def link_prefixes(path: Path) -> frozenset[str]:
    """Find the names, in lower case, of namespaces whose links are no part of a text.

    They are those of files and of categories: the names in the wiki's own language, which the
    head of a dump has, and the English ones, which work in all.

    Raises:
        DumpError: The file is no dump.
    """
    head = b""
    for _, data in _decompressed(path, 0):
        head += data
        if b"</siteinfo>" in head or _BEGIN in head or len(head) > _MOST_HEAD:
            break
    if b"<mediawiki" not in head:
        msg = f"{path.name} is no dump of a wiki: it does not begin with `<mediawiki>`"
        raise DumpError(msg, hint="A dump is `WIKI-DATE-pages-articles*.xml*.bz2`.")
    names = {name for some in _CANONICAL.values() for name in some}
    for key, name in _NAMESPACE.findall(head):
        if int(key) in _CANONICAL and name:
            names.add(name.decode("utf-8").lower())
    return frozenset(names)


def raw_pages(path: Path, *, shard: int = 1, shards: int = 1) -> Iterator[bytes]:
    """Read the `<page>` elements of a shard of a dump, as they are written.

    Args:
        path: The dump, compressed by bzip2.
        shard: Which one, from 1.
        shards: How many there are.

    Raises:
        DumpError: The file is damaged, or not compressed by bzip2.
    """
    size = path.stat().st_size
    first, end = size * (shard - 1) // shards, size * shard // shards
    start = 0 if first == 0 else _next_stream(path, first)
    if start is None or start >= end:
        return
    buffer = b""
    before = 0  # bytes that were cut off the buffer's front
    limit: int | None = None  # bytes of the shard's own streams, once another one's begin
    for offset, data in _decompressed(path, start):
        if limit is None and offset >= end:
            limit = before + len(buffer)
        buffer += data
        at = 0
        while True:
            begin = buffer.find(_BEGIN, at)
            if begin < 0:
                at = max(at, len(buffer) - len(_BEGIN) + 1)
                break
            at = begin
            if limit is not None and before + begin >= limit:
                return  # the next shard's
            close = buffer.find(_END, begin)
            if close < 0:
                break
            at = close + len(_END)
            yield buffer[begin:at]
        before, buffer = before + at, buffer[at:]
        if limit is not None and before >= limit:
            return
    if buffer.startswith(_BEGIN):
        msg = f"{path.name} ends within a page"
        raise DumpError(msg, hint="Was the download cut short?")


def _next_stream(path: Path, first: int) -> int | None:
    """Find where the first stream at `first` or behind begins."""
    with path.open("rb") as file:
        file.seek(first)
        at, buffer = first, b""
        while data := file.read(_CHUNK):
            buffer += data
            found = _STREAM.search(buffer)
            if found:
                return at + found.start()
            cut = max(0, len(buffer) - _STREAM_BYTES + 1)
            at, buffer = at + cut, buffer[cut:]
    return None


def _decompressed(path: Path, start: int) -> Iterator[tuple[int, bytes]]:
    """Decompress from the stream that begins at `start`, over all that follow.

    Yields:
        Where the stream begins that the data are of, and some data of it.
    """
    with path.open("rb") as file:
        file.seek(start)
        at = start
        decompressor = bz2.BZ2Decompressor()
        pending = b""
        while True:
            data = pending or file.read(_CHUNK)
            pending = b""
            if not data:
                break
            if decompressor.eof:
                at = file.tell() - len(data)
                decompressor = bz2.BZ2Decompressor()
            try:
                yield at, decompressor.decompress(data)
            except (OSError, EOFError) as error:
                msg = f"{path.name} is not compressed by bzip2, or it is damaged: {error}"
                raise DumpError(msg) from error
            pending = decompressor.unused_data
        if not decompressor.eof:
            msg = f"{path.name} is cut short within a stream of bzip2"
            raise DumpError(msg, hint="Was the download cut short?")
