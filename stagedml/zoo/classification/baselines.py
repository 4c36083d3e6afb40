"""A classifier beside what needs no training: the nearest neighbour, the most frequent class."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING, Any

from stagedml import Build, Json, Metric, Outputs, stage
from stagedml.zoo.classification.evaluation import Evaluation
from stagedml.zoo.classification.items import DataError, LabelledItems
from stagedml.zoo.training.bootstrap import COMPARISON, Comparing, of_answers
from stagedml.zoo.training.metrics import accuracy

if TYPE_CHECKING:
    from pathlib import Path

NEIGHBOUR = "nearest neighbour"
MAJORITY = "most frequent class"
# Distances that are held at a time, float64: 256 MB.
_HELD = 1 << 25


class Baselines(Outputs):
    """A classifier's accuracy on the test part beside that of its base lines, with intervals."""

    neighbour_accuracy = Metric("nearest_neighbour_accuracy", at_least=0, at_most=1)
    comparison = Json("comparison.json", COMPARISON)


@stage(environment="text", closed=True)
def compare_classifier(
    build: Build[Baselines], data: LabelledItems, evaluation: Evaluation
) -> Baselines:
    """Answer for each test item with the class of the nearest training item, and compare.

    Args:
        build: The running stage.
        data: What the classifier was trained with and tested on.
        evaluation: Its predictions.

    Raises:
        DataError: The predictions are of other items.
    """
    import numpy as np

    classes = data.info["classes"]
    train, train_labels = data.part("train")
    test, labels = data.part("test")
    answers = _answers(evaluation.predictions, classes, labels)
    # Pixels mean the same in all places; columns of a table have units of their own.
    scale = None if "maximum" in data.info else _not_zero(train.std(axis=0, dtype=np.float64))
    found = train_labels[nearest(build, train, test, scale=scale)]
    frequent = np.full_like(labels, np.bincount(train_labels).argmax())
    comparing = Comparing("the model", seed=build.seed)
    comparing.add(
        "test",
        "accuracy",
        {
            "the model": of_answers(accuracy, answers, labels),
            NEIGHBOUR: of_answers(accuracy, found, labels),
            MAJORITY: of_answers(accuracy, frequent, labels),
        },
        items=len(labels),
    )
    build.out.neighbour_accuracy = accuracy(found, labels)
    build.out.comparison = comparing.to_json()
    return build.out


def _not_zero(scale: Any) -> Any:
    import numpy as np

    return np.where(scale == 0, 1.0, scale)


def _answers(predictions: Path, classes: list[str], labels: Any) -> Any:
    """Read the predicted classes, as indices, int64 (items,).

    Raises:
        DataError: They are of other items.
    """
    import numpy as np

    with predictions.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    index = {name: k for k, name in enumerate(classes)}
    if [index.get(row["true"]) for row in rows] != labels.tolist():
        msg = f"{predictions.name} is not of the {len(labels)} items of the test part"
        raise DataError(msg)
    return np.array([index[row["predicted"]] for row in rows])


def nearest(build: Build[Any], known: Any, asked: Any, *, scale: Any = None) -> Any:
    """Find the nearest known item of each asked one, by Euclidean distance; the first of several.

    Products of bytes and their sums are exact in float64, so that images have the same neighbours
    on every processor.

    Args:
        build: The running stage, which tells how far it is.
        known: Numbers (items, ...).
        asked: Numbers (queries, ...).
        scale: (...); the units that differences are measured in, 1 by default.

    Returns:
        int64 (queries,): indices into `known`.
    """
    import numpy as np

    def flat(items: Any) -> Any:
        rows = items.reshape(len(items), -1).astype(np.float64)
        if scale is not None:
            rows /= scale.reshape(-1)
        return rows

    # In place where it can be: CIFAR-10's training images alone take 1.2 GB as float64.
    base = flat(known)
    squares = np.einsum("ij,ij->i", base, base)
    size = max(1, _HELD // len(base))
    found = []
    for first in build.track(range(0, len(asked), size), "nearest neighbours"):
        # The square of the row itself is the same for all that it is compared with.
        distances = flat(asked[first : first + size]) @ base.T
        distances *= -2
        distances += squares
        found.append(distances.argmin(axis=1))
    return np.concatenate(found)
