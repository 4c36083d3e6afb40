"""GLUE's metrics against scikit-learn's and SciPy's, and where they must refuse."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stagedml.zoo.training import metrics

np = pytest.importorskip("numpy")
sklearn = pytest.importorskip("sklearn.metrics")
stats = pytest.importorskip("scipy.stats")

pytestmark = pytest.mark.tensorflow


@st.composite
def classes(draw, most):
    size = draw(st.integers(1, 60))
    column = st.lists(st.integers(0, most - 1), min_size=size, max_size=size)
    return np.array(draw(column)), np.array(draw(column))


@given(classes(2))
def test_binary_metrics_are_those_of_scikit_learn(pair):
    predictions, labels = pair
    assert metrics.accuracy(predictions, labels) == pytest.approx(
        sklearn.accuracy_score(labels, predictions)
    )
    assert metrics.f1(predictions, labels) == pytest.approx(
        sklearn.f1_score(labels, predictions, zero_division=0.0)
    )


@given(
    st.integers(2, 5).flatmap(
        lambda n: st.lists(
            st.tuples(st.lists(st.floats(1e-3, 1), min_size=n, max_size=n), st.integers(0, n - 1)),
            min_size=1,
            max_size=20,
        )
    )
)
def test_cross_entropy_is_that_of_scikit_learn(rows):
    probabilities = np.array([row for row, _ in rows])
    probabilities /= probabilities.sum(axis=1, keepdims=True)
    labels = [label for _, label in rows]
    wanted = sklearn.log_loss(labels, probabilities, labels=range(probabilities.shape[1]))
    assert metrics.cross_entropy(probabilities, labels) == pytest.approx(wanted, abs=1e-12)


def test_the_cross_entropy_of_what_was_ruled_out_is_bounded():
    found = metrics.cross_entropy([[1.0, 0.0], [1.0, 0.0]], [0, 1])
    assert found == pytest.approx(-math.log(1e-7) / 2)


@pytest.mark.parametrize(
    ("probabilities", "labels"),
    [([[0.5, 0.5]], [2]), ([[0.5, 0.5]], [[0]]), ([0.5], [0]), ([[1.5, -0.5]], [1]), ([], [])],
)
def test_a_cross_entropy_of_no_probabilities_is_refused(probabilities, labels):
    with pytest.raises(metrics.MetricError):
        metrics.cross_entropy(probabilities, labels)


@given(classes(4))
def test_many_classes_are_as_in_scikit_learn(pair):
    predictions, labels = pair
    assert metrics.matthews(predictions, labels) == pytest.approx(
        sklearn.matthews_corrcoef(labels, predictions), abs=1e-12
    )
    expected = sklearn.confusion_matrix(labels, predictions, labels=range(4))
    assert metrics.confusion_matrix(predictions, labels, 4) == expected.tolist()


@given(
    st.integers(2, 60).flatmap(
        lambda n: st.tuples(
            st.lists(st.integers(-50, 50), min_size=n, max_size=n),
            st.lists(st.integers(0, 5), min_size=n, max_size=n),
        )
    )
)
def test_correlations_are_those_of_scipy(pair):
    scores, labels = (np.array(side) / 4 for side in pair)
    if np.ptp(scores) == 0 or np.ptp(labels) == 0:
        assert metrics.pearson(scores, labels) == 0
        assert metrics.spearman(scores, labels) == 0
        return
    assert metrics.pearson(scores, labels) == pytest.approx(
        stats.pearsonr(scores, labels).statistic, abs=1e-9
    )
    assert metrics.spearman(scores, labels) == pytest.approx(
        stats.spearmanr(scores, labels).statistic, abs=1e-9
    )


@pytest.mark.parametrize("name", sorted(metrics.METRICS))
def test_a_column_beside_a_row_is_refused(name):
    # The original compared (B, 1) with (B,): B x B comparisons, and an F1 of the wrong thing.
    labels = np.array([1, 0, 1, 1])
    with pytest.raises(metrics.MetricError, match=r"\(4, 1\) and \(4,\)"):
        metrics.METRICS[name](labels[:, None], labels)


def test_f1_of_a_known_table():
    predictions = np.array([1, 1, 1, 0, 0, 0, 0, 0])
    labels = np.array([1, 1, 0, 1, 1, 0, 0, 0])
    # 2 true positives, 1 false positive, 2 false negatives.
    assert metrics.f1(predictions, labels) == pytest.approx(2 * 2 / (2 * 2 + 1 + 2))


@pytest.mark.parametrize("size", [(0, 0), (3, 4)])
def test_other_lengths_are_refused(size):
    with pytest.raises(metrics.MetricError):
        metrics.accuracy(np.zeros(size[0]), np.zeros(size[1]))


def test_a_class_beyond_the_matrix_is_refused():
    with pytest.raises(metrics.MetricError, match="not one of the 2"):
        metrics.confusion_matrix(np.array([2]), np.array([0]), 2)
