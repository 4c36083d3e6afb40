"""The order of the items of an epoch: a function of the seed and the epoch, of nothing else.

A generator's order depends on what it gave before; so a training could not go on in its midst.
"""

from __future__ import annotations

from typing import Any, NamedTuple


class Course(NamedTuple):
    """How a training goes through its items, an epoch after the other.

    Attributes:
        items: How many items there are.
        batch_size: Items of a step; the last one of an epoch may have fewer.
        seed: Of the order of each epoch.
    """

    items: int
    batch_size: int
    seed: int

    @property
    def steps_per_epoch(self) -> int:
        """How many steps an epoch has."""
        return -(-self.items // self.batch_size)

    def step_at(self, epochs: float) -> int:
        """Count the steps of so many epochs, the nearest number of whole ones."""
        return int(epochs * self.steps_per_epoch + 0.5)


def epoch_order(items: int, *, seed: int, epoch: int) -> Any:
    """Give the order of an epoch's items.

    Made of PCG64's raw numbers, which NumPy keeps the same from version to version.

    Args:
        items: How many there are.
        seed: From 0.
        epoch: From 0.

    Returns:
        int64 (items,): each of `range(items)` once.
    """
    import numpy as np

    return np.argsort(np.random.PCG64([seed, epoch]).random_raw(items), kind="stable")


def index_batches(course: Course, first: int, stop: int) -> Any:
    """Make a `tf.data.Dataset` of the batches of the steps from `first` to before `stop`.

    Steps are counted from the start of the training, over all epochs.

    Returns:
        A data set of int64 (batch,): the numbers of a step's items.
    """
    import tensorflow as tf

    size, items = course.steps_per_epoch, course.batch_size
    epochs = range(first // size, -(-stop // size))
    orders = tf.data.Dataset.from_generator(
        lambda: (epoch_order(course.items, seed=course.seed, epoch=epoch) for epoch in epochs),
        output_signature=tf.TensorSpec((course.items,), tf.int64),
    )
    # Batches are cut, not collected an item at a time: an epoch may have steps of a millisecond.
    batches = orders.flat_map(
        lambda order: tf.data.Dataset.range(size).map(
            lambda step: order[step * items : (step + 1) * items]
        )
    )
    return batches.skip(first % size).take(stop - first)
