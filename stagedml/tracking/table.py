"""Runs as a table: a row for each, a column for each parameter, metric and fact."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from stagedml.errors import StagedMLError, nearest
from stagedml.tracking.where import Value, WhereError, compiled, names, parse

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from stagedml.realization.history import History
    from stagedml.realization.record import Run

# What is known of each run, whatever it is of; in the order of columns.
FACTS = (
    *("number", "time", "project", "pipeline", "variant", "target", "status", "seconds"),
    *("commit", "branch", "dirty", "host", "user", "sandboxed", "output", "pins"),
)


class ColumnError(StagedMLError):
    """Runs have no such parameter, metric or fact, or several of that name."""


@dataclass(frozen=True)
class Head:
    """A run without its stages; see `stagedml.realization.record.Run`.

    Attributes:
        number: Its number in the ledger.
        pins: The names that keep it.
    """

    number: int
    key: str
    moment: int
    time: str
    project: str
    pipeline: str
    variant: str | None
    target: str | None
    status: str
    seconds: float | None
    commit: str | None
    branch: str | None
    dirty: str | None
    host: str
    user: str
    sandboxed: bool | None
    output: str
    settings: Mapping[str, Any]
    pins: tuple[str, ...]

    @property
    def name(self) -> str:
        """What was built, as a user names it: `cpu.digits.train`."""
        return ".".join(part for part in (self.variant, self.pipeline, self.target) if part)


@dataclass(frozen=True)
class Column:
    """What a run may have a value of.

    Attributes:
        name: `train.epochs`, `evaluate.accuracy`; of a fact its own.
        kind: What it is.
        short: The shortest name that means no other column: `epochs`.
        larger_is_better: Whether it is, of a metric; None where nothing says.
    """

    name: str
    kind: Literal["run", "parameter", "metric"]
    short: str
    larger_is_better: bool | None = None


@dataclass(frozen=True)
class Row:
    """A run of a table.

    Attributes:
        head: What it is.
        values: Its parameters and metrics, by full names of columns.
    """

    head: Head
    values: Mapping[str, Value]

    def __getitem__(self, column: str) -> Value:
        """Return the value of a column, by its full name; None where the run has none."""
        return fact(self.head, column) if column in FACTS else self.values.get(column)


@dataclass(frozen=True)
class Table:
    """Runs.

    Attributes:
        columns: The facts, then parameters and metrics that any of the runs have that match,
            whatever the limit.
        rows: The runs.
        total: How many match, whatever the limit.
    """

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    total: int


def fact(head: Head, name: str) -> Value:
    """Return a fact of a run as conditions and orders take it; None where it has none."""
    if name == "dirty":
        return head.dirty is not None
    if name == "pins":
        return list(head.pins) or None
    value: Value = getattr(head, name)
    return value


def table(
    history: History,
    *,
    pipelines: Sequence[str] = (),
    where: str = "",
    sort: Sequence[str] = (),
    limit: int | None = None,
    offset: int = 0,
    every_project: bool = False,
) -> Table:
    """Return the runs of a project that are meant.

    Args:
        history: The project's.
        pipelines: Names as of targets: `digits` (of any variant), `cpu.digits`, `digits.train`; all
            pipelines by default.
        where: A condition, see `stagedml.tracking.where`.
        sort: Names of columns, full or short, each with `-` before it for the greatest first. The
            newest come first where nothing else decides, and what has no value comes last.
        limit: How many rows to return at most.
        offset: How many to leave out before.
        every_project: Of all projects.

    Raises:
        LedgerError: The ledger cannot be read now.
        WhereError: The condition cannot be read, or names what no run has.
        ColumnError: No run has what is to be sorted by.
    """
    ledger = history.up_to_date
    found = ledger.runs(None if every_project else str(history.project.root))
    found = [run for run in reversed(found) if not pipelines or _is_of(run, pipelines)]
    pins: dict[str, list[str]] = {}
    for name, key in history.pins.names().items():
        pins.setdefault(key, []).append(name)
    rows = [Row(head_of(run, pins.get(run.key, ())), _values(run)) for run in found]
    columns = _columns(found)
    lookup = _Lookup(rows, columns)
    condition = parse(where)
    if condition is not None:
        for name, position in names(condition).items():
            try:
                lookup.getter(name)
            except ColumnError as error:
                raise WhereError(error.message, where, position, hint=error.hint) from None
        test = compiled(condition, lookup.getter)
        rows = [row for number, row in enumerate(rows) if test(number)]
        lookup = _Lookup(rows, columns)
    for entry in reversed(sort):
        get = lookup.getter(entry.removeprefix("-"))
        order = list(range(len(rows)))
        down = entry.startswith("-")
        order = [n for n in order if get(n) is not None]
        order.sort(key=lambda n: _key(get(n)), reverse=down)
        if down:  # sorted as stably
            order = _stable(order, get)
        order += [n for n in range(len(rows)) if get(n) is None]
        rows = [rows[n] for n in order]
        lookup = _Lookup(rows, columns)
    present = {name for row in rows for name in row.values}
    columns = tuple(c for c in columns if c.kind == "run" or c.name in present)
    end = None if limit is None else offset + limit
    return Table(columns, tuple(rows[offset:end]), len(rows))


def _stable(order: list[int], get: Callable[[int], Value]) -> list[int]:
    return sorted(sorted(order), key=lambda n: _key(get(n)), reverse=True)


def _is_of(run: Run, pipelines: Sequence[str]) -> bool:
    own = {run.pipeline, run.name, f"{run.pipeline}.{run.target}", f"{run.variant}.{run.pipeline}"}
    return not own.isdisjoint(pipelines)


def head_of(run: Run, pins: Iterable[str] = ()) -> Head:
    """Return a run without its stages."""
    return Head(
        number=run.id,
        key=run.key,
        moment=run.moment,
        time=run.time,
        project=run.project,
        pipeline=run.pipeline,
        variant=run.variant,
        target=run.target,
        status=run.status,
        seconds=run.seconds,
        commit=run.commit,
        branch=run.branch,
        dirty=run.dirty,
        host=run.host,
        user=run.user,
        sandboxed=run.sandboxed,
        output=run.output,
        settings=run.settings,
        pins=tuple(pins),
    )


def _values(run: Run) -> dict[str, Value]:
    found: dict[str, Value] = {}
    for stage in run.stages:
        for values in (stage.identity.config, stage.metrics):
            for name, value in values.items():
                if value is not None and not isinstance(value, dict):
                    found[f"{stage.stage}.{name}"] = value
    return found


def _columns(runs: Sequence[Run]) -> tuple[Column, ...]:
    from stagedml.tracking.objectives import Directions

    stages = [stage for run in runs for stage in run.stages]
    found: dict[str, tuple[Literal["parameter", "metric"], str]] = {}
    for stage in stages:
        for name in stage.identity.config:
            found[f"{stage.stage}.{name}"] = ("parameter", name)
    for stage in stages:
        for name in stage.metrics:
            found[f"{stage.stage}.{name}"] = ("metric", name)
    directions = Directions(stage.identity.config for stage in stages)
    count = Counter(short for _, short in found.values())
    count.update(FACTS)
    return (
        *(Column(name, "run", name) for name in FACTS),
        *(
            Column(
                name,
                kind,
                short if count[short] == 1 and short not in found else name,
                directions.of(short) if kind == "metric" else None,
            )
            for name, (kind, short) in sorted(found.items(), key=lambda item: (item[1], item[0]))
        ),
    )


class _Lookup:
    """Values of rows, by names of columns as users write them."""

    def __init__(self, rows: Sequence[Row], columns: Sequence[Column]) -> None:
        self.rows = rows
        self.columns = columns

    def getter(self, name: str) -> Callable[[int], Value]:
        """Return what gives the value of a row.

        Raises:
            ColumnError: There is no such column, or a run has several that differ.
        """
        full = {column.name: column for column in self.columns}
        if name in full:
            return lambda number: self.rows[number][name]
        own = [column.name for column in self.columns if column.name.endswith(f".{name}")]
        if not own:
            known = [n for column in self.columns for n in (column.name, column.short)]
            raise ColumnError(nearest("parameter, metric or fact", name, known))
        if len(own) > 1:
            for row in self.rows:
                several = [n for n in own if n in row.values]
                # A stage may hand on what another has found: then it is no matter which is meant.
                if len({repr(row.values[n]) for n in several}) > 1:
                    msg = f"{name!r} may be {' or '.join(several[:6])}"
                    raise ColumnError(msg, hint="Name one of them.")
        return lambda number: next(
            (row[n] for row in [self.rows[number]] for n in own if n in row.values), None
        )


def _key(value: Value) -> tuple[Any, ...]:
    """Return what orders values of any kind: numbers before texts before lists."""
    if isinstance(value, int | float):
        return (0, value)
    return (1, value) if isinstance(value, str) else (2, repr(value))
