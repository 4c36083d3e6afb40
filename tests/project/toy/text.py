"""Stages that hand on files, metrics, JSON and each other."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any, Literal

from stagedml.runtime.bounds import Bounds
from stagedml.runtime.outputs import Fetched, File, Json, Metric, Outputs
from stagedml.runtime.stage import Build, stage
from toy.words import sentence


class Corpus(Outputs):
    """Words."""

    text = File("words/corpus.txt")
    facts = Json("facts.json", {"words": int, "letters": [int]})
    size = Metric("size")


@stage()
def corpus(build: Build[Corpus], source: Fetched | None = None, *, words: int = 2) -> Corpus:
    """Write words."""
    text = source.file.read_text().strip() if source else sentence(words)
    build.out.text.write_text(text + "\n")
    build.out.facts = {"words": len(text.split()), "letters": [len(w) for w in text.split()]}
    build.out.size = len(text)
    return build.out


class Counts(Outputs):
    """How many words there are."""

    table = Json("counts.json", {"words": float})
    ratio = Metric("ratio", at_least=0, at_most=1000)
    data: Corpus


@stage()
def count(
    build: Build[Counts],
    data: Corpus,
    *,
    scale: Annotated[float, Bounds(at_least=0, at_most=100)] = 1.0,
    mode: Literal["plain", "double"] = "plain",
    names: list[str] | None = None,
) -> Counts:
    """Count words."""
    build.progress("counting")
    factor = scale * (2 if mode == "double" else 1)
    build.out.table = {"words": factor * len(data.text.read_text().split())}
    build.out.ratio = factor
    return build.out


class Report(Outputs):
    """A page."""

    page = File("page.html")
    score = Metric("score")


@stage()
def report(
    build: Build[Report],
    counts: Counts,
    text: Path,
    size: float,
    facts: dict[str, Any],
    others: Sequence[Corpus] = (),
) -> Report:
    """Write a page, with what all kinds of inputs hold."""
    assert counts.config.scale * facts["words"] == counts.table["words"] or others
    lines = [
        f"words {counts.table['words']:g}",
        f"text {text.read_text().strip()}",
        f"size {size:g}",
        f"facts {facts}",
        f"scale {counts.config.scale!r}",
        f"upstream {counts.data.text.read_text().strip()} {counts.data.config.words}",
    ]
    build.out.page.write_text("\n".join(lines) + "\n")
    build.out.score = counts.ratio
    return build.out
