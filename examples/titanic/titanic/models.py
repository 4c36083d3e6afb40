"""Three kinds of classifiers, compared by cross-validation; the best one is tested."""

from __future__ import annotations

import pickle
from pathlib import Path
from typing import Annotated, Any, Literal

from stagedml import Bounds, Build, File, Json, Metric, Outputs, stage
from titanic.data import FEATURES, Passengers, read_numbers

Kind = Literal["logistic", "forest", "boosting"]


class Model(Outputs):
    """A fitted classifier, and how it does on training passengers that were held out in turns."""

    model = File("model.pickle")
    auc = Metric("cv_auc", at_least=0, at_most=1)
    spread = Metric("cv_auc_sd", at_least=0)


class Evaluation(Outputs):
    """How the chosen model does on passengers that nothing was chosen by."""

    accuracy = Metric("test_accuracy", at_least=0, at_most=1)
    auc = Metric("test_auc", at_least=0, at_most=1)
    baseline = Metric("test_most_frequent", at_least=0, at_most=1)
    roc = Json("roc.json", {"false_positive": [float], "true_positive": [float]})
    importance = Json("importance.json", {"feature": [str], "loss_of_auc": [float]})
    predictions = File("predictions.csv")


def classifier(kind: Kind, seed: int, trees: int) -> Any:
    """Make a classifier that is not fitted yet."""
    from sklearn.ensemble import GradientBoostingClassifier, RandomForestClassifier
    from sklearn.linear_model import LogisticRegression
    from sklearn.pipeline import make_pipeline
    from sklearn.preprocessing import StandardScaler

    if kind == "logistic":
        return make_pipeline(StandardScaler(), LogisticRegression(C=0.3, max_iter=1000))
    if kind == "forest":
        return RandomForestClassifier(trees, min_samples_leaf=3, random_state=seed, n_jobs=1)
    return GradientBoostingClassifier(
        n_estimators=trees, learning_rate=0.08, max_depth=3, subsample=0.7, random_state=seed
    )


def numbers(path: Path) -> tuple[Any, Any]:
    """Read features (passengers, features) and labels (passengers,) as arrays."""
    import numpy as np

    rows, labels = read_numbers(path)
    return np.array(rows), np.array(labels)


@stage(environment="scikit-learn")
def train(
    build: Build[Model],
    data: Passengers,
    *,
    kind: Kind,
    trees: Annotated[int, Bounds(at_least=1, at_most=2000)] = 100,
    folds: Annotated[int, Bounds(at_least=2, at_most=20)] = 5,
) -> Model:
    """Cross-validate a kind of classifier, and fit one to all training passengers."""
    from sklearn.model_selection import StratifiedKFold, cross_val_score

    x, y = numbers(data.train)
    deal = StratifiedKFold(folds, shuffle=True, random_state=build.seed)
    scores = cross_val_score(classifier(kind, build.seed, trees), x, y, cv=deal, scoring="roc_auc")
    build.out.auc, build.out.spread = float(scores.mean()), float(scores.std())
    model = classifier(kind, build.seed, trees).fit(x, y)
    build.out.model.write_bytes(pickle.dumps(model, protocol=4))
    return build.out


@stage(environment="scikit-learn")
def evaluate(build: Build[Evaluation], model: Model, data: Passengers) -> Evaluation:
    """Predict the test passengers; also, what it costs to know a feature no more."""
    from sklearn.inspection import permutation_importance
    from sklearn.metrics import accuracy_score, roc_auc_score, roc_curve

    x, y = numbers(data.test)
    fitted = pickle.loads(model.model.read_bytes())  # noqa: S301 - a stage of this pipeline made it
    chance = fitted.predict_proba(x)[:, 1]
    build.out.accuracy = float(accuracy_score(y, chance >= 0.5))
    build.out.auc = float(roc_auc_score(y, chance))
    build.out.baseline = float(max(y.mean(), 1 - y.mean()))
    false, true, _ = roc_curve(y, chance)
    build.out.roc = {"false_positive": false.tolist(), "true_positive": true.tolist()}
    lost = permutation_importance(
        fitted, x, y, scoring="roc_auc", n_repeats=5, random_state=build.seed
    ).importances_mean
    order = sorted(range(len(FEATURES)), key=lambda i: -lost[i])
    build.out.importance = {
        "feature": [FEATURES[i] for i in order],
        "loss_of_auc": [float(lost[i]) for i in order],
    }
    build.out.predictions.write_text(
        "survived,chance\n"
        + "".join(f"{int(was)},{said:.6f}\n" for was, said in zip(y, chance, strict=True))
    )
    return build.out
