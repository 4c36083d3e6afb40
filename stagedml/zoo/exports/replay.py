"""Testing exports: each is loaded in a fresh process by its own runtime, and samples replayed."""

from __future__ import annotations

from typing import Any

from stagedml import Build, Json, Metric, Outputs, stage
from stagedml.zoo.exports.export import (
    Export,
    LiteRTExport,
    OnnxExport,
    SavedModelExport,
)
from stagedml.zoo.exports.samples import compare
from stagedml.zoo.training.seeds import set_seeds


class Adequacy(Outputs):
    """How far an export is from the Keras model it was made from."""

    max_abs_difference = Metric("max_abs_difference", at_most=1e-5)
    agreement = Metric("argmax_agreement", at_least=1)
    result = Json(
        "adequacy.json",
        {"format": str, "runtime": str, "version": str, "samples": int, "outputs": dict},
    )


def _check(build: Build[Adequacy], export: Export, model: Any) -> Adequacy:
    signature = export.signature
    result = compare(signature["format"], model, signature, export.samples)
    build.out.result = result
    build.out.max_abs_difference = result["max_abs_difference"]
    build.out.agreement = result["argmax_agreement"]
    return build.out


@stage(environment="tensorflow")
def check_savedmodel(build: Build[Adequacy], export: SavedModelExport) -> Adequacy:
    """Replay the samples with TensorFlow, from the file alone.

    Raises:
        PromiseError: The outputs differ by more than 1e-5, or another class comes out.
        AdequacyError: The samples do not fit the model.
    """
    build.cores = 1  # a loaded graph's sums depend on the number of threads, in the last bits
    set_seeds(build)
    return _check(build, export, export.model)


@stage(environment="tensorflow")
def check_litert(build: Build[Adequacy], export: LiteRTExport) -> Adequacy:
    """Replay the samples with `ai-edge-litert`, without TensorFlow; see `check_savedmodel`."""
    return _check(build, export, export.model)


@stage(environment="tensorflow")
def check_onnx(build: Build[Adequacy], export: OnnxExport) -> Adequacy:
    """Replay the samples with ONNX Runtime, without TensorFlow; see `check_savedmodel`."""
    return _check(build, export, export.model)
