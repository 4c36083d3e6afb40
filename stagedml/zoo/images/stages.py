"""Training a convolutional classifier on labelled images, evaluating it, and sampling it."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Annotated, Any, Literal

from stagedml import Bounds, Build, File, Json, Metric, Outputs, stage
from stagedml.zoo.exports.samples import Samples, SampleSet, write_samples
from stagedml.zoo.formats.splitting import stratified_split
from stagedml.zoo.images.data import DataError, LabelledImages, load_part
from stagedml.zoo.images.model import build_convnet
from stagedml.zoo.training.checkpoints import Checkpoint, digest, training_seed
from stagedml.zoo.training.curves import keras_callback
from stagedml.zoo.training.fitting import Stop, Trainer
from stagedml.zoo.training.keras_model import KerasModel, describe, predict, rebuild, save_weights
from stagedml.zoo.training.metrics import (
    accuracy_of,
    class_scores,
    confusion_matrix,
    cross_entropy,
)
from stagedml.zoo.training.orders import Course
from stagedml.zoo.training.seeds import set_seeds
from stagedml.zoo.training.warm_start import check_classes, load_start

Dropout = Annotated[float, Bounds(at_least=0, at_most=0.95)]
SCORES = {"class": str, "precision": float, "recall": float, "f1": float, "support": int}


class ConvNet(KerasModel):
    """The trained classifier, how it got there, and how good it is on what was held out.

    It says nothing of the test part: whoever chooses among trainings chooses by validation.
    """

    curves = File("curves.jsonl")
    validation = Json("validation.json", {"seed": int, "items": [int]})
    val_accuracy = Metric("val_accuracy", at_least=0, at_most=1)
    val_loss = Metric("val_loss", at_least=0)
    parameters = Metric("parameters", at_least=1)


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

    Raises:
        StartError: `start` has no weights of this model.
        ResumeError: `resume` is a checkpoint of another training.
        DivergedError: The loss is not a number any more.
    """
    import numpy as np

    training = _ConvNetTraining(
        build,
        data,
        start,
        resume,
        build.out.curves,
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
    )
    training.run(epochs)
    model = training.model
    build.out.validation = {"seed": training.seed, "items": training.held_out}
    build.out.val_loss, build.out.val_accuracy = model.evaluate(
        *training.validation, 256, verbose=0
    )
    build.out.parameters = int(np.sum([np.prod(w.shape) for w in model.trainable_weights]))
    save_weights(model, build.out.weights)
    build.out.architecture = describe(model, classes=data.info["classes"])
    return build.out


@stage(environment="tensorflow", accelerator="cpu", closed=True)
def train_convnet_segment(
    build: Build[Checkpoint],
    data: LabelledImages,
    start: Path | None = None,
    resume: Checkpoint | None = None,
    *,
    stop: Stop,
    settings: dict[str, Any],
) -> Checkpoint:
    """Train as `train_convnet` does, until so many epochs are done, and stop there.

    Args:
        build: The running stage.
        data: As for `train_convnet`.
        start: As for `train_convnet`.
        resume: Where the segment before stopped.
        stop: In epochs from the start of the training.
        settings: The parameters of `train_convnet`, all but `epochs`.

    Raises:
        ResumeError: `resume` is a checkpoint of another training.
        DivergedError: The loss is not a number any more.
    """
    training = _ConvNetTraining(build, data, start, resume, build.out.curves, **settings)
    training.run(stop)
    training.trainer.save(build.out)
    return build.out


class _ConvNetTraining:
    """A convnet, its data and its optimizer, where `resume` left them."""

    def __init__(
        self,
        build: Build[Any],
        data: LabelledImages,
        start: Path | None,
        resume: Checkpoint | None,
        curves: Path,
        *,
        batch_size: int,
        learning_rate: float,
        schedule: str,
        schedule_epochs: int | None,
        validation_fraction: float,
        **architecture: Any,
    ) -> None:
        set_seeds(build)
        import keras
        import tensorflow as tf

        self.build = build
        self.curves = curves
        info, self.seed = data.info, training_seed(build, resume)
        x, y = load_part(data.train_images, data.train_labels)
        used, self.held_out = stratified_split(
            y.tolist(), fraction=validation_fraction, seed=self.seed
        )
        self.validation = x[self.held_out], y[self.held_out]
        self.images, self.labels = tf.constant(x[used]), tf.constant(y[used])
        self.model = build_convnet(
            info["shape"], len(info["classes"]), maximum=info["maximum"], **architecture
        )
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
        self.model.compile(
            optimizer=keras.optimizers.Adam(rate),
            loss="sparse_categorical_crossentropy",
            metrics=["accuracy"],
            jit_compile=False,  # compiling takes longer than a training this small
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
            curves=curves,
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


class Evaluation(Outputs):
    """A classifier's predictions on held-out items, and scores made from them.

    The confusion matrix has a row for each true class and a column for each predicted one.
    `loss` is the mean cross-entropy.
    """

    accuracy = Metric("test_accuracy", at_least=0, at_most=1)
    loss = Metric("test_loss", at_least=0)
    macro_f1 = Metric("test_macro_f1", at_least=0, at_most=1)
    items = Metric("test_items", at_least=1)
    wrong = Metric("test_wrong", at_least=0)
    confusion = Json("confusion.json", {"classes": [str], "matrix": [[int]]})
    per_class = Json("per_class.json", [SCORES])
    misclassified = Json(
        "misclassified.json", [{"item": int, "true": str, "predicted": str, "probability": float}]
    )
    predictions = File("predictions.csv")


def classify_test_part(
    build: Build[Any], model: KerasModel, data: LabelledImages
) -> tuple[Any, Any]:
    """Rebuild a model from its description and weights, and predict the whole test part.

    Returns:
        The labels, int (items,), and the probabilities, float32 (items, classes).

    Raises:
        DataError: The model's classes are not those of the data.
        ModelError: The model cannot be rebuilt.
    """
    architecture = model.architecture
    classes = data.info["classes"]
    if architecture.get("classes") != classes:
        msg = f"the model knows the classes {architecture.get('classes')}, the data have {classes}"
        raise DataError(msg)
    images, labels = load_part(data.test_images, data.test_labels)
    keras_model = rebuild(architecture, model.weights)
    build.progress(f"predict {len(images)} images")
    name = architecture["inputs"][0]["name"]
    (probabilities,) = predict(keras_model, architecture, {name: images}).values()
    return labels, probabilities


@stage(environment="tensorflow", closed=True)
def evaluate_classifier(
    build: Build[Evaluation], model: KerasModel, data: LabelledImages
) -> Evaluation:
    """Rebuild the model from its description and weights, and predict the whole test part.

    `predictions.csv` has a row for each item: its number, true and predicted class, and the
    probability of each class. `misclassified.json` has the most certain mistakes first.

    Raises:
        DataError: The model's classes are not those of the data.
        ModelError: The model cannot be rebuilt.
    """
    import numpy as np

    set_seeds(build)
    classes = data.info["classes"]
    labels, probabilities = classify_test_part(build, model, data)
    predicted = probabilities.argmax(axis=1)
    matrix = confusion_matrix(predicted, labels, len(classes))
    scores = class_scores(matrix, classes)
    wrong = [int(i) for i in np.flatnonzero(predicted != labels)]
    wrong.sort(key=lambda i: (-float(probabilities[i, predicted[i]]), i))
    build.out.accuracy = accuracy_of(matrix)
    build.out.loss = cross_entropy(probabilities, labels)
    build.out.macro_f1 = sum(row["f1"] for row in scores) / len(scores)
    build.out.items = len(labels)
    build.out.wrong = len(wrong)
    build.out.confusion = {"classes": classes, "matrix": matrix}
    build.out.per_class = scores
    build.out.misclassified = [
        {
            "item": i,
            "true": classes[labels[i]],
            "predicted": classes[predicted[i]],
            "probability": round(float(probabilities[i, predicted[i]]), 6),
        }
        for i in wrong
    ]
    with build.out.predictions.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["item", "true", "predicted", *(f"p({c})" for c in classes)])
        for i, row in enumerate(probabilities):
            # The shortest text that reads back as the same 32-bit number.
            cells = [str(p) for p in row]
            writer.writerow([i, classes[labels[i]], classes[predicted[i]], *cells])
    return build.out


@stage(environment="tensorflow", closed=True)
def sample_predictions(
    build: Build[SampleSet],
    model: KerasModel,
    data: LabelledImages,
    *,
    count: Annotated[int, Bounds(at_least=1, at_most=1000)] = 20,
) -> SampleSet:
    """Sample what the Keras model, rebuilt from its description and weights, gives for images.

    The samples are the first images of each class in the test part, in turns, an empty image and
    one of maximal brightness. A process of its own computes them, which exports nothing.

    Args:
        build: The running stage.
        model: The trained model.
        data: The data set that the images are from.
        count: Number of images of the test part.
    """
    import numpy as np

    set_seeds(build)
    images, labels = load_part(data.test_images, data.test_labels)
    rank = [int((labels[:i] == label).sum()) for i, label in enumerate(labels)]
    chosen = sorted(range(len(labels)), key=lambda i: (rank[i], labels[i]))[:count]
    brightest = data.info["maximum"]
    extremes = [np.zeros_like(images[:1]), np.full_like(images[:1], brightest)]
    pixels = np.concatenate([images[chosen], *extremes])
    architecture = model.architecture
    inputs = {architecture["inputs"][0]["name"]: pixels}
    outputs = predict(rebuild(architecture, model.weights), architecture, inputs)
    names = [*(f"test-{i}" for i in chosen), "empty", "full"]
    write_samples(build.out.samples, Samples(names, inputs, outputs))
    build.out.count = len(names)
    return build.out
