"""The numbers that a model computes with: float32, or 16 bits beside float32.

Weights, losses and optimizers are float32 in all cases, and so is the model that a training hands
on. With float16, Keras scales the loss, since small gradients would be 0: a step whose gradients
overflow is left out, and the scale is halved.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from stagedml import StagedMLError

if TYPE_CHECKING:
    from stagedml import Build

# A parameter of all trainings. bfloat16 has float32's range and 8 bits of precision; float16 has
# 11 bits and a small range.
Precision = Literal["float32", "bfloat16", "float16"]

_POLICIES = {"float32": "float32", "bfloat16": "mixed_bfloat16", "float16": "mixed_float16"}
# Where TensorFlow hands products of matrices to oneDNN, by flags of the processor.
_HANDED_OVER = {
    "bfloat16": {"avx512f", "avx_ne_convert"},
    "float16": {"avx512_fp16", "amx_fp16", "avx_ne_convert"},
}
_PROCESSOR = Path("/proc/cpuinfo")


class PrecisionError(StagedMLError):
    """A precision that cannot be computed with here."""


def prepare_precision(build: Build[Any], precision: Precision) -> None:
    """Choose TensorFlow's kernels for a precision; before TensorFlow is imported.

    With portable bits oneDNN is held to AVX2, for which it has no products of 16 bits. TensorFlow
    asks for the processor alone, hands them over, and is aborted by oneDNN. So a training in 16
    bits on a CPU uses TensorFlow's own kernels.

    Raises:
        PrecisionError: TensorFlow runs already, with oneDNN, and would be aborted.
    """
    if precision == "float32" or build.accelerator == "cuda" or build.bits != "portable":
        return
    if "tensorflow" not in sys.modules:
        os.environ["TF_ENABLE_ONEDNN_OPTS"] = "0"
    elif os.environ.get("TF_ENABLE_ONEDNN_OPTS") != "0" and _flags() & _HANDED_OVER[precision]:
        msg = (
            f"TensorFlow would be aborted by oneDNN, which has no products of {precision} for "
            "AVX2, and it has been imported with oneDNN already"
        )
        hint = "Set TF_ENABLE_ONEDNN_OPTS=0 before TensorFlow is imported, or use float32."
        raise PrecisionError(msg, hint=hint)


def set_precision(precision: Precision) -> None:
    """Let the Keras layers that are made from now on compute with a precision."""
    import keras

    keras.mixed_precision.set_global_policy(_POLICIES[precision])


def _flags() -> set[str]:
    """Read what the processor has: the flags of /proc/cpuinfo, none where there is no such file."""
    try:
        lines = _PROCESSOR.read_text(encoding="utf-8").splitlines()
    except OSError:
        return set()
    return set(next((line for line in lines if line.startswith("flags")), "").split())
