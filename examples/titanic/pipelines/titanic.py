"""From the list of passengers to a tested model: three kinds compared, one chosen, a report."""

from __future__ import annotations

from titanic.data import Passengers, prepare
from titanic.models import Model, evaluate, train
from titanic.report import Report, report

from stagedml import Manager, gate, match_best, objective, pipeline, wheel_member

# The training part and the test part as they come. Files of the package explainerdashboard, which
# is under the MIT licence.
PARTS = {
    "train": "751e6c9a30f282983b460dafe3192f6c7299ddad61ebf87cdef6c875cc5902f3",
    "test": "36013bebe4930168c3744659dbe30153a860c74a6c06f317164e2f288f16aa0d",
}


def passengers(m: Manager) -> Passengers:
    """Add the list of 891 passengers, in the two parts that it comes in."""
    train_part, test_part = (
        wheel_member(
            m,
            environment="passengers",
            package="explainerdashboard",
            member=f"explainerdashboard/datasets/titanic_{part}.csv",
            sha256=sha256,
        )
        for part, sha256 in PARTS.items()
    )
    return prepare(m, train=train_part.file, test=test_part.file)


@pipeline("titanic")
def all_titanic(m: Manager, *, trees: int = 100, test_accuracy: float = 0.78) -> Report:
    """Compare three kinds of classifiers, and test the best on passengers that none has seen.

    Args:
        m: The plan to add to.
        trees: Of the forest, and of the boosting.
        test_accuracy: The objective; who says that all died is right about 0.6 of them.
    """
    data = passengers(m)
    models = [
        train.named("train-logistic")(m, data=data, kind="logistic"),
        train.named("train-forest")(m, data=data, kind="forest", trees=trees),
        train.named("train-boosting")(m, data=data, kind="boosting", trees=trees),
    ]
    best = match_best(m, models, Model.auc)
    evaluation = evaluate(m, model=best, data=data)
    page = report(m, candidates=models, best=best, evaluation=evaluation, data=data)
    return gate(m, page, objective(page.accuracy, at_least=test_accuracy))
