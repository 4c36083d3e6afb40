"""How the items of a data set are shown in reports, by the kind of data."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from stagedml.drawing.markup import Markup, compact, percent, table
from stagedml.zoo.classification.rows import LabelledRows, read_rows
from stagedml.zoo.formats.idx import read_idx
from stagedml.zoo.images.data import LabelledImages
from stagedml.zoo.report.page import Picture, pictures_section, samples_section, section

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from stagedml.zoo.classification.items import LabelledItems

MOST_PICTURES = 24


def words_of(data: LabelledItems) -> tuple[str, str]:
    """Say what the items are, in the plural, and of what size."""
    shape = data.info["shape"]
    if isinstance(data, LabelledImages):
        colours = "" if shape[2] == 1 else " in colour"
        return "images", f" of {shape[0]} by {shape[1]} pixels{colours}"
    return "rows", f" of {math.prod(shape)} numbers"


def mistakes_section(data: LabelledItems, wrong: Sequence[Mapping[str, Any]]) -> Markup:
    """Show what was taken for another class.

    Args:
        data: The data set.
        wrong: `Evaluation.misclassified`.
    """
    kind, _ = words_of(data)
    none = f"None: every test {kind.removesuffix('s')} was recognized."
    hint = "True class → predicted class, with the model's confidence; the most certain first."
    if len(wrong) > MOST_PICTURES:
        hint += f" The first {MOST_PICTURES} of {len(wrong)}."
    shown = wrong[:MOST_PICTURES]
    if isinstance(data, LabelledImages):
        return pictures_section(
            "Misclassified",
            _pictures(data, shown),
            maximum=data.info["maximum"],
            hint=hint if shown else "",
            none=none,
        )
    if not shown or not isinstance(data, LabelledRows):
        return section("Misclassified", none if not wrong else f"{len(wrong)} {kind}.")
    columns = data.info["columns"]
    _, rows = read_rows(data.test)
    cells = [
        [f"{r['true']} → {r['predicted']}", percent(r["probability"], 1), *rows[r["item"]][:-1]]
        for r in shown
    ]
    return samples_section("Misclassified", ["class", "confidence", *columns], cells, hint=hint)


def _pictures(data: LabelledImages, wrong: Sequence[Mapping[str, Any]]) -> list[Picture]:
    images = read_idx(data.test_images)
    height, width, channels = data.info["shape"]
    return [
        Picture(
            width,
            height,
            images.item(row["item"]),
            row["true"],
            row["predicted"],
            row["probability"],
            f"test image {row['item']}",
            channels,
        )
        for row in wrong
    ]


def data_section(data: LabelledItems) -> Markup:
    """Count the items of each class."""
    info = data.info
    kind, _ = words_of(data)
    rows: list[list[object]] = [
        [label, *(compact(n) for n in info[part]["per_class"]), compact(info[part]["items"])]
        for label, part in (("training", "train"), ("test", "test"))
    ]
    hint = (
        f"{info['name']}. {kind.capitalize()} that are in both parts: {compact(data.leaked)}; "
        "one would stop the pipeline."
    )
    shown = table(
        ["part", *info["classes"], "all"], rows, label=f"{kind.capitalize()} of each class"
    )
    return section("Data", shown, hint=hint)
