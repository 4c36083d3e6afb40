"""Whether more of a metric is better, and by how much one value is better than another."""

from __future__ import annotations

import math

# How the names of metrics end of which less is better, and of which more is.
_LESS = ("loss", "error", "perplexity", "seconds", "bytes", "rmse", "mae", "mse", "wer")
_MORE = (
    "accuracy",
    "auc",
    "bleu",
    "correlation",
    "exact_match",
    "f1",
    "matthews",
    "precision",
    "r2",
    "recall",
    "reward",
    "score",
)

BETTER, WORSE, SAME = "better", "worse", "same"


def larger_is_better(metric: str) -> bool | None:
    """Whether higher values of a metric are better, by its name; None if that does not say.

    Examples:
        >>> larger_is_better("val_accuracy"), larger_is_better("train.val_loss")
        (True, False)
        >>> larger_is_better("x") is None
        True
    """
    name = metric.rpartition(".")[2].lower().replace("-", "_")
    for endings, better in ((_LESS, False), (_MORE, True)):
        if any(name == ending or name.endswith(f"_{ending}") for ending in endings):
            return better
    return None


def difference(before: float | None, after: float | None) -> float | None:
    """By how much a value is greater than another; None where that is no number.

    Of whole numbers it is exact.
    """
    if before is None or after is None:
        return None
    try:
        found = after - before
        return found if math.isfinite(found) else None
    except OverflowError:  # a whole number that no float can hold, and a float
        return None


def percent(before: float | None, after: float | None) -> float | None:
    """By how many percent a value is greater than another, of that one's size; None from zero."""
    by = difference(before, after)
    if by is None or not before:
        return None
    try:
        found = by / abs(before) * 100
        return found if math.isfinite(found) else None
    except OverflowError:
        return None


def verdict(before: float | None, after: float | None, larger: bool | None) -> str | None:  # noqa: FBT001
    """Whether a value is better or worse than another; None where that cannot be told."""
    if before is None or after is None:
        return None
    if before == after:
        return SAME
    if larger is None:
        return None
    return BETTER if (after > before) == larger else WORSE


def best(values: list[float | None], larger: bool | None) -> list[int]:  # noqa: FBT001
    """Return where the best of several values are; nowhere if all are as good, or nobody knows."""
    known = [value for value in values if value is not None]
    if larger is None or len(known) < 2 or min(known) == max(known):
        return []
    top = max(known) if larger else min(known)
    return [index for index, value in enumerate(values) if value == top]
