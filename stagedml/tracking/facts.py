"""Conditions on facts of runs that could hold of no run, and would silently find nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from stagedml.realization.record import BUILDING, DONE, FAILED, INTERRUPTED, MISSED
from stagedml.tracking.rows import FACTS
from stagedml.tracking.where import Comparison, Has, Not, WhereError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from stagedml.tracking.where import Condition, Value

_NUMBERS = ("number", "seconds")
_FLAGS = ("dirty", "sandboxed")
_STATUSES = (BUILDING, DONE, MISSED, FAILED, INTERRUPTED)
_WHOLE = (40, 64)  # digits of a commit


def check_facts(condition: Condition, text: str) -> None:
    """Refuse comparisons of facts with what they never are.

    Args:
        condition: The condition.
        text: What it was read from.

    Raises:
        WhereError: There is one.
    """
    for comparison in _comparisons(condition):
        if comparison.name not in FACTS or comparison.operator == "~":
            continue
        value = comparison.value
        several = comparison.operator == "in" and isinstance(value, list)
        for one in value if several and isinstance(value, list) else [value]:
            if one is not None and (found := _never(comparison, one)) is not None:
                message, hint = found
                raise WhereError(message, text, comparison.position, hint=hint)


def _comparisons(condition: Condition) -> Iterator[Comparison]:
    if isinstance(condition, Comparison):
        yield condition
    elif not isinstance(condition, Has):
        for part in (condition.condition,) if isinstance(condition, Not) else condition.conditions:
            yield from _comparisons(part)


def _never(comparison: Comparison, value: Value) -> tuple[str, str] | None:
    """Return why a fact is never this value, and what to write instead."""
    name, operator = comparison.name, comparison.operator
    if name == "pins":
        if operator == "in":
            return None
        return "a run may have several pins", "Write pins in [NAME]."
    if name in _NUMBERS:
        if isinstance(value, int | float) and not isinstance(value, bool):
            return None
        return f"{name!r} is a number", f"Write e.g. {name} > 5."
    if name in _FLAGS:
        return None if isinstance(value, bool) else (f"{name!r} is true or false", f"Write {name}.")
    is_equality = operator in ("==", "!=", "in")
    if name == "commit" and is_equality and not (isinstance(value, str) and len(value) in _WHOLE):
        return "commits are compared whole", "Of its beginning: commit ~ '^0ae8d25'."
    if not isinstance(value, str):
        return f"{name!r} is a text", "A text that looks like something else is quoted."
    if name == "status" and is_equality and value not in _STATUSES:
        return f"no run is called {value!r}", f"A status is one of {', '.join(_STATUSES)}."
    return None
