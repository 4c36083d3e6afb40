"""The end of a GLUE pipeline: a report, beside the model and its exports."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from stagedml import Build, Dir, Metric, stage
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
from stagedml.zoo.glue.baselines import ALWAYS, BAG, OVERLAP, SECOND, cheap_models
from stagedml.zoo.glue.evaluation import SCORE, GlueEvaluation, main_metric, metrics_of
from stagedml.zoo.glue.mistakes import mistakes_section
from stagedml.zoo.glue.model import GlueModel
from stagedml.zoo.glue.records import GlueRecords
from stagedml.zoo.glue.tasks import GlueTask, glue_task
from stagedml.zoo.report.baselines import baseline_tile, margin
from stagedml.zoo.report.page import Tile, confusion_section, section
from stagedml.zoo.report.results import Measured, ModelReport, write_report

# What the Hugging Face Hub calls the metrics of GLUE that it has other names for.
_KINDS = {"matthews": "matthews_correlation", "pearson": "pearsonr", "spearman": "spearmanr"}
SPLITS = {"train": "training", "validation": "validation", "dev": "development", "test": "test"}


class GlueReport(ModelReport):
    """The report on any task.

    `dev_score` is the mean of the task's official metrics; `margin` is by how much that mean is
    better than the best base line's, on the test set where its labels are known, else on the
    development set; `over_constant` is the same of the base lines that answer always the same.
    """

    evaluation = Dir("evaluation")
    dev_score = Metric("dev_score", at_least=-1, at_most=1)
    margin = Metric("margin", at_least=-2, at_most=2)
    over_constant = Metric("over_constant", at_least=-2, at_most=2)


class TestedReport(GlueReport):
    """The report on a task whose test labels are public: SNLI, and of GLUE's MRPC alone."""

    test_accuracy = Metric("test_accuracy", at_least=0, at_most=1)
    test_examples = Metric("test_examples", at_least=1)
    test_majority = Metric("test_majority", at_least=0, at_most=1)


class MrpcReport(TestedReport):
    """The report on MRPC."""

    dev_accuracy = Metric("dev_accuracy", at_least=0, at_most=1)
    test_f1 = Metric("test_f1", at_least=0, at_most=1)


@stage(lineage=True, closed=True)
def report_glue(
    build: Build[GlueReport],
    records: GlueRecords,
    model: GlueModel,
    evaluation: GlueEvaluation,
    texts: TextAdequacy,
    exports: Sequence[Export],
    checks: Sequence[Adequacy],
    *,
    card: dict[str, Any] | None = None,
) -> GlueReport:
    """Report on a BERT for a task of GLUE: its scores, its exports, and what it was made from.

    Args:
        build: The running stage.
        records: What the model was asked.
        model: The fine-tuned model.
        evaluation: Its answers.
        texts: Its adequacy for raw texts.
        exports: The exported models.
        checks: The adequacy of each export.
        card: What people should know of the model, from `stagedml.zoo.report.cards`.
    """
    _write(build, records, model, evaluation, texts, exports, checks, card)
    return build.out


@stage(lineage=True, closed=True)
def report_tested(
    build: Build[TestedReport],
    records: GlueRecords,
    model: GlueModel,
    evaluation: GlueEvaluation,
    texts: TextAdequacy,
    exports: Sequence[Export],
    checks: Sequence[Adequacy],
    *,
    card: dict[str, Any] | None = None,
) -> TestedReport:
    """Report on a BERT for a task with public test labels; for the arguments see `report_glue`."""
    _tested(build, evaluation)
    _write(build, records, model, evaluation, texts, exports, checks, card)
    return build.out


@stage(lineage=True, closed=True)
def report_mrpc(
    build: Build[MrpcReport],
    records: GlueRecords,
    model: GlueModel,
    evaluation: GlueEvaluation,
    texts: TextAdequacy,
    exports: Sequence[Export],
    checks: Sequence[Adequacy],
    *,
    card: dict[str, Any] | None = None,
) -> MrpcReport:
    """Report on a BERT for MRPC; for the arguments see `report_glue`."""
    _tested(build, evaluation)
    build.out.dev_accuracy = evaluation.scores["splits"]["dev"]["accuracy"]
    build.out.test_f1 = evaluation.scores["splits"]["test"]["f1"]
    _write(build, records, model, evaluation, texts, exports, checks, card)
    return build.out


def _tested(build: Build[Any], evaluation: GlueEvaluation) -> None:
    scores = evaluation.scores["splits"]["test"]
    build.out.test_accuracy = scores["accuracy"]
    build.out.test_examples = scores["examples"]
    build.out.test_majority = scores["majority"]


def _write(
    build: Build[Any],
    records: GlueRecords,
    model: GlueModel,
    evaluation: GlueEvaluation,
    texts: TextAdequacy,
    exports: Sequence[Export],
    checks: Sequence[Adequacy],
    card: dict[str, Any] | None,
) -> None:
    """Write the outputs of a `GlueReport`."""
    task = glue_task(evaluation.scores["task"])
    trained = glue_task(model.preprocessing["task"])
    scores, confusion = evaluation.scores["splits"], evaluation.confusion
    build.out.dev_score = evaluation.dev_score
    told = _told(evaluation), main_metric(task)
    build.out.margin = margin(evaluation.comparison, *told)
    build.out.over_constant = min(
        row["value"]
        for row in evaluation.comparison["differences"]
        if (row["split"], row["metric"]) == told and row["model"].startswith(ALWAYS)
    )
    build.out.adequacy = worst_difference(checks, texts)
    benchmark = "" if task.name == "SNLI" else "GLUE's "
    answering = f", answering {task.name}" if task is not trained else ""
    hidden = (
        f" The right answers of {task.name} are not public: all that is measured here is measured "
        f"on {trained.name}'s development set."
        if task.borrows_dev
        else ""
    )
    write_report(
        build,
        title=f"BERT on {task.name}",
        lead=f"A BERT of {compact(model.parameters)} parameters, fine-tuned {start_of(model)} to "
        f"{benchmark}{trained.name}{answering}, exported to three formats, and each export "
        f"replayed in its own runtime.{hidden}",
        tiles=_tiles(evaluation, texts, checks),
        results=[
            _scores(evaluation),
            *(
                confusion_section(
                    matrix,
                    confusion["classes"],
                    of=_part(task, name),
                    hint=f"All {compact(scores[name]['examples'])} examples of the "
                    f"{_part(task, name)} set.",
                )
                for name, matrix in confusion["splits"].items()
            ),
            mistakes_section(records, evaluation),
        ],
        exports=exports,
        exports_table=bert_exports_section(exports, checks, texts),
        checks=checks,
        data=_data(records, model),
        model=model,
        curves=model.curves,
        curves_hint=f"{CURVES_HINT} {trained.name}'s development set is answered as a whole."
        f"{_chosen(model)}",
        measured=[
            Measured(_part(task, split), metric, _KINDS.get(metric, metric), found[metric])
            for split, found in scores.items()
            for metric in metrics_of(task)
        ],
        card=card,
        notes={
            **NOTES,
            "bert_finetune_glue": f"{compact(model.train_examples)} examples",
            "glue_evaluate": f"dev {percent(evaluation.dev_score)}",
            "glue_samples": "expected outputs",
        },
        links={"model": model.weights.parent, "evaluation": evaluation.predictions.parent},
        comparison=evaluation.comparison,
        baselines_hint=f"“Always” is one answer to all, {_cheap(task)}."
        + (f" “Score” is the {_mean(task)}." if main_metric(task) == SCORE else ""),
    )


def _chosen(model: GlueModel) -> str:
    """Say which epoch was kept, if it was chosen."""
    found = model.choice
    if found["keep"] == "last":
        return ""
    early = ", after which it ended early" if found["stopped_early"] else ""
    return (
        f" Kept are the weights of epoch {found['epoch']}, the best of {len(found['validation'])} "
        f"by examples that were held out of the training set{early}."
    )


def _part(task: GlueTask, split: str) -> str:
    """Name a part of the data, and whose it is if it is another task's."""
    whose = f"{task.learns_from} " if split == "dev" and task.borrows_dev else ""
    return f"{whose}{SPLITS[split]}"


def _cheap(task: GlueTask) -> str:
    """Say what the cheap models of a task are."""
    words = {
        OVERLAP: "a linear model of five numbers that say how much two texts share",
        SECOND: "one of TF-IDF of that text, which was written for a given answer",
        BAG: "a linear model of TF-IDF",
    }
    return ", ".join(f"“{name}” {words[name]}" for name in cheap_models(task))


def _mean(task: GlueTask) -> str:
    """Say what the score of a task with several metrics is."""
    return f"mean of {' and '.join(task.metrics)}".replace("f1", "F1")


def _told(evaluation: GlueEvaluation) -> str:
    """Choose the split whose scores count: one that nothing was chosen by, if there is one."""
    return "test" if "test" in evaluation.scores["splits"] else "dev"


def _tiles(
    evaluation: GlueEvaluation, texts: TextAdequacy, checks: Sequence[Adequacy]
) -> list[Tile]:
    split, task = _told(evaluation), glue_task(evaluation.scores["task"])
    tiles = [
        baseline_tile(
            evaluation.comparison,
            split,
            metric,
            label=f"{_part(task, split)} {_mean(task) if metric == SCORE else metric}",
        )
        for metric in dict.fromkeys([main_metric(task), *metrics_of(task)])
    ]
    return [*tiles, adequacy_tile(checks, texts)]


def _scores(evaluation: GlueEvaluation) -> Markup:
    task = glue_task(evaluation.scores["task"])
    rows: list[list[object]] = []
    for name, scores in evaluation.scores["splits"].items():
        values = {k: v for k, v in scores.items() if k != "examples"}
        shown = ", ".join(f"{k} {percent(v)}" for k, v in sorted(values.items()))
        rows.append([_part(task, name), compact(scores["examples"]), shown])
    hint = "Every example is counted, the last short batch included."
    head: list[object] = ["set", "examples", "scores"]
    return section("Scores", table(head, rows, class_="text"), hint=hint)


def _data(records: GlueRecords, model: GlueModel) -> Markup:
    rows: list[list[object]] = []
    for name, words in SPLITS.items():
        known = records.statistics["splits"][name]
        if not known["rows"]:
            continue
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
    hint = ""
    if not records.statistics["splits"]["train"]["rows"]:
        hint = (
            f"The model was trained with {compact(model.train_examples)} examples of "
            f"{model.preprocessing['task']}, which are not counted here."
        )
    return section("Data", table(head, rows, class_="text"), hint=hint)
