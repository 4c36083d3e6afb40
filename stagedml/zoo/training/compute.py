"""How a training computes: parameters that all trainings of the library have.

A stage lists them among its own, so that `--set NAME.precision=bfloat16` works, and hands them on
to the function that it shares with its segments (whose `settings` have them, too):

    precision: Precision = "float32",
    jit_compile: bool = False,
    steps_per_execution: Count = 1,
    accumulation: Count = 1,
    gradient_checkpointing: bool = False,  # where the model has repeated layers
    replicas: Count = 1,
    deterministic: bool = True,
    inter_op: Count | None = None,

There, `compute, settings = take_compute(settings)` takes them out of what was handed on, and
`compute` is used four times:

    compute.begin(build)              # in place of `set_seeds(build)`
    with compute.scope():             # several GPUs have the variables several times
        model = ...
        compute.recompute(layers)     # gradient checkpointing; layers of the model that repeat
        compute.compile(model, optimizer=..., loss=..., metrics=[...])
    Trainer(model, course, compute=compute, of={...}, resume=resume, curves=...)

What is handed on is a model in float32: `set_precision("float32")`, a new model of the same code
outside of the scope, `set_weights`.
"""

from __future__ import annotations

import contextlib
from functools import cache
from typing import TYPE_CHECKING, Annotated, Any, NamedTuple

from stagedml import Bounds, StagedMLError
from stagedml.zoo.training.precision import Precision, prepare_precision, set_precision
from stagedml.zoo.training.recomputation import recompute
from stagedml.zoo.training.seeds import set_seeds

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from stagedml import Build

Count = Annotated[int, Bounds(at_least=1, at_most=100_000)]


class ComputeError(StagedMLError):
    """Parameters that do not go together."""


class ReplicasError(StagedMLError):
    """There are fewer devices than a training is to use."""

    of_machine = True


class Compute(NamedTuple):
    """The parameters; all segments of a training have the same.

    Attributes:
        precision: The numbers that the model computes with; see `stagedml.zoo.training.precision`.
        jit_compile: Compile with XLA, for the processor at hand: bits follow it.
        steps_per_execution: Steps that are made before Python is asked again; the weights are the
            same, and the curves have points where it was asked.
        accumulation: Parts into which the batch of a step is cut; their gradients are added up. A
            fraction of the memory, and the step of the whole batch but for rounding. (Batch
            normalization sees the parts.)
        gradient_checkpointing: Compute the activations within repeated layers twice instead of
            keeping them: a third more time for a fraction of the memory. The results are the same.
        replicas: GPUs (logical CPUs, where there is none) that share the batch of a step. Each
            draws its own part of a batch, with the same dropout; bits follow the number. Segments
            end with epochs, and `steps_per_execution` is 1.
        deterministic: Refuse operations that give other bits each time. Without it a GPU may be
            faster by a tenth or more, and a training is not repeatable.
        inter_op: Operations that may run side by side, on the CPU; by default 1 beside a GPU,
            with fast bits too, and the build's cores with portable bits.
    """

    precision: Precision = "float32"
    jit_compile: bool = False
    steps_per_execution: int = 1
    accumulation: int = 1
    gradient_checkpointing: bool = False
    replicas: int = 1
    deterministic: bool = True
    inter_op: int | None = None

    @property
    def own_step(self) -> bool:
        """Whether Keras's own step does not do, and `Trainer` makes another."""
        return self.jit_compile or self.accumulation > 1 or self.replicas > 1

    def check(self) -> None:
        """Refuse parameters that do not go together.

        Raises:
            ComputeError: They do not.
        """
        if self.replicas > 1 and self.steps_per_execution > 1:
            msg = (
                f"replicas is {self.replicas} and steps_per_execution is "
                f"{self.steps_per_execution}: TensorFlow cannot loop over steps of several devices"
            )
            raise ComputeError(msg, hint="Leave steps_per_execution at 1.")

    def begin(self, build: Build[Any]) -> None:
        """Choose devices, threads, seeds and precision; before anything else uses TensorFlow.

        Raises:
            ComputeError: Parameters do not go together.
            AcceleratorError: The stage is its `cuda` variant and there is no GPU.
            PrecisionError: TensorFlow cannot compute with the precision in this process.
        """
        self.check()
        prepare_precision(build, self.precision)
        set_seeds(build, deterministic=self.deterministic, inter_op=self.inter_op)
        set_precision(self.precision)

    def scope(self) -> contextlib.AbstractContextManager[Any]:
        """Give the context in which model and optimizer are made.

        Raises:
            ReplicasError: There are fewer devices than replicas.
        """
        if self.replicas == 1:
            return contextlib.nullcontext()
        import tensorflow as tf

        kind = "GPU" if tf.config.list_logical_devices("GPU") else "CPU"
        found = [device.name for device in tf.config.list_logical_devices(kind)]
        if len(found) < self.replicas:
            msg = f"the training is to use {self.replicas} devices, there is {len(found)} {kind}"
            raise ReplicasError(msg, hint="Set `replicas` to the number of GPUs, or less.")
        manager: contextlib.AbstractContextManager[Any] = _mirrored(*found[: self.replicas]).scope()
        return manager

    def recompute(self, layers: Iterable[Any]) -> None:
        """Let layers compute their activations again for the gradients, where that is wanted."""
        if self.gradient_checkpointing:
            recompute(layers)

    def compile(self, model: Any, **options: Any) -> None:
        """Compile a model, for `Trainer`.

        Args:
            model: A Keras model.
            options: `optimizer`, `loss`, `metrics` and their like, as Keras takes them. The loss
                is a mean over the batch's items, else `Trainer` has to be told its weight.
        """
        # XLA is asked for by `Trainer`: Keras leaves it out where operations are deterministic.
        model.compile(**options, steps_per_execution=self.steps_per_execution, jit_compile=False)


@cache
def _mirrored(*devices: str) -> Any:
    """Make the one strategy of these devices: model and optimizer may have a scope each."""
    import tensorflow as tf

    return tf.distribute.MirroredStrategy(devices)


def take_compute(settings: Mapping[str, Any]) -> tuple[Compute, dict[str, Any]]:
    """Take the parameters of a `Compute` out of a training's parameters.

    Returns:
        The `Compute`, with defaults for what was not given, and the other parameters.
    """
    own = {name: settings[name] for name in Compute._fields if name in settings}
    return Compute(**own), {k: v for k, v in settings.items() if k not in own}
