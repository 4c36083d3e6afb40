"""Curves of a training by step, as JSON lines, and its progress."""

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


def step_curves(
    build: Build[Any],
    path: Path,
    *,
    steps: int,
    rate: Callable[[int], float],
    evaluate: Callable[[Any], Mapping[str, float]] = lambda _: {},
) -> Any:
    """A Keras callback that writes about `POINTS` rows of training, and one for each epoch.

    Rows of training have `step` (from 1), `loss` (the mean of the epoch so far) and
    `learning_rate` (that the step was made with); rows of an epoch have `step`, `epoch` and what
    `evaluate` gives. Nothing depends on the clock.

    Args:
        build: The running stage.
        path: The file to write.
        steps: Of the whole training.
        rate: The learning rate of a step, counted from 0.
        evaluate: From the model to numbers, after each epoch; none by default.
    """
    import keras

    every = max(1, steps // POINTS)

    class StepCurves(keras.callbacks.Callback):  # type: ignore[misc] # keras has no types
        """Writes the curves, and tells Nix how far the training is."""

        step = 0

        def write(self, row: Mapping[str, Any]) -> None:
            with path.open("a", encoding="utf-8") as file:
                file.write(json.dumps(row, sort_keys=True, allow_nan=False) + "\n")

        def on_train_batch_end(self, batch: int, logs: Any = None) -> None:  # noqa: ARG002
            self.step += 1
            if self.step % every == 0 or self.step == 1:
                loss = _finite(float(logs["loss"]), self.step)
                self.write({"step": self.step, "loss": loss, "learning_rate": rate(self.step - 1)})
                build.progress(f"step {self.step}/{steps} loss={loss:.4g}")

        def on_train_end(self, logs: Any = None) -> None:  # noqa: ARG002
            if self.step != steps:
                msg = f"{self.step} steps were made in place of {steps}"
                raise RuntimeError(msg)

        def on_epoch_end(self, epoch: int, logs: Any = None) -> None:
            values = {"train_loss": float(logs["loss"]), **evaluate(self.model)}
            self.write({"step": self.step, "epoch": epoch + 1, **values})
            shown = " ".join(f"{k}={v:.4g}" for k, v in values.items())
            build.progress(f"epoch {epoch + 1}/{self.params['epochs']} {shown}")

    return StepCurves()


def _finite(loss: float, step: int) -> float:
    if not math.isfinite(loss):
        msg = f"the training diverged: the loss is {loss} at step {step}"
        raise DivergedError(msg, hint="Try a lower learning_rate or a longer warm-up.")
    return loss
