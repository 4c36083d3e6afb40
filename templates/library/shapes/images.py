"""Labelled images, in the form in which the library's stages take them, of a table of one's own."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Annotated

from stagedml import Bounds, Build, stage
from stagedml.zoo.formats.idx import Idx
from stagedml.zoo.formats.splitting import stratified_split
from stagedml.zoo.images.data import LabelledImages, write_images

SIDE = 8
MAXIMUM = 9  # a pixel is one digit


@stage
def read_shapes(
    build: Build[LabelledImages],
    table: Path,
    *,
    test_fraction: Annotated[float, Bounds(at_least=0.1, at_most=0.5)] = 0.25,
) -> LabelledImages:
    """Make labelled images of rows `shape,pixels`, in the two parts that the library expects."""
    with table.open(newline="") as lines:
        rows = list(csv.DictReader(lines))
    classes = sorted({row["shape"] for row in rows})
    images = [bytes(int(digit) for digit in row["pixels"]) for row in rows]
    labels = [classes.index(row["shape"]) for row in rows]
    parts = stratified_split(labels, fraction=test_fraction, seed=build.seed, groups=images)

    def part(items: list[int]) -> tuple[Idx, Idx]:
        shape = (len(items), SIDE, SIDE)
        known = bytes(labels[item] for item in items)
        return Idx(shape, b"".join(images[item] for item in items)), Idx((len(items),), known)

    train, test = map(part, parts)
    write_images(build.out, name="Shapes", classes=classes, maximum=MAXIMUM, train=train, test=test)
    return build.out
