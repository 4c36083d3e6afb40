"""How runs are written to the ledger's tables and read from them.

Opening files, locks, and what is done about damage is the business of `ledger`.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from stagedml.nix.identity import Identity
from stagedml.realization.record import Realization, Run
from stagedml.realization.rows import COLUMNS, INDEXES, TABLES, DamageError, add, select, storable
from stagedml.realization.rows import insert as insert_row

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Mapping, Sequence

    from stagedml.realization.record import Number
    from stagedml.realization.tabulation import Tabulator

VERSION = 3

# Where the hash of an output stands among variables, which have no such names. One with other
# bytes is another realization of the output.
_CONTENT = "=content"

_encode = json.JSONEncoder(sort_keys=True, ensure_ascii=False).encode


def create(connection: sqlite3.Connection) -> None:
    """Make the tables."""
    for table, columns in TABLES.items():
        connection.execute(f"CREATE TABLE {table} ({columns}, crc NOT NULL)")
    for index in INDEXES:
        connection.execute(index)
    insert_row(connection, "meta", "version", str(VERSION))


def version(connection: sqlite3.Connection) -> int:
    """Return the version of a ledger's tables; 0 of an empty one.

    Raises:
        DamageError: Its tables are not those of a ledger.
    """
    tables = {str(name) for (name,) in connection.execute("SELECT name FROM sqlite_schema")}
    if "meta" in tables:
        rows = select(connection, "meta", name="version")
        if rows and str(rows[0][1]).isdecimal():
            return int(rows[0][1])
    elif {"runs", "realizations", "run_stages"} <= tables:
        return 1
    elif not tables:
        return 0
    raise DamageError("its tables are not those of a ledger")


# -- writing --------------------------------------------------------------------------------------


def insert(
    connection: sqlite3.Connection, run: Run, tabulator: Tabulator, number: int | None = None
) -> int:
    """Write a run, unless it is there; its number, which is the next one if none is given.

    Args:
        connection: The ledger, in a transaction.
        run: The run.
        tabulator: Adds it to the columns, and is to be flushed.
        number: Its number.
    """
    present = select(connection, "runs", key=run.key)
    if present:
        return int(present[0][0])
    history = _history(connection, run.project, run.pipeline, run.variant)
    if history is None:
        names = (run.project, run.pipeline, run.variant or "")
        history = add(connection, "histories", *names)
    row = (
        run.key,
        history,
        run.moment,
        run.time,
        run.status,
        None if run.seconds is None else float(run.seconds),
        run.target,
        _json(run.settings),
        run.commit,
        run.branch,
        run.dirty,
        None if run.patch is None else _text(connection, run.patch),
        run.patch_omitted,
        run.host,
        run.user,
        run.nix,
        None if run.sandboxed is None else int(run.sandboxed),
        run.derivation,
        run.output,
        len(run.stages),
    )
    if number is None:
        number = add(connection, "runs", *row)
    else:
        insert_row(connection, "runs", number, *row)
    tabulator.add(run, number, history)
    texts: dict[int, int] = {}  # by the identity of what they are made from
    for position, stage in enumerate(run.stages):
        insert_row(
            connection,
            "stages",
            number,
            position,
            history,
            run.moment,
            stage.stage,
            _realization(connection, stage, texts),
            stage.derivation,
            stage.outcome,
            None if stage.seconds is None else float(stage.seconds),
        )
        if stage.machine is not None:
            _ensure_machines(connection)
            insert_row(connection, "machines", number, position, stage.machine)
    return number


def _ensure_machines(connection: sqlite3.Connection) -> None:
    """Make the table of machines in a ledger that is older than it: nothing else is other there."""
    if not _has_machines(connection):
        connection.execute(f"CREATE TABLE machines ({TABLES['machines']}, crc NOT NULL)")
        connection.execute(next(index for index in INDEXES if " machines_by_run " in index))


def _has_machines(connection: sqlite3.Connection) -> bool:
    found = connection.execute("SELECT 1 FROM sqlite_schema WHERE name = 'machines'")
    return found.fetchone() is not None


def _realization(connection: sqlite3.Connection, stage: Realization, texts: dict[int, int]) -> int:
    identity = stage.identity
    variables = dict(identity.variables)
    apart = [variables.pop(name, None) for name in ("environment", "accelerator", "instance")]
    if stage.content is not None:
        variables[_CONTENT] = stage.content
    metrics = {name: _number(value) for name, value in stage.metrics.items()}
    row = (
        _json(identity.config),
        _json(identity.inputs),
        _shared(connection, identity.sources, texts),
        _shared(connection, identity.packages, texts),
        identity.interpreter,
        *apart,
        _json(variables),
    )
    digest = _digest(row, metrics)
    present = select(connection, "realizations", output=stage.output, digest=digest)
    if present:
        return int(present[0][0])
    number = add(connection, "realizations", stage.output, digest, *row)
    for name, value in metrics.items():
        insert_row(connection, "metrics", number, name, value)
    return number


def _digest(row: tuple[Any, ...], metrics: Mapping[str, Number]) -> str:
    """Return what tells a realization from another one of the same output."""
    stored = tuple(map(storable, row)), sorted((storable(k), v) for k, v in metrics.items())
    return hashlib.sha256(repr(stored).encode()).hexdigest()


def _shared(connection: sqlite3.Connection, value: object, texts: dict[int, int]) -> int:
    if id(value) not in texts:
        texts[id(value)] = _text(connection, _json(value))
    return texts[id(value)]


def _text(connection: sqlite3.Connection, text: str) -> int:
    text = storable(text)
    digest = hashlib.sha256(text.encode()).hexdigest()
    present = select(connection, "texts", sha256=digest)
    return int(present[0][0]) if present else add(connection, "texts", digest, text)


def _json(value: object) -> str:
    return _encode(value)


def _number(value: Number) -> Number:
    return value if isinstance(value, float) or -(2**63) <= value < 2**63 else float(value)


# -- reading --------------------------------------------------------------------------------------


def _history(
    connection: sqlite3.Connection, project: str, pipeline: str, variant: str | None
) -> int | None:
    rows = select(
        connection, "histories", project=project, pipeline=pipeline, variant=variant or ""
    )
    return int(rows[0][0]) if rows else None


def last_run(
    connection: sqlite3.Connection, project: str, pipeline: str, variant: str | None
) -> Run | None:
    """Return the newest run of a pipeline, or of a stage of it."""
    history = _history(connection, project, pipeline, variant)
    rows = select(connection, "runs", "ORDER BY moment DESC LIMIT 1", history=history)
    return _whole(connection, rows[0]) if rows else None


def run(connection: sqlite3.Connection, number: int) -> Run | None:
    """Return the run of a number."""
    rows = select(connection, "runs", id=number)
    return _whole(connection, rows[0]) if rows else None


def runs(connection: sqlite3.Connection, project: str | None) -> list[Run]:
    """Return the runs of a project, the oldest first; of all projects by default."""
    names = {} if project is None else {"project": project}
    histories = select(connection, "histories", **names)
    found = [row for h in histories for row in select(connection, "runs", history=h[0])]
    moment = COLUMNS["runs"].index("moment")
    return [_whole(connection, row) for row in sorted(found, key=lambda row: row[moment])]


def newest_with(connection: sqlite3.Connection, project: str, output: str) -> int | None:
    """Return the number of the newest run of a project that made or used an output."""
    runs = {
        stage[0]
        for realization, *_ in select(connection, "realizations", output=output)
        for stage in select(connection, "stages", realization=realization)
    }
    found = [run for number in runs for run in select(connection, "runs", id=number)]
    own = {row[0] for row in select(connection, "histories", project=project)}
    newest = max((row for row in found if row[2] in own), key=lambda row: row[3], default=None)
    return None if newest is None else int(newest[0])


def _whole(connection: sqlite3.Connection, row: tuple[Any, ...]) -> Run:
    run = run_of(connection, row)
    stages = select(connection, "stages", "ORDER BY position", run=run.id)
    if len(stages) != length_of(row):
        raise DamageError("stages of a run are missing")
    machines = machines_of(connection, run.id)
    return run.with_stages(
        replace(stage_of(connection, stage), machine=machines.get(position))
        for position, stage in enumerate(stages)
    )


def machines_of(connection: sqlite3.Connection, number: int) -> dict[int, str]:
    """Return where stages of a run were built that were not built on its host, by position."""
    if not _has_machines(connection):
        return {}
    return {row[1]: row[2] for row in select(connection, "machines", run=number)}


def last_realizations(
    connection: sqlite3.Connection, project: str, pipeline: str, variant: str | None
) -> dict[str, Realization]:
    """Each stage of a pipeline as the newest run that had it."""
    history = _history(connection, project, pipeline, variant)
    names = connection.execute(
        "SELECT stage FROM stages WHERE history = ? GROUP BY stage", (history,)
    ).fetchall()
    found = {}
    for (name,) in names:
        rows = select(
            connection, "stages", "ORDER BY moment DESC LIMIT 1", history=history, stage=name
        )
        if not rows:
            raise DamageError("an index of it leads nowhere")
        found[str(name)] = stage_of(connection, rows[0])
    return found


def by_output(connection: sqlite3.Connection, output: str) -> Realization | None:
    """Return an output as the newest run that had it."""
    rows = [
        row
        for number, *_ in select(connection, "realizations", output=output)
        for row in select(connection, "stages", "ORDER BY moment DESC LIMIT 1", realization=number)
    ]
    newest = COLUMNS["stages"].index("moment")
    return stage_of(connection, max(rows, key=lambda row: row[newest])) if rows else None


def last_build(connection: sqlite3.Connection, output: str) -> tuple[float, int] | None:
    """Return how long the last build of an output took, and in which run; None if nobody knows."""
    of, took, run = (COLUMNS["stages"].index(name) for name in ("moment", "seconds", "run"))
    last = "AND seconds IS NOT NULL ORDER BY moment DESC LIMIT 1"
    rows = [
        row
        for number, *_ in select(connection, "realizations", output=output)
        for row in select(connection, "stages", last, realization=number)
    ]
    newest = max(rows, key=lambda row: row[of], default=None)
    return (float(newest[took]), int(newest[run])) if newest else None


def run_of(
    connection: sqlite3.Connection, row: tuple[Any, ...], columns: Sequence[str] = COLUMNS["runs"]
) -> Run:
    """Return the run of a row, without its stages."""
    fields: dict[str, Any] = dict.fromkeys(COLUMNS["runs"])
    fields |= zip(columns, row, strict=True)
    histories = select(connection, "histories", id=fields["history"])
    if not histories:
        raise DamageError("a run belongs to no history")
    _, project, pipeline, variant = histories[0]
    patch = fields["patch"]
    return Run(
        key=fields["key"],
        moment=fields["moment"],
        time=fields["time"],
        project=project,
        pipeline=pipeline,
        derivation=fields["derivation"],
        output=fields["output"],
        variant=variant or None,
        target=fields["target"],
        status=fields["status"],
        seconds=fields["seconds"],
        settings=_parsed(fields["settings"]),
        commit=fields["commit_id"],
        branch=fields["branch"],
        dirty=fields["dirty"],
        patch=None if patch is None else _text_of(connection, patch),
        patch_omitted=fields["patch_omitted"],
        host=fields["host"],
        user=fields["user"] or "",
        nix=fields["nix"],
        sandboxed=None if fields["sandboxed"] is None else bool(fields["sandboxed"]),
        id=fields["id"],
    )


def length_of(row: tuple[Any, ...]) -> int:
    """How many stages the run of a row has."""
    return int(row[-1])


def stage_of(connection: sqlite3.Connection, row: tuple[Any, ...]) -> Realization:
    """Return the stage of a run that a row of the table `stages` tells of."""
    fields = dict(zip(COLUMNS["stages"], row, strict=True))
    rows = select(connection, "realizations", id=fields["realization"])
    if not rows:
        raise DamageError("a stage of a run has no realization")
    what = dict(zip(COLUMNS["realizations"], rows[0], strict=True))
    found = select(connection, "metrics", "ORDER BY name", realization=fields["realization"])
    metrics = {name: value for _, name, value in found}
    if _digest(rows[0][3:], metrics) != what["digest"]:
        raise DamageError("metrics of a stage are missing")
    variables = _parsed(what["variables"])
    for name in ("environment", "accelerator", "instance"):
        if what[name] is not None:
            variables[name] = what[name]
    content = variables.pop(_CONTENT, None)
    return Realization(
        stage=fields["stage"],
        output=what["output"],
        derivation=fields["derivation"],
        identity=Identity(
            config=_parsed(what["config"]),
            inputs=_parsed(what["inputs"]),
            sources=_parsed(_text_of(connection, what["sources"])),
            packages=_parsed(_text_of(connection, what["packages"])),
            interpreter=what["interpreter"],
            variables=variables,
        ),
        metrics=metrics,
        outcome=fields["outcome"],
        seconds=fields["seconds"],
        content=content,
    )


def _text_of(connection: sqlite3.Connection, number: int) -> str:
    rows = select(connection, "texts", id=number)
    if not rows:
        raise DamageError("a realization lacks a part")
    return str(rows[0][2])


def _parsed(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        raise DamageError("a part of it is no JSON") from None
