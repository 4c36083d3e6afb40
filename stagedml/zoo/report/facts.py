"""The facts of a report, once: what the page, the model card and programs read."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from stagedml.drawing.markup import Markup, el, join, table
from stagedml.zoo.report.loading import Snippet, keras_snippets, snippet_of
from stagedml.zoo.report.model_card import (
    NOTHING_SAID,
    is_web,
    licence_of_model,
    limits_of,
)
from stagedml.zoo.report.page import section

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from stagedml.zoo.exports.export import Export
    from stagedml.zoo.exports.replay import Adequacy

FORMATS = {"savedmodel": "SavedModel", "litert": "LiteRT", "onnx": "ONNX"}
# Of a report whose pipeline has nothing to say.
NO_CARD: dict[str, Any] = {
    "intended_use": [],
    "limits": [],
    "licence": "",
    "language": [],
    "tags": [],
    "task": "",
    "data": [],
}
# The form of `report.json`, which has a `comparison` besides (`zoo.training.bootstrap.COMPARISON`),
# or null.
FACTS = {
    "title": str,
    "lead": str,
    "made_up": bool,
    "card": {
        "intended_use": [str],
        "limits": [str],
        "licence": str,
        "language": [str],
        "tags": [str],
        "task": str,
        "data": [
            {
                **dict.fromkeys(
                    ("name", "role", "licence", "home", "citation", "hub", "spdx"), str
                ),
                "made_up": bool,
                "files": [str],
            }
        ],
    },
    "results": [{"split": str, "name": str, "kind": str, "value": float}],
    "exports": [
        {
            **dict.fromkeys(("format", "name", "runtime", "version"), str),
            "size": float,
            "samples": int,
            "max_abs_difference": float,
        }
    ],
    "snippets": [{"format": str, "name": str, "packages": [str], "code": str}],
    "stages": list,
}


@dataclass(frozen=True)
class Measured:
    """One number of the evaluation.

    Attributes:
        split: The part of the data, as `test`.
        name: What it is, for people.
        kind: What the Hugging Face Hub calls such a metric, as `accuracy`.
        value: The number itself.
    """

    split: str
    name: str
    kind: str
    value: float


def is_made_up(card: Mapping[str, Any]) -> bool:
    """Whether a program made up any of the data."""
    return any(row["made_up"] for row in card["data"])


def collect(
    *,
    title: str,
    lead: str,
    card: Mapping[str, Any] | None,
    results: Sequence[Measured],
    lineage: Mapping[str, Any],
    architecture: Mapping[str, Any] | None = None,
    exports: Sequence[Export] = (),
    checks: Sequence[Adequacy] = (),
    comparison: Mapping[str, Any] | None = None,
) -> dict[str, Any]:
    """Collect the facts of a report.

    Args:
        title: The page's heading.
        lead: The sentences below it.
        card: What the pipeline's definition says, from `cards.card_of`.
        results: What was measured.
        lineage: From `Build.lineage`.
        architecture: The model's description; one of Keras has programs of its own.
        exports: The exported models.
        checks: Their adequacy, in any order.
        comparison: The model beside its base lines, if that was measured.
    """
    by_format = {check.result["format"]: check for check in checks}
    rows, snippets = [], []
    for export in exports:
        check = by_format[export.signature["format"]]
        result = check.result
        snippets.append(snippet_of(export.signature, result["version"]))
        rows.append(
            {
                "format": result["format"],
                "name": FORMATS[result["format"]],
                "size": export.size,
                "runtime": result["runtime"],
                "version": result["version"],
                "samples": result["samples"],
                "max_abs_difference": check.max_abs_difference,
            }
        )
    if architecture is not None and "model" in architecture:
        versions = {row["format"]: row["version"] for row in rows}
        snippets += keras_snippets(architecture, versions.get("savedmodel", ""))
    said = {**NO_CARD, **(card or {})}
    return {
        "title": title,
        "lead": lead,
        "made_up": is_made_up(said),
        "card": said,
        "results": [asdict(row) for row in results],
        "comparison": comparison,
        "exports": rows,
        "snippets": [asdict(s) | {"packages": list(s.packages)} for s in snippets],
        "stages": [
            {key: row[key] for key in ("name", "kind", "config", "inputs")}
            for row in lineage["stages"]
        ],
    }


def card_section(facts: Mapping[str, Any]) -> Markup:
    """Show what the model is for, its limits, and the licences of what it was made from."""
    card = facts["card"]
    rows: list[list[object]] = [
        [
            join(
                el("a", row["name"], href=row["home"]) if is_web(row["home"]) else row["name"],
                "" if row["role"] == "data" else f" ({row['role']})",
                " (made up)" if row["made_up"] else "",
            ),
            row["licence"],
            row["citation"],
        ]
        for row in card["data"]
    ]
    data = table(
        ["data", "licence", "citation"], rows, class_="text samples", label="Data and licences"
    )
    return section(
        "Model card",
        el("h3", "Intended use"),
        _points(card["intended_use"]),
        el("h3", "Limits"),
        _points(limits_of(facts)),
        el("h3", "Data and licences"),
        data if rows else el("p", "What it was made from is not recorded."),
        el("p", "Licence of the model itself: ", licence_of_model(card["licence"]), "."),
        hint="Beside this page as model-card.md, in the form of the Hugging Face Hub.",
    )


def _points(sentences: Sequence[str]) -> Markup:
    if not sentences:
        return el("p", NOTHING_SAID)
    return el("ul", *(el("li", sentence) for sentence in sentences))


def loading_section(facts: Mapping[str, Any]) -> Markup | None:
    """Show the programs that load the model, to be copied; none where nothing can be loaded."""
    snippets = [
        Snippet(s["format"], s["name"], tuple(s["packages"]), s["code"]) for s in facts["snippets"]
    ]
    if not snippets:
        return None
    parts = [
        el(
            "details",
            el("summary", s.name, el("code", s.pip)),
            el("pre", s.code, class_="snippet", tabindex="0"),
            open="open" if not index else None,
        )
        for index, s in enumerate(snippets)
    ]
    hint = (
        "Whole programs: a click selects one. They run the samples that the exports were tested "
        "with, beside the link “result” that nix build makes."
    )
    return section("How to load it", *parts, hint=hint)
