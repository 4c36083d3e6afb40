"""The end of a classifier's pipeline: a report, beside the model and its exports."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from stagedml import Build, Dir, File, Metric, Outputs, stage
from stagedml.drawing.markup import Markup, compact, file_size, percent, table, tiny
from stagedml.zoo.exports.export import (
    Export,
    LiteRTExport,
    OnnxExport,
    SavedModelExport,
)
from stagedml.zoo.exports.replay import Adequacy
from stagedml.zoo.formats.idx import read_idx
from stagedml.zoo.images.data import LabelledImages
from stagedml.zoo.images.evaluate import Evaluation
from stagedml.zoo.images.stages import ConvNet
from stagedml.zoo.report.page import (
    Picture,
    Tile,
    configuration_section,
    confusion_section,
    curves_section,
    page,
    pictures_section,
    pipeline_section,
    read_curves,
    scores_section,
    section,
    verdict,
)

if TYPE_CHECKING:
    from pathlib import Path

MOST_PICTURES = 24
FORMATS = {"savedmodel": "SavedModel", "litert": "LiteRT", "onnx": "ONNX"}


class ClassifierReport(Outputs):
    """A page for people, and links to the model and its exports."""

    report = File("report.html")
    model = Dir("model")
    savedmodel = Dir("savedmodel")
    litert = Dir("litert")
    onnx = Dir("onnx")
    evaluation = Dir("evaluation")
    accuracy = Metric("test_accuracy")


class DigitsReport(ClassifierReport):
    """Of `convnet-digits`, with its objective."""

    accuracy = Metric("test_accuracy", at_least=0.97)


class MnistReport(ClassifierReport):
    """Of `convnet-mnist`, with its objective."""

    accuracy = Metric("test_accuracy", at_least=0.99)


@stage()
def report_digits(
    build: Build[DigitsReport],
    data: LabelledImages,
    model: ConvNet,
    evaluation: Evaluation,
    savedmodel: SavedModelExport,
    litert: LiteRTExport,
    onnx: OnnxExport,
    checks: Sequence[Adequacy],
    *,
    title: str,
    lineage: dict[str, Any],
) -> DigitsReport:
    """See `write_report`; a test accuracy below 0.97 fails."""
    exports = (savedmodel, litert, onnx)
    write_report(build, data, model, evaluation, exports, checks, title=title, lineage=lineage)
    return build.out


@stage()
def report_mnist(
    build: Build[MnistReport],
    data: LabelledImages,
    model: ConvNet,
    evaluation: Evaluation,
    savedmodel: SavedModelExport,
    litert: LiteRTExport,
    onnx: OnnxExport,
    checks: Sequence[Adequacy],
    *,
    title: str,
    lineage: dict[str, Any],
) -> MnistReport:
    """See `write_report`; a test accuracy below 0.99 fails."""
    exports = (savedmodel, litert, onnx)
    write_report(build, data, model, evaluation, exports, checks, title=title, lineage=lineage)
    return build.out


def write_report(
    build: Build[Any],
    data: LabelledImages,
    model: ConvNet,
    evaluation: Evaluation,
    exports: tuple[SavedModelExport, LiteRTExport, OnnxExport],
    checks: Sequence[Adequacy],
    *,
    title: str,
    lineage: dict[str, Any],
) -> None:
    """Write the outputs of a `ClassifierReport`.

    Args:
        build: The running stage.
        data: What the model was trained with and tested on.
        model: The trained model.
        evaluation: Its evaluation on the test part.
        exports: SavedModel, LiteRT and ONNX.
        checks: The adequacy of each export.
        title: The page's heading.
        lineage: All stages that the report was made from; see `stagedml.planning.plan.lineage`.

    Raises:
        PromiseError: The accuracy misses the objective.
    """
    folder = build.out.report.parent
    for name, path in (
        ("model", model.weights.parent),
        ("evaluation", evaluation.predictions.parent),
        *(_link(export) for export in exports),
    ):
        (folder / name).symlink_to(path.absolute())
    build.out.accuracy = evaluation.accuracy
    by_format = {check.result["format"]: check for check in checks}
    html = page(
        title=title,
        over="StagedML · pipeline report",
        lead=_lead(data, model),
        tiles=_tiles(model, evaluation, checks),
        sections=[
            pipeline_section(
                lineage,
                report=build.name,
                notes=_notes(build.name, lineage, data, evaluation, checks),
            ),
            curves_section(
                read_curves(model.curves),
                hint=f"{compact(len(model.validation['items']))} training images were held out for "
                "validation. Dropout is off when validating, so that validation may look better.",
            ),
            _confusion(evaluation),
            scores_section(
                evaluation.per_class,
                hint=f"Macro-averaged F1: {percent(evaluation.macro_f1)}.",
            ),
            _mistakes(data, evaluation),
            _exports(exports, by_format),
            _data(data),
            configuration_section(lineage),
        ],
    )
    build.out.report.write_text(html, encoding="utf-8")


def _link(export: Export) -> tuple[str, Path]:
    return export.signature["format"], export.samples.parent


def _lead(data: LabelledImages, model: ConvNet) -> str:
    info = data.info
    height, width = info["shape"][:2]
    return (
        f"A convolutional network of {compact(model.parameters)} parameters, trained on "
        f"{compact(info['train']['items'])} images of {height} by {width} pixels "
        f"({info['name']}), tested on {compact(info['test']['items'])} that it never saw, exported "
        "to three formats, and each export replayed in its own runtime."
    )


def _tiles(model: ConvNet, evaluation: Evaluation, checks: Sequence[Adequacy]) -> list[Tile]:
    right = evaluation.items - evaluation.wrong
    worst = max(check.max_abs_difference for check in checks)
    return [
        Tile(
            "Test accuracy",
            percent(evaluation.accuracy),
            f"{compact(right)} of {compact(evaluation.items)} right",
        ),
        Tile("Macro F1", percent(evaluation.macro_f1), "mean of all classes"),
        Tile("Test loss", f"{model.test_loss:.4f}", "cross-entropy"),
        Tile("Validation", percent(model.val_accuracy), "accuracy after training"),
        Tile("Exports", f"{len(checks)} of {len(FORMATS)}", f"within {tiny(worst)}"),
    ]


def _notes(
    build_name: str,
    lineage: dict[str, Any],
    data: LabelledImages,
    evaluation: Evaluation,
    checks: Sequence[Adequacy],
) -> dict[str, str]:
    """A second line for the stages that have something to tell in two words."""
    info = data.info
    notes = {
        "evaluate_classifier": f"accuracy {percent(evaluation.accuracy)}",
        "sample_predictions": "expected outputs",
        "draw_digits": "drawn by us",
    }
    for check in checks:
        notes[f"check_{check.result['format']}"] = f"off by {tiny(check.max_abs_difference)}"
    parts = f"{compact(info['train']['items'])} + {compact(info['test']['items'])} images"
    notes |= dict.fromkeys(("split_digits", "unpack_mnist"), parts)
    found = {build_name: "page, model, exports"}
    for row in lineage["stages"]:
        note = notes.get(row["function"])
        if row["function"] == "train_convnet":
            note = f"{row['config']['epochs']} epochs"
        elif row["kind"] == "data":
            note = "fetched by hash"
        if note:
            found[row["name"]] = note
    return found


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


def _exports(exports: Sequence[Export], checks: dict[str, Adequacy]) -> Markup:
    rows: list[list[object]] = []
    for export in exports:
        name = export.signature["format"]
        check = checks[name]
        result = check.result
        rows.append(
            [
                FORMATS[name],
                file_size(export.size),
                f"{result['runtime']} {result['version']}",
                compact(result["samples"]),
                tiny(check.max_abs_difference),
                verdict(passed=True),
            ]
        )
    head: list[object] = ["format", "size", "runtime", "samples", "largest difference", "adequacy"]
    hint = (
        "Each export was loaded by its own runtime in a process of its own, and gave what the "
        "Keras model, rebuilt from its description and weights, gives. At most 1e-5 is allowed."
    )
    return section("Exports", table(head, rows), hint=hint)


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
    return section("Data", table(["part", *info["classes"], "all"], rows), hint=hint)
