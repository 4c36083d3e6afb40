"""Parameters of stages: their canonical form, and the checks made before anything runs."""

from __future__ import annotations

import json
import math
import types
import typing
from collections.abc import Mapping, Sequence
from pathlib import PurePath
from typing import Any

from stagedml.errors import StagedMLError
from stagedml.runtime.bounds import Bounds

DEEPEST = 100  # levels of lists and dictionaries; parsers of JSON recurse
_MOST_BITS = 8192  # Python refuses to read and write integers of more than 4,300 digits


class ParameterError(StagedMLError):
    """A parameter of a stage is unknown, missing, of the wrong type or out of its bounds."""


def canonical(value: object) -> str:
    """Return the one JSON text of a value: sorted keys, no spaces, shortest floats, ASCII.

    Examples:
        >>> canonical({"b": 1.0, "a": [True, None]})
        '{"a":[true,null],"b":1.0}'
    """
    return json.dumps(
        value, sort_keys=True, separators=(",", ":"), ensure_ascii=True, allow_nan=False
    )


def copied(value: Any) -> Any:
    """Return a copy of a JSON value that shares nothing with it, as a derivation will read it.

    Examples:
        >>> copied({"b": (value := [1]), "a": 0.5})["b"] is value
        False
    """
    return json.loads(canonical(value))


def check_json(value: object, what: str, *, depth: int = 0) -> None:
    """Refuse what does not survive a round trip through JSON, or names a realized path.

    Raises:
        ParameterError: With the reason and what to use instead.
    """
    from stagedml.nix.paths import is_store_reference

    if depth > DEEPEST:
        what = what.partition("[")[0]
        msg = f"{what} is nested more than {DEEPEST} deep"
        raise ParameterError(msg, hint="Large structures are files, and inputs.")
    if type(value) is int and value.bit_length() > _MOST_BITS:
        msg = f"{what} is an integer of {value.bit_length()} bits, more than {_MOST_BITS}"
        raise ParameterError(msg, hint="Hand it on as a string, and convert it in the stage.")
    if isinstance(value, PurePath) and not is_store_reference(str(value)):
        msg = f"{what} is a path: {str(value)!r}"
        hint = f"Files of the project are inputs: file(m, {str(value)!r})."
        raise ParameterError(msg, hint=hint)
    if isinstance(value, str | PurePath) and is_store_reference(str(value)):
        msg = f"{what} is a realized path: {str(value)!r}"
        hint = "Hand the stage or its output on as an input; a parameter cannot be a dependency."
        raise ParameterError(msg, hint=hint)
    if isinstance(value, float) and not math.isfinite(value):
        msg = f"{what} is {value!r}, which JSON has no number for"
        raise ParameterError(msg)
    if isinstance(value, tuple):
        msg = f"{what} is a tuple, which JSON turns into a list: {_shown(value)}"
        raise ParameterError(msg, hint="Use a list.")
    if isinstance(value, list):
        for index, item in enumerate(value):
            check_json(item, f"{what}[{index}]", depth=depth + 1)
    elif isinstance(value, dict):
        for key, item in value.items():
            if type(key) is not str:
                msg = f"{what} has the key {key!r}; JSON's keys are strings"
                raise ParameterError(msg)
            check_json(item, f"{what}[{key!r}]", depth=depth + 1)
    elif type(value) not in (str, int, float, bool, type(None)):
        msg = f"{what} is of type {type(value).__name__}, which JSON does not have: {_shown(value)}"
        hint = "Parameters are numbers, strings, booleans, None, lists and dictionaries of these."
        raise ParameterError(msg, hint=hint)


def check_type(value: Any, annotation: Any, what: str) -> Any:
    """`value` as a parameter of type `annotation`; an integer becomes a float where one is meant.

    Raises:
        ParameterError: It is of another type, or out of the bounds of `Annotated[..., Bounds()]`.
    """
    origin = typing.get_origin(annotation)
    arguments = typing.get_args(annotation)
    if origin is typing.Annotated:
        checked = check_type(value, arguments[0], what)
        for bounds in arguments[1:]:
            if isinstance(bounds, Bounds) and checked is not None:
                _check_bounds(checked, bounds, what)
        return checked
    if origin in (typing.Union, types.UnionType):
        exact = [a for a in arguments if type(value) is a or (a is type(None) and value is None)]
        for choice in exact or arguments:
            try:
                return check_type(value, choice, what)
            except ParameterError as error:
                if len(exact or arguments) == 1 or _is_bound_failure(error):
                    raise
    elif origin is typing.Literal:
        if any(value == choice and type(value) is type(choice) for choice in arguments):
            return value
        msg = f"{what} must be one of {', '.join(map(repr, arguments))}, not {_shown(value)}"
        raise ParameterError(msg)
    elif annotation is Any or annotation is object:
        return value
    elif annotation is float and type(value) is int:
        try:
            return float(value)
        except OverflowError:
            msg = f"{what} is an integer that no float can hold"
            raise ParameterError(msg) from None
    elif annotation in (None, type(None)):
        if value is None:
            return value
    elif origin in (list, Sequence) or annotation is list:
        if isinstance(value, list):
            item = arguments[0] if arguments else Any
            return [check_type(v, item, f"{what}[{i}]") for i, v in enumerate(value)]
    elif origin in (dict, Mapping) or annotation is dict:
        if isinstance(value, dict):
            item = arguments[1] if arguments else Any
            return {k: check_type(v, item, f"{what}[{k!r}]") for k, v in value.items()}
    elif isinstance(annotation, type) and type(value) is annotation:
        return value
    msg = f"{what} must be {_type_name(annotation)}, not {type(value).__name__} ({_shown(value)})"
    raise ParameterError(msg)


class _BoundsError(ParameterError):
    """A value of the right type is out of its bounds."""


def _is_bound_failure(error: ParameterError) -> bool:
    return isinstance(error, _BoundsError)


def _check_bounds(value: Any, bounds: Bounds, what: str) -> None:
    size, measure = (
        (value, "") if isinstance(value, int | float) else (len(value), "the length of ")
    )
    if bounds.at_least is not None and size < bounds.at_least:
        msg = f"{measure}{what} is {size!r}, less than its lower bound {bounds.at_least:g}"
        raise _BoundsError(msg)
    if bounds.at_most is not None and size > bounds.at_most:
        msg = f"{measure}{what} is {size!r}, more than its upper bound {bounds.at_most:g}"
        raise _BoundsError(msg)


def _type_name(annotation: Any) -> str:
    if typing.get_origin(annotation) is typing.Annotated:
        return _type_name(typing.get_args(annotation)[0])
    if isinstance(annotation, type) and not typing.get_args(annotation):
        return annotation.__name__
    return str(annotation).replace("typing.", "")


def _shown(value: object) -> str:
    """Return a value in a message, short."""
    try:
        text = repr(value)
    except (ValueError, RecursionError):  # an integer of many digits somewhere within
        return f"an object of type {type(value).__name__}, too large to show"
    return text if len(text) <= 200 else f"{text[:197]}..."


def value_of(text: str, annotation: Any, what: str) -> Any:
    """Return a value that was typed on the command line, checked against an annotation.

    Raises:
        ParameterError: It is neither of the annotation's type, nor is its text.
    """
    try:
        value = parse_value(text)
    except RecursionError:
        msg = f"{what} is nested more than {DEEPEST} deep"
        raise ParameterError(msg) from None
    try:
        check_json(value, what)
        return check_type(value, annotation, what)
    except ParameterError:
        if isinstance(value, str):
            raise
        try:
            return check_type(text, annotation, what)  # `stage.name=16` or `=NaN` for a string
        except ParameterError:
            pass
        raise


def parse_value(text: str) -> Any:
    """Return a value from the command line: JSON where it is, else the text itself.

    Raises:
        ParameterError: A dictionary has a key twice.

    Examples:
        >>> parse_value("16"), parse_value("1e-3"), parse_value("adam")
        (16, 0.001, 'adam')
    """
    try:
        return json.loads(text, object_pairs_hook=_object)
    except ValueError:
        return text


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            msg = f"{key!r} is set twice: to {_shown(found[key])} and to {_shown(value)}"
            raise ParameterError(msg)
        found[key] = value
    return found
