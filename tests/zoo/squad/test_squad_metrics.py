"""SQuAD's metrics: cases computed by hand, and a second implementation from the definitions."""

from __future__ import annotations

import collections
import re
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stagedml.zoo.squad.metrics import (
    Scores,
    evaluate_v1,
    evaluate_v2,
    exact_match,
    f1,
    f1_or_both_empty,
    normalize_answer,
    score_v1,
    score_v2,
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The  Eiffel-Tower!", "eiffeltower"),
        ("an apple, a pear; the end", "apple pear end"),
        ("Another theme", "another theme"),  # articles are whole words
        ("U.S.A.", "usa"),
        ("\u00a312 \u2014 caf\u00e9", "\u00a312 \u2014 caf\u00e9"),  # ASCII punctuation only
        ("the", ""),
        ("a\nb", "b"),
    ],
)
def test_answers_are_normalized_as_the_official_script_does(text, expected):
    assert normalize_answer(text) == expected


def test_overlap_counts_repetitions():
    # Shared: "to" twice, "be" once; 3 of 4 and 3 of 5 words.
    assert f1("to be to go", "to be or to not") == pytest.approx(
        2 * (3 / 4) * (3 / 5) / (3 / 4 + 3 / 5)
    )
    assert exact_match("The Cat.", "cat") == 1
    assert f1("dog", "cat") == 0


def test_nothing_is_right_only_where_nothing_is_true():
    assert f1_or_both_empty("", "") == 1
    assert f1_or_both_empty("", "cat") == f1_or_both_empty("cat", "") == 0
    assert f1("", "") == 0  # the definition of 1.1 has no such case


def test_a_fixed_prediction_file_of_1_1():
    answers = {
        "q1": ("Denver Broncos", "The Denver Broncos"),
        "q2": ("10\u20133", "ten to three"),
        "q3": ("gold",),
        "q4": ("Levi's Stadium", "Levi's Stadium in the San Francisco Bay Area"),
    }
    predictions = {"q1": "denver broncos", "q2": "10-3", "q4": "Stadium in Bay Area"}
    # q1: exact. q2: "103" is not "10\u20133": nothing. q3: no prediction, nothing.
    # q4: "stadium in bay area" in "levis stadium in san francisco bay area": 4 of 4, 4 of 7.
    best = 2 * 1 * (4 / 7) / (1 + 4 / 7)
    scores = evaluate_v1(answers, predictions)
    assert scores["exact_match"] == pytest.approx(100 / 4)
    assert scores["f1"] == pytest.approx(100 * (1 + best) / 4)


def test_a_fixed_prediction_file_of_2_0():
    answers = {"a": ("cat", "the black cat"), "b": ("dog",), "c": (), "d": (), "e": ("bird",)}
    predictions = {"a": "black cat", "b": "a fox", "c": "", "d": "mouse", "e": ""}
    nulls = {"a": -3.0, "b": -1.0, "c": 2.0, "d": -2.0, "e": 1.0}
    raw = evaluate_v2(answers, predictions)
    assert raw["exact"] == pytest.approx(100 * 2 / 5)  # a and c
    assert raw["f1"] == pytest.approx(100 * 2 / 5)
    assert (raw["HasAns_total"], raw["NoAns_total"], raw["total"]) == (3, 2, 5)
    assert raw["HasAns_exact"] == pytest.approx(100 / 3)
    assert raw["NoAns_exact"] == pytest.approx(50)
    found = evaluate_v2(answers, predictions, nulls, threshold=-2.5)
    # Only a is answered: a, c and d are right.
    assert found["exact"] == pytest.approx(60)
    # In the order of the null scores: 2 right with no answer at all, 3 with a, 2 with d, ...
    assert found["best_exact"] == pytest.approx(60)
    assert found["best_exact_thresh"] == -3.0


@pytest.mark.parametrize(("lowest", "threshold"), [(0.5, 0.0), (0.0, 0.0), (-2.5, -3.5)])
def test_a_threshold_below_all_null_scores_answers_nothing(lowest, threshold):
    """It is the official script's 0 where it can be, as with probabilities."""
    nulls = {"a": lowest, "b": lowest + 0.25}
    found = evaluate_v2({"a": (), "b": ("x",)}, {"a": "y", "b": "z"}, nulls)
    assert found["best_f1"] == found["best_exact"] == 50
    assert found["best_f1_thresh"] == found["best_exact_thresh"] == threshold


def test_questions_without_a_prediction_are_left_out():
    found = score_v1({"a": ("x",), "b": ("y",)}, {"a": "x y"})
    assert found == {"a": Scores(0.0, pytest.approx(2 / 3), has_answer=True)}
    impossible = score_v2({"a": (), "b": ("y",)}, {"a": ""})
    assert impossible == {"a": Scores(1.0, 1.0, has_answer=False)}


def test_no_answer_at_all_may_be_best():
    found = evaluate_v2({"a": (), "b": ("x",)}, {"a": "y", "b": "z"}, {"a": -5.0, "b": -4.0})
    assert found["best_f1"] == 50
    assert found["best_f1_thresh"] < -5
    kept = evaluate_v2(
        {"a": (), "b": ("x",)},
        {"a": "y", "b": "z"},
        {"a": -5.0, "b": -4.0},
        threshold=found["best_f1_thresh"],
    )
    assert kept["f1"] == 50


# --- once more, from the papers' definitions, by other means ------------------------------------


def words(text):
    text = "".join(c for c in text.lower() if c not in set(string.punctuation))
    return [w for w in re.sub(r"\b(?:a|an|the)\b", " ", text).split() if w]


def overlap(prediction, truth, *, v2):
    p, t = words(prediction), words(truth)
    if v2 and (p == [] or t == []):
        return 1.0 if p == t else 0.0
    common, rest = 0, collections.Counter(t)
    for word in p:
        if rest[word] > 0:
            rest[word] -= 1
            common += 1
    if common == 0:
        return 0.0
    precision, recall = common / len(p), common / len(t)
    return 2 * precision * recall / (precision + recall)


texts = st.lists(st.sampled_from(["the", "cat", "A", "dog.", "an", "sat", ",", "mat"])).map(
    " ".join
)


@st.composite
def questions(draw, least):
    names = [f"q{i}" for i in range(draw(st.integers(1, 8)))]
    answers = {n: tuple(draw(st.lists(texts, min_size=least, max_size=3))) for n in names}
    predictions = {n: draw(texts) for n in names}
    nulls = {n: draw(st.integers(0, 8)) / 8 for n in names}
    return answers, predictions, nulls


@given(questions(1))
def test_v1_is_the_mean_of_the_best(made):
    answers, predictions, _ = made
    found = evaluate_v1(answers, predictions)
    scores = [max(overlap(predictions[q], t, v2=False) for t in answers[q]) for q in answers]
    exact = [any(words(predictions[q]) == words(t) for t in answers[q]) for q in answers]
    assert found["f1"] == pytest.approx(100 * sum(scores) / len(scores))
    assert found["exact_match"] == pytest.approx(100 * sum(exact) / len(exact))


@given(questions(0), st.integers(-1, 9))
def test_v2_is_the_mean_of_the_best_with_a_threshold(made, eighths):
    answers, predictions, nulls = made
    threshold = eighths / 8
    found = evaluate_v2(answers, predictions, nulls, threshold=threshold)
    scores = []
    for q, truths in answers.items():
        real = [t for t in truths if words(t)] or [""]
        kept = max(overlap(predictions[q], t, v2=True) for t in real)
        scores.append(kept if nulls[q] <= threshold else float(not truths))
    assert found["f1"] == pytest.approx(100 * sum(scores) / len(scores))


@given(questions(0))
def test_the_best_threshold_is_at_least_as_good_as_all_others(made):
    answers, _, nulls = made
    # Distinct null scores, and answers to all: every prefix of the order is then a threshold.
    nulls = {q: nulls[q] + i / 100 for i, q in enumerate(nulls)}
    predictions = {q: (truths or ("cat",))[0] or "cat" for q, truths in answers.items()}
    best = evaluate_v2(answers, predictions, nulls)["best_f1"]
    tried = [
        evaluate_v2(answers, predictions, nulls, threshold=t)["f1"] for t in [-1, *nulls.values()]
    ]
    assert best == pytest.approx(max(tried))
