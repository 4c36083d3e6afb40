"""The body that all reports share: a page on a trained model and its exports, and links to them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from stagedml import Dir, File, Metric, Outputs
from stagedml.drawing.markup import Markup, compact, file_size, table, tiny
from stagedml.zoo.report.page import (
    Tile,
    configuration_section,
    curves_section,
    page,
    pipeline_section,
    read_curves,
    section,
    verdict,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from stagedml import Build
    from stagedml.zoo.exports.export import Export
    from stagedml.zoo.exports.replay import Adequacy

FORMATS = {"savedmodel": "SavedModel", "litert": "LiteRT", "onnx": "ONNX"}


class ModelReport(Outputs):
    """A page for people, and links to the model and its exports."""

    report = File("report.html")
    model = Dir("model")
    savedmodel = Dir("savedmodel")
    litert = Dir("litert")
    onnx = Dir("onnx")
    adequacy = Metric("max_abs_difference", at_least=0)


def write_report(
    build: Build[Any],
    *,
    title: str,
    lead: str,
    tiles: Sequence[Tile],
    results: Sequence[Markup],
    exports: Sequence[Export],
    exports_table: Markup,
    data: Markup,
    curves: Path,
    curves_hint: str,
    notes: Mapping[str, str],
    links: Mapping[str, Path],
) -> None:
    """Write the page of a `ModelReport`, and its links.

    Args:
        build: The running stage.
        title: The page's heading.
        lead: One or two sentences below it.
        tiles: The most telling numbers; the first one stands out.
        results: Sections on what was measured.
        exports: The exported models.
        exports_table: The section on them, from `exports_section`.
        data: The section on the data.
        curves: The training's `curves.jsonl`.
        curves_hint: A line below the heading of the learning curves.
        notes: A second line for the stages of some functions in the pipeline's graph, as a metric.
        links: Directories to link to besides the exports', by the link's name.
    """
    places = {export.signature["format"]: export.samples.parent for export in exports}
    for name, path in {**links, **places}.items():
        (build.out.report.parent / name).symlink_to(path.absolute())
    html = page(
        title=title,
        over="StagedML · pipeline report",
        lead=lead,
        tiles=tiles,
        sections=[
            pipeline_section(
                build.lineage,
                report=build.name,
                notes={build.name: "page, model, exports", **_by_stage(build.lineage, notes)},
            ),
            curves_section(read_curves(curves), hint=curves_hint),
            *results,
            exports_table,
            data,
            configuration_section(build.lineage),
        ],
    )
    build.out.report.write_text(html, encoding="utf-8")


def _by_stage(lineage: Mapping[str, Any], notes: Mapping[str, str]) -> dict[str, str]:
    """Find the notes of stages, by name, from notes by the name of the stage's function."""
    found = {}
    for row in lineage["stages"]:
        note = "fetched by hash" if row["kind"] == "data" else notes.get(row["function"])
        if note:
            found[row["name"]] = note
    return found


def exports_section(
    exports: Sequence[Export],
    checks: Sequence[Adequacy],
    *,
    hint: str,
    more: Sequence[list[object]] = (),
) -> Markup:
    """Show the sizes of the exports, and how far each is from the Keras model.

    Args:
        exports: The exported models.
        checks: Their adequacy, in any order.
        hint: A line below the heading.
        more: Further rows: what, size, runtime, number of samples, largest difference, verdict.
    """
    by_format = {check.result["format"]: check for check in checks}
    rows: list[list[object]] = []
    for export in exports:
        check = by_format[export.signature["format"]]
        result = check.result
        rows.append(
            [
                FORMATS[result["format"]],
                file_size(export.size),
                f"{result['runtime']} {result['version']}",
                compact(result["samples"]),
                tiny(check.max_abs_difference),
                verdict(passed=True),
            ]
        )
    head: list[object] = ["format", "size", "runtime", "samples", "largest difference", "adequacy"]
    return section("Exports", table(head, [*rows, *more]), hint=hint)
