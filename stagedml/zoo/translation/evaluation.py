"""Translations of the development and test parts, and how good they are."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Any

from stagedml import Bounds, Build, Dir, Json, Metric, Outputs, stage
from stagedml.zoo.subwords.data import open_subwords
from stagedml.zoo.training.bootstrap import COMPARISON, Comparing, of_sums
from stagedml.zoo.translation.data import ParallelTexts, pairs_of
from stagedml.zoo.translation.records import ParallelRecords
from stagedml.zoo.translation.scores import BleuTokens, ScoreError, bleu, chrf
from stagedml.zoo.translation.training import Transformer

if TYPE_CHECKING:
    from pathlib import Path

PARTS = ("dev", "test")
BEAM, GREEDY = "Transformer", "greedy search"
Count = Annotated[int, Bounds(at_least=1)]
Alpha = Annotated[float, Bounds(at_least=0, at_most=5)]


class Translations(Outputs):
    """Translations of the development and test parts of parallel texts, by one or more models.

    `translations` has the files that `models` lists: a line for each source, in their order, UTF-8.
    """

    translations = Dir("translations")
    models = Json(
        "translations.json", {"models": [{"name": str, "files": {"dev": str, "test": str}}]}
    )


def write_translations(
    build: Build[Any], found: dict[str, dict[str, Sequence[str]]], **more: Any
) -> None:
    """Write the outputs of `Translations`.

    Args:
        build: The running stage.
        found: Translations by the name of the model and the part.
        more: Further facts.
    """
    rows = []
    for index, (name, parts) in enumerate(found.items()):
        files = {part: f"{part}.{index}.txt" for part in PARTS}
        for part, lines in parts.items():
            # One line each, whatever a model writes.
            text = "".join(f"{' '.join(line.splitlines())}\n" for line in lines)
            (build.out.translations / files[part]).write_text(text, encoding="utf-8")
        rows.append({"name": name, "files": files})
    build.out.models = {"models": rows, **more}


def read_translations(translations: Translations, part: str) -> dict[str, list[str]]:
    """Read the translations of a part, by the name of the model."""
    return {
        row["name"]: _lines(translations.translations / row["files"][part])
        for row in translations.models["models"]
    }


def _lines(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").split("\n")[:-1]


@stage(environment="bert", accelerator="cuda", closed=True)
def translate_texts(
    build: Build[Translations],
    model: Transformer,
    records: ParallelRecords,
    *,
    beam: Count = 4,
    alpha: Alpha = 0.6,
    extra_tokens: Count = 50,
    batch_tokens: Count = 8192,
) -> Translations:
    """Translate the development and test parts: by beam search, and by greedy search beside it.

    Args:
        build: The running stage.
        model: The trained model.
        records: The parts as sub-words; what was cut there is translated as far as it is there.
        beam: Hypotheses that are followed for each sentence.
        alpha: Exponent of the length penalty, of https://arxiv.org/abs/1609.08144.
        extra_tokens: How many tokens more than its source a translation may have.
        batch_tokens: Source tokens of a batch at most, those of all hypotheses together.

    Raises:
        ModelError: The model does not fit the installed Keras.
        AcceleratorError: The stage is its `cuda` variant and there is no GPU.
    """
    from stagedml.zoo.training.keras_model import rebuild
    from stagedml.zoo.training.seeds import set_seeds
    from stagedml.zoo.translation.batches import read_records
    from stagedml.zoo.translation.decoding import Decoder
    from stagedml.zoo.translation.translating import Search, translate

    set_seeds(build)
    facts = model.preprocessing
    tokenizer = open_subwords(facts["subwords"], model.subwords)
    decoder = Decoder(
        rebuild(model.architecture, model.weights),
        bos_id=facts["bos_id"],
        eos_id=facts["eos_id"],
    )
    found: dict[str, dict[str, Sequence[str]]] = {BEAM: {}, GREEDY: {}}
    for part in PARTS:
        pairs = read_records(getattr(records, part), records.lengths / f"{part}.npy")
        for name, width in ((BEAM, beam), (GREEDY, 1)):
            search = Search(width, alpha, extra_tokens, batch_tokens)

            def tell(words: str, name: str = name, part: str = part) -> None:
                build.progress(f"{part}, {name}: {words}")

            ids = translate(decoder, pairs.sources(), search, progress=tell)
            found[name][part] = [tokenizer.decode(each) for each in ids]
    write_translations(build, found, beam=beam, alpha=alpha)
    return build.out


class TranslationScores(Outputs):
    """BLEU and chrF of translations, on the development and the test part.

    `comparison` has the Transformer and base lines that translate without learning much,
    `searches` its beam search and what is sought greedily. Their metrics are points from 0 to 100.
    `scores` has sacreBLEU's own values and signatures.
    """

    comparison = Json("comparison.json", COMPARISON)
    searches = Json("searches.json", COMPARISON)
    scores = Json(
        "scores.json",
        {
            "signatures": {"BLEU": str, "chrF2": str},
            "rows": [{"part": str, "metric": str, "model": str, "value": float}],
        },
    )
    samples = Json("samples.json", {"models": [str], "rows": [dict]})
    dev_bleu = Metric("dev_bleu", at_least=0, at_most=100)
    test_bleu = Metric("test_bleu", at_least=0, at_most=100)
    test_chrf = Metric("test_chrf", at_least=0, at_most=100)
    test_greedy_bleu = Metric("test_greedy_bleu", at_least=0, at_most=100)


@stage(environment="text", closed=True)
def score_translations(
    build: Build[TranslationScores],
    texts: ParallelTexts,
    translations: Sequence[Translations],
    *,
    bleu_tokens: BleuTokens = "13a",
    draws: Annotated[int, Bounds(at_least=100, at_most=100_000)] = 1000,
    samples: Annotated[int, Bounds(at_least=1, at_most=200)] = 12,
) -> TranslationScores:
    """Score translations by sacreBLEU, with intervals by the bootstrap.

    Args:
        build: The running stage.
        texts: The sources and their references.
        translations: Of `translate_texts`, and of base lines.
        bleu_tokens: How BLEU cuts texts into tokens; sacreBLEU's `13a` by default.
        draws: How often sentences are drawn anew.
        samples: How many test sentences are shown.

    Raises:
        ScoreError: Two models have one name, there is no Transformer among them, or there are
            not as many translations as sources.
    """
    rows: list[dict[str, Any]] = []
    signatures = {}
    comparison = Comparing(BEAM, seed=build.seed, draws=draws)
    searches = Comparing(BEAM, seed=build.seed, draws=draws)
    for part in PARTS:
        pairs = pairs_of(texts.texts, part)
        found = _by_name(translations, part)
        references = [pair[1] for pair in pairs]
        for metric, scorer in (
            ("BLEU", bleu(references, tokens=bleu_tokens)),
            ("chrF2", chrf(references)),
        ):
            build.progress(f"{metric} of {part}")
            statistics = {}
            for name, lines in found.items():
                value, signatures[metric] = scorer.whole(lines)
                rows.append({"part": part, "metric": metric, "model": name, "value": value})
                statistics[name] = of_sums(scorer.counts(lines), scorer.score)
            beside = {name: each for name, each in statistics.items() if name != GREEDY}
            comparison.add(part, metric, beside, items=len(pairs), points=True)
            sought = {n: statistics[n] for n in (BEAM, GREEDY) if n in statistics}
            searches.add(part, metric, sought, items=len(pairs), points=True)
        if part == "test":
            build.out.samples = _samples(pairs, found, samples)
    known = {(r["part"], r["metric"], r["model"]): r["value"] for r in rows}
    out = build.out
    out.scores = {"signatures": signatures, "rows": rows}
    out.comparison, out.searches = comparison.to_json(), searches.to_json()
    out.dev_bleu, out.test_bleu = known["dev", "BLEU", BEAM], known["test", "BLEU", BEAM]
    out.test_chrf = known["test", "chrF2", BEAM]
    out.test_greedy_bleu = known.get(("test", "BLEU", GREEDY), out.test_bleu)
    return out


def _by_name(translations: Sequence[Translations], part: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for each in translations:
        for name, lines in read_translations(each, part).items():
            if name in found:
                msg = f"there are translations by two models called {name!r}"
                raise ScoreError(msg)
            found[name] = lines
    if BEAM not in found:
        msg = f"there are no translations by {BEAM!r} among those of {', '.join(found) or 'none'}"
        raise ScoreError(msg)
    return found


def _samples(
    pairs: Sequence[tuple[str, str]], found: dict[str, list[str]], count: int
) -> dict[str, Any]:
    """Take sentences evenly spread over the part, so that nobody chose them."""
    step = max(1, len(pairs) // count)
    return {
        "models": list(found),
        "rows": [
            {
                "source": pairs[i][0],
                "reference": pairs[i][1],
                **{name: lines[i] for name, lines in found.items()},
            }
            for i in range(0, len(pairs), step)[:count]
        ],
    }
