"""The end of a classifier's pipeline: a report, beside the model and its exports."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from stagedml import Build, Dir, Metric, stage
from stagedml.drawing.markup import Markup, compact, percent, table, tiny
from stagedml.zoo.exports.export import Export
from stagedml.zoo.exports.replay import Adequacy
from stagedml.zoo.formats.idx import read_idx
from stagedml.zoo.images.data import LabelledImages
from stagedml.zoo.images.stages import ConvNet, Evaluation
from stagedml.zoo.report.page import (
    Picture,
    Tile,
    confusion_section,
    pictures_section,
    scores_section,
    section,
)
from stagedml.zoo.report.results import (
    Measured,
    ModelReport,
    exports_section,
    write_report,
)

MOST_PICTURES = 24


class ClassifierReport(ModelReport):
    """The report on a classifier of images."""

    evaluation = Dir("evaluation")
    accuracy = Metric("test_accuracy", at_least=0, at_most=1)


@stage(lineage=True, closed=True)
def report_classifier(
    build: Build[ClassifierReport],
    data: LabelledImages,
    model: ConvNet,
    evaluation: Evaluation,
    exports: Sequence[Export],
    checks: Sequence[Adequacy],
    *,
    title: str,
    card: dict[str, Any] | None = None,
) -> ClassifierReport:
    """Report on a classifier of images: its test, its exports, and what it was made from.

    Args:
        build: The running stage.
        data: What the model was trained with and tested on.
        model: The trained model.
        evaluation: Its evaluation on the test part.
        exports: The exported models.
        checks: The adequacy of each export.
        title: The page's heading.
        card: What people should know of the model, from `stagedml.zoo.report.cards`.
    """
    build.out.accuracy = evaluation.accuracy
    worst = max(check.max_abs_difference for check in checks)
    build.out.adequacy = worst
    right = evaluation.items - evaluation.wrong
    write_report(
        build,
        title=title,
        lead=_lead(data, model),
        tiles=[
            Tile(
                "Test accuracy",
                percent(evaluation.accuracy),
                f"{compact(right)} of {compact(evaluation.items)} right",
            ),
            Tile("Macro F1", percent(evaluation.macro_f1), "mean of all classes"),
            Tile("Test loss", f"{evaluation.loss:.4f}", "cross-entropy"),
            Tile("Validation", percent(model.val_accuracy), "accuracy after training"),
            Tile("Exports", f"{len(checks)} of {len(exports)}", f"within {tiny(worst)}"),
        ],
        results=[
            _confusion(evaluation),
            scores_section(
                evaluation.per_class,
                hint=f"Macro-averaged F1: {percent(evaluation.macro_f1)}.",
            ),
            _mistakes(data, evaluation),
        ],
        exports=exports,
        exports_table=exports_section(
            exports,
            checks,
            hint="Each export was loaded by its own runtime in a process of its own, and gave what "
            "the Keras model, rebuilt from its description and weights, gives.",
        ),
        checks=checks,
        data=_data(data),
        model=model,
        curves=model.curves,
        curves_hint=f"{compact(len(model.validation['items']))} training images were held out for "
        "validation. Dropout is off when validating, so that validation may look better.",
        measured=[
            Measured("test", "accuracy", "accuracy", evaluation.accuracy),
            Measured("test", "macro F1", "f1", evaluation.macro_f1),
            Measured("test", "cross-entropy", "loss", evaluation.loss),
            Measured("validation", "accuracy", "accuracy", model.val_accuracy),
        ],
        card=card,
        notes=_notes(build.lineage, data, evaluation, checks),
        links={"model": model.weights.parent, "evaluation": evaluation.predictions.parent},
    )
    return build.out


def _lead(data: LabelledImages, model: ConvNet) -> str:
    info = data.info
    height, width = info["shape"][:2]
    return (
        f"A convolutional network of {compact(model.parameters)} parameters, trained on "
        f"{compact(info['train']['items'])} images of {height} by {width} pixels "
        f"({info['name']}), tested on {compact(info['test']['items'])} that it never saw, exported "
        "to three formats, and each export replayed in its own runtime."
    )


def _notes(
    lineage: dict[str, Any],
    data: LabelledImages,
    evaluation: Evaluation,
    checks: Sequence[Adequacy],
) -> dict[str, str]:
    """Say of the stages of some functions what can be told in two words."""
    info = data.info
    parts = f"{compact(info['train']['items'])} + {compact(info['test']['items'])} images"
    epochs = [r["config"]["epochs"] for r in lineage["stages"] if r["function"] == "train_convnet"]
    return {
        "split_digits": parts,
        "unpack_mnist": parts,
        "draw_digits": "drawn by us",
        "train_convnet": f"{epochs[0]} epochs" if epochs else "",
        "evaluate_classifier": f"accuracy {percent(evaluation.accuracy)}",
        "sample_predictions": "expected outputs",
        **{
            f"check_{check.result['format']}": f"off by {tiny(check.max_abs_difference)}"
            for check in checks
        },
    }


def _confusion(evaluation: Evaluation) -> Markup:
    confusion = evaluation.confusion
    return confusion_section(
        confusion["matrix"],
        confusion["classes"],
        hint=f"All {compact(evaluation.items)} test images. Mistakes are red.",
    )


def _mistakes(data: LabelledImages, evaluation: Evaluation) -> Markup:
    images = read_idx(data.test_images, dimensions=3)
    height, width = images.shape[1:]
    wrong = evaluation.misclassified
    pictures = [
        Picture(
            width,
            height,
            images.item(row["item"]),
            row["true"],
            row["predicted"],
            row["probability"],
            f"test image {row['item']}",
        )
        for row in wrong[:MOST_PICTURES]
    ]
    hint = "True class → predicted class, with the model's confidence; the most certain first."
    if len(wrong) > MOST_PICTURES:
        hint += f" The first {MOST_PICTURES} of {len(wrong)}."
    return pictures_section(
        "Misclassified",
        pictures,
        maximum=data.info["maximum"],
        hint=hint if pictures else "",
        none="None: every test image was recognized.",
    )


def _data(data: LabelledImages) -> Markup:
    info = data.info
    rows: list[list[object]] = [
        [label, *(compact(n) for n in info[part]["per_class"]), compact(info[part]["items"])]
        for label, part in (("training", "train"), ("test", "test"))
    ]
    hint = (
        f"{info['name']}. Images that are in both parts: {compact(data.leaked)}; "
        "one would stop the pipeline."
    )
    shown = table(["part", *info["classes"], "all"], rows, label="Images of each class")
    return section("Data", shown, hint=hint)
