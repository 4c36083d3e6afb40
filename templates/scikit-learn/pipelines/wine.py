"""Which cultivar a wine is of, by thirteen measurements: a classifier in an environment of its own.

The measurements are real ones, of 178 Italian wines; scikit-learn's wheel carries them, and a stage
gets the file without the package being installed. Heavy imports stand in the stages' bodies: only
the build has them, planning needs none.
"""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Annotated

from stagedml import (
    Bounds,
    Build,
    File,
    Json,
    Manager,
    Metric,
    Outputs,
    gate,
    match_best,
    objective,
    pipeline,
    stage,
    wheel_member,
)

CULTIVARS = ("Barolo", "Grignolino", "Barbera")


class Parts(Outputs):
    """Rows of numbers, the class last: to train with, to choose by, to test on."""

    train = File("train.csv")
    validation = File("validation.csv")
    test = File("test.csv")


class Model(Outputs):
    """A fitted classifier as plain numbers, which any version of scikit-learn can read."""

    weights = Json("model.json", {"mean": [float], "scale": [float], "coef": list, "bias": [float]})
    accuracy = Metric("validation_accuracy", at_least=0, at_most=1)


class Quality(Outputs):
    """How good the classifier is on wines that nothing was chosen by."""

    accuracy = Metric("test_accuracy", at_least=0, at_most=1)
    page = File("report.html")


def numbers(path: Path) -> tuple[list[list[float]], list[int]]:
    """Read measurements and classes."""
    with path.open(newline="") as lines:
        rows = [[float(cell) for cell in row] for row in csv.reader(lines)]
    return [row[:-1] for row in rows], [int(row[-1]) for row in rows]


@stage
def split(build: Build[Parts], table: Path) -> Parts:
    """Deal the rows out: three to train with, one to choose by, one to test on."""
    lines = table.read_text().splitlines(keepends=True)[1:]  # the first one names the classes
    parts = {build.out.train: (0, 1, 2), build.out.validation: (3,), build.out.test: (4,)}
    for path, wanted in parts.items():
        path.write_text("".join(line for n, line in enumerate(lines) if n % 5 in wanted))
    return build.out


@stage(environment="scikit-learn")
def fit(
    build: Build[Model],
    data: Parts,
    *,
    strength: Annotated[float, Bounds(at_least=1e-6)] = 1.0,
    share: Annotated[float, Bounds(at_least=0.1, at_most=1)] = 0.8,
) -> Model:
    """Fit a logistic regression to a share of the training rows, drawn by the seed."""
    import numpy as np
    from sklearn.linear_model import LogisticRegression
    from sklearn.metrics import accuracy_score
    from sklearn.preprocessing import StandardScaler

    x, y = map(np.array, numbers(data.train))
    drawn = np.random.default_rng(build.seed).permutation(len(x))[: round(len(x) * share)]
    scaler = StandardScaler().fit(x[drawn])
    model = LogisticRegression(C=strength, max_iter=1000).fit(scaler.transform(x[drawn]), y[drawn])
    known, classes = map(np.array, numbers(data.validation))
    found = model.predict(scaler.transform(known))
    build.out.accuracy = float(accuracy_score(classes, found))
    build.out.weights = {
        "mean": scaler.mean_.tolist(),
        "scale": scaler.scale_.tolist(),
        "coef": model.coef_.tolist(),
        "bias": model.intercept_.tolist(),
    }
    return build.out


@stage(environment="scikit-learn")
def evaluate(build: Build[Quality], model: Model, data: Parts) -> Quality:
    """Classify wines that the model has not seen."""
    import numpy as np
    from sklearn.metrics import accuracy_score, confusion_matrix

    kept = model.weights
    x, y = map(np.array, numbers(data.test))
    scores = (x - np.array(kept["mean"])) / np.array(kept["scale"]) @ np.array(kept["coef"]).T
    found = (scores + np.array(kept["bias"])).argmax(axis=1)
    build.out.accuracy = float(accuracy_score(y, found))
    rows = "".join(
        f"<tr><th>{name}{''.join(f'<td>{count}' for count in counts)}"
        for name, counts in zip(CULTIVARS, confusion_matrix(y, found), strict=True)
    )
    head = "".join(f"<th>taken for {name}" for name in CULTIVARS)
    build.out.page.write_text(
        f"<!doctype html><title>Wines</title><p>{build.out.accuracy:.1%} of {len(y)} wines"
        f"<table><tr><td>{head}{rows}</table>\n",
        "utf-8",
    )
    return build.out


@pipeline("wine")
def all_wine(m: Manager, *, seeds: int = 3) -> Quality:
    """Fit several classifiers, choose the best by validation, and test that one.

    Args:
        m: The plan to add to.
        seeds: How many to fit.
    """
    table = wheel_member(
        m,
        environment="scikit-learn",
        package="scikit-learn",
        member="sklearn/datasets/data/wine_data.csv",
        sha256="10e8a802908b34f86e5da8ce962f3c806694bc98450a18f61851af59f324bede",
    )
    data = split(m, table=table.file)
    best = match_best(m, fit.instances(m, seeds, data=data), Model.accuracy)
    quality = evaluate(m, model=best, data=data)
    return gate(m, quality, objective(quality.accuracy, at_least=0.9))
