"""Evaluating a classifier of images on the part that its training never saw."""

from __future__ import annotations

import csv

from stagedml import Build, File, Json, Metric, Outputs, stage
from stagedml.zoo.images.data import DataError, LabelledImages, load_part
from stagedml.zoo.images.scores import accuracy_of, class_scores
from stagedml.zoo.training.keras_model import KerasModel, predict, rebuild
from stagedml.zoo.training.metrics import confusion_matrix
from stagedml.zoo.training.seeds import set_seeds

SCORES = {"class": str, "precision": float, "recall": float, "f1": float, "support": int}


class Evaluation(Outputs):
    """A classifier's predictions on held-out items, and scores made from them.

    The confusion matrix has a row for each true class and a column for each predicted one.
    """

    accuracy = Metric("test_accuracy")
    macro_f1 = Metric("test_macro_f1")
    items = Metric("test_items")
    wrong = Metric("test_wrong")
    confusion = Json("confusion.json", {"classes": [str], "matrix": [[int]]})
    per_class = Json("per_class.json", [SCORES])
    misclassified = Json(
        "misclassified.json", [{"item": int, "true": str, "predicted": str, "probability": float}]
    )
    predictions = File("predictions.csv")


@stage(environment="tensorflow")
def evaluate_classifier(
    build: Build[Evaluation], model: KerasModel, data: LabelledImages
) -> Evaluation:
    """Rebuild the model from its description and weights, and predict the whole test part.

    `predictions.csv` has a row for each item: its number, true and predicted class, and the
    probability of each class. `misclassified.json` has the most certain mistakes first.

    Raises:
        DataError: The model's classes are not those of the data.
        ModelError: The model cannot be rebuilt.
    """
    import numpy as np

    set_seeds(build)
    architecture = model.architecture
    classes = data.info["classes"]
    if architecture.get("classes") != classes:
        msg = f"the model knows the classes {architecture.get('classes')}, the data have {classes}"
        raise DataError(msg)
    images, labels = load_part(data.test_images, data.test_labels)
    keras_model = rebuild(architecture, model.weights)
    build.progress(f"predict {len(images)} images")
    name = architecture["inputs"][0]["name"]
    (probabilities,) = predict(keras_model, architecture, {name: images}).values()
    predicted = probabilities.argmax(axis=1)
    matrix = confusion_matrix(predicted, labels, len(classes))
    scores = class_scores(matrix, classes)
    wrong = [int(i) for i in np.flatnonzero(predicted != labels)]
    wrong.sort(key=lambda i: (-float(probabilities[i, predicted[i]]), i))
    build.out.accuracy = accuracy_of(matrix)
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
