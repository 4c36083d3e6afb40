"""What makes a training repeatable; for all stages that use TensorFlow."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Any

from stagedml.zoo.training.devices import prepare_devices
from stagedml.zoo.training.notices import import_tensorflow
from stagedml.zoo.training.portable import use_exact_rsqrt

if TYPE_CHECKING:
    from stagedml import Build

# Read when TensorFlow is imported, which is after this. Its default depends on the processor.
os.environ.setdefault("TF_ENABLE_ONEDNN_OPTS", "1")


def set_seeds(
    build: Build[Any], *, deterministic: bool = True, inter_op: int | None = None
) -> None:
    """Choose devices, threads and seeds; call it before anything else uses TensorFlow.

    Afterwards Python's, NumPy's and TensorFlow's random numbers follow from `build.seed`, and every
    TensorFlow operation gives the same bits each time.

    With portable bits, on a CPU, each operation runs on one core, and operations that do not need
    each other run side by side on those that Nix gives to the build: oneDNN and Eigen cut the sums
    of one operation by the number of threads, and oneDNN, where there are several, by the size of
    the caches as well. With fast bits, or beside a GPU, all of the cores work on each operation.

    Args:
        build: The running stage.
        deterministic: Refuse operations that give other bits each time.
        inter_op: How many operations may run side by side, in place of what is said above.

    Raises:
        AcceleratorError: The stage is its `cuda` variant and there is no GPU.
    """
    import_tensorflow()
    import keras
    import tensorflow as tf

    prepare_devices(build)
    portable = build.bits == "portable" and build.accelerator != "cuda"
    try:
        tf.config.threading.set_intra_op_parallelism_threads(1 if portable else build.cores)
        tf.config.threading.set_inter_op_parallelism_threads(
            inter_op or (build.cores if portable else 1)
        )
    except RuntimeError as error:
        # Never in a derivation, which is one process for one stage.
        print(f"TensorFlow keeps the threads that it has: {error}", file=sys.stderr)
    if deterministic:
        tf.config.experimental.enable_op_determinism()
    if portable:
        use_exact_rsqrt()
    keras.utils.set_random_seed(build.seed)
