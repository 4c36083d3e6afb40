"""Models of scikit-learn: what is handed on gives what scikit-learn gives, or is refused."""

from __future__ import annotations

import csv
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from running import run_stage

pytest.importorskip("skl2onnx")

import numpy as np
from sklearn.calibration import CalibratedClassifierCV
from sklearn.ensemble import RandomForestClassifier, VotingClassifier
from sklearn.feature_extraction.text import CountVectorizer, TfidfVectorizer
from sklearn.linear_model import LinearRegression, LogisticRegression
from sklearn.pipeline import FeatureUnion, make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC, LinearSVC

from stagedml.runtime.backends import Building, Realized
from stagedml.zoo.exports.predictors import predictor_of
from stagedml.zoo.exports.replay import check_onnx
from stagedml.zoo.exports.samples import AdequacyError
from stagedml.zoo.sklearn.conversion import ConversionError
from stagedml.zoo.sklearn.model import EDGE_TEXTS, SklearnModel, hand_on

pytestmark = pytest.mark.texts
TEXTS = [
    *("Снег ИДЁТ весь день", "мир и труд", "snow falls ALL day", "a b c work", "été 22 snow"),
    *("", "don't", "мир миру", "труд труда", "work_day 1"),
]
LABELS = [0, 1, 0, 1, 0, 1, 0, 1, 1, 1]


def handed_on(directory: Path, fitted, items, **given) -> SklearnModel:
    """Hand a model on, check its promises, and return it as other stages get it."""
    directory.mkdir()
    hand_on(SklearnModel(Building(directory, {})), fitted, items, **given)
    broken = [why for p in SklearnModel.promises.values() if (why := p.broken(str(directory)))]
    assert not broken, broken
    return SklearnModel(Realized(directory, {}, {}))


def tfidf(**options):
    given = {"lowercase": False, **options}
    return make_pipeline(TfidfVectorizer(**given), LogisticRegression(C=100))


VECTORIZERS = {
    "words": {},
    "bigrams": {"ngram_range": (1, 2)},
    "short words": {"token_pattern": r"(?u)\b\w+\b"},
    "stop words": {"stop_words": ["all", "day"]},
}


@pytest.mark.parametrize("options", VECTORIZERS.values(), ids=VECTORIZERS)
def test_texts_are_taken_raw_and_give_what_scikit_learn_gives(tmp_path: Path, options) -> None:
    fitted = tfidf(**options).fit(TEXTS, LABELS)
    model = handed_on(tmp_path / "model", fitted, TEXTS, classes=["no", "yes"])
    found = run_stage(check_onnx, tmp_path / "check", model)
    assert found.max_abs_difference < 1e-6
    assert found.result["samples"] == len(TEXTS) + len(EDGE_TEXTS)
    others = ["snow snow snow rain", "СНЕГ снег", "Ещё ТРУД!", "Été", "no known word", *TEXTS[::-1]]
    given = predictor_of(model)({"text": np.array(others, object).reshape(-1, 1)})
    assert list(given) == ["probabilities"]
    wanted = fitted.predict_proba(others)
    assert given["probabilities"].dtype == np.float32
    assert np.abs(given["probabilities"] - wanted).max() < 1e-6
    assert np.ptp(wanted[:, 1]) > 0.2  # texts are told apart


def test_a_vote_on_texts_is_taken_raw(tmp_path: Path) -> None:
    """What it was given is not what it has fitted, which are copies."""
    voters = [("words", tfidf()), ("bigrams", tfidf(ngram_range=(1, 2)))]
    fitted = VotingClassifier(voters, voting="soft", flatten_transform=False).fit(TEXTS, LABELS)
    model = handed_on(tmp_path / "model", fitted, TEXTS, classes=["no", "yes"])
    assert run_stage(check_onnx, tmp_path / "check", model).max_abs_difference < 1e-6


@settings(max_examples=25, deadline=None)
@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=30))
def test_any_text_is_split_as_scikit_learn_splits_it(tmp_path_factory, text: str) -> None:
    fitted = make_pipeline(CountVectorizer(lowercase=False), LogisticRegression(C=100))
    fitted.fit([f"{text} snow", "rain of words"] * 2, [0, 1] * 2)
    directory = tmp_path_factory.mktemp("texts")
    model = handed_on(directory / "model", fitted, [text], classes=["a", "b"])
    assert run_stage(check_onnx, directory / "check", model).max_abs_difference < 1e-5


@pytest.mark.parametrize(
    ("fitted", "words"),
    [
        (tfidf(strip_accents="unicode"), r"TfidfVectorizer\(strip_accents=\.\.\.\)"),
        (tfidf(tokenizer=str.split, token_pattern=None), r"tokenizer=\.\.\."),
        (tfidf(token_pattern="[a-z]+"), "is not known in RE2's words"),
        (tfidf(analyzer="char_wb"), "analyzer='char_wb'"),
        (tfidf(analyzer="char"), r"analyzer='char'\) has no counterpart"),
        (tfidf(sublinear_tf=True), "sublinear_tf=True"),
        (tfidf(stop_words=["day"], ngram_range=(1, 2)), "stop_words"),
        (tfidf(lowercase=True), r"lowercase=True\) would need the locales of the machine"),
        (make_pipeline(TfidfVectorizer(), LinearSVC()), "gives no probabilities"),
        (TfidfVectorizer(), "neither a classifier nor a regressor"),
        (
            make_pipeline(
                FeatureUnion(
                    [
                        ("a", TfidfVectorizer(lowercase=False)),
                        (
                            "b",
                            CountVectorizer(binary=True, lowercase=False, strip_accents="ascii"),
                        ),
                    ]
                ),
                LogisticRegression(),
            ),
            "strip_accents",
        ),
    ],
)
def test_what_onnx_cannot_do_is_refused(tmp_path: Path, fitted, words: str) -> None:
    fitted.fit(TEXTS, LABELS)
    with pytest.raises(ConversionError, match=words):
        handed_on(tmp_path / "model", fitted, TEXTS, classes=["no", "yes"])


@pytest.mark.parametrize(
    ("labels", "classes", "words"),
    [
        ([0, 2] * 5, ["a", "b", "c"], r"labels \[0, 2\], the classes are \['a', 'b', 'c'\]"),
        (["yes", "no"] * 5, ["yes", "no"], r"\['no', 'yes'\]"),
        ([0, 1] * 5, [], r"the classes are \[\]"),
    ],
)
def test_columns_are_the_classes_in_their_order(tmp_path: Path, labels, classes, words) -> None:
    with pytest.raises(ConversionError, match=words):
        handed_on(tmp_path / "a", tfidf().fit(TEXTS, labels), TEXTS, classes=classes)


def rows(count: int, features: int):
    source = np.random.default_rng(5)
    x = source.normal(size=(count, features)).astype(np.float32)
    return x, (x[:, 0] + x[:, 1] ** 2 > 0.7).astype(int)


@pytest.mark.parametrize(
    "estimator",
    [
        RandomForestClassifier(20, random_state=1),
        make_pipeline(StandardScaler(), CalibratedClassifierCV(SVC(), ensemble=False)),
        make_pipeline(StandardScaler(), LogisticRegression()),
    ],
    ids=["forest", "svm", "regression"],
)
def test_items_of_any_shape_are_flat_to_scikit_learn(tmp_path: Path, estimator) -> None:
    x, y = rows(120, 12)
    fitted = estimator.fit(x.astype(np.float64), y)
    images = x.reshape(-1, 2, 3, 2)
    model = handed_on(tmp_path / "m", fitted, images[:30], classes=["a", "b"], name="image")
    assert model.architecture["inputs"] == [
        {"name": "image", "dtype": "float32", "shape": [None, 2, 3, 2]}
    ]
    assert run_stage(check_onnx, tmp_path / "c", model).max_abs_difference < 1e-5
    found = predictor_of(model)({"image": images})["probabilities"]
    assert np.abs(found - fitted.predict_proba(x)).max() < 1e-5


def test_a_regressor_gives_a_prediction(tmp_path: Path) -> None:
    x, _ = rows(50, 3)
    fitted = make_pipeline(StandardScaler(), LinearRegression()).fit(x, x @ [1.0, 2.0, -1.0])
    model = handed_on(tmp_path / "m", fitted, x[:10])
    assert "classes" not in model.architecture
    steps = model.architecture["estimator"]["parameters"]["steps"]
    assert [name for name, _ in steps] == ["standardscaler", "linearregression"]
    assert steps[1][1]["parameters"]["fit_intercept"] is True
    assert run_stage(check_onnx, tmp_path / "c", model).max_abs_difference < 1e-5
    found = predictor_of(model)({"features": x})["prediction"]
    assert found.shape == (50, 1)
    assert np.abs(found[:, 0] - x @ np.array([1.0, 2.0, -1.0])).max() < 1e-5
    with pytest.raises(ConversionError, match="have 2 numbers each, the model was fitted with 3"):
        handed_on(tmp_path / "other", fitted, x[:, :2])


def test_a_model_that_gives_something_else_is_noticed(tmp_path: Path) -> None:
    model = handed_on(tmp_path / "m", tfidf().fit(TEXTS, LABELS), TEXTS, classes=["no", "yes"])
    table = list(csv.DictReader(model.samples.open()))
    wrong = json.loads(table[3]["output.probabilities"])
    table[3]["output.probabilities"] = json.dumps([wrong[0] + 0.01, wrong[1] - 0.01])
    with model.samples.open("w", newline="") as file:
        writer = csv.DictWriter(file, table[0])
        writer.writeheader()
        writer.writerows(table)
    with pytest.raises(AdequacyError, match=r"off by 0\.01 from the original model's"):
        run_stage(check_onnx, tmp_path / "check", model)
    table[0]["input.text"] = "[7]"
    with model.samples.open("w", newline="") as file:
        writer = csv.DictWriter(file, table[0])
        writer.writeheader()
        writer.writerows(table)
    with pytest.raises(AdequacyError, match="something else than texts"):
        run_stage(check_onnx, tmp_path / "again", model)


def test_what_is_handed_on_is_the_same_bytes_each_time(tmp_path: Path) -> None:
    again = tfidf(ngram_range=(1, 2)).fit(TEXTS, LABELS)
    handed_on(tmp_path / "a", again, TEXTS, classes=["no", "yes"])
    script = (
        "import sys; from pathlib import Path\n"
        "from test_sklearn_models import LABELS, TEXTS, handed_on, tfidf\n"
        "handed_on(Path(sys.argv[1]), tfidf(ngram_range=(1, 2)).fit(TEXTS, LABELS), TEXTS,"
        " classes=['no', 'yes'])\n"
    )
    paths = os.pathsep.join([str(Path(__file__).parent), *sys.path])
    # In another process hashes of texts and ids differ.
    seed = {**os.environ, "PYTHONPATH": paths, "PYTHONHASHSEED": "98"}
    subprocess.run([sys.executable, "-c", script, tmp_path / "b"], check=True, env=seed)
    files = sorted(p.name for p in (tmp_path / "a").iterdir())
    assert "model.onnx" in files
    for name in files:
        assert (tmp_path / "a" / name).read_bytes() == (tmp_path / "b" / name).read_bytes(), name
