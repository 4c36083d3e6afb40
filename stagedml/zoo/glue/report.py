"""The end of a GLUE pipeline: a report, beside the model and its exports."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from stagedml import Build, Metric, stage
from stagedml.drawing.markup import Markup, compact, percent, table, tiny
from stagedml.zoo.bert.report import (
    CURVES_HINT,
    NOTES,
    adequacy_tile,
    bert_exports_section,
    start_of,
    worst_difference,
)
from stagedml.zoo.bert.texts import TextAdequacy
from stagedml.zoo.exports.export import Export
from stagedml.zoo.exports.replay import Adequacy
from stagedml.zoo.glue.mistakes import mistakes_section
from stagedml.zoo.glue.model import GlueModel
from stagedml.zoo.glue.records import GlueRecords
from stagedml.zoo.glue.tasks import glue_task
from stagedml.zoo.report.page import Tile, confusion_section, section
from stagedml.zoo.report.results import Measured, ModelReport, write_report

# What the Hugging Face Hub calls the metrics of GLUE that it has other names for.
_KINDS = {"matthews": "matthews_correlation", "pearson": "pearsonr", "spearman": "spearmanr"}
_PLAIN = ("accuracy",)
SPLITS = {"train": "training", "validation": "validation", "dev": "development", "test": "test"}


class GlueReport(ModelReport):
    """The report on any task: `dev_score` is the mean of the task's official metrics."""

    dev_score = Metric("dev_score", at_least=-1, at_most=1)


class MrpcReport(GlueReport):
    """The report on MRPC, the only task of GLUE whose test labels are public."""

    test_accuracy = Metric("test_accuracy", at_least=0, at_most=1)
    test_f1 = Metric("test_f1", at_least=0, at_most=1)
    test_examples = Metric("test_examples", at_least=1)
    test_majority = Metric("test_majority", at_least=0, at_most=1)


@stage(lineage=True, closed=True)
def report_glue(
    build: Build[GlueReport],
    records: GlueRecords,
    model: GlueModel,
    texts: TextAdequacy,
    exports: Sequence[Export],
    checks: Sequence[Adequacy],
    *,
    card: dict[str, Any] | None = None,
) -> GlueReport:
    """Report on a BERT for a task of GLUE: its scores, its exports, and what it was made from.

    Args:
        build: The running stage.
        records: What the model was trained with.
        model: The fine-tuned model.
        texts: Its adequacy for raw texts.
        exports: The exported models.
        checks: The adequacy of each export.
        card: What people should know of the model, from `stagedml.zoo.report.cards`.
    """
    _write(build, records, model, texts, exports, checks, card)
    return build.out


@stage(lineage=True, closed=True)
def report_mrpc(
    build: Build[MrpcReport],
    records: GlueRecords,
    model: GlueModel,
    texts: TextAdequacy,
    exports: Sequence[Export],
    checks: Sequence[Adequacy],
    *,
    card: dict[str, Any] | None = None,
) -> MrpcReport:
    """Report on a BERT for MRPC, with the scores of the test set.

    Args:
        build: The running stage.
        records: What the model was trained with.
        model: The fine-tuned model.
        texts: Its adequacy for raw texts.
        exports: The exported models.
        checks: The adequacy of each export.
        card: What people should know of the model, from `stagedml.zoo.report.cards`.
    """
    scores = model.scores["test"]
    build.out.test_accuracy = scores["accuracy"]
    build.out.test_f1 = scores["f1"]
    build.out.test_examples = scores["examples"]
    build.out.test_majority = scores["majority"]
    _write(build, records, model, texts, exports, checks, card)
    return build.out


def _write(
    build: Build[Any],
    records: GlueRecords,
    model: GlueModel,
    texts: TextAdequacy,
    exports: Sequence[Export],
    checks: Sequence[Adequacy],
    card: dict[str, Any] | None,
) -> None:
    """Write the outputs of a `GlueReport`."""
    task = glue_task(model.preprocessing["task"])
    scores, confusion = model.scores, model.confusion
    build.out.dev_score = model.dev_score
    build.out.adequacy = worst_difference(checks, texts)
    write_report(
        build,
        title=f"BERT on {task.name}",
        lead=f"A BERT of {compact(model.parameters)} parameters, fine-tuned {start_of(model)} to "
        f"GLUE's {task.name}, exported to three formats, and each export replayed in its own "
        "runtime.",
        tiles=_tiles(model, texts, checks),
        results=[
            _scores(model),
            *(
                confusion_section(
                    matrix,
                    confusion["classes"],
                    of=SPLITS[name],
                    hint=f"All {compact(scores[name]['examples'])} examples of the {SPLITS[name]} "
                    "set.",
                )
                for name, matrix in confusion["splits"].items()
            ),
            mistakes_section(records, model),
        ],
        exports=exports,
        exports_table=bert_exports_section(exports, checks, texts),
        checks=checks,
        data=_data(records),
        model=model,
        curves=model.curves,
        curves_hint=f"{CURVES_HINT} dev_* are of all development examples.",
        measured=[
            Measured(SPLITS[split], metric, _KINDS.get(metric, metric), found[metric])
            for split, found in scores.items()
            for metric in dict.fromkeys((*task.metrics, *(() if task.regression else _PLAIN)))
        ],
        card=card,
        notes={
            **NOTES,
            "bert_finetune_glue": f"dev {percent(model.dev_score)}",
            "glue_samples": "expected outputs",
        },
        links={"model": model.weights.parent},
    )


def _tiles(model: GlueModel, texts: TextAdequacy, checks: Sequence[Adequacy]) -> list[Tile]:
    task = glue_task(model.preprocessing["task"])
    name = "test" if "test" in model.scores else "dev"
    scores = model.scores[name]
    tiles = [
        Tile(f"{SPLITS[name]} {metric}".capitalize(), percent(scores[metric]))
        for metric in dict.fromkeys((*task.metrics, *(() if task.regression else ("accuracy",))))
    ]
    if not task.regression:
        tiles.append(Tile("Majority class", percent(scores["majority"]), "accuracy to beat"))
    return [*tiles, adequacy_tile(checks, texts)]


def _scores(model: GlueModel) -> Markup:
    rows: list[list[object]] = []
    for name, scores in model.scores.items():
        values = {k: v for k, v in scores.items() if k != "examples"}
        shown = ", ".join(f"{k} {percent(v)}" for k, v in sorted(values.items()))
        rows.append([SPLITS[name], compact(scores["examples"]), shown])
    hint = "Every example is counted, the last short batch included."
    head: list[object] = ["set", "examples", "scores"]
    return section("Scores", table(head, rows, class_="text"), hint=hint)


def _data(records: GlueRecords) -> Markup:
    rows: list[list[object]] = []
    for name, words in SPLITS.items():
        known = records.statistics["splits"][name]
        labels = known.get("labels", {})
        balance = ", ".join(f"{label}: {compact(n)}" for label, n in labels.items())
        hidden = "hidden" if not known["labelled"] else balance
        lengths = known.get("tokens_per_record", {})
        rows.append(
            [
                words,
                compact(known["rows"]),
                hidden,
                f"{compact(lengths.get('mean', 0))} tokens, {compact(known['truncated'])} cut",
                tiny(known["unknown_tokens"] / max(1, known["tokens"])),
            ]
        )
    head: list[object] = ["set", "examples", "labels", "length", "unknown tokens"]
    return section("Data", table(head, rows, class_="text"))
