"""Runs of the past, built again from what was recorded of them: commit, settings and locks.

The sources are evaluated by the StagedML that belongs to them, in a process of their own; what it
gives are derivations, which are built and recorded as those of any build.
"""

from __future__ import annotations

import json
import os
import platform
import subprocess
import sys
import time
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from stagedml.errors import StagedMLError
from stagedml.nix.derivation import DerivationError
from stagedml.nix.paths import is_placeholder
from stagedml.realization.record import (
    ABSENT,
    BUILDING,
    DONE,
    FAILED,
    GIVEN,
    HAND_MADE,
    MISSED,
    Realization,
    Run,
)
from stagedml.temporary import temporary_directory
from stagedml.tracking.checkout import SourcesError, checked_out
from stagedml.tracking.commands import settings_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from stagedml.nix.build_state import Observer
    from stagedml.nix.graph import StageDerivation
    from stagedml.realization.build import Work
    from stagedml.realization.workspace import Workspace

SAME, OTHER, UNKNOWN = "same", "other", "unknown"
_MARK = "stagedml-derivations: "

# What the sources' own StagedML is asked for; what it prints beside the answer is passed over.
_EVALUATE = """
import json, os, sys
root, name, settings, options, mark = json.loads(sys.argv[1])
from pathlib import Path
from stagedml.errors import StagedMLError
from stagedml.nix.client import Nix
from stagedml.planning.project import Project
from stagedml.realization.workspace import Workspace
try:
    workspace = Workspace(Project(Path(root)), Nix(options=options))
    target = workspace.target(name)
    plans = workspace.plans([target], settings)
    plan = plans[target.plan]
    stages = workspace.derivations([target], plans)[target]
    found = {"stages": {n: s.drv for n, s in stages.items()}}
    found["target"] = plan.node_of(target.stage).name
except StagedMLError as error:
    where = f"{error.where}: " if error.where else ""
    found = {"error": where + error.message, "hint": error.hint}
print(mark + json.dumps(found), flush=True)
"""


class RebuildError(StagedMLError):
    """A run cannot be built again."""


class OtherOutputsError(RebuildError):
    """What the recorded sources give here has other store paths than the run."""


@dataclass(frozen=True)
class Stage:
    """What became of a stage of the run.

    Attributes:
        stage: Its name.
        before: The store path that the run had.
        after: The one that it has now.
        outcome: What became of it now; as of `Realization`, None where it was not needed.
        content: Whether it has the bytes that it had: `same`, `other`, or `unknown` where their
            hash was not recorded.
    """

    stage: str
    before: str
    after: str
    outcome: str | None
    content: str


@dataclass(frozen=True)
class Rebuilt:
    """A run that was built again.

    Attributes:
        run: The run of the past.
        sources: What it was built from, for people.
        stages: What became of its stages.
        recorded: The run that was recorded of it; None if all of it was there and kept.
        output: The target's store path.
        checked: Whether each stage was built a second time, with the same bytes.
    """

    run: Run
    sources: str
    stages: tuple[Stage, ...]
    recorded: Run | None
    output: str
    checked: bool

    @property
    def same_paths(self) -> bool:
        """Whether all store paths are those of the run."""
        return all(stage.before == stage.after for stage in self.stages)

    def as_json(self) -> dict[str, Any]:
        """Return it for scripts."""
        return {
            "run": self.run.id,
            "from": self.sources,
            "output": self.output,
            "same_paths": self.same_paths,
            "checked": self.checked,
            "recorded": self.recorded.key if self.recorded else None,
            "stages": [vars(stage) for stage in self.stages],
        }


def rebuild(
    workspace: Workspace,
    run: Run,
    *,
    check: bool = False,
    anyway: bool = False,
    jobs: str | None = None,
    observer: Callable[[], Observer] | None = None,
) -> Rebuilt:
    """Build a run of the past again; what is there or can be fetched is not built.

    Args:
        workspace: The project.
        run: The run, with its stages.
        check: Build what is there a second time, and compare.
        anyway: Build what the sources give here, if that has other store paths than the run.
        jobs: How many derivations to build at once.
        observer: Makes what follows the build.

    Raises:
        RebuildError: It cannot be built again, or gives something else.
        SourcesError: Its sources cannot be had.
        StagedMLError: What Nix or a stage refused.
    """
    nix = workspace.nix
    with nix.temporary_roots() as roots:
        drvs, drv, sources = _derivations(workspace, run)
        if roots.add([drv]) != {drv}:  # collected a moment after it was written
            drvs, drv, sources = _derivations(workspace, run)
            roots.add([drv])
        work = _work(workspace, run, drvs, drv)
        changed = _compare(run, work.stages)
        if changed and run.patch_omitted and _has_derivation(workspace, run):
            drvs, drv, sources = _recorded(workspace, run, f"recorded {run.patch_omitted}")
            roots.add([drv])
            work = _work(workspace, run, drvs, drv)
            changed = _compare(run, work.stages)
        if changed and not anyway:
            raise _other(run, work.stages, changed)
        roots.add([path for path in work.inputs.makers if not is_placeholder(path)])
        done = _build(workspace, run, work, jobs, observer)
        if check:
            wanted = [s.drv for s in work.stages.values() if _is_made(s)]
            nix.build(drvs=wanted, check=True, jobs=jobs, observer=observer and observer())
        gone = set(nix.invalid(*(stage.output for stage in work.stages.values())))
        there = [s.output for s in work.stages.values() if s.output not in gone]
        hashes = {path: info.sha256 for path, info in nix.infos(*there).items()}
    outcomes = {stage.stage: stage.outcome for stage in done.stages} if done else {}
    stages = tuple(
        Stage(
            old.stage,
            old.output,
            new.output,
            outcomes.get(old.stage),
            _content(old, hashes.get(new.output)),
        )
        for old in run.stages
        if (new := work.stages.get(old.stage)) is not None
    )
    output = next(s.output for s in work.stages.values() if s.drv == drv)
    return Rebuilt(run, sources, stages, done, output, check)


def _is_made(stage: StageDerivation) -> bool:
    """Whether a stage's output follows from a build, and not from a hash that was given."""
    return not stage.derivation.outputs["out"].hash_algo


def _content(old: Realization, sha256: str | None) -> str:
    if sha256 is None or old.content is None:
        return UNKNOWN
    return SAME if old.content == sha256 else OTHER


# -- what to build --------------------------------------------------------------------------------


def _derivations(workspace: Workspace, run: Run) -> tuple[dict[str, str], str, str]:
    """Return the derivations of the stages, that of the target, and what they were made from."""
    try:
        return _from_sources(workspace, run)
    except (SourcesError, RebuildError) as error:
        if not _has_derivation(workspace, run):
            raise
        return _recorded(workspace, run, error.message)


def _has_derivation(workspace: Workspace, run: Run) -> bool:
    return bool(run.derivation) and workspace.nix.is_valid(run.derivation)


def _recorded(workspace: Workspace, run: Run, why: str) -> tuple[dict[str, str], str, str]:
    """Return the derivations that the run had, which are in the store."""
    workspace.say(f"{why}; but its derivation is in the store")
    drvs = {stage.stage: stage.derivation for stage in run.stages if stage.derivation}
    return drvs, run.derivation, f"its derivation {run.derivation}"


def _from_sources(workspace: Workspace, run: Run) -> tuple[dict[str, str], str, str]:
    for stage in run.stages:
        if stage.outcome in (GIVEN, HAND_MADE) or not stage.derivation:
            what = "made by hand" if stage.outcome == HAND_MADE else "given as a store path"
            msg = f"the stage {stage.stage!r} of run {run.id} was {what}: {stage.output}"
            raise SourcesError(msg, hint="No commit tells how to make it.")
    if run.commit is None:
        drvs, target = _evaluated(workspace, run, workspace.project.root)
        return drvs, target, "the project as it is: no commit was recorded"
    with temporary_directory("rebuild") as directory:
        root = checked_out(workspace.project.root, run, directory)
        drvs, target = _evaluated(workspace, run, root)
    changes = " with its changes" if run.patch else ""
    return drvs, target, f"the commit {run.commit}{changes}"


def _evaluated(workspace: Workspace, run: Run, root: Path) -> tuple[dict[str, str], str]:
    """Return the derivations that a checkout gives: of all stages by name, and of the target.

    Raises:
        RebuildError: It gives none.
    """
    import stagedml

    nix = workspace.nix
    nix.check_version()
    asked = json.dumps([str(root), run.name, list(settings_of(run)), nix.options, _MARK])
    # A checkout of StagedML itself is evaluated by its own.
    home = root if (root / "stagedml/__init__.py").is_file() else Path(stagedml.__file__).parents[1]
    known = {str(workspace.project.root), str(root), str(home)}
    others = [p for p in os.environ.get("PYTHONPATH", "").split(os.pathsep) if p not in known]
    env = dict(nix.env) | {
        "PYTHONPATH": os.pathsep.join([str(home), *filter(None, others)]),
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    env.pop("STAGEDML_PROJECT", None)
    done = subprocess.run(
        [sys.executable, "-c", _EVALUATE, asked],
        cwd=root,
        env=env,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    answer = next((r for r in done.stdout.split("\n") if r.startswith(_MARK)), None)
    what = f"run {run.id}, {run.name}"
    if answer is None:
        said = (done.stderr.strip() or f"it ended with status {done.returncode}").split("\n")[-1]
        raise RebuildError(
            f"what {what} was made from cannot be evaluated: {_within(root, said)}",
            hint="It needs another version of StagedML, or of Python, perhaps.",
        )
    found = json.loads(answer.removeprefix(_MARK))
    if "error" in found:
        msg = f"what {what} was made from cannot be evaluated: {_within(root, found['error'])}"
        raise RebuildError(msg, hint=found["hint"] and _within(root, found["hint"]))
    drvs: dict[str, str] = found["stages"]
    if found["target"] not in drvs:
        raise RebuildError(f"{what} has no derivation: its target was given")
    return drvs, drvs[found["target"]]


def _within(root: Path, text: str) -> str:
    """Return what was said of a checkout that is gone by now: of files below its root."""
    for place in (root.resolve(), root):
        text = text.replace(str(place), ".")
    return text


def _work(workspace: Workspace, run: Run, drvs: Mapping[str, str], drv: str) -> Work:
    from stagedml.nix.graph import build_inputs, stage_graph, with_outputs
    from stagedml.planning.target import Target
    from stagedml.realization.build import Work

    try:
        stages = with_outputs(workspace.nix, stage_graph(drv, set(drvs)))
    except DerivationError as error:
        raise RebuildError(
            str(error), hint="Run it again: it was collected a moment ago."
        ) from None
    for stage in stages.values():
        if stage.derivation.is_impure:
            msg = f"the stage {stage.name!r} of run {run.id} is impure: each build makes a new one"
            hint = f"`stagedml build {run.name}` in a checkout of its commit makes another."
            raise RebuildError(msg, hint=hint)
    before = {stage.output for stage in stages.values() if os.path.lexists(stage.output)}
    target = Target(run.pipeline, run.target, run.variant)
    return Work(target, drv, build_inputs(drv), stages, before, time.monotonic())


def _compare(run: Run, stages: Mapping[str, StageDerivation]) -> list[str]:
    """Return the stages of which the store paths are others than the run's."""
    known = {stage.stage: stage.output for stage in run.stages}
    return [
        name
        for name, stage in stages.items()
        if known.get(name) != stage.output and not is_placeholder(stage.output)
    ]


def _other(
    run: Run, stages: Mapping[str, StageDerivation], changed: list[str]
) -> OtherOutputsError:
    """Return an error that says what is another now, and why."""
    from stagedml.nix.identity import identity_of
    from stagedml.realization.explain import differences

    old = {stage.stage: stage for stage in run.stages}
    new = [name for name in changed if name not in old]
    # The first one is why those after it have changed.
    first = next((s.stage for s in run.stages if s.stage in changed), None)
    reasons = [f"the stage {name!r} was not there" for name in new]
    hint = "--anyway builds what it is here."
    if first is not None:
        identity = identity_of(stages[first], {s.output: n for n, s in stages.items()})
        reasons += [f"{first}: {text}" for text in differences(old[first].identity, identity)]
        if identity.interpreter != old[first].identity.interpreter:
            hint = (
                f"It was built with {old[first].identity.interpreter.rpartition('/bin')[0]}"
                f" on {run.host or 'another machine'}: see `stagedml toolchain`. {hint}"
            )
    if run.patch_omitted:
        reasons.append(f"it was recorded {run.patch_omitted}")
    msg = f"run {run.id} gives other store paths here: {', '.join(changed)}"
    return OtherOutputsError("\n  ".join([msg, *reasons]), hint=hint)


# -- building it ----------------------------------------------------------------------------------


def _build(
    workspace: Workspace,
    run: Run,
    work: Work,
    jobs: str | None,
    observer: Callable[[], Observer] | None,
) -> Run | None:
    """Build a run, and record it; None if all of it is there, and kept."""
    from stagedml.realization.journal import Journal
    from stagedml.realization.recording import ended, status_after
    from stagedml.realization.watch import Watched
    from stagedml.realization.wheels import build_with_wheels

    history, nix = workspace.history, workspace.nix
    missing = nix.invalid(*(s.output for s in work.stages.values() if s.output))
    needed = {s.output for s in run.stages if s.outcome not in (ABSENT, FAILED)}
    if needed.isdisjoint(missing) and _is_kept(workspace, run):
        return None
    work.run = _record(workspace, run, work)
    work.entry = history.begin(work.target, work.run, work.inputs)
    journal = Journal.begin(workspace.project.state, [work])
    watched = Watched(observer, [work.inputs], journal)
    # All that the run had, not only what the target still needs.
    wanted = [s.drv for s in work.stages.values() if s.output in needed] or [work.drv]
    problem: BaseException | None = None
    try:
        build = partial(nix.build, drvs=list(dict.fromkeys([*wanted, work.drv])), jobs=jobs)
        build_with_wheels(lambda observer: build(observer=observer), nix, watched, workspace.say)
    except BaseException as error:
        problem = error
        raise
    finally:
        try:
            failed = {stage.derivation for stage in run.stages if stage.outcome == FAILED}
            missed = run.status == MISSED and watched.failed <= failed
            done = ended(work, work.run, watched, problem, workspace, missed=missed)
            history.complete(work.entry, done)
        except (StagedMLError, OSError) as error:
            workspace.say(f"warning: the run is not recorded yet: {error}")
            done = work.run
        finally:
            work.entry.release()
            if journal is not None:
                journal.end(DONE if problem is None else status_after(problem))
    return done


def _is_kept(workspace: Workspace, run: Run) -> bool:
    """Whether something keeps a run from collection."""
    history = workspace.history
    if history.pins.of(run.key):
        return True
    directory = history.runs.directory_of(workspace.project.root, run.name)
    for entry in history.runs.entries(directory):
        try:
            if entry.is_kept and entry.output and entry.read().output == run.output:
                return True
        except StagedMLError:
            continue
    return False


def _record(workspace: Workspace, run: Run, work: Work) -> Run:
    """Return the record of a run that is about to begin, of sources of the past."""
    from stagedml.nix.identity import Identity
    from stagedml.realization.provenance import user

    unread = Identity({}, {}, {}, [], "")
    order = {stage.stage: place for place, stage in enumerate(run.stages)}
    stages = [Realization(s.name, s.output, s.drv, unread) for s in work.stages.values()]
    stages.sort(key=lambda stage: order.get(stage.stage, len(order)))
    return replace(
        run,
        key=uuid4().hex,
        moment=workspace.history.moment(),
        time=time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()),
        project=str(workspace.project.root),
        derivation=work.drv,
        output=next(s.output for s in work.stages.values() if s.drv == work.drv),
        status=BUILDING,
        seconds=None,
        host=platform.node(),
        user=user(),
        nix=".".join(map(str, workspace.nix.version())),
        sandboxed=None,
        stages=tuple(stages),
        id=0,
    )
