"""Exporting a Keras model, with samples of what it must give in any runtime.

Training hands on weights and a description; these stages make of them what is deployed. Each output
is whole: the model, its description, how to call it, and samples to test it with.
"""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Annotated, Any

from stagedml import Bounds, Build, Dir, File, Json, Metric, Outputs, stage
from stagedml.zoo.exports.formats import save_litert, save_onnx, save_savedmodel
from stagedml.zoo.exports.samples import Samples, write_samples
from stagedml.zoo.images.data import LabelledImages, load_part
from stagedml.zoo.training.keras_model import KerasModel, predict, rebuild
from stagedml.zoo.training.seeds import set_seeds

TENSOR = {"name": str, "dtype": str, "shape": list, "runtime_name": str}


class SampleSet(Outputs):
    """Inputs, and what the Keras model gives for them."""

    samples = File("adequacy_test.csv")
    count = Metric("samples")


class Export(Outputs):
    """What every export has besides the model; for the formats see `zoo.exports.samples`."""

    architecture = Json("config.json")
    signature = Json("signature.json", {"format": str, "inputs": [TENSOR], "outputs": [TENSOR]})
    samples = File("adequacy_test.csv")
    size = Metric("bytes")


class SavedModelExport(Export):
    """A TensorFlow SavedModel."""

    model = Dir("savedmodel")


class LiteRTExport(Export):
    """A LiteRT (TensorFlow Lite) model."""

    model = File("model.tflite")


class OnnxExport(Export):
    """An ONNX model."""

    model = File("model.onnx")


@stage(environment="tensorflow")
def sample_predictions(
    build: Build[SampleSet],
    model: KerasModel,
    data: LabelledImages,
    *,
    count: Annotated[int, Bounds(at_least=1, at_most=1000)] = 20,
) -> SampleSet:
    """What the Keras model, rebuilt from its description and weights, gives for sample images.

    The samples are the first images of each class in the test part, in turns, an empty image and
    one of the greatest brightness. A process of its own computes them, which exports nothing.

    Args:
        build: The running stage.
        model: The trained model.
        data: Where the images are from.
        count: How many images of the test part.
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


def _finish(build: Build[Any], architecture: Any, signature: Any, samples: Path) -> None:
    """Write what every export has besides the model."""
    build.out.architecture = architecture
    build.out.signature = signature
    shutil.copyfile(samples, build.out.samples)
    path: Path = build.out.model
    files = [path] if path.is_file() else [p for p in path.rglob("*") if p.is_file()]
    build.out.size = sum(p.stat().st_size for p in files)


@stage(environment="tensorflow")
def export_savedmodel(
    build: Build[SavedModelExport], model: KerasModel, samples: Path
) -> SavedModelExport:
    """Export as a SavedModel, for TensorFlow Serving and TensorFlow itself.

    Args:
        build: The running stage.
        model: The trained model.
        samples: `SampleSet.samples` of the same model.
    """
    set_seeds(build)
    architecture = model.architecture
    keras_model = rebuild(architecture, model.weights)
    signature = save_savedmodel(keras_model, architecture, build.out.model)
    _finish(build, architecture, signature, samples)
    return build.out


@stage(environment="tensorflow")
def export_litert(build: Build[LiteRTExport], model: KerasModel, samples: Path) -> LiteRTExport:
    """Export as a LiteRT model, for phones and small devices; see `export_savedmodel`."""
    set_seeds(build)
    architecture = model.architecture
    keras_model = rebuild(architecture, model.weights)
    signature = save_litert(keras_model, architecture, build.out.model)
    _finish(build, architecture, signature, samples)
    return build.out


@stage(environment="tensorflow")
def export_onnx(build: Build[OnnxExport], model: KerasModel, samples: Path) -> OnnxExport:
    """Export as an ONNX model, for ONNX Runtime and many others; see `export_savedmodel`."""
    set_seeds(build)
    architecture = model.architecture
    keras_model = rebuild(architecture, model.weights)
    signature = save_onnx(keras_model, architecture, build.out.model)
    _finish(build, architecture, signature, samples)
    return build.out
