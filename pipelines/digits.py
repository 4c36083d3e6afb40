"""Handwritten digits, from a wheel to a tested model in three formats: nothing to download."""

from __future__ import annotations

from typing import TYPE_CHECKING

from stagedml import lineage, pipeline
from stagedml.zoo.exports.export import (
    export_litert,
    export_onnx,
    export_savedmodel,
    sample_predictions,
)
from stagedml.zoo.exports.replay import check_litert, check_onnx, check_savedmodel
from stagedml.zoo.images.digits import digits
from stagedml.zoo.images.evaluate import evaluate_classifier
from stagedml.zoo.images.report import DigitsReport, report_digits
from stagedml.zoo.images.stages import train_convnet

if TYPE_CHECKING:
    from stagedml import Manager


@pipeline("convnet-digits")
def all_convnet_digits(m: Manager, *, epochs: int = 15) -> DigitsReport:
    """Train, evaluate and export a convnet on scikit-learn's digits, and report on it."""
    data = digits(m)
    model = train_convnet(m, data, epochs=epochs)
    evaluation = evaluate_classifier(m, model, data)
    samples = sample_predictions(m, model, data).samples
    savedmodel = export_savedmodel(m, model, samples)
    litert = export_litert(m, model, samples)
    onnx = export_onnx(m, model, samples)
    checks = [check_savedmodel(m, savedmodel), check_litert(m, litert), check_onnx(m, onnx)]
    return report_digits(
        m,
        data,
        model,
        evaluation,
        savedmodel,
        litert,
        onnx,
        checks,
        title="Handwritten digits",
        lineage=lineage(evaluation, *checks),
    )
