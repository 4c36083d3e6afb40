"""Training a convolutional classifier on labelled images."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any, Literal

from stagedml import Bounds, Build, File, Json, Metric, stage
from stagedml.zoo.formats.splitting import stratified_split
from stagedml.zoo.images.data import LabelledImages
from stagedml.zoo.images.model import build_convnet
from stagedml.zoo.training.checkpoints import Checkpoint, digest, training_seed
from stagedml.zoo.training.compute import Count, take_compute
from stagedml.zoo.training.curves import keras_callback
from stagedml.zoo.training.fitting import Trainer
from stagedml.zoo.training.keras_model import KerasModel, describe, save_weights
from stagedml.zoo.training.orders import Course
from stagedml.zoo.training.precision import Precision, set_precision
from stagedml.zoo.training.segment_stages import segments_of
from stagedml.zoo.training.warm_start import check_classes, load_start

Dropout = Annotated[float, Bounds(at_least=0, at_most=0.95)]


class ConvNet(KerasModel):
    """The trained classifier, how it got there, and how good it is on what was held out.

    It says nothing of the test part: whoever chooses among trainings chooses by validation.
    """

    curves = File("curves.jsonl")
    validation = Json("validation.json", {"seed": int, "items": [int]})
    val_accuracy = Metric("val_accuracy", at_least=0, at_most=1)
    val_loss = Metric("val_loss", at_least=0)
    parameters = Metric("parameters", at_least=1)


class _ConvNetTraining:
    """A convnet, its data and its optimizer, where `resume` left them."""

    def __init__(
        self,
        build: Build[Any],
        data: LabelledImages,
        start: Path | None,
        resume: Checkpoint | None,
        *,
        batch_size: int,
        learning_rate: float,
        schedule: str,
        schedule_epochs: int | None,
        validation_fraction: float,
        **architecture_and_compute: Any,
    ) -> None:
        compute, architecture = take_compute(architecture_and_compute)
        compute.begin(build)
        import keras
        import tensorflow as tf

        self.build = build
        self.curves = build.out.curves
        info, self.seed = data.info, training_seed(build, resume)
        x, y = data.part("train")
        used, self.held_out = stratified_split(
            y.tolist(), fraction=validation_fraction, seed=self.seed
        )
        self.validation = x[self.held_out], y[self.held_out]
        self.images, self.labels = tf.constant(x[used]), tf.constant(y[used])

        def new_model() -> Any:
            return build_convnet(
                info["shape"], len(info["classes"]), maximum=info["maximum"], **architecture
            )

        self.new_model = new_model
        with compute.scope():
            self.model = new_model()
        if start is not None and resume is None:
            check_classes(start, info["classes"])
            load_start(self.model, start, build.tmp)
        course = Course(len(used), batch_size, self.seed)
        # The horizon of a constant rate is none, so that more epochs go on from what is there.
        horizon = course.step_at(schedule_epochs) if schedule == "cosine" and schedule_epochs else 0
        rate = (
            keras.optimizers.schedules.CosineDecay(learning_rate, horizon)
            if horizon
            else learning_rate
        )
        with compute.scope():
            compute.compile(
                self.model,
                optimizer=keras.optimizers.Adam(rate),
                loss="sparse_categorical_crossentropy",
                metrics=["accuracy"],
            )
        self.trainer = Trainer(
            self.model,
            course,
            of={
                "data": digest(data.train_images, data.train_labels),
                "learning_rate": learning_rate,
                "schedule": schedule,
                "schedule_steps": horizon,
                "validation_fraction": validation_fraction,
                **architecture,
            },
            resume=resume,
            curves=self.curves,
            compute=compute,
        )

    def run(self, epochs: float) -> None:
        """Go on until so many epochs are done."""
        import tensorflow as tf

        self.trainer.run(
            lambda i: (tf.gather(self.images, i), tf.gather(self.labels, i)),
            epochs=epochs,
            callbacks=[keras_callback(self.build, self.curves, first=self.trainer.step)],
            validation_data=self.validation,
            validation_batch_size=256,
        )

    def save(self) -> None:
        """Write the outputs of a segment."""
        self.trainer.save(self.build.out)

    def trained(self) -> Any:
        """Give a model in float32 with the weights that were trained, compiled as the other."""
        set_precision("float32")
        model = self.new_model()
        model.set_weights(self.model.get_weights())
        model.compile(loss="sparse_categorical_crossentropy", metrics=["accuracy"])
        return model


def _train(
    build: Build[Any],
    data: LabelledImages,
    start: Path | None,
    resume: Checkpoint | None,
    until: float,
    **settings: Any,
) -> _ConvNetTraining:
    training = _ConvNetTraining(build, data, start, resume, **settings)
    training.run(until)
    return training


train_convnet_segment = segments_of(
    _train, name="train-convnet-segment", environment="tensorflow", accelerator="cpu"
)


@stage(environment="tensorflow", accelerator="cpu", closed=True)
def train_convnet(
    build: Build[ConvNet],
    data: LabelledImages,
    start: Path | None = None,
    resume: Checkpoint | None = None,
    *,
    epochs: Annotated[int, Bounds(at_least=1, at_most=1000)] = 15,
    batch_size: Annotated[int, Bounds(at_least=1, at_most=4096)] = 32,
    learning_rate: Annotated[float, Bounds(at_least=1e-6, at_most=1)] = 1e-3,
    schedule: Literal["constant", "cosine"] = "constant",
    schedule_epochs: Annotated[int, Bounds(at_least=1, at_most=1000)] | None = None,
    validation_fraction: Annotated[float, Bounds(at_least=0.01, at_most=0.5)] = 0.1,
    width: Annotated[int, Bounds(at_least=1, at_most=512)] = 32,
    dense: Annotated[int, Bounds(at_least=1, at_most=4096)] = 128,
    dropout: Dropout = 0.25,
    dense_dropout: Dropout = 0.5,
    pooling: Literal["last", "each"] = "last",
    precision: Precision = "float32",
    jit_compile: bool = False,
    steps_per_execution: Count = 1,
    accumulation: Count = 1,
    replicas: Count = 1,
    deterministic: bool = True,
    inter_op: Count | None = None,
) -> ConvNet:
    """Train with Adam, watching a part of the training images that is held out for validation.

    The test part is for the evaluation: no byte of it is read here.

    Args:
        build: The running stage.
        data: Labelled images; the model takes float32 (batch, height, width, 1), unscaled, and
            gives float32 probabilities (batch, classes).
        start: Weights to begin with, see `stagedml.zoo.training.warm_start`; random by default.
        resume: Where another segment of the training stopped.
        epochs: Passes over the training images, those of other segments included.
        batch_size: Images per step.
        learning_rate: Initial learning rate of Adam.
        schedule: Keep the learning rate, or let it fall to 0 along a cosine.
        schedule_epochs: Epochs over which it falls; `epochs` by default.
        validation_fraction: Fraction of each class's training images held out for validation.
        width: Filters of the first convolution, whose output is (batch, height, width, `width`);
            the second has twice as many.
        dense: Units of the hidden layer, whose output is (batch, `dense`).
        dropout: Fraction of activations dropped after the convolutions.
        dense_dropout: Fraction of activations dropped after the hidden layer.
        pooling: Halve height and width after the second convolution only, or after each.
        precision: Compute in 16 bits where that is safe, see `stagedml.zoo.training.precision`. The
            weights, and the model that comes out, are float32. On a CPU bits follow the processor.
        jit_compile: Compile with XLA, for the processor at hand: bits follow it.
        steps_per_execution: Steps that are made before Python is asked again.
        accumulation: Parts into which a step's batch is cut, to take less memory.
        replicas: GPUs that share a step's batch.
        deterministic: Refuse operations that give other bits each time.
        inter_op: Operations that may run side by side on the CPU.

    Raises:
        StartError: `start` has no weights of this model.
        ResumeError: `resume` is a checkpoint of another training.
        DivergedError: The loss is not a number any more.
    """
    import numpy as np

    training = _train(
        build,
        data,
        start,
        resume,
        epochs,
        batch_size=batch_size,
        learning_rate=learning_rate,
        schedule=schedule,
        schedule_epochs=schedule_epochs or epochs,
        validation_fraction=validation_fraction,
        width=width,
        dense=dense,
        dropout=dropout,
        dense_dropout=dense_dropout,
        pooling=pooling,
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
    build.out.parameters = int(np.sum([np.prod(w.shape) for w in model.trainable_weights]))
    save_weights(model, build.out.weights)
    build.out.architecture = describe(model, classes=data.info["classes"])
    return build.out
