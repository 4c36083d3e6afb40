"""The ledger: what was realized, when, from what; an SQLite file. Losing it loses no model."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from stagedml.errors import StagedMLError
from stagedml.nix.identity import Identity

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

_SCHEMA = """
CREATE TABLE IF NOT EXISTS runs (
  id INTEGER PRIMARY KEY,
  time TEXT NOT NULL,          -- UTC, ISO 8601
  host TEXT NOT NULL,
  project TEXT NOT NULL,
  pipeline TEXT NOT NULL,
  commit_id TEXT,              -- of the project's git checkout; ends in + where it was dirty
  derivation TEXT NOT NULL,
  output TEXT NOT NULL,
  seconds REAL NOT NULL
);
CREATE INDEX IF NOT EXISTS runs_by_pipeline ON runs (pipeline, id);
CREATE TABLE IF NOT EXISTS realizations (
  output TEXT PRIMARY KEY,
  derivation TEXT NOT NULL,
  stage TEXT NOT NULL,
  identity TEXT NOT NULL,      -- JSON, see Identity
  metrics TEXT NOT NULL,       -- JSON, by name
  seconds REAL                 -- of the build; null where it was substituted or found
);
CREATE TABLE IF NOT EXISTS run_stages (
  run INTEGER NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
  output TEXT NOT NULL REFERENCES realizations (output),
  PRIMARY KEY (run, output)
) WITHOUT ROWID;
"""


class LedgerError(StagedMLError):
    """The ledger cannot be read or written."""


@dataclass(frozen=True)
class Realization:
    """One stage as it was realized."""

    stage: str
    output: str
    derivation: str
    identity: Identity
    metrics: Mapping[str, float]
    seconds: float | None = None


@dataclass(frozen=True)
class Run:
    """One build of a pipeline."""

    time: str
    host: str
    project: str
    pipeline: str
    commit: str | None
    derivation: str
    output: str
    seconds: float
    id: int = 0


class Ledger:
    """The ledger file, opened for each use."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def _open(self) -> sqlite3.Connection:
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            connection = sqlite3.connect(self.path, timeout=10)
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = NORMAL")
            connection.executescript(_SCHEMA)
        except (OSError, sqlite3.Error) as error:
            msg = f"cannot open the ledger {self.path}: {error}"
            hint = "It may be moved away: it records history, the store holds the models."
            raise LedgerError(msg, hint=hint) from error
        return connection

    def record(self, run: Run, realizations: Iterable[Realization]) -> int:
        """Append a run; its number.

        Raises:
            LedgerError: It cannot be written.
        """
        try:
            return self._append(run, list(realizations))
        except sqlite3.Error as error:
            msg = f"cannot write to the ledger {self.path}: {error}"
            raise LedgerError(msg) from error

    def _append(self, run: Run, rows: list[Realization]) -> int:
        with closing(self._open()) as connection, connection:
            cursor = connection.execute(
                "INSERT INTO runs (time, host, project, pipeline, commit_id, derivation, output,"
                " seconds) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    run.time,
                    run.host,
                    run.project,
                    run.pipeline,
                    run.commit,
                    run.derivation,
                    run.output,
                    run.seconds,
                ),
            )
            number = cursor.lastrowid or 0
            connection.executemany(
                "INSERT INTO realizations VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (output) DO UPDATE"
                " SET derivation = excluded.derivation,"
                " seconds = coalesce(excluded.seconds, seconds)",
                [
                    (
                        r.output,
                        r.derivation,
                        r.stage,
                        json.dumps(vars(r.identity), sort_keys=True),
                        json.dumps(dict(r.metrics), sort_keys=True),
                        r.seconds,
                    )
                    for r in rows
                ],
            )
            connection.executemany(
                "INSERT OR IGNORE INTO run_stages VALUES (?, ?)",
                [(number, r.output) for r in rows],
            )
        return number

    def last_run(self, pipeline: str) -> Run | None:
        """The newest run of a pipeline."""
        if not self.path.exists():
            return None
        with closing(self._open()) as connection:
            row = connection.execute(
                "SELECT time, host, project, pipeline, commit_id, derivation, output, seconds, id"
                " FROM runs WHERE pipeline = ? ORDER BY id DESC LIMIT 1",
                (pipeline,),
            ).fetchone()
        return Run(*row) if row else None

    def last_realizations(self, pipeline: str) -> dict[str, Realization]:
        """Each stage of a pipeline as the newest run that had it realized it."""
        if not self.path.exists():
            return {}
        with closing(self._open()) as connection:
            rows = connection.execute(
                "SELECT r.stage, r.output, r.derivation, r.identity, r.metrics, r.seconds"
                " FROM runs JOIN run_stages s ON s.run = runs.id"
                " JOIN realizations r ON r.output = s.output"
                " WHERE runs.pipeline = ? ORDER BY runs.id",
                (pipeline,),
            ).fetchall()
        return {
            stage: Realization(
                stage,
                output,
                derivation,
                Identity(**json.loads(identity)),
                json.loads(metrics),
                seconds,
            )
            for stage, output, derivation, identity, metrics, seconds in rows
        }
