"""Labelled grey images in a training part and a test part: what every image data set becomes."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from stagedml import File, Json, Metric, Outputs, StagedMLError
from stagedml.zoo.formats.idx import Idx, read_idx, write_idx

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


class DataError(StagedMLError):
    """The data are not what they should be."""


class LabelledImages(Outputs):
    """Images and labels as idx files of unsigned bytes.

    Images have the shape (items, height, width) and values 0 (background) to `info["maximum"]`;
    labels have the shape (items,) and are indices into `info["classes"]`.
    """

    train_images = File("train-images.idx")
    train_labels = File("train-labels.idx")
    test_images = File("test-images.idx")
    test_labels = File("test-labels.idx")
    info = Json(
        "info.json",
        {
            "name": str,
            "classes": [str],
            "shape": [int],
            "maximum": int,
            "train": {"items": int, "per_class": [int]},
            "test": {"items": int, "per_class": [int]},
        },
    )
    leaked = Metric("images_in_both_parts", at_most=0)


def write_images(
    out: LabelledImages,
    *,
    name: str,
    classes: Sequence[str],
    maximum: int,
    train: tuple[Idx, Idx],
    test: tuple[Idx, Idx],
    more: dict[str, Any] | None = None,
) -> None:
    """Check the two parts and write all promises of `out`.

    Args:
        out: The outputs of a running stage.
        name: Of the data set, for people.
        classes: Names of the classes.
        maximum: The brightest value that a pixel can have.
        train: Images and labels.
        test: Images and labels.
        more: Further facts for `info`.

    Raises:
        DataError: Shapes or counts differ, a label or a pixel is out of range, a class is missing.
        PromiseError: The same image is in both parts.
    """
    info: dict[str, Any] = {"name": name, "classes": list(classes), "maximum": maximum}
    for part, (images, labels) in (("train", train), ("test", test)):
        _check_part(part, images, labels, len(classes), maximum)
        counts = Counter(labels.data)
        per_class = [counts[k] for k in range(len(classes))]
        if not all(per_class):
            msg = f"the {part} part has no item of the class {classes[per_class.index(0)]!r}"
            raise DataError(msg)
        info[part] = {"items": len(images), "per_class": per_class}
    if train[0].shape[1:] != test[0].shape[1:]:
        msg = f"images of {train[0].shape[1:]} for training, of {test[0].shape[1:]} for testing"
        raise DataError(msg)
    info["shape"] = [*train[0].shape[1:], 1]
    out.leaked = len(_distinct(train[0]) & _distinct(test[0]))
    out.info = {**info, **(more or {})}
    for path, array in (
        (out.train_images, train[0]),
        (out.train_labels, train[1]),
        (out.test_images, test[0]),
        (out.test_labels, test[1]),
    ):
        write_idx(path, array.shape, array.data)


def _check_part(part: str, images: Idx, labels: Idx, classes: int, maximum: int) -> None:
    if len(images.shape) != 3 or len(labels.shape) != 1:
        msg = f"the {part} part: images must have 3 dimensions and labels 1"
        raise DataError(msg)
    if len(images) != len(labels):
        msg = f"the {part} part has {len(images)} images and {len(labels)} labels"
        raise DataError(msg)
    if not len(images):
        msg = f"the {part} part is empty"
        raise DataError(msg)
    if max(labels.data) >= classes:
        msg = f"the {part} part: the label {max(labels.data)} is none of the {classes} classes"
        raise DataError(msg)
    if max(images.data) > maximum:
        msg = f"the {part} part: a pixel is {max(images.data)}, more than {maximum}"
        raise DataError(msg)


def _distinct(images: Idx) -> set[bytes]:
    return {images.item(k) for k in range(len(images))}


def load_part(images: Path, labels: Path) -> tuple[Any, Any]:
    """One part as NumPy arrays for Keras.

    Returns:
        Images, float32 of shape (items, height, width, 1), unscaled; labels, int32 (items,).
    """
    import numpy as np

    pixels, classes = read_idx(images, dimensions=3), read_idx(labels, dimensions=1)
    x = np.frombuffer(pixels.data, np.uint8).reshape(*pixels.shape, 1).astype(np.float32)
    return x, np.frombuffer(classes.data, np.uint8).astype(np.int32)
