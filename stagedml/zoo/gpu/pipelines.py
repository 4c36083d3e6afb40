"""The pipeline of one stage that checks a GPU."""

from __future__ import annotations

from typing import TYPE_CHECKING

from stagedml import pipeline
from stagedml.zoo.gpu.stages import check_gpu

if TYPE_CHECKING:
    from stagedml import Manager
    from stagedml.zoo.gpu.stages import GpuCheck


@pipeline("gpu-check")
def all_gpu_check(
    m: Manager, *, size: int | None = None, repeats: int = 20, occasion: str = ""
) -> GpuCheck:
    """Products of matrices on the GPU of the machine that builds: which it is, how fast, how right.

    Args:
        m: The plan to add to.
        size: Rows and columns of the matrices.
        repeats: Measurements of each kind of product.
        occasion: Anything at all: another one is another measurement.
    """
    return check_gpu(m, size=size, repeats=repeats, occasion=occasion)
