"""Residual networks: on Fashion-MNIST, on CIFAR-10, and on shapes that we draw ourselves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from stagedml import file, pipeline
from stagedml.planning.places import helper
from stagedml.zoo.formats.catalogue import fetch
from stagedml.zoo.formats.data_sets import DATA_SETS
from stagedml.zoo.images.cards import RESNET_CARD
from stagedml.zoo.images.data import LabelledImages, unpack_mnist
from stagedml.zoo.images.formats import read_cifar10
from stagedml.zoo.images.pipelines import report_on
from stagedml.zoo.images.residual import ResNet, train_resnet, train_resnet_segment
from stagedml.zoo.sample_data.shapes import draw_shapes
from stagedml.zoo.training.devices import Accelerator  # noqa: TC001 - `--set` reads it
from stagedml.zoo.training.segments import Segments, Start, plan_segments, start_path

if TYPE_CHECKING:
    from stagedml import Manager
    from stagedml.zoo.classification.report import ClassifierReport

WHAT = "residual network"
FILES = [
    *("train-images-idx3-ubyte.gz", "train-labels-idx1-ubyte.gz"),
    *("t10k-images-idx3-ubyte.gz", "t10k-labels-idx1-ubyte.gz"),
]
FASHION = [
    *("T-shirt/top", "Trouser", "Pullover", "Dress", "Coat"),
    *("Sandal", "Shirt", "Sneaker", "Bag", "Ankle boot"),
]


@helper
def fashion_mnist(m: Manager, *, files: str = "") -> LabelledImages:
    """Add Fashion-MNIST, by H. Xiao and others: 70,000 articles of 28 by 28 pixels.

    Args:
        m: The plan to add to.
        files: A local directory with the four idx files, where they are not to be fetched: those
            of other sources hold the same images, and were compressed anew.
    """
    parts = ("train-images", "train-labels", "test-images", "test-labels")
    given = (
        [file(m, f"{files}/{name}").file for name in FILES]
        if files
        else [fetch(m, f"fashion-mnist/{part}").file for part in parts]
    )
    return unpack_mnist.named("unpack-fashion-mnist")(
        m, *given, name="Fashion-MNIST", classes=FASHION
    )


@helper
def cifar10(m: Manager) -> LabelledImages:
    """Add CIFAR-10, by A. Krizhevsky: 60,000 photographs of 32 by 32 pixels, in colour."""
    return read_cifar10(m, fetch(m, "cifar10").file)


@pipeline("resnet-fashion-mnist")
def all_resnet_fashion_mnist(
    m: Manager,
    *,
    files: str = "",
    epochs: int = 60,
    segments: Segments = 1,
    start: Start = None,
    accelerator: Accelerator = "cuda",
    test_accuracy: float = 0.94,
    margin: float = 0.05,
    **parameters: Any,
) -> ClassifierReport:
    """Train, evaluate and export a ResNet on Fashion-MNIST, and report on it.

    Args:
        m: The plan to add to.
        files: A local directory with the four idx files, in the place of fetched ones.
        epochs: Passes over the training images.
        segments: How many derivations the training is cut into; see `plan_segments`.
        start: Weights to begin with: outputs, or the path of a local file; see `start_path`.
        accelerator: Where to train; a CPU takes hours.
        test_accuracy: The objective.
        margin: Another one: by how much it is to be better than the best base line.
        parameters: Further parameters of the stage `train_resnet`.
    """
    data = fashion_mnist(m, files=files)
    local = dict.fromkeys(FILES if files else [], DATA_SETS["fashion-mnist"])
    model = train_resnet_on(
        m, data, accelerator, segments=segments, start=start, epochs=epochs, **parameters
    )
    return report_on(
        m,
        data,
        model,
        name="report-fashion-mnist",
        title="Fashion-MNIST",
        what=WHAT,
        test_accuracy=test_accuracy,
        margin=margin,
        card=RESNET_CARD.but(data=local),
    )


@pipeline("resnet-cifar10")
def all_resnet_cifar10(
    m: Manager,
    *,
    epochs: int = 100,
    segments: Segments = 1,
    start: Start = None,
    accelerator: Accelerator = "cuda",
    test_accuracy: float = 0.93,
    margin: float = 0.5,
    **parameters: Any,
) -> ClassifierReport:
    """Train, evaluate and export a ResNet on CIFAR-10, and report on it.

    Args:
        m: The plan to add to.
        epochs: Passes over the training images.
        segments: How many derivations the training is cut into; see `plan_segments`.
        start: Weights to begin with: outputs, or the path of a local file; see `start_path`.
        accelerator: Where to train; a CPU takes days.
        test_accuracy: The objective.
        margin: Another one: by how much it is to be better than the best base line.
        parameters: Further parameters of the stage `train_resnet`.
    """
    data = cifar10(m)
    given = {"shift": 4, **parameters}
    model = train_resnet_on(
        m, data, accelerator, segments=segments, start=start, epochs=epochs, **given
    )
    return report_on(
        m,
        data,
        model,
        name="report-cifar10",
        title="CIFAR-10",
        what=WHAT,
        test_accuracy=test_accuracy,
        margin=margin,
        card=RESNET_CARD,
    )


@pipeline("resnet-sample")
def all_resnet_sample(
    m: Manager,
    *,
    epochs: int = 8,
    segments: Segments = 1,
    start: Start = None,
    accelerator: Accelerator = "cpu",
    test_accuracy: float = 0.9,
    margin: float = 0.05,
    **parameters: Any,
) -> ClassifierReport:
    """Run the same on coloured shapes that a seeded stage draws: nothing to download.

    Args:
        m: The plan to add to.
        epochs: Passes over the training images.
        segments: How many derivations the training is cut into; see `plan_segments`.
        start: Weights to begin with: outputs, or the path of a local file; see `start_path`.
        accelerator: Where to train.
        test_accuracy: The objective.
        margin: Another one: by how much it is to be better than the best base line.
        parameters: Further parameters of the stage `train_resnet`.
    """
    data = draw_shapes(m)
    small = {"depth": 8, "width": 8, "batch_size": 32, "erase": 3, "validation_fraction": 0.1}
    model = train_resnet_on(
        m,
        data,
        accelerator,
        segments=segments,
        start=start,
        epochs=epochs,
        **{**small, **parameters},
    )
    return report_on(
        m,
        data,
        model,
        name="report-shapes",
        title="Drawn shapes",
        what=WHAT,
        test_accuracy=test_accuracy,
        margin=margin,
        card=RESNET_CARD,
    )


@helper
def train_resnet_on(
    m: Manager,
    data: LabelledImages,
    accelerator: Accelerator = "cpu",
    *,
    segments: int = 1,
    start: Start = None,
    **parameters: Any,
) -> ResNet:
    """Train a ResNet, in one go or in segments.

    Args:
        m: The plan to add to.
        data: What to train with.
        accelerator: Where to train.
        segments: How many derivations the training is cut into.
        start: Weights to begin with, see `start_path`; random ones by default.
        parameters: Parameters of the stage `train_resnet`.
    """
    return plan_segments(
        m,
        train_resnet.on(accelerator),
        train_resnet_segment,
        data,
        segments=segments,
        start=start_path(m, start),
        **parameters,
    )
