"""Convnets on scikit-learn's digits, on MNIST, and on digits that we draw ourselves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from stagedml import match_all, match_best, pipeline, wheel_member
from stagedml.planning.aliases import also_called
from stagedml.planning.places import helper
from stagedml.zoo.classification.pipelines import report_on_keras
from stagedml.zoo.formats.catalogue import fetch
from stagedml.zoo.formats.data_sets import DIGITS_SHA256
from stagedml.zoo.images.cards import IMAGES_CARD
from stagedml.zoo.images.data import LabelledImages, split_digits, unpack_mnist
from stagedml.zoo.images.ensemble import EnsembleReport, evaluate_ensemble, report_ensemble
from stagedml.zoo.images.stages import ConvNet, train_convnet, train_convnet_segment
from stagedml.zoo.report.cards import ModelCard, card_of
from stagedml.zoo.sample_data.digits import draw_digits
from stagedml.zoo.training.devices import Accelerator  # noqa: TC001 - `--set` reads it
from stagedml.zoo.training.instances import best_of, check_one_segment
from stagedml.zoo.training.segments import Segments, Start, plan_segments, start_path

if TYPE_CHECKING:
    from stagedml import Manager
    from stagedml.zoo.classification.report import ClassifierReport
    from stagedml.zoo.training.keras_model import KerasModel


@helper
def digits(m: Manager, *, test_fraction: float = 0.2) -> LabelledImages:
    """Add the 1,797 handwritten digits that scikit-learn carries in its wheel, and split them.

    They are the test part of the UCI data set "Optical Recognition of Handwritten Digits" (E.
    Alpaydin and C. Kaynak, 1998, doi:10.24432/C50P49, CC BY 4.0): 43 people's digits, 8 by 8 pixels
    of 0 to 16.

    Args:
        m: The plan to add to.
        test_fraction: Fraction of each class that is held out for the test.
    """
    table = wheel_member(
        m,
        environment="tensorflow",
        package="scikit-learn",
        member="sklearn/datasets/data/digits.csv.gz",
        sha256=DIGITS_SHA256,
    )
    return split_digits(m, table.file, test_fraction=test_fraction)


@helper
def mnist(m: Manager) -> LabelledImages:
    """Add MNIST, by Y. LeCun, C. Cortes and C. Burges: 70,000 digits of 28 by 28 pixels."""
    parts = ("train-images", "train-labels", "test-images", "test-labels")
    return unpack_mnist(m, *(fetch(m, f"mnist/{part}").file for part in parts))


def all_fetchmnist(m: Manager) -> LabelledImages:
    """Fetch MNIST, under the name that the original has for it."""
    return mnist(m)


@helper
def drawn_digits(m: Manager, *, name: str = "Drawn digits") -> LabelledImages:
    """Add digits that a seeded stage draws, in MNIST's form: nothing to download.

    Args:
        m: The plan to add to.
        name: The data set's name, for people.
    """
    files = draw_digits(m)
    return unpack_mnist(
        m, files.train_images, files.train_labels, files.test_images, files.test_labels, name=name
    )


@pipeline("convnet-digits")
def all_convnet_digits(
    m: Manager,
    *,
    epochs: int = 15,
    num_instances: int = 1,
    segments: Segments = 1,
    start: Start = None,
    accelerator: Accelerator = "cpu",
    test_accuracy: float = 0.98,
    margin: float = 0.0,
    **parameters: Any,
) -> ClassifierReport:
    """Train, evaluate and export a convnet on scikit-learn's digits, and report on it.

    Args:
        m: The plan to add to.
        epochs: Passes over the training images.
        num_instances: How many to train, of which the best is taken, by validation.
        segments: How many derivations the training is cut into; see `plan_segments`.
        start: Weights to begin with: outputs, or the path of a local file; see `start_path`.
        accelerator: Where to train; a CPU takes some seconds.
        test_accuracy: The objective; the nearest neighbour is right about 0.978 of the images.
        margin: Another one: by how much it is to be better than the best base line.
        parameters: Further parameters of the stage `train_convnet`.
    """
    data = digits(m)
    given = {"epochs": epochs, "num_instances": num_instances, **parameters}
    model = train_on(m, data, accelerator=accelerator, segments=segments, start=start, **given)
    return report_on(
        m,
        data,
        model,
        name="report-digits",
        title="Handwritten digits",
        test_accuracy=test_accuracy,
        margin=margin,
    )


@pipeline("convnet-digits-ensemble")
def all_convnet_digits_ensemble(
    m: Manager,
    *,
    num_instances: int = 5,
    epochs: int = 15,
    accelerator: Accelerator = "cpu",
    **parameters: Any,
) -> EnsembleReport:
    """Train convnets that differ in their seeds, choose the best, and let all of them vote.

    The choice is by validation; the test part is used once, after it.

    Args:
        m: The plan to add to.
        num_instances: How many to train.
        epochs: Passes over the training images.
        accelerator: Where to train.
        parameters: Further parameters of the stage `train_convnet`.
    """
    data = digits(m)
    stage = train_convnet.on(accelerator)
    models = stage.instances(m, num_instances, data, epochs=epochs, **parameters)
    best = match_best(m, models, ConvNet.val_accuracy)
    evaluation = evaluate_ensemble(m, best, match_all(m, models), data)
    return report_ensemble(
        m,
        data,
        evaluation,
        title="Handwritten digits: an ensemble",
        card=card_of(IMAGES_CARD, evaluation),
    )


@pipeline("convnet-mnist")
def all_convnet_mnist(
    m: Manager,
    *,
    epochs: int = 10,
    segments: Segments = 1,
    start: Start = None,
    accelerator: Accelerator = "cpu",
    test_accuracy: float = 0.99,
    **parameters: Any,
) -> ClassifierReport:
    """Train, evaluate and export a convnet on MNIST, and report on it.

    Args:
        m: The plan to add to.
        epochs: Passes over the training images.
        segments: How many derivations the training is cut into; see `plan_segments`.
        start: Weights to begin with: outputs, or the path of a local file; see `start_path`.
        accelerator: Where to train; a CPU takes some minutes.
        test_accuracy: The objective.
        parameters: Further parameters of the stage `train_convnet`.
    """
    data = mnist(m)
    model = train_on(
        m,
        data,
        accelerator=accelerator,
        segments=segments,
        start=start,
        epochs=epochs,
        **{**_MNIST, **parameters},
    )
    return report_on(
        m, data, model, name="report-mnist", title="MNIST", test_accuracy=test_accuracy
    )


@also_called(num_epoches="epochs")
def all_convnn_mnist(
    m: Manager, *, epochs: int = 10, accelerator: Accelerator = "cpu", **parameters: Any
) -> ConvNet:
    """Train a convnet on MNIST, under the name that the original has for it.

    Args:
        m: The plan to add to.
        epochs: Passes over the training images; also `num_epoches`.
        accelerator: Where to train.
        parameters: Further parameters of the stage `train_convnet`.
    """
    given = {**_MNIST, **parameters}
    return train_on(m, mnist(m), accelerator=accelerator, epochs=epochs, **given)


@pipeline("convnet-mnist-sample")
def all_convnet_mnist_sample(
    m: Manager,
    *,
    epochs: int = 3,
    segments: Segments = 1,
    start: Start = None,
    accelerator: Accelerator = "cpu",
    test_accuracy: float = 0.97,
    **parameters: Any,
) -> ClassifierReport:
    """Run the MNIST pipeline on drawn digits: nothing to download, done in a minute.

    Args:
        m: The plan to add to.
        epochs: Passes over the training images.
        segments: How many derivations the training is cut into; see `plan_segments`.
        start: Weights to begin with: outputs, or the path of a local file; see `start_path`.
        accelerator: Where to train.
        test_accuracy: The objective.
        parameters: Further parameters of the stage `train_convnet`.
    """
    data = drawn_digits(m)
    given = {**_QUICK, **parameters}
    model = train_on(
        m, data, accelerator=accelerator, segments=segments, start=start, epochs=epochs, **given
    )
    return report_on(
        m, data, model, name="report-digits", title="Drawn digits", test_accuracy=test_accuracy
    )


@helper
def train_on(
    m: Manager,
    data: LabelledImages,
    *,
    accelerator: Accelerator = "cpu",
    num_instances: int = 1,
    segments: int = 1,
    start: Start = None,
    **parameters: Any,
) -> ConvNet:
    """Train a convnet, in one go or in segments; or several, of which the best is taken.

    Args:
        m: The plan to add to.
        data: What to train with.
        accelerator: Where to train.
        num_instances: How many to train; the best of several by validation is taken.
        segments: How many derivations the training is cut into.
        start: Weights to begin with, see `start_path`; random ones by default.
        parameters: Parameters of the stage `train_convnet`.
    """
    stage, begin = train_convnet.on(accelerator), start_path(m, start)
    if num_instances != 1:
        check_one_segment(segments)
        by = ConvNet.val_accuracy
        return best_of(m, stage, num_instances, by, data, start=begin, **parameters)
    return plan_segments(
        m,
        stage,
        train_convnet_segment,
        data,
        segments=segments,
        start=begin,
        horizon=lambda settings: settings["schedule"] != "constant",
        **parameters,
    )


# Of images of 28 by 28 pixels.
_QUICK: dict[str, Any] = {"schedule": "cosine", "pooling": "each"}
_MNIST: dict[str, Any] = {"batch_size": 128, "learning_rate": 2e-3, **_QUICK}


@helper
def report_on(
    m: Manager,
    data: LabelledImages,
    model: KerasModel,
    *,
    name: str,
    title: str,
    test_accuracy: float,
    margin: float | None = None,
    what: str = "convolutional network",
    card: ModelCard = IMAGES_CARD,
) -> ClassifierReport:
    """Evaluate and export a trained classifier, test the exports, and report on all of it.

    Args:
        m: The plan to add to.
        data: What the model was trained with and is tested on.
        model: The trained model.
        name: The name of the report's stage.
        title: The page's heading.
        test_accuracy: The objective: the gate fails on less.
        margin: Another one: by how much it is to be better than the best base line.
        what: What kind of a model it is, in words.
        card: What people should know of the model.
    """
    more = {} if margin is None else {"margin": margin}
    return report_on_keras(
        m,
        data,
        model,
        name=name,
        title=title,
        what=what,
        at_least={"accuracy": test_accuracy, **more},
        card=card,
    )
