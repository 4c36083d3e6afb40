"""Learning curves as JSON lines keyed by step, and the progress of a training.

Progress is the stage's phase, which `stagedml build` shows, and for each epoch also a line of the
log, which `nix build -L` and `nix log` show.
"""

from __future__ import annotations

import json
import math
from typing import TYPE_CHECKING, Any

from stagedml import StagedMLError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from stagedml import Build

POINTS = 200


class DivergedError(StagedMLError):
    """A loss that is not a number any more."""


def keras_callback(build: Build[Any], curves: Path | None = None, *, first: int = 0) -> Any:
    """Make a Keras callback that reports `epoch 7/15 loss=0.12` as a training goes on.

    Args:
        build: The running stage.
        curves: A file to append each epoch's logs to, as JSON lines with `step` (the number of
            batches so far), `epoch` (from 1) and those of the logs that are numbers; nothing
            depends on the clock.
        first: How many steps were made before, in other segments of the training.

    Raises:
        DivergedError: From the training, when an epoch's loss is not a number.
    """
    import keras

    class Progress(keras.callbacks.Callback):  # type: ignore[misc] # keras has no types
        """Report epochs, and write curves."""

        step = first
        begun = 0

        def on_train_batch_begin(self, batch: int, logs: Any = None) -> None:  # noqa: ARG002
            self.begun = batch

        def on_train_batch_end(self, batch: int, logs: Any = None) -> None:  # noqa: ARG002
            self.step += batch - self.begun + 1

        def on_epoch_begin(self, epoch: int, logs: Any = None) -> None:  # noqa: ARG002
            if epoch == 0:
                build.progress(f"epoch 1/{self.params['epochs']}")

        def on_epoch_end(self, epoch: int, logs: Any = None) -> None:
            values = {name: float(value) for name, value in (logs or {}).items()}
            _finite(values.get("loss", 0.0), self.step)
            _report_epoch(build, epoch, self.params["epochs"], values)
            if curves is not None:
                known = {name: value for name, value in values.items() if math.isfinite(value)}
                _append(curves, {"step": self.step, "epoch": epoch + 1, **known})

    return Progress()


def step_curves(
    build: Build[Any],
    path: Path,
    *,
    steps: int,
    evaluate: Callable[[Any], Mapping[str, float]] = lambda _: {},
    first: int = 0,
    apart: int | None = None,
) -> Any:
    """Make a Keras callback that writes about `POINTS` rows of training, and one for each epoch.

    Rows of training have `step` (from 1), `loss` (the mean of the epoch so far) and
    `learning_rate` (of the optimizer's last update: a step that loss scaling leaves out is none);
    rows of an epoch have `step`, `epoch` and what `evaluate` gives. Nothing depends on the clock.

    Args:
        build: The running stage.
        path: The file to append to.
        steps: Steps of the whole training, or of its learning rate's schedule; rows are as many
            steps apart as its length has it, unless `apart` says how many.
        evaluate: From the model to numbers, after each epoch; none by default.
        first: How many steps were made before, in other segments of the training.
        apart: How many steps rows are apart.
    """
    import keras

    every = apart or max(1, steps // POINTS)

    class StepCurves(keras.callbacks.Callback):  # type: ignore[misc] # keras has no types
        """Write the curves, and report how far the training is."""

        step = first
        begun = 0

        def on_train_batch_begin(self, batch: int, logs: Any = None) -> None:  # noqa: ARG002
            self.begun = batch

        def on_train_batch_end(self, batch: int, logs: Any = None) -> None:
            before, self.step = self.step, self.step + batch - self.begun + 1
            if self.step // every > before // every or before == 0:
                loss = _finite(float(logs["loss"]), self.step)
                now = last_learning_rate(self.model.optimizer)
                _append(path, {"step": self.step, "loss": loss, "learning_rate": now})
                build.progress(f"step {self.step}/{steps} loss={loss:.4g}")

        def on_epoch_end(self, epoch: int, logs: Any = None) -> None:
            values = {"train_loss": float(logs["loss"]), **evaluate(self.model)}
            _append(path, {"step": self.step, "epoch": epoch + 1, **values})
            _report_epoch(build, epoch, self.params["epochs"], values)

    return StepCurves()


def last_learning_rate(optimizer: Any) -> float:
    """Give the learning rate of the last update that a Keras optimizer made, or of its first."""
    import keras

    inner = getattr(optimizer, "inner_optimizer", optimizer)
    rate = inner._learning_rate  # `learning_rate` is that of the next update
    if isinstance(rate, keras.optimizers.schedules.LearningRateSchedule):
        rate = rate(keras.ops.maximum(inner.iterations - 1, 0))
    return float(rate)


def _report_epoch(build: Build[Any], epoch: int, epochs: int, values: Mapping[str, float]) -> None:
    line = " ".join([f"epoch {epoch + 1}/{epochs}", *(f"{k}={v:.4g}" for k, v in values.items())])
    build.progress(line)
    print(line, flush=True)


def _append(path: Path, row: Mapping[str, Any]) -> None:
    with path.open("a", encoding="utf-8") as file:
        file.write(json.dumps(row, sort_keys=True, allow_nan=False) + "\n")


def _finite(loss: float, step: int) -> float:
    if not math.isfinite(loss):
        msg = f"the training diverged: the loss is {loss} at step {step}"
        raise DivergedError(msg, hint="Try a lower learning_rate or a longer warm-up.")
    return loss
