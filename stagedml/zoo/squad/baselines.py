"""The answers of a model to SQuAD's questions beside those of base lines that learn nothing.

They are: the sentence of the paragraph that has most of the question's words (the first of equals);
in it the first name or number that the question has not; and in SQuAD 2.0 never to answer.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from stagedml import Build, Json, Metric, Outputs, stage
from stagedml.zoo.report.baselines import margin
from stagedml.zoo.squad.data import Question, read_squad
from stagedml.zoo.squad.metrics import score_v1, score_v2
from stagedml.zoo.squad.records import SquadRecords
from stagedml.zoo.squad.stages import SquadEvaluation
from stagedml.zoo.training.bootstrap import COMPARISON, Comparing, of_means

if TYPE_CHECKING:
    from collections.abc import Mapping

SUBJECT = "BERT"
_PERCENT = 100.0
_SENTENCE = re.compile(r"[^.!?]+(?:[.!?](?=\w)[^.!?]+)*[.!?]*")
_WORDS = re.compile(r"\w+")
_NAMES = re.compile(r"(?:[A-Z0-9][\w'.,-]*\w|[A-Z0-9])(?: (?:[A-Z0-9][\w'.,-]*\w|[A-Z0-9]))*")


class SquadComparison(Outputs):
    """A model beside its base lines, in points of 100; `margin` is that of F1."""

    comparison = Json("comparison.json", COMPARISON)
    margin = Metric("margin", at_least=-100, at_most=100)


@stage(environment="text", closed=True)
def squad_compare(
    build: Build[SquadComparison], evaluation: SquadEvaluation, records: SquadRecords
) -> SquadComparison:
    """Score a model's answers beside those of base lines, question by question.

    Args:
        build: The running stage.
        evaluation: The model's answers.
        records: Their dev file has the questions.
    """
    version = evaluation.metrics["version"]
    given = json.loads(evaluation.predictions.read_text(encoding="utf-8"))
    asked = [question for question in read_squad(records.dev_file) if question.id in given]
    truths = {question.id: question.answers for question in asked}
    answers: dict[str, Mapping[str, str]] = {SUBJECT: given}
    if version == "2.0":
        answers["no answer"] = dict.fromkeys(truths, "")
    answers["best sentence"] = {q.id: best_sentence(q) for q in asked}
    answers["name or number"] = {q.id: first_name(q) for q in asked}
    score = score_v2 if version == "2.0" else score_v1
    scores = {name: score(truths, texts) for name, texts in answers.items()}
    comparing = Comparing(SUBJECT, seed=build.seed)
    for metric, name in (("F1", "f1"), ("exact match", "exact")):
        models = {
            model: of_means([_PERCENT * getattr(by_id[q.id], name) for q in asked])
            for model, by_id in scores.items()
        }
        comparing.add("dev", metric, models, items=len(asked), points=True)
    build.out.comparison = comparing.to_json()
    build.out.margin = margin(build.out.comparison, "dev", "F1")
    return build.out


def best_sentence(question: Question) -> str:
    """Find the sentence of the context that has most of the question's words."""
    wanted = _words(question.question)
    sentences = [found.group().strip() for found in _SENTENCE.finditer(question.context)]
    return max(sentences, key=lambda s: len(_words(s) & wanted), default="")


def first_name(question: Question) -> str:
    """Find in that sentence the first name or number that the question has not, or all of it."""
    sentence, wanted = best_sentence(question), _words(question.question)
    for found in _NAMES.finditer(sentence):
        # A sentence's first word is written as a name is.
        if found.start() > 0 and not _words(found.group()) & wanted:
            return found.group()
    return sentence


def _words(text: str) -> set[str]:
    return set(_WORDS.findall(text.lower()))
