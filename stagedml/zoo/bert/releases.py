"""Writing a BERT as Google releases it: a TensorFlow 1 checkpoint, with its heads.

`load_checkpoint` of `zoo.bert.checkpoints` reads it, and so does what others wrote for Google's.
The same weights give the same bytes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from stagedml.zoo.bert.checkpoints import backbone_slots, google_names

if TYPE_CHECKING:
    from pathlib import Path

    from stagedml.zoo.bert.pretraining_model import PretrainingModel


def write_release(made: PretrainingModel, prefix: Path) -> list[str]:
    """Write the weights of an encoder and of the heads that it was pre-trained with.

    Args:
        made: The model.
        prefix: `.../bert_model.ckpt`, in a directory that is there.

    Returns:
        The names of the variables, sorted.
    """
    import tensorflow as tf

    values = {**_encoder(made.backbone), **_heads(made.model)}
    names = sorted(values)
    tf.raw_ops.SaveV2(
        prefix=str(prefix),
        tensor_names=names,
        shape_and_slices=[""] * len(names),
        tensors=[tf.constant(values[name]) for name in names],
    )
    return names


def _encoder(backbone: Any) -> dict[str, Any]:
    import keras

    slots = backbone_slots(backbone)
    names = google_names(len(backbone.transformer_layers))
    found = {}
    for slot, variable in slots.items():
        value = keras.ops.convert_to_numpy(variable)
        if "/attention/" in slot and "/norm/" not in slot:
            # Google's have no axis for the heads.
            hidden = backbone.hidden_dim
            value = value.reshape((hidden, hidden) if slot.endswith("kernel") else (hidden,))
        found[names[slot]] = value
    return found


def _heads(model: Any) -> dict[str, Any]:
    import keras

    head = model.get_layer("masked_lm")
    follows = model.get_layer("next_sentence")
    # Private attributes of KerasHub's layer: the tests that read the weights back guard them.
    dense, norm = head._intermediate_dense, head._intermediate_layer_norm
    values = {
        "cls/predictions/transform/dense/kernel": dense.kernel,
        "cls/predictions/transform/dense/bias": dense.bias,
        "cls/predictions/transform/LayerNorm/gamma": norm.gamma,
        "cls/predictions/transform/LayerNorm/beta": norm.beta,
        "cls/predictions/output_bias": head._bias,
        "cls/seq_relationship/output_bias": follows.bias,
    }
    found = {name: keras.ops.convert_to_numpy(value) for name, value in values.items()}
    # Google's matrix is the other way round.
    kernel = keras.ops.convert_to_numpy(follows.kernel)
    return {**found, "cls/seq_relationship/output_weights": kernel.T.copy()}
