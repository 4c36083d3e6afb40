"""TF-IDF and the comparison of classifiers, in the environment that their stages have."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

import pytest
from running import run_stage

from stagedml.zoo.exports.predictors import predictor_of
from stagedml.zoo.exports.replay import check_onnx
from stagedml.zoo.sample_data.stages import text_sample_data
from stagedml.zoo.text.data import labelled_texts, read_examples
from stagedml.zoo.text.evaluation import MAJORITY, evaluate_texts
from stagedml.zoo.text.probabilities import ProbabilitiesError
from stagedml.zoo.text.tfidf import NoWordsError, tfidf_classify
from stagedml.zoo.training.metrics import macro_f1

if TYPE_CHECKING:
    from pathlib import Path

np = pytest.importorskip("numpy")
metrics = pytest.importorskip("sklearn.metrics")
pytest.importorskip("skl2onnx")

pytestmark = pytest.mark.texts


@pytest.fixture(scope="module")
def texts(tmp_path_factory):
    place = tmp_path_factory.mktemp("texts")
    table = run_stage(text_sample_data, place / "table").table
    return run_stage(labelled_texts, place / "texts", table, None, None)


@pytest.fixture(scope="module")
def tfidf(texts, tmp_path_factory):
    return run_stage(tfidf_classify, tmp_path_factory.mktemp("tfidf") / "out", texts)


def labels_of(path: Path):
    return np.array([row["label"] for row in read_examples(path)])


def test_tfidf_learns_and_its_export_says_the_same(texts, tfidf, tmp_path):
    answers = np.load(tfidf.probabilities / "test.npy")
    assert answers.shape == (texts.test_examples, 2)
    assert (answers.argmax(axis=1) == labels_of(texts.test)).mean() > 0.9
    assert tfidf.architecture["classes"] == texts.info["classes"] == ["bad", "good"]
    assert run_stage(check_onnx, tmp_path / "check", tfidf).max_abs_difference < 1e-5
    # What raw texts become: lower case, in all scripts.
    rows = [row["a"].lower() for row in read_examples(texts.test)]
    given = np.array(rows, object).reshape(-1, 1)
    found = predictor_of(tfidf)({"text": given})["probabilities"]
    assert abs(found - answers).max() < 1e-5


def test_the_development_set_chooses_how_strong(texts, tmp_path):
    """Of equally good ones the first; the test part is not asked."""
    made = run_stage(tfidf_classify, tmp_path / "out", texts, regularization=[1e-6, 1.0, 100.0])
    tried = {row["regularization"]: row["dev_macro_f1"] for row in made.chosen["tried"]}
    assert tried[1e-6] < tried[1.0] == max(tried.values())
    assert made.chosen["regularization"] == 1.0
    assert made.dev_macro_f1 == tried[1.0]


def test_texts_without_words_are_refused(tmp_path):
    table = tmp_path / "signs.tsv"
    table.write_text("".join(f"{'?!'[i % 2] * i}\t{'AB'[i % 2]}\n" for i in range(1, 80)))
    found = run_stage(labelled_texts, tmp_path / "texts", table, None, None)
    with pytest.raises(NoWordsError, match="no features"):
        run_stage(tfidf_classify, tmp_path / "tfidf", found)


def table_of(directory: Path, name: str, rows) -> Path:
    path = directory / name
    path.write_text("".join(f"{text}\t{label}\n" for text, label in rows))
    return path


def saved(directory: Path, name: str, dev, test) -> Path:
    place = directory / name / "probabilities"
    place.mkdir(parents=True)
    np.save(place / "dev.npy", np.asarray(dev, np.float32))
    np.save(place / "test.npy", np.asarray(test, np.float32))
    return place


@pytest.fixture
def three(tmp_path):
    """Three classes, of which `c` is the most frequent in training but not in the test."""
    train = [*((f"t{i}", "c") for i in range(5)), ("same", "a"), ("u", "b"), ("v", "a")]
    test = [("Same", "a"), ("x", "b"), ("y", "b"), ("z", "c"), ("w", "a")]
    files = [table_of(tmp_path, "train.tsv", train)]
    files += [table_of(tmp_path, f"{part}.tsv", test) for part in ("dev", "test")]
    return run_stage(labelled_texts, tmp_path / "texts", *files)


# Right: the first two and the last; the fourth is the surest mistake.
OWN = [[0.5, 0.3, 0.2], [0.1, 0.8, 0.1], [0.6, 0.3, 0.1], [0.0, 0.9, 0.1], [0.4, 0.3, 0.3]]
OTHER = [[0.2, 0.7, 0.1]] * 5


def test_a_model_stands_beside_its_base_lines(three, tmp_path):
    own, other = (
        saved(tmp_path, "own", OWN, OWN),
        saved(tmp_path, "other", OTHER, OTHER),
    )
    names = {"name": "Ours", "baseline_names": ["Other"]}
    found = run_stage(evaluate_texts, tmp_path / "out", three, own, [other], **names)
    labels, answers = labels_of(three.test), np.array([0, 1, 0, 1, 0])
    assert found.accuracy == metrics.accuracy_score(labels, answers) == 0.6
    assert found.macro_f1 == pytest.approx(metrics.f1_score(labels, answers, average="macro"))
    assert found.confusion["matrix"] == metrics.confusion_matrix(labels, answers).tolist()
    assert found.loss == pytest.approx(metrics.log_loss(labels, np.array(OWN)), rel=1e-5)
    assert found.wrong == 2
    # "Same" is among the training texts, and right.
    assert three.leaked == 1
    assert found.unseen_accuracy == 0.5
    rows = {
        (row["split"], row["metric"], row["model"]): row["value"]
        for row in found.comparison["rows"]
    }
    assert rows["test", "accuracy", "Ours"] == 0.6
    assert rows["test", "accuracy", "Other"] == 0.4
    assert rows["test", "accuracy", MAJORITY] == 0.2  # of the training part: `c`
    assert found.accuracy_margin == pytest.approx(0.2)
    best = max(rows["test", "macro F1", "Other"], rows["test", "macro F1", MAJORITY])
    assert found.macro_f1_margin == pytest.approx(found.macro_f1 - best)
    first, second = found.mistakes
    assert (first["text"], first["true"], first["predicted"]) == ("z", "c", "b")
    assert first["probability"] == pytest.approx(0.9)
    assert (second["text"], second["others"]) == ("y", {"Other": "b"})
    with found.predictions.open(newline="") as file:
        told = list(csv.DictReader(file))
    assert [row["predicted"] for row in told] == ["a", "b", "a", "b", "a"]
    assert [float(row["p(b)"]) for row in told] == pytest.approx([row[1] for row in OWN])
    worse = {"name": "Other", "baseline_names": ["Ours"]}
    back = run_stage(evaluate_texts, tmp_path / "back", three, other, [own], **worse)
    assert back.accuracy_margin == pytest.approx(-0.2)


@pytest.mark.parametrize("answers", [OWN[:4], [row[:2] for row in OWN], [[np.nan] * 3] * 5])
def test_probabilities_of_other_texts_are_refused(three, tmp_path, answers):
    own = saved(tmp_path, "own", OWN, answers)
    with pytest.raises(ProbabilitiesError, match="for 5 texts of test"):
        run_stage(evaluate_texts, tmp_path / "out", three, own, [], name="x", baseline_names=[])


def test_macro_f1_is_that_of_scikit_learn():
    random = np.random.default_rng(0)
    for _ in range(200):
        size = int(random.integers(1, 12))
        given, wanted = random.integers(0, 6, size), random.integers(0, 6, size)
        expected = metrics.f1_score(wanted, given, average="macro", zero_division=0)
        assert macro_f1(given, wanted) == pytest.approx(expected)
