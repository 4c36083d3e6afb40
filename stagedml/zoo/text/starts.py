"""Does pre-training help: classifiers from pre-trained weights beside such from random ones."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any

from stagedml import Bounds, Build, Dir, Json, Metric, Outputs, StagedMLError, stage
from stagedml.drawing.markup import Markup, el, percent, table
from stagedml.zoo.bert.pretraining import PretrainedBert
from stagedml.zoo.report.baselines import baseline_tile, baselines_section
from stagedml.zoo.report.facts import card_section
from stagedml.zoo.report.page import (
    Tile,
    configuration_section,
    curves_section,
    pipeline_section,
    read_curves,
    section,
)
from stagedml.zoo.report.results import Measured, PageReport, write_facts, write_page
from stagedml.zoo.text.data import LabelledTexts, read_examples
from stagedml.zoo.text.probabilities import read_probabilities
from stagedml.zoo.training.bootstrap import COMPARISON, Comparing, of_answers, of_means
from stagedml.zoo.training.metrics import accuracy, macro_f1

PRETRAINED, RANDOM, TFIDF = "pre-trained weights", "random weights", "TF-IDF"
MAJORITY = "most frequent class"
STARTS = (PRETRAINED, RANDOM)
_SCORES = ("dev_accuracy", "dev_macro_f1", "test_accuracy", "test_macro_f1")
Fraction = Annotated[float, Bounds(at_least=0, at_most=1)]


class StartsError(StagedMLError):
    """Trainings that cannot be compared."""


class StartsComparison(Outputs):
    """Scores of each training, and of the base lines.

    `runs` has a row for each training: what it began with, which of its seeds it is, and its
    scores. The accuracy of a start is the mean of its seeds'; `gain` is by how much that of the
    pre-trained weights is above that of random ones, `margin` above TF-IDF's.
    """

    runs = Json("runs.json", [{"start": str, "number": int, **dict.fromkeys(_SCORES, float)}])
    comparison = Json("comparison.json", COMPARISON)
    accuracy = Metric("pretrained_test_accuracy", at_least=0, at_most=1)
    random_accuracy = Metric("random_test_accuracy", at_least=0, at_most=1)
    tfidf_accuracy = Metric("tfidf_test_accuracy", at_least=0, at_most=1)
    gain = Metric("accuracy_over_random_weights", at_least=-1, at_most=1)
    margin = Metric("accuracy_over_tfidf", at_least=-1, at_most=1)
    items = Metric("test_items", at_least=1)


@stage(environment="text", closed=True)
def compare_starts(
    build: Build[StartsComparison],
    texts: LabelledTexts,
    pretrained: Sequence[Path],
    random: Sequence[Path],
    tfidf: Path,
) -> StartsComparison:
    """Compare classifiers that began with pre-trained weights, and with random ones.

    Args:
        build: The running stage.
        texts: What all of them were trained with.
        pretrained: The directories of probabilities of those with pre-trained weights.
        random: Of those with random weights, as many.
        tfidf: That of a TF-IDF.

    Raises:
        StartsError: There are more of the one than of the other.
        ProbabilitiesError: They are of other texts.
    """
    import numpy as np

    if not 0 < len(pretrained) == len(random):
        msg = f"{len(pretrained)} trainings from pre-trained weights, {len(random)} from random"
        raise StartsError(msg, hint="Compare as many seeds of each.")
    info = texts.info
    classes = len(info["classes"])
    parts = {part: read_examples(getattr(texts, part)) for part in ("dev", "test")}
    labels = {part: np.array([row["label"] for row in rows]) for part, rows in parts.items()}

    def answers(directory: Path, part: str) -> Any:
        found = read_probabilities(directory, part, texts=len(parts[part]), classes=classes)
        return found.argmax(axis=1)

    given = {PRETRAINED: pretrained, RANDOM: random}
    rows: list[dict[str, Any]] = []
    for start, directories in given.items():
        for number, directory in enumerate(directories, 1):
            row: dict[str, Any] = {"start": start, "number": number}
            for part, wanted in labels.items():
                said = answers(directory, part)
                row[f"{part}_accuracy"] = accuracy(said, wanted)
                row[f"{part}_macro_f1"] = macro_f1(said, wanted)
            rows.append(row)
    most = int(np.argmax(info["parts"]["train"]["per_class"]))
    comparing = Comparing(PRETRAINED, seed=build.seed)
    for part, wanted in labels.items():
        # How often a text is told, over the seeds: the mean of that is the mean accuracy.
        told: dict[str, Any] = {
            start: np.mean([answers(path, part) == wanted for path in directories], axis=0)
            for start, directories in given.items()
        }
        models = {start: of_means(values) for start, values in told.items()}
        models[TFIDF] = of_answers(accuracy, answers(tfidf, part), wanted)
        models[MAJORITY] = of_answers(accuracy, np.full(len(wanted), most), wanted)
        comparing.add(part, "accuracy", models, items=len(wanted))
    out = build.out
    out.runs = rows
    out.comparison = comparing.to_json()
    mean = {start: mean_of(rows, start, "test_accuracy") for start in STARTS}
    out.accuracy, out.random_accuracy = mean[PRETRAINED], mean[RANDOM]
    out.tfidf_accuracy = accuracy(answers(tfidf, "test"), labels["test"])
    out.gain = out.accuracy - out.random_accuracy
    out.margin = out.accuracy - out.tfidf_accuracy
    out.items = len(labels["test"])
    return out


def mean_of(rows: Sequence[dict[str, Any]], start: str, name: str) -> float:
    """Give the mean of a score over the seeds of a start."""
    return statistics.fmean(row[name] for row in rows if row["start"] == start)


class StartsReport(PageReport):
    """A page on whether pre-training helps, and a link to the pre-trained model."""

    model = Dir("pretrained")
    accuracy = Metric("pretrained_test_accuracy", at_least=0, at_most=1)
    gain = Metric("accuracy_over_random_weights", at_least=-1, at_most=1)
    margin = Metric("accuracy_over_tfidf", at_least=-1, at_most=1)


@stage(lineage=True, closed=True)
def report_starts(
    build: Build[StartsReport],
    compared: StartsComparison,
    pretrained: PretrainedBert,
    *,
    title: str,
    card: dict[str, Any] | None = None,
) -> StartsReport:
    """Report on whether pre-training helps, and say which wins.

    Args:
        build: The running stage.
        compared: The comparison.
        pretrained: The pre-trained model.
        title: The page's heading.
        card: What people should know, from `stagedml.zoo.report.cards`.
    """
    out = build.out
    out.accuracy, out.gain, out.margin = compared.accuracy, compared.gain, compared.margin
    out.report.with_name("pretrained").symlink_to(pretrained.weights.parent.absolute())
    comparison = compared.comparison
    seeds = len(compared.runs) // 2
    facts = write_facts(
        build,
        title=title,
        lead=f"The same BERT was trained {seeds} times from pre-trained weights and {seeds} times "
        f"from random ones. {verdict(comparison)}",
        card=card,
        measured=[
            Measured("test", f"accuracy from {PRETRAINED}", "accuracy", compared.accuracy),
            Measured("test", f"accuracy from {RANDOM}", "accuracy", compared.random_accuracy),
            Measured("test", f"accuracy of {TFIDF}", "accuracy", compared.tfidf_accuracy),
        ],
        comparison=comparison,
    )
    write_page(
        build,
        facts,
        tiles=[
            baseline_tile(comparison, "test", "accuracy", label="From pre-trained weights"),
            Tile("From random weights", percent(compared.random_accuracy, 1), f"{seeds} seeds"),
            Tile("TF-IDF", percent(compared.tfidf_accuracy, 1), "logistic regression"),
            Tile(
                "Masked tokens guessed",
                percent(pretrained.masked_accuracy, 1),
                f"{pretrained.factor:.1f} times the most frequent token's",
            ),
        ],
        sections=[
            _runs(compared.runs),
            baselines_section(
                comparison, hint="Accuracies of several seeds are their means, text by text."
            ),
            pipeline_section(build.lineage, report=build.name, notes={build.name: "page"}),
            curves_section(read_curves(pretrained.curves), hint="Of the pre-training."),
            card_section(facts),
            configuration_section(build.lineage),
        ],
    )
    return out


def verdict(comparison: dict[str, Any]) -> str:
    """Say which wins on the test texts, and whether that may be chance."""
    said = []
    for other in (RANDOM, TFIDF):
        row = next(
            row
            for row in comparison["differences"]
            if (row["split"], row["metric"], row["model"]) == ("test", "accuracy", other)
        )
        points = f"{abs(100 * row['value']):.1f} points"
        if row["low"] > 0:
            said.append(f"beats {other} by {points}")
        elif row["high"] < 0:
            said.append(f"loses to {other} by {points}")
        elif not row["value"]:
            said.append(f"does just as well as {other}")
        else:
            side = "above" if row["value"] > 0 else "below"
            said.append(f"is {points} {side} {other}, which may be chance")
    return f"On the test texts pre-training {said[0]}, and {said[1]}."


def _runs(rows: Sequence[dict[str, Any]]) -> Markup:
    cells: list[list[object]] = [
        [row["start"], row["number"], *(percent(row[name], 1) for name in _SCORES)] for row in rows
    ]
    for start in STARTS:
        shown = []
        for name in _SCORES:
            values = [row[name] for row in rows if row["start"] == start]
            deviation = 100 * statistics.stdev(values) if len(values) > 1 else 0.0
            shown.append(el("b", f"{100 * statistics.fmean(values):.1f} ± {deviation:.1f}\u202f%"))
        cells.append([el("b", start), "mean ± deviation", *shown])
    head: list[object] = ["from", "seed", *(name.replace("_", " ") for name in _SCORES)]
    hint = "Each start with the same seeds, data, steps and learning rate; the last epoch counts."
    return section("Trainings", table(head, cells), hint=hint)
