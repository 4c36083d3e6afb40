"""Training the convolutional classifier on any set of labelled images."""

from __future__ import annotations

from typing import Annotated, Literal

from stagedml import Bounds, Build, File, Json, Metric, stage
from stagedml.zoo.formats.splitting import stratified_split
from stagedml.zoo.images.data import LabelledImages, load_part
from stagedml.zoo.images.model import build_convnet
from stagedml.zoo.training.keras_model import KerasModel, describe, save_weights
from stagedml.zoo.training.seeds import set_seeds

Share = Annotated[float, Bounds(at_least=0, at_most=0.95)]


class ConvNet(KerasModel):
    """The trained classifier, how it got there, and how good it is."""

    curves = File("curves.jsonl")
    validation = Json("validation.json", {"seed": int, "items": [int]})
    val_accuracy = Metric("val_accuracy")
    test_accuracy = Metric("test_accuracy")
    test_loss = Metric("test_loss")
    parameters = Metric("parameters")


@stage(environment="tensorflow", accelerator="cpu")
def train_convnet(
    build: Build[ConvNet],
    data: LabelledImages,
    *,
    epochs: Annotated[int, Bounds(at_least=1, at_most=1000)] = 15,
    batch_size: Annotated[int, Bounds(at_least=1, at_most=4096)] = 32,
    learning_rate: Annotated[float, Bounds(at_least=1e-6, at_most=1)] = 1e-3,
    schedule: Literal["constant", "cosine"] = "constant",
    validation_share: Annotated[float, Bounds(at_least=0.01, at_most=0.5)] = 0.1,
    width: Annotated[int, Bounds(at_least=1, at_most=512)] = 32,
    dense: Annotated[int, Bounds(at_least=1, at_most=4096)] = 128,
    dropout: Share = 0.25,
    dense_dropout: Share = 0.5,
    pooling: Literal["last", "each"] = "last",
) -> ConvNet:
    """Train with Adam, watching a part of the training images that is held out for validation.

    The test part is used once, after the training.

    Args:
        build: The running stage.
        data: Images and labels.
        epochs: Passes over the training images.
        batch_size: Images per step.
        learning_rate: Adam's, at the beginning.
        schedule: Keep the learning rate, or let it fall to 0 along a cosine.
        validation_share: Of each class's training images.
        width: See `build_convnet`.
        dense: See `build_convnet`.
        dropout: See `build_convnet`.
        dense_dropout: See `build_convnet`.
        pooling: See `build_convnet`.
    """
    import keras
    import numpy as np

    set_seeds(build)
    info = data.info
    x, y = load_part(data.train_images, data.train_labels)
    used, held_out = stratified_split(y.tolist(), share=validation_share, seed=build.seed)
    build.out.validation = {"seed": build.seed, "items": held_out}
    model = build_convnet(
        info["shape"],
        len(info["classes"]),
        maximum=info["maximum"],
        width=width,
        dense=dense,
        dropout=dropout,
        dense_dropout=dense_dropout,
        pooling=pooling,
    )
    steps = epochs * -(-len(used) // batch_size)
    rate = (
        keras.optimizers.schedules.CosineDecay(learning_rate, steps)
        if schedule == "cosine"
        else learning_rate
    )
    model.compile(
        optimizer=keras.optimizers.Adam(rate),
        loss="sparse_categorical_crossentropy",
        metrics=["accuracy"],
        jit_compile=False,  # compiling takes longer than a training this small
    )
    model.fit(
        x[used],
        y[used],
        validation_data=(x[held_out], y[held_out]),
        epochs=epochs,
        batch_size=batch_size,
        validation_batch_size=256,
        verbose=0,
        callbacks=[build.keras_callback(curves=build.out.curves)],
    )
    _, build.out.val_accuracy = model.evaluate(x[held_out], y[held_out], 256, verbose=0)
    test = load_part(data.test_images, data.test_labels)
    build.out.test_loss, build.out.test_accuracy = model.evaluate(*test, 256, verbose=0)
    build.out.parameters = int(np.sum([np.prod(w.shape) for w in model.trainable_weights]))
    save_weights(model, build.out.weights)
    build.out.architecture = describe(model, classes=info["classes"])
    return build.out
