"""Where in the author's code something is, or went wrong."""

from __future__ import annotations

import inspect
import os
import sys
from pathlib import Path
from types import CodeType
from typing import TYPE_CHECKING, Any, TypeVar

import stagedml

if TYPE_CHECKING:
    from collections.abc import Callable

FunctionT = TypeVar("FunctionT", bound="Callable[..., Any]")

# The code of functions that add stages for others, with that of what they define within.
HELPERS: set[CodeType] = set()

# Where frames of a traceback are not the author's.
_PACKAGE = Path(stagedml.__file__).parent
_MACHINERY = (
    str(_PACKAGE / "__init__.py"),
    *(f"{_PACKAGE / part}{os.sep}" for part in ("planning", "realization", "runtime")),
    str(Path(os.__file__).parent) + os.sep,
    "<frozen ",
)


def helper(function: FunctionT) -> FunctionT:
    """Mark a function that adds stages for pipelines: what is wrong is placed where it is called.

    Examples:
        >>> @helper
        ... def train_twice(m, data): ...
    """
    waiting = [inspect.unwrap(function).__code__]
    while waiting:
        code = waiting.pop()
        HELPERS.add(code)
        waiting += [part for part in code.co_consts if isinstance(part, CodeType)]
    return function


def place_of_function(function: Callable[..., Any], module: str) -> str:
    """`file:line` of a function, or of what it wraps; of the module's file where it has no code."""
    code = getattr(inspect.unwrap(function), "__code__", None)
    if code is None:
        return str(getattr(sys.modules.get(module), "__file__", module))
    return f"{code.co_filename}:{code.co_firstlineno}"


def place_of(error: BaseException, otherwise: str | None = None) -> str:
    """`file:line` of the author's code that an exception comes from.

    Args:
        error: The exception.
        otherwise: What to say where none of the author's code is involved.
    """
    if isinstance(error, SyntaxError) and error.filename:
        return f"{error.filename}:{error.lineno}"
    import traceback

    frames = traceback.extract_tb(error.__traceback__)
    theirs = [f for f in frames if not f.filename.startswith(_MACHINERY)]
    if not theirs and otherwise is not None:
        return otherwise
    last = theirs[-1] if theirs else frames[-1]
    return f"{last.filename}:{last.lineno}"


def describe(error: BaseException) -> str:
    """Return an exception in one line: `ValueError: no good`."""
    import traceback

    return "".join(traceback.format_exception_only(error)).strip().split("\n")[-1]
