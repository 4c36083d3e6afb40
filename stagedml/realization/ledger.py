"""The ledger: what was realized, when, from what; an SQLite file. Losing it loses no model.

Whatever happens to the file, a build goes on. What another program holds, or what lies on a full
or read-only disk, is a `LedgerError` and left for later. What is damaged is set aside, told, and
made anew from what can still be read of it and from the records beside the kept runs.
"""

from __future__ import annotations

import contextlib
import fcntl
import os
import sqlite3
import time
from contextlib import closing
from typing import TYPE_CHECKING, TypeVar

from stagedml.errors import StagedMLError
from stagedml.realization import salvage, schema, tabulation
from stagedml.realization.rows import BROKEN
from stagedml.realization.tabulation import Tabulator

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from stagedml.realization.record import Realization, Run
    from stagedml.realization.tabulation import Tabulated

T = TypeVar("T")

_PATIENCE = 3.0  # seconds to wait for another process; a build should not wait longer for a record
_LARGEST = 2**63 - 1  # number of a run, as SQLite has them

# What SQLite says of the machine rather than of the file: see its list of result codes.
_CIRCUMSTANCES = frozenset(
    {
        sqlite3.SQLITE_PERM,
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_NOMEM,
        sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_INTERRUPT,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_PROTOCOL,
        sqlite3.SQLITE_AUTH,
    }
)
# Of these, what a disk that is full or cannot be written to says to one who only reads.
_UNWRITABLE = (
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_READONLY,
)


class LedgerError(StagedMLError):
    """The ledger cannot be read or written now."""


class _UnusableError(Exception):
    """The ledger must be made anew before it can be used.

    Args:
        label: What the present file is called from then on; None if there is none.
        reason: Why.
    """

    def __init__(self, label: str | None, reason: str) -> None:
        super().__init__(reason)
        self.label = label


class Ledger:
    """The ledger file, opened for each use.

    Args:
        path: Where it is.
        kept: The records of runs that stand elsewhere, from which a lost ledger is made anew.
        say: Called with what a user should know.
    """

    def __init__(
        self,
        path: Path,
        *,
        kept: Callable[[], Iterable[Run]] = tuple,
        say: Callable[[str], None] | None = None,
    ) -> None:
        self.path = path
        self.kept = kept
        self.say = say or (lambda _: None)

    def record(self, *runs: Run) -> list[int]:
        """Write runs that are not there yet; the numbers of all of them.

        Raises:
            LedgerError: It cannot be written now.
        """

        def write(connection: sqlite3.Connection) -> list[int]:
            connection.execute("BEGIN IMMEDIATE")
            tabulator = Tabulator(connection)
            numbers = [schema.insert(connection, run, tabulator) for run in runs]
            tabulator.flush()
            connection.execute("COMMIT")
            connection.execute("PRAGMA synchronous = NORMAL")  # closing it writes the file itself
            return numbers

        with self._alone():
            return self._in_order(write)

    def last_run(self, project: str, pipeline: str, variant: str | None = None) -> Run | None:
        """Return the newest run of a pipeline, or of a stage of it.

        Raises:
            LedgerError: It cannot be read now.
        """
        return self._read(lambda c: schema.last_run(c, project, pipeline, variant), None)

    def run(self, number: int) -> Run | None:
        """Return the run of a number, with all its stages.

        Raises:
            LedgerError: It cannot be read now.
        """
        if number > _LARGEST:  # SQLite's complaint would be taken for damage
            return None
        return self._read(lambda c: schema.run(c, number), None)

    def runs(self, project: str | None = None) -> list[Run]:
        """Return the runs of a project, the oldest first; of all projects by default.

        Raises:
            LedgerError: It cannot be read now.
        """
        return self._read(lambda c: schema.runs(c, project), [])

    def newest_with(self, project: str, output: str) -> int | None:
        """Return the number of the newest run of a project that made or used an output.

        Raises:
            LedgerError: It cannot be read now.
        """
        return self._read(lambda c: schema.newest_with(c, project, output), None)

    def tabulated(self, project: str | None, action: Callable[[list[Tabulated]], T]) -> T:
        """Ask the ledger by columns, as it is at one moment.

        Args:
            project: Whose runs; those of all projects by default.
            action: Gets the columns of each project that has runs.

        Raises:
            LedgerError: It cannot be read now.
        """

        def read(connection: sqlite3.Connection) -> tuple[T] | None:
            connection.execute("BEGIN")
            return (action(tabulation.tabulated(connection, project)),)

        found = self._read(read, None)
        return action([]) if found is None else found[0]

    def last_realizations(
        self, project: str, pipeline: str, variant: str | None = None
    ) -> dict[str, Realization]:
        """Each stage of a pipeline as the newest run that had it.

        Raises:
            LedgerError: It cannot be read now.
        """
        return self._read(lambda c: schema.last_realizations(c, project, pipeline, variant), {})

    def by_output(self, outputs: Iterable[str]) -> dict[str, Realization]:
        """Those of the outputs that were ever realized, each as the newest run that had it.

        Raises:
            LedgerError: It cannot be read now.
        """

        def read(connection: sqlite3.Connection) -> dict[str, Realization]:
            found = ((output, schema.by_output(connection, output)) for output in outputs)
            return {output: realization for output, realization in found if realization}

        return self._read(read, {})

    def last_builds(self, outputs: Iterable[str]) -> dict[str, tuple[float, int]]:
        """How long the last builds of outputs took, and in which runs; of those that are known.

        Raises:
            LedgerError: It cannot be read now.
        """

        def read(connection: sqlite3.Connection) -> dict[str, tuple[float, int]]:
            found = ((output, schema.last_build(connection, output)) for output in outputs)
            return {output: build for output, build in found if build}

        return self._read(read, {})

    # -- opening it -----------------------------------------------------------------------------

    def _read(self, action: Callable[[sqlite3.Connection], T], absent: T) -> T:
        """Ask the ledger; `absent` where there is none."""
        try:
            if not self.path.exists():
                return absent
            return self._attempt(action, write=False)
        except OSError as error:  # in a directory that is another user's
            raise self._error(error) from error
        except _UnusableError:
            with self._alone():  # another command may be about to make it anew, too
                return self._in_order(action)

    def _in_order(self, action: Callable[[sqlite3.Connection], T]) -> T:
        """Do something with a ledger that is made anew first if it must be; the lock is held."""
        try:
            return self._attempt(action, write=True)
        except _UnusableError as problem:
            self._renew(problem)
        try:
            return self._attempt(action, write=True)
        except _UnusableError as error:
            raise self._error(error) from error

    def _attempt(self, action: Callable[[sqlite3.Connection], T], *, write: bool) -> T:
        try:
            if not self.path.exists() or (self.path.is_file() and not self.path.stat().st_size):
                raise _UnusableError(None, "there is none")
            if self.path.is_dir():
                raise _UnusableError("damaged", "it is a directory")
            with closing(self._connect(write=write)) as connection:
                version = schema.version(connection)
                if version > schema.VERSION:
                    msg = f"the ledger {self.path} was written by a newer StagedML"
                    raise LedgerError(msg, hint="Use that one, or move the file away.")
                if version < schema.VERSION:
                    raise _UnusableError(f"version-{version}", f"it is of version {version}")
                return action(connection)
        except BROKEN as error:
            if _is_damage(error):
                raise _UnusableError("damaged", f"it is damaged ({error})") from error
            raise self._error(error) from error
        except OSError as error:
            raise self._error(error) from error

    def _connect(self, *, write: bool) -> sqlite3.Connection:
        beside = os.access(self.path.parent, os.W_OK)
        if not write and beside and not os.access(self.path, os.W_OK):
            # Another user's, in a folder for all: files of ours beside it would lock its owner out.
            return self._immutable()
        connection = sqlite3.connect(self.path, timeout=_PATIENCE, isolation_level=None)
        try:
            if write:
                connection.execute("PRAGMA journal_mode = WAL")
                self._hasten(connection)
            else:
                connection.execute("SELECT 1 FROM sqlite_schema LIMIT 1")
        except sqlite3.OperationalError as error:
            connection.close()
            if write or error.sqlite_errorcode & 0xFF not in _UNWRITABLE:
                raise
            # SQLite makes files beside it even to read.
            return self._immutable()
        except BaseException:
            connection.close()
            raise
        return connection

    def _immutable(self) -> sqlite3.Connection:
        """Read the file as it is, without a lock and without another file."""
        uri = f"{self.path.absolute().as_uri()}?immutable=1"
        return sqlite3.connect(uri, uri=True, isolation_level=None)

    def _hasten(self, connection: sqlite3.Connection) -> None:
        """Have SQLite wait for the disk no more often than it must; the lock is held.

        The log must be on the disk before the file is changed, which is when the connection is
        closed. SQLite waits for a new log's first lines, too: that keeps them apart from those of
        an earlier log in the same file, of which there are none if there is no log.
        """
        log = self._files(self.path)[1]
        new = not log.exists() or not log.stat().st_size
        connection.execute(f"PRAGMA synchronous = {'OFF' if new else 'NORMAL'}")
        if new:  # not before the log is on the disk
            connection.execute("PRAGMA wal_autocheckpoint = 0")

    def _error(self, error: Exception) -> LedgerError:
        return LedgerError(f"the ledger {self.path} cannot be used now: {error}")

    @contextlib.contextmanager
    def _alone(self) -> Iterator[None]:
        """Keep other commands from writing; SQLite's own lock does not outlive a new file."""
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            lock = os.open(
                self.path.with_suffix(".lock"), os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600
            )
        except OSError as error:
            raise self._error(error) from error
        try:
            deadline = time.monotonic() + _PATIENCE
            while True:
                try:
                    fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
                except BlockingIOError as error:
                    if time.monotonic() > deadline:
                        msg = f"another command is writing to the ledger {self.path}"
                        raise LedgerError(msg) from error
                    time.sleep(0.02)
                    continue
                except OSError:
                    pass  # some network file systems have no locks
                break
            yield
        finally:
            os.close(lock)

    # -- making it anew ---------------------------------------------------------------------------

    def _renew(self, problem: _UnusableError) -> None:
        """Put a new ledger in the place of one that cannot be used; the lock is held."""
        new = self.path.with_suffix(".new")
        try:
            for leftover in self._files(new):
                leftover.unlink(missing_ok=True)
            known, lost = self._copy(new)
            aside = self._set_aside(problem.label)
            new.replace(self.path)
        except (sqlite3.Error, OSError) as error:
            with contextlib.suppress(OSError):
                new.unlink(missing_ok=True)
            raise self._error(error) from error
        if aside is not None:
            unread = f"; {lost} of its runs cannot be read, or not in full" if lost else ""
            self.say(
                f"the ledger {self.path} is set aside as {aside.name}, since {problem}; a new one "
                f"has the {known} runs that are known{unread}"
            )

    def _copy(self, new: Path) -> tuple[int, int]:
        """Write all runs that are known to a new file; how many, and how many are not whole."""
        kept = {run.key: run for run in self.kept()}
        known: set[str] = set()
        lost = 0
        with closing(sqlite3.connect(new, isolation_level=None)) as connection:
            connection.execute("PRAGMA journal_mode = OFF")
            connection.execute("BEGIN")
            schema.create(connection)
            tabulator = Tabulator(connection)
            for number, run, whole in self._readable():
                lost += run is None or not (whole or run.key in kept)
                if run is not None:
                    schema.insert(connection, kept.get(run.key, run), tabulator, number)
                    known.add(run.key)
            for run in kept.values():
                schema.insert(connection, run, tabulator)
                known.add(run.key)
            tabulator.flush()
            connection.execute("COMMIT")
        return len(known), lost

    def _readable(self) -> Iterator[tuple[int, Run | None, bool]]:
        """Yield what can be read of the file: runs by number, and whether they are whole."""
        if not self.path.is_file() or not self.path.stat().st_size:
            return
        with closing(sqlite3.connect(self.path, timeout=_PATIENCE)) as connection:
            try:
                tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_schema")}
            except BROKEN as error:
                if not _is_damage(error):
                    raise
                return
            read = salvage.reader(tables)
            for number in salvage.numbers(connection):
                try:
                    yield number, *read(connection, number)
                except BROKEN:
                    yield number, None, False

    def _set_aside(self, label: str | None) -> Path | None:
        """Give the present file another name, and make way; the new name."""
        if label is None:
            return None
        aside, number = self.path.with_suffix(f".{label}.sqlite"), 1
        while os.path.lexists(aside):
            number += 1
            aside = self.path.with_suffix(f".{label}-{number}.sqlite")
        try:
            os.link(self.path, aside, follow_symlinks=False)  # there is a ledger at any time
        except OSError:  # a directory, or a file system without links
            self.path.rename(aside)
        # A write-ahead log must not be taken for the new file's.
        for old, moved in zip(self._files(self.path)[1:], self._files(aside)[1:], strict=True):
            if old.exists():
                old.replace(moved)
        return aside

    @staticmethod
    def _files(path: Path) -> list[Path]:
        """Return a database file, and those that SQLite keeps beside it."""
        return [path.with_name(path.name + suffix) for suffix in ("", "-wal", "-shm", "-journal")]


def _is_damage(error: Exception) -> bool:
    code = getattr(error, "sqlite_errorcode", None)
    return code is None or code & 0xFF not in _CIRCUMSTANCES
