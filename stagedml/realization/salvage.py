"""Reads as much as possible of a ledger that is damaged, or of an older version."""

from __future__ import annotations

import contextlib
import hashlib
import json
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from stagedml.nix.identity import Identity
from stagedml.realization.record import Realization, RecordError, Run, dump, load
from stagedml.realization.rows import BROKEN, COLUMNS, RUNS_2, DamageError, select
from stagedml.realization.schema import length_of, machines_of, run_of, stage_of

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection, Sequence

_GAP = 10_000  # between two numbers of runs; more are not missing, one of them is damaged


def numbers(connection: sqlite3.Connection) -> list[int]:
    """Return the numbers of all runs, also of a damaged ledger as far as they can be guessed."""
    found: set[int] = set()
    for order in ("ASC", "DESC"):
        with contextlib.suppress(*BROKEN):
            for (number,) in connection.execute(f"SELECT id FROM runs ORDER BY id {order}"):  # noqa: S608
                if isinstance(number, int):
                    found.add(number)
    # What lies between them may be readable one by one.
    between: set[int] = set()
    for number, following in pairwise(sorted({0, *found})):
        if following - number < _GAP:
            between.update(range(number + 1, following))
    return sorted({*found, *between})


_Read = Callable[["sqlite3.Connection", int], tuple[Run | None, bool]]


def reader(tables: Collection[str]) -> _Read:
    """Return what reads runs of a ledger that has such tables.

    It returns a run, if there is one of the number, and whether it is whole.

    Raises:
        DamageError: It cannot be read, which can be said in other ways, too; see `BROKEN`.
    """
    if "histories" not in tables:
        return _run_of_version_1
    # The tables of version 2 have less of a run, and no columns.
    columns = COLUMNS["runs"] if "columns" in tables else RUNS_2
    return partial(_run, columns=columns)


def _run(
    connection: sqlite3.Connection, number: int, columns: Sequence[str]
) -> tuple[Run | None, bool]:
    rows = select(connection, "runs", columns=columns, id=number)
    if not rows:
        return None, True
    run = run_of(connection, rows[0], columns)
    stages = []
    try:
        found = connection.execute("SELECT position FROM stages WHERE run = ?", (number,))
        positions = [position for (position,) in found]
    except BROKEN:
        return run, False
    whole = len(positions) == length_of(rows[0])
    machines: dict[int, str] = {}
    with contextlib.suppress(*BROKEN):
        machines = machines_of(connection, number)
    for position in positions:
        try:
            (row,) = select(connection, "stages", run=number, position=position)
            stage = stage_of(connection, row)
            stages.append(replace(stage, machine=machines.get(position)))
        except (*BROKEN, ValueError):
            whole = False  # what one stage lacks, all runs would lack that have it
    return run.with_stages(stages), whole


def _run_of_version_1(connection: sqlite3.Connection, number: int) -> tuple[Run | None, bool]:
    row = connection.execute(
        "SELECT time, host, project, pipeline, commit_id, derivation, output, seconds FROM runs"
        " WHERE id = ?",
        (number,),
    ).fetchone()
    if row is None:
        return None, True
    rows = connection.execute(
        "SELECT r.stage, r.output, r.derivation, r.identity, r.metrics, r.seconds"
        " FROM run_stages s JOIN realizations r ON r.output = s.output WHERE s.run = ?",
        (number,),
    ).fetchall()
    try:
        time, host, project, name, commit, derivation, output, seconds = row
        variant, pipeline = "", name
        if name.startswith(("cpu.", "cuda.")):
            variant, _, pipeline = name.partition(".")
        run = Run(
            key=f"1-{number}-{hashlib.sha256(repr(row).encode()).hexdigest()[:16]}",
            moment=_moment(time) + number,  # its clock told seconds
            time=time,
            project=project,
            pipeline=pipeline,
            variant=variant or None,
            derivation=derivation,
            output=output,
            seconds=float(seconds),
            commit=commit.removesuffix("+") if commit else None,
            dirty="" if commit and commit.endswith("+") else None,
            host=host,
        )
        load(dump(run))  # for the types, which a damaged row may lack
    except (AttributeError, TypeError, ValueError, RecordError) as error:
        raise DamageError(f"run {number} cannot be read: {error}") from None
    stages = []
    whole = True
    for stage in rows:
        try:
            found = _stage_of_version_1(*stage)
            load(dump(run.with_stages([found])))
        except (AttributeError, KeyError, TypeError, ValueError, RecordError):
            whole = False
        else:
            stages.append(found)
    return run.with_stages(stages), whole


def _moment(time: str) -> int:
    """Return the nanoseconds since 1970 of a time."""
    return int(datetime.fromisoformat(time).timestamp()) * 10**9


def _stage_of_version_1(
    stage: str, output: str, derivation: str, identity: str, metrics: str, seconds: float | None
) -> Realization:
    known = json.loads(identity)
    names = ("config", "inputs", "sources", "packages", "interpreter", "variables")
    return Realization(
        stage=stage,
        output=output,
        derivation=derivation,
        identity=Identity(**{name: known[name] for name in names}),
        metrics=json.loads(metrics),
        seconds=seconds,
    )
