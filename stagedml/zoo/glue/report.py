"""The end of a GLUE pipeline: a report, beside the model and its exports."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from stagedml import Build, Metric, stage
from stagedml.drawing.markup import Markup, compact, percent, table, tiny
from stagedml.zoo.bert.replay import BertAdequacy
from stagedml.zoo.bert.report import (
    BertReport,
    adequacy_tile,
    exports_section,
    link_results,
    notes_of,
    worst_difference,
)
from stagedml.zoo.bert.texts import TextAdequacy
from stagedml.zoo.exports.export import LiteRTExport, OnnxExport, SavedModelExport
from stagedml.zoo.glue.records import GlueRecords
from stagedml.zoo.glue.stages import GlueModel
from stagedml.zoo.glue.tasks import glue_task
from stagedml.zoo.report.page import (
    Tile,
    configuration_section,
    confusion_section,
    curves_section,
    page,
    pipeline_section,
    read_curves,
    section,
)

SPLITS = {"train": "training", "validation": "validation", "dev": "development", "test": "test"}


class GlueReport(BertReport):
    """Of any task: `dev_score` is the mean of the task's official metrics."""

    dev_score = Metric("dev_score")


class MrpcReport(GlueReport):
    """Of MRPC, the only task of GLUE whose test labels are public."""

    test_accuracy = Metric("test_accuracy")
    test_f1 = Metric("test_f1")
    test_examples = Metric("test_examples")
    test_majority = Metric("test_majority")


class MrpcScratchReport(MrpcReport):
    """Of a BERT without pre-training, with its objective: more than the majority's 66.49 %."""

    test_accuracy = Metric("test_accuracy", at_least=0.665)


@stage()
def report_glue(
    build: Build[GlueReport],
    records: GlueRecords,
    model: GlueModel,
    texts: TextAdequacy,
    savedmodel: SavedModelExport,
    litert: LiteRTExport,
    onnx: OnnxExport,
    checks: Sequence[BertAdequacy],
    *,
    lineage: dict[str, Any],
) -> GlueReport:
    """See `write_report`."""
    exports = (savedmodel, litert, onnx)
    write_report(build, records, model, texts, exports, checks, lineage=lineage)
    return build.out


@stage()
def report_mrpc(
    build: Build[MrpcReport],
    records: GlueRecords,
    model: GlueModel,
    texts: TextAdequacy,
    savedmodel: SavedModelExport,
    litert: LiteRTExport,
    onnx: OnnxExport,
    checks: Sequence[BertAdequacy],
    *,
    lineage: dict[str, Any],
) -> MrpcReport:
    """See `write_report`; with the scores of the test set."""
    exports = (savedmodel, litert, onnx)
    _write_test_scores(build, model)
    write_report(build, records, model, texts, exports, checks, lineage=lineage)
    return build.out


@stage()
def report_mrpc_scratch(
    build: Build[MrpcScratchReport],
    records: GlueRecords,
    model: GlueModel,
    texts: TextAdequacy,
    savedmodel: SavedModelExport,
    litert: LiteRTExport,
    onnx: OnnxExport,
    checks: Sequence[BertAdequacy],
    *,
    lineage: dict[str, Any],
) -> MrpcScratchReport:
    """See `write_report`; a test accuracy that the majority class has, too, fails."""
    exports = (savedmodel, litert, onnx)
    _write_test_scores(build, model)
    write_report(build, records, model, texts, exports, checks, lineage=lineage)
    return build.out


def _write_test_scores(build: Build[Any], model: GlueModel) -> None:
    scores = model.scores["test"]
    build.out.test_accuracy = scores["accuracy"]
    build.out.test_f1 = scores["f1"]
    build.out.test_examples = scores["examples"]
    build.out.test_majority = scores["majority"]


def write_report(
    build: Build[Any],
    records: GlueRecords,
    model: GlueModel,
    texts: TextAdequacy,
    exports: tuple[SavedModelExport, LiteRTExport, OnnxExport],
    checks: Sequence[BertAdequacy],
    *,
    lineage: dict[str, Any],
) -> None:
    """Write the outputs of a `GlueReport`.

    Args:
        build: The running stage.
        records: What the model was trained with.
        model: The fine-tuned model.
        texts: Its adequacy for raw texts.
        exports: SavedModel, LiteRT and ONNX.
        checks: The adequacy of each export.
        lineage: All stages that the report was made from; see `stagedml.planning.plan.lineage`.
    """
    task = glue_task(model.preprocessing["task"])
    scores = model.scores
    build.out.dev_score = scores["dev"]["score"]
    build.out.adequacy = worst_difference(checks, texts)
    link_results(build.out.report.parent, model, exports)
    confusion = model.confusion
    shown = [
        confusion_section(
            confusion["splits"][name],
            confusion["classes"],
            hint=f"All {compact(scores[name]['examples'])} examples of the {SPLITS[name]} set.",
        )
        for name in confusion["splits"]
    ]
    start = (
        "from random weights"
        if model.origin["init"] == "random"
        else f"from {compact(model.origin['checkpoint_variables'])} pre-trained variables"
    )
    html = page(
        title=f"BERT on {task.name}",
        over="StagedML · pipeline report",
        lead=f"A BERT of {compact(model.parameters)} parameters, fine-tuned {start} to GLUE's "
        f"{task.name}, exported to three formats, and each export replayed in its own runtime.",
        tiles=_tiles(model, texts, checks),
        sections=[
            pipeline_section(lineage, report=build.name, notes=_notes(lineage, model)),
            curves_section(
                read_curves(model.curves),
                hint="Loss is the mean of the epoch so far; dev_* are of all development examples.",
            ),
            _scores(model),
            *shown,
            exports_section(exports, checks, texts),
            _data(records),
            configuration_section(lineage),
        ],
    )
    build.out.report.write_text(html, encoding="utf-8")


def _tiles(model: GlueModel, texts: TextAdequacy, checks: Sequence[BertAdequacy]) -> list[Tile]:
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


def _notes(lineage: dict[str, Any], model: GlueModel) -> dict[str, str]:
    return notes_of(
        lineage,
        {
            "bert_finetune_glue": f"dev {percent(model.dev_score)}",
            "glue_samples": "expected outputs",
            "bert_random": "no weights",
        },
    )


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
