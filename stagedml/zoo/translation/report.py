"""The end of a translation pipeline: a report, beside the model and its export."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from stagedml import Build, Dir, Metric, stage
from stagedml.drawing.markup import Markup, compact, el, table, tiny
from stagedml.zoo.exports.export import SavedModelExport
from stagedml.zoo.exports.replay import Adequacy
from stagedml.zoo.report.baselines import (
    baseline_tile,
    best_baseline,
    difference,
    margin,
    signed,
)
from stagedml.zoo.report.page import Tile, samples_section, section
from stagedml.zoo.report.results import Measured, PageReport, exports_section, write_report
from stagedml.zoo.translation.data import ParallelTexts
from stagedml.zoo.translation.evaluation import GREEDY, Translations, TranslationScores
from stagedml.zoo.translation.training import Transformer

if TYPE_CHECKING:
    from collections.abc import Mapping

_PARTS = {"train": "training", "dev": "development", "test": "test"}


class TranslationReport(PageReport):
    """The report on a Transformer that translates.

    `margin` is by how many points of BLEU it is better than the best base line on the test part;
    `beam_gain` by how many beam search is better than greedy search.
    """

    model = Dir("model")
    savedmodel = Dir("savedmodel")
    translations = Dir("translations")
    test_bleu = Metric("test_bleu", at_least=0, at_most=100)
    test_chrf = Metric("test_chrf", at_least=0, at_most=100)
    dev_bleu = Metric("dev_bleu", at_least=0, at_most=100)
    margin = Metric("margin", at_least=-100, at_most=100)
    beam_gain = Metric("beam_gain", at_least=-100, at_most=100)
    adequacy = Metric("max_abs_difference", at_least=0)


@stage(lineage=True, closed=True)
def report_translation(
    build: Build[TranslationReport],
    texts: ParallelTexts,
    model: Transformer,
    translations: Translations,
    scores: TranslationScores,
    export: SavedModelExport,
    check: Adequacy,
    *,
    title: str,
    card: dict[str, Any] | None = None,
) -> TranslationReport:
    """Report on a Transformer: its scores, its translations, and what it was made from.

    Args:
        build: The running stage.
        texts: What it was trained and tested with.
        model: The trained model.
        translations: Its translations.
        scores: How good they are, beside base lines.
        export: The exported model.
        check: Its adequacy.
        title: The page's heading.
        card: What people should know of the model, from `stagedml.zoo.report.cards`.
    """
    languages = f"{texts.statistics['source']} to {texts.statistics['target']}"
    comparison, searches = scores.comparison, scores.searches
    out = build.out
    out.test_bleu, out.test_chrf, out.dev_bleu = scores.test_bleu, scores.test_chrf, scores.dev_bleu
    out.margin = margin(comparison, "test", "BLEU")
    greedy = best_baseline(searches, "test", "BLEU")
    out.beam_gain = margin(searches, "test", "BLEU") if greedy is not None else 0.0
    out.adequacy = check.max_abs_difference
    signatures = scores.scores["signatures"]
    write_report(
        build,
        title=title,
        lead=f"A Transformer of {compact(model.parameters)} parameters that translates from "
        f"{languages}, trained from {compact(model.train_pairs)} pairs of sentences.",
        tiles=[
            baseline_tile(comparison, "test", "BLEU", label="test BLEU"),
            baseline_tile(comparison, "test", "chrF2", label="test chrF2"),
            *([_search_tile(searches, greedy)] if greedy is not None else []),
            Tile("Steps", compact(model.steps), _chosen(model)),
            Tile("Exports", "1 of 1", f"adequate, off by {tiny(check.max_abs_difference)}"),
        ],
        results=[
            _searches(searches, translations) if greedy is not None else section("Search"),
            _checkpoints(model),
            _samples(scores),
        ],
        exports=[export],
        exports_table=exports_section(
            [export],
            [check],
            hint="The SavedModel has the beam search within it. It was loaded in a fresh process "
            "by TensorFlow without Keras, and gave the translations that Keras gives.",
        ),
        checks=[check],
        data=_data(texts),
        model=model,
        curves=model.curves,
        curves_hint="Loss has smoothed labels and is the mean of the epoch so far; development "
        "loss is the plain cross-entropy of a token. Development BLEU is of greedy translations "
        "of some of the development part.",
        measured=[
            Measured("test", "BLEU", "bleu", scores.test_bleu),
            Measured("test", "chrF2", "chrf", scores.test_chrf),
            Measured("dev", "BLEU", "bleu", scores.dev_bleu),
        ],
        card=card,
        notes={
            "train_transformer": f"{compact(model.steps)} steps",
            "score_translations": f"BLEU {scores.test_bleu:.1f}",
        },
        links={"model": model.weights.parent, "translations": translations.translations},
        comparison=comparison,
        baselines_hint="Base lines are the source as it is, and each word replaced by the one that "
        "IBM's model 1 learnt of the training part. Metrics are points from 0 to 100, by "
        f"sacreBLEU: {signatures['BLEU']} and {signatures['chrF2']}.",
    )
    return out


def _search_tile(searches: Mapping[str, Any], greedy: Mapping[str, Any]) -> Tile:
    found = difference(searches, "test", "BLEU")
    gain, low, high = (signed(searches, "BLEU", found[name]) for name in ("value", "low", "high"))
    return Tile("Beam over greedy", gain, f"{low} to {high}; greedy: {greedy['value']:.2f}")


def _chosen(model: Transformer) -> str:
    early = ", stopped early" if model.checkpoints["stopped_early"] else ""
    return f"the {model.checkpoints['chosen']} was taken{early}"


def _searches(searches: Mapping[str, Any], translations: Translations) -> Markup:
    rows: list[list[object]] = []
    for row in searches["differences"]:
        value, low, high = (
            signed(searches, row["metric"], row[name]) for name in ("value", "low", "high")
        )
        mine, other = (
            next(
                f"{each['value']:.2f}"
                for each in searches["rows"]
                if (each["split"], each["metric"], each["model"])
                == (row["split"], row["metric"], name)
            )
            for name in (searches["subject"], GREEDY)
        )
        rows.append(
            [_PARTS[row["split"]], row["metric"], mine, other, f"{value} ({low} to {high})"]
        )
    facts = translations.models
    head: list[object] = ["set", "metric", "beam search", "greedy search", "difference"]
    hint = (
        f"A beam of {facts['beam']} with a length penalty of exponent {facts['alpha']:g}, and the "
        "most probable token each time; the interval is that of the paired bootstrap."
    )
    return section("Search", table(head, rows), hint=hint)


def _checkpoints(model: Transformer) -> Markup:
    known = model.checkpoints
    rows: list[list[object]] = [
        [compact(kept["step"]), f"{kept['dev_bleu']:.2f}"] for kept in known["kept"]
    ]
    rows.append(["their average", f"{known['average']:.2f}"])
    hint = (
        "The best checkpoints by BLEU on the development part, and the average of their weights. "
        f"What was handed on: {known['chosen']}."
    )
    return section("Checkpoints", table(["step", "dev BLEU"], rows), hint=hint, half=True)


def _samples(scores: TranslationScores) -> Markup:
    names = {"source": "source", "reference": "reference"}
    rows: list[list[object]] = []
    for row in scores.samples["rows"]:
        for key in (*names, *scores.samples["models"]):
            shown: object = el("b", row[key]) if key == scores.comparison["subject"] else row[key]
            rows.append([names.get(key, key), shown])
    hint = "Sentences of the test part, evenly spread: nobody chose them."
    return samples_section("Translations", ["", ""], rows, hint=hint)


def _data(texts: ParallelTexts) -> Markup:
    rows: list[list[object]] = []
    for part, words in _PARTS.items():
        known = texts.statistics["parts"][part]
        dropped = ", ".join(f"{n} {reason}" for reason, n in sorted(known["dropped"].items()) if n)
        rows.append(
            [
                words,
                compact(known["read"]),
                compact(known["pairs"]),
                " / ".join(compact(known["words"][side]) for side in ("source", "target")),
                dropped or "none",
            ]
        )
    head: list[object] = ["set", "pairs read", "pairs", "words of source / target", "left out"]
    return section("Data", table(head, rows, class_="text"))
