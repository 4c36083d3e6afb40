"""Training a residual network on labelled images, with augmentation."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

from stagedml import Bounds, Build, stage
from stagedml.zoo.formats.splitting import stratified_split
from stagedml.zoo.images.data import LabelledImages
from stagedml.zoo.images.resnet import Augmentation, augmented, build_resnet
from stagedml.zoo.images.stages import ConvNet
from stagedml.zoo.training.checkpoints import Checkpoint, digest, training_seed
from stagedml.zoo.training.compute import Count, take_compute
from stagedml.zoo.training.curves import keras_callback
from stagedml.zoo.training.fitting import Trainer
from stagedml.zoo.training.keras_model import describe, save_weights
from stagedml.zoo.training.orders import Course
from stagedml.zoo.training.precision import Precision, set_precision
from stagedml.zoo.training.segment_stages import segments_of
from stagedml.zoo.training.warm_start import check_classes, load_start

Pixels = Annotated[int, Bounds(at_least=0, at_most=256)]


class ResNet(ConvNet):
    """The trained residual network; it promises what a convnet promises."""


@stage(environment="tensorflow", accelerator="cpu", closed=True)
def train_resnet(
    build: Build[ResNet],
    data: LabelledImages,
    start: Path | None = None,
    resume: Checkpoint | None = None,
    *,
    epochs: Annotated[int, Bounds(at_least=1, at_most=1000)] = 60,
    batch_size: Annotated[int, Bounds(at_least=1, at_most=65_536)] = 128,
    learning_rate: Annotated[float, Bounds(at_least=1e-6, at_most=10)] = 0.1,
    momentum: Annotated[float, Bounds(at_least=0, at_most=0.999)] = 0.9,
    weight_decay: Annotated[float, Bounds(at_least=0, at_most=0.1)] = 5e-4,
    warmup: Annotated[float, Bounds(at_least=0, at_most=0.9)] = 0.05,
    schedule_epochs: Annotated[int, Bounds(at_least=1, at_most=1000)] | None = None,
    validation_fraction: Annotated[float, Bounds(at_least=0.01, at_most=0.5)] = 0.05,
    depth: Annotated[int, Bounds(at_least=8, at_most=1202)] = 20,
    width: Annotated[int, Bounds(at_least=8, at_most=1024)] = 32,
    flip: bool = True,
    shift: Pixels = 2,
    erase: Pixels = 8,
    precision: Precision = "float32",
    jit_compile: bool = False,
    steps_per_execution: Count = 1,
    accumulation: Count = 1,
    replicas: Count = 1,
    deterministic: bool = True,
    inter_op: Count | None = None,
) -> ResNet:
    """Train by stochastic gradient descent with Nesterov's momentum, as ResNets commonly are.

    The learning rate rises in a line and falls to 0 along a cosine. A part of the training images
    is held out for validation, and is not augmented; no byte of the test part is read.

    Args:
        build: The running stage.
        data: Labelled images; the model takes float32 (batch, height, width, channels), unscaled,
            and gives float32 probabilities (batch, classes).
        start: Weights to begin with, see `stagedml.zoo.training.warm_start`; random by default.
        resume: Where another segment of the training stopped.
        epochs: Passes over the training images, those of other segments included.
        batch_size: Images per step.
        learning_rate: The peak, at the end of the warm-up.
        momentum: Nesterov's.
        weight_decay: Of kernels, per step and relative to the learning rate.
        warmup: Fraction of the schedule's steps over which the learning rate rises.
        schedule_epochs: Epochs over which it rises and falls; `epochs` by default.
        validation_fraction: Fraction of each class's training images held out for validation.
        depth: Layers with weights on the longest way: 6 n + 2.
        width: Filters of the first group of blocks, a multiple of 8.
        flip: Mirror half of the images, left to right, at random.
        shift: Move images by up to so many pixels, each way.
        erase: Side of the square that is erased; 0 for none.
        precision: What to compute in, see `stagedml.zoo.training.precision`; the weights, and the
            model that comes out, are float32.
        jit_compile: Compile with XLA, for the processor at hand: bits follow it.
        steps_per_execution: Steps that are made before Python is asked again.
        accumulation: Parts into which a step's batch is cut, to take less memory; each part is
            normalized by itself.
        replicas: GPUs that share a step's batch.
        deterministic: Refuse operations that give other bits each time.
        inter_op: Operations that may run side by side on the CPU.

    Raises:
        ResNetError: There is no ResNet of this depth or width, or the images are too small.
        StartError: `start` has no weights of this model.
        ResumeError: `resume` is a checkpoint of another training.
        DivergedError: The loss is not a number any more.
    """
    training = _train(
        build,
        data,
        start,
        resume,
        epochs,
        batch_size=batch_size,
        learning_rate=learning_rate,
        momentum=momentum,
        weight_decay=weight_decay,
        warmup=warmup,
        schedule_epochs=schedule_epochs or epochs,
        validation_fraction=validation_fraction,
        depth=depth,
        width=width,
        flip=flip,
        shift=shift,
        erase=erase,
        precision=precision,
        jit_compile=jit_compile,
        steps_per_execution=steps_per_execution,
        accumulation=accumulation,
        replicas=replicas,
        deterministic=deterministic,
        inter_op=inter_op,
    )
    model = training.trained()
    build.out.validation = {"seed": training.seed, "items": training.held_out}
    build.out.val_loss, build.out.val_accuracy = model.evaluate(
        *training.validation, 256, verbose=0
    )
    build.out.parameters = sum(int(weight.numpy().size) for weight in model.trainable_weights)
    save_weights(model, build.out.weights)
    build.out.architecture = describe(model, classes=data.info["classes"])
    return build.out


class _ResNetTraining:
    """A ResNet, its data and its optimizer, where `resume` left them."""

    def __init__(
        self,
        build: Build[Any],
        data: LabelledImages,
        start: Path | None,
        resume: Checkpoint | None,
        *,
        batch_size: int,
        validation_fraction: float,
        depth: int,
        width: int,
        flip: bool,
        shift: int,
        erase: int,
        learning_rate: float,
        momentum: float,
        weight_decay: float,
        warmup: float,
        schedule_epochs: int,
        **settings: Any,
    ) -> None:
        compute, _ = take_compute(settings)
        compute.begin(build)
        import numpy as np
        import tensorflow as tf

        self.build = build
        info, self.seed = data.info, training_seed(build, resume)
        x, y = data.part("train")
        used, self.held_out = stratified_split(
            y.tolist(), fraction=validation_fraction, seed=self.seed
        )
        self.validation = x[self.held_out], y[self.held_out]
        # A quarter of the memory: pixels are bytes.
        self.images = tf.constant(x[used].astype(np.uint8))
        self.labels = tf.constant(y[used])
        self.of_network = {"depth": depth, "width": width}
        self.info = info
        augmentation = Augmentation(flip, shift, erase)
        with compute.scope():
            self.network = self._new_network()
            model = augmented(self.network, augmentation)
        if start is not None and resume is None:
            check_classes(start, info["classes"])
            load_start(self.network, start, build.tmp)
        course = Course(len(used), batch_size, self.seed)
        steps = course.step_at(schedule_epochs)
        of: dict[str, Any] = {
            "learning_rate": learning_rate,
            "momentum": momentum,
            "weight_decay": weight_decay,
            "warmup": warmup,
            "schedule_steps": steps,
        }
        with compute.scope():
            compute.compile(
                model,
                optimizer=optimizer(**of),
                loss="sparse_categorical_crossentropy",
                metrics=["accuracy"],
            )
        self.trainer = Trainer(
            model,
            course,
            compute=compute,
            of={
                "data": digest(data.train_images, data.train_labels),
                "validation_fraction": validation_fraction,
                **self.of_network,
                **augmentation._asdict(),
                **of,
            },
            resume=resume,
            curves=build.out.curves,
        )

    def _new_network(self) -> Any:
        info = self.info
        return build_resnet(
            info["shape"], len(info["classes"]), maximum=info["maximum"], **self.of_network
        )

    def run(self, epochs: float) -> None:
        """Go on until so many epochs are done."""
        import tensorflow as tf

        self.trainer.run(
            lambda i: (tf.cast(tf.gather(self.images, i), tf.float32), tf.gather(self.labels, i)),
            epochs=epochs,
            callbacks=[keras_callback(self.build, self.build.out.curves, first=self.trainer.step)],
            validation_data=self.validation,
            validation_batch_size=256,
        )

    def save(self) -> None:
        """Write the outputs of a segment."""
        self.trainer.save(self.build.out)

    def trained(self) -> Any:
        """Give a network in float32 with the weights that were trained, which augments nothing."""
        set_precision("float32")
        model = self._new_network()
        model.set_weights(self.network.get_weights())
        model.compile(loss="sparse_categorical_crossentropy", metrics=["accuracy"])
        return model


def _train(
    build: Build[Any],
    data: LabelledImages,
    start: Path | None,
    resume: Checkpoint | None,
    until: float,
    **settings: Any,
) -> _ResNetTraining:
    training = _ResNetTraining(build, data, start, resume, **settings)
    training.run(until)
    return training


train_resnet_segment = segments_of(
    _train, name="train-resnet-segment", environment="tensorflow", accelerator="cpu"
)


def optimizer(
    *,
    learning_rate: float,
    momentum: float,
    weight_decay: float,
    warmup: float,
    schedule_steps: int,
) -> Any:
    """Make the optimizer: Nesterov's momentum, decoupled weight decay of kernels, warm-up, cosine.

    Args:
        learning_rate: The peak.
        momentum: Nesterov's.
        weight_decay: A step takes the fraction `weight_decay` times the learning rate off kernels.
        warmup: Fraction of the steps over which the rate rises from 0.
        schedule_steps: Steps until it is 0 again.
    """
    import keras

    rising = round(warmup * schedule_steps)
    schedule = keras.optimizers.schedules.CosineDecay(
        0.0 if rising else learning_rate,
        max(1, schedule_steps - rising),
        warmup_target=learning_rate if rising else None,
        warmup_steps=rising,
    )
    made = keras.optimizers.SGD(
        schedule, momentum=momentum, nesterov=True, weight_decay=weight_decay or None
    )
    # Normalizations and the bias of the last layer are no kernels.
    made.exclude_from_weight_decay(var_names=["gamma", "beta", "bias"])
    return made
