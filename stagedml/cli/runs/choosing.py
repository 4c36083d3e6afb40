"""Which runs a command is about: those that are named, those of pipelines, those that fit."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from stagedml.cli.app import say
from stagedml.errors import StagedMLError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from stagedml.cli.app import App
    from stagedml.realization.record import Run
    from stagedml.tracking.table import Row, Table


class NoRunsError(StagedMLError):
    """There are no runs of the kind that is asked for."""


def choose(app: App, names: Sequence[str], where: str = "", *, newest: int | None = None) -> Table:
    """Return runs as a table, in the order of their names; those of a pipeline the oldest first.

    Args:
        app: The command's.
        names: Names of runs, and of pipelines: all their runs; all of the project by default.
        where: A condition, see `stagedml.tracking.where`.
        newest: How many at most, of those that are not named one by one.

    Raises:
        NoRunsError: There are none.
        RunNameError: A name is that of no run.
    """
    from stagedml.tracking.names import Runs
    from stagedml.tracking.table import table

    history = app.workspace.history
    whole = table(history, where=where)
    fitting = {row.head.number: row for row in reversed(whole.rows)}
    named: dict[int, Row] = {}
    several = list(fitting.values()) if not names else []
    runs = Runs(app.workspace)
    for name in names:
        own = table(history, pipelines=[name]).rows
        if own:
            several += [fitting[n] for row in reversed(own) if (n := row.head.number) in fitting]
            continue
        number = runs.run(name).id
        if number in fitting:
            named[number] = fitting[number]
    several.sort(key=lambda row: row.head.moment)
    if newest is not None and len(several) > newest:
        say(f"the newest {newest} of {len(several)} runs; --limit 0 for all")
        several = several[-newest:]
    rows = tuple((named | {row.head.number: row for row in several}).values())
    if not rows:
        raise NoRunsError(
            f"no run fits: {where}" if where else "there are no runs yet",
            hint="" if where else "`stagedml build PIPELINE` makes one.",
        )
    present = {name for row in rows for name in row.values}
    columns = tuple(c for c in whole.columns if c.kind == "run" or c.name in present)
    return replace(whole, columns=columns, rows=rows, total=len(rows))


def whole_runs(app: App, rows: Iterable[Row]) -> list[Run]:
    """Return the runs of rows, with their stages."""
    ledger = app.workspace.history.up_to_date
    found = [ledger.run(row.head.number) for row in rows]
    return [run for run in found if run is not None]


def fetch(app: App, runs: Iterable[Run]) -> None:
    """Fetch outputs of runs that were collected, as far as a binary cache has them."""
    outputs = {stage.output for run in runs for stage in run.stages if stage.derivation}
    gone = app.nix.invalid(*sorted(outputs))
    if not gone:
        return
    there = set(app.nix.missing(gone).will_fetch)
    wanted = [path for path in gone if path in there]
    if wanted:
        say(f"fetching {len(wanted)} of {len(gone)} outputs that were collected")
        app.nix.build(drvs=wanted)
    else:
        say(f"no binary cache has any of the {len(gone)} outputs that were collected")
