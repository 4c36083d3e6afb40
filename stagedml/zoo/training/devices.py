"""Which devices TensorFlow uses: those of the variant that the derivation is, no others."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from stagedml import StagedMLError
from stagedml.zoo.training.notices import import_tensorflow

if TYPE_CHECKING:
    from stagedml import Build

Accelerator = Literal["cpu", "cuda"]


class AcceleratorError(StagedMLError):
    """A GPU is needed and none can be used."""

    of_machine = True


def prepare_devices(build: Build[Any]) -> list[str]:
    """Choose TensorFlow's devices; before anything else uses TensorFlow.

    GPUs take memory as they need it, not all of it at once. The `cpu` variant sees no GPU, so
    that its results do not depend on the machine's.

    Returns:
        The names of the GPUs, none on a CPU.

    Raises:
        AcceleratorError: The stage is its `cuda` variant and TensorFlow finds no GPU.
    """
    import_tensorflow()
    import tensorflow as tf

    if build.accelerator != "cuda":
        tf.config.set_visible_devices([], "GPU")
        return []
    gpus = tf.config.list_physical_devices("GPU")
    if not gpus:
        msg = f"the stage {build.name!r} is built for CUDA, and TensorFlow finds no GPU"
        built = tf.test.is_built_with_cuda()
        found = "" if built else "This TensorFlow is built without CUDA. "
        hint = (
            f"{found}The builder must see NVIDIA's driver and devices: on NixOS set "
            "programs.nix-required-mounts.presets.nvidia-gpu.enable, elsewhere list the driver's "
            "libraries and /dev/nvidia* in nix.conf's extra-sandbox-paths. `stagedml doctor` "
            "checks the machine and prints the lines. Or build the CPU variant: `.#cpu.NAME`."
        )
        raise AcceleratorError(msg, hint=hint)
    for gpu in gpus:
        tf.config.experimental.set_memory_growth(gpu, True)
    return [gpu.name for gpu in gpus]
