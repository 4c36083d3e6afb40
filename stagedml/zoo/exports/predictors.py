"""Asking a model of any library: what a stage that evaluates or samples models calls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from stagedml import StagedMLError
from stagedml.zoo.exports.export import OnnxExport
from stagedml.zoo.training.keras_model import KerasModel

if TYPE_CHECKING:
    from stagedml.zoo.training.models import Model, Predictor


class PredictorError(StagedMLError):
    """Nothing here can ask a model."""


def predictor_of(model: Model) -> Predictor:
    """Load a model, in the environment that it needs.

    Args:
        model: Keras's weights with their description, or ONNX.

    Returns:
        From an array (items, ...) for each input, by name, to one for each output, by name.

    Raises:
        PredictorError: It is neither.
        ModelError: Keras cannot rebuild it.
    """
    if isinstance(model, KerasModel):
        from stagedml.zoo.training.keras_model import predict, rebuild

        architecture = model.architecture
        rebuilt = rebuild(architecture, model.weights)
        return lambda inputs: predict(rebuilt, architecture, dict(inputs))
    if isinstance(model, OnnxExport):
        from stagedml.zoo.exports.replay import onnx_predictor

        return onnx_predictor(model.model, model.signature)
    msg = f"nothing here can ask a model of the class {type(model).__name__}"
    raise PredictorError(msg, hint="Hand it on as KerasModel or as OnnxExport.")
