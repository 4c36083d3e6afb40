"""Sweeps within a pipeline: which stages they add, what these are called, what is refused."""

from __future__ import annotations

import re
from typing import Annotated, Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stagedml.nix.paths import check_name
from stagedml.planning.grid import SweepError
from stagedml.planning.manager import Manager
from stagedml.planning.nodes import StageNode, node_of
from stagedml.planning.parameters import ParameterError, canonical
from stagedml.planning.sweeps import between, each, name_of, sampled, sweep, zipped
from stagedml.runtime.bounds import Bounds
from stagedml.runtime.outputs import File, Outputs
from stagedml.runtime.stage import Build, stage


class Data(Outputs):
    rows = File("rows.csv")


class Model(Outputs):
    weights = File("weights.h5")
    data: Data


@stage
def rows(build: Build[Data]) -> Data:
    return build.out


@stage
def train(
    build: Build[Model],
    data: Data,
    *,
    epochs: Annotated[int, Bounds(at_least=1, at_most=100)] = 3,
    rate: float = 1e-3,
    kind: Literal["adam", "sgd"] = "adam",
    layers: list[int] | None = None,
    note: str = "",
    warm: bool | None = None,
) -> Model:
    return build.out


def nodes(handles: list[Model]) -> list[StageNode]:
    found = [node_of(handle) for handle in handles]
    assert all(isinstance(node, StageNode) and node.stage.tolerant for node in found)
    return found


def names(handles: list[Model]) -> list[str]:
    return [node.name for node in nodes(handles)]


def test_a_product():
    m = Manager()
    runs = sweep(m, train, rows(m), rate=each(1e-4, 1e-3), epochs=each(5, 10), kind="sgd")
    assert names(runs) == [
        "train-epochs=5-rate=0.0001",
        "train-epochs=10-rate=0.0001",
        "train-epochs=5-rate=0.001",
        "train-epochs=10-rate=0.001",
    ]
    assert nodes(runs)[1].config == {
        "epochs": 10,
        "rate": 1e-4,
        "kind": "sgd",
        "layers": None,
        "note": "",
        "warm": None,
    }
    assert runs[0].data.rows is not None
    assert runs[0].config.epochs == 5


def test_a_zip_and_a_sample():
    m = Manager()
    data = rows(m)
    assert names(zipped(m, train, data, rate=each(0.1, 0.2), epochs=each(1, 1))) == [
        "train-epochs=1-rate=0.1",
        "train-epochs=1-rate=0.2",
    ]
    drawn = sampled(6, seed=4)(m, train, data, rate=between(1e-5, 1e-1, log=True))
    assert names(sampled(9, seed=4)(m, train, data, rate=between(1e-5, 1e-1, log=True)))[:6] == (
        names(drawn)
    )
    assert names(sampled(6, seed=5)(m, train, data, rate=between(1e-5, 1e-1, log=True))) != (
        names(drawn)
    )
    assert len({node.config["rate"] for node in nodes(drawn)}) == 6
    whole = sampled(3)(m, train, data, epochs=between(1, 3), kind=each("adam", "sgd"))
    assert all(type(node.config["epochs"]) is int for node in nodes(whole))


def test_names_follow_from_values_alone():
    """A further value, another order, an integer for a float: the others are what they were."""
    before, after = Manager(), Manager()
    old = sweep(before, train, rows(before), rate=each(1.0, 0.5), epochs=each(5, 10))
    new = sweep(after, train, rows(after), epochs=each(10, 7, 5), rate=each(0.25, 0.5, 1))
    known = {node.name: node.config for node in nodes(new)}
    assert len(known) == 9
    for node in nodes(old):
        assert known[node.name] == node.config


def test_lists():
    """They are several values, but for parameters that are lists themselves."""
    m = Manager()
    data = rows(m)
    listed = sweep(m, train, data, rate=[0.1, 0.2], layers=[3, 4])  # type: ignore[arg-type]
    assert [node.config["layers"] for node in nodes(listed)] == [[3, 4], [3, 4]]
    assert names(listed) == ["train-rate=0.1", "train-rate=0.2"]
    deeper = sweep(m, train.named("deep"), data, layers=each([3, 4], [3], None))
    assert [node.config["layers"] for node in nodes(deeper)] == [[3, 4], [3], None]
    assert len(set(names(deeper))) == 3


def test_another_stage_of_the_same_values():
    m = Manager()
    data = rows(m)
    first = sweep(m, train, data, epochs=each(1, 2), warm=each(True, None))
    again = sweep(m, train, data, epochs=each(2, 3), warm=each(None))
    assert names(first)[3] == names(again)[0] == "train-epochs=2-warm=null"
    assert node_of(first[3]) is node_of(again[0])


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**9), 10**9)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=60),
    lambda inner: st.lists(inner, max_size=3),
    max_leaves=4,
)
VALUES = st.dictionaries(
    st.from_regex(r"[a-z_]{1,9}", fullmatch=True), JSON, min_size=1, max_size=9
)


@given(VALUES, VALUES, st.text("abc", min_size=1, max_size=90))
def test_names(one, other, stem):
    name = name_of(one, room=120 - len(stem))
    assert check_name(f"{stem}-{name}", "a stage")
    assert len(f"{stem}-{name}") <= 130
    assert name == name_of(dict(reversed(one.items())), room=120 - len(stem))
    if one.keys() == other.keys() and canonical(one) != canonical(other):
        assert name != name_of(other, room=120 - len(stem))


@given(JSON, JSON)
def test_values_of_one_parameter_have_names_of_their_own(one, other):
    if canonical(one) != canonical(other):
        assert name_of({"value": one}) != name_of({"value": other})


@pytest.mark.parametrize(
    ("add", "error", "words"),
    [
        (lambda m, d: sweep(m, train, d), SweepError, "nothing of the stage 'train' is swept"),
        (lambda m, d: sweep(m, train, d, epochs=5), SweepError, "nothing of the stage"),
        (lambda m, d: sweep(m, train, d, epochs=each()), SweepError, "has no values"),
        (lambda m, d: sweep(m, train, d, epochs=[]), SweepError, "has no values"),
        (lambda m, d: sweep(m, train, d, epcohs=each(1)), ParameterError, "did you mean 'epochs'"),
        (lambda m, d: sweep(m, train, d, epochs=each(1, "2")), ParameterError, "must be int"),
        (lambda m, d: sweep(m, train, d, epochs=each(1, 200)), ParameterError, "upper bound"),
        (lambda m, d: sweep(m, train, d, epochs=each(1, 1)), SweepError, "epochs=1 is there twice"),
        (lambda m, d: sweep(m, train, d, rate=each(1, 1.0)), SweepError, "is there twice"),
        (lambda m, d: sweep(m, train, each(d, d), epochs=1), SweepError, "an input of the stage"),
        (lambda m, d: sweep(m, train, data=each(d), epochs=1), SweepError, "an input of the stage"),
        (lambda m, d: sweep(m, train, d, epochs=between(1, 3)), SweepError, "a range, of which"),
        (lambda m, d: zipped(m, train, d, epochs=each(1, 2), rate=each(1)), SweepError, "has 2"),
        (lambda m, d: sampled(2)(m, train, d, rate=between(0, 1)), SweepError, "is a float"),
        (lambda m, d: sampled(2)(m, train, d, epochs=between(0.5, 1.5)), ParameterError, "be int"),
        (lambda m, d: sampled(2)(m, train, d, epochs=between(1, 200)), ParameterError, "bound"),
        (
            lambda m, d: sampled(9)(m, train, d, epochs=between(1, 3)),
            SweepError,
            "only 3 different",
        ),
        (lambda m, d: sampled(0)(m, train, d, epochs=each(1, 3)), SweepError, "0 points"),
        (lambda m, d: sampled(2)(m, train, d, epochs=between(3, 1)), SweepError, "not less than"),
        (lambda m, d: sweep(m, train, rate=each(0.1)), Exception, "the input 'data' is missing"),
    ],
)
def test_what_is_refused(add, error, words):
    m = Manager()
    data = rows(m)
    with pytest.raises(error, match=words) as found:
        add(m, data)
    if "not less than" not in words:  # the range itself is refused, before there is a stage
        assert re.search(r"test_sweeps\.py:\d+$", found.value.where)


def test_settings():
    """`--set` reaches all that are swept, and not what is swept."""
    m = Manager({"train": {"kind": "sgd"}})
    assert {n.config["kind"] for n in nodes(sweep(m, train, rows(m), epochs=each(1, 2)))} == {"sgd"}
    m = Manager({"train": {"epochs": "7"}})
    with pytest.raises(SweepError, match=r"'train\.epochs' is set, and the pipeline sweeps it"):
        sweep(m, train, rows(m), epochs=each(1, 2))
