"""An ensemble of classifiers that vote with their probabilities, tested beside its members."""

from __future__ import annotations

import csv
import statistics
from collections.abc import Sequence
from typing import Any

from stagedml import Build, File, Json, Metric, Outputs, stage
from stagedml.drawing.markup import Markup, compact, percent, table
from stagedml.zoo.classification.evaluation import classify_test_part
from stagedml.zoo.images.data import LabelledImages
from stagedml.zoo.images.stages import ConvNet
from stagedml.zoo.report.facts import card_section
from stagedml.zoo.report.page import (
    Tile,
    configuration_section,
    confusion_section,
    pipeline_section,
    section,
    verdict,
)
from stagedml.zoo.report.results import Measured, PageReport, write_facts, write_page
from stagedml.zoo.training.metrics import accuracy_of, confusion_matrix, cross_entropy
from stagedml.zoo.training.seeds import set_seeds

MEMBER = {
    "seed": int,
    "val_accuracy": float,
    "val_loss": float,
    "test_accuracy": float,
    "test_loss": float,
    "wrong": int,
    "chosen": bool,
}


class EnsembleEvaluation(Outputs):
    """How good an ensemble, its members and the chosen one of them are on the test part.

    The confusion matrix is the ensemble's: a row for each true class, a column for each predicted
    one. Deviations are those of a sample.
    """

    accuracy = Metric("ensemble_test_accuracy", at_least=0, at_most=1)
    loss = Metric("ensemble_test_loss", at_least=0)
    wrong = Metric("ensemble_test_wrong", at_least=0)
    best_accuracy = Metric("best_test_accuracy", at_least=0, at_most=1)
    mean_accuracy = Metric("mean_test_accuracy", at_least=0, at_most=1)
    deviation = Metric("stdev_test_accuracy", at_least=0)
    items = Metric("test_items", at_least=1)
    members = Json("members.json", [MEMBER])
    confusion = Json("confusion.json", {"classes": [str], "matrix": [[int]]})
    predictions = File("predictions.csv")


@stage(environment="tensorflow", closed=True)
def evaluate_ensemble(
    build: Build[EnsembleEvaluation],
    chosen: ConvNet,
    members: Sequence[ConvNet],
    data: LabelledImages,
) -> EnsembleEvaluation:
    """Test classifiers, and the mean of their probabilities, on the whole test part.

    It needs the choice of one of them, so that no number of the test part can precede the choice.
    `predictions.csv` has a row for each item, with the ensemble's probability of each class.

    Args:
        build: The running stage.
        chosen: That one of the members which was chosen by validation.
        members: The members; all have the classes of the data.
        data: What they were trained with and are tested on.

    Raises:
        DataError: A member's classes are not those of the data.
        ModelError: A member cannot be rebuilt.
    """
    import numpy as np

    set_seeds(build)
    classes = data.info["classes"]
    rows: list[dict[str, Any]] = []
    total = 0.0
    for member in members:
        labels, probabilities = classify_test_part(build, member, data)
        total = total + probabilities.astype(np.float64)
        scores = _scores(probabilities, labels, len(classes))
        rows.append(
            {
                "seed": member.validation["seed"],
                "val_accuracy": member.val_accuracy,
                "val_loss": member.val_loss,
                **{f"test_{name}": scores[name] for name in ("accuracy", "loss")},
                "wrong": scores["wrong"],
                "chosen": member.weights == chosen.weights,
            }
        )
    mean = np.asarray(total) / len(members)
    scores = _scores(mean, labels, len(classes))
    build.out.accuracy, build.out.loss = scores["accuracy"], scores["loss"]
    build.out.wrong, build.out.items = scores["wrong"], len(labels)
    found = [row["test_accuracy"] for row in rows]
    build.out.best_accuracy = next(row["test_accuracy"] for row in rows if row["chosen"])
    build.out.mean_accuracy = statistics.fmean(found)
    build.out.deviation = statistics.stdev(found) if len(found) > 1 else 0.0
    build.out.members = rows
    build.out.confusion = {"classes": classes, "matrix": scores["matrix"]}
    with build.out.predictions.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["item", "true", "predicted", *(f"p({c})" for c in classes)])
        for i, row in enumerate(mean):
            cells = [repr(float(p)) for p in row]
            writer.writerow([i, classes[labels[i]], classes[int(row.argmax())], *cells])
    return build.out


def _scores(probabilities: Any, labels: Any, classes: int) -> dict[str, Any]:
    predicted = probabilities.argmax(axis=1)
    matrix = confusion_matrix(predicted, labels, classes)
    return {
        "accuracy": accuracy_of(matrix),
        "loss": cross_entropy(probabilities, labels),
        "wrong": int((predicted != labels).sum()),
        "matrix": matrix,
    }


class EnsembleReport(PageReport):
    """The report on an ensemble."""

    accuracy = Metric("ensemble_test_accuracy", at_least=0, at_most=1)
    best_accuracy = Metric("best_test_accuracy", at_least=0, at_most=1)
    mean_accuracy = Metric("mean_test_accuracy", at_least=0, at_most=1)


@stage(lineage=True, closed=True)
def report_ensemble(
    build: Build[EnsembleReport],
    data: LabelledImages,
    evaluation: EnsembleEvaluation,
    *,
    title: str,
    card: dict[str, Any] | None = None,
) -> EnsembleReport:
    """Report on an ensemble: its accuracy beside its members' and the chosen one's.

    Args:
        build: The running stage.
        data: What the members were trained with and tested on.
        evaluation: What was measured.
        title: The page's heading.
        card: What people should know of the ensemble, from `stagedml.zoo.report.cards`.
    """
    build.out.accuracy = evaluation.accuracy
    build.out.best_accuracy = evaluation.best_accuracy
    build.out.mean_accuracy = evaluation.mean_accuracy
    members, items = evaluation.members, compact(evaluation.items)
    spread = f"± {percent(evaluation.deviation)} of {len(members)} members"
    facts = write_facts(
        build,
        title=title,
        lead=f"{len(members)} convolutional networks that differ in their seeds alone, trained on "
        f"{compact(data.info['train']['items'])} images ({data.info['name']}). The best of them "
        f"was chosen by validation; then all, and their ensemble, were tested on {items} images "
        "that none of them had seen.",
        card=card,
        measured=[
            Measured("test", "accuracy of the ensemble", "accuracy", evaluation.accuracy),
            Measured("test", "accuracy of the best", "accuracy", evaluation.best_accuracy),
            Measured("test", "mean accuracy", "accuracy", evaluation.mean_accuracy),
        ],
    )
    write_page(
        build,
        facts,
        tiles=[
            Tile("Ensemble", percent(evaluation.accuracy), f"{evaluation.wrong} of {items} wrong"),
            Tile("Best by validation", percent(evaluation.best_accuracy), "test accuracy"),
            Tile("Mean", percent(evaluation.mean_accuracy), spread),
        ],
        sections=[
            _accuracies(evaluation),
            pipeline_section(build.lineage, report=build.name, notes={build.name: "page"}),
            confusion_section(
                evaluation.confusion["matrix"],
                evaluation.confusion["classes"],
                hint=f"Of the ensemble, on all {items} test images. Mistakes are red.",
            ),
            card_section(facts),
            configuration_section(build.lineage),
        ],
    )
    return build.out


def _accuracies(evaluation: EnsembleEvaluation) -> Markup:
    """List the accuracies of all members, of the chosen one, and of the ensemble."""
    members = evaluation.members
    best = next(row for row in members if row["chosen"])
    names = ("val_accuracy", "val_loss", "test_accuracy", "test_loss")

    def cells(row: dict[str, Any]) -> list[object]:
        return [percent(row[n]) if n.endswith("accuracy") else f"{row[n]:.4f}" for n in names]

    rows: list[list[object]] = [
        [
            f"seed {row['seed']}",
            *cells(row),
            row["wrong"],
            verdict(passed=True, words="chosen") if row["chosen"] else "",
        ]
        for row in members
    ]
    ensemble = [percent(evaluation.accuracy), f"{evaluation.loss:.4f}", evaluation.wrong, ""]
    rows += [
        ["best by validation", *cells(best), best["wrong"], ""],
        ["ensemble", "", "", *ensemble],
        ["mean of the members", *_over(members, names, statistics.fmean), "", ""],
        ["standard deviation", *_over(members, names, _deviation), "", ""],
    ]
    head: list[object] = ["", *(name.replace("_", " ") for name in names), "wrong", ""]
    hint = (
        "Each seed holds out training images of its own for validation. The ensemble gives the "
        "mean of its members' probabilities; the deviation is that of a sample."
    )
    return section("Accuracies", table(head, rows), hint=hint)


def _deviation(values: Sequence[float]) -> float:
    return statistics.stdev(values) if len(values) > 1 else 0.0


def _over(members: Sequence[dict[str, Any]], names: Sequence[str], of: Any) -> list[object]:
    found = {name: of([row[name] for row in members]) for name in names}
    return [percent(v) if n.endswith("accuracy") else f"{v:.4f}" for n, v in found.items()]
