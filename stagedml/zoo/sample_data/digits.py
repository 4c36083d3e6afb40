"""Digits that we draw ourselves, in MNIST's files: pipelines can be tried with no download.

Each digit is a few strokes, moved, turned, slanted, scaled and thickened at random, drawn with soft
edges and some noise. The glyphs are our own, under the project's licence.
"""

from __future__ import annotations

import math
import random
from typing import Annotated, Any

from stagedml import Bounds, Build, File, Outputs, stage
from stagedml.zoo.formats.idx import write_idx

SIDE = 28
Point = tuple[float, float]


class MnistFiles(Outputs):
    """Four files as MNIST's."""

    train_images = File("train-images-idx3-ubyte.gz")
    train_labels = File("train-labels-idx1-ubyte.gz")
    test_images = File("t10k-images-idx3-ubyte.gz")
    test_labels = File("t10k-labels-idx1-ubyte.gz")


def _arc(x: float, y: float, rx: float, ry: float, start: float, end: float) -> list[Point]:
    """Place points on an ellipse; angles in turns, clockwise from the right, as y grows down."""
    steps = max(3, round(abs(end - start) * 16))
    angles = [2 * math.pi * (start + (end - start) * k / steps) for k in range(steps + 1)]
    return [(x + rx * math.cos(a), y + ry * math.sin(a)) for a in angles]


# Strokes in a box of 1 by 1, y downwards; some digits are written in two ways.
GLYPHS: list[list[list[list[Point]]]] = [
    [[_arc(0.5, 0.5, 0.3, 0.42, 0, 1)], [_arc(0.5, 0.5, 0.24, 0.42, 0.1, 1.1)]],
    [[[(0.5, 0.08), (0.5, 0.92)]], [[(0.32, 0.28), (0.54, 0.08), (0.54, 0.92)]]],
    [[[*_arc(0.5, 0.32, 0.27, 0.24, 0.5, 1.08), (0.22, 0.92), (0.8, 0.92)]]],
    [
        [_arc(0.46, 0.29, 0.27, 0.21, 0.55, 1.25), _arc(0.46, 0.71, 0.3, 0.22, 0.75, 1.45)],
        [
            [(0.24, 0.08), (0.76, 0.08), (0.46, 0.42)],
            _arc(0.46, 0.68, 0.3, 0.25, 0.75, 1.42),
        ],
    ],
    [
        [[(0.62, 0.92), (0.62, 0.08), (0.18, 0.66), (0.84, 0.66)]],
        [[(0.26, 0.08), (0.22, 0.52), (0.8, 0.52)], [(0.7, 0.1), (0.68, 0.92)]],
    ],
    [
        [
            [(0.76, 0.08), (0.3, 0.08), (0.27, 0.45)],
            _arc(0.47, 0.66, 0.29, 0.26, 0.62, 1.4),
        ]
    ],
    [[[(0.64, 0.08), (0.34, 0.4), (0.24, 0.68)], _arc(0.5, 0.68, 0.26, 0.24, 0, 1)]],
    [
        [[(0.2, 0.08), (0.8, 0.08), (0.42, 0.92)]],
        [[(0.2, 0.08), (0.8, 0.08), (0.42, 0.92)], [(0.36, 0.5), (0.72, 0.5)]],
    ],
    [[_arc(0.5, 0.29, 0.22, 0.21, 0, 1), _arc(0.5, 0.71, 0.27, 0.21, 0, 1)]],
    [[_arc(0.5, 0.32, 0.26, 0.24, 0, 1), [(0.76, 0.32), (0.74, 0.6), (0.6, 0.92)]]],
]


def draw_digit(digit: int, source: random.Random) -> Any:
    """Draw one picture of a digit.

    Args:
        digit: 0 to 9.
        source: The source of all that is random in it.

    Returns:
        A uint8 array of shape (28, 28), 0 for the background.
    """
    import numpy as np

    turn, slant = source.gauss(0, 0.12), source.gauss(0.1, 0.15)
    size_x, size_y = source.uniform(13, 20), source.uniform(17, 22)
    moved_x, moved_y = source.uniform(-2.0, 2.0), source.uniform(-2.0, 2.0)
    thickness = source.uniform(0.9, 1.9)
    strokes = source.choice(GLYPHS[digit])

    def place(point: Point) -> Point:
        x = point[0] - 0.5 + source.gauss(0, 0.015)
        y = point[1] - 0.5 + source.gauss(0, 0.015)
        x -= slant * y
        x, y = x * size_x, y * size_y
        return (
            SIDE / 2 + moved_x + x * math.cos(turn) - y * math.sin(turn),
            SIDE / 2 + moved_y + x * math.sin(turn) + y * math.cos(turn),
        )

    starts: list[Point] = []
    ends: list[Point] = []
    for stroke in strokes:
        placed = [place(point) for point in stroke]
        starts += placed[:-1]
        ends += placed[1:]
    a, b = np.array(starts), np.array(ends)
    rows, columns = np.mgrid[0:SIDE, 0:SIDE] + 0.5
    pixels = np.stack([columns.ravel(), rows.ravel()], axis=1)[:, None, :]
    along = b - a
    position = ((pixels - a) * along).sum(-1) / np.maximum((along**2).sum(-1), 1e-9)
    nearest = a + np.clip(position, 0, 1)[..., None] * along
    distance = np.sqrt(((pixels - nearest) ** 2).sum(-1)).min(axis=1)
    ink = np.clip(thickness + 0.5 - distance, 0, 1) * source.uniform(200, 255)
    noise = np.array([source.gauss(0, 8) for _ in range(SIDE * SIDE)])
    grey = np.where(ink > 0, ink + noise, np.maximum(noise - 12, 0))
    return np.clip(grey, 0, 255).astype(np.uint8).reshape(SIDE, SIDE)


@stage(environment="tensorflow", closed=True)
def draw_digits(
    build: Build[MnistFiles],
    *,
    train_items: Annotated[int, Bounds(at_least=100, at_most=60_000)] = 3000,
    test_items: Annotated[int, Bounds(at_least=50, at_most=10_000)] = 500,
) -> MnistFiles:
    """Draw digits, and write them as MNIST's four files."""
    for part, items, images, labels in (
        ("train", train_items, build.out.train_images, build.out.train_labels),
        ("test", test_items, build.out.test_images, build.out.test_labels),
    ):
        source = random.Random(f"{build.seed} {part}")  # noqa: S311 - pictures, not secrets
        classes = [k % len(GLYPHS) for k in range(items)]
        source.shuffle(classes)
        drawn = [draw_digit(k, source).tobytes() for k in build.track(classes, f"draw {part}")]
        write_idx(images, (items, SIDE, SIDE), b"".join(drawn))
        write_idx(labels, (items,), bytes(classes))
    return build.out
