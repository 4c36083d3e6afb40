"""What sweeps are written as, and what their points are."""

from __future__ import annotations

import json
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stagedml.planning.grid import Axis, Range, SweepError, label, parse_axis, points, split_values
from stagedml.planning.parameters import parse_value

JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**12), 10**12)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)
WORDS = st.text("abcdefghijklmnopqrstuvwxyzABC_./+-:;=&%äß", min_size=1).map(str.strip).filter(bool)
KEYS = st.from_regex(r"([a-z][a-z-]{0,8}\.)?[a-z_]{1,8}", fullmatch=True)


@given(KEYS, st.lists(JSON, min_size=1, max_size=5))
def test_values_come_back(key, values):
    axis = parse_axis(f"{key}={' , '.join(json.dumps(v) for v in values)}")
    assert (axis.key, axis.range) == (key, None)
    assert [parse_value(text) for text in axis.values] == values


@given(st.lists(WORDS, min_size=1, max_size=5))
def test_words_come_back(words):
    assert split_values(",".join(words)) == words


@given(st.text(max_size=30))
def test_any_text_is_read_or_refused(text):
    try:
        values = split_values(text)
    except SweepError:
        return
    assert values
    assert all(values)
    assert [part.strip() for part in ",".join(values).split(",")] == [
        part.strip() for part in text.split(",")
    ], "nothing is lost or made up"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("rate", "not a sweep"),
        ("=1", "not a sweep"),
        (".rate=1", "not a sweep"),
        ("train.=1", "not a sweep"),
        ("rate=", "there are no values"),
        ("rate= ", "there are no values"),
        ("rate=1,,2", "a value is empty"),
        ("rate=1,", "a value is empty"),
        ("rate=[1,2", "a bracket is not closed"),
        ("rate=1]", "closes nothing"),
        ("rate=[1)", "closes nothing"),
        ('rate="a', "a quote is not closed"),
        ("rate=lin(1,2)", "unknown range 'lin'"),
        ("rate=lgo(1,2)", "did you mean 'log'?"),
        ("rate=log(1,2),3", "a range stands alone"),
        ("rate=log(1,2,3)", "two ends"),
        ("rate=log(1,x)", "high is no number: 'x'"),
        ("rate=log(1,true)", "high is no number: True"),
        ("rate=log(0,1)", "has no logarithm"),
        ("rate=uniform(2,1)", "is not less than"),
        ("rate=uniform(1,Infinity)", "high is inf"),
    ],
)
def test_what_is_none(text, words):
    with pytest.raises(SweepError, match=words.replace("(", r"\(").replace("?", r"\?")) as found:
        parse_axis(text)
    assert found.value.hint or "high" in words or "less" in words


def test_ranges():
    assert parse_axis("rate=log(1e-5, 1e-1)").range == Range(1e-5, 1e-1, log=True)
    assert parse_axis("n=uniform(1,5)").range == Range(1, 5)
    assert parse_axis('kind="log(1,2)"').values == ('"log(1,2)"',)


def lists(**values: list[str]) -> list[Axis]:
    return [Axis(key, tuple(texts)) for key, texts in values.items()]


DISTINCT = st.lists(st.integers(0, 99).map(str), min_size=1, max_size=4, unique=True)


@given(st.lists(DISTINCT, min_size=1, max_size=3), st.lists(DISTINCT, max_size=2))
def test_products_and_zips(several, together):
    axes = [Axis(f"a{i}", tuple(values)) for i, values in enumerate(several)]
    length = min((len(values) for values in together), default=1)
    zipped = [Axis(f"z{i}", tuple(values[:length])) for i, values in enumerate(together)]
    found = points(axes, zipped)
    assert len(found) == math.prod(map(len, several)) * length
    assert len({label(point) for point in found}) == len(found)
    for point in found:
        rows = {axis.values.index(point[axis.key]) for axis in zipped}
        assert len(rows) <= 1
        assert list(point) == [axis.key for axis in (*axes, *zipped)]
        assert all(point[axis.key] in axis.values for axis in axes)
    # A further value is further points, and the others are what they were.
    more = [Axis("a0", (*axes[0].values, "100")), *axes[1:]]
    assert {label(p) for p in found} <= {label(p) for p in points(more, zipped)}


@given(st.integers(0, 2**40), st.integers(1, 30), st.integers(1, 5), DISTINCT)
def test_samples(seed, count, more, values):
    axes = [*lists(a=values), Axis("r", range=Range(1e-5, 1e-1, log=True))]
    found = points(axes, sample=count, seed=seed)
    assert found == points(axes, sample=count + more, seed=seed)[:count], "more begin so, too"
    assert len({label(point) for point in found}) == count
    for point in found:
        assert point["a"] in values
        assert 1e-5 <= float(point["r"]) <= 1e-1


@given(DISTINCT, DISTINCT, st.integers(0, 99))
def test_a_sample_of_all_is_all(left, right, seed):
    axes = lists(a=left, b=right)
    drawn = points(axes, sample=len(left) * len(right), seed=seed)
    assert {label(p) for p in drawn} == {label(p) for p in points(axes)}


def test_samples_stay_what_they_are():
    """Whatever Python does to its random numbers: what was built would be drawn no more."""
    axes = [*lists(a=["1", "2", "3"]), Axis("r", range=Range(1e-5, 1e-1, log=True))]
    assert points(axes, sample=2, seed=3) == [
        {"a": "1", "r": "0.001503"},
        {"a": "2", "r": "0.002604"},
    ]


BOUNDS = st.tuples(st.integers(-1000, 1000), st.integers(1, 1000)).map(
    lambda p: (p[0], p[0] + p[1])
)


@given(BOUNDS, st.floats(0, 1, exclude_max=True), st.booleans())
def test_ranges_keep_to_themselves(ends, share, whole):
    low, high = ends if whole else (ends[0] + 0.5, float(ends[1]) + 0.5)
    value = Range(low, high).at(share)
    assert low <= value <= high
    assert isinstance(value, int if whole else float)
    assert Range(low, high).rounded(value) == value
    step = Range(low, high, step=type(low)(3))
    stepped = step.at(share)
    assert low <= stepped <= high
    assert round((stepped - low) / 3, 6) == round((stepped - low) / 3)
    assert step.rounded(stepped) == stepped


@given(st.integers(1, 500), st.integers(1, 500), st.floats(0, 1, exclude_max=True))
def test_logarithmic_ranges_keep_to_themselves(low, more, share):
    whole = Range(low, low + more, log=True)
    assert low <= whole.at(share) <= low + more
    assert isinstance(whole.at(share), int)
    assert whole.at(0) == low
    assert whole.at(1 - 1e-12) == low + more
    real = Range(low / 7, (low + more) / 7, log=True)
    assert real.low <= real.at(share) <= real.high


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ({"axes": lists(a=["1"], b=["2"]) + lists(a=["2"])}, "'a' is swept twice"),
        ({"axes": [Axis("t_x.a", ("1",)), Axis("t-x.a", ("2",))]}, "swept twice"),
        ({"axes": lists(a=["1", "1.0", "1"])}, "a=1 is there twice"),
        ({"axes": lists(a=["adam", '"adam"'])}, "is there twice"),
        ({"axes": (), "zipped": lists(a=["1", "2"], b=["1"])}, "a has 2, b has 1"),
        ({"axes": (), "zipped": lists(a=["1", "1"], b=["2", "2"])}, "is there twice"),
        ({"axes": [Axis("a", range=Range(1, 2))]}, "of which points are drawn"),
        ({"axes": (), "zipped": [Axis("a", range=Range(1, 2))], "sample": 2}, "no length"),
        ({"axes": lists(a=["1", "2"]), "sample": 3}, "3 points of 2"),
        ({"axes": lists(a=["1", "2"]), "sample": 0}, "0 points are none"),
        ({"axes": [Axis("a", range=Range(1, 2))], "sample": 3}, "only 2 different points"),
        (
            {"axes": lists(a=[str(i) for i in range(50)], b=[str(i) for i in range(50)])},
            "2500 points are more than 1000",
        ),
        ({"axes": lists(a=["1"]), "sample": 1001}, "1001 points are more"),
    ],
)
def test_points_that_are_none(arguments, words):
    with pytest.raises(SweepError, match=words) as found:
        points(**arguments)
    assert found.value.hint or "none" in words or "length" in words or "has 1" in words


def test_a_zip_may_repeat_a_value():
    found = points((), lists(a=["1", "1"], b=["2", "3"]))
    assert found == [{"a": "1", "b": "2"}, {"a": "1", "b": "3"}]


def test_a_limit_can_be_raised():
    axes = lists(a=[str(i) for i in range(40)], b=[str(i) for i in range(40)])
    assert len(points(axes, limit=1600)) == 1600
