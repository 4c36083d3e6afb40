"""The end of a classifier's pipeline: a report, beside the model and its exports."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from stagedml import Build, Dir, Metric, stage
from stagedml.drawing.markup import Markup, compact, percent, table, tiny
from stagedml.zoo.classification.baselines import Baselines
from stagedml.zoo.classification.evaluation import Evaluation
from stagedml.zoo.classification.items import LabelledItems
from stagedml.zoo.classification.views import data_section, mistakes_section, words_of
from stagedml.zoo.exports.export import Export
from stagedml.zoo.exports.replay import Adequacy
from stagedml.zoo.report.baselines import baseline_tile, margin
from stagedml.zoo.report.page import Tile, confusion_section, scores_section, section
from stagedml.zoo.report.results import (
    Measured,
    ModelReport,
    PageReport,
    exports_section,
    write_report,
)
from stagedml.zoo.training.models import Model


class ClassifierReport(ModelReport):
    """The report on a classifier of Keras; `margin` is its accuracy less the best base line's."""

    evaluation = Dir("evaluation")
    accuracy = Metric("test_accuracy", at_least=0, at_most=1)
    margin = Metric("margin", at_least=-1, at_most=1)


class OnnxClassifierReport(PageReport):
    """The report on a classifier that is handed on as ONNX alone."""

    model = Dir("model")
    onnx = Dir("onnx")
    evaluation = Dir("evaluation")
    adequacy = Metric("max_abs_difference", at_least=0)
    accuracy = Metric("test_accuracy", at_least=0, at_most=1)
    margin = Metric("margin", at_least=-1, at_most=1)


@stage(lineage=True, closed=True)
def report_classifier(
    build: Build[ClassifierReport],
    data: LabelledItems,
    model: Model,
    evaluation: Evaluation,
    baselines: Baselines,
    exports: Sequence[Export],
    checks: Sequence[Adequacy],
    *,
    title: str,
    what: str = "convolutional network",
    card: dict[str, Any] | None = None,
) -> ClassifierReport:
    """Report on a classifier of Keras: its test, its exports, and what it was made from.

    Args:
        build: The running stage.
        data: What the model was trained with and tested on.
        model: The trained model.
        evaluation: Its evaluation on the test part.
        baselines: The same beside its base lines.
        exports: The exported models.
        checks: The adequacy of each export.
        title: The page's heading.
        what: What kind of a model it is, in words.
        card: What people should know of the model, from `stagedml.zoo.report.cards`.
    """
    _report(build, data, model, evaluation, baselines, exports, checks, title, what, card)
    return build.out


@stage(lineage=True, closed=True)
def report_onnx_classifier(
    build: Build[OnnxClassifierReport],
    data: LabelledItems,
    model: Model,
    evaluation: Evaluation,
    baselines: Baselines,
    exports: Sequence[Export],
    checks: Sequence[Adequacy],
    *,
    title: str,
    what: str,
    card: dict[str, Any] | None = None,
) -> OnnxClassifierReport:
    """Report on a classifier that is handed on as ONNX; as `report_classifier` does."""
    _report(build, data, model, evaluation, baselines, exports, checks, title, what, card)
    return build.out


def _report(
    build: Build[Any],
    data: LabelledItems,
    model: Model,
    evaluation: Evaluation,
    baselines: Baselines,
    exports: Sequence[Export],
    checks: Sequence[Adequacy],
    title: str,
    what: str,
    card: dict[str, Any] | None,
) -> None:
    """Write the outputs that both reports have."""
    build.out.accuracy = evaluation.accuracy
    comparison = baselines.comparison
    build.out.margin = margin(comparison, "test", "accuracy")
    worst = max(check.max_abs_difference for check in checks)
    build.out.adequacy = worst
    measured = [
        Measured("test", "accuracy", "accuracy", evaluation.accuracy),
        Measured("test", "macro F1", "f1", evaluation.macro_f1),
        Measured("test", "cross-entropy", "loss", evaluation.loss),
    ]
    tiles = [
        baseline_tile(comparison, "test", "accuracy"),
        Tile("Macro F1", percent(evaluation.macro_f1), "mean of all classes"),
        Tile("Test loss", f"{evaluation.loss:.4f}", "cross-entropy"),
    ]
    told = _told(model)
    curves_hint = ""
    if "val_accuracy" in told:
        accuracy = told["val_accuracy"]
        measured.append(Measured("validation", "accuracy", "accuracy", accuracy))
        tiles.append(Tile("Validation", percent(accuracy), "accuracy after training"))
    tiles.append(Tile("Exports", f"{len(checks)} of {len(exports)}", f"within {tiny(worst)}"))
    kind, _ = words_of(data)
    units = ", columns in units of their standard deviation" if "columns" in data.info else ""
    if "validation" in told:
        curves_hint = (
            f"{compact(len(told['validation']['items']))} training {kind} were held out for "
            "validation. Dropout and augmentation are off then, so that validation may look better."
        )
    write_report(
        build,
        title=title,
        lead=_lead(data, told.get("parameters"), what, exports),
        tiles=tiles,
        results=sections_of(data, model, evaluation),
        exports=exports,
        exports_table=exports_section(
            exports,
            checks,
            hint="Each export was loaded by its own runtime in a process of its own, and gave what "
            "the original model gives.",
        ),
        checks=checks,
        data=data_section(data),
        model=model,
        curves=told.get("curves"),
        curves_hint=curves_hint,
        measured=measured,
        card=card,
        notes=_notes(build.lineage, data, evaluation, checks),
        links={
            # Of what is handed on as an export, the export's.
            "model": told.get("weights", exports[0].samples).parent,
            "evaluation": evaluation.predictions.parent,
        },
        comparison=comparison,
        baselines_hint="The nearest neighbour is the training item at the smallest Euclidean "
        f"distance{units}. Of {compact(evaluation.items)} test {kind} "
        f"{compact(evaluation.items - evaluation.wrong)} are right.",
    )


def _told(model: Model) -> dict[str, Any]:
    """Return what a model has of all that a report tells: families promise more or less."""
    names = ("curves", "parameters", "val_accuracy", "validation", "weights")
    return {name: getattr(model, name) for name in names if name in type(model).promises}


def sections_of(data: LabelledItems, model: Model, evaluation: Evaluation) -> list[Markup]:
    """Make the sections of results, of what there is to tell."""
    confusion = evaluation.confusion
    kind, _ = words_of(data)
    found = [
        confusion_section(
            confusion["matrix"],
            confusion["classes"],
            hint=f"All {compact(evaluation.items)} test {kind}. Mistakes are red.",
        ),
        scores_section(
            evaluation.per_class, hint=f"Macro-averaged F1: {percent(evaluation.macro_f1)}."
        ),
        mistakes_section(data, evaluation.misclassified),
    ]
    estimator = model.architecture.get("estimator")
    if estimator is not None:
        found.append(_estimator_section(estimator, model.architecture))
    return found


def _estimator_section(estimator: dict[str, Any], architecture: dict[str, Any]) -> Markup:
    """List the steps of a pipeline of scikit-learn with their parameters."""
    steps = estimator["parameters"].get("steps") or [["estimator", estimator]]
    rows: list[list[object]] = []
    for _, step in steps:
        if isinstance(step, dict):
            said = ", ".join(
                f"{name}={json.dumps(value, ensure_ascii=False)}"
                for name, value in step["parameters"].items()
                if not isinstance(value, dict)
            )
            rows.append([step["class"].rpartition(".")[2], said])
    hint = f"{architecture['library']} {architecture['version']}, the defaults included."
    shown = table(["step", "parameters"], rows, class_="text samples", label="Estimator")
    return section("Estimator", shown, hint=hint)


def _lead(data: LabelledItems, count: float | None, what: str, exports: Sequence[Export]) -> str:
    info = data.info
    kind, size = words_of(data)
    parameters = f" of {compact(count)} parameters" if count else ""
    exported = "as ONNX" if len(exports) == 1 else "to three formats"
    article = "An" if what[0].lower() in "aeio" else "A"
    return (
        f"{article} {what}{parameters}, trained on {compact(info['train']['items'])} {kind}{size} "
        f"({info['name']}), tested on {compact(info['test']['items'])} that it never saw, exported "
        f"{exported}, and each export replayed in its own runtime."
    )


def _notes(
    lineage: dict[str, Any],
    data: LabelledItems,
    evaluation: Evaluation,
    checks: Sequence[Adequacy],
) -> dict[str, str]:
    """Say of the stages of some functions what can be told in two words."""
    info = data.info
    kind, _ = words_of(data)
    parts = f"{compact(info['train']['items'])} + {compact(info['test']['items'])} {kind}"
    makes = ("split_digits", "unpack_mnist", "split_table", "read_arrays", "read_folders")
    epochs = {
        row["function"]: f"{row['config']['epochs']} epochs"
        for row in lineage["stages"]
        if "epochs" in row["config"]
    }
    return {
        **dict.fromkeys(makes, parts),
        "draw_digits": "drawn by us",
        "draw_shapes": "drawn by us",
        **epochs,
        "evaluate_classifier": f"accuracy {percent(evaluation.accuracy)}",
        "compare_classifier": "base lines",
        "sample_predictions": "expected outputs",
        **{
            f"check_{check.result['format']}": f"off by {tiny(check.max_abs_difference)}"
            for check in checks
        },
    }
