"""Heads on BERT: a class or a number for a text, a span for a question."""

from __future__ import annotations

from typing import Any


def text_classifier(backbone: Any, outputs: int, *, dropout: float) -> Any:
    """Logits of a text or a pair of texts, from the pooled `[CLS]`.

    Args:
        backbone: Of `bert.build_backbone`.
        outputs: Classes; 1 for a number.
        dropout: Of the pooled output.

    Returns:
        A Keras model of the backbone's inputs; gives float32 (batch, outputs).
    """
    import keras

    pooled = backbone.output["pooled_output"]
    x = keras.layers.Dropout(dropout, name="pooled_dropout")(pooled)
    logits = _dense(outputs, "logits")(x)
    return keras.Model(backbone.input, logits, name="text_classifier")


def span_finder(backbone: Any) -> Any:
    """Start and end logits of each token.

    Returns:
        A Keras model of the backbone's inputs; gives float32 (batch, tokens, 2), starts first.
    """
    import keras

    logits = _dense(2, "logits")(backbone.output["sequence_output"])
    return keras.Model(backbone.input, logits, name="span_finder")


def _dense(units: int, name: str) -> Any:
    import keras

    # In float32 whatever the policy: losses and softmax need the range.
    return keras.layers.Dense(
        units,
        kernel_initializer=keras.initializers.TruncatedNormal(stddev=0.02),
        dtype="float32",
        name=name,
    )


def span_loss(positions: Any, logits: Any) -> Any:
    """The mean cross-entropy of start and end over the window's tokens.

    Args:
        positions: int (batch, 2): start and end.
        logits: float (batch, tokens, 2).

    Returns:
        float (batch,).
    """
    import keras
    from keras import ops

    by_side = ops.transpose(logits, (0, 2, 1))
    return ops.mean(
        keras.losses.sparse_categorical_crossentropy(positions, by_side, from_logits=True), axis=-1
    )
