"""How good translated commands are: BLEU, and how many are the same, whole or but for arguments."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from stagedml import Build, File, Json, Metric, Outputs, StagedMLError, stage
from stagedml.zoo.nl2bash.commands import exact, template
from stagedml.zoo.nl2bash.data import Nl2BashTexts
from stagedml.zoo.nl2bash.neighbours import NEIGHBOUR
from stagedml.zoo.nl2bash.slots import SlottedTexts, fill, put_back
from stagedml.zoo.training.bootstrap import COMPARISON, Comparing, of_means, of_sums
from stagedml.zoo.translation.data import pairs_of
from stagedml.zoo.translation.evaluation import (
    BEAM,
    GREEDY,
    PARTS,
    Translations,
    read_translations,
)
from stagedml.zoo.translation.scores import bleu, chrf

if TYPE_CHECKING:
    from collections.abc import Sequence

_SCORES = {
    "examples": int,
    "bleu": float,
    "bleu_intl": float,
    "chrf": float,
    "exact": float,
    "template": float,
}


class AnswersError(StagedMLError):
    """Answers that are not as many as the questions."""


class Nl2BashScores(Outputs):
    """The scores of a model, and those of its base line on the same pairs.

    BLEU and chrF are from 0 to 100. `bleu` is that of sacreBLEU's default tokens, `bleu_intl` that
    of its international ones, which are near to the Transformer's of 2018 that published figures
    come from; `signatures` are sacreBLEU's own. `exact` is the fraction of commands that are the
    same but for white space, `template` of those that are it but for arguments.

    `answers` has a JSON line for each test pair: `english`, `bash`, `model`, `neighbour`.
    """

    scores = Json("scores.json", {"dev": _SCORES, "test": _SCORES, "signatures": dict})
    comparison = Json("comparison.json", COMPARISON)
    answers = File("answers.jsonl")
    test_bleu = Metric("test_bleu", at_least=0, at_most=100)
    test_exact = Metric("test_exact", at_least=0, at_most=1)
    test_template = Metric("test_template", at_least=0, at_most=1)
    greedy_bleu = Metric("greedy_bleu", at_least=0, at_most=100)
    baseline_bleu = Metric("baseline_bleu", at_least=0, at_most=100)


@stage(environment="text", closed=True)
def score_commands(
    build: Build[Nl2BashScores],
    texts: Nl2BashTexts,
    translations: Translations,
    neighbours: Translations,
    slotted: SlottedTexts | None = None,
) -> Nl2BashScores:
    """Score a Transformer's commands, beside the nearest neighbours'.

    Args:
        build: The running stage.
        texts: English and Bash.
        translations: The Transformer's, of `translate_texts`.
        neighbours: The base line's, of `nearest_commands`.
        slotted: The texts that the model was trained with, if they have slots: these are filled.

    Raises:
        AnswersError: There are not as many commands as descriptions, or the slots are of others.
    """
    comparing = Comparing(BEAM, seed=build.seed)
    scores: dict[str, Any] = {}
    for part in PARTS:
        build.progress(f"score {part}")
        pairs = pairs_of(texts.texts, part)
        found = read_translations(translations, part)
        if slotted is not None:
            slots = [english for english, _ in pairs_of(slotted.texts, part)]
            if fill(slotted, part, slots, put_back) != [english for english, _ in pairs]:
                msg = f"the texts with slots are of other pairs than the {part} part"
                raise AnswersError(msg, hint="Give those that were made of these texts")
            found = {name: fill(slotted, part, answers) for name, answers in found.items()}
        found |= read_translations(neighbours, part)
        wanted = [bash for _, bash in pairs]
        for name, answers in found.items():
            if len(answers) != len(wanted):
                msg = f"{name}: {len(answers)} commands for {len(wanted)} descriptions of {part}"
                raise AnswersError(msg, hint="Are they of the same split?")
        scores[part], scores["signatures"] = score(found[BEAM], wanted)
        # Greedy search is no base line: it is the same model.
        _compare(comparing, part, {name: found[name] for name in (BEAM, NEIGHBOUR)}, wanted)
        if part == "test":
            build.out.baseline_bleu = score(found[NEIGHBOUR], wanted)[0]["bleu"]
            build.out.greedy_bleu = score(found[GREEDY], wanted)[0]["bleu"]
            with build.out.answers.open("w", encoding="utf-8") as output:
                near = found[NEIGHBOUR]
                for pair, mine, other in zip(pairs, found[BEAM], near, strict=True):
                    row = dict(zip(("english", "bash"), pair, strict=True))
                    row |= {"model": mine, "neighbour": other}
                    output.write(json.dumps(row, ensure_ascii=False) + "\n")
    build.out.scores = scores
    build.out.comparison = comparing.to_json()
    build.out.test_bleu = scores["test"]["bleu"]
    build.out.test_exact = scores["test"]["exact"]
    build.out.test_template = scores["test"]["template"]
    return build.out


def score(answers: Sequence[str], wanted: Sequence[str]) -> tuple[dict[str, Any], dict[str, str]]:
    """Score commands; also give sacreBLEU's signatures of the three scores that are its."""
    found: dict[str, Any] = {"examples": len(wanted)}
    signatures = {}
    for name, scorer in (
        ("bleu", bleu(wanted)),
        ("bleu_intl", bleu(wanted, tokens="intl")),
        ("chrf", chrf(wanted)),
    ):
        found[name], signatures[name] = scorer.whole(answers)
    for name, same in (("exact", exact), ("template", template)):
        found[name] = sum(_hits(same, answers, wanted)) / len(wanted)
    return found, signatures


def _hits(same: Any, answers: Sequence[str], wanted: Sequence[str]) -> list[int]:
    return [int(same(a) == same(b)) for a, b in zip(answers, wanted, strict=True)]


def _compare(
    comparing: Comparing, part: str, models: dict[str, list[str]], wanted: Sequence[str]
) -> None:
    count = len(wanted)
    for name, scorer in (("BLEU", bleu(wanted)), ("chrF", chrf(wanted))):
        sums = {model: of_sums(scorer.counts(a), scorer.score) for model, a in models.items()}
        comparing.add(part, name, sums, items=count, points=True)
    for name, same in (("exact match", exact), ("template match", template)):
        shares = {model: of_means(_hits(same, a, wanted)) for model, a in models.items()}
        comparing.add(part, name, shares, items=count)
