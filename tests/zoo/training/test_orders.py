"""The order of items, which depends on the seed and the epoch alone, wherever a training begins."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stagedml.zoo.training.fitting import _parts
from stagedml.zoo.training.orders import Course, epoch_order, index_batches

np = pytest.importorskip("numpy")

pytestmark = pytest.mark.tensorflow


@given(st.integers(0, 200), st.integers(0, 2**31), st.integers(0, 1000))
def test_an_epoch_has_each_item_once(items, seed, epoch):
    order = epoch_order(items, seed=seed, epoch=epoch)
    assert order.dtype == np.int64
    assert sorted(order.tolist()) == list(range(items))
    assert order.tolist() == epoch_order(items, seed=seed, epoch=epoch).tolist()


def test_orders_are_those_of_every_version():
    assert epoch_order(10, seed=42, epoch=0).tolist() == [4, 8, 1, 9, 3, 6, 0, 7, 2, 5]
    assert epoch_order(10, seed=42, epoch=1).tolist() == [1, 2, 8, 5, 3, 9, 6, 0, 4, 7]
    assert epoch_order(10, seed=43, epoch=0).tolist() == [2, 1, 5, 7, 8, 9, 4, 0, 6, 3]


@given(st.integers(0, 60), st.integers(0, 60), st.integers(1, 12))
def test_parts_are_whole_epochs_or_within_one(first, more, size):
    parts = list(_parts(first, first + more, size))
    assert [step for a, b in parts for step in range(a, b)] == list(range(first, first + more))
    for a, b in parts:
        assert (a % size == 0 and b % size == 0) or a // size == (b - 1) // size
    assert len(parts) <= 3


@settings(max_examples=25, deadline=None)
@given(st.integers(1, 23), st.integers(1, 8), st.integers(0, 9), st.data())
def test_batches_are_the_same_wherever_one_begins(items, batch_size, seed, data):
    pytest.importorskip("tensorflow")
    course = Course(items, batch_size, seed)
    size = course.steps_per_epoch
    stop = data.draw(st.integers(1, 3 * size))
    cut = data.draw(st.integers(0, stop))

    def steps(first, last):
        return [b.tolist() for b in index_batches(course, first, last).as_numpy_iterator()]

    whole = steps(0, stop)
    assert len(whole) == stop
    assert steps(0, cut) + steps(cut, stop) == whole
    for epoch in range(stop // size):
        given = [i for batch in whole[epoch * size : (epoch + 1) * size] for i in batch]
        assert given == epoch_order(items, seed=seed, epoch=epoch).tolist()


@given(st.integers(1, 500), st.integers(1, 64), st.integers(1, 20), st.integers(1, 40))
def test_segments_end_where_the_training_does(items, batch_size, epochs, segments):
    course = Course(items, batch_size, 0)
    stops = [course.step_at(epochs * k / segments) for k in range(1, segments + 1)]
    assert stops == sorted(stops)
    assert stops[-1] == course.step_at(epochs) == epochs * course.steps_per_epoch
