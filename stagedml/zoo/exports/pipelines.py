"""A model in every format, each with its test."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from stagedml.planning.places import helper
from stagedml.zoo.exports.export import export_litert, export_onnx, export_savedmodel
from stagedml.zoo.exports.replay import check_litert, check_onnx, check_savedmodel

if TYPE_CHECKING:
    from pathlib import Path

    from stagedml import Manager
    from stagedml.zoo.exports.export import Export
    from stagedml.zoo.exports.replay import Adequacy
    from stagedml.zoo.training.keras_model import KerasModel


class Exports(NamedTuple):
    """A model as SavedModel, LiteRT and ONNX, and the test of each, in this order."""

    models: list[Export]
    checks: list[Adequacy]


@helper
def export_all(
    m: Manager,
    model: KerasModel,
    samples: Path,
    *,
    environment: str = "tensorflow",
    tolerance: float = 1e-5,
    agreement: float = 1.0,
) -> Exports:
    """Export a model to all formats, and replay its samples in each.

    Args:
        m: The plan to add to.
        model: The trained model.
        samples: `SampleSet.samples` of the same model.
        environment: The one with the packages that the model is made of.
        tolerance: Largest absolute difference of an output that is allowed.
        agreement: Fraction of samples whose largest output must be at the same place.
    """
    savedmodel = export_savedmodel.on(environment=environment)(m, model, samples)
    litert = export_litert.on(environment=environment)(m, model, samples)
    onnx = export_onnx.on(environment=environment)(m, model, samples)
    allowed = {"tolerance": tolerance, "agreement": agreement}
    checks = [
        check_savedmodel.on(environment=environment)(m, savedmodel, **allowed),
        check_litert.on(environment=environment)(m, litert, **allowed),
        check_onnx.on(environment=environment)(m, onnx, **allowed),
    ]
    return Exports([savedmodel, litert, onnx], checks)
