"""What a table of runs consists of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from stagedml.errors import StagedMLError
from stagedml.realization.tabulation import FACTS as RECORDED

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from stagedml.realization.record import Run
    from stagedml.tracking.where import Value

# What is known of each run, whatever it is of; in the order of columns.
FACTS = (
    *("number", "time", "project", "pipeline", "variant", "target", "status", "seconds"),
    *("commit", "branch", "dirty", "host", "user", "sandboxed", "output", "pins"),
)


Kind = Literal["run", "parameter", "metric"]


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
    kind: Kind
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
        columns: The facts, then the parameters and metrics that any of these rows has.
        rows: The runs.
        total: How many runs match, whatever the limit.
    """

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    total: int


def head_of(run: Run, pins: Iterable[str] = ()) -> Head:
    """Return a run without its stages."""
    own = {name: getattr(run, name) for name in RECORDED if name != "number"}
    return Head(number=run.id, project=run.project, pins=tuple(pins), **own)


def fact(head: Head, name: str) -> Value:
    """Return a fact of a run as conditions and orders take it; None where it has none."""
    if name == "dirty":
        return head.dirty is not None
    if name == "pins":
        return list(head.pins) or None
    value: Value = getattr(head, name)
    return value
