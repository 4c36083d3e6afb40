"""MNIST, and a sample of the same pipeline on digits that we draw ourselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from stagedml.datasets.drawn import draw_digits
from stagedml.datasets.mnist import mnist, unpack_mnist
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
from stagedml.stages.report import DigitsReport, MnistReport, report_digits, report_mnist

if TYPE_CHECKING:
    from stagedml.plan import Manager


@pipeline("convnet-mnist")
def all_convnet_mnist(m: Manager, *, epochs: int = 10) -> MnistReport:
    """Train, evaluate and export a convnet on MNIST, and report on it."""
    data = mnist(m)
    model = train_convnet(
        m,
        data,
        epochs=epochs,
        batch_size=128,
        learning_rate=2e-3,
        schedule="cosine",
        pooling="each",
    )
    evaluation = evaluate_classifier(m, model, data)
    samples = sample_predictions(m, model, data).samples
    savedmodel = export_savedmodel(m, model, samples)
    litert = export_litert(m, model, samples)
    onnx = export_onnx(m, model, samples)
    checks = [check_savedmodel(m, savedmodel), check_litert(m, litert), check_onnx(m, onnx)]
    return report_mnist(
        m,
        data,
        model,
        evaluation,
        savedmodel,
        litert,
        onnx,
        checks,
        title="MNIST",
        lineage=lineage(evaluation, *checks),
    )


@pipeline("convnet-mnist-sample")
def all_convnet_mnist_sample(m: Manager, *, epochs: int = 3) -> DigitsReport:
    """The MNIST pipeline on drawn digits: no download, and done in a minute."""
    files = draw_digits(m)
    data = unpack_mnist(
        m,
        files.train_images,
        files.train_labels,
        files.test_images,
        files.test_labels,
        name="Drawn digits",
    )
    model = train_convnet(m, data, epochs=epochs, batch_size=32, schedule="cosine", pooling="each")
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
        title="Drawn digits",
        lineage=lineage(evaluation, *checks),
    )
