"""The order of items, which depends on the seed and the epoch alone, wherever a training begins."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stagedml.zoo.training.fitting import _parts
from stagedml.zoo.training.orders import (
    BucketedCourse,
    Course,
    OrderError,
    epoch_order,
    index_batches,
    length_boundaries,
)

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


@given(st.integers(0, 60), st.integers(0, 60), st.integers(1, 12), st.booleans())
def test_parts_are_whole_epochs_or_within_one(first, more, size, single):
    parts = list(_parts(first, first + more, size, single=single))
    assert [step for a, b in parts for step in range(a, b)] == list(range(first, first + more))
    for a, b in parts:
        assert (a % size == 0 and b % size == 0) or a // size == (b - 1) // size
        assert not single or a // size == (b - 1) // size
    assert single or len(parts) <= 3


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


LENGTHS = st.lists(st.integers(1, 60), min_size=1, max_size=80)


def batches_of(course, epoch):
    numbers, starts = course.epoch_batches(epoch)
    assert numbers.dtype == starts.dtype == np.int64
    return [numbers[a:b].tolist() for a, b in pairwise(starts.tolist())]


@given(LENGTHS, st.integers(60, 300), st.integers(0, 2**31), st.integers(0, 50))
def test_buckets_have_each_item_once_in_batches_that_are_no_larger_than_asked(
    lengths, batch_tokens, seed, epoch
):
    course = BucketedCourse(lengths, batch_tokens=batch_tokens, seed=seed)
    batches = batches_of(course, epoch)
    assert len(batches) == course.steps_per_epoch
    assert sorted(i for batch in batches for i in batch) == list(range(len(lengths)))
    edges = [0, *length_boundaries(max(lengths))]
    full = 0
    for batch in batches:
        assert batch
        widths = [lengths[i] for i in batch]
        assert max(widths) * len(batch) <= batch_tokens
        low, high = next((a, b) for a, b in pairwise(edges) if max(widths) <= b)
        assert all(low < width <= high for width in widths)
        full += len(batch) == batch_tokens // high
    # No bucket has more than one batch that could take more.
    assert len(batches) - full <= len({next(b for b in edges if n <= b) for n in lengths})
    again = BucketedCourse(lengths, batch_tokens=batch_tokens, seed=seed)
    assert batches_of(again, epoch) == batches


def test_buckets_are_mixed_anew_in_each_epoch():
    course = BucketedCourse(list(range(1, 41)) * 20, batch_tokens=200, seed=3)
    first, second = batches_of(course, 0), batches_of(course, 1)
    assert sorted(map(sorted, first)) != sorted(map(sorted, second))
    longest = [max(i % 40 for i in batch) for batch in first]
    assert longest not in (sorted(longest), sorted(longest, reverse=True))


@settings(max_examples=15, deadline=None)
@given(LENGTHS, st.integers(0, 9), st.data())
def test_buckets_go_on_from_any_step(lengths, seed, data):
    pytest.importorskip("tensorflow")
    course = BucketedCourse(lengths, batch_tokens=120, seed=seed)
    size = course.steps_per_epoch
    stop = data.draw(st.integers(1, 3 * size))
    cut = data.draw(st.integers(0, stop))

    def steps(first, last):
        return [b.tolist() for b in index_batches(course, first, last).as_numpy_iterator()]

    whole = [batch for epoch in range(3) for batch in batches_of(course, epoch)][:stop]
    assert steps(0, cut) + steps(cut, stop) == whole


@pytest.mark.parametrize(("lengths", "words"), [([], "need items"), ([3, 0], "from 1")])
def test_buckets_of_nothing_are_refused(lengths, words):
    with pytest.raises(OrderError, match=words):
        BucketedCourse(lengths, batch_tokens=10, seed=0)


def test_an_item_that_no_batch_has_room_for_is_refused():
    with pytest.raises(OrderError, match="an item has 11 tokens, a batch has room for 10"):
        BucketedCourse([11], batch_tokens=10, seed=0)


@given(st.integers(1, 500), st.integers(1, 64), st.integers(1, 20), st.integers(1, 40))
def test_segments_end_where_the_training_does(items, batch_size, epochs, segments):
    course = Course(items, batch_size, 0)
    stops = [course.step_at(epochs * k / segments) for k in range(1, segments + 1)]
    assert stops == sorted(stops)
    assert stops[-1] == course.step_at(epochs) == epochs * course.steps_per_epoch
