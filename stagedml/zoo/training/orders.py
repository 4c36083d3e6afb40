"""The order of the items of an epoch: a function of the seed and the epoch, of nothing else.

A generator's order depends on what it gave before; so a training could not go on in its midst.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from stagedml import StagedMLError

if TYPE_CHECKING:
    from collections.abc import Sequence


class OrderError(StagedMLError):
    """Items of which no batches can be made as was asked."""


class AnyCourse(Protocol):
    """How a training goes through its items, an epoch after the other.

    Each epoch has all items once, in as many steps as any other.
    """

    @property
    def items(self) -> int:
        """How many items there are."""

    @property
    def steps_per_epoch(self) -> int:
        """How many steps an epoch has."""

    def step_at(self, epochs: float) -> int:
        """Count the steps of so many epochs, the nearest number of whole ones."""

    def facts(self) -> dict[str, Any]:
        """Say as JSON what the order follows from."""

    def epoch_batches(self, epoch: int) -> tuple[Any, Any]:
        """Give the items of an epoch's steps.

        Returns:
            int64 (items,): the items' numbers; int64 (steps + 1,): where in it each step begins,
            and where the last one ends.
        """


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

    def facts(self) -> dict[str, Any]:
        """Say as JSON what the order follows from."""
        return self._asdict()

    def epoch_batches(self, epoch: int) -> tuple[Any, Any]:
        """Give the items of an epoch's steps, as `AnyCourse` says."""
        import numpy as np

        starts: Any = np.arange(self.steps_per_epoch + 1, dtype=np.int64) * self.batch_size
        order = epoch_order(self.items, seed=self.seed, epoch=epoch)
        return order, np.minimum(starts, self.items)


class BucketedCourse:
    """A training on items of different lengths: those of about one length share a batch.

    A bucket has the items of one range of lengths; its batches have as many of them as fit into
    `batch_tokens` when all are as long as the range allows. In each epoch the items change places
    within their buckets, and the batches of all buckets are mixed. How many batches a bucket has
    does not depend on the epoch; its last one may have fewer items.

    Args:
        lengths: The length of each item, from 1; int (items,).
        batch_tokens: Tokens of a batch at most, padding included.
        seed: Of the order of each epoch.
        growth: How much longer the longest items of a bucket are than those of the one before.

    Raises:
        OrderError: There are no items, or there is one that no batch has room for.
    """

    def __init__(
        self, lengths: Sequence[int], *, batch_tokens: int, seed: int, growth: float = 1.1
    ) -> None:
        import numpy as np

        known = np.asarray(lengths, np.int64)
        if not len(known) or known.min() < 1:
            msg = "batches by length need items, each of a length from 1"
            raise OrderError(msg)
        longest = int(known.max())
        if longest > batch_tokens:
            msg = f"an item has {longest} tokens, a batch has room for {batch_tokens}"
            raise OrderError(msg, hint="Leave out what is longer, or choose more batch_tokens.")
        self.seed = seed
        self.batch_tokens = batch_tokens
        self.boundaries = length_boundaries(longest, growth=growth)
        self.items = len(known)
        self._digest = hashlib.sha256(known.tobytes()).hexdigest()
        self._bucket: Any = np.searchsorted(self.boundaries, known)  # the first that is long enough
        counts = np.bincount(self._bucket, minlength=len(self.boundaries))
        starts: list[int] = [0]
        at = 0
        for boundary, count in zip(self.boundaries, counts, strict=True):
            size = max(1, batch_tokens // boundary)
            starts += [at + min(end, int(count)) for end in range(size, int(count) + size, size)]
            at += int(count)
        self._starts = np.asarray(starts, np.int64)

    @property
    def steps_per_epoch(self) -> int:
        """How many steps an epoch has."""
        return len(self._starts) - 1

    def step_at(self, epochs: float) -> int:
        """Count the steps of so many epochs, the nearest number of whole ones."""
        return int(epochs * self.steps_per_epoch + 0.5)

    def facts(self) -> dict[str, Any]:
        """Say as JSON what the order follows from."""
        return {
            "items": self.items,
            "batch_tokens": self.batch_tokens,
            "boundaries": self.boundaries,
            "lengths": self._digest,
            "seed": self.seed,
        }

    def epoch_batches(self, epoch: int) -> tuple[Any, Any]:
        """Give the items of an epoch's steps, as `AnyCourse` says."""
        import numpy as np

        order: Any = epoch_order(self.items, seed=self.seed, epoch=epoch)
        order = order[np.argsort(self._bucket[order], kind="stable")]
        raw = np.random.PCG64([self.seed, epoch, 1]).random_raw(self.steps_per_epoch)
        mixed: Any = np.argsort(raw, kind="stable")
        begin, end = self._starts[:-1][mixed], self._starts[1:][mixed]
        starts = np.concatenate([[0], np.cumsum(end - begin)])
        # The place in `order` of each item: its batch's place there, and its place in the batch.
        places = np.arange(self.items) + np.repeat(begin - starts[:-1], end - begin)
        return order[places], starts


def length_boundaries(longest: int, *, growth: float = 1.1, first: int = 8) -> list[int]:
    """Choose the longest lengths of buckets, up to `longest` itself."""
    found = [min(first, longest)]
    while found[-1] < longest:
        found.append(min(longest, max(found[-1] + 1, int(found[-1] * growth))))
    return found


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


def index_batches(course: AnyCourse, first: int, stop: int) -> Any:
    """Make a `tf.data.Dataset` of the batches of the steps from `first` to before `stop`.

    Steps are counted from the start of the training, over all epochs.

    Returns:
        A data set of int64 (batch,): the numbers of a step's items.
    """
    import tensorflow as tf

    size = course.steps_per_epoch
    epochs = range(first // size, -(-stop // size))
    numbers = tf.TensorSpec((None,), tf.int64)
    orders = tf.data.Dataset.from_generator(
        lambda: (course.epoch_batches(epoch) for epoch in epochs),
        output_signature=(numbers, tf.TensorSpec((size + 1,), tf.int64)),
    )
    # Batches are cut, not collected an item at a time: an epoch may have steps of a millisecond.
    batches = orders.flat_map(
        lambda order, starts: tf.data.Dataset.range(size).map(
            lambda step: order[starts[step] : starts[step + 1]]
        )
    )
    return batches.skip(first % size).take(stop - first)
