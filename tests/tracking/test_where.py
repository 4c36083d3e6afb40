"""The language of conditions: what it reads, prints, and means."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stagedml.tracking.where import (
    And,
    Comparison,
    Condition,
    Has,
    Not,
    Or,
    WhereError,
    compiled,
    names,
    parse,
)

NAMES = st.one_of(st.sampled_from(["epochs", "train.epochs", "not", "x y"]), st.text(min_size=0))
NUMBERS = st.integers(-(10**20), 10**20) | st.floats(allow_nan=False, allow_infinity=False)
TEXTS = st.text(max_size=6) | st.sampled_from(["adam", "10", "1e3", "none", "and", "'", '"', "\\"])
SCALARS = st.none() | st.booleans() | NUMBERS | TEXTS
VALUES = st.recursive(SCALARS, lambda inner: st.lists(inner, max_size=3), max_leaves=5)

COMPARISONS = st.one_of(
    st.builds(Comparison, NAMES, st.sampled_from(["==", "!="]), VALUES),
    st.builds(Comparison, NAMES, st.sampled_from(["<", "<=", ">", ">="]), NUMBERS | TEXTS),
    st.builds(Comparison, NAMES, st.just("in"), st.lists(VALUES, max_size=3)),
    st.builds(Comparison, NAMES, st.just("~"), TEXTS.map(re.escape)),
)
CONDITIONS = st.recursive(
    COMPARISONS | st.builds(Has, NAMES),
    lambda inner: st.one_of(
        st.builds(Not, inner),
        st.builds(And, st.lists(inner, min_size=2, max_size=3).map(tuple)),
        st.builds(Or, st.lists(inner, min_size=2, max_size=3).map(tuple)),
    ),
    max_leaves=8,
)


@given(CONDITIONS)
def test_what_is_printed_is_read_as_it_was(condition):
    assert parse(str(condition)) == condition


WORDS = ["epochs", "a.b", "and", "or", "not", "in", "==", "=", "<", "~", "(", ")", "[", "]", ","]
TOKENS = st.sampled_from([*WORDS, "1", "1e999", "9" * 400, '"x', "'(?'", "none", "\\", "\n", "é"])


@given(st.lists(TOKENS | st.text(max_size=3), max_size=12).map(" ".join) | st.text())
def test_nothing_is_raised_but_that_it_cannot_be_read(text):
    found, error = read(text)
    if error is not None:
        assert 0 <= error.position <= len(text)
        assert "^" in error.message
    else:
        assert (found is None) == (not text.strip())
        assert found is None or parse(str(found)) == found


def read(text):
    try:
        return parse(text), None
    except WhereError as error:
        return None, error


@pytest.mark.parametrize(
    "text", ["(" * 9999, "not " * 9999, "a == " + "[" * 9999, "a in (" * 999, "a" * 10**6]
)
def test_what_is_long_or_deep(text):
    if text[0] == "a" and set(text) == {"a"}:
        assert parse(text) == Has(text)
        return
    with pytest.raises(WhereError):
        parse(text)


def test_chains_are_not_deep():
    found = parse(" and ".join(["a > 1"] * 5000))
    assert isinstance(found, And)
    assert len(found.conditions) == 5000


RUNS = st.dictionaries(st.sampled_from("abc"), VALUES.filter(lambda v: v is not None), max_size=3)


def number(value):
    return isinstance(value, int | float) and not isinstance(value, bool)


def same(a, b):
    if isinstance(a, list) and isinstance(b, list):
        return len(a) == len(b) and all(same(x, y) for x, y in zip(a, b, strict=True))
    if number(a) and number(b):
        return a == b
    return type(a) is type(b) and a == b


def meaning(condition: Condition, run: dict) -> bool:
    """What the documentation says, as plainly as can be."""
    match condition:
        case Not(inner):
            return not meaning(inner, run)
        case And(parts):
            return all(meaning(part, run) for part in parts)
        case Or(parts):
            return any(meaning(part, run) for part in parts)
        case Has(name):
            return run.get(name) is not None and run.get(name) is not False
    value, other = run.get(condition.name), condition.value
    parts = value if isinstance(value, list) else [] if value is None else [value]
    match condition.operator:
        case "==":
            return same(value, other)
        case "!=":
            return value is not None and not same(value, other)
        case "in":
            return any(same(part, item) for part in parts for item in other)
        case "~":
            texts = [part for part in parts if isinstance(part, str)]
            return any(re.search(other, text) for text in texts)
    comparable = (number(value) and number(other)) or (
        isinstance(value, str) and isinstance(other, str)
    )
    if not comparable:
        return False
    found = (value > other) - (value < other)
    return {"<": found < 0, "<=": found <= 0, ">": found > 0, ">=": found >= 0}[condition.operator]


def named(condition):
    match condition:
        case Not(inner):
            return Not(named(inner))
        case And(parts) | Or(parts):
            return type(condition)(tuple(named(part) for part in parts))
        case Has(name):
            return Has("abcd"[len(name) % 4])
    return Comparison("abcd"[len(condition.name) % 4], condition.operator, condition.value)


def searches(condition):
    """Whether a condition searches, which numbers can be found by, too."""
    return "~" in str(condition)


@given(CONDITIONS.map(named), st.lists(RUNS, min_size=1, max_size=5))
def test_it_means_what_is_written(condition, runs):
    runs = [
        {k: v for k, v in run.items() if not searches(condition) or isinstance(v, str)}
        for run in runs
    ]
    test = compiled(condition, lambda name: lambda row: runs[row].get(name))
    assert [test(row) for row in range(len(runs))] == [meaning(condition, run) for run in runs]
    assert set(names(condition)) <= set("abcd")


@pytest.mark.parametrize(
    ("text", "value", "holds"),
    [
        ("x == 1", True, False),
        ("x == 1", 1.0, True),
        ("x == '1'", 1, False),
        ("x != 1", None, False),
        ("x == none", None, True),
        ("x != none", 0, True),
        ("not x == 1", None, True),
        ("x", 0, True),
        ("x", False, False),
        ("x > 1e2", 101, True),
        ("x > 2026-11-01", "2026-11-02T00:00:00Z", True),
        ("x in [adam, 'x y', 3]", "x y", True),
        ("x not in (1, 2)", 3, True),
        ("x ~ ^a.c$", "abc", True),
        ("x ~ '^6'", 64, True),
        ("x ~ best", ["the-best", "other"], True),
        ("x == [1, [2]]", [1, [2]], True),
        ("x>=10and x<11", 10, None),
    ],
)
def test_examples(text, value, holds):
    if holds is None:
        with pytest.raises(WhereError, match="'and' or 'or' is missing"):
            parse(text)
        return
    condition = parse(text)
    assert condition is not None
    assert compiled(condition, lambda _: lambda _: value)(0) is holds


def test_where_it_is_wrong():
    with pytest.raises(WhereError) as caught:
        parse("epochs>=10 and\taccuracy = 3")
    line, mark = caught.value.message.split("\n")[1:]
    assert line[mark.index("^")] == "="
    assert "==" in str(caught.value.hint)


def test_nothing_is_evaluated(tmp_path):
    for text in ("__import__('os').system('x')", "(lambda: 0)()", "x.__class__ == 1"):
        try:
            condition = parse(text)
        except WhereError:
            continue
        assert condition is not None
        assert not compiled(condition, lambda _: lambda _: None)(0)
