"""Wikitext as plain text: the sentences that a reader reads, and nothing else.

Parsed by `mwparserfromhell`. Templates are left out rather than expanded, and so are tables, lists,
headings, notes, formulas, pictures and categories: BERT was trained with "text passages", see
https://arxiv.org/abs/1810.04805 (3.1).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from stagedml import StagedMLError

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

# Tags whose contents are no text, or no text of the article.
_DROPPED = frozenset(
    (
        *("categorytree", "ce", "chem", "gallery", "graph", "hiero", "imagemap", "includeonly"),
        *("indicator", "inputbox", "mapframe", "maplink", "math", "noinclude", "pre", "ref"),
        *("references", "score", "section", "source", "syntaxhighlight", "table", "templatedata"),
        *("templatestyles", "timeline"),
    )
)
_LISTS = frozenset(("li", "dd", "dt"))
_BLOCKS = frozenset(("hr", "p", "div", "blockquote", "center"))
# Begins a line that is an item of a list.
_ITEM = "\ue000"

_QUOTES = re.compile("'{2,5}")
_MAGIC = re.compile("__[A-Z\u0400-\u042f]+__")
_SPACES = re.compile(
    "[ \\t\\r\\x0b\\x0c\\x1c-\\x1f\\x85\\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000]+"
)
_INVISIBLE = re.compile("[\ud800-\udfff\u200b-\u200f\u2028\u2029\u2060\ufeff\u00ad]")
# What templates leave behind: "( ; )", a space before a comma.
_EMPTY = re.compile(r"[(\[][\s,;:\u2013\u2014/-]*[)\]]")
_LEFT = re.compile(r"([(\[])[\s,;:]+")
_LOOSE = re.compile(r"\s+([,.;:!?)\]])")
_INTERWIKI = re.compile("[a-z]{2,3}(-[a-z]{2,8})*$")

_DISAMBIGUATION = frozenset(
    (
        *("dab", "disam", "disamb", "hndis", "geodis", "roaddis", "numberdis", "schooldis"),
        *("hospitaldis", "mil-unit-dis", "letter-numbercombdisambig", "airport disambiguation"),
        *("неоднозначность", "многозначность"),
    )
)
_TEMPLATE_NAME = re.compile(r"\{\{\s*([^|{}<\n]+)")


class WikitextError(StagedMLError):
    """Wikitext that the parser cannot read."""


def is_disambiguation(title: str, text: str) -> bool:
    """Tell a page that only lists the meanings of its title: by its templates, or by its title.

    Args:
        title: The page's title.
        text: Its wikitext.
    """
    if title.endswith(("(disambiguation)", "(значения)")) or "__DISAMBIG__" in text:
        return True
    names = {name.strip().replace("_", " ").lower() for name in _TEMPLATE_NAME.findall(text)}
    return any(
        name in _DISAMBIGUATION
        or (name.startswith("disambig") and not name.startswith("disambiguation needed"))
        for name in names
    )


def plain_paragraphs(text: str, prefixes: AbstractSet[str]) -> list[str]:
    """Take the running text out of wikitext.

    Args:
        text: Wikitext.
        prefixes: Names of namespaces, in lower case, whose links are left out.

    Returns:
        A line for each paragraph, none of them empty.

    Raises:
        WikitextError: The parser gives up.
    """
    import mwparserfromhell
    from mwparserfromhell.parser import ParserError

    # Styles are quotes that are often not closed: taken out by hand, they cannot swallow anything.
    try:
        code = mwparserfromhell.parse(text, skip_style_tags=True)
    except ParserError as error:
        raise WikitextError(str(error)) from error
    parts: list[str] = []
    _flatten(code, prefixes, parts)
    lines = (_tidy(line) for line in "".join(parts).split("\n"))
    return [line for line in lines if line and any(c.isalpha() for c in line)]


def _flatten(code: Any, prefixes: AbstractSet[str], parts: list[str]) -> None:
    from mwparserfromhell import nodes

    for node in code.nodes:
        if isinstance(node, nodes.Text):
            parts.append(str(node.value))
        elif isinstance(node, nodes.Wikilink):
            _link(node, prefixes, parts)
        elif isinstance(node, nodes.ExternalLink):
            if node.brackets and node.title is not None:
                _flatten(node.title, prefixes, parts)
        elif isinstance(node, nodes.HTMLEntity):
            parts.append(str(node.normalize()))
        elif isinstance(node, nodes.Heading):
            parts.append("\n")
        elif isinstance(node, nodes.Tag):
            _tag(node, prefixes, parts)


def _link(node: Any, prefixes: AbstractSet[str], parts: list[str]) -> None:
    target = str(node.title).strip()
    prefix, colon, _ = target.partition(":")
    known = prefix.strip().lower()
    if colon and prefix and (known in prefixes or (not node.text and _INTERWIKI.match(known))):
        return
    if node.text is not None and str(node.text):
        _flatten(node.text, prefixes, parts)
    else:
        parts.append(target.lstrip(":").partition("#")[0] or target.lstrip("#"))


def _tag(node: Any, prefixes: AbstractSet[str], parts: list[str]) -> None:
    name = str(node.tag).strip().lower()
    if name in _LISTS:
        parts.append(_ITEM)
    if name in _DROPPED:
        return
    around = "\n" if name in _BLOCKS else " " if name == "br" else ""
    parts.append(around)
    if node.contents is not None:
        _flatten(node.contents, prefixes, parts)
    parts.append(around)


def _tidy(line: str) -> str:
    """Clean a line; nothing is left of an item of a list, or of the rest of a table."""
    if _ITEM in line or line.lstrip().startswith(("{|", "|", "!", "}}")):
        return ""
    line = _MAGIC.sub("", _QUOTES.sub("", _INVISIBLE.sub("", line)))
    line = _EMPTY.sub("", line)
    line = _LEFT.sub(r"\1", line)
    return _LOOSE.sub(r"\1", _SPACES.sub(" ", line)).strip()
