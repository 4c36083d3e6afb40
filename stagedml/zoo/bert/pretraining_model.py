"""What is put on a BERT to pre-train it, and how its guesses are counted.

A head that guesses tokens, with the words' embeddings as its output layer (KerasHub's
`MaskedLMHead`), and one on the pooled `[CLS]` that tells whether the second text follows the first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from stagedml.zoo.bert.model import BertConfig, build_backbone, dense_logits

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

MASKED_LM, NEXT_SENTENCE = "masked_lm", "next_sentence"


class PretrainingModel(NamedTuple):
    """The parts of a model.

    Attributes:
        model: From the backbone's inputs and int32 `masked_positions` (batch, places) to logits:
            `masked_lm`, float32 (batch, places, tokens), and `next_sentence`, float32 (batch, 2).
        backbone: The encoder alone.
    """

    model: Any
    backbone: Any


def pretraining_model(config: BertConfig, *, dropout: float | None = None) -> PretrainingModel:
    """Build a model to be pre-trained, with random weights.

    Args:
        config: Of the encoder.
        dropout: Dropout rate in place of the configuration's.
    """
    import keras
    import keras_hub

    backbone = build_backbone(config, dropout=dropout)
    places = keras.Input((None,), dtype="int32", name="masked_positions")
    head = keras_hub.layers.MaskedLMHead(
        token_embedding=backbone.token_embedding,
        intermediate_activation="gelu",
        layer_norm_epsilon=1e-12,
        kernel_initializer=keras.initializers.TruncatedNormal(stddev=0.02),
        dtype="float32",  # whatever the policy: losses need the range
        name=MASKED_LM,
    )
    tokens = head(backbone.output["sequence_output"], places)
    follows = dense_logits(2, NEXT_SENTENCE)(backbone.output["pooled_output"])
    model = keras.Model(
        {**backbone.input, "masked_positions": places},
        {MASKED_LM: tokens, NEXT_SENTENCE: follows},
        name="bert_pretraining",
    )
    return PretrainingModel(model, backbone)


def losses(predictions: int, masked_per_record: float) -> dict[str, Any]:
    """Give the losses, as Keras compiles them; together they are a mean over the batch's records.

    A token to be guessed counts the same in whatever record it is: the sum over a record's is
    divided by how many a record has on average, not by how many this one, or this batch, has.

    Args:
        predictions: Places of a record, used or not.
        masked_per_record: How many are used, on average over all records of the training.
    """
    import keras

    def entropy() -> Any:
        return keras.losses.SparseCategoricalCrossentropy(from_logits=True)

    return {
        "loss": {MASKED_LM: entropy(), NEXT_SENTENCE: entropy()},
        "loss_weights": {MASKED_LM: predictions / masked_per_record, NEXT_SENTENCE: 1.0},
    }


def inputs_and_labels(batch: Mapping[str, Any]) -> tuple[Any, Any, Any]:
    """Take from parsed records what the model takes: inputs, labels, and weights of the labels."""
    import tensorflow as tf

    names = ("token_ids", "segment_ids", "padding_mask", "masked_positions")
    labels = {MASKED_LM: batch["masked_ids"], NEXT_SENTENCE: batch["next_sentence"]}
    weights = {
        MASKED_LM: tf.cast(batch["masked_weights"], tf.float32),
        NEXT_SENTENCE: tf.ones_like(batch["next_sentence"], tf.float32),
    }
    return {name: batch[name] for name in names}, labels, weights


class Guesses(NamedTuple):
    """What a model guessed, record by record; arrays (records,).

    Attributes:
        masked: How many tokens were to be guessed.
        right: How many of them were guessed.
        entropy: The sum of their cross-entropies, in nats.
        follows: The labels: 1 where the second text is of another document.
        follows_right: Whether that was told.
    """

    masked: Any
    right: Any
    entropy: Any
    follows: Any
    follows_right: Any

    @property
    def masked_accuracy(self) -> float:
        """The fraction of the tokens that were guessed."""
        return float(self.right.sum() / max(1, self.masked.sum()))

    @property
    def masked_loss(self) -> float:
        """The mean cross-entropy of a token, in nats."""
        return float(self.entropy.sum() / max(1, self.masked.sum()))

    @property
    def next_accuracy(self) -> float:
        """The fraction of the pairs that were told."""
        return float(self.follows_right.mean())


def guesser(model: Any) -> Callable[[Iterable[Any]], Guesses]:
    """Make a function that lets a model guess, from batches of `inputs_and_labels`.

    Args:
        model: Of `pretraining_model`; as it is whenever the function is called.
    """
    import numpy as np
    import tensorflow as tf

    @tf.function(reduce_retracing=True)  # type: ignore[untyped-decorator] # tensorflow has no types
    def count(inputs: Any, labels: Any, weights: Any) -> Any:
        found = model(inputs, training=False)
        wanted, weight = labels[MASKED_LM], weights[MASKED_LM]
        logits = tf.cast(found[MASKED_LM], tf.float32)
        entropy = tf.nn.sparse_softmax_cross_entropy_with_logits(wanted, logits)
        right = tf.cast(tf.equal(tf.argmax(logits, -1, tf.int32), wanted), tf.float32)
        told = tf.argmax(found[NEXT_SENTENCE], -1, tf.int32)
        return (
            tf.reduce_sum(weight, -1),
            tf.reduce_sum(weight * right, -1),
            tf.reduce_sum(weight * entropy, -1),
            labels[NEXT_SENTENCE],
            tf.equal(told, labels[NEXT_SENTENCE]),
        )

    def guess(batches: Iterable[Any]) -> Guesses:
        rows = [[part.numpy() for part in count(*batch)] for batch in batches]
        columns = zip(*rows, strict=True)
        return Guesses(*(np.concatenate(some).astype(np.float64) for some in columns))

    return guess
