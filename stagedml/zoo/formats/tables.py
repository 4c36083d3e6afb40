"""Tab-separated files as data sets have them: without quoting, with broken lines at times.

No line is ever dropped in silence: each becomes a row, is joined with the lines that it was torn
from, or is reported.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from stagedml import StagedMLError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

_MOST_JOINED = 4


class TableError(StagedMLError):
    """A file that is not the table that it should be."""


@dataclass(frozen=True)
class Row:
    """One row.

    Attributes:
        index: The number of its first line, from 0, the header not counted.
        fields: Its values by column.
    """

    index: int
    fields: dict[str, str]


@dataclass(frozen=True)
class BrokenLine:
    """A line that is not a row by itself.

    Attributes:
        line: Its number in the file, from 1.
        fields: The number of its fields.
        joined: The number of lines made one row, starting from this one; 0 where it is left out.
        text: Its beginning.
    """

    line: int
    fields: int
    joined: int
    text: str

    def to_json(self) -> dict[str, Any]:
        """Give the fields as they are recorded."""
        return dict(vars(self))


@dataclass
class Parsed:
    """The content of a file.

    Attributes:
        rows: The file's rows.
        broken: The lines that are not rows by themselves.
        lines: The number of lines, the header not counted.
    """

    rows: list[Row] = field(default_factory=list)
    broken: list[BrokenLine] = field(default_factory=list)
    lines: int = 0


def read_lines(path: Path) -> list[str]:
    r"""Read the lines of a UTF-8 file, with or without a byte order mark; `\n` and `\r\n` end them.

    Nothing else does: texts hold form feeds, line separators and the like.

    Raises:
        TableError: It is not UTF-8.
    """
    return lines_of(decoded(path.read_bytes(), path.name))


def decoded(content: bytes, name: str) -> str:
    """Decode the content of a UTF-8 file, with or without a byte order mark.

    Raises:
        TableError: It is not UTF-8.
    """
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        msg = f"{name}, line {line}: not UTF-8"
        raise TableError(msg) from error


def lines_of(text: str) -> list[str]:
    """Cut a text into lines, as `read_lines` does."""
    lines = text.split("\n")
    if not lines[-1]:
        del lines[-1]
    return [line.removesuffix("\r") for line in lines]


def read_table(
    path: Path,
    *,
    columns: Sequence[str] | None,
    needed: Sequence[str],
    valid: Callable[[dict[str, str]], object],
) -> Parsed:
    """Read a table.

    Args:
        path: The file.
        columns: The columns of a file without a header; None where the first line is the header.
        needed: The columns that a header must have.
        valid: Raises ValueError where a row's values cannot be right.

    Returns:
        The rows, and what was broken.

    Raises:
        TableError: The header lacks a column, or there is none.
    """
    lines = read_lines(path)
    start = 0
    if columns is None:
        columns = lines[0].split("\t") if lines else []
        start = 1
        missing = [name for name in needed if name not in columns]
        if missing:
            msg = f"{path.name} has no column {', '.join(missing)}; its first line is {columns!r}"
            raise TableError(msg)
    names = list(columns)
    parsed = Parsed(lines=len(lines) - start)

    def row(text: str) -> dict[str, str] | None:
        values = text.split("\t")
        if len(values) != len(names):
            return None
        fields = dict(zip(names, values, strict=True))
        try:
            valid(fields)
        except ValueError:
            return None
        return fields

    at = start
    while at < len(lines):
        fields = row(lines[at])
        joined = 1
        if fields is None:
            fields, joined = _join(lines, at, row)
            count = lines[at].count("\t") + 1
            parsed.broken.append(BrokenLine(at + 1, count, joined, lines[at][:200]))
        if fields is not None:
            parsed.rows.append(Row(at - start, fields))
        at += max(joined, 1)
    return parsed


def _join(
    lines: list[str], at: int, row: Callable[[str], dict[str, str] | None]
) -> tuple[dict[str, str] | None, int]:
    """Join a row that line breaks in its texts have torn, up to a line that is a row by itself."""
    text = lines[at]
    for end in range(at + 1, min(at + _MOST_JOINED, len(lines))):
        if row(lines[end]) is not None:
            break
        text += " " + lines[end]
        fields = row(text)
        if fields is not None:
            return fields, end + 1 - at
    return None, 0
