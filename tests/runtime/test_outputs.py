"""Promises: what may be declared, what is recorded, what counts as kept."""

from __future__ import annotations

import json
import math
import re
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stagedml.errors import DefinitionError, PromiseError
from stagedml.runtime.backends import Building, Realized
from stagedml.runtime.outputs import (
    METRICS_FILE,
    Config,
    Dir,
    File,
    Json,
    Metric,
    Outputs,
    mismatch,
    read_metrics,
)

if TYPE_CHECKING:
    from pathlib import Path


class Model(Outputs):
    weights = File("deep/model.h5")
    shards = Dir("shards")
    accuracy = Metric("test_accuracy", at_least=0.5, at_most=1)
    facts = Json("facts.json", {"classes": [str], "epochs": int, "rate": float, "done": bool})


FACTS = {"classes": ["a"], "epochs": 3, "rate": 1, "done": True}


def building(tmp_path: Path) -> Model:
    return Model(Building(tmp_path / "out", {"epochs": 3}))


def broken(out: Outputs, folder: Path) -> list[str]:
    return [why for p in type(out).promises.values() if (why := p.broken(folder))]


def test_all_kept(tmp_path):
    out = building(tmp_path)
    out.weights.write_bytes(b"w")
    (out.shards / "0").write_text("x")
    out.accuracy = 0.75
    out.facts = FACTS
    assert broken(out, tmp_path / "out") == []
    after = Model(Realized(tmp_path / "out", {"epochs": 3}, {}))
    assert after.weights.read_bytes() == b"w"
    assert after.accuracy == 0.75
    assert after.facts == FACTS
    assert after.config.epochs == 3


def test_nothing_written_names_every_path(tmp_path):
    out = building(tmp_path)
    (tmp_path / "out").mkdir()
    text = "\n".join(broken(out, tmp_path / "out"))
    for path in ("deep/model.h5", "shards", "test_accuracy", "facts.json"):
        assert repr(path) in text


def test_a_promised_file_that_is_a_directory(tmp_path):
    out = building(tmp_path)
    out.weights.mkdir()
    assert "'deep/model.h5' is a directory, a file was promised" in broken(out, tmp_path / "out")[0]


def test_a_promised_directory_that_is_a_file_or_empty(tmp_path):
    (tmp_path / "shards").write_text("")
    assert "a directory was promised" in (Model.shards.broken(tmp_path) or "")
    (tmp_path / "shards").unlink()
    (tmp_path / "shards").mkdir()
    assert "nothing was written" in (Model.shards.broken(tmp_path) or "")


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf, "0.9", None, True, [1.0], 1j])
def test_metrics_are_finite_numbers(tmp_path, value):
    with pytest.raises(PromiseError, match="must be a finite number"):
        building(tmp_path).accuracy = value


@pytest.mark.parametrize(
    ("value", "words"), [(0.25, "below its lower bound 0.5"), (1.5, "above its upper bound 1")]
)
def test_bounds(tmp_path, value, words):
    with pytest.raises(PromiseError, match=f"accuracy = {value} is {words}"):
        building(tmp_path).accuracy = value


class Number:
    """As NumPy's scalars are: no float, but one can be made of it."""

    def __float__(self) -> float:
        return 0.625


def test_metrics_take_what_is_like_a_float(tmp_path):
    out = building(tmp_path)
    out.accuracy = Number()  # type: ignore[assignment]
    assert out.accuracy == 0.625
    assert json.loads((tmp_path / "out" / METRICS_FILE).read_text()) == {"test_accuracy": 0.625}


def test_json_that_is_none(tmp_path):
    with pytest.raises(PromiseError, match="facts: the value is not JSON"):
        building(tmp_path).facts = {"x": math.nan}
    with pytest.raises(PromiseError, match="facts: the value is not JSON"):
        building(tmp_path).facts = {1, 2}


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"epochs": "3"}, "at .epochs: expected int, got str"),
        ({"epochs": True}, "at .epochs: expected int, got bool"),
        ({"classes": ["a", 1]}, r"at .classes\[1\]: expected str, got int"),
        ({"classes": "a"}, "at .classes: expected a list"),
        ({"done": 1}, "at .done: expected bool"),
        ({"rate": None}, "at .rate: expected float, got NoneType"),
    ],
)
def test_schema(tmp_path, change, words):
    out = building(tmp_path)
    out.facts = FACTS | change
    assert re.search(words, Model.facts.broken(tmp_path / "out") or "")


def test_schema_wants_every_key(tmp_path):
    out = building(tmp_path)
    out.facts = {"classes": []}
    assert "the key 'epochs' is missing" in (Model.facts.broken(tmp_path / "out") or "")


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


def schema_of(value: Any) -> Any:
    if isinstance(value, dict):
        return {k: schema_of(v) for k, v in value.items()}
    if isinstance(value, list):
        return (
            [schema_of(value[0])] if value and len({repr(schema_of(v)) for v in value}) == 1 else []
        )
    return None if value is None else type(value)


@given(json_values)
def test_a_value_fits_the_schema_made_of_it(value):
    schema = schema_of(value)
    if "[]" not in repr(schema):  # a list of unlike things has no schema
        assert mismatch(value, schema) == ""


@given(json_values)
def test_no_value_fits_another_kind(value):
    for schema, kinds in (({}, dict), ([str], list), (str, str), (bool, bool)):
        if not isinstance(value, kinds):
            assert mismatch(value, schema).startswith(": expected")


@pytest.mark.parametrize("path", ["", "/etc/passwd", "../up", "a/../../b", "a\0b"])
def test_promised_paths_stay_inside(path):
    with pytest.raises(DefinitionError, match="must be relative and inside the output"):
        File(path)


@pytest.mark.parametrize("path", ["metrics.json", "nix-support/x", "nix-support"])
def test_own_paths_are_reserved(path):
    with pytest.raises(DefinitionError, match="written by StagedML itself"):
        File(path)


@pytest.mark.parametrize("name", ["top 5", "größe", "a/b"])
def test_names_of_metrics(name):
    with pytest.raises(DefinitionError, match="a metric's name has letters"):
        Metric(name)


def test_two_promises_of_one_path():
    with pytest.raises(DefinitionError, match="a and b promise the same 'x'"):

        class Twice(Outputs):
            a = File("x")
            b = Dir("x")


def test_promises_are_inherited():
    class More(Model):
        extra = File("extra")

    assert list(More.promises) == ["weights", "shards", "accuracy", "facts", "extra"]
    assert list(Model.promises) == ["weights", "shards", "accuracy", "facts"]


def test_misspelt_outputs(tmp_path):
    out = building(tmp_path)
    with pytest.raises(AttributeError, match="unknown output 'acuracy': there are accuracy"):
        out.acuracy = 1
    with pytest.raises(
        AttributeError, match="attribute of Model 'wieghts': there are accuracy, config, "
    ):
        out.wieghts  # type: ignore[attr-defined]  # noqa: B018
    with pytest.raises(AttributeError, match="weights is a path: write to it"):
        out.weights = tmp_path  # type: ignore[misc,assignment]
    with pytest.raises(AttributeError, match="unknown parameter 'epoch': there are epochs"):
        out.config.epoch  # noqa: B018


def test_what_is_exposed_and_not_there_is_not_offered(tmp_path):
    """As of what was frozen, which is its files alone."""

    class Reaching(Outputs):
        loss = Metric("loss")
        data: Model

    frozen = Reaching(Realized(tmp_path, {}, {}))
    with pytest.raises(AttributeError, match=r"of Reaching 'data': there are config, loss$"):
        frozen.data  # noqa: B018


def test_a_realized_stage_cannot_be_changed(tmp_path):
    with pytest.raises(PromiseError, match="is realized and cannot be changed"):
        Model(Realized(tmp_path, {}, {})).accuracy = 1


def test_config_is_a_mapping_too():
    config = Config({"epochs": 3})
    assert config["epochs"] == config.epochs == 3
    assert dict(config) == {"epochs": 3}


def test_no_metrics_where_there_is_no_folder(tmp_path):
    assert read_metrics(tmp_path / "none") == {}
    (tmp_path / "file").write_text("")
    assert read_metrics(tmp_path / "file") == {}


def test_integers_stay_integers(tmp_path):
    class Counted(Outputs):
        count = Metric("count")
        size = Metric("size", unit="B")

    class Integer:
        def __index__(self) -> int:
            return 7

        def __float__(self) -> float:
            return 7.0

    class Array:
        """As NumPy's of no dimension: it has the method, and refuses."""

        def __index__(self) -> int:
            raise TypeError

        def __float__(self) -> float:
            return 3.7

    out = Counted(Building(tmp_path, {}))
    out.count = 16532042
    out.size = Integer()  # type: ignore[assignment]
    assert '"count": 16532042,' in (tmp_path / METRICS_FILE).read_text()
    assert type(out.size) is int
    out.count = Array()  # type: ignore[assignment]
    assert out.count == 3.7
    with pytest.raises(DefinitionError, match="a unit has letters"):
        Metric("speed", unit="km/h")


def test_annotations_that_are_not_there_yet_are_an_error():
    """As in Python 3.14, where exposed inputs would vanish without a word."""
    with pytest.raises(DefinitionError, match=r"Late: its annotations are lazy.*\n.*3\.13"):
        type("Late", (Outputs,), {"__annotate_func__": lambda _format: {"data": Outputs}})
