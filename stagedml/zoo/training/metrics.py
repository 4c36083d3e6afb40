"""Accuracy, F1, Matthews, Pearson and Spearman correlation, and scores from a confusion matrix.

The metrics of predictions take two NumPy arrays of shape (items,) and refuse anything else: a
column beside a row would broadcast, and give a number that looks like a metric. Those of a
confusion matrix need the standard library only.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from stagedml import StagedMLError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


class MetricError(StagedMLError):
    """Predictions and labels that no metric is defined for."""


def _pair(predictions: Any, labels: Any) -> tuple[Any, Any]:
    import numpy as np

    given, wanted = np.asarray(predictions), np.asarray(labels)
    if given.ndim != 1 or given.shape != wanted.shape or not given.size:
        msg = (
            "a metric needs two flat arrays of one length, not shapes "
            f"{given.shape} and {wanted.shape}"
        )
        raise MetricError(msg)
    return given, wanted


def accuracy(predictions: Any, labels: Any) -> float:
    """Compute the fraction of items whose class is right."""
    given, wanted = _pair(predictions, labels)
    return float((given == wanted).mean())


def f1(predictions: Any, labels: Any, *, positive: int = 1) -> float:
    """Compute the harmonic mean of precision and recall of one class; 0 where it is undefined."""
    given, wanted = _pair(predictions, labels)
    hits = int(((given == positive) & (wanted == positive)).sum())
    both = int((given == positive).sum()) + int((wanted == positive).sum())
    return 2 * hits / both if both else 0.0


def macro_f1(predictions: Any, labels: Any) -> float:
    """Compute the mean F1 of all classes that an item has or was given, class ids from 0."""
    import numpy as np

    given, wanted = _pair(predictions, labels)
    hits = np.bincount(given[given == wanted])
    size = int(max(given.max(), wanted.max())) + 1
    both = np.bincount(given, minlength=size) + np.bincount(wanted, minlength=size)
    hits = np.pad(hits, (0, size - len(hits)))
    return float((2 * hits[both > 0] / both[both > 0]).mean())


def confusion_matrix(predictions: Any, labels: Any, classes: int) -> list[list[int]]:
    """Count items, with a row for each true class and a column for each predicted one.

    Args:
        predictions: int (items,); class ids.
        labels: int (items,); class ids.
        classes: How many classes there are.

    Raises:
        MetricError: A class is not in `range(classes)`.
    """
    import numpy as np

    given, wanted = _pair(predictions, labels)
    if min(given.min(), wanted.min()) < 0 or max(given.max(), wanted.max()) >= classes:
        msg = f"a class is not one of the {classes}"
        raise MetricError(msg)
    flat = np.bincount(wanted.astype(np.int64) * classes + given, minlength=classes * classes)
    return [[int(n) for n in row] for row in flat.reshape(classes, classes)]


def cross_entropy(probabilities: Any, labels: Any) -> float:
    """Compute the mean negative logarithm of the probability that the right class was given.

    Args:
        probabilities: Numbers (items, classes), taken as 1e-7 where they are less, as Keras does.
        labels: int (items,); class ids.

    Raises:
        MetricError: The shapes do not fit, a class is not a column, or a number is no probability.
    """
    import numpy as np

    given, wanted = np.asarray(probabilities), np.asarray(labels)
    if given.ndim != 2 or wanted.ndim != 1 or len(given) != len(wanted) or not given.size:
        msg = (
            "a cross-entropy needs rows of probabilities and as many classes, not shapes "
            f"{given.shape} and {wanted.shape}"
        )
        raise MetricError(msg)
    if wanted.min() < 0 or wanted.max() >= given.shape[1]:
        msg = f"a class is not one of the {given.shape[1]}"
        raise MetricError(msg)
    right = [float(p) for p in given[np.arange(len(wanted)), wanted]]
    if not all(0 <= p <= 1 + 1e-6 for p in right):
        msg = "a probability is not from 0 to 1"
        raise MetricError(msg)
    # Summed exactly: the same on every processor.
    return math.fsum(-math.log(min(max(p, 1e-7), 1.0)) for p in right) / len(right)


def matthews(predictions: Any, labels: Any) -> float:
    """Compute Matthews' correlation coefficient of two or more classes; 0 where it is undefined.

    The generalization to more than two classes is Gorodkin's (doi:10.1016/j.compbiolchem.
    2004.09.006).
    """
    import numpy as np

    given, wanted = _pair(predictions, labels)
    _, codes = np.unique(np.concatenate([given, wanted]), return_inverse=True)
    classes = int(codes.max()) + 1
    size = len(given)
    matrix = np.array(confusion_matrix(codes[:size], codes[size:], classes), dtype=np.float64)
    true, predicted = matrix.sum(axis=1), matrix.sum(axis=0)
    covariance = np.trace(matrix) * size - true @ predicted
    spread = (size**2 - predicted @ predicted) * (size**2 - true @ true)
    return float(covariance / np.sqrt(spread)) if spread > 0 else 0.0


def pearson(predictions: Any, labels: Any) -> float:
    """Compute Pearson's correlation coefficient; 0 where one side is constant."""
    import numpy as np

    given, wanted = (np.asarray(a, dtype=np.float64) for a in _pair(predictions, labels))
    x, y = given - given.mean(), wanted - wanted.mean()
    # Scaled first, so that products of small numbers do not vanish.
    x_size, y_size = np.linalg.norm(x), np.linalg.norm(y)
    tiny = 1e-13
    if x_size <= tiny * np.linalg.norm(given) or y_size <= tiny * np.linalg.norm(wanted):
        return 0.0
    return float(np.clip((x / x_size) @ (y / y_size), -1.0, 1.0))


def spearman(predictions: Any, labels: Any) -> float:
    """Compute Spearman's rank correlation, ties given their mean rank; 0 where one is constant."""
    given, wanted = _pair(predictions, labels)
    return pearson(_ranks(given), _ranks(wanted))


def _ranks(values: Any) -> Any:
    """Rank values from 1; equal values are given the mean of their ranks."""
    import numpy as np

    _, codes, counts = np.unique(values, return_inverse=True, return_counts=True)
    last = np.cumsum(counts)
    return (last - (counts - 1) / 2)[codes]


METRICS: dict[str, Callable[[Any, Any], float]] = {
    "accuracy": accuracy,
    "f1": f1,
    "matthews": matthews,
    "pearson": pearson,
    "spearman": spearman,
}


def accuracy_of(confusion: Sequence[Sequence[int]]) -> float:
    """Compute the fraction of items on the diagonal."""
    return sum(row[k] for k, row in enumerate(confusion)) / sum(map(sum, confusion))


def class_scores(
    confusion: Sequence[Sequence[int]], classes: Sequence[str]
) -> list[dict[str, Any]]:
    """Compute precision, recall and F1 of each class.

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
