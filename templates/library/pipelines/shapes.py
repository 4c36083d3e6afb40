"""The library's convnet on images of one's own.

A stage of StagedML's library is a function like one's own. It says by its types what it takes: here
`LabelledImages`, which `shapes/images.py` makes of a table. Everything after that is the library's.
"""

from __future__ import annotations

from shapes.images import read_shapes

from stagedml import Manager, file, gate, objective, pipeline
from stagedml.zoo.classification.evaluation import Evaluation, evaluate_classifier
from stagedml.zoo.classification.report import ClassifierReport
from stagedml.zoo.images.cards import IMAGES_CARD
from stagedml.zoo.images.pipelines import report_on, train_on


@pipeline("shapes")
def all_shapes(m: Manager, *, epochs: int = 8, test_accuracy: float = 0.9) -> Evaluation:
    """Train the library's convnet on shapes, and test it.

    Args:
        m: The plan to add to.
        epochs: Passes over the training images.
        test_accuracy: The objective.
    """
    data = read_shapes(m, file(m, "data/shapes.csv").file)
    model = train_on(m, data, epochs=epochs, learning_rate=3e-3)
    evaluation = evaluate_classifier(m, model, data)
    return gate(m, evaluation, objective(evaluation.accuracy, at_least=test_accuracy))


@pipeline("shapes-report")
def all_shapes_report(m: Manager, *, epochs: int = 8) -> ClassifierReport:
    """Export the same model to SavedModel, LiteRT and ONNX, and report on all of it.

    Args:
        m: The plan to add to.
        epochs: Passes over the training images.
    """
    data = read_shapes(m, file(m, "data/shapes.csv").file)
    model = train_on(m, data, epochs=epochs, learning_rate=3e-3)
    card = IMAGES_CARD.but(intended_use=["Tells three shapes apart: an example."])
    name, title = "report-shapes", "Shapes"
    return report_on(m, data, model, name=name, title=title, test_accuracy=0.9, card=card)
