"""What makes a training repeatable; for all stages that use TensorFlow."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Any

from stagedml.zoo.training.devices import prepare_devices
from stagedml.zoo.training.notices import import_tensorflow

if TYPE_CHECKING:
    from stagedml import Build

# Read when TensorFlow is imported, which is after this. Its default depends on the processor.
os.environ["TF_ENABLE_ONEDNN_OPTS"] = "1"


def set_seeds(build: Build[Any]) -> None:
    """Choose devices, threads and seeds; call it before anything else uses TensorFlow.

    Afterwards Python's, NumPy's and TensorFlow's random numbers follow from `build.seed`, every
    TensorFlow operation gives the same bits each time, and TensorFlow uses the cores that Nix
    gives to the build.

    With oneDNN's kernels, which importing this module asks for, the convolutional models here come
    out the same with one, two and four threads, and sooner than with the others, whose sums
    depend on the number of threads.

    Raises:
        AcceleratorError: The stage is its `cuda` variant and there is no GPU.
    """
    import_tensorflow()
    import keras
    import tensorflow as tf

    prepare_devices(build)
    try:
        tf.config.threading.set_intra_op_parallelism_threads(build.cores)
        tf.config.threading.set_inter_op_parallelism_threads(1)
    except RuntimeError as error:
        # Never in a derivation, which is one process for one stage.
        print(f"TensorFlow keeps the threads that it has: {error}", file=sys.stderr)
    tf.config.experimental.enable_op_determinism()
    keras.utils.set_random_seed(build.seed)
