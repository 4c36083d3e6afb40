"""The model card: Markdown with a head of YAML, as the Hugging Face Hub takes it for a README.

It is made of the same facts as the page (`report.json`), so that the two cannot disagree.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from stagedml.drawing.markup import file_size

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

MADE_UP = (
    "The data are made up by a program. What is measured here shows that the pipeline works, and "
    "says nothing about how good such a model is on real data."
)
NOTHING_SAID = "Its author has not said."
# JSON's strings are YAML's, but for what is no character of a text.
_UNPRINTABLE = re.compile("[\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")


def scalar(value: str | float) -> str:
    """Write a text or a number as YAML."""
    text = json.dumps(value, ensure_ascii=False)
    return _UNPRINTABLE.sub(lambda found: f"\\u{ord(found.group()):04x}", text)


def markdown(text: object) -> str:
    """Write a text so that Markdown shows it as it is: no markup, no HTML, one line."""
    line = " ".join(str(text).split())
    return re.sub(r"([\\`*_{}\[\]<>|#~&!])", r"\\\1", line)


def front_matter(facts: Mapping[str, Any]) -> str:
    """Write the head: what the Hub's search and its widgets read.

    Args:
        facts: `report.json`.
    """
    card = facts["card"]
    data = [row for row in card["data"] if row["role"] == "data"]
    # What has programs for ONNX alone was not made with Keras.
    library = "onnx" if {row["format"] for row in facts["snippets"]} == {"onnx"} else "keras"
    lines = ["---", f"license: {scalar(card['licence'] or 'unknown')}", f"library_name: {library}"]
    if card["task"]:
        lines.append(f"pipeline_tag: {scalar(card['task'])}")
    tags = [*card["tags"], *(["made-up-data"] if facts["made_up"] else []), "stagedml"]
    lines += _listed("language", card["language"])
    lines += _listed("tags", dict.fromkeys(tags))
    lines += _listed("datasets", dict.fromkeys(row["hub"] for row in data if row["hub"]))
    bases = [row["hub"] for row in card["data"] if row["role"] == "weights" and row["hub"]]
    lines += _listed("base_model", dict.fromkeys(bases))
    lines += _listed("metrics", dict.fromkeys(row["kind"] for row in facts["results"]))
    if facts["results"] and data:
        lines += _model_index(facts, data)
    return "\n".join([*lines, "---"])


def _listed(name: str, values: Iterable[str]) -> list[str]:
    rows = [f"- {scalar(value)}" for value in values]
    return [f"{name}:", *rows] if rows else []


def _model_index(facts: Mapping[str, Any], data: Sequence[Mapping[str, Any]]) -> list[str]:
    """Write the results as the Hub reads them: task, data set and metric of each."""
    first = data[0]
    lines = ["model-index:", f"- name: {scalar(facts['title'])}", "  results:"]
    for split in dict.fromkeys(row["split"] for row in facts["results"]):
        lines += [
            "  - task:",
            f"      type: {scalar(facts['card']['task'] or 'other')}",
            "    dataset:",
            f"      type: {scalar(first['hub'] or 'other')}",
            f"      name: {scalar(first['name'])}",
            f"      split: {scalar(split)}",
            "    metrics:",
        ]
        for row in facts["results"]:
            if row["split"] == split:
                lines += [
                    f"    - type: {scalar(row['kind'])}",
                    f"      name: {scalar(row['name'])}",
                    f"      value: {scalar(row['value'])}",
                ]
    return lines


def model_card(facts: Mapping[str, Any]) -> str:
    """Write the whole card.

    Args:
        facts: `report.json`.
    """
    card = facts["card"]
    parts = [front_matter(facts), f"# {markdown(facts['title'])}", markdown(facts["lead"])]
    if facts["made_up"]:
        parts.append(f"> **Made-up data.** {markdown(MADE_UP)}")
    parts += ["## Intended use", _points(card["intended_use"])]
    parts += ["## Limits", _points(limits_of(facts))]
    parts += ["## Data and licences", _data(card["data"]), _own_licence(card["licence"])]
    parts += ["## Evaluation", _results(facts["results"])]
    if facts.get("comparison"):
        parts += ["### Beside base lines", _comparison(facts["comparison"])]
    parts += ["## How to load it", _loading(facts)]
    parts += ["## How it was made", _pipeline(facts["stages"])]
    return "\n\n".join(parts) + "\n"


def limits_of(facts: Mapping[str, Any]) -> list[str]:
    """Return the limits that the author names, after that of made-up data."""
    return [*([MADE_UP] if facts["made_up"] else []), *facts["card"]["limits"]]


def licence_of_model(licence: str) -> str:
    """Say under what licence the model itself is."""
    return licence or "nobody has chosen one yet; what its data allow, see above"


def _points(sentences: Sequence[str]) -> str:
    return "\n".join(f"* {markdown(s)}" for s in sentences) or NOTHING_SAID


def _own_licence(licence: str) -> str:
    return f"Licence of the model itself: {markdown(licence_of_model(licence))}."


def _data(rows: Sequence[Mapping[str, Any]]) -> str:
    if not rows:
        return "What it was made from is not recorded."
    table = [[row["name"], row["role"], row["licence"], row["citation"]] for row in rows]
    homes = [
        f"* {markdown(row['name'])}: <{_url(row['home'])}>" for row in rows if is_web(row["home"])
    ]
    shown = _table(["what", "as", "licence", "citation"], table)
    return "\n\n".join(part for part in (shown, "\n".join(homes)) if part)


def is_web(text: str) -> bool:
    """Whether a text is the address of a page that a reader may follow."""
    return text.startswith(("https://", "http://"))


def _url(text: str) -> str:
    """Take from an address what would end its angle brackets."""
    return re.sub(r"[<>\s]", "", text)


def _results(rows: Sequence[Mapping[str, Any]]) -> str:
    table = [[row["split"], row["name"], f"{row['value']:.6g}"] for row in rows]
    return _table(["set", "metric", "value"], table) if rows else "Nothing was measured."


def _comparison(comparison: Mapping[str, Any]) -> str:
    table = [
        [row["split"], row["metric"], row["model"]]
        + [f"{row[name]:.6g}" for name in ("value", "low", "high")]
        for row in comparison["rows"]
    ]
    words = (
        f"Intervals hold {100 * comparison['level']:g} % of {comparison['draws']} draws of the "
        "same items (bootstrap)."
    )
    return "\n\n".join([_table(["set", "metric", "model", "value", "from", "to"], table), words])


def _loading(facts: Mapping[str, Any]) -> str:
    parts = [
        (
            "`stagedml build NAME`, or `nix build .#NAME`, gives the directory that the programs "
            "call `result`: the model, its exports, and samples that each was tested with."
        )
    ]
    if facts["exports"]:
        table = [
            [
                row["name"],
                file_size(row["size"]),
                f"{row['runtime']} {row['version']}",
                f"{row['max_abs_difference']:.2g}",
            ]
            for row in facts["exports"]
        ]
        parts.append(_table(["format", "size", "tested with", "largest difference"], table))
    for snippet in facts["snippets"]:
        parts.append(f"### {markdown(snippet['name'])}")
        parts.append(f"```python\n{snippet['code']}```")
    return "\n\n".join(parts)


def _pipeline(stages: Sequence[Mapping[str, Any]]) -> str:
    rows = []
    for row in stages:
        given = ", ".join(
            f"{name}={json.dumps(value, ensure_ascii=False)}"
            for name, value in sorted(row["config"].items())
        )
        rows.append(
            [row["name"], given or ("fetched by its hash" if row["kind"] == "data" else "")]
        )
    return _table(["stage", "parameters"], rows)


def _table(head: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
    lines = [" | ".join(head), " | ".join("---" for _ in head)]
    lines += [" | ".join(markdown(cell) for cell in row) for row in rows]
    return "\n".join(f"| {line} |" for line in lines)
