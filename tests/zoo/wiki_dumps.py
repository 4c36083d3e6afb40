"""Made-up dumps of a wiki: XML as MediaWiki exports it, compressed by bzip2."""

from __future__ import annotations

import bz2
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple
from xml.sax.saxutils import escape

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

HEAD = """<mediawiki xmlns="http://www.mediawiki.org/xml/export-0.10/" version="0.10" xml:lang="ru">
  <siteinfo>
    <namespaces>
      <namespace key="-2" case="first-letter">Медиа</namespace>
      <namespace key="0" case="first-letter" />
      <namespace key="1" case="first-letter">Обсуждение</namespace>
      <namespace key="6" case="first-letter">Файл</namespace>
      <namespace key="14" case="first-letter">Категория</namespace>
    </namespaces>
  </siteinfo>
"""


class Made(NamedTuple):
    """A page to be written."""

    title: str
    text: str
    namespace: int = 0
    redirect: str = ""
    model: str = "wikitext"


def page_xml(number: int, page: Made) -> str:
    redirect = f'    <redirect title="{escape(page.redirect)}" />\n' if page.redirect else ""
    return (
        f"  <page>\n    <title>{escape(page.title)}</title>\n    <ns>{page.namespace}</ns>\n"
        f"    <id>{number}</id>\n{redirect}    <revision>\n      <id>{number + 1000}</id>\n"
        f"      <model>{page.model}</model>\n"
        f'      <text bytes="1" xml:space="preserve">{escape(page.text)}</text>\n'
        "    </revision>\n  </page>\n"
    )


def dump_xml(pages: Sequence[Made]) -> bytes:
    body = "".join(page_xml(number, page) for number, page in enumerate(pages, 1))
    return f"{HEAD}{body}</mediawiki>\n".encode()


def write_dump(path: Path, xml: bytes, cuts: Sequence[int] = ()) -> Path:
    """Compress XML as one stream of bzip2, or as several that begin at the cuts."""
    ends = [0, *sorted(cuts), len(xml)]
    parts = [xml[a:b] for a, b in pairwise(ends) if a < b]
    path.write_bytes(b"".join(bz2.compress(part) for part in parts))
    return path
