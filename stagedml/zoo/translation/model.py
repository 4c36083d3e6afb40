"""The Transformer, an encoder and a decoder, made of KerasHub's layers.

The architecture is that of https://arxiv.org/abs/1706.03762 with layer normalization before each
block and after each stack, as the TensorFlow Model Garden's `official/legacy/transformer` has it,
and with one table of embeddings for source, target and output (section 3.4).
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields
from typing import TYPE_CHECKING, Any, Literal

from stagedml import StagedMLError

if TYPE_CHECKING:
    from collections.abc import Mapping

PAD = 0
Size = Literal["tiny", "small", "base", "big"]


class TransformerError(StagedMLError):
    """A Transformer that cannot be built, or does not fit its vocabulary."""


@dataclass(frozen=True)
class TransformerConfig:
    """What determines a Transformer.

    Attributes:
        vocabulary: Number of sub-words, padding and other special ones included.
        layers: Layers of the encoder, and of the decoder.
        hidden: Width of the layers' inputs and outputs.
        heads: Heads of each attention.
        intermediate: Width within the feed-forward blocks.
        dropout: Fraction dropped of embeddings, attention weights and the outputs of blocks.
    """

    vocabulary: int
    layers: int
    hidden: int
    heads: int
    intermediate: int
    dropout: float

    def __post_init__(self) -> None:
        """Refuse what the layers would take and make something else of."""
        if self.hidden % self.heads:
            msg = f"hidden {self.hidden} is not a multiple of heads {self.heads}"
            raise TransformerError(msg)

    @classmethod
    def of_size(
        cls, size: Size, vocabulary: int, changes: Mapping[str, Any] | None = None
    ) -> TransformerConfig:
        """Take a size of `SIZES`, with other values for some of its attributes.

        Args:
            size: Its name.
            vocabulary: Number of sub-words.
            changes: Attributes to set; those that are None stay as the size has them.

        Raises:
            TransformerError: The size has no such attribute, or the values do not fit together.
        """
        given = {name: value for name, value in (changes or {}).items() if value is not None}
        unknown = sorted(given.keys() - {field.name for field in fields(cls)})
        if unknown:
            msg = f"a Transformer has no {unknown[0]!r}"
            raise TransformerError(msg)
        return cls(**{**SIZES[size], "vocabulary": vocabulary, **given})

    def to_json(self) -> dict[str, Any]:
        """Give the values as JSON."""
        return asdict(self)


# `base` and `big` are those of the paper (table 3); the others train on a CPU.
SIZES: dict[Size, dict[str, Any]] = {
    "tiny": {"layers": 1, "hidden": 64, "heads": 4, "intermediate": 128, "dropout": 0.1},
    "small": {"layers": 3, "hidden": 256, "heads": 4, "intermediate": 1024, "dropout": 0.1},
    "base": {"layers": 6, "hidden": 512, "heads": 8, "intermediate": 2048, "dropout": 0.1},
    "big": {"layers": 6, "hidden": 1024, "heads": 16, "intermediate": 4096, "dropout": 0.3},
}


def build_transformer(config: TransformerConfig) -> Any:
    """Build a randomly initialized Transformer.

    Seed Keras before, and set its dtype policy: both are read here.

    Args:
        config: What it is like.

    Returns:
        A functional Keras model, of layers of Keras and KerasHub alone, from int32 `source_ids`
        (batch, source tokens) and `target_ids` (batch, target tokens), both padded with 0 at the
        end, to `logits`, float32 (batch, target tokens, vocabulary): those at a place are of the
        token that follows `target_ids` up to there.
    """
    import keras
    import keras_hub
    from keras import ops

    source = keras.Input((None,), dtype="int32", name="source_ids")
    target = keras.Input((None,), dtype="int32", name="target_ids")
    embedding = keras_hub.layers.ReversibleEmbedding(
        config.vocabulary,
        config.hidden,
        embeddings_initializer=keras.initializers.RandomNormal(stddev=config.hidden**-0.5),
        reverse_dtype="float32",
        name="embedding",
    )
    scale = keras.layers.Rescaling(config.hidden**0.5, name="embedding_scale")
    # In float32 whatever the policy: bfloat16 cannot tell positions above 256 apart.
    positions = keras_hub.layers.SinePositionEncoding(dtype="float32", name="positions")
    block: dict[str, Any] = {
        "intermediate_dim": config.intermediate,
        "num_heads": config.heads,
        "dropout": config.dropout,
        "normalize_first": True,
        "layer_norm_epsilon": 1e-6,
    }

    def embed(ids: Any, name: str) -> Any:
        scaled = scale(embedding(ids))
        placed = keras.layers.Add(name=f"{name}_embedding")([scaled, positions(scaled)])
        return keras.layers.Dropout(config.dropout, name=f"{name}_dropout")(placed)

    def norm(name: str) -> Any:
        return keras.layers.LayerNormalization(epsilon=1e-6, name=name)

    mask = ops.not_equal(source, PAD)
    x = embed(source, "source")
    for index in range(config.layers):
        layer = keras_hub.layers.TransformerEncoder(**block, name=f"encoder_layer_{index}")
        x = layer(x, padding_mask=mask)
    encoded = norm("encoder_norm")(x)
    # Padding is at the end of targets, where no token before it can see it.
    x = embed(target, "target")
    for index in range(config.layers):
        layer = keras_hub.layers.TransformerDecoder(**block, name=f"decoder_layer_{index}")
        x = layer(x, encoded, encoder_padding_mask=mask)
    x = norm("decoder_norm")(x)
    logits = keras.layers.Identity(name="logits", dtype="float32")(embedding(x, reverse=True))
    return keras.Model({"source_ids": source, "target_ids": target}, logits, name="transformer")


def repeated_layers(model: Any) -> list[Any]:
    """Find the layers of a Transformer's encoder and decoder."""
    names = ("encoder_layer_", "decoder_layer_")
    return [layer for layer in model.layers if layer.name.startswith(names)]
