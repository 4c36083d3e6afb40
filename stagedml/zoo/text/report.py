"""The end of a pipeline that classifies texts: the model beside its base lines, and its exports."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from stagedml import Build, Dir, Metric, stage
from stagedml.drawing.markup import Markup, compact, el, percent, table, tiny
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
from stagedml.zoo.report.facts import FORMATS
from stagedml.zoo.report.page import (
    Tile,
    confusion_section,
    samples_section,
    scores_section,
    section,
    verdict,
)
from stagedml.zoo.report.results import (
    Measured,
    ModelReport,
    exports_section,
    write_report,
)
from stagedml.zoo.text.data import LabelledTexts
from stagedml.zoo.text.evaluation import TextEvaluation
from stagedml.zoo.text.lstm import LstmClassifier
from stagedml.zoo.text.model import TextClassifier
from stagedml.zoo.text.records import TextRecords

_MOST_MISTAKES = 24
_LONGEST = 400  # characters of a text that are shown
_PARTS = {"train": "training", "dev": "development", "test": "test"}
_BASELINES = (
    "All are trained with the same texts and asked about the same ones. TF-IDF is a logistic "
    "regression on words and pairs of words, as strong as the development set would have it; the "
    "most frequent class is that of the training texts."
)


class TextReport(ModelReport):
    """The report on a classifier of texts; margins are those of `TextEvaluation`."""

    evaluation = Dir("evaluation")
    accuracy = Metric("test_accuracy", at_least=0, at_most=1)
    macro_f1 = Metric("test_macro_f1", at_least=0, at_most=1)
    accuracy_margin = Metric("accuracy_margin", at_least=-1, at_most=1)
    macro_f1_margin = Metric("macro_f1_margin", at_least=-1, at_most=1)


@stage(lineage=True, closed=True)
def report_bert_classify(
    build: Build[TextReport],
    records: TextRecords,
    model: TextClassifier,
    evaluation: TextEvaluation,
    texts: TextAdequacy,
    exports: Sequence[Export],
    checks: Sequence[Adequacy],
    baselines: Sequence[Path] = (),
    baseline_checks: Sequence[Adequacy] = (),
    *,
    title: str,
    baseline_names: list[str],
    card: dict[str, Any] | None = None,
) -> TextReport:
    """Report on a BERT that classifies texts, beside its base lines.

    Args:
        build: The running stage.
        records: What the model was trained with.
        model: The fine-tuned model.
        evaluation: Its evaluation.
        texts: Its adequacy for raw texts.
        exports: The exported models.
        checks: The adequacy of each export.
        baselines: The probabilities of the base lines, whose directories are linked to.
        baseline_checks: The adequacy of their exports.
        title: The page's heading.
        baseline_names: What the links to these are called.
        card: What people should know of the model, from `stagedml.zoo.report.cards`.
    """
    info = records.texts.info
    build.out.adequacy = worst_difference(checks, texts)
    cut = {part: found["truncated"] for part, found in records.statistics["parts"].items()}
    _write(
        build,
        info,
        evaluation,
        title=title,
        lead=f"A BERT of {compact(model.parameters)} parameters, trained {start_of(model)} with "
        f"{compact(info['parts']['train']['rows'])} texts to tell {len(info['classes'])} classes, "
        "beside cheaper models of the same texts.",
        tile=adequacy_tile(checks, texts),
        exports=exports,
        exports_table=bert_exports_section(
            exports, checks, texts, more=_of_baselines(baseline_checks)
        ),
        checks=checks,
        model=model,
        curves=model.curves,
        curves_hint=f"{CURVES_HINT} dev_* are of all texts of the development set.",
        baselines={n: path.parent for n, path in zip(baseline_names, baselines, strict=True)},
        data=_data(info, evaluation, length=records.schema["max_seq_length"], cut=cut),
        card=card,
        notes={**NOTES, "bert_classify": f"dev {percent(model.dev_accuracy)}"},
    )
    return build.out


@stage(lineage=True, closed=True)
def report_lstm_classify(
    build: Build[TextReport],
    texts: LabelledTexts,
    model: LstmClassifier,
    evaluation: TextEvaluation,
    exports: Sequence[Export],
    checks: Sequence[Adequacy],
    baselines: Sequence[Path] = (),
    baseline_checks: Sequence[Adequacy] = (),
    *,
    title: str,
    baseline_names: list[str],
    card: dict[str, Any] | None = None,
) -> TextReport:
    """Report on an LSTM that classifies texts, beside its base lines.

    Args:
        build: The running stage.
        texts: What the model was trained with.
        model: The trained model.
        evaluation: Its evaluation.
        exports: The exported models.
        checks: The adequacy of each export.
        baselines: The probabilities of the base lines, whose directories are linked to.
        baseline_checks: The adequacy of their exports.
        title: The page's heading.
        baseline_names: What the links to these are called.
        card: What people should know of the model, from `stagedml.zoo.report.cards`.
    """
    info = texts.info
    worst = max(check.max_abs_difference for check in checks)
    build.out.adequacy = worst
    begun = "random weights" if model.origin["init"] == "random" else "weights of another training"
    _write(
        build,
        info,
        evaluation,
        title=title,
        lead=f"An LSTM of {compact(model.parameters)} parameters over words, trained from {begun} "
        f"with {compact(info['parts']['train']['rows'])} texts to tell {len(info['classes'])} "
        "classes, beside cheaper models of the same texts.",
        tile=Tile("Exports", f"{len(checks)} of {len(exports)}", f"within {tiny(worst)}"),
        exports=exports,
        exports_table=exports_section(
            exports,
            checks,
            more=_of_baselines(baseline_checks),
            hint="Each export was loaded by its own runtime in a process of its own, and gave what "
            "the Keras model gives. In LiteRT the recurrence is written out.",
        ),
        checks=checks,
        model=model,
        curves=model.curves,
        curves_hint="Validation is the development set.",
        baselines={n: path.parent for n, path in zip(baseline_names, baselines, strict=True)},
        data=_data(info, evaluation, length=None, cut={}),
        card=card,
        notes={"lstm_classify": f"dev {percent(model.dev_accuracy)}"},
    )
    return build.out


def _write(
    build: Build[TextReport],
    info: dict[str, Any],
    evaluation: TextEvaluation,
    *,
    title: str,
    tile: Tile,
    baselines: dict[str, Path],
    notes: dict[str, str],
    model: TextClassifier | LstmClassifier,
    **given: Any,
) -> None:
    """Write the outputs of a `TextReport` but its adequacy."""
    out, comparison = build.out, evaluation.comparison
    out.accuracy = evaluation.accuracy
    out.macro_f1 = evaluation.macro_f1
    out.accuracy_margin = evaluation.accuracy_margin
    out.macro_f1_margin = evaluation.macro_f1_margin
    confusion = evaluation.confusion
    items = compact(evaluation.items)
    shared = info["shared"]["train-test"]
    tiles = [baseline_tile(comparison, "test", m) for m in ("accuracy", "macro F1")]
    if shared:
        known = f"without the {compact(shared)} that are in training, too"
        tiles.append(Tile("Unseen texts", percent(evaluation.unseen_accuracy), known))
    write_report(
        build,
        title=title,
        tiles=[*tiles, Tile("Test loss", f"{evaluation.loss:.4f}", "cross-entropy"), tile],
        results=[
            confusion_section(
                confusion["matrix"],
                confusion["classes"],
                hint=f"All {items} test texts. Mistakes are red.",
            ),
            scores_section(
                evaluation.per_class, hint=f"Macro-averaged F1: {percent(evaluation.macro_f1)}."
            ),
            _mistakes(evaluation),
        ],
        model=model,
        measured=[
            Measured("test", "accuracy", "accuracy", evaluation.accuracy),
            Measured("test", "macro F1", "f1", evaluation.macro_f1),
            Measured("test", "cross-entropy", "loss", evaluation.loss),
            Measured("development", "accuracy", "accuracy", model.dev_accuracy),
            Measured("development", "macro F1", "f1", model.dev_macro_f1),
        ],
        notes={
            **notes,
            "labelled_texts": f"{len(info['classes'])} classes",
            "evaluate_texts": f"accuracy {percent(evaluation.accuracy)}",
        },
        links={
            "model": model.weights.parent,
            "evaluation": evaluation.predictions.parent,
            **baselines,
        },
        comparison=comparison,
        baselines_hint=_BASELINES,
        **given,
    )


def _of_baselines(checks: Sequence[Adequacy]) -> list[list[object]]:
    """Make the rows of the base lines' exports, which scikit-learn itself was the measure of."""
    return [
        [
            f"base line: {FORMATS[check.result['format']]}",
            "",
            f"{check.result['runtime']} {check.result['version']}",
            compact(check.result["samples"]),
            tiny(check.max_abs_difference),
            verdict(passed=True),
        ]
        for check in checks
    ]


def _mistakes(evaluation: TextEvaluation) -> Markup:
    """Show the most certain mistakes, with what the base lines say of the same texts."""
    found = evaluation.mistakes
    if not found:
        return section("Mistakes", el("p", "None: every test text is right.", class_="none"))
    others = list(found[0]["others"])
    rows: list[list[object]] = [
        [
            _shortened(row["text"]),
            row["true"],
            f"{row['predicted']} ({percent(row['probability'], 1)})",
            *(row["others"][who] for who in others),
        ]
        for row in found[:_MOST_MISTAKES]
    ]
    hint = (
        f"{compact(evaluation.wrong)} of {compact(evaluation.items)} test texts are wrong. Those "
        "that the model is surest of come first: some of these are labels that people would "
        "dispute."
    )
    return samples_section("Mistakes", ["text", "true", "predicted", *others], rows, hint=hint)


def _shortened(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"


def _data(
    info: dict[str, Any], evaluation: TextEvaluation, *, length: int | None, cut: dict[str, int]
) -> Markup:
    """Show how many texts each class has, and what is odd about them."""
    rows: list[list[object]] = []
    for part, words in _PARTS.items():
        known = info["parts"][part]
        row: list[object] = [
            words,
            compact(known["rows"]),
            f"{compact(known['characters']['mean'])} characters",
            compact(known["repeated"]),
            compact(known["empty_texts"]),
        ]
        rows.append([*row, compact(cut[part])] if length else row)
    head: list[object] = ["part", "texts", "mean length", "repeated", "empty"]
    if length:
        head.append(f"cut at {length} tokens")
    classes: list[list[object]] = [
        [name, *(compact(info["parts"][part]["per_class"][i]) for part in _PARTS)]
        for i, name in enumerate(info["classes"])
    ]
    split = " and ".join(_PARTS[part] for part in info["split"]["parts"])
    origin = (
        f"The {split} part was split off the training file by the seed {info['split']['seed']}, "
        "texts that only differ in case and spaces staying together."
        if split
        else "All parts are files of their own."
    )
    shared = info["shared"]
    hint = (
        f"{origin} Texts of the test part that are in the training part, too: "
        f"{compact(shared['train-test'])}; of the development part: {compact(shared['train-dev'])}."
        f" Texts with more than one label: {compact(info['contradictory'])}."
    )
    if shared["train-test"]:
        hint += (
            " These make the test easier than it should be: accuracy without them is "
            f"{percent(evaluation.unseen_accuracy)}."
        )
    return section(
        "Data",
        table(head, rows, class_="text", label="Parts"),
        table(["class", *_PARTS.values()], classes, class_="text", label="Texts of each class"),
        hint=hint,
    )
