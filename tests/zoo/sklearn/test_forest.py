"""The random forest on a table: the whole pipeline, and what its page says."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from running import Run, run_stage

from stagedml import Manager
from stagedml.planning.nodes import StageNode, node_of
from stagedml.zoo.classification.items import DataError
from stagedml.zoo.classification.pipelines import ObjectiveError, gated
from stagedml.zoo.classification.rows import read_rows, split_table
from stagedml.zoo.sklearn.forest_pipelines import all_forest_cells

sklearn = pytest.importorskip("sklearn")
pytest.importorskip("skl2onnx")

import numpy as np  # noqa: E402 - after the check for skl2onnx
from sklearn.ensemble import RandomForestClassifier  # noqa: E402

pytestmark = pytest.mark.texts


def test_a_forest_is_a_full_citizen(tmp_path: Path) -> None:
    m = Manager()
    report = m.reachable(node_of(all_forest_cells(m, trees=61)))[-2]
    assert isinstance(report, StageNode)
    table = Path(sklearn.__file__).parent / "datasets/data/breast_cancer.csv"
    run = Run(tmp_path, {"breast_cancer.csv": table})
    out = run.run(m, report)
    evaluation, data = run.done["evaluate-classifier"], run.done["split-table"]
    assert data.info["train"]["items"] + data.info["test"]["items"] == 569
    assert out.accuracy == evaluation.accuracy > 0.9
    rows = list(csv.DictReader(evaluation.predictions.open()))
    x, y = data.part("test")
    assert len(rows) == len(x) == len(y)
    # What scikit-learn itself gives for the same rows.
    forest = RandomForestClassifier(61, random_state=42).fit(*data.part("train"))
    wanted = forest.predict_proba(x)
    found = np.array([[float(row[f"p({c})"]) for c in data.info["classes"]] for row in rows])
    assert np.abs(found - wanted).max() < 1e-5
    assert evaluation.accuracy == (wanted.argmax(axis=1) == y).mean()
    # The nearest neighbour in units of each column's deviation, one by one.
    train, labels = data.part("train")
    units = train.std(axis=0, dtype=np.float64)
    nearest = [labels[(((train - row) / units) ** 2).sum(axis=1).argmin()] for row in x]
    compared = run.done["compare-classifier"]
    assert compared.neighbour_accuracy == (np.array(nearest) == y).mean()
    html = out.report.read_text()
    assert "A random forest, trained on" in html
    assert "exported as ONNX" in html
    for words in ("nearest neighbour", "n_estimators=61", "Beside base lines", "no medical device"):
        assert words in html, words
    card = out.card.read_text()
    assert "library_name: onnx" in card
    assert "SavedModel" not in card
    assert (out.onnx / "model.onnx").is_file()


def test_objectives_are_about_what_a_report_measures() -> None:
    m = Manager()
    report = all_forest_cells(m)
    with pytest.raises(ObjectiveError, match="did you mean 'accuracy'"):
        gated(m, report, {"acuracy": 0.9})


@pytest.mark.parametrize(
    ("text", "given", "words"),
    [
        ("a,b,c\n1,2,x\n3,4\n", {}, "line 3: 2 cells where the head has 3"),
        ("a,b,c\n1,two,x\n", {}, "line 2: could not convert"),
        ("a,b,c\n1,nan,x\n", {}, "a number is not finite"),
        ("a,b,d\n1,2,x\n", {}, "no column 'c': there are a, b, d"),
        ("a,b,c\n1,2,7\n", {"classes": ["p", "q"]}, "class '7' is none of 0, 1"),
        ("", {}, "has no rows"),
        ("a,b,c\n1,1_000,x\n", {}, "line 2: could not convert"),
        ("a,b,c\n1,1e39,x\n", {}, "line 2: float too large"),
        ('a,b,c\n1,2,"x"y\n', {}, "',' expected after '\"'"),
        ('a,b,c\n1,2,"x\n', {}, "unexpected end of data"),
        ("a,c,c\n1,2,2\n", {}, "2 columns 'c'"),
        ("a,a,c\n1,2,x\n", {}, "2 columns 'a'"),
        ("a,b,c\n1,2,x\n3,4,\n", {}, "label '', of which nothing is seen"),
        ("a,b,c\n1,2,x\n3,4,x \n", {}, "the labels 'x' and 'x ' look the same"),
        ("1,2,x\n3,4,x\n", {"columns": ["a", "b", "c"]}, "first line of t.csv is a row"),
        ("".join(["a,b,c\n", *(f"{i},2,x\n" for i in range(9))]), {}, "two classes or more, not x"),
    ],
)
def test_damaged_tables_are_refused(tmp_path: Path, text, given, words) -> None:
    (tmp_path / "t.csv").write_text(text)
    with pytest.raises(DataError, match=words):
        run_stage(split_table, tmp_path / "o", tmp_path / "t.csv", label="c", name="T", **given)


def test_names_may_be_given_in_the_place_of_others(tmp_path: Path) -> None:
    """Of numbers, too, and of what is no name at all."""
    rows = [f"{i},{i % 3},{'xy'[i % 2]}\n" for i in range(20)]
    for number, first in enumerate(("0,1,2\n", "20,3\n", "a,b,x\n")):
        (tmp_path / "t.csv").write_text("".join([first, *rows]))
        given = {"columns": ["p", "q", "c"], "label": "c", "name": "T"}
        made = run_stage(split_table, tmp_path / f"{number}", tmp_path / "t.csv", **given)
        assert made.info["columns"] == ["p", "q"]
        assert made.info["train"]["items"] + made.info["test"]["items"] == 20


def test_a_table_in_another_encoding_is_refused(tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_bytes("a,c\n1,é\n".encode("latin-1"))
    with pytest.raises(DataError, match=r"t\.csv cannot be read: 'utf-8' codec"):
        read_rows(tmp_path / "t.csv")


def test_a_byte_order_mark_is_no_part_of_a_column(tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_bytes("\ufeffclass,a\nx,1\n".encode())
    assert read_rows(tmp_path / "t.csv") == (["class", "a"], [["x", "1"]])
