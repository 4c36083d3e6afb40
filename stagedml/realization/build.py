"""Pass 2: builds targets in one Nix process, with all that has to be done before and after it."""

from __future__ import annotations

import contextlib
import os
import time
from dataclasses import dataclass, field
from functools import cached_property, partial
from typing import TYPE_CHECKING

from stagedml.errors import StagedMLError
from stagedml.nix.derivation import DerivationError
from stagedml.nix.paths import is_placeholder
from stagedml.planning.impurity import features_of
from stagedml.planning.nodes import GateNode
from stagedml.planning.selections import SelectionNode
from stagedml.realization.journal import Journal
from stagedml.realization.keeping import ROOT
from stagedml.realization.record import DONE
from stagedml.realization.recording import status_after
from stagedml.realization.sources import add_sources
from stagedml.realization.watch import DamagedStoreError, Watched
from stagedml.realization.wheels import build_with_wheels

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from stagedml.nix.build_state import Observer
    from stagedml.nix.graph import BuildInputs, StageDerivation
    from stagedml.nix.temporary_roots import TemporaryRoots
    from stagedml.planning.plan import Plan
    from stagedml.planning.target import Target
    from stagedml.realization.provenance import State
    from stagedml.realization.record import Run
    from stagedml.realization.roots import Entry
    from stagedml.realization.workspace import Workspace


# What follows of a result whether it is good enough: the result is kept where it is not.
_CHOOSING = (GateNode, SelectionNode)


@dataclass(frozen=True)
class Options:
    """How to build.

    Attributes:
        keep_going: Go on with the others when one fails.
        keep_failed: Leave the build directories of those that fail, for a look.
        jobs: How many derivations to build at once.
        check: Build again what is there, and compare.
        impure: The targets are impure stages: each build of them is a new one.
        repair: Build again what is damaged or gone although Nix takes it for there.
        out_link: The link to make to the first output.
        batch: What the runs of this build have in common with those of others: they are kept and
            let go of as one. Those of a sweep are, or of a study.
        observer: Makes what follows the build, once Nix runs.
    """

    keep_going: bool = False
    keep_failed: bool = False
    jobs: int | str | None = None
    check: bool = False
    repair: bool = False
    impure: bool = False
    out_link: str | None = None
    batch: str | None = None
    observer: Callable[[], Observer] | None = None


DEFAULTS = Options()


@dataclass
class Work:
    """A target that is built, and what becomes of it.

    Attributes:
        target: The target.
        drv: Its derivation.
        inputs: All that its build needs.
        stages: The derivations of its stages, by name.
        before: Outputs of stages that were there before the build.
        started: When it began, by a clock that is never set.
        run: What is recorded of it.
        entry: Where it is; None if it could not be put down.
        made: The output, of an impure stage, as soon as Nix has told it.
    """

    target: Target
    drv: str
    inputs: BuildInputs
    stages: dict[str, StageDerivation]
    before: set[str]
    started: float
    run: Run | None = None
    entry: Entry | None = None
    made: str = ""


@dataclass
class Job(Work):
    """A target whose build is news: it was not the newest, or is not there.

    Attributes:
        plan: The plan of its pipeline.
    """

    plan: Plan = field(kw_only=True)

    def failed_stages(self, watched: Watched) -> tuple[set[str], set[str]]:
        """Return the gates and matchers that failed, which say what did not pass; and the others.

        A failure of the latter has another reason than results that are not good enough.
        """
        failed = {name for name, stage in self.stages.items() if stage.drv in watched.failed}
        choosing = {node.name for node in self.plan.nodes if isinstance(node, _CHOOSING)}
        return failed & choosing, failed - choosing


class Builder:
    """Builds targets of a workspace.

    Args:
        workspace: Where they are defined.
        targets: What to build.
        plans: The plans of their pipelines, by name.
        options: How.

    Attributes:
        drvs: The derivations of the targets, once they are evaluated.
        seconds: How long derivations took to build, of those that were built.
    """

    def __init__(
        self,
        workspace: Workspace,
        targets: Sequence[Target],
        plans: Mapping[str, Plan],
        options: Options,
    ) -> None:
        self.workspace = workspace
        self.targets = targets
        self.nix = workspace.nix
        self.history = workspace.history
        self.plans = plans
        self.options = options
        self.drvs: dict[Target, str] = {}
        self.seconds: dict[str, float] = {}

    @cached_property
    def state(self) -> State:
        """The state of the project's sources."""
        from stagedml.realization.provenance import state_of

        return state_of(self.workspace.project.root)

    def build(self) -> list[str]:
        """Build targets, record what was realized, and keep it from collection.

        Returns:
            The output paths, in the order of the targets.

        Raises:
            StagedMLError: What Nix or a stage refused, see `stagedml.nix.errors`.
        """
        with self.nix.experimental(
            features_of(self.plans.values(), {t.variant for t in self.targets})
        ):
            return self._build()

    def _build(self) -> list[str]:
        options = self.options
        drvs = self._evaluate()
        try:
            news = self._news(drvs)
        except DerivationError:  # collected a moment after it was written
            news = None
        self.history.catch_up()
        if options.check:
            return self._realise(drvs, [])
        if news == [] and not options.repair and not options.out_link:
            return self._outputs(drvs)
        with self.nix.temporary_roots() as roots:
            if set(drvs) - roots.add(drvs) or news is None:
                drvs = self._evaluate()
                news = self._news(drvs)
            jobs = [self._prepare(target, drv) for target, drv in news or ()]
            self._check_features(drvs, jobs)
            made = [path for job in jobs for path in job.inputs.makers]
            roots.add([path for path in made if not is_placeholder(path)])
            if options.repair:
                self._repair(drvs)
            for job in jobs:
                self._begin(job)
            add_sources(self.nix, self.workspace.generator.slices.cut, [j.inputs for j in jobs])
            try:
                return self._realise(drvs, jobs)
            finally:
                self._hold(roots, jobs, made)

    def _hold(self, roots: TemporaryRoots, jobs: Sequence[Job], made: Sequence[str]) -> None:
        """Tell a collection that began meanwhile what is kept now.

        It may have looked at all permanent roots a moment before the last were made, and look at
        the temporary ones when they are gone. What is asked for while it runs, it remembers.
        """
        outputs = [path for path in made if not is_placeholder(path)]
        with contextlib.suppress(StagedMLError, OSError):  # then it is as if nobody collected
            roots.add(outputs)
            for entry in (job.entry for job in jobs if job.entry is not None):
                link = entry.path / ROOT
                if link.is_symlink() and not roots.add([str(link.readlink())]):
                    entry.keep(self.nix, entry.paths)  # deleted, as soon as it was made
                    roots.add([str(link.readlink())])

    def _news(self, drvs: Sequence[str]) -> list[tuple[Target, str]]:
        """Return the targets whose outputs are not there, or were not the newest, each once."""
        found = dict(zip(self.targets, drvs, strict=True))
        if self.options.impure:
            return list(found.items())
        known = self.history.known(dict(zip(self.targets, self._outputs(drvs), strict=True)))
        return [(t, drv) for t, drv in found.items() if t not in known]

    def _outputs(self, drvs: Sequence[str]) -> list[str]:
        """Return the outputs of derivations; of one that is not known yet, what stands for it."""
        from stagedml.nix.graph import load
        from stagedml.nix.paths import placeholder

        found = {drv: load(drv).out for drv in drvs}
        unknown = [drv for drv, output in found.items() if not output]
        if unknown:
            found |= {drv: placeholder(drv) for drv in unknown} | self.nix.realised(unknown)
        return [found[drv] for drv in drvs]

    def _evaluate(self) -> list[str]:
        attrs = [target.attr for target in self.targets]
        expression = self.workspace.project.expression
        with self.workspace.generated(list(self.plans.values())) as args:
            drvs = self.nix.instantiate(expression, attrs=attrs, args=args)
        self.drvs = dict(zip(self.targets, drvs, strict=True))
        return drvs

    def _prepare(self, target: Target, drv: str) -> Job:
        from stagedml.nix.graph import build_inputs, stage_graph, with_outputs

        plan = self.plans[target.plan]
        stages = with_outputs(self.nix, stage_graph(drv, {node.name for node in plan.nodes}))
        before = {stage.output for stage in stages.values() if os.path.lexists(stage.output)}
        return Job(target, drv, build_inputs(drv), stages, before, time.monotonic(), plan=plan)

    def _check_features(self, drvs: Sequence[str], jobs: Sequence[Job]) -> None:
        """Refuse at once what no machine can build, before minutes of wheels."""
        wanted = {
            stage.drv: (stage.derivation.system, frozenset(features.split()))
            for job in jobs
            for stage in job.stages.values()
            if (features := stage.derivation.env.get("requiredSystemFeatures"))
        }
        if wanted:
            from stagedml.host.features import Need, check_features

            needs = {drv: Need(*need) for drv, need in wanted.items()}
            check_features(self.nix, needs, drvs, self.options.jobs)

    def _begin(self, job: Job) -> None:
        """Put a run down before it begins; if that is not possible, it is built all the same."""
        from stagedml.realization.recording import run_of

        try:
            job.run = run_of(job, self.workspace, self.state)
            job.entry = self.history.begin(job.target, job.run, job.inputs, self.options.batch)
            if self.workspace.observer is not None:
                self.workspace.observer.begins()
        except (StagedMLError, OSError) as error:
            self.workspace.say(
                f"warning: the build of {job.target.attr} is not recorded, nor kept from garbage "
                f"collection: {error}"
            )

    def _repair(self, drvs: Sequence[str]) -> None:
        """Build again what Nix takes for there, and what is not, or not as it was."""
        from stagedml.nix.graph import build_inputs

        makers: dict[str, str] = {}
        for drv in drvs:
            found = build_inputs(drv).makers
            makers |= {path: drv for path, drv in found.items() if not is_placeholder(path)}
        unbuilt = set(self.nix.unknown(*makers))
        damaged = list(dict.fromkeys(drv for path, drv in makers.items() if path not in unbuilt))
        self.nix.build(drvs=damaged, repair=True, observer=Watched(self.options.observer))

    def _realise(self, drvs: Sequence[str], jobs: Sequence[Job]) -> list[str]:
        options = self.options
        journal = Journal.begin(self.workspace.project.state, jobs) if jobs else None
        watched = Watched(options.observer, [job.inputs for job in jobs], journal)
        self.seconds = watched.seconds
        try:
            build = partial(
                self.nix.build,
                drvs=drvs,
                out_link=options.out_link,
                keep_going=options.keep_going,
                keep_failed=options.keep_failed,
                jobs=options.jobs,
                check=options.check,
                impure=options.impure,
            )
            result = build_with_wheels(
                lambda observer: build(observer=observer), self.nix, watched, self.workspace.say
            )
            if lost := [output for output in result.outputs if not os.path.lexists(output)]:
                raise DamagedStoreError(*lost)
        except BaseException as error:  # noqa: BLE001 - raised again
            self._end(jobs, watched, error)
            if journal is not None:
                journal.end(status_after(error))
            raise self._located(drvs, error) from None
        if options.impure:
            for job in jobs:
                job.made = result.outputs[drvs.index(job.drv)]
        self._end(jobs, watched, None)
        if journal is not None:
            journal.end(DONE)
        return list(result.outputs)

    def _end(self, jobs: Sequence[Job], watched: Watched, error: BaseException | None) -> None:
        """Record and keep what there is of the runs."""
        from stagedml.realization.recording import ended

        for job in jobs:
            if job.entry is None or job.run is None:
                continue
            try:
                if self.options.impure:
                    self._take(job, job.run)
                nothing = error is not None and not watched.has_built
                if nothing and not self.nix.is_valid(job.run.output):
                    self.history.abandon(job.entry, job.run)
                    continue
                choosing, others = job.failed_stages(watched)
                missed = bool(choosing and not others)
                run = ended(job, job.run, watched, error, self.workspace, missed=missed)
                self.history.complete(job.entry, run, keep=bool(choosing))
                if self.workspace.observer is not None:
                    self.workspace.observer.ended(run)
            except (StagedMLError, OSError) as problem:
                self.workspace.say(
                    f"warning: the build of {job.run.name} is not recorded yet, which is left to "
                    f"the next command: {problem}"
                )
            finally:
                job.entry.release()

    def _take(self, job: Job, run: Run) -> None:
        """Record the realization of an impure stage that a job has made, if it has made one.

        Where others failed, Nix does not say what it made; the store does.
        """
        from stagedml.realization.realizations import Realizations, of_run

        known = Realizations(self.nix, self.workspace.project.state)
        found = of_run(known, job.drv, run, job.made)
        if found is not None:
            known.record(found)
            job.run = run.with_output(job.drv, found.output)

    def _located(self, drvs: Sequence[str], error: BaseException) -> BaseException:
        """Return an error that says what became of the targets, and where failed stages are."""
        from stagedml.nix.errors import BuildFailedError, NixError
        from stagedml.nix.remote import NO_HOOK

        if isinstance(error, NixError) and NO_HOOK in error.message:
            from stagedml.host.machines import MachineLineError, machines

            try:
                machines(self.nix.settings())
            except MachineLineError as cause:
                return cause
        if not isinstance(error, BuildFailedError):
            return error
        from stagedml.realization.failures import Part, targets_failed

        found = dict(zip(self.targets, drvs, strict=True))
        parts = [Part(t, self.plans[t.plan], drv, self.nix) for t, drv in found.items()]
        outputs = [stage.output for part in parts for stage in part.stages.values()]
        return targets_failed(error, parts, set(self.nix.invalid(*dict.fromkeys(outputs))))
