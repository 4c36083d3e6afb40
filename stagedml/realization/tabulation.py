"""The ledger by columns: all values of one parameter, metric or fact together.

Runs of a project have slots, in the order in which they were recorded. The newest runs are rows of
their own. When there are enough of them they become blocks, of the values of one column each, as
JSON, the newest first: so little is written of each run, a table of thousands of runs is read from
few rows, and what a page asks for is these texts, put together.
"""

from __future__ import annotations

import hashlib
import json
import math
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

from stagedml.realization.rows import DamageError, add, insert, replace_row, select, storable

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection, Iterator, Mapping

    from stagedml.realization.record import Run

SIZE = 256  # slots of a block
_NOTHING = ",".join(["null"] * SIZE)
LONGEST = 2000  # of a value's JSON, in a table; what is longer is abbreviated there

_encode = json.JSONEncoder(ensure_ascii=False).encode

FACT, PARAMETER, METRIC = "run", "parameter", "metric"
# What is known of each run, whatever it is of.
FACTS = (
    *("number", "key", "moment", "time", "pipeline", "variant", "target", "status", "seconds"),
    *("commit", "branch", "dirty", "host", "user", "sandboxed", "output", "settings"),
)


def cells(run: Run, number: int) -> Iterator[tuple[str, str, str, Any]]:
    """Yield the values of a run: kind, full name, short name, value."""
    known = {**vars(run), "number": number, "settings": dict(run.settings)}
    for name in FACTS:
        if known[name] is not None:
            yield FACT, name, name, known[name]
    for stage in run.stages:
        for name, value in _flat(stage.identity.config):
            yield PARAMETER, f"{stage.stage}.{name}", name, value
        for name, value in stage.metrics.items():
            yield METRIC, f"{stage.stage}.{name}", name, value


def _flat(config: Mapping[str, Any], prefix: str = "") -> Iterator[tuple[str, Any]]:
    for name, value in config.items():
        if isinstance(value, dict):
            yield from _flat(value, f"{prefix}{name}.")
        elif value is not None:
            yield f"{prefix}{name}", value


def text_of(value: Any, longest: int | None = LONGEST) -> str:
    """Return a value as a column has it: JSON of one line."""
    if isinstance(value, float) and not math.isfinite(value):
        value = repr(value)
    text = storable(_encode(value))
    if longest is not None and len(text) > longest:
        digest = hashlib.sha256(text.encode()).hexdigest()[:16]
        start = value if isinstance(value, str) else text
        short = f"{storable(start[:60])}... ({len(text)} characters, sha256 {digest})"
        text = _encode(short)
    return str(text)


# -- writing --------------------------------------------------------------------------------------


@dataclass
class _Span:
    """A column of a project: how many blocks it has, and which histories have values in it."""

    blocks: int = 0
    histories: set[int] = field(default_factory=set)


@dataclass
class _Project:
    """A project, and the texts of values of runs that were added to it and have no block."""

    number: int
    path: str
    length: int
    spans: dict[int, _Span]
    written: set[int]  # of the spans
    changed: set[int] = field(default_factory=set)
    own: Tabulated | None = None  # what the ledger had of it
    tail: list[dict[int, str]] = field(default_factory=list)
    in_ledger: int = 0  # runs of the tail, before these


class Tabulator:
    """Adds runs to the columns; to be flushed once, at the end.

    Args:
        connection: The ledger, in a transaction.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection
        self._projects: dict[str, _Project] = {}

    def add(self, run: Run, number: int, history: int) -> None:
        """Give a run the next slot of its project."""
        project = self._project(run.project)
        texts: dict[int, str] = {}
        for kind, name, short, value in cells(run, number):
            column = self._column(kind, name, short)
            texts[column] = text_of(value, None if kind == FACT else LONGEST)
            span = project.spans.setdefault(column, _Span())
            if history not in span.histories:
                span.histories.add(history)
                project.changed.add(column)
        project.tail.append(texts)
        project.length += 1
        if project.length % SIZE == 0:
            self._fold(project)

    def _fold(self, project: _Project) -> None:
        """Write the runs that have no block yet as blocks."""
        number = project.length // SIZE - 1
        earlier = project.own.tail if project.own and project.in_ledger else []
        tail = [*earlier, *project.tail]
        for column in sorted({column for texts in tail for column in texts}):
            values = (texts.get(column, "null") for texts in reversed(tail))
            insert(self.connection, "blocks", project.number, column, number, ",".join(values))
            project.spans[column].blocks += 1
            project.changed.add(column)
        self.connection.execute("DELETE FROM tails WHERE project = ?", (project.number,))
        project.tail.clear()
        project.in_ledger = 0

    def flush(self) -> None:
        """Write what was added."""
        for project in self._projects.values():
            start = project.length - len(project.tail)
            for slot, texts in enumerate(project.tail, start):
                insert(self.connection, "tails", project.number, slot, json.dumps(texts))
            for column in sorted(project.changed):
                span = project.spans[column]
                row = (project.number, column, span.blocks, json.dumps(sorted(span.histories)))
                if column in project.written:
                    replace_row(self.connection, "spans", 2, row)
                else:
                    insert(self.connection, "spans", *row)
            project.written |= project.changed
            project.changed.clear()
            known = (project.number, project.path, project.length, len(project.spans))
            replace_row(self.connection, "projects", 1, known)

    def _project(self, path: str) -> _Project:
        if path not in self._projects:
            present = select(self.connection, "projects", path=path)
            if present:
                number, _, length, count = present[0]
                own = Tabulated(self.connection, path, number, length, count)
                found = {
                    column.number: _Span(column.blocks, set(column.histories))
                    for column in own.columns.values()
                }
                project = _Project(
                    number, path, length, found, set(found), own=own, in_ledger=length % SIZE
                )
            else:
                number = add(self.connection, "projects", path, 0, 0)
                project = _Project(number, path, 0, {}, set())
            self._projects[path] = project
        return self._projects[path]

    @cached_property
    def _columns(self) -> dict[tuple[str, str], int]:
        rows = select(self.connection, "columns")
        return {(kind, name): number for number, kind, name, _ in rows}

    def _column(self, kind: str, name: str, short: str) -> int:
        key = kind, name
        if key not in self._columns:
            self._columns[key] = add(self.connection, "columns", kind, name, short)
        return self._columns[key]


# -- reading --------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Column:
    """A column of a project.

    Attributes:
        number: Its own.
        kind: `run`, `parameter` or `metric`.
        name: In full.
        short: Without the stage.
        blocks: How many it has.
        histories: The histories whose runs have values in it.
    """

    number: int
    kind: str
    name: str
    short: str
    blocks: int
    histories: frozenset[int]


def _clear(column: Column) -> Column:
    """Return a parameter's column with a name that no metric has."""
    stage = column.name.removesuffix(column.short)
    return replace(column, name=f"{stage}parameters.{column.short}")


class Tabulated:
    """The columns of one project, as they are at one moment.

    Args:
        connection: The ledger, in a transaction.
        path: The project's root.
        number: Its number.
        length: How many runs it has.
        spans: How many columns it has.
    """

    def __init__(
        self, connection: sqlite3.Connection, path: str, number: int, length: int, spans: int
    ) -> None:
        self.connection = connection
        self.path = path
        self.number = number
        self.length = length
        self._spans = spans

    @cached_property
    def columns(self) -> dict[str, Column]:
        """All columns by their names: of facts without a dot, of others with the stage's.

        A parameter that is called as a metric of its stage is `STAGE.parameters.NAME`.
        """
        spans = select(self.connection, "spans", project=self.number)
        if len(spans) != self._spans:
            raise DamageError("columns of its table of runs are missing")
        known = {row[0]: row[1:] for row in select(self.connection, "columns")}
        found = {}
        for _, number, blocks, histories in spans:
            if number not in known:
                raise DamageError("a column of its table of runs is missing")
            kind, name, short = known[number]
            of = frozenset(json.loads(histories))
            found[kind, name] = Column(number, kind, name, short, blocks, of)
        for kind, name in list(found):
            if kind == PARAMETER and (METRIC, name) in found:
                column = _clear(found.pop((kind, name)))
                found[kind, column.name] = column
        return {name: column for (_, name), column in found.items()}

    def keep_apart(self, metrics: Collection[str]) -> None:
        """Rename parameters that are called as metrics of other projects, beside which they are."""
        for name, column in list(self.columns.items()):
            if column.kind == PARAMETER and name in metrics:
                clear = _clear(self.columns.pop(name))
                self.columns[clear.name] = clear

    @cached_property
    def histories(self) -> dict[int, tuple[str, str | None]]:
        """Pipelines and variants, by the numbers of their histories."""
        rows = select(self.connection, "histories", project=self.path)
        found = {number: (pipeline, variant or None) for number, _, pipeline, variant in rows}
        query = "SELECT count(*) FROM runs WHERE history = ?"
        counts = [self.connection.execute(query, (number,)).fetchone()[0] for number in found]
        if sum(counts) != self.length:
            raise DamageError("runs are missing, or their table is not whole")
        return found

    @cached_property
    def tail(self) -> list[dict[int, str]]:
        """Texts of values, by the numbers of columns, of runs that have no block yet."""
        rows = select(self.connection, "tails", "ORDER BY slot", project=self.number)
        start = self.length - self.length % SIZE
        if [slot for _, slot, _ in rows] != list(range(start, self.length)):
            raise DamageError("runs of its table of runs are missing")
        return [
            {int(column): value for column, value in json.loads(text).items()} for *_, text in rows
        ]

    def text(self, column: Column) -> str:
        """Return the values of a column as a JSON array, the newest first."""
        return f"[{','.join(text for _, text in self._blocks(column, None) if text)}]"

    def values(self, name: str, slots: Collection[int] | None = None) -> list[Any]:
        """Return the values of a column, the newest first; None where there is none.

        Args:
            name: The column.
            slots: Places in the result; all others may be None.
        """
        column = self.columns.get(name)
        if column is None:
            return [None] * self.length
        if slots is None:
            return self._parsed(self.text(column), self.length)
        found: list[Any] = [None] * self.length
        wanted = {(self.length - 1 - slot) // SIZE for slot in slots}
        for number, text in self._blocks(column, wanted):
            start = number * SIZE
            end = min(start + SIZE, self.length)
            part = self._parsed(f"[{text}]", end - start)
            found[self.length - end : self.length - start] = part
        return found

    @staticmethod
    def _parsed(text: str, length: int) -> list[Any]:
        try:
            found = json.loads(text)
        except (ValueError, RecursionError):
            raise DamageError("a part of its table of runs is no JSON") from None
        if not isinstance(found, list) or len(found) != length:
            raise DamageError("a part of its table of runs is not as long as it should be")
        return found

    def _blocks(self, column: Column, wanted: Collection[int] | None) -> Iterator[tuple[int, str]]:
        """Yield numbers and texts of blocks, the newest first; all, if none are asked for."""
        last, left = divmod(self.length, SIZE)
        where: dict[str, Any] = {"project": self.number, "col": column.number}
        if wanted is None:
            wanted = range(last + (left > 0))
            rows = select(self.connection, "blocks", **where)
            count = len(rows)
        else:
            rows = [
                row
                for number in wanted
                for row in select(self.connection, "blocks", **where, number=number)
            ]
            query = "SELECT count(*) FROM blocks WHERE project = ? AND col = ?"
            (count,) = self.connection.execute(query, tuple(where.values())).fetchone()
        if count != column.blocks:
            raise DamageError("a part of its table of runs is missing")
        found = {number: text for _, _, number, text in rows}
        for number in sorted(wanted, reverse=True):
            if number == last:
                tail = (texts.get(column.number, "null") for texts in reversed(self.tail))
                yield number, ",".join(tail)
            else:
                yield number, found.get(number) or _NOTHING


def tabulated(connection: sqlite3.Connection, project: str | None) -> list[Tabulated]:
    """Return the columns of a project, if it has runs; of all projects by default."""
    where = {} if project is None else {"path": project}
    rows = select(connection, "projects", "ORDER BY id", **where)
    own = {} if project is None else {"project": project}
    if {row[1] for row in rows} != {row[1] for row in select(connection, "histories", **own)}:
        raise DamageError("the table of a project is missing")
    return [
        Tabulated(connection, path, number, length, spans) for number, path, length, spans in rows
    ]
