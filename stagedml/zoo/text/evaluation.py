"""How good a classifier of texts is, beside its base lines: all of them on the same texts."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from stagedml import Build, File, Json, Metric, Outputs, stage
from stagedml.zoo.formats.splitting import same_text
from stagedml.zoo.text.data import LabelledTexts, read_examples
from stagedml.zoo.text.probabilities import ProbabilitiesError, read_probabilities
from stagedml.zoo.training.bootstrap import COMPARISON, Comparing, of_answers
from stagedml.zoo.training.metrics import (
    accuracy,
    class_scores,
    confusion_matrix,
    cross_entropy,
    macro_f1,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

MAJORITY = "most frequent class"
METRICS = {"accuracy": accuracy, "macro F1": macro_f1}
_MOST_MISTAKES = 200
_SCORES = {"class": str, "precision": float, "recall": float, "f1": float, "support": int}


class TextEvaluation(Outputs):
    """A classifier's answers on the test part, and scores of it and its base lines.

    The confusion matrix has a row for each true class. `mistakes.json` has the most certain
    mistakes first, with what each base line says. `unseen_accuracy` is that of the test texts that
    are not among the training texts. A margin is by how much the model is better than the best of
    its base lines, and negative where it is not.
    """

    comparison = Json("comparison.json", COMPARISON)
    confusion = Json("confusion.json", {"classes": [str], "matrix": [[int]]})
    per_class = Json("per_class.json", [_SCORES])
    mistakes = Json(
        "mistakes.json",
        [{"id": int, "text": str, "true": str, "predicted": str, "probability": float}],
    )
    predictions = File("predictions.csv")
    accuracy = Metric("test_accuracy", at_least=0, at_most=1)
    macro_f1 = Metric("test_macro_f1", at_least=0, at_most=1)
    loss = Metric("test_loss", at_least=0)
    wrong = Metric("test_wrong", at_least=0)
    items = Metric("test_items", at_least=1)
    unseen_accuracy = Metric("test_unseen_accuracy", at_least=0, at_most=1)
    accuracy_margin = Metric("accuracy_margin", at_least=-1, at_most=1)
    macro_f1_margin = Metric("macro_f1_margin", at_least=-1, at_most=1)


@stage(environment="text", closed=True)
def evaluate_texts(
    build: Build[TextEvaluation],
    texts: LabelledTexts,
    model: Path,
    baselines: Sequence[Path] = (),
    *,
    name: str,
    baseline_names: list[str],
) -> TextEvaluation:
    """Compare the probabilities of a model with those of its base lines.

    To always give the most frequent class of the training part is a base line, too.

    Args:
        build: The running stage.
        texts: What the models were trained with.
        model: The directory of the model's probabilities.
        baselines: Those of the base lines.
        name: What the model is called.
        baseline_names: What they are called.

    Raises:
        ProbabilitiesError: They are of other texts.
    """
    import numpy as np

    if len(baseline_names) != len(baselines) or len({name, MAJORITY, *baseline_names}) != (
        2 + len(baselines)
    ):
        msg = f"{len(baselines)} base lines of {name!r} are called {baseline_names}"
        raise ProbabilitiesError(msg)
    info = texts.info
    classes = info["classes"]
    most = int(np.argmax(info["parts"]["train"]["per_class"]))
    given = {name: model, **dict(zip(baseline_names, baselines, strict=True))}
    comparing = Comparing(name, seed=build.seed)
    parts = {part: read_examples(getattr(texts, part)) for part in ("dev", "test")}
    margins: dict[str, float] = {}
    for part, rows in parts.items():
        build.progress(f"compare {part}")
        labels = np.array([row["label"] for row in rows])
        said = {
            who: read_probabilities(path, part, texts=len(rows), classes=len(classes))
            for who, path in given.items()
        }
        answers = {who: values.argmax(axis=1) for who, values in said.items()}
        answers[MAJORITY] = np.full(len(rows), most)
        for metric, function in METRICS.items():
            statistics = {who: of_answers(function, a, labels) for who, a in answers.items()}
            comparing.add(part, metric, statistics, items=len(rows))
            values = {who: function(a, labels) for who, a in answers.items()}
            margins[metric] = values.pop(name) - max(values.values())
    out = build.out
    out.comparison = comparing.to_json()
    # What is left of the loop is the test part, the last one.
    own, predicted = said[name], answers[name]
    matrix = confusion_matrix(predicted, labels, len(classes))
    out.confusion = {"classes": classes, "matrix": matrix}
    out.per_class = class_scores(matrix, classes)
    out.accuracy = accuracy(predicted, labels)
    out.macro_f1 = macro_f1(predicted, labels)
    out.loss = cross_entropy(own, labels)
    out.items = len(labels)
    out.wrong = int((predicted != labels).sum())
    known = {same_text(row["a"]) for row in read_examples(texts.train)}
    unseen = np.array([same_text(row["a"]) not in known for row in rows])
    out.unseen_accuracy = float((predicted == labels)[unseen].mean())  # the data have some
    out.accuracy_margin = margins["accuracy"]
    out.macro_f1_margin = margins["macro F1"]
    others = {who: a for who, a in answers.items() if who not in (name, MAJORITY)}
    out.mistakes = _mistakes(rows, own, others, classes)
    with out.predictions.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["id", "true", "predicted", *(f"p({c})" for c in classes)])
        for row, values in zip(rows, own, strict=True):
            names = [classes[row["label"]], classes[int(values.argmax())]]
            writer.writerow([row["id"], *names, *(str(p) for p in values)])
    return out


def _mistakes(
    rows: Sequence[Mapping[str, Any]],
    probabilities: Any,
    others: Mapping[str, Any],
    classes: Sequence[str],
) -> list[dict[str, Any]]:
    """List what was answered wrong, the most certain first, with the others' answers."""
    found = []
    for i, row in enumerate(rows):
        answer = int(probabilities[i].argmax())
        if answer != row["label"]:
            found.append(
                {
                    "id": row["id"],
                    "text": row["a"],
                    "true": classes[row["label"]],
                    "predicted": classes[answer],
                    "probability": round(float(probabilities[i, answer]), 6),
                    "others": {who: classes[int(given[i])] for who, given in others.items()},
                }
            )
    found.sort(key=lambda mistake: (-mistake["probability"], mistake["id"]))
    return found[:_MOST_MISTAKES]
