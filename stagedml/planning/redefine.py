"""A stage, or a pipeline, with other parameters: its configuration changes, and nothing else."""

from __future__ import annotations

import functools
import inspect
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, TypeVar, cast, overload

from stagedml.errors import nearest
from stagedml.planning.aliases import own_names
from stagedml.planning.parameters import ParameterError, check_json, check_type, copied
from stagedml.planning.signature import signature_of
from stagedml.runtime.outputs import Outputs
from stagedml.runtime.stage import PIPELINES, Stage

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from stagedml.planning.manager import Manager

P = ParamSpec("P")
OutputsT = TypeVar("OutputsT", bound=Outputs)
_CHANGES = "__redefined__"


@overload
def redefine(stage: Stage[P, OutputsT], /, **changes: Any) -> Stage[P, OutputsT]: ...
@overload
def redefine(
    stage: Callable[Concatenate[Manager, P], OutputsT], /, **changes: Any
) -> Callable[Concatenate[Manager, P], OutputsT]: ...
def redefine(stage: Any, /, **changes: Any) -> Any:
    """Return a stage or a pipeline with other parameters, to be used in its place.

    `redefine(train, epochs=3)` is the stage `train` whose `epochs` is 3, whatever it is called
    with; `redefine(all_convnet_digits, epochs=3)` is the pipeline. Their names stay, and what was
    realized of the originals too: other parameters are another derivation.

    Args:
        stage: The stage, or the function that defines the pipeline; it stays what it is.
        changes: Parameters by name: of the stage, or arguments of the function.

    Raises:
        ParameterError: There is no such parameter.
    """
    if isinstance(stage, Stage):
        known = signature_of(stage).parameters
        what = f"the stage {stage.name!r}: "
    else:
        parameters = list(inspect.signature(stage).parameters.values())[1:]
        changes = own_names(stage, changes)
        passes_on = any(p.kind is p.VAR_KEYWORD for p in parameters)
        known = {p.name: p for p in parameters if p.kind not in (p.VAR_KEYWORD, p.VAR_POSITIONAL)}
        known |= changes if passes_on else {}
        what = f"the pipeline {stage.__name__!r}: "
    for name in changes:
        if name not in known:
            raise ParameterError(what + nearest("parameter", name, known))
    if not isinstance(stage, Stage):
        return _pipeline(stage, changes)
    values = dict(changes_of(stage))
    for name, value in changes.items():
        shown = f"the parameter {name!r} of the stage {stage.name!r}"
        check_json(value, shown)
        values[name] = copied(check_type(value, known[name], shown))
    return stage.but(**{_CHANGES: values})


def _pipeline(
    function: Callable[..., Outputs], changes: Mapping[str, Any]
) -> Callable[..., Outputs]:
    signature = inspect.signature(function)

    @functools.wraps(function)
    def redefined(*args: Any, **kwargs: Any) -> Outputs:
        # What was given by its position is replaced there.
        positions = [*signature.parameters][: len(args)]
        placed = [changes.get(name, value) for name, value in zip(positions, args, strict=False)]
        more = {k: v for k, v in changes.items() if k not in positions}
        rest = args[len(positions) :]
        return function(*placed, *rest, **{**own_names(function, kwargs), **more})

    redefined.__dict__.pop(PIPELINES, None)  # the names are the original's
    redefined.__dict__[_CHANGES] = {**changes_of(function), **changes}
    return redefined


def changes_of(stage: Any) -> dict[str, Any]:
    """Return the parameters that `redefine` changed, of a stage or of a pipeline."""
    return cast("dict[str, Any]", getattr(stage, "__dict__", {}).get(_CHANGES, {}))
