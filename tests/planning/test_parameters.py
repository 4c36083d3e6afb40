"""Parameters: their canonical form, and what is refused before anything runs."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Annotated, Any, Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stagedml.planning.parameters import (
    ParameterError,
    canonical,
    check_json,
    check_type,
    copied,
    parse_value,
    value_of,
)
from stagedml.runtime.bounds import Bounds

json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=20,
)


def shuffled(value: Any) -> Any:
    """The same value, its dictionaries in the opposite order."""
    if isinstance(value, dict):
        return {k: shuffled(v) for k, v in reversed(value.items())}
    return [shuffled(v) for v in value] if isinstance(value, list) else value


@given(json_values)
def test_canonical_loses_nothing(value):
    text = canonical(value)
    again = json.loads(text)
    assert again == value
    assert canonical(again) == text
    assert text.isascii()
    assert "\n" not in text


@given(json_values)
def test_canonical_does_not_depend_on_order(value):
    assert canonical(shuffled(value)) == canonical(value)


@given(json_values, json_values)
def test_canonical_tells_values_apart(one, other):
    same = canonical(one) == canonical(other)
    # 1 == True == 1.0 in Python; in JSON they are three things.
    assert same == (repr(normal(one)) == repr(normal(other)))


def normal(value: Any) -> Any:
    if isinstance(value, dict):
        return {"": sorted((k, normal(v)) for k, v in value.items())}
    return [normal(v) for v in value] if isinstance(value, list) else value


@given(json_values.filter(lambda v: "rref:" not in str(v) and "/nix/store" not in str(v)))
def test_json_is_accepted(value):
    check_json(value, "x")


odd_values = st.sampled_from(
    [
        (1, 2),
        (),
        math.nan,
        math.inf,
        -math.inf,
        {1: "a"},
        {None: 1},
        {1, 2},
        b"bytes",
        1j,
        object(),
        print,
        Path("x"),
        range(3),
    ]
)


@given(
    st.recursive(
        odd_values, lambda i: st.lists(i, min_size=1, max_size=2) | i.map(lambda v: {"k": v})
    )
)
def test_what_is_no_json_is_refused_at_any_depth(value):
    with pytest.raises(ParameterError) as caught:
        check_json(value, "the parameter 'x'")
    assert str(caught.value).startswith("the parameter 'x'")


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ([1, (2, 3)], r"x\[1\] is a tuple, which JSON turns into a list: \(2, 3\)\nUse a list."),
        ({"a": math.nan}, r"x\['a'\] is nan, which JSON has no number for"),
        ({1: 2}, "x has the key 1; JSON's keys are strings"),
        ({1}, "x is of type set, which JSON does not have"),
        (
            "/nix/store/7l1bx5nv5s2pxm8fbn7a4gkkmzj1f8sc-model",
            "x is a realized path.*\n.*as an input",
        ),
        ("rref:7l1bx5nv5s2pxm8fbn7a4gkkmzj1f8sc-model", "x is a realized path"),
        ("dref:7l1bx5nv5s2pxm8fbn7a4gkkmzj1f8sc-model", "x is a realized path"),
        ([Path("/tmp/x")], r"x\[0\] is a path: '/tmp/x'\nFiles of the project are inputs"),
    ],
)
def test_reasons(value, words):
    with pytest.raises(ParameterError, match=words):
        check_json(value, "x")


def test_paths_in_the_store_of_this_process(monkeypatch):
    path = "/elsewhere/store/7l1bx5nv5s2pxm8fbn7a4gkkmzj1f8sc-model"
    check_json(path, "x")
    monkeypatch.setenv("NIX_STORE_DIR", "/elsewhere/store")
    with pytest.raises(ParameterError, match="realized path"):
        check_json(path, "x")


Rate = Annotated[float, Bounds(at_least=0, at_most=1)]


@pytest.mark.parametrize(
    ("value", "annotation", "expected"),
    [
        (3, int, 3),
        (3, float, 3.0),
        ({"a": [1]}, Mapping[str, Sequence[int]], {"a": [1]}),
        (0.5, Rate, 0.5),
        (1, Rate, 1.0),
        (None, int | None, None),
        (3, int | str, 3),
        ("3", int | str, "3"),
        (3, float | None, 3.0),
        ("a", Literal["a", "b"], "a"),
        ([1, 2], list[float], [1.0, 2.0]),
        ([1, 2], Sequence[int], [1, 2]),
        ({"a": 1}, dict[str, float], {"a": 1.0}),
        ([], list, []),
        ({"x": [1]}, Any, {"x": [1]}),
        (True, bool, True),
        ("ab", Annotated[str, Bounds(at_most=2)], "ab"),
        (None, Annotated[int | None, Bounds(at_least=1)], None),
    ],
)
def test_types_accepted(value, annotation, expected):
    checked = check_type(value, annotation, "x")
    assert checked == expected
    assert type(checked) is type(expected)


@pytest.mark.parametrize(
    ("value", "annotation", "words"),
    [
        ("3", int, r"x must be int, not str \('3'\)"),
        (3.0, int, "x must be int, not float"),
        (True, int, "x must be int, not bool"),
        (True, float, "x must be float, not bool"),
        (1, bool, "x must be bool, not int"),
        (None, int, "x must be int, not NoneType"),
        ("c", Literal["a", "b"], "x must be one of 'a', 'b', not 'c'"),
        (1, Literal[True], "x must be one of True, not 1"),
        ([1, "2"], list[int], r"x\[1\] must be int, not str"),
        ({"a": "1"}, dict[str, int], r"x\['a'\] must be int"),
        ("ab", list[str], "x must be list"),
        ([1], float | None, "x must be float | None, not list"),
        (2, Rate, "x is 2.0, more than its upper bound 1"),
        (-1, Rate, "x is -1.0, less than its lower bound 0"),
        (-1, Rate | None, "x is -1.0, less than its lower bound 0"),
        ("abc", Annotated[str, Bounds(at_most=2)], "the length of x is 3, more than"),
        ("3", Rate, "x must be float, not str"),
        (10**400, float, "x is an integer that no float can hold"),
    ],
)
def test_types_refused(value, annotation, words):
    with pytest.raises(ParameterError, match=words):
        check_type(value, annotation, "x")


@given(st.floats(allow_nan=False, allow_infinity=False), st.floats(-5, 5), st.floats(0, 5))
def test_bounds(value, low, width):
    annotation = Annotated[float, Bounds(at_least=low, at_most=low + width)]
    if low <= value <= low + width:
        assert check_type(value, annotation, "x") == value
    else:
        with pytest.raises(ParameterError, match="bound"):
            check_type(value, annotation, "x")


@given(json_values)
def test_values_from_the_command_line(value):
    assert canonical(parse_value(json.dumps(value))) == canonical(value)


def test_text_from_the_command_line():
    assert parse_value("adam") == "adam"
    assert parse_value("1e-3") == 0.001
    assert parse_value("[1, 2") == "[1, 2"


@pytest.mark.parametrize("text", ["NaN", "Infinity", "-Infinity", "1e999", "16", "null", "[1]"])
def test_text_that_looks_like_something_else(text):
    """Where a string is asked for, it is what was typed."""
    assert value_of(text, str, "x") == text
    assert (
        value_of(text, Literal["NaN", "Infinity", "-Infinity", "1e999", "16", "null", "[1]"], "x")
        == text
    )


def test_a_key_twice():
    with pytest.raises(ParameterError, match="'a' is set twice: to 1 and to 2"):
        value_of('{"b": {"a": 1, "a": 2}}', dict, "x")


def nested(depth: int, value: Any = 1) -> Any:
    for number in range(depth):
        value = [value] if number % 2 else {"a": value}
    return value


def test_depth():
    assert copied(nested(99)) == nested(99)
    check_json(nested(99), "x")
    for depth in (101, 500, 50_000):
        with pytest.raises(ParameterError, match=r"^x is nested more than 100 deep"):
            check_json(nested(depth), "x")
        with pytest.raises(ParameterError, match=r"^x is nested more than 100 deep"):
            value_of("[" * depth + "1" + "]" * depth, list, "x")
    round_: list[Any] = []
    round_.append(round_)
    with pytest.raises(ParameterError, match="nested more than"):
        check_json(round_, "x")


def test_integers_of_many_digits():
    """Python refuses to write them, and a derivation's Python to read them."""
    big = 10**5000
    for value in (big, -big, [big], {"a": {"b": big}}):
        with pytest.raises(ParameterError, match=r"^x.* is an integer of 166\d\d bits, more than"):
            check_json(value, "x")
    for value in ((big,), {big}, {"a": [{big}]}):
        with pytest.raises(ParameterError, match="too large to show"):
            check_json(value, "x")
    with pytest.raises(ParameterError, match=r"must be str, not int .*too large to show"):
        check_type(big, str, "x")
    check_json(1 << 8191, "x")
    assert copied(1 << 8191) == 1 << 8191


def test_long_values_are_shown_short():
    with pytest.raises(ParameterError) as caught:
        value_of("9" * 5000, int, "x")
    assert len(str(caught.value)) < 300
    assert value_of("9" * 5000, str, "x") == "9" * 5000


@given(json_values)
def test_a_copy_shares_nothing(value):
    copy = copied(value)
    text = canonical(value)
    assert canonical(copy) == text
    spoil(value)
    assert canonical(copy) == text


def spoil(value: Any) -> None:
    """Changes all that can be changed in a value."""
    if isinstance(value, list):
        for item in value:
            spoil(item)
        value.append("spoilt")
    elif isinstance(value, dict):
        for item in value.values():
            spoil(item)
        value["spoilt"] = True
