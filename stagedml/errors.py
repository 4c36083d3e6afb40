"""The errors that a user can cause: one type each, with what is wrong, where, and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from stagedml.runtime.errors import (
    CommandError,
    DefinitionError,
    FailedStageError,
    ObjectiveError,
    PromiseError,
    RealizationOnlyError,
    SelectionError,
    StagedMLError,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = [
    "CommandError",
    "DefinitionError",
    "FailedStageError",
    "ObjectiveError",
    "PromiseError",
    "RealizationOnlyError",
    "SelectionError",
    "StagedMLError",
    "nearest",
]

FEW = 12  # names that a message may list


def nearest(what: str, name: str, known: Iterable[str]) -> str:
    """`unknown WHAT 'NAME'`, with the nearest right name, or all of them where they are few."""
    import difflib

    names = sorted(set(known))
    close = difflib.get_close_matches(name, names, n=1, cutoff=0.5)
    if close:
        return f"unknown {what} {name!r}: did you mean {close[0]!r}?"
    if len(names) > FEW:
        return f"unknown {what} {name!r}: none of the {len(names)} known names is similar"
    if not names:
        return f"unknown {what} {name!r}: there is none"
    return f"unknown {what} {name!r}: there are {', '.join(names)}"


def _render_traceback(error: StagedMLError) -> list[str]:
    """Return what IPython prints in place of a traceback: what is wrong, where, what to do."""
    return [f"{type(error).__name__}: {error}"]


# Attached here: the class is part of every derivation, where there is no notebook.
StagedMLError._render_traceback_ = _render_traceback  # type: ignore[attr-defined]
