"""The directories of runs: what keeps a run's outputs from garbage collection, and its record.

    state/runs/PROJECT/TARGET/NUMBER/
      run.json      the record, from the moment the build begins
      paths         the store paths that the run keeps
      root          the garbage collection root, which refers to all of them
      coming...     while it is built: one root for each output that is not there yet
      done          once the build was successful: the target's output
      lock          held while a command works on the run
      batch         a key that it shares with other runs of one command, as of a sweep's points
    state/unrecorded/KEY    links to the runs that are not in the ledger yet

Nix makes a root of no path that is not there, but it keeps what an indirect root leads to when the
time comes. So outputs have their roots before they are built, and a collection at any moment,
between two stages or after a command was killed, takes none of them. Afterwards one root is left
for the run: a derivation that is never built, and refers to everything that the run needed.
"""

from __future__ import annotations

import contextlib
import fcntl
import hashlib
import json
import os
import shutil
import time
from typing import TYPE_CHECKING

from stagedml.files import replace_link, replace_text
from stagedml.nix.paths import is_placeholder
from stagedml.realization.keeping import (
    PATHS,
    ROOT,
    keep_in,
    kept_in,
    locked,
    project_directory,
)
from stagedml.realization.record import RecordError, dump, load

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from stagedml.nix.client import Nix
    from stagedml.nix.graph import BuildInputs
    from stagedml.realization.record import Run

_END = 2**62  # of time, as far as a clock is to be believed

_COMING = "coming"
_DONE = "done"
_RECORD = "run.json"
_BATCH = "batch"


class Entry:
    """The directory of one run.

    Args:
        path: Where it is.
        key: The run's key, where the record does not tell it.
    """

    def __init__(self, path: Path, key: str = "") -> None:
        self.path = path
        self.key = key
        self._lock: int | None = None

    def __repr__(self) -> str:
        return f"<Entry {self.path}>"

    @property
    def number(self) -> int:
        """Its number among the runs of its target."""
        return int(self.path.name)

    # -- who works on it -----------------------------------------------------------------------

    def acquire(self) -> bool:
        """Take the lock; false if another command has it, or the run is gone."""
        try:
            lock = os.open(self.path / "lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        except OSError:
            return False
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(lock)
            return False
        except OSError:
            pass  # some network file systems have no locks
        self._lock = lock
        return True

    def release(self) -> None:
        """Let go of the lock."""
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None

    @property
    def batch(self) -> str:
        """What it is kept and let go of with; alone, if nothing was said."""
        try:
            return (self.path / _BATCH).read_text(encoding="utf-8").strip()
        except (OSError, UnicodeDecodeError):
            return self.path.name

    # -- its record ----------------------------------------------------------------------------

    def read(self) -> Run:
        """Return the run's record.

        Raises:
            RecordError: It is damaged, or not there.
        """
        path = self.path / _RECORD
        try:
            return load(json.loads(path.read_text(encoding="utf-8")))
        except (OSError, ValueError, RecursionError, RecordError) as error:
            raise RecordError(f"the record {path} cannot be read: {error}") from None

    def write(self, run: Run) -> None:
        """Write the run's record, in place of the one before."""
        replace_text(self.path / _RECORD, json.dumps(dump(run), indent=1, sort_keys=True) + "\n")

    def set_aside(self) -> bool:
        """Give a damaged record another name; false if there is none."""
        try:
            (self.path / _RECORD).replace(self.path / f"{_RECORD}.damaged")
        except OSError:
            return False
        return True

    @property
    def output(self) -> str | None:
        """The target's output, if the build was successful."""
        try:
            return (self.path / _DONE).read_text(encoding="utf-8").strip() or None
        except (OSError, UnicodeDecodeError):
            return None

    def finish(self, output: str) -> None:
        """Note that the build was successful."""
        replace_text(self.path / _DONE, output + "\n")

    # -- its roots -----------------------------------------------------------------------------

    @property
    def is_kept(self) -> bool:
        """Whether it keeps anything from collection, or says so at least."""
        return (self.path / ROOT).is_symlink()

    def is_registered(self, nix: Nix) -> bool:
        """Whether Nix knows of its root, and what it leads to is there."""
        return nix.is_root(self.path / ROOT)

    @property
    def paths(self) -> list[str]:
        """The store paths that it keeps."""
        return kept_in(self.path)

    @property
    def made(self) -> list[str]:
        """The paths that were to be made in this run, and are there."""
        found = []
        for link in self.path.glob(f"{_COMING}*"):
            with contextlib.suppress(OSError):
                path = str(link.readlink())
                if os.path.lexists(path) and not path.endswith(".drv"):
                    found.append(path)
        return found

    def expect(self, nix: Nix, derivation: str, inputs: BuildInputs) -> None:
        """Make roots for the paths that are to be made in this run, before they are.

        Args:
            nix: How to run Nix.
            derivation: The target's derivation.
            inputs: All that the build needs.
        """
        replace_text(self.path / PATHS, "".join(f"{p}\n" for p in (derivation, *inputs.makers)))
        missing = nix.invalid(*(path for path in inputs.makers if not is_placeholder(path)))
        if not missing:
            return
        # Nix makes roots of what is there; where the links lead afterwards is not its business.
        some = next((path for path in inputs.sources if os.path.lexists(path)), None)
        if some is None:
            some = nix.add(self.path / PATHS)
        wanted = [derivation, *missing]
        links = nix.add_roots(self.path / _COMING, [some] * len(wanted))
        for link, path in zip(links, wanted, strict=True):
            replace_link(link, path)

    def keep(self, nix: Nix, paths: Iterable[str]) -> None:
        """Make the run's root, which keeps the paths; those it had for outputs to come go.

        Args:
            nix: How to run Nix.
            paths: Store paths; those that are not there are passed over.
        """
        keep_in(self.path, nix, paths)
        for link in self.path.glob(f"{_COMING}*"):
            link.unlink(missing_ok=True)

    def let_go(self) -> None:
        """Remove the roots: garbage collection may take what nothing else keeps."""
        for link in (self.path / ROOT, *self.path.glob(f"{_COMING}*")):
            link.unlink(missing_ok=True)

    def remove(self) -> None:
        """Remove the directory; the lock last, as long as it is there others keep away."""
        self.let_go()
        shutil.rmtree(self.path, ignore_errors=True)


class Runs:
    """The directories of all runs of a user.

    Args:
        state: Where StagedML keeps what it must remember.
    """

    def __init__(self, state: Path) -> None:
        self.directory = state / "runs"
        self.spool = state / "unrecorded"
        self.earlier = state / "roots"  # where links to outputs were, before runs had directories

    def directory_of(self, project: Path, target: str) -> Path:
        """Where the runs of a target are."""
        if len(target) > 200:  # file names have an end
            target = f"{target[:160]}-{hashlib.sha256(target.encode()).hexdigest()[:16]}"
        return self.directory / project_directory(project) / target

    def entries(self, directory: Path | None = None) -> list[Entry]:
        """Return the runs of a target, the oldest first; all runs of all targets by default."""
        if directory is None:
            with contextlib.suppress(OSError):
                return [
                    entry
                    for project in sorted(self.directory.iterdir())
                    for target in (sorted(project.iterdir()) if project.is_dir() else ())
                    for entry in self.entries(target)
                ]
            return []
        try:
            names = [name for name in os.listdir(directory) if name.isdecimal()]  # noqa: PTH208
        except OSError:
            return []
        return [Entry(directory / name) for name in sorted(names, key=int)]

    def newest(self, directory: Path) -> list[Entry]:
        """Return the newest run of a target that was successful and is kept, and its batch."""
        found: list[Entry] = []
        for entry in reversed(self.entries(directory)):
            if not entry.is_kept or not entry.output:
                continue
            if found and entry.batch != found[0].batch:
                break
            found.append(entry)
        return found

    def begin(self, directory: Path, run: Run, batch: str | None = None) -> Entry:
        """Make the directory of a run that is about to begin, and lock it.

        Args:
            directory: Where the runs of its target are.
            run: Its record.
            batch: What it is kept and let go of with; alone by default.

        Raises:
            OSError: It cannot be made.
        """
        directory.mkdir(parents=True, exist_ok=True)
        (directory.parent / "project").write_bytes(os.fsencode(run.project) + b"\n")
        self.spool.mkdir(parents=True, exist_ok=True)
        with locked(directory.parent):
            number = max((entry.number for entry in self.entries(directory)), default=0) + 1
            entry = Entry(directory / str(number), run.key)
            entry.path.mkdir()
            try:
                entry.acquire()
                entry.write(run)
                if batch is not None:
                    replace_text(entry.path / _BATCH, batch + "\n")
                (self.spool / run.key).symlink_to(entry.path)  # at once, with nothing beside it
            except BaseException:
                entry.remove()
                entry.release()
                raise
        return entry

    def sweep(self, directory: Path) -> None:
        """Remove what commands have left that were killed before their runs began."""
        with locked(directory.parent):
            known = {entry.path for entry in self.unrecorded()}
            for entry in self.entries(directory):
                if not entry.is_kept and entry.path not in known and entry.acquire():
                    entry.remove()
                    entry.release()

    # -- what the ledger does not have yet -----------------------------------------------------

    def unrecorded(self) -> list[Entry]:
        """Return the runs that are not in the ledger yet."""
        try:
            links = sorted(self.spool.iterdir())
        except OSError:
            return []
        found = []
        for link in links:
            try:
                entry = Entry(link.readlink(), link.name)
            except OSError:
                continue  # recorded meanwhile
            if entry.path.is_dir():
                found.append(entry)
            else:
                link.unlink(missing_ok=True)  # of a run that somebody deleted
        return sorted(found, key=lambda entry: (entry.path.parent, entry.number))

    def is_unrecorded(self, key: str) -> bool:
        """Whether a run is not in the ledger yet."""
        return (self.spool / key).is_symlink()

    def recorded(self, key: str) -> None:
        """Note that a run is in the ledger."""
        (self.spool / key).unlink(missing_ok=True)

    # -- what is kept no longer ----------------------------------------------------------------

    def superseded(self, directory: Path, count: int) -> list[Entry]:
        """Return the runs of a target that keep something, and are not among the newest."""
        entries = [entry for entry in self.entries(directory) if entry.is_kept]
        done = [entry for entry in entries if entry.output]
        others = [entry for entry in entries if not entry.output]
        return [*_older(done, count), *_older(others, count)]

    def kept_but_by(self, entries: Iterable[Entry]) -> set[str]:
        """Return the store paths that other runs than these keep."""
        these = {entry.path for entry in entries}
        others = (other for other in self.entries() if other.path not in these and other.is_kept)
        return {path for other in others for path in other.paths}

    def sweep_earlier(self) -> int:
        """Remove the roots of the first layout, of which nobody knows what they keep; how many."""
        count = 0
        for place, directories, files in os.walk(self.earlier, topdown=False):
            for name in (*directories, *files):
                path = os.path.join(place, name)  # noqa: PTH118
                if os.path.islink(path):  # noqa: PTH114
                    os.unlink(path)  # noqa: PTH108
                    count += 1
            with contextlib.suppress(OSError):  # somebody else's file is in it
                os.rmdir(place)  # noqa: PTH106
        return count

    # -- order ---------------------------------------------------------------------------------

    def moment(self, project: Path) -> int:
        """Return the present, as a moment after every run before it, whatever the clock says.

        Raises:
            OSError: There is no place to remember it.
        """
        clock = self.directory_of(project, "clock")
        clock.parent.mkdir(parents=True, exist_ok=True)
        with locked(clock.parent):
            before = 0
            with contextlib.suppress(OSError, ValueError):
                before = int(clock.read_text(encoding="ascii"))
            now = max(time.time_ns(), before + 1 if before < _END else 0)
            replace_text(clock, f"{now}\n")
        return now


def _older(entries: list[Entry], count: int) -> list[Entry]:
    """Return the runs that are not of the newest batches."""
    batches = [entry.batch for entry in entries]
    newest = set(list(dict.fromkeys(reversed(batches)))[:count])
    return [entry for entry, batch in zip(entries, batches, strict=True) if batch not in newest]
