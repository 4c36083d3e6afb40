"""Python values as Nix expressions, laid out as nixfmt lays them out."""

from __future__ import annotations

import re
from typing import Any

_IDENTIFIER = re.compile(r"[A-Za-z_][A-Za-z0-9_'-]*")
_AWKWARD_QUOTES = re.compile(r"'{2,}|'(?=\$\{|\Z)")
_KEYWORDS = frozenset({"if", "then", "else", "assert", "with", "let", "in", "rec", "inherit", "or"})


class Literal(str):
    """A string to be written between `''`, where quotes and backslashes stand for themselves."""

    __slots__ = ()


class Row(dict[str, Any]):
    """A dictionary to be written on one line."""

    __slots__ = ()


class Line(list[Any]):
    """A list to be written on one line."""

    __slots__ = ()


def quote(text: str) -> str:
    """Return a string literal between double quotes."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("${", "\\${")
    escaped = escaped.replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t")
    return f'"{escaped}"'


def quote_literal(text: str) -> str:
    """Return a string literal between `''`; `text` is one line that begins with no blank."""
    # A quote must not meet the two of an escape or of the end: then each is escaped by itself.
    text = _AWKWARD_QUOTES.sub(lambda found: "''\\'" * len(found[0]), text)
    return "''" + text.replace("${", "''${") + "''"


def attribute(name: str) -> str:
    """Return an attribute name, quoted where it must be."""
    return name if _IDENTIFIER.fullmatch(name) and name not in _KEYWORDS else quote(name)


def render(value: Any, indent: int = 0) -> str:
    """Return a value (dict, list, str, int, bool, None) as a Nix expression.

    Raises:
        TypeError: Nix has no such value, or would not keep it exactly (floats).
    """
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Literal):
        return quote_literal(value)
    if isinstance(value, str):
        return quote(value)
    if isinstance(value, int):
        return str(value)
    if isinstance(value, dict):
        return _attributes(value, indent)
    if isinstance(value, list | tuple):
        return _list(value if isinstance(value, list) else list(value), indent)
    msg = f"no Nix expression for {type(value).__name__}"
    raise TypeError(msg)


def _attributes(value: dict[str, Any], indent: int) -> str:
    if not value:
        return "{ }"
    if isinstance(value, Row):
        return "{ " + " ".join(f"{attribute(k)} = {_inline(v)};" for k, v in value.items()) + " }"
    pad = "  " * (indent + 1)
    lines = [f"{pad}{attribute(k)} = {render(v, indent + 1)};" for k, v in value.items()]
    return "{\n" + "\n".join(lines) + "\n" + "  " * indent + "}"


def _inline(value: Any) -> str:
    if isinstance(value, list):
        return "[ " + " ".join(_item(_inline(v)) for v in value) + " ]" if value else "[ ]"
    return render(value)


def _item(text: str) -> str:
    return f"({text})" if text.startswith("-") else text  # a list calls nothing


def _list(items: list[Any], indent: int) -> str:
    if not items or isinstance(items, Line):
        return _inline(items)
    pad = "  " * (indent + 1)
    texts = [_item(render(item, indent + 1)) for item in items]
    if len(items) == 1 and isinstance(items[0], str | int):
        return f"[ {texts[0]} ]"
    lines = [pad + text for text in texts]
    return "[\n" + "\n".join(lines) + "\n" + "  " * indent + "]"
