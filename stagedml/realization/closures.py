"""Pass 1 in a session: a pipeline's function is called, and gives a closure to be realized."""

from __future__ import annotations

import functools
import inspect
import sys
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Concatenate, Generic, ParamSpec, TypeVar, overload

from stagedml.errors import nearest
from stagedml.planning.aliases import own_names
from stagedml.planning.imported import note
from stagedml.planning.manager import Manager
from stagedml.planning.nodes import PlanError, node_of
from stagedml.planning.parameters import ParameterError
from stagedml.planning.plan import Plan, check_settings, plan_of, session_of, target_of
from stagedml.planning.redefine import changes_of
from stagedml.planning.target import Target
from stagedml.realization.references import path2dref
from stagedml.runtime.outputs import Outputs
from stagedml.runtime.stage import PIPELINES

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from stagedml.realization.references import DRef

P = ParamSpec("P")
OutputsT = TypeVar("OutputsT", bound=Outputs)
OutputsT_co = TypeVar("OutputsT_co", covariant=True)


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
        from stagedml.realization.session import workspace_of

        stages = workspace_of(None, None).stages(Target(self.plan.name), self.plan)
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


def only_realized(
    pipeline: Callable[Concatenate[Manager, P], OutputsT],
) -> Callable[Concatenate[Manager, P], OutputsT]:
    """Return a stage or a pipeline to be used in its place, whose target is not to be built."""

    @functools.wraps(pipeline)
    def realized(manager: Manager, /, *args: P.args, **kwargs: P.kwargs) -> OutputsT:
        handle = pipeline(manager, *args, **kwargs)
        manager.only_realized.add(node_of(handle).name)
        return handle

    realized.__dict__.pop(PIPELINES, None)  # the names are the original's
    return realized
