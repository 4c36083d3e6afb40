"""The end of an nl2bash pipeline: scores, curves and commands, of either split."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from stagedml import Build, Dir, Metric, stage
from stagedml.drawing.markup import Markup, compact, el, percent, table
from stagedml.zoo.nl2bash.data import Nl2BashTexts
from stagedml.zoo.nl2bash.evaluation import Nl2BashScores
from stagedml.zoo.nl2bash.neighbours import NEIGHBOUR
from stagedml.zoo.report.baselines import baseline_tile, baselines_section
from stagedml.zoo.report.facts import Measured, card_section
from stagedml.zoo.report.page import (
    Tile,
    configuration_section,
    curves_section,
    pipeline_section,
    read_curves,
    samples_section,
    section,
)
from stagedml.zoo.report.results import PageReport, write_facts, write_page
from stagedml.zoo.translation.training import Transformer

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

MOST_SAMPLES = 24
PUBLISHED = "42.8 to 44.7"


class Nl2BashReport(PageReport):
    """A report, and a link to the model; metrics are of the test part of the grouped split."""

    model = Dir("model")
    test_bleu = Metric("test_bleu", at_least=0, at_most=100)
    test_exact = Metric("test_exact", at_least=0, at_most=1)
    test_template = Metric("test_template", at_least=0, at_most=1)
    margin = Metric("bleu_margin", at_least=-100, at_most=100)


class Nl2BashSplitsReport(Nl2BashReport):
    """The same with a second model, of the original's split."""

    leaky_bleu = Metric("leaky_bleu", at_least=0, at_most=100)


@stage(lineage=True, closed=True)
def report_nl2bash(
    build: Build[Nl2BashSplitsReport],
    texts: Nl2BashTexts,
    model: Transformer,
    scores: Nl2BashScores,
    leaky_texts: Nl2BashTexts,
    leaky_scores: Nl2BashScores,
    *,
    card: dict[str, Any] | None = None,
) -> Nl2BashSplitsReport:
    """Report on a model of the grouped split, with another one of the original's beside it.

    Args:
        build: The running stage.
        texts: The pairs, grouped.
        model: What was trained with them.
        scores: Its scores.
        leaky_texts: The pairs in the original's split.
        leaky_scores: The scores of a model of these.
        card: What people should know of the model, from `stagedml.zoo.report.cards`.
    """
    build.out.leaky_bleu = leaky_scores.test_bleu
    _write(build, texts, model, scores, card, _splits(texts, scores, leaky_texts, leaky_scores))
    return build.out


@stage(lineage=True, closed=True)
def report_nl2bash_grouped(
    build: Build[Nl2BashReport],
    texts: Nl2BashTexts,
    model: Transformer,
    scores: Nl2BashScores,
    *,
    card: dict[str, Any] | None = None,
) -> Nl2BashReport:
    """Report on a model of the grouped split alone.

    Args:
        build: The running stage.
        texts: The pairs, grouped.
        model: What was trained with them.
        scores: Its scores.
        card: What people should know of the model, from `stagedml.zoo.report.cards`.
    """
    _write(build, texts, model, scores, card, None)
    return build.out


def _write(
    build: Build[Any],
    texts: Nl2BashTexts,
    model: Transformer,
    scores: Nl2BashScores,
    card: dict[str, Any] | None,
    splits: Markup | None,
) -> None:
    """Write the outputs of an `Nl2BashReport`."""
    out, test = build.out, scores.scores["test"]
    out.test_bleu, out.test_exact = scores.test_bleu, scores.test_exact
    out.test_template = scores.test_template
    out.margin = scores.test_bleu - scores.baseline_bleu
    (out.report.parent / "model").symlink_to(model.weights.parent.absolute())
    facts = write_facts(
        build,
        title="English to Bash",
        lead=f"A Transformer of {compact(model.parameters)} parameters, trained with "
        f"{compact(texts.train_pairs)} pairs of a description and a command. No text of a test "
        "pair, English or Bash, is in training.",
        card=card,
        measured=[
            Measured("test", "BLEU", "bleu", test["bleu"]),
            Measured("test", "chrF", "chrf", test["chrf"]),
            Measured("test", "exact match", "exact_match", test["exact"]),
            Measured("test", "template match", "accuracy", test["template"]),
        ],
        architecture=model.architecture,
        comparison=scores.comparison,
    )
    write_page(
        build,
        facts,
        tiles=[
            baseline_tile(scores.comparison, "test", "BLEU"),
            baseline_tile(scores.comparison, "test", "template match"),
            baseline_tile(scores.comparison, "test", "exact match"),
            Tile("Greedy search", f"{scores.greedy_bleu:.2f}", "BLEU on the same pairs"),
        ],
        sections=[
            pipeline_section(build.lineage, report=build.name, notes={build.name: "page, model"}),
            curves_section(
                read_curves(model.curves),
                hint="dev_bleu is of some development pairs, by greedy search, and as the model "
                "is trained: with slots, if it has them.",
            ),
            baselines_section(
                scores.comparison,
                hint=f"The {NEIGHBOUR} answers with the command of the training description that "
                "is most like the one given (TF-IDF of words and pairs of words), with slots if "
                "the model has them.",
            ),
            splits,
            samples_section(
                "Commands",
                ["description", "command", "Transformer", NEIGHBOUR],
                _samples(scores.answers),
                hint=f"{MOST_SAMPLES} test pairs, evenly spread: nobody chose them. The "
                "Transformer's are bold where all but arguments is right.",
            ),
            card_section(facts),
            _data(texts),
            _measures(scores.scores["signatures"]),
            configuration_section(build.lineage),
        ],
    )


def _samples(answers: Path) -> list[list[object]]:
    from stagedml.zoo.nl2bash.commands import template

    with answers.open(encoding="utf-8") as file:
        rows = [json.loads(line) for line in file]
    step = max(1, len(rows) // MOST_SAMPLES)
    found: list[list[object]] = []
    for row in rows[::step][:MOST_SAMPLES]:
        right = template(row["model"]) == template(row["bash"])
        given = el("b", row["model"]) if right else row["model"]
        found.append([row["english"], row["bash"], given, row["neighbour"]])
    return found


def _splits(
    texts: Nl2BashTexts, scores: Nl2BashScores, leaky: Nl2BashTexts, leaky_scores: Nl2BashScores
) -> Markup:
    rows = [
        _split_row("grouped: pairs that share a text stay together", texts, scores),
        _split_row("random: the original's, leaky", leaky, leaky_scores),
    ]
    head: list[object] = [
        "split",
        "test pairs",
        "command in training, too",
        "description or command",
        "BLEU",
        "BLEU, international",
        "exact",
        "template",
        f"BLEU of the {NEIGHBOUR}",
    ]
    hint = (
        "A model of its own for each split. A random split leaves many test commands in training: "
        "its score says how much a model remembers, and is here because published ones are of such "
        f"a split: {PUBLISHED} for a Transformer of 47 million parameters on a GPU (StagedML of "
        "2020), with the tokens of Tensor2Tensor's BLEU, to which the international ones are near."
    )
    return section("Two splits", table(head, rows, class_="text"), hint=hint)


def _split_row(name: str, texts: Nl2BashTexts, scores: Nl2BashScores) -> list[object]:
    shared, found = texts.split["shared"]["test"], scores.scores["test"]
    count = found["examples"]
    return [
        name,
        compact(count),
        percent(shared["target"] / count, 1),
        percent(shared["either"] / count, 1),
        f"{found['bleu']:.2f}",
        f"{found['bleu_intl']:.2f}",
        percent(found["exact"], 1),
        percent(found["template"], 1),
        f"{scores.baseline_bleu:.2f}",
    ]


def _data(texts: Nl2BashTexts) -> Markup:
    rows: list[list[object]] = []
    for part, counts in texts.statistics["parts"].items():
        words = counts["words"]
        rows.append(
            [part, compact(counts["pairs"]), compact(words["source"]), compact(words["target"])]
        )
    split = texts.split
    hint = (
        f"{compact(split['pairs'])} pairs, split with the seed {split['seed']}; "
        f"{compact(split['duplicates'])} of them are there twice and count once."
    )
    head: list[object] = ["set", "pairs", "English words", "words of Bash"]
    return section("Data", table(head, rows), hint=hint)


def _measures(signatures: Mapping[str, str]) -> Markup:
    rows: Sequence[list[object]] = [
        ["BLEU", el("code", signatures["bleu"])],
        ["BLEU, international", el("code", signatures["bleu_intl"])],
        ["chrF", el("code", signatures["chrf"])],
        ["exact match", "the same command but for white space between words"],
        ["template match", "the same commands, flags and operators in their order"],
    ]
    return section("What is measured", table(["", "how"], list(rows), class_="text"))
