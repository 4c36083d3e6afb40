"""What is to be recorded of a run: before it begins, and when it has ended."""

from __future__ import annotations

import json
import platform
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

from stagedml.nix.identity import Identity
from stagedml.nix.paths import is_placeholder, placeholder
from stagedml.realization.handmade import read_mark
from stagedml.realization.metrics import metrics_or_none
from stagedml.realization.provenance import user
from stagedml.realization.record import (
    ABSENT,
    BUILDING,
    BUILT,
    DONE,
    FAILED,
    FETCHED,
    GIVEN,
    HAND_MADE,
    INTERRUPTED,
    MISSED,
    REUSED,
    TOLERATED,
    Realization,
    Run,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator

    from stagedml.nix.client import Nix
    from stagedml.realization.build import Job, Work
    from stagedml.realization.provenance import State
    from stagedml.realization.watch import Watched
    from stagedml.realization.workspace import Workspace


# Of a stage before it is built. What it follows from is read later, when its sources lie there.
_UNREAD = Identity({}, {}, {}, [], "")


def run_of(job: Job, workspace: Workspace, state: State) -> Run:
    """Return the record of a run that is about to begin.

    Args:
        job: What is to be built.
        workspace: Where it is built.
        state: The state of the project's sources.

    Raises:
        OSError: There is no place to remember the order of runs.
        StagedMLError: There is no place to remember the order of runs.
    """
    stages = tuple(_stages(job))
    return Run(
        key=uuid4().hex,
        moment=workspace.history.moment(),
        time=time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()),
        project=str(workspace.project.root),
        pipeline=job.target.pipeline,
        derivation=job.drv,
        output=next((path for path, drv in job.inputs.makers.items() if drv == job.drv), ""),
        variant=job.target.variant,
        target=job.target.stage,
        status=BUILDING,
        settings={
            **{name: _as_json(value) for name, value in job.plan.given.items()},
            **{s.stage: HAND_MADE for s in stages if s.outcome == HAND_MADE},
        },
        commit=state.commit,
        branch=state.branch,
        dirty=state.dirty,
        patch=state.patch,
        patch_omitted=state.patch_omitted,
        host=platform.node(),
        user=user(),
        nix=".".join(map(str, workspace.nix.version())),
        stages=stages,
    )


def _stages(job: Job) -> Iterator[Realization]:
    for node in job.plan.nodes:
        given = job.plan.realized.get(node.name)
        if given in job.inputs.sources:
            identity = replace(_UNREAD, config=dict(node.config))
            yield Realization(node.name, given, "", identity, outcome=given_outcome(given))
        elif node.name in job.stages:
            stage = job.stages[node.name]
            yield Realization(stage.name, stage.output, stage.drv, _UNREAD)


def with_outputs(nix: Nix, run: Run) -> Run:
    """Return the record of a run with the outputs that Nix did not know before the build."""
    drvs = {stage.derivation for stage in run.stages if is_placeholder(stage.output)}
    if is_placeholder(run.output):
        drvs.add(run.derivation)
    if not drvs:
        return run
    found = nix.realised(sorted(drvs))
    stages = [
        replace(stage, output=found.get(stage.derivation, stage.output))
        if is_placeholder(stage.output)
        else stage
        for stage in run.stages
    ]
    output = run.output
    if is_placeholder(output):
        output = found.get(run.derivation, output)
    return run.with_stages(stages, output=output)


def described(
    stages: Iterable[Realization], gone: Collection[str], say: Callable[[str], None]
) -> list[Realization]:
    """Stages of a run with what they follow from and their metrics, as far as that is there.

    Args:
        stages: The stages.
        gone: Outputs that Nix does not have. (What a stopped build leaves may lie there.)
        say: Called with what a user should know.
    """
    from stagedml.nix.derivation import DerivationError
    from stagedml.nix.graph import filled, stage_derivation
    from stagedml.nix.identity import identity_of

    stages = list(stages)
    names = {stage.output: stage.stage for stage in stages}
    known = {placeholder(s.derivation): s.output for s in stages if s.derivation}
    found = []
    for stage in stages:
        metrics = {} if stage.output in gone else metrics_or_none(stage.output, say)
        try:
            derivation = stage_derivation(stage.derivation) if stage.derivation else None
        except DerivationError:
            derivation = None
        identity = stage.identity
        if derivation is not None:
            identity = identity_of(filled(derivation, known), names)
        found.append(replace(stage, identity=identity, metrics=metrics))
    return found


def ended(
    job: Work,
    run: Run,
    watched: Watched,
    error: BaseException | None,
    workspace: Workspace,
    *,
    missed: bool = False,
) -> Run:
    """Return the record of a run that has ended.

    Args:
        job: What was built.
        run: The record of its beginning.
        watched: What became of its derivations.
        error: Why the build ended before its time.
        workspace: Where it was built.
        missed: All that is wrong is that results did not pass.
    """
    run = with_outputs(workspace.nix, run)
    gone = set(workspace.nix.invalid(run.output, *(stage.output for stage in run.stages)))
    stages = [
        replace(
            stage,
            outcome=settled(stage, _outcome(stage, job, watched, gone)),
            seconds=watched.seconds.get(stage.derivation),
            machine=watched.machines.get(stage.derivation),
        )
        for stage in described(run.stages, gone, workspace.say)
    ]
    status = DONE
    if error is not None and run.output in gone:
        status = status_after(error)
        status = MISSED if missed and status == FAILED else status
    return run.with_stages(
        with_contents(workspace.nix, stages, gone),
        status=status,
        seconds=time.monotonic() - job.started,
        sandboxed=workspace.nix.sandbox.isolates if watched.seconds else None,
    )


def with_contents(
    nix: Nix, stages: Iterable[Realization], gone: Collection[str]
) -> list[Realization]:
    """Return stages with the hashes of their outputs, as Nix has them of those that are there."""
    from stagedml.nix.errors import NixError

    stages = list(stages)
    try:
        infos = nix.infos(*(stage.output for stage in stages if stage.output not in gone))
    except NixError:  # one was deleted this moment: no hash is better than no record
        return stages
    return [
        replace(stage, content=infos[stage.output].sha256) if stage.output in infos else stage
        for stage in stages
    ]


def status_after(error: BaseException) -> str:
    """Return what an error makes of a build that has not made what was asked for."""
    from stagedml.nix.errors import BuildInterruptedError

    stopped = isinstance(error, BuildInterruptedError | KeyboardInterrupt)
    return INTERRUPTED if stopped else FAILED


def given_outcome(path: str) -> str:
    """Return what is recorded of a stage that a store path stood for."""
    return GIVEN if read_mark(path) is None else HAND_MADE


def settled(stage: Realization, outcome: str) -> str:
    """Return the outcome of a stage, which is another where its output is a failure."""
    from stagedml.runtime.failures import FAILURE_FILE

    there = outcome in (BUILT, REUSED, FETCHED) and "tolerant" in stage.identity.variables
    return TOLERATED if there and Path(stage.output, FAILURE_FILE).exists() else outcome


def _outcome(stage: Realization, job: Work, watched: Watched, gone: Collection[str]) -> str:
    if not stage.derivation:
        return given_outcome(stage.output)
    if stage.derivation in watched.failed:
        return FAILED
    if stage.output in gone:
        return ABSENT
    if stage.derivation in watched.seconds:
        return BUILT
    if stage.output in job.before or stage.output not in watched.fetched:
        return REUSED
    return FETCHED


def _as_json(value: object) -> object:
    """Return a value as it can be recorded; arguments of a pipeline may be anything."""
    try:
        json.dumps(value, allow_nan=False)
    except (TypeError, ValueError, RecursionError):
        return repr(value)
    return value
