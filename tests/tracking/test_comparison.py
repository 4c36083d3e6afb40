"""Runs side by side: what is told of them, and that it is the same from both sides."""

from __future__ import annotations

import json
import math
from dataclasses import replace

from histories import WHEELS, run, stage
from hypothesis import given
from hypothesis import strategies as st

from stagedml.tracking.comparison import ABSENT, compare_runs
from stagedml.tracking.direction import best, difference, percent, verdict

numbers = st.one_of(
    st.integers(), st.floats(allow_nan=False, allow_infinity=False), st.sampled_from([0, -0.0, 1.0])
)


@given(numbers, numbers, st.sampled_from([True, False, None]))
def test_the_other_way_round_is_the_opposite(a, b, larger):
    there, back = difference(a, b), difference(b, a)
    assert (there is None) == (back is None)
    if there is not None:
        assert there == -back
    opposite = {"better": "worse", "worse": "better", "same": "same", None: None}
    assert verdict(b, a, larger) == opposite[verdict(a, b, larger)]
    share = percent(a, b)
    assert share is None or (math.isfinite(share) and (share == 0 or (share > 0) == (b > a)))
    assert percent(0, b) is None
    json.dumps([there, share], allow_nan=False)


@given(st.lists(st.one_of(st.none(), numbers), max_size=5), st.booleans())
def test_the_best_is_as_good_as_any(values, larger):
    found = best(values, larger)
    assert best(values, None) == []
    known = [value for value in values if value is not None]
    for index in found:
        assert all(verdict(values[index], other, larger) != "better" for other in known)
    if found:
        worse = [value for index, value in enumerate(values) if index not in found]
        assert any(value is not None for value in worse), "where all are as good, none is best"


def test_what_differs():
    sources = {"a.py": "1", "b.py": "1"}
    metrics = {"accuracy": 0.5, "val_loss": 2}
    a = run(1, stage(metrics=metrics, sources=sources), commit="c1")
    b = run(
        2,
        stage(
            metrics={"accuracy": 0.75, "val_loss": 3, "seconds": 9},
            config={"epochs": 4, "rate": None},
            sources={"a.py": "2", "c.py": "1"},
            packages=["numpy-2.1-cp311-cp311-linux.whl", "rich-1-py3-none-any.whl"],
            inputs={"digits": "/s/other"},
        ),
        commit="c2",
        settings={"epochs": 4, "train.rate": None},
    )
    found = compare_runs([a, b])
    data = json.loads(json.dumps(found.as_json(), allow_nan=False))
    assert data["differ"] is True
    parameters = {line["name"]: line for line in data["parameters"]}
    assert parameters["train.epochs"]["values"] == [3, 4]
    assert parameters["train.rate"] == {
        "name": "train.rate",
        "values": [None, None],
        "absent": [0],
        "differs": True,
    }
    assert parameters["epochs"]["absent"] == [0]
    metrics = {line["name"]: line for line in data["metrics"]}
    assert metrics["train.accuracy"]["verdicts"] == ["same", "better"]
    assert metrics["train.accuracy"]["differences"] == [0.0, 0.25]
    assert metrics["train.accuracy"]["percents"] == [0.0, 50.0]
    assert metrics["train.accuracy"]["best"] == [1]
    assert metrics["train.val_loss"]["verdicts"] == ["same", "worse"]
    assert metrics["train.seconds"]["values"] == [None, 9]
    assert metrics["train.seconds"]["verdicts"] == [None, None]
    assert {s["path"]: s["changes"][1] for s in data["sources"]} == {
        "a.py": "changed",
        "b.py": "gone",
        "c.py": "new",
    }
    assert {p["name"]: p["versions"] for p in data["packages"]} == {
        "keras": ["3.1", None],
        "numpy": ["2.0.1", "2.1"],
        "rich": [None, "1"],
    }
    assert [line["name"] for line in data["inputs"] if line["differs"]] == ["digits"]
    assert {f["name"]: f["values"] for f in data["facts"]}["commit"] == ["c1", "c2"]


def test_the_clock_and_the_machine_make_no_difference():
    a = run(1, stage(), seconds=1.0, host="a", commit="1")
    b = replace(a, id=2, key="2", time="2027-01-01T00:00:00Z", seconds=2.0, host="b", commit="2")
    assert not compare_runs([a, b])
    assert compare_runs([a, replace(b, status="failed")])
    assert not compare_runs([a])


def test_what_is_not_known_is_no_difference():
    """Of a stage whose derivation was collected there are no sources, nor packages."""
    a = run(1, stage())
    b = run(2, stage(sources={}, packages=[], interpreter=""))
    found = compare_runs([a, b])
    assert (found.sources, found.packages) == ((), ())
    assert found.unknown == ((2, ("train",)),)


def test_other_wheels_of_one_version():
    other = ["numpy-2.0.1-cp312-cp312-linux.whl", WHEELS[1]]
    (package,) = compare_runs([run(1, stage()), run(1, stage(packages=other))]).packages
    assert package.values == ("2.0.1 (cp311-cp311-linux)", "2.0.1 (cp312-cp312-linux)")


def test_numbers_and_truth_values_are_not_the_same():
    for one, other in ((1, 1.0), (1, True), (0, False), (None, "null")):
        a, b = (run(1, stage(config={"x": value})) for value in (one, other))
        (line,) = compare_runs([a, b]).parameters
        assert line.differs, (one, other)


def test_variables_are_of_stages_that_all_have():
    a = run(1, stage(variables={"accelerator": "cpu", "PATH": "a"}), stage("only"))
    b = run(2, stage(variables={"accelerator": "cuda", "PATH": "b", "X": "1"}), stage("other"))
    found = {line.name: line.values for line in compare_runs([a, b]).facts if ":" in line.name}
    assert found == {"train: accelerator": ("cpu", "cuda"), "train: X": (ABSENT, "1")}
