"""The history of a project's runs: what is kept of them, and what is recorded.

A run is put down before it begins and completed when it has ended: first its root, then the
ledger. Whatever is in the way of either, the next command does what is left to do.
"""

from __future__ import annotations

import contextlib
import os
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from stagedml.errors import StagedMLError
from stagedml.nix.paths import is_placeholder
from stagedml.realization.roots import Runs

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
    from pathlib import Path

    from stagedml.nix.client import Nix
    from stagedml.nix.graph import BuildInputs
    from stagedml.planning.project import Project
    from stagedml.planning.target import Target
    from stagedml.realization.ledger import Ledger
    from stagedml.realization.pins import Pins
    from stagedml.realization.record import Realization, Run
    from stagedml.realization.roots import Entry

_FEW = 3  # runs that are let go of at once and told of, each by itself


class History:
    """The runs of a project, as far as they are kept or recorded.

    Args:
        project: The project.
        nix: How to run Nix.
        say: Called with what a user should know.
    """

    def __init__(self, project: Project, nix: Nix, say: Callable[[str], None]) -> None:
        self.project = project
        self.nix = nix
        self.say = say
        self._caught_up = False

    @cached_property
    def runs(self) -> Runs:
        """The directories of runs."""
        return Runs(self.project.state)

    @cached_property
    def pins(self) -> Pins:
        """The pins of the project."""
        from stagedml.realization.pins import Pins

        return Pins(self.project, self.nix)

    @cached_property
    def ledger(self) -> Ledger:
        """The ledger."""
        from stagedml.realization.ledger import Ledger

        return Ledger(self.project.ledger, kept=self._kept, say=self.say)

    def _directory(self, target: Target) -> Path:
        return self.runs.directory_of(self.project.root, target.anywhere.attr)

    def _kept(self) -> list[Run]:
        """Return the records of all kept runs that have ended, in their order."""
        from stagedml.realization.record import BUILDING

        found = {run.key: run for run in self._pinned()}
        found |= {run.key: run for e in self.runs.entries() if (run := self._read(e))}
        ended = (run for run in found.values() if run.status != BUILDING)
        return sorted(ended, key=lambda run: run.moment)

    def _pinned(self) -> Iterator[Run]:
        """Yield the records of pinned runs, of all projects."""
        from stagedml.realization.pins import every_pins

        for pins in every_pins(self.project, self.nix):
            for name in pins.names():
                try:
                    yield pins.run(name)
                except StagedMLError as error:
                    self.say(f"warning: {error}")

    def _read(self, entry: Entry) -> Run | None:
        """Return the record of a run; a damaged one is set aside."""
        from stagedml.realization.record import RecordError

        try:
            return entry.read()
        except RecordError as error:
            if entry.set_aside():
                self.say(f"warning: {error}; it is set aside, and what the run keeps is kept")
            return None

    # -- before a build ------------------------------------------------------------------------

    def known(self, outputs: Mapping[Target, str]) -> set[Target]:
        """Return the targets whose newest run gave these outputs, which are there and kept.

        Several points of one pipeline are known together or not at all: their runs are kept as
        one, and would drift apart otherwise.
        """
        found: set[Target] = set()
        for whole in dict.fromkeys(target.anywhere for target in outputs):
            points = [target for target in outputs if target.anywhere == whole]
            try:
                newest = {entry.output: entry for entry in self.runs.newest(self._directory(whole))}
            except StagedMLError:  # there is no place for runs
                continue
            if all(self._has(newest.get(outputs[target]), outputs[target]) for target in points):
                found.update(points)
        return found

    def _has(self, entry: Entry | None, output: str) -> bool:
        """Whether a run keeps this output, and it is there."""
        if entry is None or not output or not os.path.lexists(output):
            return False
        if entry.is_registered(self.nix):
            return True
        with contextlib.suppress(StagedMLError, OSError):
            entry.keep(self.nix, entry.paths)
            return True
        return False

    def begin(
        self, target: Target, run: Run, inputs: BuildInputs, batch: str | None = None
    ) -> Entry:
        """Put down that a run begins, and make roots for what it is going to make.

        Args:
            target: What is built.
            run: Its record.
            inputs: All that it needs.
            batch: What it is kept and let go of with; alone by default.

        Raises:
            OSError: It cannot be put down.
            StagedMLError: It cannot be put down.
        """
        entry = self.runs.begin(self._directory(target), run, batch)
        try:
            entry.expect(self.nix, run.derivation, inputs)
        except BaseException:
            self.abandon(entry, run)
            raise
        return entry

    def moment(self) -> int:
        """Return the present as a moment after that of every run of the project before it.

        Raises:
            OSError: There is no place to remember it.
            StagedMLError: There is no place to remember it.
        """
        return self.runs.moment(self.project.root)

    # -- after it ------------------------------------------------------------------------------

    def complete(self, entry: Entry, run: Run, *, keep: bool = False) -> None:
        """Keep and record a run that has ended, and let go of one that is not among the newest.

        Args:
            entry: Where it is.
            run: Its record.
            keep: Keep what there is of it, though it failed and has made nothing.

        Raises:
            OSError: Something is left to do for the next command.
            StagedMLError: Something is left to do for the next command.
        """
        from stagedml.realization.record import BUILT, DONE, FETCHED, TOLERATED

        entry.write(run)
        if run.status == DONE or keep or entry.made:
            new = (BUILT, FETCHED, TOLERATED)
            made = (stage.output for stage in run.stages if stage.outcome in new)
            entry.keep(self.nix, [*entry.paths, *made, run.output])
        if run.status == DONE:
            entry.finish(run.output)
        self.ledger.record(run)
        self._forget(entry, run)
        self._trim(entry.path.parent)

    def catch_up(self) -> None:
        """Do what killed commands have left to do, and what was not possible at its time."""
        self._caught_up = True
        try:
            for entry in self.runs.unrecorded():
                if entry.acquire():
                    try:
                        self._take_over(entry)
                    finally:
                        entry.release()
            if not self.project.ledger.exists() and self._has_records():
                self.ledger.record()  # made anew, it has the runs that are kept
            if swept := self.runs.sweep_earlier():
                links = "1 link" if swept == 1 else f"{swept} links"
                self.say(
                    f"{links} in {self.runs.earlier} {'is' if swept == 1 else 'are'} removed, which"
                    " an earlier version had made: garbage collection may delete what it kept"
                )
        except (StagedMLError, OSError) as error:
            self.say(f"warning: the ledger lacks runs, which the next command may add: {error}")

    def _has_records(self) -> bool:
        return any((self.project.state / name).exists() for name in ("runs", "pins"))

    def _take_over(self, entry: Entry) -> None:
        from stagedml.realization.record import BUILDING

        run = self._read(entry)
        if run is None:
            entry.keep(self.nix, entry.paths)
            self.runs.recorded(entry.key)
        elif self.runs.is_unrecorded(run.key):  # still, now that its lock is held
            self.complete(entry, self._ended(entry, run) if run.status == BUILDING else run)

    def _ended(self, entry: Entry, run: Run) -> Run:
        """Return what became of a run whose command was killed, by what is there of it."""
        from stagedml.realization.record import ABSENT, BUILT, DONE, INTERRUPTED, REUSED
        from stagedml.realization.recording import (
            described,
            given_outcome,
            settled,
            with_contents,
            with_outputs,
        )

        run = self._with_impure(with_outputs(self.nix, run))
        gone = set(self.nix.invalid(run.output, *(stage.output for stage in run.stages)))
        outcomes = dict.fromkeys(gone, ABSENT) | dict.fromkeys(set(entry.made) - gone, BUILT)
        stages = [
            replace(
                stage,
                outcome=settled(
                    stage,
                    outcomes.get(
                        stage.output, REUSED if stage.derivation else given_outcome(stage.output)
                    ),
                ),
            )
            for stage in described(run.stages, gone, self.say)
        ]
        stages = with_contents(self.nix, stages, gone)
        return run.with_stages(stages, status=INTERRUPTED if run.output in gone else DONE)

    def _with_impure(self, run: Run) -> Run:
        """Return a run with the realizations of impure stages that its command did not record."""
        from stagedml.nix.derivation import DerivationError
        from stagedml.nix.graph import load
        from stagedml.realization.realizations import Realizations, of_run

        known = Realizations(self.nix, self.project.state)
        for stage in run.stages:
            with contextlib.suppress(DerivationError):  # collected: so is what it may have made
                if is_placeholder(stage.output) and load(stage.derivation).is_impure:
                    found = of_run(known, stage.derivation, run)
                    if found is not None:
                        known.record(found)
                        run = run.with_output(stage.derivation, found.output)
        return run

    def abandon(self, entry: Entry, run: Run) -> None:
        """Forget a run of which nothing came."""
        entry.let_go()
        self._forget(entry, run)

    def _forget(self, entry: Entry, run: Run) -> None:
        """Nothing is left to do for a run."""
        self.runs.recorded(run.key)
        if not entry.is_kept:
            entry.remove()

    def _trim(self, directory: Path) -> None:
        from stagedml.realization.pins import kept_by_pins

        count = self.project.keep_runs
        old = [entry for entry in self.runs.superseded(directory, count) if entry.acquire()]
        kept = self.runs.kept_but_by(old) | kept_by_pins(self.project.state) if old else set()
        told = 0
        for entry in old:
            run = self._read(entry)
            if run is not None and (text := _unrooted(entry, run, kept, count)):
                told += 1
                if told <= _FEW:
                    self.say(text)
            entry.let_go()
            if run is None or not self.runs.is_unrecorded(run.key):
                entry.remove()
            entry.release()
        if told > _FEW:
            self.say(f"the same is so of {told - _FEW} more runs, as of a sweep's points")
        self.runs.sweep(directory)

    # -- questions -----------------------------------------------------------------------------

    def _catch_up_once(self) -> None:
        """Let answers have what killed commands left to record."""
        if not self._caught_up:
            self.catch_up()

    @property
    def up_to_date(self) -> Ledger:
        """The ledger, with what killed commands have left to record."""
        self._catch_up_once()
        return self.ledger

    def last_realizations(self, target: Target) -> dict[str, Realization]:
        """Each stage of a target's pipeline as the newest run of it had it."""
        self._catch_up_once()
        root = str(self.project.root)
        try:
            return self.ledger.last_realizations(root, target.pipeline, target.variant)
        except StagedMLError as error:
            self.say(f"warning: {error}")
            return {}

    def by_output(self, outputs: Iterable[str]) -> dict[str, Realization]:
        """Those of the outputs that were ever realized."""
        self._catch_up_once()
        try:
            return self.ledger.by_output(outputs)
        except StagedMLError as error:
            self.say(f"warning: {error}")
            return {}


def _unrooted(entry: Entry, run: Run, kept: Collection[str], count: int) -> str | None:
    """Return what garbage collection may take once a run is let go of, for people."""
    alone = set(entry.paths) - set(kept)
    stages = [stage.stage for stage in run.stages if stage.output in alone]
    if not stages:
        return None
    given = ", ".join(f"{name}={value}" for name, value in run.settings.items())
    return (
        f"{run.name}: the run of {run.time}{f' ({given})' if given else ''} is no longer one of "
        f"the newest {count}, which are kept; garbage collection may delete what it alone "
        f"used: {', '.join(stages)}"
    )
