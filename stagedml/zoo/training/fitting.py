"""Training a Keras model from any step to any step, bit for bit as in one go.

How it computes is said by a `Compute` (`stagedml.zoo.training.compute`).
"""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING, Annotated, Any

from stagedml import Bounds
from stagedml.zoo.training.checkpoints import (
    Checkpoint,
    ResumeError,
    check_finite,
    metric_values,
    restore_checkpoint,
    save_checkpoint,
    set_metrics,
)
from stagedml.zoo.training.compute import Compute
from stagedml.zoo.training.orders import AnyCourse, index_batches
from stagedml.zoo.training.throughput import Meter
from stagedml.zoo.training.updates import Watch, install_step

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
        compute: How the model was compiled, and computes; plainly by default.
        weigh: Where the loss is not a mean over items (but over the tokens that are not masked,
            say): from what the model is given for some items, an (inputs, targets) or (inputs,
            targets, weights), to the number that their loss is a mean over.
        tokens: Tokens of an item, padding included, for what is said of the speed.

    Attributes:
        step: How many steps were made.
        facts: Those of the checkpoint.

    Raises:
        ResumeError: It is a checkpoint of another training, or it is damaged.
    """

    def __init__(
        self,
        model: Any,
        course: AnyCourse,
        *,
        of: Mapping[str, Any],
        resume: Checkpoint | None,
        curves: Path,
        compute: Compute | None = None,
        weigh: Callable[[Any], Any] | None = None,
        tokens: int = 0,
    ) -> None:
        self.model = model
        self.course = course
        self.compute = compute or Compute()
        self.meter = Meter(course.items / course.steps_per_epoch, tokens)
        self.of = {**course.facts(), **self.compute._asdict(), **of}
        self.step = 0
        self.facts: dict[str, Any] = {}
        self._metrics: Sequence[Any] = ()
        if resume is not None:
            self.step, self.facts, self._metrics = restore_checkpoint(resume, model, of=self.of)
            shutil.copyfile(resume.curves, curves)
            curves.chmod(0o644)
        self.watch = install_step(model, self.compute, weigh)

    def step_at(self, epochs: float, *, finish: bool = False) -> int:
        """Count the steps of so many epochs.

        Args:
            epochs: From the start of the training.
            finish: Whether the training ends there. A segment within an epoch ends at the last
                step before where Python is asked again, so that the next one goes on from there
                as the training in one go does.

        Raises:
            ResumeError: It is within an epoch, and several devices have a share of its metrics.
        """
        step, size = self.course.step_at(epochs), self.course.steps_per_epoch
        if not finish:
            step -= step % size % self.compute.steps_per_execution
        if step % size and self.compute.replicas > 1:
            msg = f"with several replicas a segment ends with an epoch, not after {epochs:g} epochs"
            raise ResumeError(msg, hint="Choose as many segments as epochs, or a divisor.")
        return step

    def run(
        self,
        fetch: Callable[[Any], Any],
        *,
        epochs: float,
        finish: bool = False,
        callbacks: Sequence[Any] = (),
        **validation: Any,
    ) -> None:
        """Go on until so many epochs are done, counted from the start of the training.

        Args:
            fetch: From the numbers of a step's items, an int64 tensor (batch,), to what the model
                takes, by TensorFlow's operations.
            epochs: When to stop; within an epoch, where `step_at` says.
            finish: Whether the training ends there, and is no segment.
            callbacks: Keras callbacks. They see epochs that are done, once, whatever the segments.
            validation: `validation_data` and its like, of Keras's `fit`; used at each epoch's end.

        Raises:
            DivergedError: The loss of a step is not a number any more, or a weight that it left.
            ResumeError: More steps were made already.
        """
        import tensorflow as tf

        stop, size = self.step_at(epochs, finish=finish), self.course.steps_per_epoch
        if stop < self.step:
            msg = f"the checkpoint is at step {self.step}, this training ends at step {stop}"
            raise ResumeError(msg, hint="Choose a checkpoint with fewer steps, or more epochs.")
        if self._metrics and stop > self.step:
            # Keras makes the metrics when it sees data: an item makes them, and changes nothing.
            self.model.test_on_batch(*fetch(tf.zeros([1], tf.int64)))
        # Executions of several steps begin with each epoch.
        single = bool(size % self.compute.steps_per_execution)
        for first, end in _parts(self.step, stop, size, single=single):
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
                steps_made=end - first,
                watch=self.watch,
                meter=self.meter,
            )
            self.watch.first = first
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
            self.watch.reset()
            self.step = end
            self._metrics = metric_values(self.model) if end % size else ()
        self.meter.report()

    def save(self, out: Checkpoint, **facts: Any) -> None:
        """Write the checkpoint of what was done so far, and what the next segment is to know."""
        save_checkpoint(
            out, self.model, step=self.step, of=self.of, facts=facts, metrics=self._metrics
        )


def _parts(first: int, stop: int, size: int, *, single: bool) -> Iterator[tuple[int, int]]:
    """Cut steps into whole epochs, one or all, and what is within an epoch before and after."""
    while first < stop:
        if single or first % size or stop - first < size:
            end = min(stop, first - first % size + size)
        else:
            end = stop - stop % size
        yield first, end
        first = end


class _Read(dict[str, Any]):
    """Logs of a step that become numbers when they are read."""

    def __init__(self, values: Mapping[str, Any], watch: Watch) -> None:
        super().__init__(values)
        self._watch = watch

    def __getitem__(self, name: str) -> float:
        self._watch.check()
        return float(super().__getitem__(name))

    def get(self, name: str, default: Any = None) -> Any:
        """As of a dictionary."""
        try:
            return self[name]
        except KeyError:
            return default

    def items(self) -> Any:
        """As of a dictionary."""
        return {name: self[name] for name in self}.items()


def _agree(model: Any) -> None:
    """Let several devices have the mean of what each of them keeps of its shares of batches.

    Statistics of normalizations: a checkpoint, and the model that is handed on, have them once.
    """
    import keras
    import numpy as np

    strategy = model.distribute_strategy
    if strategy.num_replicas_in_sync == 1:
        return
    with strategy.scope():
        for variable in model.non_trainable_variables:
            if keras.backend.is_float_dtype(variable.dtype):
                each = strategy.experimental_local_results(variable.value)
                variable.assign(np.mean([part.numpy() for part in each], axis=0))


def _callbacks(
    model: Any,
    callbacks: Sequence[Any],
    *,
    begun: int,
    done: bool,
    metrics: Sequence[Any],
    epochs: int,
    steps: int,
    steps_made: int,
    watch: Watch,
    meter: Meter,
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
        steps_made: Steps that are to be made, of all epochs of the part.
        watch: What knows of losses that are not finite.
        meter: What measures the speed.
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
            self.from_step = batch
            for callback in self.callbacks:
                callback.on_train_batch_begin(self.begun + batch, logs)

        def on_train_batch_end(self, batch: int, logs: Any = None) -> None:
            # Keras counts on where an epoch ends within an execution.
            last = min(batch, steps - self.begun - 1, self.from_step + steps_made - self.made - 1)
            count = last - self.from_step + 1
            self.made += count
            # What is not read is not waited for: the device goes on meanwhile.
            read = _Read(logs or {}, watch)
            for callback in self.callbacks:
                callback.on_train_batch_end(self.begun + last, read)
            if self.begun + last + 1 == steps or self.made == steps_made:
                watch.check()
                _agree(model)
                meter.stop(count)
                check_finite(model, watch.first + self.made)
            else:
                meter.go_on(count)

        def on_epoch_end(self, epoch: int, logs: Any = None) -> None:
            self.begun = 0
            if done:
                super().on_epoch_end(epoch, logs)

    return Part()
