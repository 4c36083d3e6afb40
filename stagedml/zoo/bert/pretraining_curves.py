"""Tests on the way of a long training: after so many steps, not after epochs, which may be days."""

from __future__ import annotations

import json
import math
from typing import TYPE_CHECKING, Any

from stagedml.zoo.training.curves import DivergedError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from stagedml import Build


def evaluation_curves(
    build: Build[Any],
    path: Path,
    *,
    steps: int,
    times: int,
    evaluate: Callable[[], Mapping[str, float]],
    first: int = 0,
) -> Any:
    """Make a Keras callback that tests a model, evenly over a training, and writes rows of curves.

    The rows have `step` and what `evaluate` gives; the last one is of the last step. Nothing
    depends on the clock, nor on where segments of the training begin.

    Args:
        build: The running stage.
        path: The file to append to.
        steps: Steps of the training, or of its learning rate's schedule.
        times: How often.
        evaluate: Gives numbers; it must not change the model.
        first: How many steps were made before, in other segments.

    Raises:
        DivergedError: From the training, when what `evaluate` gives is not a number.
    """
    import keras

    class Evaluations(keras.callbacks.Callback):  # type: ignore[misc] # keras has no types
        """Test, and write what is found."""

        step = first
        begun = 0

        def on_train_batch_begin(self, batch: int, logs: Any = None) -> None:  # noqa: ARG002
            self.begun = batch

        def on_train_batch_end(self, batch: int, logs: Any = None) -> None:
            # Several steps may have been made at once.
            before, self.step = self.step, self.step + batch - self.begun + 1
            if self.step * times // steps == before * times // steps:
                return
            # Reading the loss ends a training that has diverged, before its model is tested.
            (logs or {}).get("loss")
            values = evaluate()
            for name, value in values.items():
                if not math.isfinite(value):
                    msg = f"the training diverged: {name} is {value} at step {self.step}"
                    raise DivergedError(msg, hint="Try a lower learning_rate or a longer warm-up.")
            with path.open("a", encoding="utf-8") as file:
                row = {"step": self.step, **values}
                file.write(json.dumps(row, sort_keys=True, allow_nan=False) + "\n")
            line = " ".join(f"{name}={value:.4g}" for name, value in values.items())
            build.progress(f"step {self.step}/{steps} {line}")
            print(f"step {self.step}/{steps} {line}", flush=True)

    return Evaluations()
