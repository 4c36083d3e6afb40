"""Handwritten digits, from a wheel to a tested model in three formats: nothing to download."""

from __future__ import annotations

from typing import TYPE_CHECKING

from stagedml.datasets.digits import digits
from stagedml.define import pipeline
from stagedml.plan import lineage
from stagedml.stages.adequacy import check_litert, check_onnx, check_savedmodel
from stagedml.stages.convnet import train_convnet
from stagedml.stages.evaluate import evaluate_classifier
from stagedml.stages.export import (
    export_litert,
    export_onnx,
    export_savedmodel,
    sample_predictions,
)
from stagedml.stages.report import DigitsReport, report_digits

if TYPE_CHECKING:
    from stagedml.plan import Manager


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
