"""The 1,797 handwritten digits that scikit-learn carries in its wheel.

They are the test part of the UCI data set "Optical Recognition of Handwritten Digits" (E. Alpaydin
and C. Kaynak, 1998, doi:10.24432/C50P49, CC BY 4.0): 43 people's digits, 8 by 8 pixels of 0 to 16.
"""

from __future__ import annotations

import csv
import gzip
import zlib
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from stagedml import Bounds, Build, stage, wheel_member
from stagedml.zoo.formats.idx import Idx
from stagedml.zoo.formats.splitting import stratified_split
from stagedml.zoo.images.data import DataError, LabelledImages, write_images

if TYPE_CHECKING:
    from stagedml import Manager

SIDE = 8
MAXIMUM = 16
CLASSES = [str(n) for n in range(10)]


@stage()
def split_digits(
    build: Build[LabelledImages],
    table: Path,
    *,
    test_share: Annotated[float, Bounds(at_least=0.01, at_most=0.9)] = 0.2,
) -> LabelledImages:
    """Split the digits into a training part and a test part that share no image.

    Args:
        build: The running stage.
        table: `digits.csv.gz`: 64 pixels and a label in each row.
        test_share: The share of each class that is held out for the test.

    Raises:
        DataError: The table is damaged.
    """
    pixels, labels = read_digits(table)
    train, test = stratified_split(labels, share=test_share, seed=build.seed, groups=pixels)

    def part(indices: list[int]) -> tuple[Idx, Idx]:
        images = b"".join(pixels[i] for i in indices)
        shape = (len(indices), SIDE, SIDE)
        return Idx(shape, images), Idx((len(indices),), bytes(labels[i] for i in indices))

    write_images(
        build.out,
        name="Optical recognition of handwritten digits",
        classes=CLASSES,
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
    """The 64 pixels (0 to 16) and the label (0 to 9) of each row.

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
                if len(values) != SIDE * SIDE + 1 or not 0 <= values[-1] < len(CLASSES):
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


def digits(m: Manager, *, test_share: float = 0.2) -> LabelledImages:
    """The digits, split; see `split_digits`."""
    table = wheel_member(
        m,
        environment="tensorflow",
        package="scikit-learn",
        member="sklearn/datasets/data/digits.csv.gz",
        sha256="09f66e6debdee2cd2b5ae59e0d6abbb73fc2b0e0185d2e1957e9ebb51e23aa22",
    )
    return split_digits(m, table.file, test_share=test_share)
