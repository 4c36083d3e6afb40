"""Ledgers as earlier versions wrote them."""

from __future__ import annotations

import hashlib
import json
import sqlite3
import zlib
from contextlib import closing
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

    from stagedml.realization.record import Realization, Run

VERSION_1 = """
CREATE TABLE runs (
  id INTEGER PRIMARY KEY, time TEXT NOT NULL, host TEXT NOT NULL, project TEXT NOT NULL,
  pipeline TEXT NOT NULL, commit_id TEXT, derivation TEXT NOT NULL, output TEXT NOT NULL,
  seconds REAL NOT NULL
);
CREATE INDEX runs_by_pipeline ON runs (pipeline, id);
CREATE TABLE realizations (
  output TEXT PRIMARY KEY, derivation TEXT NOT NULL, stage TEXT NOT NULL, identity TEXT NOT NULL,
  metrics TEXT NOT NULL, seconds REAL
);
CREATE TABLE run_stages (
  run INTEGER NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
  output TEXT NOT NULL REFERENCES realizations (output), PRIMARY KEY (run, output)
) WITHOUT ROWID;
"""


def version_1(path: Path, runs: list[Run]) -> None:
    """A ledger as the first version wrote it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.executescript(VERSION_1)
        for number, each in enumerate(runs, 1):
            commit = f"{each.commit}+" if each.dirty else each.commit
            connection.execute(
                "INSERT INTO runs VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    *(number, each.time, each.host, each.project, each.name, commit),
                    *(each.derivation, each.output, each.seconds),
                ),
            )
            for s in each.stages:
                connection.execute(
                    "INSERT OR IGNORE INTO realizations VALUES (?, ?, ?, ?, ?, ?)",
                    (
                        *(s.output, s.derivation, s.stage, json.dumps(vars(s.identity))),
                        *(json.dumps(dict(s.metrics)), s.seconds),
                    ),
                )
                connection.execute("INSERT INTO run_stages VALUES (?, ?)", (number, s.output))
        connection.commit()


VERSION_2 = """
CREATE TABLE meta (name PRIMARY KEY, value NOT NULL, crc NOT NULL);
CREATE TABLE histories (
  id INTEGER PRIMARY KEY, project NOT NULL, pipeline NOT NULL, variant NOT NULL, crc NOT NULL
);
CREATE TABLE runs (
  id INTEGER PRIMARY KEY, key NOT NULL UNIQUE, history NOT NULL, moment NOT NULL, time NOT NULL,
  status NOT NULL, seconds, target, settings NOT NULL, commit_id, dirty, host NOT NULL,
  nix NOT NULL, sandboxed, derivation NOT NULL, output NOT NULL, length NOT NULL, crc NOT NULL
);
CREATE TABLE texts (id INTEGER PRIMARY KEY, sha256 NOT NULL UNIQUE, text NOT NULL, crc NOT NULL);
CREATE TABLE realizations (
  id INTEGER PRIMARY KEY, output NOT NULL, digest NOT NULL, config NOT NULL, inputs NOT NULL,
  sources NOT NULL, packages NOT NULL, interpreter NOT NULL, environment, accelerator, instance,
  variables NOT NULL, crc NOT NULL
);
CREATE TABLE metrics (realization NOT NULL, name NOT NULL, value NOT NULL, crc NOT NULL);
CREATE TABLE stages (
  run NOT NULL, position NOT NULL, history NOT NULL, moment NOT NULL, stage NOT NULL,
  realization NOT NULL, derivation NOT NULL, outcome, seconds, crc NOT NULL
);
CREATE UNIQUE INDEX histories_by_name ON histories (project, pipeline, variant);
CREATE INDEX runs_by_history ON runs (history, moment);
CREATE UNIQUE INDEX realizations_by_output ON realizations (output, digest);
CREATE UNIQUE INDEX metrics_by_realization ON metrics (realization, name);
CREATE UNIQUE INDEX stages_by_run ON stages (run, position);
CREATE INDEX stages_by_name ON stages (history, stage, moment);
CREATE INDEX stages_by_realization ON stages (realization, moment);
"""


class _Version2:
    """Writes a ledger of the second version."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection
        self.ids: dict[tuple[str, Any], int] = {}

    def insert(self, table: str, *row: Any) -> None:
        crc = zlib.crc32(repr(row).encode())
        marks = ", ".join("?" * (len(row) + 1))
        self.connection.execute(f"INSERT INTO {table} VALUES ({marks})", (*row, crc))

    def add(self, table: str, key: Any, *row: Any) -> int:
        if (table, key) in self.ids:
            return self.ids[table, key]
        number = sum(known == table for known, _ in self.ids) + 1
        self.ids[table, key] = number
        self.insert(table, number, *row)
        return number

    def text(self, value: object) -> int:
        text = _json(value)
        digest = hashlib.sha256(text.encode()).hexdigest()
        return self.add("texts", digest, digest, text)

    def realization(self, stage: Realization) -> int:
        identity = stage.identity
        variables = dict(identity.variables)
        apart = [variables.pop(name, None) for name in ("environment", "accelerator", "instance")]
        row = (
            *(_json(identity.config), _json(identity.inputs)),
            *(self.text(identity.sources), self.text(identity.packages), identity.interpreter),
            *(*apart, _json(variables)),
        )
        what = repr((row, sorted(stage.metrics.items())))
        digest = hashlib.sha256(what.encode()).hexdigest()
        known = ("realizations", (stage.output, digest)) in self.ids
        number = self.add("realizations", (stage.output, digest), stage.output, digest, *row)
        if not known:
            for name, value in stage.metrics.items():
                self.insert("metrics", number, name, value)
        return number

    def run(self, run: Run) -> None:
        names = (run.project, run.pipeline, run.variant or "")
        history = self.add("histories", names, *names)
        number = self.add(
            "runs",
            run.key,
            *(run.key, history, run.moment, run.time, run.status, run.seconds, run.target),
            *(_json(run.settings), run.commit, run.dirty, run.host, run.nix),
            None if run.sandboxed is None else int(run.sandboxed),
            *(run.derivation, run.output, len(run.stages)),
        )
        for position, stage in enumerate(run.stages):
            row = (number, position, history, run.moment, stage.stage, self.realization(stage))
            self.insert("stages", *row, stage.derivation, stage.outcome, stage.seconds)


def version_2(path: Path, runs: list[Run]) -> None:
    """A ledger as the second version wrote it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.executescript(VERSION_2)
        writer = _Version2(connection)
        writer.insert("meta", "version", "2")
        for run in runs:
            writer.run(run)
        connection.commit()


def _json(value: object) -> str:
    return json.dumps(value, sort_keys=True, ensure_ascii=False)
