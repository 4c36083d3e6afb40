"""Labelled grey images in a training part and a test part, and the stages that make them.

Where the files come from is said in `stagedml.zoo.images.pipelines`, which no stage imports: a new
mirror rebuilds nothing.
"""

from __future__ import annotations

import csv
import gzip
import zlib
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

from stagedml import Bounds, Build, File, Json, Metric, Outputs, StagedMLError, stage
from stagedml.zoo.formats.idx import Idx, read_idx, write_idx
from stagedml.zoo.formats.splitting import stratified_split

if TYPE_CHECKING:
    from collections.abc import Sequence

TEN_DIGITS = [str(n) for n in range(10)]
# Of the digits that scikit-learn carries.
SIDE = 8
MAXIMUM = 16


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
        name: The data set's name, for people.
        classes: Names of the classes.
        maximum: The brightest value that a pixel can have.
        train: Images (items, height, width) and labels (items,) of the training part.
        test: Images and labels of the test part.
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
    """Load one part as NumPy arrays for Keras.

    Returns:
        Images, float32 (items, height, width, 1), unscaled; labels, int32 (items,).
    """
    import numpy as np

    pixels, classes = read_idx(images, dimensions=3), read_idx(labels, dimensions=1)
    x = np.frombuffer(pixels.data, np.uint8).reshape(*pixels.shape, 1).astype(np.float32)
    return x, np.frombuffer(classes.data, np.uint8).astype(np.int32)


@stage(closed=True)
def split_digits(
    build: Build[LabelledImages],
    table: Path,
    *,
    test_fraction: Annotated[float, Bounds(at_least=0.01, at_most=0.9)] = 0.2,
) -> LabelledImages:
    """Split the digits into a training part and a test part that share no image.

    Args:
        build: The running stage.
        table: `digits.csv.gz`: 64 pixels and a label in each row.
        test_fraction: Fraction of each class that is held out for the test.

    Raises:
        DataError: The table is damaged.
    """
    pixels, labels = read_digits(table)
    train, test = stratified_split(labels, fraction=test_fraction, seed=build.seed, groups=pixels)

    def part(indices: list[int]) -> tuple[Idx, Idx]:
        images = b"".join(pixels[i] for i in indices)
        shape = (len(indices), SIDE, SIDE)
        return Idx(shape, images), Idx((len(indices),), bytes(labels[i] for i in indices))

    write_images(
        build.out,
        name="Optical recognition of handwritten digits",
        classes=TEN_DIGITS,
        maximum=MAXIMUM,
        train=part(train),
        test=part(test),
        more={
            "identical_images": len(pixels) - len(set(pixels)),
            "split": {"seed": build.seed, "rows_of_test": test},
        },
    )
    return build.out


def read_digits(table: Path) -> tuple[list[bytes], list[int]]:
    """Read the 64 pixels (0 to 16) and the label (0 to 9) of each row.

    Raises:
        DataError: A row is not of this form, or the file cannot be unpacked.
    """
    pixels: list[bytes] = []
    labels: list[int] = []
    try:
        with gzip.open(table, "rt", encoding="ascii", newline="") as file:
            for number, row in enumerate(csv.reader(file), start=1):
                # The file writes labels as floats in some releases.
                values = [int(float(cell)) for cell in row]
                if len(values) != SIDE * SIDE + 1 or not 0 <= values[-1] < len(TEN_DIGITS):
                    msg = f"{table.name}, row {number}: not 64 pixels and a digit"
                    raise DataError(msg)
                if not all(0 <= v <= MAXIMUM for v in values[:-1]):
                    msg = f"{table.name}, row {number}: a pixel is not from 0 to {MAXIMUM}"
                    raise DataError(msg)
                pixels.append(bytes(values[:-1]))
                labels.append(values[-1])
    except (OSError, EOFError, zlib.error, ValueError) as error:
        msg = f"{table.name} cannot be read: {error}"
        raise DataError(msg) from error
    return pixels, labels


@stage(closed=True)
def unpack_mnist(
    build: Build[LabelledImages],
    train_images: Path,
    train_labels: Path,
    test_images: Path,
    test_labels: Path,
    *,
    name: str = "MNIST",
) -> LabelledImages:
    """Unpack and check the four idx files; the official division into two parts is kept.

    Args:
        build: The running stage.
        train_images: Idx file, gzipped or plain, of shape (items, height, width).
        train_labels: Idx file of shape (items,).
        test_images: Like `train_images`.
        test_labels: Like `train_labels`.
        name: The data set's name, for people.

    Raises:
        IdxError: A file is damaged.
        DataError: The files do not belong together, or are not what MNIST is.
    """
    write_images(
        build.out,
        name=name,
        classes=TEN_DIGITS,
        maximum=255,
        train=(read_idx(train_images, dimensions=3), read_idx(train_labels, dimensions=1)),
        test=(read_idx(test_images, dimensions=3), read_idx(test_labels, dimensions=1)),
    )
    return build.out
