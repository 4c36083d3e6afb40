"""The ledger's tables, and their rows.

Each row carries a checksum of its own: what was damaged is found out when it is read, and is never
shown.
"""

from __future__ import annotations

import sqlite3
import zlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

# A history is what runs have in common that are compared with one another. Columns have no types,
# so that SQLite gives back what it was given. `crc` comes last.
TABLES = {
    "meta": "name PRIMARY KEY, value NOT NULL",
    "histories": "id INTEGER PRIMARY KEY, project NOT NULL, pipeline NOT NULL, variant NOT NULL",
    "runs": "id INTEGER PRIMARY KEY, key NOT NULL UNIQUE, history NOT NULL, "
    "moment NOT NULL, time NOT NULL, status NOT NULL, seconds, target, settings NOT NULL, "
    "commit_id, branch, dirty, patch, patch_omitted, host NOT NULL, user NOT NULL, nix NOT NULL, "
    "sandboxed, derivation NOT NULL, output NOT NULL, length NOT NULL",
    # Texts that many rows have in common: tables of sources, lists of packages, patches.
    "texts": "id INTEGER PRIMARY KEY, sha256 NOT NULL UNIQUE, text NOT NULL",
    # What one output was at one time: a rebuilt one may have other metrics, and is another row.
    "realizations": "id INTEGER PRIMARY KEY, output NOT NULL, digest NOT NULL, "
    "config NOT NULL, inputs NOT NULL, sources NOT NULL, packages NOT NULL, "
    "interpreter NOT NULL, environment, accelerator, instance, variables NOT NULL",
    "metrics": "realization NOT NULL, name NOT NULL, value NOT NULL",
    "stages": "run NOT NULL, position NOT NULL, history NOT NULL, moment NOT NULL, "
    "stage NOT NULL, realization NOT NULL, derivation NOT NULL, outcome, seconds",
    # Of stages that were built on other machines. Ledgers had none of this at first.
    "machines": "run NOT NULL, position NOT NULL, machine NOT NULL",
    # The same once more, by columns: see `tabulation`.
    "projects": "id INTEGER PRIMARY KEY, path NOT NULL UNIQUE, length NOT NULL, spans NOT NULL",
    "columns": "id INTEGER PRIMARY KEY, kind NOT NULL, name NOT NULL, short NOT NULL",
    "spans": "project NOT NULL, col NOT NULL, blocks NOT NULL, histories NOT NULL",
    "blocks": "project NOT NULL, col NOT NULL, number NOT NULL, text NOT NULL",
    "tails": "project NOT NULL, slot NOT NULL, text NOT NULL",
}
COLUMNS = {
    table: [part.split()[0] for part in columns.split(", ")] for table, columns in TABLES.items()
}
INDEXES = (
    "CREATE UNIQUE INDEX histories_by_name ON histories (project, pipeline, variant)",
    "CREATE INDEX runs_by_history ON runs (history, moment)",
    "CREATE UNIQUE INDEX realizations_by_output ON realizations (output, digest)",
    "CREATE UNIQUE INDEX metrics_by_realization ON metrics (realization, name)",
    "CREATE UNIQUE INDEX stages_by_run ON stages (run, position)",
    "CREATE UNIQUE INDEX machines_by_run ON machines (run, position)",
    "CREATE INDEX stages_by_name ON stages (history, stage, moment)",
    "CREATE INDEX stages_by_realization ON stages (realization, moment)",
    "CREATE UNIQUE INDEX columns_by_name ON columns (kind, name)",
    "CREATE UNIQUE INDEX spans_by_column ON spans (project, col)",
    "CREATE UNIQUE INDEX blocks_by_column ON blocks (project, col, number)",
    "CREATE UNIQUE INDEX tails_by_slot ON tails (project, slot)",
)
# The runs of version 2.
_NEW_IN_3 = ("branch", "patch", "patch_omitted", "user")
RUNS_2 = [name for name in COLUMNS["runs"] if name not in _NEW_IN_3]


class DamageError(Exception):
    """The ledger does not hold what was written to it."""


# What reading a damaged file can raise: texts that are none get into SQLite's own messages, too.
BROKEN = (DamageError, sqlite3.Error, UnicodeDecodeError, MemoryError, OverflowError)


def seal(values: tuple[Any, ...]) -> int:
    """Return the checksum of a row."""
    return zlib.crc32(repr(values).encode())


def storable(value: Any) -> Any:
    """Return a value as SQLite can hold it: a path may have a name that is no Unicode."""
    if isinstance(value, str) and not value.isascii():
        return value.encode("utf-8", "backslashreplace").decode("utf-8")
    return value


def insert(connection: sqlite3.Connection, table: str, *values: Any) -> None:
    """Write a row."""
    row = tuple(map(storable, values))
    marks = ", ".join("?" * (len(row) + 1))
    connection.execute(f"INSERT INTO {table} VALUES ({marks})", (*row, seal(row)))  # noqa: S608


def add(connection: sqlite3.Connection, table: str, *values: Any) -> int:
    """Insert a row with an `id`, which is what it returns."""
    (last,) = connection.execute(f"SELECT max(id) FROM {table}").fetchone()  # noqa: S608
    number = int(last or 0) + 1
    insert(connection, table, number, *values)
    return number


def select(
    connection: sqlite3.Connection,
    table: str,
    order: str = "",
    columns: Sequence[str] | None = None,
    **where: Any,
) -> list[tuple[Any, ...]]:
    """Whole rows of a table, each as it was written, and with what was asked for in it.

    Raises:
        DamageError: One is not, or an index led to another.
    """
    names = COLUMNS[table] if columns is None else columns
    where = {name: storable(value) for name, value in where.items()}
    conditions = " AND ".join(f"{name} = ?" for name in where)
    rows = connection.execute(
        f"SELECT {', '.join(names)}, crc FROM {table} WHERE {conditions or 1} {order}",  # noqa: S608
        tuple(where.values()),
    ).fetchall()
    for row in rows:
        if seal(row[:-1]) != row[-1] or any(
            row[names.index(name)] != value for name, value in where.items()
        ):
            raise DamageError(f"a row of its table {table!r} is not as it was written")
    return [row[:-1] for row in rows]


def replace_row(
    connection: sqlite3.Connection, table: str, keys: int, values: tuple[Any, ...]
) -> None:
    """Write a row in the place of the one that begins with as many of its values."""
    row = tuple(map(storable, values))
    names = [*COLUMNS[table], "crc"]
    changes = ", ".join(f"{name} = ?" for name in names[keys:])
    conditions = " AND ".join(f"{name} = ?" for name in names[:keys])
    connection.execute(
        f"UPDATE {table} SET {changes} WHERE {conditions}",  # noqa: S608
        (*row[keys:], seal(row), *row[:keys]),
    )
