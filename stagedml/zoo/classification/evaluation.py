"""Evaluating classifiers of any library on the test part of any data, and sampling them."""

from __future__ import annotations

import csv
from collections import Counter
from typing import Annotated, Any

from stagedml import Bounds, Build, File, Json, Metric, Outputs, stage
from stagedml.zoo.classification.items import DataError, LabelledItems
from stagedml.zoo.exports.predictors import predictor_of
from stagedml.zoo.exports.samples import Samples, SampleSet, write_samples
from stagedml.zoo.training.keras_model import KerasModel
from stagedml.zoo.training.metrics import (
    accuracy_of,
    class_scores,
    confusion_matrix,
    cross_entropy,
)
from stagedml.zoo.training.models import Model

SCORES = {"class": str, "precision": float, "recall": float, "f1": float, "support": int}


class Evaluation(Outputs):
    """A classifier's predictions on held-out items, and scores made from them.

    The confusion matrix has a row for each true class and a column for each predicted one.
    `loss` is the mean cross-entropy.
    """

    accuracy = Metric("test_accuracy", at_least=0, at_most=1)
    loss = Metric("test_loss", at_least=0)
    macro_f1 = Metric("test_macro_f1", at_least=0, at_most=1)
    items = Metric("test_items", at_least=1)
    wrong = Metric("test_wrong", at_least=0)
    confusion = Json("confusion.json", {"classes": [str], "matrix": [[int]]})
    per_class = Json("per_class.json", [SCORES])
    misclassified = Json(
        "misclassified.json", [{"item": int, "true": str, "predicted": str, "probability": float}]
    )
    predictions = File("predictions.csv")


def classify_test_part(build: Build[Any], model: Model, data: LabelledItems) -> tuple[Any, Any]:
    """Load a model, and predict the whole test part.

    Returns:
        The labels, int (items,), and the probabilities, float32 (items, classes).

    Raises:
        DataError: The model's classes are not those of the data.
        ModelError: The model cannot be loaded.
    """
    architecture = model.architecture
    classes = data.info["classes"]
    if architecture.get("classes") != classes:
        msg = f"the model knows the classes {architecture.get('classes')}, the data have {classes}"
        raise DataError(msg)
    items, labels = data.part("test")
    predict = predictor_of(model)
    build.progress(f"predict {len(items)} items")
    name = architecture["inputs"][0]["name"]
    (probabilities,) = predict({name: items}).values()
    return labels, probabilities


@stage(environment="tensorflow", closed=True)
def evaluate_classifier(build: Build[Evaluation], model: Model, data: LabelledItems) -> Evaluation:
    """Load a model from what was handed on, and predict the whole test part.

    `predictions.csv` has a row for each item: its number, true and predicted class, and the
    probability of each class. `misclassified.json` has the most certain mistakes first.

    Raises:
        DataError: The model's classes are not those of the data.
        ModelError: The model cannot be loaded.
    """
    import numpy as np

    prepare(build, model)
    classes = data.info["classes"]
    labels, probabilities = classify_test_part(build, model, data)
    predicted = probabilities.argmax(axis=1)
    matrix = confusion_matrix(predicted, labels, len(classes))
    scores = class_scores(matrix, classes)
    wrong = [int(i) for i in np.flatnonzero(predicted != labels)]
    wrong.sort(key=lambda i: (-float(probabilities[i, predicted[i]]), i))
    build.out.accuracy = accuracy_of(matrix)
    build.out.loss = cross_entropy(probabilities, labels)
    build.out.macro_f1 = sum(row["f1"] for row in scores) / len(scores)
    build.out.items = len(labels)
    build.out.wrong = len(wrong)
    build.out.confusion = {"classes": classes, "matrix": matrix}
    build.out.per_class = scores
    build.out.misclassified = [
        {
            "item": i,
            "true": classes[labels[i]],
            "predicted": classes[predicted[i]],
            "probability": round(float(probabilities[i, predicted[i]]), 6),
        }
        for i in wrong
    ]
    with build.out.predictions.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["item", "true", "predicted", *(f"p({c})" for c in classes)])
        for i, row in enumerate(probabilities):
            # The shortest text that reads back as the same 32-bit number.
            cells = [str(p) for p in row]
            writer.writerow([i, classes[labels[i]], classes[predicted[i]], *cells])
    return build.out


@stage(environment="tensorflow", closed=True)
def sample_predictions(
    build: Build[SampleSet],
    model: Model,
    data: LabelledItems,
    *,
    count: Annotated[int, Bounds(at_least=1, at_most=1000)] = 20,
) -> SampleSet:
    """Sample what a model, loaded from what was handed on, gives for items.

    The samples are the first items of each class in the test part, in turns, an item of zeros and
    one of the largest value. A process of its own computes them, which exports nothing.

    Args:
        build: The running stage.
        model: The trained model.
        data: The data set that the items are from.
        count: Number of items of the test part.
    """
    import numpy as np

    prepare(build, model)
    items, labels = data.part("test")
    seen: Counter[int] = Counter()
    rank = []
    for label in labels.tolist():
        rank.append(seen[label])
        seen[label] += 1
    chosen = sorted(range(len(labels)), key=lambda i: (rank[i], labels[i]))[:count]
    brightest = data.info.get("maximum", items.max())
    extremes = [np.zeros_like(items[:1]), np.full_like(items[:1], brightest)]
    architecture = model.architecture
    inputs = {architecture["inputs"][0]["name"]: np.concatenate([items[chosen], *extremes])}
    outputs = predictor_of(model)(inputs)
    names = [*(f"test-{i}" for i in chosen), "empty", "full"]
    write_samples(build.out.samples, Samples(names, inputs, outputs))
    build.out.count = len(names)
    return build.out


def prepare(build: Build[Any], model: Model) -> None:
    """Choose seeds, threads and devices, where a library asks for it, before anything is loaded."""
    if isinstance(model, KerasModel):
        from stagedml.zoo.training.seeds import set_seeds

        set_seeds(build)
