"""The original's REPL: a plan is realized up to a stage, whose output is then made by hand.

    rh = repl_realize(instantiate(all_convnet_digits), "train-convnet")
    rh.build.out.weights.write_bytes(...)      # or the stage's own body, piece by piece
    rref = repl_continue(rh)

What is handed in is checked as the output of the stage would be, added to the store by its content,
and marked as made by hand. The rest of the plan is made of it: other derivations than those of a
plain build, which knows nothing of all this.
"""

from __future__ import annotations

import os
import shutil
import sys
import weakref
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from stagedml.errors import StagedMLError
from stagedml.planning.nodes import InputError, StageNode
from stagedml.planning.plan import target_of
from stagedml.planning.selections import SelectionNode
from stagedml.planning.target import Target
from stagedml.realization.handmade import mark, read_mark
from stagedml.realization.ready import NoStageError, realize_inputs, stage_named
from stagedml.realization.references import RRef, rref2path
from stagedml.realization.session import check_accelerator, realize, workspace_of
from stagedml.realization.surroundings import Surroundings, surroundings
from stagedml.realization.terminal import open_shell
from stagedml.runtime.backends import Building, Realized
from stagedml.runtime.inputs import Inputs
from stagedml.runtime.outputs import Config, Outputs, backend_of
from stagedml.runtime.stage import Build

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from stagedml.nix.client import Nix
    from stagedml.planning.project import Project
    from stagedml.realization.closures import Closure
    from stagedml.realization.ready import ReadyStage
    from stagedml.realization.workspace import Workspace

Output = str | os.PathLike[str] | Outputs | None


class HandMadeOutputError(StagedMLError):
    """What is handed in as the output of a stage is not what the stage promises."""


class PauseEndedError(StagedMLError):
    """A pause is over: it was continued, or cancelled."""


class Pause:
    """A plan that is realized up to a stage; what `repl_realize` returns.

    Attributes:
        build: What the stage's function would get as its `build`, with `out`, `tmp`, `seed`.
        inputs: The stage's inputs, by the names that its function has for them.
        parameters: The stage's parameters.
        stage: The stage's name.
        state: `paused`, `continued` or `cancelled`.
        result: What continuing it gave, in the end.
    """

    def __init__(self, session: _Session, node: StageNode, ready: ReadyStage) -> None:
        self.session = session
        self.node = node
        self.stage = node.name
        self.ready = ready
        self.state = "paused"
        self.result: RRef | Pause | None = None
        stack = ExitStack()
        # Also where nobody continues, and the session ends.
        self._close = weakref.finalize(self, stack.close)
        self.place: Surroundings = stack.enter_context(surroundings(ready, session.nix))
        self._environment = self.place.environment()
        spec = ready.spec
        values = Inputs(spec["upstream"])
        names = [name for name, _ in node.inputs]
        given = zip(names, spec["inputs"], strict=True)
        self.inputs = Config({name: values.value(item) for name, item in given})
        self.parameters = Config(spec["config"])
        self.build: Build[Any] = Build(
            node.outputs(Building(str(self.place.out), spec["config"])),
            name=spec["name"],
            config=spec["config"],
            instance=spec["instance"],
            accelerator=spec["accelerator"],
            bits=spec["bits"],
            scratch=str(self.place.top / "scratch"),
            lineage=spec.get("lineage"),
        )

    def __repr__(self) -> str:
        return f"<{self.session.closure.plan.name}: {self.state} before {self.stage}>"

    def shell(self, command: str | None = None) -> int:
        """Open a shell in the stage's environment, with this output; see `stagedml shell`.

        Args:
            command: Run this in place of what is typed.

        Returns:
            Its exit status.

        Raises:
            PauseEndedError: It is over.
        """
        self.check_paused()
        return open_shell(self.place, command, dict(self._environment))

    def check_paused(self) -> None:
        """Refuse to go on with what is over.

        Raises:
            PauseEndedError: It was continued, or cancelled.
        """
        if self.state != "paused":
            msg = f"the pause before {self.stage!r} was {self.state}"
            raise PauseEndedError(msg, hint="`repl_realize()` begins anew.")

    def end(self, state: str) -> None:
        """End it, and delete what it has on disk."""
        self.state = state
        self._close()


class _Session:
    """What the pauses of one plan have in common.

    Args:
        closure: The plan.
        stops: The stages to pause before, in the order of the plan.
        target: What is built.
        workspace: Where.
    """

    def __init__(
        self,
        closure: Closure[Outputs],
        stops: Sequence[StageNode],
        target: Target,
        workspace: Workspace,
    ) -> None:
        self.closure = closure
        self.stops = stops
        self.target = target
        self.workspace = workspace
        self.nix = workspace.nix

    def pause(self) -> Pause:
        """Realize what comes before the first of the stages, and pause."""
        from stagedml.cli.progress import renderer
        from stagedml.realization.build import Options

        node = self.stops[0]
        stage = None if node is self.closure.plan.target else node.name
        target = replace(self.target, stage=stage)
        options = Options(observer=renderer)
        ready = realize_inputs(self.workspace, target, self.closure.plan, options)
        return Pause(self, node, ready)

    def go_on(self, ready: ReadyStage, path: str) -> RRef | Pause:
        """Realize what comes after a stage, up to the next pause, of its hand-made output.

        Args:
            ready: The stage, with the plan that it was paused in: of impure stages, what it was
                given is what the others get, too.
            path: The output.
        """
        plan = ready.plan.with_realized({ready.name: path})
        closure = replace(self.closure, plan=plan)
        if len(self.stops) > 1:
            return _Session(closure, self.stops[1:], self.target, self.workspace).pause()
        return realize(
            closure,
            accelerator=self.target.variant,
            project=self.workspace.project,
            nix=self.nix,
        )


def repl_realize(
    closure: Closure[Outputs],
    *stages: str | Outputs,
    accelerator: str | None = None,
    project: Project | None = None,
    nix: Nix | None = None,
) -> Pause:
    """Realize what comes before a stage, and pause there.

    Args:
        closure: What `instantiate` gave.
        stages: Where to pause: names of stages, or handles; by default the target. Where there are
            several, `repl_continue` gives the next pause.
        accelerator: As for `realize`.
        project: Default the one of the current directory.
        nix: Default the one of the environment.

    Raises:
        NoStageError: It is data that one would pause before.
        PlanError: There is no such stage in the plan.
        StagedMLError: What Nix refused, or a stage before this one.
    """
    check_accelerator(accelerator)
    plan = closure.plan
    if isinstance(closure.outputs, list | tuple):
        msg = f"{plan.name} has {len(closure.handles)} targets"
        raise StagedMLError(msg, hint="Pause within a pipeline that returns one of them.")
    target = Target(plan.name, None, accelerator)
    wanted = {_stage(closure, what) for what in stages} or {stage_named(target, plan)}
    stops = [node for node in plan.nodes if isinstance(node, StageNode) and node in wanted]
    _check_stops(stops)
    workspace = workspace_of(project, nix)
    return _Session(closure, stops, target, workspace).pause()


def _stage(closure: Closure[Outputs], what: str | Outputs) -> StageNode:
    plan = closure.plan
    name = what if isinstance(what, str) else target_of(what).name
    if not isinstance(what, str) and target_of(what) not in plan.nodes:
        msg = f"the stage {name!r} is of another plan than {plan.name}"
        raise InputError(msg, hint="`instantiate()` gives a plan its own handles.")
    return stage_named(Target(plan.name, plan.node(name).name), plan)


def _check_stops(stops: Iterable[StageNode]) -> None:
    """Refuse to pause before what nobody can make by hand.

    Raises:
        NoStageError: It is a matcher.
    """
    for node in stops:
        if isinstance(node, SelectionNode):
            msg = f"{node.name!r} is a matcher: it chooses, and makes nothing"
            raise NoStageError(msg, hint="Pause before one of its candidates.", where=node.where)


def repl_continue(rh: Pause, out: Output = None) -> RRef | Pause:
    """Hand in the output of the stage that is paused before, and realize the rest.

    Args:
        rh: The pause.
        out: The output: a directory, outputs, or a reference; what was written to `rh.build.out`
            by default. It is copied, links into the store as what they lead to.

    Returns:
        The reference to the target, or the next pause.

    Raises:
        HandMadeOutputError: It breaks a promise of the stage. The pause goes on: mend it.
        PauseEndedError: The pause was continued before, or cancelled.
        StagedMLError: What Nix refused, or a later stage. The pause goes on.
    """
    rh.check_paused()
    directory = _directory(rh, out)
    path = _add(rh, directory)
    found = rh.session.go_on(rh.ready, path)
    rh.result = found
    rh.end("continued")
    if isinstance(found, RRef):
        given = rh.ready.plan.with_realized({rh.stage: path}).realized
        names = ", ".join(name for name, path in given.items() if read_mark(path) is not None)
        _say(f"{found.name} is made with hand-made outputs: {names}")
    return found


def repl_continueMany(rh: Pause, outs: Iterable[Output]) -> RRef | Pause:  # noqa: N802 - the original's name
    """Continue several times: with an output for this pause, for the next one, and so on.

    Args:
        rh: The pause.
        outs: The outputs, see `repl_continue`.

    Returns:
        The reference to the target, or the pause after the last of them.

    Raises:
        PauseEndedError: There are more outputs than pauses.
        StagedMLError: See `repl_continue`.
    """
    found: RRef | Pause = rh
    for out in outs:
        if not isinstance(found, Pause):
            msg = f"{rh.session.closure.plan.name} is realized, and there are outputs left"
            raise PauseEndedError(msg, hint="Hand in one output for each pause.")
        found = repl_continue(found, out)
    return found


def repl_cancel(rh: Pause) -> None:
    """Give up a pause: what is on disk of it is deleted, and the plan is as it was.

    Raises:
        PauseEndedError: It is over already.
    """
    rh.check_paused()
    rh.end("cancelled")


def _directory(rh: Pause, out: Output) -> Path:
    """Return the directory that is handed in.

    Raises:
        HandMadeOutputError: There is none.
    """
    if isinstance(out, Outputs):
        backend = backend_of(out)
        if not isinstance(backend, Realized):
            raise HandMadeOutputError(f"{out!r} is planned, and holds nothing yet")
        out = None if backend.path == str(rh.place.out) else backend.path
    elif isinstance(out, str) and out.startswith("rref:"):
        out = rref2path(out, nix=rh.session.nix)
    if out is None:
        rh.place.out.mkdir(exist_ok=True)
        return rh.place.out
    directory = Path(out)
    if not directory.is_dir():
        msg = f"the output of {rh.stage!r} cannot be {os.fspath(out)!r}: no directory is there"
        raise HandMadeOutputError(msg, hint="Hand in a directory with what the stage promises.")
    return directory


def _add(rh: Pause, directory: Path) -> str:
    """Check a directory as the stage's output, and add it to the store.

    Raises:
        HandMadeOutputError: It breaks a promise, or needs something that it does not hold.
    """
    session, ready = rh.session, rh.ready
    with surroundings(ready, session.nix) as place:
        try:
            _copy(directory, place.out, session.nix.store_dir)
        except OSError as error:  # a pipe, or something that cannot be read
            msg = f"what is handed in for {rh.stage!r} cannot be copied: {error}"
            raise HandMadeOutputError(msg) from error
        done = place.captured("check", clean_out=False)
        if done.returncode != 0:
            hint = "The session is paused still: mend it, and continue again."
            raise HandMadeOutputError(
                f"what is handed in for {rh.stage!r} is not its output:\n{done.stdout.rstrip()}",
                hint=hint,
                where=rh.node.where,
            )
        if done.stdout:
            _say(done.stdout.rstrip())
        _check_mentions(rh, place.out)
        mark(place.out, rh.stage, session.closure.plan.name, ready.drv)
        path = session.nix.add(place.out, name=rh.stage)
        session.nix.add_roots(rh.place.directory / "made", [path])
    return path


def _copy(source: Path, target: Path, store: str) -> None:
    """Copy an output; links into the store become what they lead to, since Nix would not keep it.

    What other programs are told of an output is not copied: it is of the place where it was.
    """
    target.mkdir()
    for entry in os.scandir(source):
        if entry.name == "nix-support":
            continue
        place = target / entry.name
        leads = os.path.realpath(entry.path)
        followed = entry.is_symlink() and leads.startswith(f"{store}/")
        path = leads if followed else entry.path
        if os.path.isdir(path) and (followed or not entry.is_symlink()):  # noqa: PTH112
            _copy(Path(path), place, store)
        else:
            shutil.copy2(path, place, follow_symlinks=False)


def _check_mentions(rh: Pause, out: Path) -> None:
    """Refuse what names a path of the store: nothing would keep that from collection.

    Raises:
        HandMadeOutputError: Naming the files.
    """
    from stagedml.runtime import references

    found = sorted(references.mentions(str(out), list(rh.ready.inputs)))
    if found:
        lines = [f"{name!r} mentions {path} at byte {at}" for name, at, path in found]
        hint = "What is added by hand must stand by itself: Nix does not keep what it mentions."
        raise HandMadeOutputError("\n".join(lines), hint=hint)


def _say(text: str) -> None:
    print(text, file=sys.stderr)
