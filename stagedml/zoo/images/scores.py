"""Scores of a classifier from its confusion matrix; standard library only."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence


def accuracy_of(confusion: Sequence[Sequence[int]]) -> float:
    """The share on the diagonal."""
    return sum(row[k] for k, row in enumerate(confusion)) / sum(map(sum, confusion))


def class_scores(
    confusion: Sequence[Sequence[int]], classes: Sequence[str]
) -> list[dict[str, Any]]:
    """Precision, recall and F1 of each class.

    Args:
        confusion: A row for each true class, a column for each predicted one.
        classes: Their names.

    Returns:
        For each class its name (`class`), `precision`, `recall`, `f1` and `support`, the number of
        its items. A score that would divide by zero is 0.
    """
    rows = []
    for k, name in enumerate(classes):
        hits = confusion[k][k]
        support = sum(confusion[k])
        predicted = sum(row[k] for row in confusion)
        rows.append(
            {
                "class": name,
                "precision": hits / predicted if predicted else 0.0,
                "recall": hits / support if support else 0.0,
                "f1": 2 * hits / (support + predicted) if support + predicted else 0.0,
                "support": support,
            }
        )
    return rows
