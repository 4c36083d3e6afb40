"""The ledger's tables, and how runs are written to them and read from them.

Every row carries a checksum of its own: what was damaged is found out when it is read, and is
never shown. Opening files, locks, and what is done about damage is the business of `ledger`.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
import zlib
from typing import TYPE_CHECKING, Any

from stagedml.nix.identity import Identity
from stagedml.realization.record import Realization, Run

if TYPE_CHECKING:
    from collections.abc import Mapping

    from stagedml.realization.record import Number

VERSION = 2

# A history is what runs have in common that are compared with one another. Columns have no types,
# so that SQLite gives back what it was given. `crc` comes last.
_TABLES = {
    "meta": "name PRIMARY KEY, value NOT NULL",
    "histories": "id INTEGER PRIMARY KEY, project NOT NULL, pipeline NOT NULL, variant NOT NULL",
    "runs": "id INTEGER PRIMARY KEY, key NOT NULL UNIQUE, history NOT NULL, "
    "moment NOT NULL, time NOT NULL, status NOT NULL, seconds, target, settings NOT NULL, "
    "commit_id, dirty, host NOT NULL, nix NOT NULL, sandboxed, derivation NOT NULL, "
    "output NOT NULL, length NOT NULL",
    # Texts that many realizations have in common: tables of sources, lists of packages.
    "texts": "id INTEGER PRIMARY KEY, sha256 NOT NULL UNIQUE, text NOT NULL",
    # What one output was at one time: a rebuilt one may have other metrics, and is another row.
    "realizations": "id INTEGER PRIMARY KEY, output NOT NULL, digest NOT NULL, "
    "config NOT NULL, inputs NOT NULL, sources NOT NULL, packages NOT NULL, "
    "interpreter NOT NULL, environment, accelerator, instance, variables NOT NULL",
    "metrics": "realization NOT NULL, name NOT NULL, value NOT NULL",
    "stages": "run NOT NULL, position NOT NULL, history NOT NULL, moment NOT NULL, "
    "stage NOT NULL, realization NOT NULL, derivation NOT NULL, outcome, seconds",
}
_COLUMNS = {
    table: [part.split()[0] for part in columns.split(", ")] for table, columns in _TABLES.items()
}
_INDEXES = (
    "CREATE UNIQUE INDEX histories_by_name ON histories (project, pipeline, variant)",
    "CREATE INDEX runs_by_history ON runs (history, moment)",
    "CREATE UNIQUE INDEX realizations_by_output ON realizations (output, digest)",
    "CREATE UNIQUE INDEX metrics_by_realization ON metrics (realization, name)",
    "CREATE UNIQUE INDEX stages_by_run ON stages (run, position)",
    "CREATE INDEX stages_by_name ON stages (history, stage, moment)",
    "CREATE INDEX stages_by_realization ON stages (realization, moment)",
)


class DamageError(Exception):
    """The ledger does not hold what was written to it."""


# What reading a damaged file can raise: texts that are none get into SQLite's own messages, too.
BROKEN = (DamageError, sqlite3.Error, UnicodeDecodeError, MemoryError, OverflowError)


def create(connection: sqlite3.Connection) -> None:
    """Make the tables."""
    for table, columns in _TABLES.items():
        connection.execute(f"CREATE TABLE {table} ({columns}, crc NOT NULL)")
    for index in _INDEXES:
        connection.execute(index)
    _insert(connection, "meta", "version", str(VERSION))


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


def _seal(values: tuple[Any, ...]) -> int:
    return zlib.crc32(repr(values).encode())


def _storable(value: Any) -> Any:
    """Return a value as SQLite can hold it: a path may have a name that is no Unicode."""
    if isinstance(value, str) and not value.isascii():
        return value.encode("utf-8", "backslashreplace").decode("utf-8")
    return value


def _insert(connection: sqlite3.Connection, table: str, *values: Any) -> None:
    row = tuple(map(_storable, values))
    marks = ", ".join("?" * (len(row) + 1))
    connection.execute(f"INSERT INTO {table} VALUES ({marks})", (*row, _seal(row)))  # noqa: S608


def _add(connection: sqlite3.Connection, table: str, *values: Any) -> int:
    """Insert a row with an `id`, which is what it returns."""
    (last,) = connection.execute(f"SELECT max(id) FROM {table}").fetchone()  # noqa: S608
    number = int(last or 0) + 1
    _insert(connection, table, number, *values)
    return number


def select(
    connection: sqlite3.Connection, table: str, order: str = "", **where: Any
) -> list[tuple[Any, ...]]:
    """Whole rows of a table, each as it was written, and with what was asked for in it.

    Raises:
        DamageError: One is not, or an index led to another.
    """
    names = _COLUMNS[table]
    where = {name: _storable(value) for name, value in where.items()}
    conditions = " AND ".join(f"{name} = ?" for name in where)
    rows = connection.execute(
        f"SELECT {', '.join(names)}, crc FROM {table} WHERE {conditions or 1} {order}",  # noqa: S608
        tuple(where.values()),
    ).fetchall()
    for row in rows:
        if _seal(row[:-1]) != row[-1] or any(
            row[names.index(name)] != value for name, value in where.items()
        ):
            raise DamageError(f"a row of its table {table!r} is not as it was written")
    return [row[:-1] for row in rows]


# -- writing --------------------------------------------------------------------------------------


def insert(connection: sqlite3.Connection, run: Run, number: int | None = None) -> int:
    """Write a run, unless it is there; its number, which is the next one if none is given."""
    present = select(connection, "runs", key=run.key)
    if present:
        return int(present[0][0])
    history = _history(connection, run.project, run.pipeline, run.variant)
    if history is None:
        names = (run.project, run.pipeline, run.variant or "")
        history = _add(connection, "histories", *names)
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
        run.dirty,
        run.host,
        run.nix,
        None if run.sandboxed is None else int(run.sandboxed),
        run.derivation,
        run.output,
        len(run.stages),
    )
    if number is None:
        number = _add(connection, "runs", *row)
    else:
        _insert(connection, "runs", number, *row)
    texts: dict[int, int] = {}  # by the identity of what they are made from
    for position, stage in enumerate(run.stages):
        _insert(
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
    return number


def _realization(connection: sqlite3.Connection, stage: Realization, texts: dict[int, int]) -> int:
    identity = stage.identity
    variables = dict(identity.variables)
    apart = [variables.pop(name, None) for name in ("environment", "accelerator", "instance")]
    metrics = {name: _number(value) for name, value in stage.metrics.items()}
    row = (
        _json(identity.config),
        _json(identity.inputs),
        _text(connection, identity.sources, texts),
        _text(connection, identity.packages, texts),
        identity.interpreter,
        *apart,
        _json(variables),
    )
    digest = _digest(row, metrics)
    present = select(connection, "realizations", output=stage.output, digest=digest)
    if present:
        return int(present[0][0])
    number = _add(connection, "realizations", stage.output, digest, *row)
    for name, value in metrics.items():
        _insert(connection, "metrics", number, name, value)
    return number


def _digest(row: tuple[Any, ...], metrics: Mapping[str, Number]) -> str:
    """Return what tells a realization from another one of the same output."""
    stored = tuple(map(_storable, row)), sorted((_storable(k), v) for k, v in metrics.items())
    return hashlib.sha256(repr(stored).encode()).hexdigest()


def _text(connection: sqlite3.Connection, value: object, texts: dict[int, int]) -> int:
    if id(value) not in texts:
        text = _json(value)
        digest = hashlib.sha256(text.encode()).hexdigest()
        present = select(connection, "texts", sha256=digest)
        number = int(present[0][0]) if present else _add(connection, "texts", digest, text)
        texts[id(value)] = number
    return texts[id(value)]


def _json(value: object) -> str:
    return json.dumps(value, sort_keys=True, ensure_ascii=False)


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
    moment = _COLUMNS["runs"].index("moment")
    return [_whole(connection, row) for row in sorted(found, key=lambda row: row[moment])]


def _whole(connection: sqlite3.Connection, row: tuple[Any, ...]) -> Run:
    run = run_of(connection, row)
    stages = select(connection, "stages", "ORDER BY position", run=run.id)
    if len(stages) != length_of(row):
        raise DamageError("stages of a run are missing")
    return run.with_stages(stage_of(connection, stage) for stage in stages)


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
    newest = _COLUMNS["stages"].index("moment")
    return stage_of(connection, max(rows, key=lambda row: row[newest])) if rows else None


def run_of(connection: sqlite3.Connection, row: tuple[Any, ...]) -> Run:
    """Return the run of a row, without its stages."""
    fields = dict(zip(_COLUMNS["runs"], row, strict=True))
    histories = select(connection, "histories", id=fields["history"])
    if not histories:
        raise DamageError("a run belongs to no history")
    _, project, pipeline, variant = histories[0]
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
        dirty=fields["dirty"],
        host=fields["host"],
        nix=fields["nix"],
        sandboxed=None if fields["sandboxed"] is None else bool(fields["sandboxed"]),
        id=fields["id"],
    )


def length_of(row: tuple[Any, ...]) -> int:
    """How many stages the run of a row has."""
    return int(row[_COLUMNS["runs"].index("length")])


def stage_of(connection: sqlite3.Connection, row: tuple[Any, ...]) -> Realization:
    """Return the stage of a run that a row of the table `stages` tells of."""
    fields = dict(zip(_COLUMNS["stages"], row, strict=True))
    rows = select(connection, "realizations", id=fields["realization"])
    if not rows:
        raise DamageError("a stage of a run has no realization")
    what = dict(zip(_COLUMNS["realizations"], rows[0], strict=True))
    found = select(connection, "metrics", "ORDER BY name", realization=fields["realization"])
    metrics = {name: value for _, name, value in found}
    if _digest(rows[0][3:], metrics) != what["digest"]:
        raise DamageError("metrics of a stage are missing")
    variables = _parsed(what["variables"])
    for name in ("environment", "accelerator", "instance"):
        if what[name] is not None:
            variables[name] = what[name]
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
