"""Sections of a report and the page around them; data in, HTML out."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from stagedml.drawing.graph import graph_chart
from stagedml.drawing.markup import RUN_ANCHOR, Markup, compact, el, join, percent, scroll, table
from stagedml.zoo.report.charts import confusion_chart, fraction_bar, line_chart
from stagedml.zoo.report.images import data_uri, png
from stagedml.zoo.report.style import CSS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path


@dataclass(frozen=True)
class Tile:
    """One of the numbers on top.

    Attributes:
        label: What it is.
        value: The number as it is shown.
        note: A line below it.
    """

    label: str
    value: str
    note: str = ""


def page(
    *,
    title: str,
    lead: str,
    tiles: Sequence[Tile],
    sections: Sequence[Markup],
    over: str,
    notice: str = "",
) -> str:
    """Write the whole page.

    Args:
        title: The heading, and the browser's title.
        lead: One or two sentences below it.
        tiles: The most telling numbers; the first one stands out.
        sections: From the functions of this module.
        over: A few words above the heading.
        notice: What nobody may miss, if there is such a thing.
    """
    shown = [
        el(
            "div",
            el("dt", tile.label),
            el("dd", tile.value),
            el("dd", tile.note) if tile.note else None,
            class_="tile" if index else "tile main",
        )
        for index, tile in enumerate(tiles)
    ]
    head = el(
        "header",
        el("p", over, class_="over"),
        el("h1", title),
        el("p", lead, class_="lead"),
        el("p", notice, class_="notice") if notice else None,
        el("dl", *shown, class_="tiles"),
    )
    foot = el(
        "footer",
        "Made by StagedML as the last stage of the pipeline. As it lies in the store, the page "
        "holds no date and no path: the same inputs give the same bytes.",
    )
    document = el(
        "html",
        el(
            "head",
            el("meta", charset="utf-8"),
            el("meta", name="viewport", content="width=device-width, initial-scale=1"),
            el("title", title),
            el("style", Markup(CSS)),
        ),
        el(
            "body",
            el("main", head, el("div", *sections, Markup(RUN_ANCHOR), class_="sections"), foot),
        ),
        lang="en",
    )
    return f"<!doctype html>\n{document}\n"


def section(title: str, *content: object, hint: str = "", half: bool = False) -> Markup:
    """Write a card with a heading; two halves stand side by side where there is room."""
    below = el("p", hint, class_="hint") if hint else None
    return el("section", el("h2", title), below, *content, class_="half" if half else None)


def pipeline_section(
    lineage: Mapping[str, Any], *, report: str, notes: Mapping[str, str]
) -> Markup:
    """Draw the graph of all that the report was made from.

    Args:
        lineage: From `Build.lineage`.
        report: The name of the report's own stage, which ends the graph.
        notes: A second line for some stages, as a metric.
    """
    inputs = {row["name"]: list(row["inputs"]) for row in lineage["stages"]}
    kinds = {row["name"]: row["kind"] for row in lineage["stages"]}
    used = {name for names in inputs.values() for name in names}
    inputs[report] = [name for name in inputs if name not in used]
    kinds[report] = "result"
    charts = [
        scroll(
            graph_chart(inputs, kinds=kinds, notes=notes, vertical=vertical),
            "Graph of the pipeline's stages",
        )
        for vertical in (False, True)
    ]
    hint = (
        "Each box is a Nix derivation; dashed ones are files fetched by their hash. "
        "Lines that follow from others are left out."
    )
    return section("Pipeline", *charts, hint=hint)


def configuration_section(lineage: Mapping[str, Any]) -> Markup:
    """List every parameter of every stage."""
    rows: list[list[object]] = []
    for row in lineage["stages"]:
        if row["kind"] != "stage":
            continue
        chips = [
            el("span", name, " ", el("b", json.dumps(value, ensure_ascii=False)), class_="chip")
            for name, value in sorted(row["config"].items())
        ]
        rows.append([row["name"], el("div", *chips, class_="chips") if chips else "none"])
    hint = "Every parameter of every stage, the defaults included."
    shown = table(["stage", "parameters"], rows, class_="text chipped")
    return section("Configuration", shown, hint=hint)


def read_curves(path: Path) -> list[dict[str, float]]:
    """Read the rows of a `curves.jsonl`."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line]


def curves_section(rows: Sequence[Mapping[str, float]], *, hint: str = "") -> Markup:
    """Draw the learning curves: a chart for each quantity, with training and validation.

    Args:
        rows: A dictionary for each point, with `step` and perhaps `epoch`; `val_x` is drawn
            beside `x`. Rows may lack some of the quantities.
        hint: A line below the heading.
    """
    axis = "epoch" if rows and all("epoch" in row for row in rows) else "step"
    names = list(dict.fromkeys(n for row in rows for n in row if n not in ("step", "epoch")))
    charts: dict[str, dict[str, str]] = {}
    for name in names:
        title, label = _curve(name, names)
        charts.setdefault(title, {})[label] = name
    drawn = []
    for title in sorted(charts, key=lambda t: (t != "loss", t)):
        series = {
            label: [(row[axis], row[name]) for row in rows if name in row]
            for label, name in sorted(charts[title].items(), key=lambda item: names.index(item[1]))
        }
        drawn.append(line_chart(series, title=title, x_label=axis))
    return section("Learning curves", el("div", *drawn, class_="charts"), hint=hint)


_PARTS = {
    "val_": "validation",
    "dev_": "development",
    "held_out_": "held out",
    "test_": "test",
}


def _curve(name: str, names: Sequence[str]) -> tuple[str, str]:
    """Return the chart that a quantity belongs to, and which of its curves it is.

    What was measured of no part of the data, as a learning rate, is a curve without a name.
    """
    for prefix, label in _PARTS.items():
        if name.startswith(prefix):
            return name.removeprefix(prefix).replace("_", " "), label
    measured = name.endswith("loss") or any(prefix + name in names for prefix in _PARTS)
    return name.replace("_", " "), "training" if measured else ""


def confusion_section(
    matrix: Sequence[Sequence[int]], classes: Sequence[str], *, of: str = "", hint: str = ""
) -> Markup:
    """Draw the confusion matrix, half a row wide.

    Args:
        matrix: A row for each true class, a column for each predicted one.
        classes: Their names.
        of: The part of the data, where there is more than one matrix.
        hint: A line below the heading.
    """
    title = f"Confusion matrix: {of}" if of else "Confusion matrix"
    chart = scroll(confusion_chart(matrix, classes), title)
    return section(title, chart, hint=hint, half=True)


def scores_section(rows: Sequence[Mapping[str, Any]], *, hint: str = "") -> Markup:
    """List precision, recall, F1 and support of each class, half a row wide."""
    cells: list[list[object]] = [
        [
            row["class"],
            percent(row["precision"], 1),
            percent(row["recall"], 1),
            fraction_bar(row["f1"]),
            compact(row["support"]),
        ]
        for row in rows
    ]
    head: list[object] = ["class", "precision", "recall", "F1", "items"]
    return section("Per class", table(head, cells), hint=hint, half=True)


@dataclass(frozen=True)
class Picture:
    """A picture, grey or of three channels, with what it is and what it was taken for."""

    width: int
    height: int
    pixels: bytes
    true: str
    predicted: str
    probability: float
    name: str
    channels: int = 1


def pictures_section(
    title: str, pictures: Sequence[Picture], *, maximum: int, hint: str = "", none: str = ""
) -> Markup:
    """Show pictures with their true and predicted classes.

    Args:
        title: The heading.
        pictures: The pictures in the order in which they are shown.
        maximum: The value of a pixel that is shown as white.
        hint: A line below the heading.
        none: What to say where there is no picture.
    """
    if not pictures:
        return section(title, el("p", none, class_="none"), hint=hint)
    shown = []
    for p in pictures:
        source = data_uri(png(p.width, p.height, p.pixels, maximum=maximum, channels=p.channels))
        words = f"true {p.true}, predicted {p.predicted}"
        caption = join(
            el("b", p.true, " → ", el("span", p.predicted, class_="wrong")),
            el("br"),
            percent(p.probability, 1),
        )
        image = el("img", src=source, alt=words, title=f"{p.name}: {words}")
        shown.append(el("div", image, caption, class_="picture"))
    return section(title, el("div", *shown, class_="pictures"), hint=hint)


def samples_section(
    title: str, head: Sequence[str], rows: Sequence[Sequence[object]], *, hint: str = ""
) -> Markup:
    """Show any samples as a table of text, as questions with answers."""
    cells = [list(row) for row in rows]
    shown = table(list(head), cells, class_="text samples", label=title)
    return section(title, shown, hint=hint)


def verdict(*, passed: bool, words: str = "") -> Markup:
    """Write a tick or a cross with a word."""
    return el(
        "span", words or ("passed" if passed else "failed"), class_="ok" if passed else "badly"
    )
