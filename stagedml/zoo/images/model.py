"""A small convolutional classifier of grey images, after the original StagedML's for MNIST."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal


def build_convnet(
    shape: Sequence[int],
    classes: int,
    *,
    maximum: float,
    width: int = 32,
    dense: int = 128,
    dropout: float = 0.25,
    dense_dropout: float = 0.5,
    pooling: Literal["last", "each"] = "last",
) -> Any:
    """Build Conv - Conv - MaxPool - Dropout - Dense - Dropout - softmax, on unscaled pixels.

    Args:
        shape: Height, width and channels of an image.
        classes: Number of classes.
        maximum: The brightest value of a pixel; the model scales by it, so that it takes pixels
            unscaled.
        width: Filters of the first convolution; the second has twice as many.
        dense: Units of the hidden layer.
        dropout: Fraction of activations dropped after the convolutions.
        dense_dropout: Fraction of activations dropped after the hidden layer.
        pooling: Pool after the last convolution only, as the original did, or after each, which
            takes a quarter of the time on images of 28 by 28.

    Returns:
        A Keras model from `image`, float32 (batch, height, width, channels), to `probabilities`,
        float32 (batch, classes). Convolutions of images below 16 pixels keep their borders.
    """
    import keras
    from keras import layers

    padding = "same" if min(shape[:2]) < 16 else "valid"
    stack = [
        layers.Rescaling(1 / maximum, name="rescale"),
        layers.Conv2D(width, 3, activation="relu", padding=padding, name="conv1"),
        layers.MaxPooling2D(name="pool1") if pooling == "each" else None,
        layers.Conv2D(2 * width, 3, activation="relu", padding=padding, name="conv2"),
        layers.MaxPooling2D(name="pool2"),
        layers.Dropout(dropout, name="dropout1"),
        layers.Flatten(name="flatten"),
        layers.Dense(dense, activation="relu", name="hidden"),
        layers.Dropout(dense_dropout, name="dropout2"),
        layers.Dense(classes, activation="softmax", name="probabilities"),
    ]
    image = value = keras.Input(tuple(shape), name="image")
    for layer in stack:
        value = value if layer is None else layer(value)
    return keras.Model(image, value, name="convnet")
