"""The end of a SQuAD pipeline: a report, beside the model, its answers and its exports."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from stagedml import Build, Dir, Metric, stage
from stagedml.drawing.markup import Markup, compact, table
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
from stagedml.zoo.report.page import Tile, samples_section, section
from stagedml.zoo.report.results import Measured, ModelReport, write_report
from stagedml.zoo.squad.data import read_squad
from stagedml.zoo.squad.model import SquadModel
from stagedml.zoo.squad.records import SquadRecords
from stagedml.zoo.squad.stages import SquadEvaluation

SHOWN = 24
FACTS = ("questions", "questions_without_answer", "windows", "windows_with_answer")


class SquadReport(ModelReport):
    """The report on any data in SQuAD's format; scores in percent."""

    evaluation = Dir("evaluation")
    f1 = Metric("f1", at_least=0, at_most=100)
    exact_match = Metric("exact_match", at_least=0, at_most=100)


@stage(lineage=True, closed=True)
def report_squad(
    build: Build[SquadReport],
    records: SquadRecords,
    model: SquadModel,
    evaluation: SquadEvaluation,
    texts: TextAdequacy,
    exports: Sequence[Export],
    checks: Sequence[Adequacy],
    *,
    title: str,
    card: dict[str, Any] | None = None,
) -> SquadReport:
    """Report on a BERT that finds answers: its scores, its exports, and what it was made from.

    Args:
        build: The running stage.
        records: What the model was trained with and tested on.
        model: The fine-tuned model.
        evaluation: Its answers.
        texts: Its adequacy for raw texts.
        exports: The exported models.
        checks: The adequacy of each export.
        title: The page's heading.
        card: What people should know of the model, from `stagedml.zoo.report.cards`.
    """
    build.out.f1 = evaluation.f1
    build.out.exact_match = evaluation.exact_match
    build.out.adequacy = worst_difference(checks, texts)
    asked = compact(evaluation.questions)
    write_report(
        build,
        title=title,
        lead=f"A BERT of {compact(model.parameters)} parameters, trained {start_of(model)} to find "
        f"answers in texts, asked {asked} questions, exported to three formats, and each export "
        "replayed in its own runtime.",
        tiles=[
            Tile("F1", f"{evaluation.f1:.2f}", f"{asked} questions"),
            Tile("Exact match", f"{evaluation.exact_match:.2f}", "of 100"),
            Tile("Training loss", f"{model.train_loss:.4f}", f"{compact(model.steps)} steps"),
            adequacy_tile(checks, texts),
        ],
        results=[_official(evaluation), _answers(records, evaluation)],
        exports=exports,
        exports_table=bert_exports_section(exports, checks, texts),
        checks=checks,
        data=_data(records),
        model=model,
        curves=model.curves,
        curves_hint=CURVES_HINT,
        measured=[
            Measured("validation", "F1", "f1", evaluation.f1),
            Measured("validation", "exact match", "exact_match", evaluation.exact_match),
        ],
        card=card,
        notes={
            **NOTES,
            "bert_finetune_squad": f"loss {model.train_loss:.3g}",
            "squad_evaluate": f"F1 {evaluation.f1:.1f}",
            "squad_samples": "expected outputs",
        },
        links={"model": model.weights.parent, "evaluation": evaluation.predictions.parent},
    )
    return build.out


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
