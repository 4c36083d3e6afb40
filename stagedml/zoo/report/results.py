"""The body that all reports share: a page on a trained model and its exports, and links to them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from stagedml import Dir, File, Json, Metric, Outputs
from stagedml.drawing.markup import Markup, compact, file_size, table, tiny
from stagedml.zoo.report.baselines import baselines_section
from stagedml.zoo.report.facts import (
    FACTS,
    FORMATS,
    Measured,
    card_section,
    collect,
    is_made_up,
    loading_section,
)
from stagedml.zoo.report.model_card import MADE_UP, model_card
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
    from stagedml.zoo.training.models import Model

__all__ = [
    "Measured",
    "ModelReport",
    "PageReport",
    "exports_section",
    "write_facts",
    "write_page",
    "write_report",
]


class PageReport(Outputs):
    """A page for people, a model card, and the facts of both for programs."""

    report = File("report.html")
    card = File("model-card.md")
    facts = Json("report.json", FACTS)


class ModelReport(PageReport):
    """A report, and links to the model and its exports."""

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
    checks: Sequence[Adequacy],
    data: Markup,
    model: Model,
    curves: Path | None,
    curves_hint: str,
    measured: Sequence[Measured],
    card: Mapping[str, Any] | None,
    notes: Mapping[str, str],
    links: Mapping[str, Path],
    comparison: Mapping[str, Any] | None = None,
    baselines_hint: str = "",
) -> None:
    """Write the page of a `ModelReport`, its model card, and its links.

    Args:
        build: The running stage.
        title: The page's heading.
        lead: One or two sentences below it.
        tiles: The most telling numbers; the first one stands out.
        results: Sections on what was measured.
        exports: The exported models.
        exports_table: The section on them, from `exports_section`.
        checks: The adequacy of each export, in any order.
        data: The section on the data.
        model: The model itself.
        curves: The training's `curves.jsonl`, if it has one.
        curves_hint: A line below the heading of the learning curves.
        measured: The results, for the model card.
        card: What the pipeline's definition says, from `cards.card_of`.
        notes: A second line for the stages of some functions in the pipeline's graph, as a metric.
        links: Directories to link to besides the exports', by the link's name.
        comparison: The model beside its base lines, see `stagedml.zoo.report.baselines`.
        baselines_hint: What the base lines are.
    """
    places = {export.signature["format"]: export.samples.parent for export in exports}
    for name, path in {**links, **places}.items():
        (build.out.report.parent / name).symlink_to(path.absolute())
    facts = write_facts(
        build,
        title=title,
        lead=lead,
        card=card,
        measured=measured,
        architecture=model.architecture,
        exports=exports,
        checks=checks,
        comparison=comparison,
    )
    write_page(
        build,
        facts,
        tiles=tiles,
        sections=[
            pipeline_section(
                build.lineage,
                report=build.name,
                notes={build.name: "page, model, exports", **_by_stage(build.lineage, notes)},
            ),
            curves_section(read_curves(curves), hint=curves_hint) if curves else None,
            baselines_section(comparison, hint=baselines_hint) if comparison else None,
            *results,
            card_section(facts),
            data,
            exports_table,
            loading_section(facts),
            configuration_section(build.lineage),
        ],
    )


def write_facts(
    build: Build[Any],
    *,
    title: str,
    lead: str,
    card: Mapping[str, Any] | None,
    measured: Sequence[Measured],
    architecture: Mapping[str, Any] | None = None,
    exports: Sequence[Export] = (),
    checks: Sequence[Adequacy] = (),
    comparison: Mapping[str, Any] | None = None,
) -> dict[str, Any]:
    """Write the facts and the model card of a `PageReport`, and return the facts.

    That data are made up stands in the title. For the arguments see `facts.collect`.
    """
    if is_made_up(card or {"data": []}) and "made-up" not in title:
        title = f"{title}, on made-up data"
    facts = collect(
        title=title,
        lead=lead,
        card=card,
        results=measured,
        lineage=build.lineage,
        architecture=architecture,
        exports=exports,
        checks=checks,
        comparison=comparison,
    )
    build.out.facts = facts
    build.out.card.write_text(model_card(facts), encoding="utf-8")
    return facts


def write_page(
    build: Build[Any],
    facts: Mapping[str, Any],
    *,
    tiles: Sequence[Tile],
    sections: Sequence[Markup | None],
) -> None:
    """Write the page of a `PageReport`; that data are made up stands first among its tiles.

    Args:
        build: The running stage.
        facts: From `write_facts`.
        tiles: The most telling numbers.
        sections: What is told of them; None is left out.
    """
    made_up = [Tile("Data", "made up", "says nothing of real data")] if facts["made_up"] else []
    html = page(
        title=facts["title"],
        over="StagedML · pipeline report",
        lead=facts["lead"],
        tiles=[*made_up, *tiles],
        sections=[shown for shown in sections if shown is not None],
        notice=MADE_UP if facts["made_up"] else "",
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
    """Show the sizes of the exports, and how far each is from the original model.

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
