"""A convnet on MNIST, and on digits that we draw ourselves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from stagedml import lineage, pipeline
from stagedml.zoo.exports.export import (
    export_litert,
    export_onnx,
    export_savedmodel,
    sample_predictions,
)
from stagedml.zoo.exports.replay import check_litert, check_onnx, check_savedmodel
from stagedml.zoo.images.evaluate import evaluate_classifier
from stagedml.zoo.images.mnist import mnist, unpack_mnist
from stagedml.zoo.images.report import DigitsReport, MnistReport, report_digits, report_mnist
from stagedml.zoo.images.stages import train_convnet
from stagedml.zoo.sample_data.digits import draw_digits

if TYPE_CHECKING:
    from stagedml import Manager, Stage
    from stagedml.zoo.images.data import LabelledImages

Accelerator = Literal["cpu", "cuda"]


@pipeline("convnet-mnist")
def all_convnet_mnist(
    m: Manager, *, epochs: int = 10, accelerator: Accelerator = "cpu", **parameters: Any
) -> MnistReport:
    """Train, evaluate and export a convnet on MNIST, and report on it.

    Args:
        m: The plan to add to.
        epochs: Passes over the training images.
        accelerator: Where to train; a CPU takes some minutes.
        parameters: Of the stage `train_convnet`, other than here.
    """
    given = {"batch_size": 128, "learning_rate": 2e-3, **parameters}
    stage = train_convnet.on(accelerator)
    report: MnistReport = _train_and_report(
        m, mnist(m), stage, report_mnist, "MNIST", epochs=epochs, **given
    )
    return report


@pipeline("convnet-mnist-sample")
def all_convnet_mnist_sample(
    m: Manager, *, epochs: int = 3, accelerator: Accelerator = "cpu", **parameters: Any
) -> DigitsReport:
    """The MNIST pipeline on drawn digits: no download, and done in a minute."""
    files = draw_digits(m)
    title = "Drawn digits"
    data = unpack_mnist(
        m,
        files.train_images,
        files.train_labels,
        files.test_images,
        files.test_labels,
        name=title,
    )
    stage = train_convnet.on(accelerator)
    report: DigitsReport = _train_and_report(
        m, data, stage, report_digits, title, epochs=epochs, **parameters
    )
    return report


def _train_and_report(
    m: Manager,
    data: LabelledImages,
    train: Stage[..., Any],
    report: Stage[..., Any],
    title: str,
    **parameters: Any,
) -> Any:
    model = train(m, data, **{"schedule": "cosine", "pooling": "each", **parameters})
    evaluation = evaluate_classifier(m, model, data)
    samples = sample_predictions(m, model, data).samples
    exports = [export(m, model, samples) for export in _EXPORTS]
    checks = [check(m, out) for check, out in zip(_CHECKS, exports, strict=True)]
    origins = lineage(evaluation, *checks)
    return report(m, data, model, evaluation, *exports, checks, title=title, lineage=origins)


_EXPORTS: tuple[Stage[..., Any], ...] = (export_savedmodel, export_litert, export_onnx)
_CHECKS: tuple[Stage[..., Any], ...] = (check_savedmodel, check_litert, check_onnx)
