"""The end of a SQuAD pipeline: a report, beside the model, its answers and its exports."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from stagedml import Build, Dir, Metric, stage
from stagedml.drawing.markup import Markup, compact, table
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
from stagedml.zoo.report.page import (
    Tile,
    configuration_section,
    curves_section,
    page,
    pipeline_section,
    read_curves,
    samples_section,
    section,
)
from stagedml.zoo.squad.evaluate import SquadEvaluation
from stagedml.zoo.squad.questions import read_squad
from stagedml.zoo.squad.records import SquadRecords
from stagedml.zoo.squad.stages import SquadModel

SHOWN = 24
FACTS = ("questions", "questions_without_answer", "windows", "windows_with_answer")


class SquadReport(BertReport):
    """Of any data in SQuAD's format; scores in percent."""

    evaluation = Dir("evaluation")
    f1 = Metric("f1")
    exact_match = Metric("exact_match")


class SquadOverfitReport(SquadReport):
    """Of questions that the model was trained with: proof that the whole chain learns."""

    f1 = Metric("f1", at_least=90)


@stage()
def report_squad(
    build: Build[SquadReport],
    records: SquadRecords,
    model: SquadModel,
    evaluation: SquadEvaluation,
    texts: TextAdequacy,
    savedmodel: SavedModelExport,
    litert: LiteRTExport,
    onnx: OnnxExport,
    checks: Sequence[BertAdequacy],
    *,
    title: str,
    lineage: dict[str, Any],
) -> SquadReport:
    """See `write_report`."""
    exports = (savedmodel, litert, onnx)
    write_report(
        build, records, model, evaluation, texts, exports, checks, title=title, lineage=lineage
    )
    return build.out


@stage()
def report_squad_overfit(
    build: Build[SquadOverfitReport],
    records: SquadRecords,
    model: SquadModel,
    evaluation: SquadEvaluation,
    texts: TextAdequacy,
    savedmodel: SavedModelExport,
    litert: LiteRTExport,
    onnx: OnnxExport,
    checks: Sequence[BertAdequacy],
    *,
    title: str,
    lineage: dict[str, Any],
) -> SquadOverfitReport:
    """See `write_report`; an F1 below 90 fails."""
    exports = (savedmodel, litert, onnx)
    write_report(
        build, records, model, evaluation, texts, exports, checks, title=title, lineage=lineage
    )
    return build.out


def write_report(
    build: Build[Any],
    records: SquadRecords,
    model: SquadModel,
    evaluation: SquadEvaluation,
    texts: TextAdequacy,
    exports: tuple[SavedModelExport, LiteRTExport, OnnxExport],
    checks: Sequence[BertAdequacy],
    *,
    title: str,
    lineage: dict[str, Any],
) -> None:
    """Write the outputs of a `SquadReport`.

    Args:
        build: The running stage.
        records: What the model was trained with and tested on.
        model: The fine-tuned model.
        evaluation: Its answers.
        texts: Its adequacy for raw texts.
        exports: SavedModel, LiteRT and ONNX.
        checks: The adequacy of each export.
        title: The page's heading.
        lineage: All stages that the report was made from; see `stagedml.planning.plan.lineage`.
    """
    build.out.f1 = evaluation.f1
    build.out.exact_match = evaluation.exact_match
    build.out.adequacy = worst_difference(checks, texts)
    link_results(build.out.report.parent, model, exports, evaluation=evaluation.predictions.parent)
    origin = model.origin
    start = (
        "from random weights"
        if origin["init"] == "random"
        else f"from {compact(origin['checkpoint_variables'])} pre-trained variables"
    )
    asked = compact(evaluation.questions)
    notes = {
        "bert_finetune_squad": f"loss {model.train_loss:.3g}",
        "squad_evaluate": f"F1 {evaluation.f1:.1f}",
        "squad_samples": "expected outputs",
        "bert_random": "no weights",
    }
    html = page(
        title=title,
        over="StagedML · pipeline report",
        lead=f"A BERT of {compact(model.parameters)} parameters, trained {start} to find answers "
        f"in texts, asked {asked} questions, exported to three formats, and each export replayed "
        "in its own runtime.",
        tiles=[
            Tile("F1", f"{evaluation.f1:.2f}", f"{asked} questions"),
            Tile("Exact match", f"{evaluation.exact_match:.2f}", "of 100"),
            Tile("Training loss", f"{model.train_loss:.4f}", f"{compact(model.steps)} steps"),
            adequacy_tile(checks, texts),
        ],
        sections=[
            pipeline_section(lineage, report=build.name, notes=notes_of(lineage, notes)),
            curves_section(read_curves(model.curves), hint="Loss is the epoch's mean so far."),
            _official(evaluation),
            _answers(records, evaluation),
            exports_section(exports, checks, texts),
            _data(records),
            configuration_section(lineage),
        ],
    )
    build.out.report.write_text(html, encoding="utf-8")


def _official(evaluation: SquadEvaluation) -> Markup:
    official = evaluation.metrics["official"]
    rows: list[list[object]] = [[name, f"{value:.4g}"] for name, value in official.items()]
    hint = f"As the official script of version {evaluation.metrics['version']} defines them."
    return section("Official metrics", table(["metric", "value"], rows), hint=hint)


def _answers(records: SquadRecords, evaluation: SquadEvaluation) -> Markup:
    predictions = json.loads(evaluation.predictions.read_text(encoding="utf-8"))
    asked = [q for q in read_squad(records.dev_file) if q.id in predictions][:SHOWN]
    rows = [
        [q.question, predictions[q.id] or "(no answer)", " | ".join(dict.fromkeys(q.answers))]
        for q in asked
    ]
    hint = f"The first {len(rows)} questions."
    return samples_section("Answers", ["question", "answer", "true answers"], rows, hint=hint)


def _data(records: SquadRecords) -> Markup:
    rows: list[list[object]] = [
        [name, *(compact(records.statistics[name][fact]) for fact in FACTS)]
        for name in ("train", "dev")
    ]
    head: list[object] = ["set", *(fact.replace("_", " ") for fact in FACTS)]
    return section("Data", table(head, rows))
