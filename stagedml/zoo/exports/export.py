"""Exporting a Keras model as SavedModel, LiteRT and ONNX.

Training hands on weights and a description; these stages make of them what is deployed. Each output
is whole: the model, its description, how to call it, and samples to test it with.
"""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

from stagedml import Build, Dir, File, Json, Metric, Outputs, stage
from stagedml.zoo.exports.formats import save_litert, save_savedmodel
from stagedml.zoo.exports.onnx_file import save_onnx
from stagedml.zoo.training.keras_model import KerasModel, rebuild
from stagedml.zoo.training.seeds import set_seeds

if TYPE_CHECKING:
    from collections.abc import Callable

TENSOR = {"name": str, "dtype": str, "shape": list, "runtime_name": str}


class Export(Outputs):
    """What every export has besides the model; for the formats see `zoo.exports.samples`."""

    architecture = Json("config.json")
    signature = Json("signature.json", {"format": str, "inputs": [TENSOR], "outputs": [TENSOR]})
    samples = File("adequacy_test.csv")
    size = Metric("bytes", unit="B", at_least=1)


class SavedModelExport(Export):
    """A TensorFlow SavedModel."""

    model = Dir("savedmodel")


class LiteRTExport(Export):
    """A LiteRT (TensorFlow Lite) model."""

    model = File("model.tflite")


class OnnxExport(Export):
    """An ONNX model.

    Where its weights are over 2 GB, they are in `model.onnx.data` beside it.
    """

    model = File("model.onnx")


@stage(environment="tensorflow", closed=True)
def export_savedmodel(
    build: Build[SavedModelExport], model: KerasModel, samples: Path
) -> SavedModelExport:
    """Export as a SavedModel, for TensorFlow Serving and TensorFlow itself.

    Args:
        build: The running stage.
        model: The trained model.
        samples: `SampleSet.samples` of the same model.
    """
    _export(build, model, samples, save_savedmodel)
    return build.out


@stage(environment="tensorflow", closed=True)
def export_litert(build: Build[LiteRTExport], model: KerasModel, samples: Path) -> LiteRTExport:
    """Export as a LiteRT model, for phones and small devices.

    Args:
        build: The running stage.
        model: The trained model.
        samples: `SampleSet.samples` of the same model.
    """
    _export(build, model, samples, save_litert)
    return build.out


@stage(environment="tensorflow", closed=True)
def export_onnx(build: Build[OnnxExport], model: KerasModel, samples: Path) -> OnnxExport:
    """Export as an ONNX model, for ONNX Runtime and many others.

    Args:
        build: The running stage.
        model: The trained model.
        samples: `SampleSet.samples` of the same model.
    """
    _export(build, model, samples, save_onnx)
    return build.out


def _export(
    build: Build[Any],
    model: KerasModel,
    samples: Path,
    save: Callable[[Any, dict[str, Any], Path], dict[str, Any]],
) -> None:
    """Rebuild the model, save it, and write what every export has besides."""
    set_seeds(build)
    architecture = model.architecture
    path: Path = build.out.model
    build.out.signature = save(rebuild(architecture, model.weights), architecture, path)
    build.out.architecture = architecture
    shutil.copyfile(samples, build.out.samples)
    beside = path.parent.glob(f"{path.name}*")  # the model, and what of it is in a file of its own
    files = beside if path.is_file() else (p for p in path.rglob("*") if p.is_file())
    build.out.size = sum(p.stat().st_size for p in files)
