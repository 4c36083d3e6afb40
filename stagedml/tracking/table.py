"""Runs as a table: which of them are meant, and in which order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from stagedml.tracking.columns import Data
from stagedml.tracking.facts import check_facts
from stagedml.tracking.rows import Column, ColumnError, Head, Row, Table, fact, head_of
from stagedml.tracking.where import Value, WhereError, compiled, names, parse

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from stagedml.realization.history import History
    from stagedml.realization.tabulation import Tabulated


__all__ = ["Column", "ColumnError", "Head", "Row", "Table", "fact", "head_of", "table"]


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
        WhereError: The condition cannot be read, names what no run has, or can hold of none.
        ColumnError: No run has what is to be sorted by.
    """
    condition = parse(where)
    if condition is not None:
        check_facts(condition, where)

    def ask(projects: list[Tabulated]) -> Table:
        data = Data(projects, pipelines, history.pins.names())
        rows = data.rows
        if condition is not None:
            for name, position in names(condition).items():
                try:
                    data.getter(name)
                except ColumnError as error:
                    raise WhereError(error.message, where, position, hint=error.hint) from None
            test = compiled(condition, data.getter)
            rows = [row for row in rows if test(row)]
        for entry in reversed(sort):
            rows = _sorted(rows, data.getter(entry.removeprefix("-")), down=entry.startswith("-"))
        end = None if limit is None else offset + limit
        return data.table(rows[offset:end], len(rows))

    project = None if every_project else str(history.project.root)
    return history.up_to_date.tabulated(project, ask)


def _sorted(rows: list[int], get: Callable[[int], Value], *, down: bool) -> list[int]:
    found = [row for row in rows if get(row) is not None]
    found.sort(key=lambda row: _key(get(row)), reverse=down)  # stable, either way
    return [*found, *(row for row in rows if get(row) is None)]


def _key(value: Value) -> tuple[int, Any]:
    """Return what orders values of any kind: numbers before texts before lists."""
    if isinstance(value, int | float):
        return (0, value)
    return (1, value) if isinstance(value, str) else (2, repr(value))
