"""Labelled images in a training part and a test part, and the stages that make them.

Where the files come from is said in `stagedml.zoo.images.pipelines`, which no stage imports: a new
mirror rebuilds nothing.
"""

from __future__ import annotations

import csv
import gzip
import zlib
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

from stagedml import Bounds, Build, File, Json, Metric, stage
from stagedml.zoo.classification.items import PART, DataError, LabelledItems, Part, counted
from stagedml.zoo.formats.idx import Idx, read_idx, write_idx
from stagedml.zoo.formats.splitting import stratified_split

if TYPE_CHECKING:
    from collections.abc import Sequence

TEN_DIGITS = [str(n) for n in range(10)]
# Of the digits that scikit-learn carries.
SIDE = 8
MAXIMUM = 16


class LabelledImages(LabelledItems):
    """Images and labels as idx files of unsigned bytes.

    Images have the shape (items, height, width), or (items, height, width, 3) where they have
    colours (red, green, blue), and values 0 (background) to `info["maximum"]`; labels have the
    shape (items,) and are indices into `info["classes"]`. `info["shape"]` is height, width and
    channels.
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
            "train": PART,
            "test": PART,
        },
    )
    leaked = Metric("images_in_both_parts", at_most=0)

    def part(self, name: Part) -> tuple[Any, Any]:
        """Load a part; see `LabelledItems`. Grey images have one channel, too."""
        import numpy as np

        train = name == "train"
        pixels = read_idx(self.train_images if train else self.test_images)
        classes = read_idx(self.train_labels if train else self.test_labels, dimensions=1)
        x = np.frombuffer(pixels.data, np.uint8).reshape(-1, *self.info["shape"])
        return x.astype(np.float32), np.frombuffer(classes.data, np.uint8).astype(np.int32)


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
        train: Images (items, height, width), or with 3 channels behind, and labels (items,) of the
            training part.
        test: Images and labels of the test part.
        more: Further facts for `info`.

    Raises:
        DataError: Shapes or counts differ, a label or a pixel is out of range, a class is missing.
        PromiseError: The same image is in both parts.
    """
    info: dict[str, Any] = {"name": name, "classes": list(classes), "maximum": maximum}
    for part, (images, labels) in (("train", train), ("test", test)):
        _check_part(part, images, labels, maximum)
        info[part] = counted(labels.data, list(classes), part)
    if train[0].shape[1:] != test[0].shape[1:]:
        msg = f"images of {train[0].shape[1:]} for training, of {test[0].shape[1:]} for testing"
        raise DataError(msg)
    info["shape"] = list((*train[0].shape[1:], 1)[:3])
    out.leaked = len(_distinct(train[0]) & _distinct(test[0]))
    out.info = {**info, **(more or {})}
    for path, array in (
        (out.train_images, train[0]),
        (out.train_labels, train[1]),
        (out.test_images, test[0]),
        (out.test_labels, test[1]),
    ):
        write_idx(path, array.shape, array.data)


def _check_part(part: str, images: Idx, labels: Idx, maximum: int) -> None:
    if len(images.shape) not in (3, 4) or len(labels.shape) != 1:
        msg = f"the {part} part: images must have 3 dimensions, or 4 with colours, and labels 1"
        raise DataError(msg)
    if len(images.shape) == 4 and images.shape[3] not in (1, 3):
        msg = f"the {part} part: images of {images.shape[3]} channels are neither grey nor coloured"
        raise DataError(msg)
    if len(images) != len(labels):
        msg = f"the {part} part has {len(images)} images and {len(labels)} labels"
        raise DataError(msg)
    if max(images.data, default=0) > maximum:
        msg = f"the {part} part: a pixel is {max(images.data)}, more than {maximum}"
        raise DataError(msg)


def _distinct(images: Idx) -> set[bytes]:
    return {images.item(k) for k in range(len(images))}


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
    classes: list[str] | None = None,
) -> LabelledImages:
    """Unpack and check the four idx files; the official division into two parts is kept.

    Args:
        build: The running stage.
        train_images: Idx file, gzipped or plain, of shape (items, height, width), or with 3
            channels behind.
        train_labels: Idx file of shape (items,).
        test_images: Like `train_images`.
        test_labels: Like `train_labels`.
        name: The data set's name, for people.
        classes: The names of the classes; by default the ten digits.

    Raises:
        IdxError: A file is damaged.
        DataError: The files do not belong together, or have other classes.
    """
    write_images(
        build.out,
        name=name,
        classes=classes or TEN_DIGITS,
        maximum=255,
        train=(read_idx(train_images), read_idx(train_labels, dimensions=1)),
        test=(read_idx(test_images), read_idx(test_labels, dimensions=1)),
    )
    return build.out
