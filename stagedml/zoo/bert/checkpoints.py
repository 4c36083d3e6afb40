"""Google's checkpoints of BERT, loaded into KerasHub's.

Checkpoints are read as their names say: the TF1 releases name their variables
(`bert/encoder/layer_0/...`), the TF2 ones are object graphs (`model/layer_with_weights-4/...`).
Both are mapped to the same slots, and a checkpoint is taken only when it fills every slot of the
model and the model uses every variable of its encoder.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from stagedml.zoo.bert.model import CheckpointError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from stagedml.zoo.bert.model import BertConfig

_SHOWN = 6  # names in an error message


def backbone_slots(backbone: Any) -> dict[str, Any]:
    """Name the backbone's variables in our own way: `layer_3/attention/query/kernel`."""
    slots = {
        "embeddings/word": backbone.token_embedding.embeddings,
        "embeddings/position": backbone.position_embedding.position_embeddings,
        "embeddings/segment": backbone.segment_embedding.embeddings,
        "embeddings/norm/gamma": backbone.embeddings_layer_norm.gamma,
        "embeddings/norm/beta": backbone.embeddings_layer_norm.beta,
        "pooler/kernel": backbone.pooled_dense.kernel,
        "pooler/bias": backbone.pooled_dense.bias,
    }
    for index, layer in enumerate(backbone.transformer_layers):
        # Private attributes of KerasHub's layer: the tests against an independent BERT guard them.
        attention = layer._self_attention_layer
        dense = {
            "attention/query": attention.query_dense,
            "attention/key": attention.key_dense,
            "attention/value": attention.value_dense,
            "attention/output": attention.output_dense,
            "feedforward/intermediate": layer._feedforward_intermediate_dense,
            "feedforward/output": layer._feedforward_output_dense,
        }
        norms = {
            "attention/norm": layer._self_attention_layer_norm,
            "feedforward/norm": layer._feedforward_layer_norm,
        }
        for name, part in dense.items():
            slots[f"layer_{index}/{name}/kernel"] = part.kernel
            slots[f"layer_{index}/{name}/bias"] = part.bias
        for name, part in norms.items():
            slots[f"layer_{index}/{name}/gamma"] = part.gamma
            slots[f"layer_{index}/{name}/beta"] = part.beta
    return slots


# TF1: `bert/` and what follows it, without the layer's number.
_TF1_EMBEDDINGS = {
    "embeddings/word_embeddings": "embeddings/word",
    "embeddings/position_embeddings": "embeddings/position",
    "embeddings/token_type_embeddings": "embeddings/segment",
    "embeddings/LayerNorm/gamma": "embeddings/norm/gamma",
    "embeddings/LayerNorm/beta": "embeddings/norm/beta",
    "pooler/dense/kernel": "pooler/kernel",
    "pooler/dense/bias": "pooler/bias",
}
_TF1_PARTS = {
    "attention/self/query": "attention/query",
    "attention/self/key": "attention/key",
    "attention/self/value": "attention/value",
    "attention/output/dense": "attention/output",
    "attention/output/LayerNorm": "attention/norm",
    "intermediate/dense": "feedforward/intermediate",
    "output/dense": "feedforward/output",
    "output/LayerNorm": "feedforward/norm",
}
_TF1_LAYER = re.compile(r"encoder/layer_(\d+)/(.+)/(kernel|bias|gamma|beta)")

# TF2: `layer_with_weights-N/` counts embedding layers, then transformer layers, then the pooler.
_TF2_EMBEDDINGS = {
    "0/embeddings": "embeddings/word",
    "1/embeddings": "embeddings/position",
    "2/embeddings": "embeddings/segment",
    "3/gamma": "embeddings/norm/gamma",
    "3/beta": "embeddings/norm/beta",
}
_TF2_FIRST_LAYER = 4
_TF2_PARTS = {
    "_attention_layer/_query_dense": "attention/query",
    "_attention_layer/_key_dense": "attention/key",
    "_attention_layer/_value_dense": "attention/value",
    "_attention_layer/_output_dense": "attention/output",
    "_attention_output_dense": "attention/output",  # before the layer's own output was public
    "_attention_layer_norm": "attention/norm",
    "_intermediate_dense": "feedforward/intermediate",
    "_output_dense": "feedforward/output",
    "_output_layer_norm": "feedforward/norm",
}
_TF2_NAME = re.compile(r"(?:\w+/)*?layer_with_weights-(\d+)/(.+)")
_TF2_VALUE = "/.ATTRIBUTES/VARIABLE_VALUE"
_TF2_POOLER = re.compile(r"(?:\w+/)*(?:pooler_dense|pooler_layer)/(kernel|bias)")

# What a checkpoint holds besides the encoder: heads of pre-training and the optimizer's state.
_TF1_OTHER = re.compile(r"cls/|global_step$|.*/(adam_m|adam_v|Adam|Adam_1)$|(beta1|beta2)_power$")
_TF2_OTHER = re.compile(
    r"_CHECKPOINTABLE_OBJECT_GRAPH$|save_counter|.*\.OPTIMIZER_SLOT|optimizer/|masked_lm/"
    r"|next_sentence/(?!pooler_dense)|.*\.OBJECT_CONFIG_JSON|keras_api/"
)


def google_names(layers: int) -> dict[str, str]:
    """Give the name that Google's TensorFlow 1 checkpoints have for each slot of an encoder."""
    names = {slot: f"bert/{name}" for name, slot in _TF1_EMBEDDINGS.items()}
    for layer in range(layers):
        for name, part in _TF1_PARTS.items():
            leaves = ("gamma", "beta") if part.endswith("norm") else ("kernel", "bias")
            for leaf in leaves:
                slot = f"layer_{layer}/{part}/{leaf}"
                names[slot] = f"bert/encoder/layer_{layer}/{name}/{leaf}"
    return names


def _tf1_slot(name: str) -> str | None:
    rest = name.removeprefix("bert/")
    if rest in _TF1_EMBEDDINGS:
        return _TF1_EMBEDDINGS[rest]
    match = _TF1_LAYER.fullmatch(rest)
    if match and match[2] in _TF1_PARTS:
        return f"layer_{match[1]}/{_TF1_PARTS[match[2]]}/{match[3]}"
    return None


def _tf2_slot(name: str, layers: int) -> str | None:
    plain = name.removesuffix(_TF2_VALUE)
    pooler = _TF2_POOLER.fullmatch(plain)
    if pooler:
        return f"pooler/{pooler[1]}"
    match = _TF2_NAME.fullmatch(plain)
    if match is None:
        return None
    number, rest = int(match[1]), match[2]
    if f"{number}/{rest}" in _TF2_EMBEDDINGS:
        return _TF2_EMBEDDINGS[f"{number}/{rest}"]
    index = number - _TF2_FIRST_LAYER
    part, _, leaf = rest.rpartition("/")
    if 0 <= index < layers and part in _TF2_PARTS:
        return f"layer_{index}/{_TF2_PARTS[part]}/{leaf}"
    if index == layers and rest in ("kernel", "bias"):
        return f"pooler/{rest}"
    return None


def checkpoint_slots(names: Iterable[str], layers: int) -> dict[str, str]:
    """Find which variable of a Google checkpoint fills which slot of `backbone_slots`.

    Args:
        names: The names of all variables of the checkpoint.
        layers: How many transformer layers the configuration has.

    Returns:
        Slot to variable name.

    Raises:
        CheckpointError: There are variables that are neither the encoder's nor known to be
            something else, or two for one slot.
    """
    known = sorted(names)
    tf2 = any(name.endswith(_TF2_VALUE) for name in known)
    other = _TF2_OTHER if tf2 else _TF1_OTHER
    slots: dict[str, str] = {}
    unknown: list[str] = []
    for name in known:
        if other.match(name):
            continue
        slot = _tf2_slot(name, layers) if tf2 else _tf1_slot(name)
        if slot is None:
            unknown.append(name)
        elif slot in slots:
            msg = f"the checkpoint has both {slots[slot]!r} and {name!r} for {slot}"
            raise CheckpointError(msg)
        else:
            slots[slot] = name
    if unknown:
        msg = f"the checkpoint has variables that this BERT does not: {_listed(unknown)}"
        raise CheckpointError(msg, hint="Is its bert_config.json of another checkpoint?")
    return slots


def tensorflow_checkpoint(directory: Path) -> Path | None:
    """Find the prefix of TensorFlow's checkpoint in a directory; None where it has none.

    Raises:
        CheckpointError: It has several.
    """
    found = sorted(directory.glob("*.index")) if directory.is_dir() else []
    if len(found) > 1:
        msg = f"{directory.name!r} has several checkpoints: {_listed([p.name for p in found])}"
        raise CheckpointError(msg)
    return found[0].with_suffix("") if found else None


def load_checkpoint(backbone: Any, config: BertConfig, prefix: Path) -> list[str]:
    """Fill a backbone with the weights of a Google checkpoint, all of them.

    Args:
        backbone: A backbone from `build_backbone`.
        config: The checkpoint's configuration.
        prefix: `.../bert_model.ckpt`, without `.index`.

    Returns:
        The checkpoint's variables that were used, sorted.

    Raises:
        CheckpointError: The checkpoint cannot be read, a weight of the backbone is not in it, a
            variable of its encoder is not used, or a shape differs.
    """
    import numpy as np
    import tensorflow as tf

    if not prefix.with_name(prefix.name + ".index").is_file():
        beside = sorted(p.name for p in prefix.parent.glob("*")) if prefix.parent.is_dir() else []
        msg = f"there is no checkpoint {prefix.name!r}; there are: {_listed(beside) or 'no files'}"
        raise CheckpointError(msg)
    try:
        reader = tf.train.load_checkpoint(str(prefix))
    except (tf.errors.OpError, IndexError, RuntimeError, ValueError) as error:
        msg = f"the checkpoint {prefix.name!r} cannot be read: {error}"
        raise CheckpointError(msg) from error
    found = checkpoint_slots(reader.get_variable_to_shape_map(), config.num_hidden_layers)
    wanted = backbone_slots(backbone)
    if len(wanted) != len(backbone.weights):
        msg = f"the backbone has {len(backbone.weights)} weights, {len(wanted)} of them are known"
        raise CheckpointError(msg, hint="KerasHub's BertBackbone changed; its mapping must, too.")
    missing = sorted(set(wanted) - set(found))
    if missing:
        msg = f"the checkpoint has no weights for {_listed(missing)}"
        raise CheckpointError(msg, hint="Is its bert_config.json of another checkpoint?")
    unused = sorted(found[slot] for slot in set(found) - set(wanted))
    if unused:
        msg = f"the model has no place for the checkpoint's {_listed(unused)}"
        raise CheckpointError(msg, hint="Is its bert_config.json of another checkpoint?")
    for slot, variable in wanted.items():
        try:
            value = np.asarray(reader.get_tensor(found[slot]))
        except (tf.errors.OpError, IndexError, RuntimeError, ValueError) as error:
            msg = f"the checkpoint {prefix.name!r} is damaged: {found[slot]}: {error}"
            raise CheckpointError(msg) from error
        if not _same_layout(value.shape, tuple(variable.shape)):
            msg = (
                f"{found[slot]} has the shape {tuple(value.shape)}, the model's {slot} has "
                f"{tuple(variable.shape)}"
            )
            raise CheckpointError(msg, hint="Is its bert_config.json of another checkpoint?")
        variable.assign(value.reshape(variable.shape))
    return sorted(found.values())


def _same_layout(given: tuple[int, ...], wanted: tuple[int, ...]) -> bool:
    """Compare shapes, a pair of neighbouring axes (heads, size of a head) counting as one."""
    if given == wanted:
        return True
    long, short = sorted((given, wanted), key=len, reverse=True)
    if len(long) != len(short) + 1:
        return False
    merged = [(*long[:i], long[i] * long[i + 1], *long[i + 2 :]) for i in range(len(long) - 1)]
    return short in merged


def _listed(names: list[str]) -> str:
    more = f" and {len(names) - _SHOWN} more" if len(names) > _SHOWN else ""
    return ", ".join(names[:_SHOWN]) + more
