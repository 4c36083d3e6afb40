"""Gradient checkpointing: activations that are computed twice instead of being kept.

After https://arxiv.org/abs/1604.06174: of each layer only its input is kept, and the backward pass
computes the rest again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable


def recompute(layers: Iterable[Any]) -> None:
    """Let Keras layers compute again, for their gradients, all but their inputs.

    Dropout is the same both times: the seeds are put where they were. Keras's own `RematScope`
    goes on with them, so that the gradients are those of other activations.

    Args:
        layers: Built layers, from tensors to one tensor; the weights and what is saved stay as
            they are.
    """
    for layer in layers:
        layer.call = _recomputed(layer)


def _recomputed(layer: Any) -> Any:
    import functools

    import keras
    import tensorflow as tf

    call = layer.call
    seeds = [v for v in layer.non_trainable_variables if v.name == "seed_generator_state"]

    @functools.wraps(call)
    def wrapper(*args: Any, **kwargs: Any) -> Any:
        flat = keras.tree.flatten((args, kwargs))
        if any(isinstance(value, keras.KerasTensor) for value in flat):
            return call(*args, **kwargs)
        # What has no gradient (masks) is kept.
        places = [i for i, v in enumerate(flat) if tf.is_tensor(v) and v.dtype.is_floating]
        states = [tf.identity(seed.value) for seed in seeds]

        def again(*given: Any) -> Any:
            for seed, state in zip(seeds, states, strict=True):
                seed.assign(state)
            filled = list(flat)
            for place, tensor in zip(places, given, strict=True):
                filled[place] = tensor
            own_args, own_kwargs = keras.tree.pack_sequence_as((args, kwargs), filled)
            return call(*own_args, **own_kwargs)

        return tf.recompute_grad(again)(*(flat[place] for place in places))

    return wrapper
