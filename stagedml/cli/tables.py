"""Tables for people, for spreadsheets and for Markdown, all of the same cells."""

from __future__ import annotations

import json
import os
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import click

from stagedml.cli.places import clean

if TYPE_CHECKING:
    from collections.abc import Iterable

_GAP = "  "
_LEAST = 10  # columns of a terminal that a text is shortened to at most
# What a formula may begin with, also in letters of full width; and the sign of those made harmless.
_FORMULA = (*"=+-@\t\r\n", *"\uff1d\uff0b\uff0d\uff20", "'")


@dataclass(frozen=True)
class Cell:
    """What stands in a table.

    Attributes:
        value: As scripts get it; None for nothing.
        text: As people do.
        style: How a terminal shows it, as `click.style` takes it.
    """

    value: Any
    text: str
    style: tuple[tuple[str, Any], ...] = ()


NOTHING = Cell(None, "")


def cell(value: Any, text: str | None = None, **style: Any) -> Cell:
    """Return a cell; of a text, its own is what people get."""
    if value is None and text is None:
        return NOTHING
    shown = str(value) if text is None else text
    return Cell(value, clean(shown), tuple(style.items()))


@dataclass(frozen=True)
class Heading:
    """A column of a table.

    Attributes:
        name: Its full name, which scripts get.
        text: What people get.
        right: Whether it is aligned to the right, as numbers are.
        flexible: Whether its texts may be shortened, in their middle.
        weight: What is left out first where there is no room: the greatest. 0: nothing is.
    """

    name: str
    text: str
    right: bool = False
    flexible: bool = False
    weight: int = 0


@dataclass(frozen=True)
class Grid:
    """A table."""

    headings: tuple[Heading, ...]
    rows: tuple[tuple[Cell, ...], ...]

    def lines(self, width: int | None = None) -> tuple[list[str], list[Heading]]:
        """Return its lines for people, and the columns that there was no room for.

        Args:
            width: Of the terminal, in columns; None where nothing sets an end.
        """
        sizes = [
            max([width_of(clean(heading.text)), *(width_of(row[i].text) for row in self.rows)])
            for i, heading in enumerate(self.headings)
        ]
        shown = list(range(len(self.headings)))
        if width is not None:
            shown, sizes = self._fitted(sizes, width)
        lines = [self._line(shown, sizes, None)]
        lines += (self._line(shown, sizes, row) for row in self.rows)
        left = [h for i, h in enumerate(self.headings) if i not in shown]
        return lines, left

    def _fitted(self, sizes: list[int], width: int) -> tuple[list[int], list[int]]:
        """Return which columns are shown, and how wide, so that they fit as well as they can."""
        shown, sizes = list(range(len(sizes))), list(sizes)
        least = [self._least(i, size) for i, size in enumerate(sizes)]
        gaps = len(_GAP)

        def total(of: list[int]) -> int:
            return sum(of[i] for i in shown) + gaps * (len(shown) - 1)

        # A column goes where all others would have to be shortened beyond what can be read.
        while total(least) > width:
            last = max(shown, key=lambda i: (self.headings[i].weight, i))
            if not self.headings[last].weight:
                break
            shown.remove(last)
        while (excess := total(sizes) - width) > 0:
            wide = [i for i in shown if sizes[i] > least[i]]
            if not wide:
                break
            top = max(sizes[i] for i in wide)
            widest = [i for i in wide if sizes[i] == top]
            below = max((sizes[i] for i in wide if sizes[i] < top), default=0)
            for i in widest:
                step = max(1, min(top - below, -(-excess // len(widest))))
                sizes[i] = max(least[i], top - step)
        return shown, sizes

    def _least(self, i: int, size: int) -> int:
        """Return how narrow a column may become: no number is shortened."""
        if not self.headings[i].flexible:
            return size
        found = (row[i] for row in self.rows if isinstance(row[i].value, int | float))
        return min(size, max([_LEAST, *(width_of(number.text) for number in found)]))

    def _line(self, shown: list[int], sizes: list[int], row: tuple[Cell, ...] | None) -> str:
        parts = []
        for number, i in enumerate(shown):
            heading = self.headings[i]
            text = shortened(clean(heading.text) if row is None else row[i].text, sizes[i])
            blanks = " " * (sizes[i] - width_of(text))
            style = {"bold": True} if row is None else dict(row[i].style)
            if style and text:
                text = click.style(text, **style)
            last = number == len(shown) - 1
            parts.append(blanks + text if heading.right else text if last else text + blanks)
        return _GAP.join(parts).rstrip()

    def as_csv(self) -> str:
        """Return it as CSV; see `csv_of`."""
        return csv_of(
            [heading.name for heading in self.headings],
            ([found.value for found in row] for row in self.rows),
        )

    def as_markdown(self) -> str:
        """Return it as a table of Markdown."""
        rows = [
            [markdown(clean(heading.text)) for heading in self.headings],
            ["---:" if heading.right else "---" for heading in self.headings],
            *([markdown(found.text) for found in row] for row in self.rows),
        ]
        return "".join(f"| {' | '.join(row)} |\n" for row in rows)


def width_of(text: str) -> int:
    """How many columns of a terminal a text takes."""
    from rich.cells import cell_len

    return cell_len(text)


def shortened(text: str, width: int) -> str:
    """Return a text that takes no more columns than there are: what is in its middle goes.

    Examples:
        >>> shortened("train-classifier.learning_rate", 12)
        'train-…_rate'
    """
    from rich.cells import cell_len

    if cell_len(text) <= width:
        return text
    if width < 1:
        return ""
    left, right = width // 2, (width - 1) // 2
    head = tail = ""
    for char in text:
        if cell_len(head + char) > left:
            break
        head += char
    for char in reversed(text):
        if cell_len(char + tail) > right:
            break
        tail = char + tail
    return f"{head}…{tail}"


def csv_of(names: Iterable[str], rows: Iterable[Iterable[Any]]) -> str:
    """Return a table as RFC 4180 has it, with full names and exact numbers; see `spreadsheet`."""
    import csv
    import io

    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(map(spreadsheet, names))
    writer.writerows(map(spreadsheet, row) for row in rows)
    return text.getvalue()


def spreadsheet(value: Any) -> str:
    """Return a value as it stands in CSV: numbers exact, lists and objects as JSON.

    A text that a spreadsheet might take for a formula gets a `'` before it, and so does one that
    begins with `'`: who takes one away from each text that has one has the text again.

    Examples:
        >>> spreadsheet(-0.1), spreadsheet("=1+1"), spreadsheet("'"), spreadsheet(None)
        ('-0.1', "'=1+1", "''", '')
    """
    if value is None:
        return ""
    if isinstance(value, str):
        return f"'{value}" if value.startswith(_FORMULA) else value
    if type(value) in (int, float):  # as JSON has it, and sooner
        return repr(value)
    return json.dumps(value, ensure_ascii=False)


def markdown(text: str) -> str:
    r"""Return a text that Markdown shows as it is, in a cell of a table.

    Examples:
        >>> markdown("a|b *c* <d>")
        'a\\|b \\*c\\* \\<d\\>'
    """
    return "".join(f"\\{char}" if char in r"\`*_[]<>|~#&$" else char for char in text)


def is_terminal() -> bool:
    """Whether a person looks at what is printed."""
    return sys.stdout.isatty()


def terminal_width() -> int | None:
    """How wide a table may be: as the terminal; as it likes in a file."""
    given = os.environ.get("COLUMNS", "")
    if given.isdecimal() and int(given) > 0:
        return int(given)
    return os.get_terminal_size(sys.stdout.fileno()).columns or 80 if is_terminal() else None


def print_csv(text: str) -> None:
    """Print CSV, byte for byte; a terminal gets nothing that does something to it."""
    if is_terminal():
        text = "".join(f"{clean(line)}\n" for line in text.split("\r\n")[:-1])
    click.echo(text, nl=False, color=True)  # as it is: no text is taken for a style


def print_grid(grid: Grid, *, where: str = "--format csv") -> None:
    """Print a table for people, and say what there was no room for.

    Args:
        grid: The table.
        where: What has all columns.
    """
    lines, left = grid.lines(terminal_width())
    for line in lines:
        click.echo(line)
    if left:
        names = ", ".join(clean(heading.text) for heading in left[:MOST_NAMED])
        more = f" and {len(left) - MOST_NAMED} more" if len(left) > MOST_NAMED else ""
        from stagedml.cli.app import say

        say(f"no room for {names}{more}: see --columns, or {where}")


MOST_NAMED = 6
