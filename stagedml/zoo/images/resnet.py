"""A residual network for small images, with its augmentation.

The network is the pre-activation ResNet of K. He et al., "Identity Mappings in Deep Residual
Networks" (2016, arXiv:1603.05027), in the form for small images of their "Deep Residual Learning"
(arXiv:1512.03385, 4.2): three groups of blocks, each of half the size and twice the width of the
one before; `depth` is 6 n + 2 for n blocks in a group.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from stagedml import StagedMLError

if TYPE_CHECKING:
    from collections.abc import Sequence

GROUPS = 3
# oneDNN keeps channels in eights: fewer cost as much.
EIGHT = 8


class ResNetError(StagedMLError):
    """There is no ResNet of such a depth or width, or of so small images."""


class Augmentation(NamedTuple):
    """What is done to the images of a training at random, to each in a way of its own.

    Attributes:
        flip: Whether half of them are mirrored, left to right.
        shift: By up to how many pixels they are moved, each way; what comes in is background.
        erase: Side of a square that is erased at a random place, in part perhaps beyond the border
            (T. DeVries and G. Taylor, "Cutout", 2017, arXiv:1708.04552); 0 for none.
    """

    flip: bool = True
    shift: int = 2
    erase: int = 8


def build_resnet(
    shape: Sequence[int], classes: int, *, maximum: float, depth: int = 20, width: int = 16
) -> Any:
    """Build a pre-activation ResNet on unscaled pixels.

    Args:
        shape: Height, width and channels of an image.
        classes: Number of classes.
        maximum: The brightest value of a pixel; the model scales by it.
        depth: Layers with weights on the longest way: 8, 14, 20 and so on.
        width: Filters of the first group, a multiple of 8; the others have twice and four times as
            many.

    Returns:
        A Keras model from `image`, float32 (batch, height, width, channels), to `probabilities`,
        float32 (batch, classes), whatever the precision between.

    Raises:
        ResNetError: There is no such depth or width, or the images are too small for it.
    """
    import keras
    from keras import layers

    blocks, rest = divmod(depth - 2, 2 * GROUPS)
    if rest or blocks < 1:
        msg = f"there is no ResNet of depth {depth}: depths are 6 n + 2, as 8, 14 and 20"
        raise ResNetError(msg)
    if width % EIGHT:
        msg = f"a ResNet of width {width}: widths are multiples of {EIGHT}"
        raise ResNetError(msg)
    if min(shape[:2]) < 4:
        msg = f"images of {shape[0]} by {shape[1]} cannot be halved twice"
        raise ResNetError(msg)

    def convolve(value: Any, filters: int, size: int, stride: int, name: str) -> Any:
        layer = layers.Conv2D(
            filters,
            size,
            strides=stride,
            padding="same",
            use_bias=False,
            kernel_initializer="he_normal",
            name=name,
        )
        return layer(value)

    def activate(value: Any, name: str) -> Any:
        # With Keras's own momentum the statistics of the first steps stay for long.
        normal = layers.BatchNormalization(momentum=0.9, name=name)(value)
        return layers.ReLU(name=f"{name}_relu")(normal)

    image = keras.Input(tuple(shape), name="image")
    value = layers.Rescaling(1 / maximum, name="rescale")(image)
    value = convolve(value, width, 3, 1, "stem")
    for group in range(GROUPS):
        filters = width * 2**group
        for block in range(blocks):
            name = f"group{group + 1}_block{block + 1}"
            first = block == 0
            stride = 2 if first and group else 1
            active = activate(value, f"{name}_norm1")
            # Where the size changes, the way around is a projection of what was activated: of every
            # second pixel, which are taken before it. In the gradient of a convolution of 1 by 1
            # with strides oneDNN writes beyond its memory, where channels are fewer than it keeps
            # together (8 with AVX2, 16 with AVX-512; https://github.com/uxlfoundation/oneDNN/issues/6035).
            around = active
            if stride > 1:
                around = layers.MaxPooling2D(1, stride, name=f"{name}_every")(active)
            around = convolve(around, filters, 1, 1, f"{name}_around") if first else value
            inner = convolve(active, filters, 3, stride, f"{name}_conv1")
            inner = activate(inner, f"{name}_norm2")
            inner = convolve(inner, filters, 3, 1, f"{name}_conv2")
            value = layers.Add(name=name)([around, inner])
    value = layers.GlobalAveragePooling2D(name="pool")(activate(value, "norm"))
    # A softmax of 16 bits loses small probabilities.
    head = layers.Dense(classes, activation="softmax", dtype="float32", name="probabilities")
    return keras.Model(image, head(value), name="resnet")


def augmented(model: Any, augmentation: Augmentation) -> Any:
    """Put an augmentation before a model, which shares its weights.

    Args:
        model: From images, float32 (batch, height, width, channels), 0 being the background.
        augmentation: What is done to images when training, and only then.

    Returns:
        A Keras model of the same input and output. The state of its random numbers is one of its
        variables, and so in a checkpoint.
    """
    import keras

    image = keras.Input(tuple(model.input.shape[1:]), name="image")
    return keras.Model(image, model(_layer(augmentation)(image)), name="augmented")


def _layer(augmentation: Augmentation) -> Any:
    import keras

    class Augment(keras.layers.Layer):  # type: ignore[misc] # keras has no types
        """Flips, moves and erases; the same images come out where nothing is trained."""

        def __init__(self) -> None:
            super().__init__(name="augment", dtype="float32")
            # From Python's generator, which `set_seeds` has seeded.
            self.generator = keras.random.SeedGenerator()

        def call(self, images: Any, training: bool = False) -> Any:  # noqa: FBT001, FBT002
            return augment(images, augmentation, self.draw) if training else images

        def draw(self, items: Any, low: int, high: int) -> Any:
            return keras.random.randint((items,), low, high, seed=self.generator)

    return Augment()


def augment(images: Any, augmentation: Augmentation, draw: Any) -> Any:
    """Flip, move and erase images, each in a way of its own.

    Args:
        images: float32 (batch, height, width, channels).
        augmentation: What to do.
        draw: From a number of items and two bounds to int32 (items,), at least the first bound and
            less than the second.

    Returns:
        The same shape.
    """
    import tensorflow as tf

    height, width = int(images.shape[1]), int(images.shape[2])
    items = tf.shape(images)[0]
    flip, shift, erase = augmentation
    rows = tf.tile(tf.range(height)[None, :], [items, 1])
    columns = tf.tile(tf.range(width)[None, :], [items, 1])
    if flip:
        mirrored = draw(items, 0, 2)[:, None] == 1
        columns = tf.where(mirrored, columns[:, ::-1], columns)
    if shift:
        rows += draw(items, -shift, shift + 1)[:, None]
        columns += draw(items, -shift, shift + 1)[:, None]
    taken = tf.gather(images, tf.clip_by_value(rows, 0, height - 1), axis=1, batch_dims=1)
    taken = tf.gather(taken, tf.clip_by_value(columns, 0, width - 1), axis=2, batch_dims=1)
    inside = _between(rows, 0, height)[:, :, None] & _between(columns, 0, width)[:, None, :]
    if erase:
        top = draw(items, 0, height)[:, None] - erase // 2
        left = draw(items, 0, width)[:, None] - erase // 2
        below = _between(tf.range(height)[None, :] - top, 0, erase)
        beside = _between(tf.range(width)[None, :] - left, 0, erase)
        inside &= ~(below[:, :, None] & beside[:, None, :])
    return tf.where(inside[..., None], taken, tf.zeros_like(taken))


def _between(values: Any, low: int, high: int) -> Any:
    return (values >= low) & (values < high)
