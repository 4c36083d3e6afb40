"""Records of runs, as JSON: what is written is read, and nothing else is taken for one."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stagedml.nix.identity import Identity
from stagedml.realization.record import Realization, RecordError, Run, check_metrics, dump, load

TEXTS = st.text(max_size=20)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=8,
)
NUMBERS = st.integers() | st.floats(allow_nan=False, allow_infinity=False)
IDENTITIES = st.builds(
    Identity,
    config=st.dictionaries(TEXTS, JSON, max_size=3),
    inputs=st.dictionaries(TEXTS, TEXTS, max_size=3),
    sources=st.dictionaries(TEXTS, TEXTS, max_size=3),
    packages=st.lists(TEXTS, max_size=3),
    interpreter=TEXTS,
    variables=st.dictionaries(TEXTS, JSON, max_size=3),
)
REALIZATIONS = st.builds(
    Realization,
    stage=TEXTS,
    output=TEXTS,
    derivation=TEXTS,
    identity=IDENTITIES,
    metrics=st.dictionaries(TEXTS, NUMBERS, max_size=3),
    outcome=st.none() | TEXTS,
    seconds=st.none() | st.floats(0, 1e6),
)
RUNS = st.builds(
    Run,
    key=TEXTS,
    moment=st.integers(0, 2**63 - 1),
    time=TEXTS,
    project=TEXTS,
    pipeline=TEXTS,
    derivation=TEXTS,
    output=TEXTS,
    variant=st.none() | TEXTS,
    target=st.none() | TEXTS,
    status=TEXTS,
    seconds=st.none() | st.floats(0, 1e6),
    settings=st.dictionaries(TEXTS, JSON, max_size=3),
    commit=st.none() | TEXTS,
    dirty=st.none() | TEXTS,
    host=TEXTS,
    nix=TEXTS,
    sandboxed=st.none() | st.booleans(),
    stages=st.lists(REALIZATIONS, max_size=4).map(tuple),
)


@given(RUNS)
def test_what_is_written_is_read(run):
    assert load(json.loads(json.dumps(dump(run)))) == run


def test_what_stages_share_is_written_once():
    shared = {f"module_{number}.py": "/nix/store/source" for number in range(100)}
    identity = Identity({}, {}, shared, ["wheel"] * 50, "/python")
    stages = [
        Realization(f"s{n}", f"/o/{n}", "/d", replace(identity, sources=dict(shared)))
        for n in range(100)
    ]
    run = Run("k", 1, "", "", "", "", "").with_stages(stages)
    assert len(json.dumps(dump(run))) < 30_000
    assert load(dump(run)) == run


@given(RUNS, st.data())
def test_what_a_later_version_adds_is_passed_over(run, data):
    record = dump(run)
    record["new"] = data.draw(JSON)
    for stage in record["stages"]:
        stage["new"] = data.draw(JSON)
    assert load(record) == run


@given(JSON)
def test_other_json_is_refused(data):
    with pytest.raises(RecordError):
        load(data)


@given(RUNS, st.data())
def test_a_damaged_record_is_refused_or_read_as_something_of_the_right_types(run, data):
    record = json.loads(json.dumps(dump(run)))
    place = record
    while True:
        key = data.draw(st.sampled_from(sorted(place)) if isinstance(place, dict) else st.just(0))
        inner = place[key]
        if isinstance(inner, dict | list) and inner and data.draw(st.booleans()):
            place = inner
            continue
        place[key] = data.draw(JSON)
        break
    try:
        found = load(record)
    except RecordError:
        return
    assert load(json.loads(json.dumps(dump(found)))) == found


@pytest.mark.parametrize(
    "metrics",
    [
        *(None, [], "text", 1),
        *({"a": "1"}, {"a": None}, {"a": [1]}, {"a": True}, {"a": float("nan")}, {"a": 10**400}),
    ],
)
def test_what_are_no_metrics(metrics):
    with pytest.raises(RecordError):
        check_metrics(metrics)


@pytest.mark.parametrize("number", [float("nan"), float("inf"), 10**400, "1", True])
def test_no_record_has_a_number_that_the_ledger_cannot_hold(number):
    """A record may come from a cache, and JSON has more numbers than SQLite."""
    stage = Realization("train", "/o", "/d", Identity({}, {}, {}, [], "/python"))
    record = dump(Run("k", 1, "t", "/p", "digits", "/d", "/o").with_stages([stage]))
    for place in (record, record["stages"][0]):
        place["seconds"] = number
        with pytest.raises(RecordError):
            load(record)
        place["seconds"] = 1.5
    assert load(record).seconds == 1.5


@pytest.mark.parametrize("value", [[1], {}, True, 0.5, 2**63])
@pytest.mark.parametrize("name", ["environment", "accelerator", "instance"])
def test_no_record_has_a_variable_that_the_ledger_cannot_hold(name, value):
    identity = Identity({}, {}, {}, [], "/python", {name: value})
    stage = Realization("train", "/o", "/d", identity)
    with pytest.raises(RecordError):
        load(dump(Run("k", 1, "t", "/p", "digits", "/d", "/o").with_stages([stage])))


def test_metrics_keep_their_types():
    found = check_metrics({"count": 3, "ratio": 3.0})
    assert [type(value) for value in found.values()] == [int, float]


def test_names():
    run = Run("k", 1, "t", "/p", "digits", "/d", "/o")
    assert run.name == "digits"
    assert replace(run, variant="cpu", target="train").name == "cpu.digits.train"
