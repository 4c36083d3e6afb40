"""Dumps of a wiki: every page in one shard, whatever the streams that the file is made of."""

from __future__ import annotations

import bz2
import re
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from wiki_dumps import HEAD, Made, dump_xml, page_xml, write_dump

from stagedml.zoo.formats.catalogue import CATALOGUE
from stagedml.zoo.wiki import dump
from stagedml.zoo.wiki.dump import DumpError, link_prefixes, parse_page, raw_pages

if TYPE_CHECKING:
    from pathlib import Path

PAGES = [Made(f"Page {n}", f"Text {n} with <markup> & signs.\n" * n) for n in range(1, 13)]
XML = dump_xml(PAGES)


@given(st.lists(st.integers(1, len(XML) - 1), max_size=12), st.integers(1, 9), st.integers(1, 300))
def test_each_page_is_in_one_shard(tmp_path_factory, cuts, shards, chunk) -> None:
    """Also where streams are cut within a tag, and the file is read a few bytes at a time."""
    path = write_dump(tmp_path_factory.mktemp("wiki") / "dump.bz2", XML, cuts)
    old, dump._CHUNK = dump._CHUNK, chunk
    try:
        found = [list(raw_pages(path, shard=i, shards=shards)) for i in range(1, shards + 1)]
    finally:
        dump._CHUNK = old
    pages = [parse_page(source) for some in found for source in some]
    assert [(p.id, p.title, p.text) for p in pages] == [
        (n, page.title, page.text) for n, page in enumerate(PAGES, 1)
    ]


def test_shards_of_a_multistream_dump_share_its_pages(tmp_path: Path) -> None:
    cuts = [XML.index(page_xml(n, PAGES[n - 1]).encode()) for n in range(1, 13)]
    path = write_dump(tmp_path / "dump.bz2", XML, cuts)
    counts = [len(list(raw_pages(path, shard=shard, shards=3))) for shard in (1, 2, 3)]
    assert sum(counts) == 12
    assert min(counts) >= 2
    one = write_dump(tmp_path / "one.bz2", XML)
    assert [len(list(raw_pages(one, shard=s, shards=3))) for s in (1, 2, 3)] == [12, 0, 0]


def test_what_a_page_says() -> None:
    page = parse_page(page_xml(7, Made("Обсуждение:А", "a < b", 1, "Б & В", "css")).encode())  # noqa: RUF001
    assert page == (7, "Обсуждение:А", 1, True, "css", "a < b")  # noqa: RUF001
    empty = b"<page><title>x</title><ns>0</ns><id>1</id><revision><text/></revision></page>"
    assert parse_page(empty) == (1, "x", 0, False, "wikitext", "")


@pytest.mark.parametrize(
    "source", [b"<page><title>x</title>", b"<page></page>", b"<page><id>x</id></page>"]
)
def test_what_is_no_page(source) -> None:
    with pytest.raises(DumpError, match="not a page"):
        parse_page(source)


def test_namespaces_are_those_of_the_wiki(tmp_path: Path) -> None:
    path = write_dump(tmp_path / "dump.bz2", XML, [40, len(HEAD.encode()) // 2])
    assert link_prefixes(path) == {"файл", "категория", "file", "image", "media", "category"}


def test_damaged_dumps(tmp_path: Path) -> None:
    whole = write_dump(tmp_path / "dump.bz2", XML).read_bytes()
    (tmp_path / "cut.bz2").write_bytes(whole[:-20])
    with pytest.raises(DumpError, match=r"cut\.bz2 is cut short"):
        list(raw_pages(tmp_path / "cut.bz2"))
    (tmp_path / "plain.bz2").write_bytes(XML)
    with pytest.raises(DumpError, match=r"plain\.bz2 is not compressed by bzip2"):
        list(raw_pages(tmp_path / "plain.bz2"))
    (tmp_path / "within.bz2").write_bytes(bz2.compress(XML[:-40]))
    with pytest.raises(DumpError, match="ends within a page"):
        list(raw_pages(tmp_path / "within.bz2"))
    (tmp_path / "other.bz2").write_bytes(bz2.compress(b"hello"))
    with pytest.raises(DumpError, match="no dump of a wiki"):
        link_prefixes(tmp_path / "other.bz2")


@pytest.mark.parametrize("wiki", ["enwiki", "ruwiki"])
def test_the_catalogues_parts_are_all_of_a_dump(wiki) -> None:
    """The pages' numbers in the files' names go on from part to part."""
    names = [s.name for key, s in CATALOGUE.items() if key.startswith(f"wikipedia/{wiki}/")]
    found = [re.findall(r"-p(\d+)p(\d+)\.bz2", name)[0] for name in names]
    ranges = [(int(a), int(b)) for a, b in found]
    assert ranges[0][0] == 1
    assert all(a[1] + 1 == b[0] for a, b in pairwise(ranges))
    hashes = [s.sha256 for key, s in CATALOGUE.items() if key.startswith("wikipedia/")]
    assert len(set(hashes)) == len(hashes)
