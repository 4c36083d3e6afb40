"""The end of a pre-training's pipeline: a report, beside the model."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from stagedml import Build, Dir, Metric, stage
from stagedml.drawing.markup import Markup, compact, percent, table
from stagedml.zoo.bert.pretraining import PretrainedBert
from stagedml.zoo.bert.pretraining_records import PretrainingRecords
from stagedml.zoo.bert.pretraining_scores import HELD_OUT, PAIRS, TOKENS
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


class PretrainingReport(PageReport):
    """The report on a pre-trained BERT, and a link to it."""

    model = Dir("model")
    masked_accuracy = Metric("masked_lm_accuracy", at_least=0, at_most=1)
    next_accuracy = Metric("next_sentence_accuracy", at_least=0, at_most=1)
    factor = Metric("masked_lm_accuracy_over_unigram", at_least=0)


@stage(lineage=True, closed=True)
def report_pretraining(
    build: Build[PretrainingReport],
    model: PretrainedBert,
    records: Sequence[PretrainingRecords],
    *,
    title: str,
    card: dict[str, Any] | None = None,
) -> PretrainingReport:
    """Report on a pre-trained BERT: what it guesses of documents that were held out.

    Args:
        build: The running stage.
        model: The pre-trained model.
        records: What it was trained with.
        title: The page's heading.
        card: What people should know of the model, from `stagedml.zoo.report.cards`.
    """
    out = build.out
    out.masked_accuracy = model.masked_accuracy
    out.next_accuracy = model.next_accuracy
    out.factor = model.factor
    out.report.with_name("model").symlink_to(model.weights.parent.absolute())
    known = model.facts
    start = "random weights" if model.origin["init"] == "random" else "those of another model"
    comparison = model.comparison
    facts = write_facts(
        build,
        title=title,
        lead=f"A BERT of {compact(model.parameters)} parameters, heads included, pre-trained from "
        f"{start} in {compact(model.steps)} steps on {compact(known['train_records'])} records, "
        f"and tested on {compact(known['masked'])} tokens of documents that were held out.",
        card=card,
        measured=[
            Measured(HELD_OUT, TOKENS, "accuracy", model.masked_accuracy),
            Measured(HELD_OUT, "masked-LM loss, nats", "loss", model.masked_loss),
            Measured(HELD_OUT, PAIRS, "accuracy", model.next_accuracy),
        ],
        architecture=model.architecture,
        comparison=comparison,
    )
    write_page(
        build,
        facts,
        tiles=[
            baseline_tile(comparison, HELD_OUT, TOKENS),
            Tile("Over unigrams", f"{model.factor:.1f} x", f"of {percent(model.unigram_accuracy)}"),
            baseline_tile(comparison, HELD_OUT, PAIRS),
            Tile("Loss", f"{model.masked_loss:.3f}", "nats a masked token"),
        ],
        sections=[
            pipeline_section(build.lineage, report=build.name, notes={build.name: "page, model"}),
            curves_section(
                read_curves(model.curves),
                hint="`loss` is the mean of the epoch so far: of tokens and of pairs together. The "
                "others are of documents held out.",
            ),
            baselines_section(
                comparison,
                hint="Unigrams guess the most frequent token everywhere; their perplexity is that "
                "of the frequencies of tokens in training.",
            ),
            card_section(facts),
            _data(records),
            configuration_section(build.lineage),
        ],
    )
    return out


def _data(records: Sequence[PretrainingRecords]) -> Markup:
    rows: list[list[object]] = []
    for part in ("train", "held_out"):
        of = [shard.schema["splits"][part] for shard in records]
        names = ("documents", "records", "masked", "random_next")
        total = {name: sum(split[name] for split in of) for name in names}
        rows.append([part.replace("_", " "), len(of), *(compact(total[n]) for n in names)])
    head: list[object] = ["set", "shards", "documents", "records", "tokens to guess", "random next"]
    hint = "Documents of training are gone through several times, each time masked in another way."
    return section("Data", table(head, rows), hint=hint)
