"""The original's session: `realize(instantiate(all_convnet_digits))`, references, paths."""

from __future__ import annotations

import inspect
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Concatenate, Generic, ParamSpec, TypeVar, overload

from stagedml.errors import StagedMLError
from stagedml.nix.client import Nix
from stagedml.planning.imported import note
from stagedml.planning.manager import Manager
from stagedml.planning.plan import Plan, check_settings, plan_of
from stagedml.planning.project import Project, find
from stagedml.realization.references import RRef, UnknownDeriverError, path2rref

if TYPE_CHECKING:
    from collections.abc import Callable

    from stagedml.cli.progress.display import Display
    from stagedml.planning.target import Target
    from stagedml.realization.workspace import Workspace
    from stagedml.runtime.outputs import Outputs

P = ParamSpec("P")
OutputsT = TypeVar("OutputsT", bound="Outputs")
OutputsT_co = TypeVar("OutputsT_co", bound="Outputs", covariant=True)


@dataclass(frozen=True)
class Closure(Generic[OutputsT_co]):
    """An instantiated pipeline: what `realize` builds.

    Attributes:
        plan: Its stages and its target.
        outputs: The handle of the target.
    """

    plan: Plan
    outputs: OutputsT_co

    def _repr_html_(self) -> str:
        from stagedml.notebook import plan_html

        return plan_html(self.plan)

    def __repr__(self) -> str:
        count = len(self.plan.nodes)
        stages = "1 stage" if count == 1 else f"{count} stages"
        return f"<{self.plan.name}: {stages}, target {self.plan.target.name}>"


@overload
def instantiate(
    pipeline: Callable[Concatenate[Manager, P], OutputsT], /, *args: P.args, **kwargs: P.kwargs
) -> Closure[OutputsT]: ...
@overload
def instantiate(
    pipeline: Callable[..., OutputsT], /, *args: Any, m: Manager, **kwargs: Any
) -> Closure[OutputsT]: ...
def instantiate(
    pipeline: Callable[..., OutputsT], /, *args: Any, **kwargs: Any
) -> Closure[OutputsT]:
    """Pass 1: compute a pipeline's plan, and check it.

    Args:
        pipeline: A function `(Manager, ...) -> Outputs`.
        args: Its further arguments.
        kwargs: Its further arguments, by name; `m`, if it is among them, is the manager to use in
            place of a new one.

    Raises:
        StagedMLError: Anything wrong with the definition, see `stagedml.planning.nodes`.
    """
    manager = kwargs.pop("m", None) or Manager()
    with manager.instantiating(getattr(pipeline, "__name__", repr(pipeline))):
        outputs = pipeline(manager, *args, **kwargs)
    name, given = _name_of(pipeline, args, kwargs)
    description = (pipeline.__doc__ or pipeline.__name__).strip().split("\n")[0].rstrip(".")
    modules = _project_module(pipeline.__module__)
    plan = plan_of(outputs, name, description, modules, given)
    check_settings([plan])
    note(plan)
    return Closure(plan, outputs)


def _name_of(
    pipeline: Callable[..., Outputs], args: tuple[Any, ...], kwargs: dict[str, Any]
) -> tuple[str, dict[str, Any]]:
    """Which of a function's pipelines a call is, and what it was given beyond its name.

    `stagedml build NAME --set epochs=7` and `instantiate(f, epochs=7)` are one, with one history.
    """
    bound = inspect.signature(pipeline).bind(None, *args, **kwargs)
    bound.apply_defaults()
    _, *given = bound.arguments.items()
    arguments = dict(given)
    variable = (p.name for p in bound.signature.parameters.values() if p.kind is p.VAR_KEYWORD)
    for name in variable:
        arguments |= arguments.pop(name)
    fits = [
        (len(fixed), name, fixed)
        for name, fixed in getattr(pipeline, "__pipelines__", {}).items()
        if all(name in arguments and arguments[name] == value for name, value in fixed.items())
    ]
    _, name, fixed = max(
        fits, key=lambda fit: fit[0], default=(0, pipeline.__name__.replace("_", "-"), {})
    )
    positional = dict(zip(arguments, args, strict=False))
    return name, {k: v for k, v in {**positional, **kwargs}.items() if k not in fixed}


def _project_module(name: str) -> tuple[str, ...]:
    """Return the pipeline's module as a source to guard, unless it was typed into a session."""
    module = sys.modules.get(name)
    return () if name == "__main__" or getattr(module, "__file__", None) is None else (name,)


def realize(
    closure: Closure[Outputs],
    *,
    accelerator: str | None = None,
    force_rebuild: bool = False,
    project: Project | None = None,
    nix: Nix | None = None,
) -> RRef:
    """Pass 2: build a plan's target with Nix, unless the store has it.

    Args:
        closure: What `instantiate` gave.
        accelerator: `cpu` or `cuda`, to use in place of the stages' own.
        force_rebuild: Build the target again if it is there; a deterministic stage gives the same
            reference.
        project: Default the one of the current directory.
        nix: Default the one of the environment.

    Returns:
        A reference to the target's realization.

    Raises:
        StagedMLError: What a stage or Nix refused.
    """
    from stagedml.cli.progress import renderer
    from stagedml.planning.target import VARIANTS, Target
    from stagedml.realization.build import Options
    from stagedml.realization.workspace import Workspace

    if accelerator is not None and accelerator not in VARIANTS:
        msg = f"no accelerator {accelerator!r}: there are {', '.join(VARIANTS)}"
        raise StagedMLError(msg)
    if not isinstance(force_rebuild, bool):
        msg = f"force_rebuild must be True or False, not {force_rebuild!r}"  # type: ignore[unreachable]
        raise StagedMLError(msg)
    workspace = Workspace(project or find(), nix or Nix(messages=_say), on_progress=_say)
    target = Target(closure.plan.name, None, accelerator)
    plans = {closure.plan.name: closure.plan}
    displays: list[Display] = []

    def display() -> Display:
        displays.append(renderer())
        return displays[-1]

    outputs = workspace.build([target], plans, Options(observer=display))
    if force_rebuild and not any(display.done for display in displays):
        workspace.build([target], plans, Options(observer=renderer, check=True))
    return _reference(workspace, target, closure.plan, outputs[0])


def _reference(workspace: Workspace, target: Target, plan: Plan, output: str) -> RRef:
    """Return the reference to an output that is there."""
    try:
        return path2rref(output, nix=workspace.nix)
    except UnknownDeriverError:  # put into the store by hand, say
        stage = workspace.stages(target, plan)[plan.node_of(target.stage).name]
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
