"""The errors that a user can cause: one type each, with what is wrong, where, and what to do."""

from __future__ import annotations

TYPE_CHECKING = False  # without `typing`, which small stages do not need otherwise
if TYPE_CHECKING:
    from collections.abc import Iterable


FEW = 12  # names that a message may list


class StagedMLError(Exception):
    """Base of all errors that users can cause; the command prints it without a traceback.

    Args:
        message: What is wrong, in one sentence or a few lines.
        hint: What to do about it.
        where: `file:line` of the stage or the pipeline, where known.
    """

    def __init__(self, message: str, *, hint: str | None = None, where: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.where = where

    def __str__(self) -> str:
        text = self.message
        if self.where:
            text = f"{self.where}: {text}"
        if self.hint:
            text = f"{text}\n{self.hint}"
        return text


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
