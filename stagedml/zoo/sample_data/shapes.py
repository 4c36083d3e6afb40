"""Coloured shapes that we draw ourselves: pipelines of colour images run with no download.

Some classes differ in their shape and some in their colour alone, so that neither will do.
"""

from __future__ import annotations

import random
from typing import Annotated, Any

from stagedml import Bounds, Build, stage
from stagedml.zoo.formats.idx import Idx
from stagedml.zoo.images.data import LabelledImages, write_images

SIDE = 16
CLASSES = ["red disc", "blue disc", "square", "cross", "ring", "stripes"]


def draw_shape(kind: str, source: random.Random) -> Any:
    """Draw one picture, somewhere, of some size, on a dark ground with noise.

    Args:
        kind: One of `CLASSES`.
        source: The source of all that is random in it.

    Returns:
        A uint8 array of shape (16, 16, 3).
    """
    import numpy as np

    radius = source.uniform(3.0, 5.5)
    y0, x0 = (source.uniform(radius + 0.5, SIDE - radius - 0.5) for _ in range(2))
    y, x = np.mgrid[0:SIDE, 0:SIDE] + 0.5
    y, x = y - y0, x - x0
    distance = np.sqrt(x * x + y * y)
    square = np.maximum(abs(x), abs(y))
    inside = {
        "square": square <= radius * 0.9,
        "cross": (np.minimum(abs(x), abs(y)) <= radius * 0.3) & (square <= radius),
        "ring": (distance <= radius) & (distance >= radius * 0.55),
        "stripes": (square <= radius) & ((y + radius) % 4 < 2),
    }.get(kind, distance <= radius)
    colour = np.array([source.uniform(90, 230) for _ in range(3)])
    if kind.endswith("disc"):
        strong, weak = source.uniform(170, 240), source.uniform(40, 90)
        colour = np.array([strong, weak, weak] if kind.startswith("red") else [weak, weak, strong])
    ground = np.array([source.uniform(10, 60) for _ in range(3)])
    noise = np.array([source.gauss(0, 14) for _ in range(SIDE * SIDE * 3)]).reshape(SIDE, SIDE, 3)
    pixels = np.where(inside[..., None], colour, ground) + noise
    return np.clip(pixels, 0, 255).astype(np.uint8)


@stage(environment="text", closed=True)
def draw_shapes(
    build: Build[LabelledImages],
    *,
    train_items: Annotated[int, Bounds(at_least=30, at_most=60_000)] = 900,
    test_items: Annotated[int, Bounds(at_least=12, at_most=10_000)] = 240,
) -> LabelledImages:
    """Draw coloured shapes, in a training part and a test part."""

    def part(name: str, items: int) -> tuple[Idx, Idx]:
        source = random.Random(f"{build.seed} {name}")  # noqa: S311 - pictures, not secrets
        labels = [k % len(CLASSES) for k in range(items)]
        source.shuffle(labels)
        drawn = [
            draw_shape(CLASSES[k], source).tobytes() for k in build.track(labels, f"draw {name}")
        ]
        return Idx((items, SIDE, SIDE, 3), b"".join(drawn)), Idx((items,), bytes(labels))

    write_images(
        build.out,
        name="Drawn shapes",
        classes=CLASSES,
        maximum=255,
        train=part("train", train_items),
        test=part("test", test_items),
    )
    return build.out
