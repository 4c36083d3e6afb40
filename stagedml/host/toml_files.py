"""TOML files: read by the standard library, written by the package `toml`."""

from __future__ import annotations

import json
import re
import tomllib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_CONFLICT = re.compile(r"^(<{7} .*|={7}|>{7} .*)$", re.MULTILINE)


class TomlError(ValueError):
    """A text is not TOML.

    Attributes:
        message: What is wrong with it.
        line: Where, counted from 1.
    """

    def __init__(self, message: str, line: int) -> None:
        super().__init__(f"{message} (line {line})")
        self.message = message
        self.line = line


def load_toml(path: Path) -> dict[str, Any]:
    """Read a file.

    Raises:
        TomlError: It is not TOML.
        OSError: It cannot be read.
    """
    data = path.read_bytes()
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise TomlError("it is not in UTF-8", line) from error
    conflict = _CONFLICT.search(text)
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        if conflict:
            line = text.count("\n", 0, conflict.start()) + 1
            raise TomlError("a merge has left a conflict in it", line) from error
        message, _, place = str(error).rpartition(" (at ")
        found = re.match(r"line (\d+)", place)
        line = int(found[1]) if found else text.count("\n") + 1
        raise TomlError((message or str(error)).rstrip("."), line) from error


def dump_toml(table: Mapping[str, Any]) -> str:
    """Write a table: one that changes little becomes a text that changes little.

    A list stands on one line. The items of a tuple stand on a line each, tables among them inline.
    A list of tables becomes sections.
    """
    import toml

    encoder = toml.TomlEncoder()
    value = encoder.dump_value

    def line(items: list[Any]) -> str:
        return f"[{', '.join(str(value(item)) for item in items)}]"

    def lines(items: tuple[Any, ...]) -> str:
        return "[\n" + "".join(f"  {value(item)},\n" for item in items) + "]"

    def row(cells: dict[str, Any]) -> str:
        return f"{{ {', '.join(f'{key} = {value(cell)}' for key, cell in cells.items())} }}"

    encoder.dump_funcs |= {str: _quoted, list: line, tuple: lines, dict: row}
    text = str(toml.dumps(dict(table), encoder=encoder))
    # One empty line before a section, and none at the end; strings have no bare line breaks.
    return re.sub(r"\n+\[", "\n\n[", text).rstrip("\n") + "\n"


def _quoted(text: str) -> str:
    """Return a string: as in JSON, but for DEL, which only TOML escapes."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
