"""Which columns a table of runs has, and what stands in them."""

from __future__ import annotations

import json
import time
from collections import Counter
from dataclasses import dataclass, fields
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Any

from stagedml.cli.numbers import number
from stagedml.cli.progress.labels import duration
from stagedml.cli.tables import NOTHING, Cell, Grid, Heading, cell, csv_of
from stagedml.cli.times import ago
from stagedml.errors import nearest
from stagedml.nix.paths import is_placeholder
from stagedml.realization.record import MISSED
from stagedml.tracking.comparison import same
from stagedml.tracking.direction import best
from stagedml.tracking.objectives import missed_objectives
from stagedml.tracking.table import ColumnError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from stagedml.tracking.table import Column, Head, Row, Table

MOST = 4  # metrics that a table has where nobody asked for others
COLOURS = {
    "done": "green",
    "failed": "red",
    MISSED: "yellow",
    "interrupted": "yellow",
    "building": "cyan",
}
LONGEST = 160  # letters of a parameter that people get; scripts get all
DEFAULT = "default"
_HEADINGS = {"number": "#", "time": "when", "seconds": "took"}
_RIGHT = ("number", "seconds")
_FLEXIBLE = ("project", "pipeline", "branch", "host", "user", "output", "pins", "target")
_COSTS = ("bytes", "seconds")  # endings of metrics that say little of how good a model is
# What is left out where there is no room: the last of these first, and before them the others.
_PRECIOUS = ("number", "pipeline", "status", "pins", "time")
_PARAMETER, _METRIC, _FACT = 100, 200, 300


def arrow(larger: bool | None) -> str:  # noqa: FBT001
    """Return the sign of a metric of which more, or less, is better."""
    return "" if larger is None else " ↑" if larger else " ↓"


def shown(value: Any) -> str:
    """Return a parameter, or what else is no metric, for people."""
    if isinstance(value, float):
        return number(value)
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}… ({len(text)} characters)"


def missed(row: Row, table: Table) -> list[str]:
    """Return the objectives that a run missed, as far as names tell."""
    if row.head.status != MISSED:
        return []
    kinds: dict[str, dict[str, Any]] = {"parameter": {}, "metric": {}}
    for column in table.columns:
        if column.kind in kinds and row.values.get(column.name) is not None:
            kinds[column.kind][column.name] = row.values[column.name]
    return missed_objectives(kinds["parameter"], kinds["metric"])


def status_cell(status: str) -> Cell:
    """Return what became of a run."""
    return cell(status, fg=COLOURS.get(status))


@dataclass(frozen=True)
class Style:
    """How cells are written.

    Attributes:
        relative: Moments by how long ago they were.
        now: The present, in nanoseconds since 1970.
    """

    relative: bool = False
    now: int = 0

    @classmethod
    def of_terminal(cls) -> Style:
        """How a person reads them now."""
        return cls(relative=True, now=time.time_ns())


def chosen(table: Table, wanted: Sequence[str], *, everything: bool) -> list[Column]:
    """Return the columns that are to be shown.

    Args:
        table: The runs.
        wanted: What the user asked for, each a name, a pattern, or `default`; several with commas.
        everything: All are the default.

    Raises:
        ColumnError: There is no such column.
    """
    if not wanted:
        return _all(table) if everything else default(table)
    found: dict[str, Column] = {}
    for name in (part.strip() for text in wanted for part in text.strip(",").split(",")):
        if name == DEFAULT:
            own = _all(table) if everything else default(table)
        else:
            own = list(named(table, name))
        found |= {column.name: column for column in own}
    return list(found.values())


def named(table: Table, name: str) -> Iterable[Column]:
    """Return the columns of a name: a full or a short one, the end of some, or a pattern."""
    for column in table.columns:
        if name in (column.name, column.short):
            return [column]
    found = [column for column in table.columns if column.name.endswith(f".{name}")]
    if not found:
        found = [column for column in table.columns if fnmatchcase(column.name, name)]
    if not found and table.rows:
        known = [text for column in table.columns for text in (column.name, column.short)]
        raise ColumnError(
            nearest("column", name, known),
            hint="A column is a parameter, a metric or a fact; `--columns '*'` shows all.",
        )
    return found


def _all(table: Table) -> list[Column]:
    """All columns that a run has something in."""
    return [column for column in table.columns if any(_has(row, column) for row in table.rows)]


def _has(row: Row, column: Column) -> bool:
    return row[column.name] is not None


def default(table: Table) -> list[Column]:
    """Return what tells the runs of a table from one another, and what came of them."""
    facts = {column.name: column for column in table.columns if column.kind == "run"}
    heads = [row.head for row in table.rows]
    names = ["number", "time"]
    names += ["project"] if len({head.project for head in heads}) > 1 else []
    names += ["pipeline"] if len({head.name for head in heads}) > 1 else []
    names += ["status"]
    last = ["commit"] if any(head.commit for head in heads) else []
    last += ["pins"] if any(head.pins for head in heads) else []
    return [
        *(facts[name] for name in names),
        *(c for c in table.columns if c.kind == "parameter" and _varies(table.rows, c)),
        *main_metrics(table),
        *(facts[name] for name in last),
    ]


def _varies(rows: Sequence[Row], column: Column) -> bool:
    """Whether runs of a pipeline have several values of a parameter."""
    found: dict[str, list[Any]] = {}
    for row in rows:
        if column.name in row.values:
            found.setdefault(row.head.pipeline, []).append(row.values[column.name])
    return any(not same(values) for values in found.values())


def main_metrics(table: Table) -> list[Column]:
    """Return the metrics that say most: good ones are known, they vary, and many runs have them.

    Of those that stages hand on to one another, one: a gate has no metrics where it stopped a run,
    so what it hands on is left out beside the column that also knows that run.
    """
    metrics = [column for column in table.columns if column.kind == "metric"]
    known = {
        column.name: {
            (place, repr(value))
            for place, row in enumerate(table.rows)
            if (value := row.values.get(column.name)) is not None
        }
        for column in metrics
    }
    ranks: dict[str, tuple[bool, bool, bool, int]] = {}
    seen: dict[str, list[set[tuple[int, str]]]] = {}
    for column in sorted(metrics, key=lambda column: -len(known[column.name])):
        own, name = known[column.name], _last(column)
        others = seen.setdefault(name, [])
        if own and not any(own <= other for other in others):
            others.append(own)
            cost = name.endswith(_COSTS)
            varies = len({text for _, text in own}) > 1
            ranks[column.name] = (column.larger_is_better is None, cost, not varies, -len(own))
    first = sorted(ranks, key=ranks.__getitem__)[:MOST]
    return [column for column in metrics if column.name in first]


def _last(column: Column) -> str:
    """Return what a parameter or a metric is called in its stage, as far as that can be told."""
    return column.short if "." not in column.short else column.name.rpartition(".")[2]


def grid_of(
    table: Table, columns: Sequence[Column], style: Style, *, in_order: bool = False
) -> Grid:
    """Return runs as a table of cells.

    Args:
        table: The runs.
        columns: Those to show.
        style: How.
        in_order: The first columns are the most important ones, as who asked for them said.
    """
    bests = {
        column.name: set(_best(table.rows, column)) for column in columns if column.kind == "metric"
    }
    rows = tuple(
        tuple(
            status_cell(row.head.status)
            if column.name == "status" and column.kind == "run"
            else _cell(row, column, style, is_best=index in bests.get(column.name, ()))
            for column in columns
        )
        for index, row in enumerate(table.rows)
    )
    lasts = Counter(column.name if column.kind == "run" else _last(column) for column in columns)
    headings = tuple(
        _heading(
            table.rows,
            column,
            alone=lasts[_last(column)] == 1,
            weight=place if in_order else _weight(column, place, columns),
        )
        for place, column in enumerate(columns)
    )
    return Grid(headings, rows)


def _weight(column: Column, place: int, columns: Sequence[Column]) -> int:
    """Return how soon a column is left out where there is no room for all."""
    if column.kind == "run":
        return _PRECIOUS.index(column.name) if column.name in _PRECIOUS else _FACT + place
    if column.kind == "parameter":
        return _PARAMETER + min(place, 99)
    first = next(c for c in columns if c.kind == "metric")
    return 1 if column is first else _METRIC + min(place, 99)


def _heading(rows: Sequence[Row], column: Column, *, alone: bool, weight: int) -> Heading:
    name = column.name
    if column.kind == "run":
        text = _HEADINGS.get(name, name)
        return Heading(name, text, name in _RIGHT, flexible=name in _FLEXIBLE, weight=weight)
    values = [row.values[name] for row in rows if row.values.get(name) is not None]
    numeric = all(isinstance(value, int | float) for value in values)
    text = (_last(column) if alone else name) + arrow(column.larger_is_better)
    return Heading(name, text, right=numeric, flexible=True, weight=weight)


def _best(rows: Sequence[Row], column: Column) -> list[int]:
    """Return which rows have the best value of a metric; runs of several pipelines do not vie."""
    if len({row.head.pipeline for row in rows}) > 1:
        return []
    return best([row.values.get(column.name) for row in rows], column.larger_is_better)  # type: ignore[misc]


def _cell(row: Row, column: Column, style: Style, *, is_best: bool) -> Cell:
    if column.kind == "run":
        return _fact(row.head, column.name, style)
    value = row.values.get(column.name)
    if value is None:
        return NOTHING
    return cell(value, shown(value), **({"bold": True, "fg": "green"} if is_best else {}))


def _fact(head: Head, name: str, style: Style) -> Cell:
    if name == "time" and style.relative:
        return cell(head.time, ago(head.moment, style.now))
    if name == "pipeline":
        return cell(head.pipeline, head.name)
    if name == "commit" and head.commit:
        return cell(head.commit, head.commit[:9] + ("*" if head.dirty is not None else ""))
    if name == "dirty":
        return cell(head.dirty is not None, "yes" if head.dirty is not None else "")
    if name == "seconds" and head.seconds is not None:
        return cell(head.seconds, duration(head.seconds))
    if name == "pins":
        return cell(", ".join(head.pins) or None)
    value = getattr(head, name)
    if name == "output" and is_placeholder(value):  # of what was never made
        return NOTHING
    return cell(value, None if value is None or isinstance(value, str) else shown(value))


def as_csv(table: Table, columns: Sequence[Column]) -> str:
    """Return runs as CSV: values alone, since there may be a million."""
    facts = Style()
    rows = (
        [
            _fact(row.head, column.name, facts).value
            if column.kind == "run"
            else row.values.get(column.name)
            for column in columns
        ]
        for row in table.rows
    )
    return csv_of([column.name for column in columns], rows)


def as_json(table: Table, columns: Sequence[Column] | None) -> dict[str, Any]:
    """Return runs for scripts.

    Args:
        table: The runs.
        columns: Those that are to be told of; all by default.
    """
    told = {column.name for column in columns or table.columns}
    kinds = {column.name: column.kind for column in table.columns}
    heads = [
        {
            **{field.name: getattr(row.head, field.name) for field in fields(row.head)},
            "name": row.head.name,
            "output": None if is_placeholder(row.head.output) else row.head.output,
            "dirty": row.head.dirty is not None,
            "settings": dict(row.head.settings),
        }
        for row in table.rows
    ]
    return {
        "total": table.total,
        "columns": [
            {
                "name": column.name,
                "kind": column.kind,
                "short": column.short,
                "larger_is_better": column.larger_is_better,
            }
            for column in table.columns
            if column.name in told
        ],
        "runs": [
            {
                **{
                    name: list(value) if isinstance(value, tuple) else value
                    for name, value in head.items()
                },
                "missed_objectives": missed(row, table),
                **{
                    f"{kind}s": {
                        name: value
                        for name, value in row.values.items()
                        if name in told and kinds.get(name) == kind
                    }
                    for kind in ("parameter", "metric")
                },
            }
            for head, row in zip(heads, table.rows, strict=True)
        ],
    }
