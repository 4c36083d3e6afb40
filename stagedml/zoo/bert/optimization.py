"""BERT's way of training: AdamW with linear warm-up, then linear decay to zero.

Google's optimizer does not correct the bias of Adam's moments, which start at 0. Its step t is
larger by (1 - 0.9^t) / sqrt(1 - 0.999^t): 3.2 times at the first, 6.6 times at the 12th, 1.03 times
at the 3,000th. https://arxiv.org/abs/2006.05987 blames that for failed fine-tunings on little data,
so the bias is left uncorrected only when that is asked for.
"""

from __future__ import annotations

from typing import Any

from stagedml import StagedMLError

# As in https://github.com/google-research/bert (optimization.py).
WEIGHT_DECAY = 0.01
EPSILON = 1e-6
CLIP_NORM = 1.0


class ScheduleError(StagedMLError):
    """A learning rate schedule without steps, or whose warm-up is not a fraction of them."""


def warmup_steps(total_steps: int, warmup: float) -> int:
    """Count the steps of the warm-up, which is the fraction `warmup` of `total_steps`.

    Raises:
        ScheduleError: There are no steps, or the fraction is not in [0, 1).
    """
    if total_steps < 1:
        msg = f"training needs at least one step, not {total_steps}"
        raise ScheduleError(msg, hint="Is the training data empty?")
    if not 0 <= warmup < 1:
        msg = f"warm-up is a fraction of the training from 0 to below 1, not {warmup:g}"
        raise ScheduleError(msg)
    return int(total_steps * warmup)


def learning_rate_at(step: int, *, peak: float, total_steps: int, warmup: float) -> float:
    """Compute the learning rate of a step: the definition that the schedule follows.

    Args:
        step: The step, counted from 0.
        peak: Peak learning rate, reached at the end of the warm-up.
        total_steps: Number of steps of the training.
        warmup: Fraction of all steps over which the learning rate rises.
    """
    rising = warmup_steps(total_steps, warmup)
    if step < rising:
        return peak * step / rising
    return peak * max(0.0, 1 - step / total_steps)


def linear_schedule(*, peak: float, total_steps: int, warmup: float) -> Any:
    """Make a Keras learning rate schedule of `learning_rate_at`.

    Raises:
        ScheduleError: There are no steps, or the warm-up is not a fraction of them.
    """
    import keras
    from keras import ops

    rising = warmup_steps(total_steps, warmup)

    class LinearWarmupDecay(keras.optimizers.schedules.LearningRateSchedule):  # type: ignore[misc] # keras has no types
        """Linear warm-up, then linear decay to zero."""

        def __call__(self, step: Any) -> Any:
            at = ops.cast(step, "float32")
            down = peak * ops.maximum(0.0, 1.0 - at / total_steps)
            return ops.where(at < rising, peak * at / max(rising, 1), down)

        def get_config(self) -> dict[str, Any]:
            return {"peak": peak, "total_steps": total_steps, "warmup": warmup}

    return LinearWarmupDecay()


def adamw(
    *, learning_rate: float, total_steps: int, warmup: float, bias_correction: bool = True
) -> Any:
    """Make an AdamW with `linear_schedule`; biases and layer normalization are not decayed.

    Args:
        learning_rate: Peak learning rate, reached at the end of the warm-up.
        total_steps: Number of steps of the training.
        warmup: Fraction of all steps over which the learning rate rises.
        bias_correction: As Adam has it; without, as Google's BERT was trained.

    Raises:
        ScheduleError: There are no steps, or the warm-up is not a fraction of them.
    """
    import keras
    from keras import ops

    class Uncorrected(keras.optimizers.AdamW):  # type: ignore[misc] # keras has no types
        """AdamW whose moments are taken as they are."""

        def update_step(self, gradient: Any, variable: Any, learning_rate: Any) -> None:
            step = ops.cast(self.iterations + 1, "float32")
            by_keras = ops.sqrt(1 - self.beta_2**step) / (1 - self.beta_1**step)
            super().update_step(gradient, variable, learning_rate / by_keras)

    optimizer = (keras.optimizers.AdamW if bias_correction else Uncorrected)(
        learning_rate=linear_schedule(peak=learning_rate, total_steps=total_steps, warmup=warmup),
        weight_decay=WEIGHT_DECAY,
        epsilon=EPSILON,
        global_clipnorm=CLIP_NORM,
    )
    optimizer.exclude_from_weight_decay(var_names=["bias", "gamma", "beta"])
    return optimizer
