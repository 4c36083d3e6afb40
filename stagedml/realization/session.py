"""The original's session: `realize(instantiate(all_convnet_digits))`, references, paths."""

from __future__ import annotations

import functools
import inspect
import sys
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Concatenate, Generic, Literal, ParamSpec, TypeVar, overload

from stagedml.errors import StagedMLError, nearest
from stagedml.nix.client import Nix
from stagedml.planning.aliases import own_names
from stagedml.planning.imported import note
from stagedml.planning.manager import Manager
from stagedml.planning.nodes import LocalNode, PlanError, node_of
from stagedml.planning.parameters import ParameterError
from stagedml.planning.plan import Plan, check_settings, plan_of, session_of, target_of
from stagedml.planning.project import Project, find
from stagedml.planning.redefine import changes_of
from stagedml.planning.selections import SelectionNode
from stagedml.planning.target import ACCELERATORS, Target
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
from stagedml.runtime.stage import PIPELINES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from stagedml.planning.nodes import Node
    from stagedml.realization.dry_run import DryRun
    from stagedml.realization.workspace import Workspace

P = ParamSpec("P")
OutputsT = TypeVar("OutputsT", bound=Outputs)
OutputsT_co = TypeVar("OutputsT_co", covariant=True)
Rebuild = bool | str | Outputs


@dataclass(frozen=True)
class Closure(Generic[OutputsT_co]):
    """An instantiated pipeline: what `realize` builds.

    Attributes:
        plan: Its stages and its target.
        outputs: The handle of the target; a list of them where the pipeline returned several.
    """

    plan: Plan
    outputs: OutputsT_co

    @property
    def handles(self) -> list[Outputs]:
        """The handles of its targets: mostly there is one."""
        found: Any = self.outputs
        return [*found] if isinstance(found, list | tuple) else [found]

    @property
    def dref(self) -> DRef:
        """The reference to its target's derivation; evaluates it, which takes Nix a moment."""
        return self.drefs[self.plan.target.name]

    @property
    def drefs(self) -> dict[str, DRef]:
        """The references to the derivations of its stages, by name; evaluates them."""
        stages = _workspace(None, None).stages(Target(self.plan.name), self.plan)
        return {name: path2dref(stage.drv) for name, stage in stages.items()}

    def _repr_html_(self) -> str:
        from stagedml.notebook import plan_html

        return plan_html(self.plan)

    def __repr__(self) -> str:
        count = len(self.plan.nodes)
        stages = "1 stage" if count == 1 else f"{count} stages"
        targets = ", ".join(dict.fromkeys(target_of(handle).name for handle in self.handles))
        return f"<{self.plan.name}: {stages}, target{'s' * (', ' in targets)} {targets}>"


@overload
def instantiate(
    pipeline: Callable[Concatenate[Manager, P], OutputsT], /, *args: P.args, **kwargs: P.kwargs
) -> Closure[OutputsT]: ...
@overload
def instantiate(
    pipeline: Callable[Concatenate[Manager, P], Sequence[OutputsT]],
    /,
    *args: P.args,
    **kwargs: P.kwargs,
) -> Closure[Sequence[OutputsT]]: ...
@overload
def instantiate(
    pipeline: Callable[..., OutputsT], /, *args: Any, m: Manager, **kwargs: Any
) -> Closure[OutputsT]: ...
def instantiate(pipeline: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Closure[Any]:
    """Pass 1: compute a pipeline's plan, and check it.

    Args:
        pipeline: A function `(Manager, ...) -> Outputs`, or a stage without inputs. Where it
            returns a list of outputs, `realizeMany` builds all of them.
        args: Its further arguments.
        kwargs: Its further arguments, by name; `m`, if it is among them, is the manager to use in
            place of a new one.

    Raises:
        StagedMLError: Anything wrong with the definition, see `stagedml.planning.nodes`.
    """
    manager = kwargs.pop("m", None) or Manager()
    shown = getattr(pipeline, "__name__", repr(pipeline))
    _check_arguments(pipeline, shown, args, kwargs)
    with manager.instantiating(shown):
        outputs = pipeline(manager, *args, **kwargs)
    name, given = _name_of(pipeline, args, kwargs)
    description = (pipeline.__doc__ or pipeline.__name__).strip().split("\n")[0].rstrip(".")
    modules = _project_module(pipeline.__module__)
    plan = _plan(manager, outputs, name, description, modules, given)
    check_settings([plan])
    note(plan)
    return Closure(plan, outputs)


def _plan(
    manager: Manager,
    outputs: Any,
    name: str,
    description: str,
    modules: tuple[str, ...],
    given: dict[str, Any],
) -> Plan:
    """Return the plan of one handle, or of several."""
    several = isinstance(outputs, list | tuple) and len(outputs) > 0
    handles: list[Any] = [*outputs] if several else [outputs]
    plans = [plan_of(handle, name, description, modules, given) for handle in handles]
    if len(plans) == 1:
        return plans[0]
    nodes = tuple(manager.reachable(*(plan.target for plan in plans)))
    # The last one is used by none of the others, so it is a target.
    return replace(plans[0], nodes=nodes, target=nodes[-1], session=session_of(nodes))


def _check_arguments(
    pipeline: Callable[..., Any], shown: str, args: tuple[Any, ...], kwargs: dict[str, Any]
) -> None:
    """Refuse arguments that a pipeline does not have.

    Raises:
        ParameterError: With the nearest right name.
    """
    try:
        signature = inspect.signature(pipeline)
    except TypeError:
        msg = f"not a pipeline: {pipeline!r}"
        hint = "It is a function `(Manager, ...) -> Outputs`."
        raise PlanError(msg, hint=hint) from None
    try:
        signature.bind(None, *args, **own_names(pipeline, kwargs))
    except TypeError as error:
        known = [*signature.parameters][1:]
        unknown = [name for name in own_names(pipeline, kwargs) if name not in known]
        why = nearest("argument", unknown[0], known) if unknown else str(error)
        msg = f"the pipeline {shown!r}: {why}"
        raise ParameterError(msg, hint=f"It is called as {shown}{signature}.") from None


def _name_of(
    pipeline: Callable[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]
) -> tuple[str, dict[str, Any]]:
    """Which of a function's pipelines a call is, and what it was given beyond its name.

    `stagedml build NAME --set epochs=7` and `instantiate(f, epochs=7)` are one, with one history.
    """
    kwargs, changes = own_names(pipeline, kwargs), changes_of(pipeline)
    bound = inspect.signature(pipeline).bind(None, *args, **kwargs)
    bound.apply_defaults()
    _, *given = bound.arguments.items()
    arguments = dict(given)
    variable = (p.name for p in bound.signature.parameters.values() if p.kind is p.VAR_KEYWORD)
    for name in variable:
        arguments |= arguments.pop(name)
    positional = dict(zip(arguments, args, strict=False))
    arguments |= changes
    fits = [
        (len(fixed), name, fixed)
        for name, fixed in _names(pipeline).items()
        if all(name in arguments and arguments[name] == value for name, value in fixed.items())
    ]
    _, name, fixed = max(
        fits, key=lambda fit: fit[0], default=(0, pipeline.__name__.replace("_", "-"), {})
    )
    stated = {**positional, **kwargs, **changes}
    return name, {k: v for k, v in stated.items() if k not in fixed}


def _names(pipeline: Any) -> dict[str, dict[str, Any]]:
    """Return the names of a pipeline, or of the one that it is another form of."""
    while pipeline is not None:
        found: dict[str, dict[str, Any]] = getattr(pipeline, "__dict__", {}).get(PIPELINES, {})
        if found:
            return found
        pipeline = getattr(pipeline, "__wrapped__", None)
    return {}


def _project_module(name: str) -> tuple[str, ...]:
    """Return the pipeline's module as a source to guard, unless it was typed into a session."""
    module = sys.modules.get(name)
    return () if name == "__main__" or getattr(module, "__file__", None) is None else (name,)


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
    workspace = _workspace(project, nix)
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
    plan, workspace = closure.plan, _workspace(project, nix)
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
        return _only_realized(what)
    from stagedml.realized import NotRealizedError

    found = realize(what, dry_run=True, **options)
    if found:
        msg = f"{what.plan.name} is not realized: {found.outputs[-1]} is not in the store"
        hint = f"`realize()` would build {', '.join(found.missing)}."
        raise NotRealizedError(msg, hint=hint)
    workspace = _workspace(options.get("project"), options.get("nix"))
    target = Target(what.plan.name, None, options.get("accelerator"))
    return _reference(workspace, target, what.plan, found.outputs[-1])


def _only_realized(
    pipeline: Callable[Concatenate[Manager, P], OutputsT],
) -> Callable[Concatenate[Manager, P], OutputsT]:
    @functools.wraps(pipeline)
    def realized(manager: Manager, /, *args: P.args, **kwargs: P.kwargs) -> OutputsT:
        handle = pipeline(manager, *args, **kwargs)
        manager.only_realized.add(node_of(handle).name)
        return handle

    realized.__dict__.pop(PIPELINES, None)  # the names are the original's
    return realized


def check_accelerator(accelerator: str | None) -> None:
    """Refuse what is no accelerator.

    Raises:
        StagedMLError: With those there are.
    """
    if accelerator is not None and accelerator not in ACCELERATORS:
        msg = f"no accelerator {accelerator!r}: there are {', '.join(ACCELERATORS)}"
        raise StagedMLError(msg)


def _workspace(project: Project | None, nix: Nix | None) -> Workspace:
    from stagedml.realization.workspace import Workspace

    return Workspace(project or find(), nix or Nix(messages=_say), on_progress=_say)


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
