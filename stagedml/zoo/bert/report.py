"""What the reports on all BERTs have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from stagedml import Dir, File, Metric, Outputs
from stagedml.drawing.markup import Markup, compact, file_size, table, tiny
from stagedml.zoo.report.page import Tile, section, verdict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from stagedml.zoo.bert.replay import BertAdequacy
    from stagedml.zoo.bert.text_model import TextModel
    from stagedml.zoo.bert.texts import TextAdequacy
    from stagedml.zoo.exports.export import LiteRTExport, OnnxExport, SavedModelExport

FORMATS = {"savedmodel": "SavedModel", "litert": "LiteRT", "onnx": "ONNX"}


class BertReport(Outputs):
    """A page for people, and links to the model and its exports."""

    report = File("report.html")
    model = Dir("model")
    savedmodel = Dir("savedmodel")
    litert = Dir("litert")
    onnx = Dir("onnx")
    adequacy = Metric("max_abs_difference")


def link_results(
    folder: Path,
    model: TextModel,
    exports: tuple[SavedModelExport, LiteRTExport, OnnxExport],
    **more: Path,
) -> None:
    """Link a model and its exports into the report's output."""
    places = {e.signature["format"]: e.samples.parent for e in exports}
    for name, path in {"model": model.weights.parent, **places, **more}.items():
        (folder / name).symlink_to(path.absolute())


def worst_difference(checks: Sequence[BertAdequacy], texts: TextAdequacy) -> float:
    """The largest difference of any output in any format."""
    return max(texts.max_abs_difference, *(c.max_abs_difference for c in checks))


def adequacy_tile(checks: Sequence[BertAdequacy], texts: TextAdequacy) -> Tile:
    """Of the exports."""
    worst = worst_difference(checks, texts)
    return Tile("Exports", f"{len(checks)} of {len(FORMATS)}", f"adequate, off by {tiny(worst)}")


def exports_section(
    exports: tuple[SavedModelExport, LiteRTExport, OnnxExport],
    checks: Sequence[BertAdequacy],
    texts: TextAdequacy,
) -> Markup:
    """Sizes of the exports, and how far each is from the Keras model."""
    by_format = {check.result["format"]: check for check in checks}
    rows: list[list[object]] = []
    for export in exports:
        check = by_format[export.signature["format"]]
        runtime = f"{check.result['runtime']} {check.result['version']}"
        rows.append(
            [
                FORMATS[check.result["format"]],
                file_size(export.size),
                runtime,
                compact(check.result["samples"]),
                tiny(check.max_abs_difference),
                verdict(passed=True),
            ]
        )
    rows.append(
        [
            "raw text",
            "",
            "our tokenizer, Keras",
            compact(texts.count),
            tiny(texts.max_abs_difference),
            verdict(passed=True),
        ]
    )
    head: list[object] = ["format", "size", "runtime", "samples", "largest difference", "adequacy"]
    hint = (
        "Each export was loaded in a fresh process by its own runtime and given the same tensors; "
        "raw texts, strange ones among them, went through our own tokenizer. The expected tokens "
        "come from another tokenizer, the expected outputs from the rebuilt Keras model."
    )
    return section("Exports", table(head, rows), hint=hint)


def notes_of(lineage: Mapping[str, Any], notes: Mapping[str, str]) -> dict[str, str]:
    """Notes by stage name, from notes by the name of the stage's function."""
    found = {}
    for row in lineage["stages"]:
        note = notes.get(row["function"] or "")
        if row["kind"] == "data":
            note = "fetched by hash"
        if note:
            found[row["name"]] = note
    return found
