"""A random forest on a table that scikit-learn's wheel carries: cells, malignant or benign."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from stagedml import pipeline, wheel_member
from stagedml.planning.places import helper
from stagedml.zoo.classification.pipelines import report_on_sklearn
from stagedml.zoo.classification.rows import split_table
from stagedml.zoo.formats.data_sets import DataSet
from stagedml.zoo.report.cards import ModelCard
from stagedml.zoo.sklearn.forest import train_forest

if TYPE_CHECKING:
    from stagedml import Manager
    from stagedml.zoo.classification.report import OnnxClassifierReport
    from stagedml.zoo.classification.rows import LabelledRows

WISCONSIN = DataSet(
    "Breast Cancer Wisconsin (Diagnostic)",
    "CC BY 4.0",
    "https://archive.ics.uci.edu/dataset/17",
    "W. Wolberg, O. Mangasarian, N. Street and W. Street, 1993, doi:10.24432/C5DW2B",
    spdx="cc-by-4.0",
)
CARD = ModelCard(
    intended_use=("An example of a model of scikit-learn in a pipeline; for teaching.",),
    limits=(
        "It is no medical device, and no decision about a person may rest on it.",
        "569 samples of one hospital, measured by one program, before 1995.",
    ),
    tags=("tabular-classification",),
    task="tabular-classification",
    data={"breast_cancer.csv": WISCONSIN},
)
MEASURES = [
    *("radius", "texture", "perimeter", "area", "smoothness"),
    *("compactness", "concavity", "concave points", "symmetry", "fractal dimension"),
]


@helper
def cells(m: Manager) -> LabelledRows:
    """Add 569 samples of cells, 30 numbers each: means, errors and extremes of ten measures."""
    table = wheel_member(
        m,
        environment="text",
        package="scikit-learn",
        member="sklearn/datasets/data/breast_cancer.csv",
        sha256="fed3eb72d0575ef6192293f5093c6e801b1476b577d0386bf4455504522172ed",
    )
    kinds = ("mean", "error", "worst")
    return split_table(
        m,
        table.file,
        label="diagnosis",
        name=WISCONSIN.name,
        columns=[*(f"{kind} {measure}" for kind in kinds for measure in MEASURES), "diagnosis"],
        classes=["malignant", "benign"],
    )


@pipeline("forest-cells")
def all_forest_cells(
    m: Manager, *, test_accuracy: float = 0.9, **parameters: Any
) -> OnnxClassifierReport:
    """Train, evaluate and export a random forest on measures of cells, and report on it.

    Args:
        m: The plan to add to.
        test_accuracy: The objective.
        parameters: Parameters of the stage `train_forest`.
    """
    data = cells(m)
    return report_on_sklearn(
        m,
        data,
        train_forest(m, data, **parameters),
        name="report-cells",
        title="Cells",
        what="random forest",
        at_least={"accuracy": test_accuracy, "margin": 0.0},
        card=CARD,
    )
