"""Texts with labels from a table of one's own: which columns they are in, and what is refused.

Every line becomes a row, is empty and counted, or stops the reading with its number.
"""

from __future__ import annotations

import csv
import io
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, NamedTuple

from stagedml.errors import nearest
from stagedml.zoo.formats.compressed import read_plain
from stagedml.zoo.formats.tables import TableError, decoded, lines_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

Separator = Literal["tab", "comma", "semicolon"]
_IN_QUOTES = re.compile(r'"(?:[^"]|"")*"')
_SEPARATORS = {"tab": "\t", "comma": ",", "semicolon": ";"}


@dataclass(frozen=True)
class Form:
    """The form of a table.

    Attributes:
        text: The column of the texts: its name in the header, or its number from 1.
        label: The column of the labels, likewise.
        header: Whether the first line names the columns; None where that follows from whether a
            column is named.
        separator: What is between two fields.
        quoted: Fields may be in double quotes, and then hold separators and line breaks; a quote
            in them is doubled (RFC 4180). Otherwise quotes are characters like all others.
    """

    text: str = "1"
    label: str = "2"
    header: bool | None = None
    separator: Separator = "tab"
    quoted: bool = False


class LabelledRow(NamedTuple):
    """A row of a table: its line, counted from 1, its text and its label."""

    line: int
    text: str
    label: str


class LabelledRows(NamedTuple):
    """The rows of a table, and how many of its lines were empty."""

    rows: list[LabelledRow]
    empty_lines: int


def read_labelled(path: Path, form: Form) -> LabelledRows:
    """Read a table of texts with labels, in UTF-8, plain or compressed (gzip, xz, bzip2).

    Texts are taken as they are: not a space is changed. A text may be empty, a label may not.

    Args:
        path: The file.
        form: Its form.

    Raises:
        TableError: It is not UTF-8, has no row, a row has another number of fields than the
            first or no label, there is no such column, or what should be a header is a row.
        CompressedFileError: It is damaged.
    """
    text = decoded(read_plain(path), path.name)
    lines = _quoted(path, text, form) if form.quoted else _plain(text, form)
    named = not (_is_number(form.text) and _is_number(form.label))
    header = named if form.header is None else form.header
    empty, width = 0, 0
    found: list[LabelledRow] = []
    places: tuple[int, int] | None = None
    head: list[str] = []
    for line, fields in lines:
        if fields in ([], [""]):
            empty += 1
            continue
        if places is None:
            width = len(fields)
            places = _columns(path, form, fields, header=header)
            if header:
                head = fields
                continue
        if len(fields) != width:
            msg = f"{path.name}, line {line}: {_count(len(fields))}, the first line has {width}"
            hint = "A text must hold no separator or line break, or the table be `quoted=true`."
            raise TableError(msg, hint=hint)
        text, label = (fields[at] for at in places)
        if not label:
            msg = f"{path.name}, line {line}: there is no label"
            raise TableError(msg)
        found.append(LabelledRow(line, text, label))
    if not found:
        msg = f"{path.name} has no rows"
        raise TableError(msg)
    if head and places and _is_number(form.label):
        label = head[places[1]]
        if any(row.label == label for row in found):
            msg = f"{path.name}: the first line is no header: {label!r} is a label of other lines"
            raise TableError(msg, hint="Say header=false.")
    return LabelledRows(found, empty)


def _is_number(column: str) -> bool:
    return column.isascii() and column.isdigit()


def _count(fields: int) -> str:
    return f"{fields} field{'' if fields == 1 else 's'}"


def _plain(text: str, form: Form) -> Iterator[tuple[int, list[str]]]:
    separator = _SEPARATORS[form.separator]
    for number, line in enumerate(lines_of(text), 1):
        yield number, line.split(separator)


def _quoted(path: Path, text: str, form: Form) -> Iterator[tuple[int, list[str]]]:
    csv.field_size_limit(1 << 30)
    # A lone carriage return ends no line: it is text in quotes, and an error outside of them.
    source = io.StringIO(text, newline="\n")
    reader = csv.reader(source, delimiter=_SEPARATORS[form.separator], strict=True)
    line = 1
    while True:
        try:
            fields = next(reader, None)
        except csv.Error as error:
            msg = f"{path.name}, line {line}: {error}"
            raise TableError(msg, hint="See RFC 4180 for how fields are quoted.") from error
        if fields is None:
            return
        yield line, fields
        line = reader.line_num + 1


def _columns(path: Path, form: Form, first: Sequence[str], *, header: bool) -> tuple[int, int]:
    """Find the columns of text and label, counted from 0."""
    at = [_column(path, name, first, header=header) for name in (form.text, form.label)]
    if at[0] == at[1]:
        msg = f"{path.name}: the column {form.text!r} cannot be both text and label"
        raise TableError(msg)
    return at[0], at[1]


def _column(path: Path, wanted: str, first: Sequence[str], *, header: bool) -> int:
    if header and first.count(wanted) > 1:
        msg = f"{path.name} has {first.count(wanted)} columns {wanted!r}"
        raise TableError(msg, hint="Name it by its number, from 1.")
    if header and wanted in first:
        return first.index(wanted)
    if _is_number(wanted) and 1 <= int(wanted) <= len(first):
        return int(wanted) - 1
    if header and not _is_number(wanted):
        raise TableError(f"{path.name}: {nearest('column', wanted, list(first))}")
    msg = f"{path.name} has no column {wanted!r}: its first line has {_count(len(first))}"
    hint = "Columns are counted from 1." if _is_number(wanted) else "Say `header=true`."
    raise TableError(msg, hint=hint)


def check_first(path: Path, rows: Sequence[LabelledRow], form: Form) -> None:
    """Refuse a first row that looks like a header that nobody has spoken of.

    Raises:
        TableError: Its label is that of no other row.
    """
    first = rows[0].label
    unsaid = form.header is None and rows[0].line == 1
    if unsaid and len(rows) > 2 and all(row.label != first for row in rows[1:]):
        msg = f"{path.name}: is the first line a header? Its label {first!r} is in no other line"
        raise TableError(msg, hint="Say header=true or header=false.")


def check_quotes(path: Path, rows: Sequence[LabelledRow], form: Form) -> None:
    """Refuse quotes around texts or labels that would be taken for a part of them.

    Programs put quotes around all fields, or around those that have a quote, which they double.

    Raises:
        TableError: They are in quotes, and nobody has said that they may be.
    """
    if form.quoted:
        return
    for fields in ([row.text for row in rows], [row.label for row in rows]):
        some = [field for field in fields if '"' in field]
        doubled = [field for field in some if '""' in field[1:-1]]
        whole = some if len(some) == len(rows) > 2 else []
        if (doubled or whole) and all(map(_IN_QUOTES.fullmatch, some)):
            msg = f"{path.name}: there are fields in quotes, as {(doubled or whole)[0][:60]}"
            raise TableError(msg, hint="Say quoted=true.")
