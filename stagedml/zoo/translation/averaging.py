"""The weights of the best checkpoints of a training, and their average.

Averages of a training's last checkpoints translate better than each of them
(https://arxiv.org/abs/1706.03762, section 6.1). Here the best by BLEU on the development set are
averaged, which near the end are the last ones, and with early stopping stay good.
"""

from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path


class Kept(NamedTuple):
    """A checkpoint's weights.

    Attributes:
        step: After how many steps they were.
        score: How good they are; more is better.
        weights: NumPy arrays, in the order of a model's trainable weights.
    """

    step: int
    score: float
    weights: Sequence[Any]


def keep_best(kept: Sequence[Kept], new: Kept, *, count: int) -> list[Kept]:
    """Keep the best `count`, the later ones of those that are as good, in the order of steps."""
    best = sorted([*kept, new], key=lambda k: (k.score, k.step), reverse=True)[:count]
    return sorted(best, key=lambda k: k.step)


def average(kept: Sequence[Kept]) -> list[Any]:
    """Compute the mean of each weight, in float64, as float32."""
    import numpy as np

    columns = zip(*(k.weights for k in kept), strict=True)
    return [
        (np.sum([w.astype(np.float64) for w in ws], axis=0) / len(ws)).astype(np.float32)
        for ws in columns
    ]


def write_kept(path: Path, kept: Sequence[Kept]) -> None:
    """Write weights as an `.npz`, the same bytes each time."""
    import numpy as np

    with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as archive:
        for k in kept:
            for index, array in enumerate(k.weights):
                # A name without a time, unlike in `numpy.savez` of some versions.
                name = zipfile.ZipInfo(f"{k.step}/{index:05}.npy")
                with archive.open(name, "w", force_zip64=True) as file:
                    np.lib.format.write_array(file, np.asarray(array), allow_pickle=False)


def read_kept(path: Path, scores: Mapping[int, float]) -> list[Kept]:
    """Read what `write_kept` wrote.

    Args:
        path: The file.
        scores: By step.
    """
    import numpy as np

    found: dict[int, list[Any]] = {}
    with np.load(path, allow_pickle=False) as archive:
        for name in sorted(archive.files, key=lambda n: (int(n.partition("/")[0]), n)):
            found.setdefault(int(name.partition("/")[0]), []).append(archive[name])
    return [Kept(step, scores[step], weights) for step, weights in found.items()]
