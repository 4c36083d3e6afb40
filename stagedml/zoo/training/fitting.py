"""Training a Keras model from any step to any step, bit for bit as in one go."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING, Annotated, Any

from stagedml import Bounds
from stagedml.zoo.training.checkpoints import (
    Checkpoint,
    ResumeError,
    metric_values,
    restore_checkpoint,
    save_checkpoint,
    set_metrics,
)
from stagedml.zoo.training.orders import Course, index_batches

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from pathlib import Path

# A parameter of segments: in epochs from the start of the training.
Stop = Annotated[float, Bounds(at_least=0, at_most=1_000_000)]


class Trainer:
    """A training that may have begun elsewhere, and may end before its end.

    Args:
        model: A compiled Keras model.
        course: How it goes through its items.
        of: What all segments of the training have in common, as JSON; the course is, too.
        resume: Where the training stopped; from the start by default.
        curves: The file of the learning curves, which are those of the checkpoint so far.

    Attributes:
        step: How many steps were made.
        facts: Those of the checkpoint.

    Raises:
        ResumeError: It is a checkpoint of another training, or it is damaged.
    """

    def __init__(
        self,
        model: Any,
        course: Course,
        *,
        of: Mapping[str, Any],
        resume: Checkpoint | None,
        curves: Path,
    ) -> None:
        self.model = model
        self.course = course
        self.of = {**course._asdict(), **of}
        self.step = 0
        self.facts: dict[str, Any] = {}
        self._metrics: Sequence[Any] = ()
        if resume is not None:
            self.step, self.facts, self._metrics = restore_checkpoint(resume, model, of=self.of)
            shutil.copyfile(resume.curves, curves)
            curves.chmod(0o644)

    def run(
        self,
        fetch: Callable[[Any], Any],
        *,
        epochs: float,
        callbacks: Sequence[Any] = (),
        **validation: Any,
    ) -> None:
        """Go on until so many epochs are done, counted from the start of the training.

        Args:
            fetch: From the numbers of a step's items, an int64 tensor (batch,), to what the model
                takes, by TensorFlow's operations.
            epochs: When to stop; within an epoch, at the nearest step.
            callbacks: Keras callbacks. They see epochs that are done, once, whatever the segments.
            validation: `validation_data` and its like, of Keras's `fit`; used at each epoch's end.

        Raises:
            ResumeError: More steps were made already.
        """
        import tensorflow as tf

        stop, size = self.course.step_at(epochs), self.course.steps_per_epoch
        if stop < self.step:
            msg = f"the checkpoint is at step {self.step}, this training ends at step {stop}"
            raise ResumeError(msg, hint="Choose a checkpoint with fewer steps, or more epochs.")
        if self._metrics and stop > self.step:
            # Keras makes the metrics when it sees data: an item makes them, and changes nothing.
            self.model.test_on_batch(*fetch(tf.zeros([1], tf.int64)))
        for first, end in _parts(self.step, stop, size):
            given = index_batches(self.course, first, end).map(
                fetch, num_parallel_calls=tf.data.AUTOTUNE, deterministic=True
            )
            part = _callbacks(
                self.model,
                callbacks,
                begun=first % size,
                done=end % size == 0,
                metrics=self._metrics,
                epochs=-(-stop // size),
                steps=size,
            )
            self.model.fit(
                given.prefetch(tf.data.AUTOTUNE),
                initial_epoch=first // size,
                epochs=-(-end // size),
                steps_per_epoch=min(size, end - first),
                shuffle=False,  # the data are, already
                verbose=0,
                callbacks=part,
                **(validation if end % size == 0 else {}),
            )
            if part.made != end - first:
                msg = f"{part.made} steps were made in place of {end - first}"
                raise RuntimeError(msg)
            self.step = end
            self._metrics = metric_values(self.model) if end % size else ()

    def save(self, out: Checkpoint, **facts: Any) -> None:
        """Write the checkpoint of what was done so far, and what the next segment is to know."""
        save_checkpoint(
            out, self.model, step=self.step, of=self.of, facts=facts, metrics=self._metrics
        )


def _parts(first: int, stop: int, size: int) -> Iterator[tuple[int, int]]:
    """Cut steps into whole epochs, and what is within an epoch before and after them."""
    while first < stop:
        if first % size or stop - first < size:
            end = min(stop, first - first % size + size)
        else:
            end = stop - stop % size
        yield first, end
        first = end


def _callbacks(
    model: Any,
    callbacks: Sequence[Any],
    *,
    begun: int,
    done: bool,
    metrics: Sequence[Any],
    epochs: int,
    steps: int,
) -> Any:
    """Make the callbacks of a part of an epoch, or of whole epochs.

    Args:
        model: The model.
        callbacks: What is to be called.
        begun: How many steps of the first epoch were made before.
        done: Whether the last epoch ends here.
        metrics: The values of the metrics' variables at the first step.
        epochs: How many epochs there will have been.
        steps: Steps of an epoch.
    """
    import keras

    class Part(keras.callbacks.CallbackList):  # type: ignore[misc] # keras has no types
        """Go on with the metrics of the epoch, and tell of whole epochs alone."""

        made = 0

        def __init__(self) -> None:
            self.begun = begun
            # With Keras's own `History`, which `fit` returns.
            options = {"add_history": True, "epochs": epochs, "steps": steps, "verbose": 0}
            super().__init__(list(callbacks), model=model, **options)

        def on_epoch_begin(self, epoch: int, logs: Any = None) -> None:
            if self.begun:
                set_metrics(model, metrics)
            else:
                super().on_epoch_begin(epoch, logs)

        def on_train_batch_begin(self, batch: int, logs: Any = None) -> None:
            super().on_train_batch_begin(self.begun + batch, logs)

        def on_train_batch_end(self, batch: int, logs: Any = None) -> None:
            self.made += 1
            super().on_train_batch_end(self.begun + batch, logs)

        def on_epoch_end(self, epoch: int, logs: Any = None) -> None:
            self.begun = 0
            if done:
                super().on_epoch_end(epoch, logs)

    return Part()
