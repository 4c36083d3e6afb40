"""KerasHub's BERT, built from Google's `bert_config.json`, and heads for it.

The architecture is that of https://arxiv.org/abs/1810.04805. A head gives a class or a number for a
text, or a span for a question.
"""

from __future__ import annotations

import json
from dataclasses import MISSING, asdict, dataclass, fields
from typing import TYPE_CHECKING, Any

from stagedml import StagedMLError

if TYPE_CHECKING:
    from pathlib import Path


class CheckpointError(StagedMLError):
    """A checkpoint that is not the one of its configuration, vocabulary or model."""


@dataclass(frozen=True)
class BertConfig:
    """The part of a `bert_config.json` that determines the encoder."""

    vocab_size: int
    hidden_size: int
    num_hidden_layers: int
    num_attention_heads: int
    intermediate_size: int
    max_position_embeddings: int = 512
    type_vocab_size: int = 2
    hidden_dropout_prob: float = 0.1
    attention_probs_dropout_prob: float = 0.1
    hidden_act: str = "gelu"

    @classmethod
    def from_json(cls, values: object, *, name: str = "bert_config.json") -> BertConfig:
        """Make a configuration from the parsed file.

        Args:
            values: A JSON object; keys that do not determine the encoder are ignored.
            name: The file's name, for messages.

        Raises:
            CheckpointError: A value is missing, of the wrong type, or not implemented.
        """
        if not isinstance(values, dict):
            msg = f"{name} is not a JSON object"
            raise CheckpointError(msg)
        chosen: dict[str, Any] = {}
        for field in fields(cls):
            wanted = {"int": (int,), "float": (int, float), "str": (str,)}[str(field.type)]
            if field.name not in values:
                if field.default is MISSING:
                    msg = f"{name} has no {field.name!r}"
                    raise CheckpointError(msg)
                continue
            value = values[field.name]
            if isinstance(value, bool) or not isinstance(value, wanted):
                msg = f"{name}: {field.name!r} must be {field.type}, not {value!r}"
                raise CheckpointError(msg)
            chosen[field.name] = value
        config = cls(**chosen)
        if config.hidden_act != "gelu":
            msg = f"{name}: the activation {config.hidden_act!r} is not BERT's 'gelu'"
            raise CheckpointError(msg)
        if config.hidden_size % config.num_attention_heads:
            msg = (
                f"{name}: hidden_size {config.hidden_size} is not a multiple of "
                f"num_attention_heads {config.num_attention_heads}"
            )
            raise CheckpointError(msg)
        if config.hidden_dropout_prob != config.attention_probs_dropout_prob:
            msg = (
                f"{name}: hidden_dropout_prob {config.hidden_dropout_prob} and "
                f"attention_probs_dropout_prob {config.attention_probs_dropout_prob} differ"
            )
            raise CheckpointError(msg, hint="KerasHub's encoder has one rate for both.")
        return config

    @classmethod
    def read(cls, path: Path) -> BertConfig:
        """Read a `bert_config.json`.

        Raises:
            CheckpointError: It is not JSON, or a value is missing, of the wrong type, or not
                implemented.
        """
        try:
            values = json.loads(path.read_text(encoding="utf-8"))
        except ValueError as error:
            msg = f"{path.name} is not JSON: {error}"
            raise CheckpointError(msg) from error
        return cls.from_json(values, name=path.name)

    def to_json(self) -> dict[str, Any]:
        """Give the values as a `bert_config.json` that Google's tools read."""
        return asdict(self)

    def check_sequence(self, max_seq_length: int) -> None:
        """Refuse sequences for which there are no position embeddings.

        Raises:
            CheckpointError: `max_seq_length` is too long.
        """
        if max_seq_length > self.max_position_embeddings:
            msg = (
                f"sequences of {max_seq_length} tokens need as many position embeddings; this "
                f"BERT has {self.max_position_embeddings}"
            )
            raise CheckpointError(msg, hint="Choose a smaller max_seq_length.")

    def check_segments(self, segments: int) -> None:
        """Refuse records of more kinds of segments than there are embeddings for.

        Raises:
            CheckpointError: There are too many.
        """
        if segments > self.type_vocab_size:
            msg = (
                f"the records have {segments} kinds of segments, this BERT embeds "
                f"{self.type_vocab_size}"
            )
            raise CheckpointError(msg, hint="A BERT of one's own may have more: `segments`.")

    def check_vocabulary(self, size: int) -> None:
        """Refuse a vocabulary of another size than the embedding table's.

        Raises:
            CheckpointError: The sizes differ.
        """
        if size != self.vocab_size:
            msg = f"the vocabulary has {size} tokens, the checkpoint embeds {self.vocab_size}"
            raise CheckpointError(msg, hint="Tokenize with the checkpoint's own vocab.txt.")


def build_backbone(config: BertConfig, *, dropout: float | None = None) -> Any:
    """Build a randomly initialized `keras_hub.models.BertBackbone`.

    Seed Keras before, and set its dtype policy: both are read here.

    Args:
        config: The configuration of the checkpoint to be loaded, or one's own.
        dropout: Dropout rate in place of the configuration's.

    Returns:
        A Keras model from int32 `token_ids`, `segment_ids` and `padding_mask`, all (batch, tokens),
        to float32 `sequence_output` (batch, tokens, hidden) and `pooled_output` (batch, hidden).
    """
    import keras_hub

    return keras_hub.models.BertBackbone(
        vocabulary_size=config.vocab_size,
        num_layers=config.num_hidden_layers,
        num_heads=config.num_attention_heads,
        hidden_dim=config.hidden_size,
        intermediate_dim=config.intermediate_size,
        dropout=config.hidden_dropout_prob if dropout is None else dropout,
        max_sequence_length=config.max_position_embeddings,
        num_segments=config.type_vocab_size,
        name="bert",
    )


def text_classifier(backbone: Any, outputs: int, *, dropout: float) -> Any:
    """Put a classifier of texts or pairs of texts on the pooled `[CLS]`.

    Args:
        backbone: A backbone from `build_backbone`.
        outputs: Number of classes; 1 for a regression.
        dropout: Fraction of the pooled output's activations that is dropped.

    Returns:
        A Keras model from the backbone's inputs to `logits`, float32 (batch, outputs).
    """
    import keras

    pooled = backbone.output["pooled_output"]
    x = keras.layers.Dropout(dropout, name="pooled_dropout")(pooled)
    logits = dense_logits(outputs, "logits")(x)
    return keras.Model(backbone.input, logits, name="text_classifier")


def span_finder(backbone: Any) -> Any:
    """Put a layer on each token that says whether an answer starts or ends there.

    Args:
        backbone: A backbone from `build_backbone`.

    Returns:
        A Keras model from the backbone's inputs to `logits`, float32 (batch, tokens, 2), the
        logits of starts first.
    """
    import keras

    logits = dense_logits(2, "logits")(backbone.output["sequence_output"])
    return keras.Model(backbone.input, logits, name="span_finder")


def dense_logits(units: int, name: str) -> Any:
    """Make the last layer of a head, as BERT's are initialized."""
    import keras

    # In float32 whatever the policy: losses and softmax need the range.
    return keras.layers.Dense(
        units,
        kernel_initializer=keras.initializers.TruncatedNormal(stddev=0.02),
        dtype="float32",
        name=name,
    )


def span_loss(positions: Any, logits: Any) -> Any:
    """Compute the mean cross-entropy of start and end over the window's tokens.

    Args:
        positions: int32 (batch, 2); the positions of start and end.
        logits: float32 (batch, tokens, 2); the logits of starts and ends.

    Returns:
        float32 (batch,).
    """
    import keras
    from keras import ops

    by_side = ops.transpose(logits, (0, 2, 1))
    return ops.mean(
        keras.losses.sparse_categorical_crossentropy(positions, by_side, from_logits=True), axis=-1
    )
