"""The Transformer's way of training: Adam, the schedule named after Noam, smoothed labels.

All of https://arxiv.org/abs/1706.03762, section 5.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from stagedml.zoo.translation.model import PAD

if TYPE_CHECKING:
    from collections.abc import Callable

BETA_1, BETA_2, EPSILON = 0.9, 0.98, 1e-9


def noam_rate(step: int, *, factor: float, hidden: int, warmup_steps: int) -> float:
    """Compute the learning rate of a step: the definition that the schedule follows.

    It rises linearly over the warm-up, and then falls with the square root of the step. It does
    not depend on how long the training is.

    Args:
        step: The step, counted from 0.
        factor: What the paper's rate is multiplied by.
        hidden: The model's width.
        warmup_steps: Steps until the peak.
    """
    at = step + 1
    return factor * float(hidden**-0.5 * min(at**-0.5, at * warmup_steps**-1.5))


def noam_schedule(*, factor: float, hidden: int, warmup_steps: int) -> Any:
    """Make a Keras learning rate schedule of `noam_rate`."""
    import keras
    from keras import ops

    class Noam(keras.optimizers.schedules.LearningRateSchedule):  # type: ignore[misc] # keras has no types
        """Linear warm-up, then decay by the inverse square root."""

        def __call__(self, step: Any) -> Any:
            at = ops.cast(step, "float32") + 1.0
            rising, falling = at * warmup_steps**-1.5, at**-0.5
            return factor * hidden**-0.5 * ops.minimum(rising, falling)

        def get_config(self) -> dict[str, Any]:
            return {"factor": factor, "hidden": hidden, "warmup_steps": warmup_steps}

    return Noam()


def noam_adam(*, factor: float, hidden: int, warmup_steps: int, clip_norm: float | None) -> Any:
    """Make the optimizer.

    Args:
        factor: What the paper's learning rate is multiplied by.
        hidden: The model's width.
        warmup_steps: Steps until the peak.
        clip_norm: Largest norm of all gradients together; larger ones are scaled down to it.
    """
    import keras

    return keras.optimizers.Adam(
        learning_rate=noam_schedule(factor=factor, hidden=hidden, warmup_steps=warmup_steps),
        beta_1=BETA_1,
        beta_2=BETA_2,
        epsilon=EPSILON,
        global_clipnorm=clip_norm,
    )


def token_losses(ids: Any, logits: Any, *, smoothing: float) -> tuple[Any, Any]:
    """Compute the cross-entropy of each token with its smoothed label.

    The label has the weight `1 - smoothing`, and all sub-words share `smoothing` evenly, as in
    https://arxiv.org/abs/1512.00567, section 7.

    Args:
        ids: (batch, tokens) of any dtype that holds them; 0 where there is none.
        logits: float32 (batch, tokens, vocabulary).
        smoothing: From 0 to below 1.

    Returns:
        float32 (batch, tokens): the losses, 0 where there is no token; and 1 where there is one.
    """
    from keras import ops

    wanted = ops.cast(ids, "int32")
    there = ops.cast(ops.not_equal(wanted, PAD), "float32")
    log_probabilities = ops.log_softmax(ops.cast(logits, "float32"), axis=-1)
    chosen = ops.take_along_axis(log_probabilities, wanted[..., None], axis=-1)[..., 0]
    loss = -(1.0 - smoothing) * chosen
    if smoothing:
        loss = loss - smoothing * ops.mean(log_probabilities, axis=-1)
    return loss * there, there


def smoothed_loss(smoothing: float) -> Callable[[Any, Any], Any]:
    """Make a loss: the mean of `token_losses` over the tokens of a batch, whatever its padding.

    Args:
        smoothing: From 0 to below 1.

    Returns:
        From (batch, tokens) and (batch, tokens, vocabulary) to a float32 scalar.
    """
    from keras import ops

    def loss(ids: Any, logits: Any) -> Any:
        losses, there = token_losses(ids, logits, smoothing=smoothing)
        return ops.sum(losses) / ops.maximum(ops.sum(there), 1.0)

    return loss


def count_tokens(data: Any) -> Any:
    """Count the tokens that `smoothed_loss` is a mean over, of (inputs, ids) for some pairs.

    None, where a short batch has none for one of several devices.
    """
    from keras import ops

    return ops.sum(ops.cast(ops.not_equal(data[1], PAD), "float32"))
