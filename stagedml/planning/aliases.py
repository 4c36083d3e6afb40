"""Arguments of pipelines by other names: those that a pipeline had elsewhere."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any, TypeVar

from stagedml.planning.parameters import ParameterError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

FunctionT = TypeVar("FunctionT", bound="Callable[..., Any]")
_ALIASES = "__argument_aliases__"


def also_called(**aliases: str) -> Callable[[FunctionT], FunctionT]:
    """Let arguments of a pipeline be given under other names, too: `task_name="task"`."""

    def decorate(function: FunctionT) -> FunctionT:
        @functools.wraps(function)
        def renamed(*args: Any, **kwargs: Any) -> Any:
            return function(*args, **own_names(renamed, kwargs))

        renamed.__dict__[_ALIASES] = aliases
        return renamed  # type: ignore[return-value]

    return decorate


def own_names(function: Callable[..., Any], kwargs: Mapping[str, Any]) -> dict[str, Any]:
    """Return arguments of a pipeline under the names that it has for them.

    Raises:
        ParameterError: One is given under both of its names.
    """
    aliases: dict[str, str] = getattr(function, _ALIASES, {})
    for other, name in aliases.items():
        if other in kwargs and name in kwargs:
            msg = f"{other!r} and {name!r} are one argument of {function.__name__!r}"
            raise ParameterError(msg, hint="Give it once.")
    return {aliases.get(name, name): value for name, value in kwargs.items()}
