"""The end of a SQuAD pipeline: a report, beside the model, its answers and its exports."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from stagedml import Build, Dir, Metric, stage
from stagedml.drawing.markup import Markup, compact, el, table
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
from stagedml.zoo.report.baselines import baseline_tile
from stagedml.zoo.report.page import Tile, samples_section, section
from stagedml.zoo.report.results import Measured, ModelReport, write_report
from stagedml.zoo.squad.baselines import SquadComparison
from stagedml.zoo.squad.data import read_squad
from stagedml.zoo.squad.metrics import score_v1, score_v2
from stagedml.zoo.squad.model import SquadModel
from stagedml.zoo.squad.records import SquadRecords
from stagedml.zoo.squad.stages import SquadEvaluation

SHOWN = 12
MOST_MISTAKES = 24
FACTS = ("questions", "questions_without_answer", "windows", "windows_with_answer")


class SquadReport(ModelReport):
    """The report on any data in SQuAD's format; scores in percent.

    `margin` is by how much F1 is better than the best base line's.
    """

    evaluation = Dir("evaluation")
    margin = Metric("margin", at_least=-100, at_most=100)
    f1 = Metric("f1", at_least=0, at_most=100)
    exact_match = Metric("exact_match", at_least=0, at_most=100)


@stage(lineage=True, closed=True)
def report_squad(
    build: Build[SquadReport],
    records: SquadRecords,
    model: SquadModel,
    evaluation: SquadEvaluation,
    compared: SquadComparison,
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
        compared: Its answers beside those of base lines.
        texts: Its adequacy for raw texts.
        exports: The exported models.
        checks: The adequacy of each export.
        title: The page's heading.
        card: What people should know of the model, from `stagedml.zoo.report.cards`.
    """
    build.out.f1 = evaluation.f1
    build.out.exact_match = evaluation.exact_match
    build.out.margin = compared.margin
    build.out.adequacy = worst_difference(checks, texts)
    asked = compact(evaluation.questions)
    write_report(
        build,
        title=title,
        lead=f"A BERT of {compact(model.parameters)} parameters, trained {start_of(model)} to find "
        f"answers in texts, asked {asked} questions, exported to three formats, and each export "
        "replayed in its own runtime.",
        tiles=[
            baseline_tile(compared.comparison, "dev", "F1", label="F1"),
            baseline_tile(compared.comparison, "dev", "exact match", label="exact match"),
            Tile("Training loss", f"{model.train_loss:.4f}", f"{compact(model.steps)} steps"),
            adequacy_tile(checks, texts),
        ],
        results=[
            _official(evaluation),
            _answers(records, evaluation),
            _mistakes(records, evaluation),
        ],
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
        comparison=compared.comparison,
        baselines_hint="“Best sentence” is the one that has most of the question's words, “name or "
        "number” the first one in it that the question has not.",
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
        [
            q.question,
            predictions[q.id] or "(no answer)",
            " | ".join(dict.fromkeys(q.answers)) or "(none)",
        ]
        for q in asked
    ]
    hint = f"The first {len(rows)} questions."
    return samples_section("Answers", ["question", "answer", "true answers"], rows, hint=hint)


def _mistakes(records: SquadRecords, evaluation: SquadEvaluation) -> Markup:
    """Show questions whose answer is no true one, word by word."""
    given = json.loads(evaluation.predictions.read_text(encoding="utf-8"))
    asked = [q for q in read_squad(records.dev_file) if q.id in given]
    score = score_v2 if evaluation.metrics["version"] == "2.0" else score_v1
    scores = score({q.id: q.answers for q in asked}, given)
    wrong = [q for q in asked if not scores[q.id].exact]
    if not wrong:
        words = f"None: all {compact(len(asked))} answers are right."
        return section("Mistakes", el("p", words, class_="none"))
    rows = [
        [
            q.question,
            given[q.id] or "(no answer)",
            " | ".join(dict.fromkeys(q.answers)) or "(none)",
            f"{100 * scores[q.id].f1:.0f}",
        ]
        for q in wrong[:MOST_MISTAKES]
    ]
    shown = "all of them" if len(rows) == len(wrong) else f"the first {len(rows)}"
    hint = f"{compact(len(wrong))} of {compact(len(asked))} are no exact match; {shown}."
    head = ["question", "answer", "true answers", "F1"]
    return samples_section("Mistakes", head, rows, hint=hint)


def _data(records: SquadRecords) -> Markup:
    rows: list[list[object]] = [
        [name, *(compact(records.statistics[name][fact]) for fact in FACTS)]
        for name in ("train", "dev")
    ]
    head: list[object] = ["set", *(fact.replace("_", " ") for fact in FACTS)]
    return section("Data", table(head, rows))
