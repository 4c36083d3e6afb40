"""Confidence intervals: against SciPy's bootstrap, how often they hold, and what is refused."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stagedml.runtime.outputs import mismatch
from stagedml.zoo.training.bootstrap import (
    COMPARISON,
    Comparing,
    ComparisonError,
    of_answers,
    of_means,
    of_sums,
)
from stagedml.zoo.training.metrics import accuracy, f1

np = pytest.importorskip("numpy")
stats = pytest.importorskip("scipy.stats")

pytestmark = pytest.mark.tensorflow


def table(seed=1, items=400):
    """Labels, a model that is right in 80 % and one in 70 %."""
    random = np.random.default_rng(seed)
    labels = random.integers(0, 2, items)
    good = np.where(random.random(items) < 0.8, labels, 1 - labels)
    poor = np.where(random.random(items) < 0.7, labels, 1 - labels)
    return labels, good, poor


def test_values_are_those_of_all_items_and_the_intervals_those_of_scipy():
    labels, good, poor = table()
    comparing = Comparing("good", seed=3, draws=4000)
    for name, metric in (("accuracy", accuracy), ("f1", f1)):
        models = {
            "good": of_answers(metric, good, labels),
            "poor": of_answers(metric, poor, labels),
        }
        row = comparing.add("test", name, models, items=len(labels))
        assert row["value"] == metric(good, labels)
    found = comparing.to_json()
    assert mismatch(json.loads(json.dumps(found)), COMPARISON) == ""
    for row in found["rows"]:
        metric, answers = (
            {"accuracy": accuracy, "f1": f1}[row["metric"]],
            {"good": good, "poor": poor},
        )
        other = stats.bootstrap(
            (answers[row["model"]], labels),
            lambda a, b, metric=metric: metric(a, b),
            paired=True,
            vectorized=False,
            n_resamples=4000,
            method="percentile",
            random_state=np.random.default_rng(0),
        ).confidence_interval
        assert row["low"] == pytest.approx(other.low, abs=0.006)
        assert row["high"] == pytest.approx(other.high, abs=0.006)


def test_differences_are_of_the_same_draws():
    labels, good, _ = table()
    twin = good.copy()
    twin[:4] = 1 - twin[:4]  # nearly the same model: its errors are the other's
    comparing = Comparing("good", seed=3)
    models = {
        "good": of_answers(accuracy, good, labels),
        "twin": of_answers(accuracy, twin, labels),
    }
    comparing.add("dev", "accuracy", models, items=len(labels))
    found = comparing.to_json()
    (row,) = found["differences"]
    assert row["model"] == "twin"
    assert row["value"] == pytest.approx(accuracy(good, labels) - accuracy(twin, labels))
    width = found["rows"][0]["high"] - found["rows"][0]["low"]
    assert row["high"] - row["low"] < width / 2  # unpaired it would be wider than that of one


def test_less_may_be_better_and_sums_may_be_measured():
    counts = np.array([[1, 2], [2, 2], [0, 2], [2, 2]])
    comparing = Comparing("model", seed=0)
    models = {
        "model": of_sums(counts, lambda s: s[0] / s[1]),
        "other": of_means([0.5, 1.0, 0.5, 1.0]),
    }
    comparing.add("test", "loss", models, items=4, points=True, less=True)
    found = comparing.to_json()
    assert [row["value"] for row in found["rows"]] == [0.625, 0.75]
    assert found["differences"][0]["value"] == pytest.approx(0.125)
    assert found["metrics"] == {"loss": {"points": True, "less": True}}


@settings(max_examples=20, deadline=None)
@given(st.integers(1, 60), st.integers(0, 2**31), st.integers(0, 1000))
def test_the_same_seed_gives_the_same_and_an_interval_is_one(items, seed, data):
    values = np.random.default_rng(data).random(items)
    rows = []
    for _ in range(2):
        comparing = Comparing("a", seed=seed, draws=200)
        comparing.add("dev", "x", {"a": of_means(values), "b": of_means(1 - values)}, items=items)
        rows.append(comparing.to_json())
    assert rows[0] == rows[1]
    for row in rows[0]["rows"]:
        assert min(values.min(), 1 - values.max()) - 1e-9 <= row["low"] <= row["high"]
    least, most = values.min(), values.max()
    mine = rows[0]["rows"][0]
    assert least - 1e-9 <= mine["low"] <= mine["high"] <= most + 1e-9


def test_intervals_hold_the_truth_about_as_often_as_they_say():
    random = np.random.default_rng(5)
    held = 0
    for number in range(200):
        right = random.random(300) < 0.75
        row = Comparing("a", seed=number, draws=200).add(
            "t", "x", {"a": of_means(right)}, items=300
        )
        held += row["low"] <= 0.75 <= row["high"]
    assert 180 <= held <= 199


@pytest.mark.parametrize(
    ("models", "items", "message"),
    [
        ({"b": lambda _: 0.5}, 3, "'a' has to be among"),
        ({"a": lambda _: 0.5}, 0, "0 items"),
        ({"a": lambda _: 0.5, "b": lambda at: float("nan") if at[0] else 1.0}, 3, "of 'b' on test"),
    ],
)
def test_what_cannot_be_compared_is_refused(models, items, message):
    with pytest.raises(ComparisonError) as caught:
        Comparing("a", seed=0).add("test", "x", models, items=items)
    assert message in f"{caught.value} {caught.value.hint}"


def test_a_metric_twice_and_too_few_draws_are_refused():
    comparing = Comparing("a", seed=0)
    comparing.add("test", "x", {"a": lambda _: 0.5}, items=3)
    with pytest.raises(ComparisonError, match="twice"):
        comparing.add("test", "x", {"a": lambda _: 0.5}, items=3)
    with pytest.raises(ComparisonError, match="30 draws"):
        Comparing("a", seed=0, draws=30)
    with pytest.raises(ComparisonError, match=r"shape \(2, 1\)"):
        of_answers(accuracy, np.zeros((2, 1)), np.zeros(2))
