"""Pass 2 in a session, as the original has it: `realize(instantiate(all_convnet_digits))`."""

from __future__ import annotations

import sys
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Concatenate, Literal, ParamSpec, TypeVar, overload

from stagedml.errors import StagedMLError
from stagedml.nix.client import Nix
from stagedml.planning.nodes import LocalNode, PlanError, node_of
from stagedml.planning.plan import Plan, target_of
from stagedml.planning.project import Project, find
from stagedml.planning.selections import SelectionNode
from stagedml.planning.target import ACCELERATORS, Target
from stagedml.realization.closures import Closure, only_realized
from stagedml.realization.references import (
    DRef,
    RRef,
    UnknownDeriverError,
    path2dref,
    path2rref,
    rref2path,
)
from stagedml.runtime.inputs import read_selected
from stagedml.runtime.outputs import Outputs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from stagedml.planning.manager import Manager
    from stagedml.planning.nodes import Node
    from stagedml.realization.dry_run import DryRun
    from stagedml.realization.workspace import Workspace

P = ParamSpec("P")
OutputsT = TypeVar("OutputsT", bound=Outputs)
Rebuild = bool | str | Outputs


@overload
def realize(
    closure: Closure[Outputs],
    *,
    accelerator: str | None = None,
    force_rebuild: Rebuild | Iterable[Rebuild] = False,
    dry_run: Literal[False] = False,
    project: Project | None = None,
    nix: Nix | None = None,
) -> RRef: ...
@overload
def realize(
    closure: Closure[Outputs],
    *,
    accelerator: str | None = None,
    force_rebuild: Rebuild | Iterable[Rebuild] = False,
    dry_run: Literal[True],
    project: Project | None = None,
    nix: Nix | None = None,
) -> DryRun: ...
def realize(
    closure: Closure[Outputs],
    *,
    accelerator: str | None = None,
    force_rebuild: Rebuild | Iterable[Rebuild] = False,
    dry_run: bool = False,
    project: Project | None = None,
    nix: Nix | None = None,
) -> RRef | DryRun:
    """Pass 2: build a plan's target with Nix, unless the store has it.

    Args:
        closure: What `instantiate` gave.
        accelerator: `cpu` or `cuda`, to use in place of the stages' own.
        force_rebuild: Build the target again if it is there (`True`), or some stages of the plan:
            a name, a handle, a `DRef`, or a list of these. Nix compares what comes out with what is
            there, which stays: a deterministic stage gives the same reference, and one that is not
            is an error.
        dry_run: Build nothing, and return what would be built.
        project: Default the one of the current directory.
        nix: Default the one of the environment.

    Returns:
        A reference to the target's realization.

    Raises:
        StagedMLError: What a stage or Nix refused.
    """
    if isinstance(closure.outputs, list | tuple):
        msg = f"{closure.plan.name} has {len(closure.handles)} targets"
        raise StagedMLError(msg, hint="`realizeMany()` returns the references to all of them.")
    check_accelerator(accelerator)
    workspace = workspace_of(project, nix)
    target = Target(closure.plan.name, None, accelerator)
    if dry_run:
        from stagedml.realization.dry_run import dry_run_of

        return dry_run_of(workspace, [target], closure.plan)
    return _realized(workspace, closure.plan, [target], force_rebuild)[0]


def realizeMany(  # noqa: N802 - the original's name
    closure: Closure[Any],
    *,
    accelerator: str | None = None,
    force_rebuild: Rebuild | Iterable[Rebuild] = False,
    project: Project | None = None,
    nix: Nix | None = None,
) -> list[RRef]:
    """Like `realize`, for what has several realizations: a reference to each.

    That is a pipeline that returns a list of outputs, or what a matcher chooses. In place of a
    selection's own reference there are those of what it chose.
    `realizeMany(instantiate(lambda m: train.instances(m, 5, data(m))))` trains five, at once as far
    as Nix has room.

    Args:
        closure: What `instantiate` gave.
        accelerator: See `realize`.
        force_rebuild: See `realize`; `True` is for all of the targets.
        project: See `realize`.
        nix: See `realize`.

    Raises:
        StagedMLError: What a stage or Nix refused.
    """
    check_accelerator(accelerator)
    plan, workspace = closure.plan, workspace_of(project, nix)
    nodes = [target_of(handle) for handle in closure.handles]
    targets = [
        Target(plan.name, None if node is plan.target else node.name, accelerator) for node in nodes
    ]
    found: list[RRef] = []
    rrefs = _realized(workspace, plan, targets, force_rebuild)
    for node, rref in zip(nodes, rrefs, strict=True):
        found += _winners(rref, workspace.nix) if isinstance(node, SelectionNode) else [rref]
    return found


def _winners(rref: RRef, nix: Nix) -> list[RRef]:
    """Return the references to what a selection chose."""
    chosen = read_selected(str(rref2path(rref, nix=nix)))
    return [path2rref(chosen["upstream"][name]["path"], nix=nix) for name in chosen["winners"]]


@overload
def assert_realized(
    what: Closure[Outputs],
    /,
    *,
    accelerator: str | None = None,
    project: Project | None = None,
    nix: Nix | None = None,
) -> RRef: ...
@overload
def assert_realized(
    what: Callable[Concatenate[Manager, P], OutputsT], /
) -> Callable[Concatenate[Manager, P], OutputsT]: ...
def assert_realized(what: Any, /, **options: Any) -> Any:
    """Never build something: return its reference if it was realized before.

    Args:
        what: What `instantiate` gave; or a stage or a pipeline. Of these it returns one to be used
            in their place: whoever builds a plan with it gets the error instead of the build.
        options: `accelerator`, `project` and `nix`, see `realize`.

    Raises:
        NotRealizedError: It would have to be built, or fetched, first.
    """
    if not isinstance(what, Closure):
        return only_realized(what)
    from stagedml.realized import NotRealizedError

    found = realize(what, dry_run=True, **options)
    if found:
        msg = f"{what.plan.name} is not realized: {found.outputs[-1]} is not in the store"
        hint = f"`realize()` would build {', '.join(found.missing)}."
        raise NotRealizedError(msg, hint=hint)
    workspace = workspace_of(options.get("project"), options.get("nix"))
    target = Target(what.plan.name, None, options.get("accelerator"))
    return _reference(workspace, target, what.plan, found.outputs[-1])


def check_accelerator(accelerator: str | None) -> None:
    """Refuse what is no accelerator.

    Raises:
        StagedMLError: With those there are.
    """
    if accelerator is not None and accelerator not in ACCELERATORS:
        msg = f"no accelerator {accelerator!r}: there are {', '.join(ACCELERATORS)}"
        raise StagedMLError(msg)


def workspace_of(project: Project | None, nix: Nix | None) -> Workspace:
    """Return a project and a Nix, those of this session by default."""
    from stagedml.observers import run_observer
    from stagedml.realization.workspace import Workspace

    return Workspace(
        project or find(), nix or Nix(messages=_say), on_progress=_say, observer=run_observer(_say)
    )


def _realized(
    workspace: Workspace,
    plan: Plan,
    targets: Sequence[Target],
    force_rebuild: Rebuild | Iterable[Rebuild],
) -> list[RRef]:
    """Build some targets of a plan, and what is to be built again."""
    from stagedml.cli.progress import renderer
    from stagedml.realization.build import Options

    again = _again(workspace, plan, targets, force_rebuild)
    plans, options = {plan.name: plan}, Options(observer=renderer)
    new: tuple[str, ...] = ()
    if again:
        from stagedml.realization.dry_run import dry_run_of

        new = dry_run_of(workspace, again, plan).missing
    outputs = workspace.build(targets, plans, options)
    # What has been built now, or is not needed for the target and gone, is not built twice.
    first = [t for t in again if plan.node_of(t.stage).name in new]
    if lone := [t for t in first if t not in targets]:
        workspace.build(lone, plans, options)
    if rest := [t for t in again if t not in first]:
        workspace.build(rest, plans, replace(options, check=True))
    found = zip(targets, outputs, strict=True)
    return [_reference(workspace, target, plan, output) for target, output in found]


def _again(
    workspace: Workspace,
    plan: Plan,
    targets: Sequence[Target],
    force_rebuild: Rebuild | Iterable[Rebuild],
) -> list[Target]:
    """Return what `force_rebuild` means.

    Raises:
        StagedMLError: It means nothing, or no stage of the plan.
    """
    if isinstance(force_rebuild, bool):
        return list(targets) if force_rebuild else []
    if isinstance(force_rebuild, str | Outputs):
        chosen: list[Any] = [force_rebuild]
    else:
        chosen = list(force_rebuild) if isinstance(force_rebuild, list | tuple | set) else [None]
    nodes = dict.fromkeys(_chosen(workspace, plan, targets[0], what) for what in chosen)
    for node in nodes:
        if isinstance(node, LocalNode):
            msg = f"{node.name!r} is a {node.kind} of the project, which nothing builds"
            raise PlanError(msg)
    return [replace(targets[0], stage=None if node is plan.target else node.name) for node in nodes]


def _chosen(workspace: Workspace, plan: Plan, target: Target, what: Any) -> Node:
    if isinstance(what, str) and what.startswith("dref:"):
        stages = workspace.stages(target.whole, plan)
        for name, stage in stages.items():
            if path2dref(stage.drv) == DRef(what):
                return plan.node(name)
        msg = f"{what} is none of the stages of {plan.name}"
        raise PlanError(msg, hint="`closure.drefs` has the references to all of them.")
    if isinstance(what, str):
        return plan.node(what)
    if isinstance(what, Outputs):
        node = node_of(what)
        if node not in plan.nodes:
            msg = f"the stage {node.name!r} is of another plan than {plan.name}"
            raise PlanError(msg, hint="`instantiate()` gives a plan its own handles.")
        return node
    msg = f"force_rebuild must be True, False, or stages of the plan, not {what!r}"
    raise StagedMLError(msg, hint="A stage is given by its name, its handle or its `DRef`.")


def _reference(workspace: Workspace, target: Target, plan: Plan, output: str) -> RRef:
    """Return the reference to an output that is there."""
    try:
        return path2rref(output, nix=workspace.nix)
    except UnknownDeriverError:  # put into the store by hand, say
        name = plan.node_of(target.stage).name  # given as a store path, or else known by Nix
        stage = workspace.stages(target, plan.without_realized(name))[name]
        return path2rref(output, stage.drv, nix=workspace.nix)


def _say(text: str) -> None:
    print(text, file=sys.stderr)


def store_initialize() -> None:
    """Check that Nix and its store can be used, and that a toolchain was chosen.

    Raises:
        StagedMLError: With what to do about it; `stagedml doctor` says more.
    """
    from stagedml.host.toolchain import require

    nix = Nix(messages=_say)
    nix.check_supported()
    require(nix.env)
