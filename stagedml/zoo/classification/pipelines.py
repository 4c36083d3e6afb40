"""What follows a trained classifier: evaluation, base lines, exports, a report, and its gate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from stagedml import StagedMLError, gate, objective
from stagedml.errors import nearest
from stagedml.planning.places import helper
from stagedml.zoo.classification.baselines import compare_classifier
from stagedml.zoo.classification.evaluation import evaluate_classifier, sample_predictions
from stagedml.zoo.classification.report import (
    ClassifierReport,
    OnnxClassifierReport,
    report_classifier,
    report_onnx_classifier,
)
from stagedml.zoo.exports.pipelines import Exports, export_all
from stagedml.zoo.exports.replay import check_onnx
from stagedml.zoo.report.cards import ModelCard, card_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from stagedml import Manager, Outputs
    from stagedml.zoo.classification.items import LabelledItems
    from stagedml.zoo.sklearn.model import SklearnModel
    from stagedml.zoo.training.keras_model import KerasModel

    OutputsT = TypeVar("OutputsT", bound=Outputs)


class ObjectiveError(StagedMLError):
    """An objective is about what a report does not measure."""


@helper
def report_on_keras(
    m: Manager,
    data: LabelledItems,
    model: KerasModel,
    *,
    name: str,
    title: str,
    what: str,
    at_least: Mapping[str, float],
    card: ModelCard,
) -> ClassifierReport:
    """Evaluate and export a classifier of Keras, test the exports, and report on all of it.

    Args:
        m: The plan to add to.
        data: What the model was trained with and is tested on.
        model: The trained model.
        name: The name of the report's stage.
        title: The page's heading.
        what: What kind of a model it is, in words.
        at_least: The objectives: the least value of metrics of `ClassifierReport`.
        card: What people should know of the model.

    Raises:
        ObjectiveError: The report has no such metric.
    """
    evaluation = evaluate_classifier(m, model, data)
    exports = export_all(m, model, sample_predictions(m, model, data).samples)
    report = report_classifier.named(name)(
        m,
        data,
        model,
        evaluation,
        compare_classifier(m, data, evaluation),
        exports.models,
        exports.checks,
        title=title,
        what=what,
        card=card_of(card, data, model),
    )
    return gated(m, report, at_least)


@helper
def report_on_sklearn(
    m: Manager,
    data: LabelledItems,
    model: SklearnModel,
    *,
    name: str,
    title: str,
    what: str,
    at_least: Mapping[str, float],
    card: ModelCard,
    tolerance: float = 1e-5,
) -> OnnxClassifierReport:
    """Evaluate a classifier of scikit-learn, test its ONNX, and report; as `report_on_keras`.

    Args:
        m: The plan to add to.
        data: What the model was trained with and is tested on.
        model: The trained model.
        name: The name of the report's stage.
        title: The page's heading.
        what: What kind of a model it is, in words.
        at_least: The objectives: the least value of metrics of `OnnxClassifierReport`.
        card: What people should know of the model.
        tolerance: By how much a probability may differ from scikit-learn's.

    Raises:
        ObjectiveError: The report has no such metric.
    """
    evaluation = evaluate_classifier.on(environment="text")(m, model, data)
    exports = Exports([model], [check_onnx.on(environment="text")(m, model, tolerance=tolerance)])
    report = report_onnx_classifier.named(name)(
        m,
        data,
        model,
        evaluation,
        compare_classifier(m, data, evaluation),
        exports.models,
        exports.checks,
        title=title,
        what=what,
        card=card_of(card, data, model),
    )
    return gated(m, report, at_least)


@helper
def gated(m: Manager, report: OutputsT, at_least: Mapping[str, float]) -> OutputsT:
    """Let a gate fail where a metric of a report is less than it should be.

    Args:
        m: The plan to add to.
        report: Any outputs with metrics.
        at_least: The least value of each, by the attribute's name.

    Raises:
        ObjectiveError: There is no such metric.
    """
    known = [name for name, promise in type(report).promises.items() if promise.kind == "metric"]
    unknown = sorted(set(at_least) - set(known))
    if unknown:
        raise ObjectiveError(nearest("metric of an objective", unknown[0], known))
    wanted: list[Any] = [
        objective(getattr(report, name), at_least=value) for name, value in at_least.items()
    ]
    return gate(m, report, *wanted)
