"""The stages as functions, without Nix; and the pipeline as it is built."""

from __future__ import annotations

import csv
import json
import random
import subprocess
from pathlib import Path

import pytest
from titanic.data import FEATURES, Passengers, features_of, prepare, read_numbers, title_of
from titanic.models import evaluate, train
from titanic.report import bars, report

from stagedml.testing import run

ROOT = Path(__file__).parent.parent
COLUMNS = [
    "Name",
    "Survival",
    "Fare",
    "Age",
    "PassengerClass",
    "No_of_siblings_plus_spouses_on_board",
    "No_of_parents_plus_children_on_board",
    "Sex_female",
    "Sex_male",
    "Deck_Unkown",
    "Embarked_Cherbourg",
    "Embarked_Queenstown",
    "Embarked_Southampton",
]


def passenger(number: int, *, survives: bool, age: float = 30.0) -> list[object]:
    """Of women all survive here, and of men none."""
    name = f"Nobody, {'Mrs' if survives else 'Mr'}. N. {number}"
    sex = [int(survives), int(not survives)]
    return [name, int(survives), 7.5, age, 3, 0, 0, *sex, 1, 0, 0, 1]


@pytest.fixture
def data(tmp_path: Path) -> Passengers:
    rng = random.Random(1)
    paths = []
    for part, first in (("train", 0), ("test", 1000)):
        paths.append(tmp_path / f"{part}.csv")
        with paths[-1].open("w", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(COLUMNS)
            ages = [rng.choice([-999.0, 20.0, 40.0]) for _ in range(60)]
            writer.writerows(
                passenger(first + n, survives=n % 3 == 0, age=age) for n, age in enumerate(ages)
            )
    return run(prepare, tmp_path / "data", *paths)


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("Braund, Mr. Owen Harris", "Mr"),
        ("Sagesser, Mlle. Emma", "Miss"),
        ("Rothes, the Countess. of (Lucy)", "other"),
        ("nobody", "other"),
    ],
)
def test_titles(name: str, title: str) -> None:
    assert title_of(name) == title


def test_who_has_no_age_gets_the_median_and_a_mark() -> None:
    row = dict(zip(COLUMNS, map(str, passenger(1, survives=True, age=-999.0)), strict=True))
    found = dict(zip(FEATURES, features_of(row, 28.0), strict=True))
    assert (found["age"], found["age_known"], found["female"]) == (28.0, 0.0, 1.0)
    assert (found["alone"], found["cabin_known"], found["title_Mrs"]) == (1.0, 0.0, 1.0)


def test_both_parts_are_numbers(data: Passengers) -> None:
    assert data.facts["train"] == data.facts["test"] == 60
    rows, labels = read_numbers(data.test)
    assert {len(row) for row in rows} == {len(FEATURES)}
    assert sum(labels) == 20


def test_what_is_plain_is_learned(data: Passengers, tmp_path: Path) -> None:
    pytest.importorskip("sklearn")
    kinds = ("logistic", "boosting")
    models = [run(train, tmp_path / kind, data, kind=kind, trees=5, folds=2) for kind in kinds]
    assert all(model.auc == 1 for model in models)
    tested = run(evaluate, tmp_path / "tested", models[1], data)
    assert (tested.accuracy, tested.auc) == (1, 1)
    page = run(report, tmp_path / "page", models, models[1], tested, data).page.read_text()
    assert "The boosting model" in page
    assert "100.0%" in page


def test_bars_escape_and_scale() -> None:
    drawn = bars([("<a>", 0.6, "x"), ("b", 1.0, "y")], "b", low=0.5)
    assert "&lt;a&gt;" in drawn
    assert 'width="76.0"' in drawn
    assert 'width="380.0"' in drawn


@pytest.mark.nix
def test_the_pipeline() -> None:
    said = subprocess.check_output(["stagedml", "build", "titanic", "--json"], cwd=ROOT)
    (built,) = json.loads(said)
    page = Path(built["output"], "report.html").read_text()
    assert page.count("<svg") == 3
