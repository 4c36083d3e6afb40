"""The answers of base lines to SQuAD's questions, and a model's beside them."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from running import run_stage

from stagedml.runtime.backends import Realized
from stagedml.zoo.squad.baselines import best_sentence, first_name, squad_compare
from stagedml.zoo.squad.data import Question, read_squad
from stagedml.zoo.squad.metrics import evaluate_v1, evaluate_v2, score_v1
from stagedml.zoo.squad.records import SquadRecords
from stagedml.zoo.squad.stages import SquadEvaluation

CONTEXT = (
    "Berlin is large. It has 3.7 million people, as the census says! In 1871 Otto von "
    "Bismarck made it the capital. Nobody minds."
)
XQUAD = Path(os.environ.get("STAGEDML_TEST_DATA", "/nonexistent")) / "xquad" / "xquad.en.json"


def asked(words: str, context: str = CONTEXT) -> Question:
    return Question("q", words, context, (), ())


@pytest.mark.parametrize(
    ("words", "sentence", "name"),
    [
        (
            "Who made Berlin the capital in 1871?",
            "In 1871 Otto von Bismarck made it the capital.",
            "Bismarck",
        ),
        (
            "How many people has it?",
            "It has 3.7 million people, as the census says!",
            "3.7",
        ),
        ("Is Berlin large?", "Berlin is large.", "Berlin is large."),
        ("Xyz?", "Berlin is large.", "Berlin is large."),
    ],
)
def test_what_they_answer(words: str, sentence: str, name: str) -> None:
    assert best_sentence(asked(words)) == sentence
    assert first_name(asked(words)) == name


def test_any_context_has_an_answer() -> None:
    assert best_sentence(asked("Who?", "no end")) == "no end"
    assert first_name(asked("Who?", "...")) in ("...", "")


def paragraph(version: str) -> dict[str, object]:
    answer = {"text": "Bismarck", "answer_start": CONTEXT.index("Bismarck")}
    rows = [
        {"id": "a", "question": "Who made it the capital in 1871?", "answers": [answer]},
        {"id": "b", "question": "How many people has it?", "answers": [{**answer, "text": "the"}]},
    ]
    if version == "2.0":
        rows += [{"id": "c", "question": "Who?", "answers": [], "is_impossible": True}]
    return {"data": [{"paragraphs": [{"context": CONTEXT, "qas": rows}]}]}


@pytest.mark.parametrize("version", ["1.1", "2.0"])
def test_a_model_is_scored_as_the_official_script_does(tmp_path: Path, version: str) -> None:
    pytest.importorskip("numpy")
    dev = tmp_path / "dev.json"
    dev.write_text(json.dumps(paragraph(version)))
    truths = {q.id: q.answers for q in read_squad(dev)}
    # "the" and "a" normalize to nothing: 1.1 calls that a match, 2.0 does not.
    given = {"a": "von Bismarck", "b": "a", **({"c": ""} if version == "2.0" else {})}
    official = (evaluate_v2 if version == "2.0" else evaluate_v1)(truths, given)
    place = tmp_path / "evaluation"
    place.mkdir()
    (place / "predictions.json").write_text(json.dumps(given))
    (place / "scores.json").write_text(json.dumps({"version": version, "official": official}))
    evaluation = SquadEvaluation(Realized(place, {}, {}))
    records = SquadRecords(Realized(tmp_path, {}, {"dev_file": dev}))
    out = run_stage(squad_compare, tmp_path / "compared", evaluation, records)
    rows = {(r["metric"], r["model"]): r["value"] for r in out.comparison["rows"]}
    exact = official["exact" if version == "2.0" else "exact_match"]
    assert rows["F1", "BERT"] == pytest.approx(official["f1"])
    assert rows["exact match", "BERT"] == pytest.approx(exact)
    assert (("F1", "no answer") in rows) == (version == "2.0")
    if version == "2.0":
        assert rows["F1", "no answer"] == pytest.approx(200 / 3)  # "b" has no real answer either
    best = max(v for (metric, model), v in rows.items() if metric == "F1" and model != "BERT")
    assert out.margin == pytest.approx(official["f1"] - best)


@pytest.mark.skipif(not XQUAD.is_file(), reason="STAGEDML_TEST_DATA has no xquad")
def test_base_lines_on_real_questions() -> None:
    questions = read_squad(XQUAD)
    truths = {q.id: q.answers for q in questions}
    given = {q.id: first_name(q) for q in questions}
    found = evaluate_v1(truths, given)
    assert found["f1"] == pytest.approx(21.15, abs=0.01)
    scores = score_v1(truths, given).values()
    assert sum(s.f1 for s in scores) / len(scores) * 100 == pytest.approx(found["f1"])
    assert sum(s.exact for s in scores) / len(scores) * 100 == pytest.approx(found["exact_match"])
