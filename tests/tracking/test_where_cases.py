"""Conditions on runs: the cases that the page's parser (frontend/src/core/where.ts) shares."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from stagedml.tracking.facts import check_facts
from stagedml.tracking.where import WhereError, compiled, parse

CASES: dict[str, Any] = json.loads((Path(__file__).parent / "where_cases.json").read_text())
ROW: dict[str, Any] = CASES["row"]


@pytest.mark.parametrize(("text", "canonical", "holds"), CASES["conditions"])
def test_a_condition_is_read_and_holds(text: str, canonical: str, holds: bool) -> None:
    condition = parse(text)
    assert condition is not None
    assert str(condition) == canonical
    assert parse(canonical) == condition
    assert compiled(condition, lambda name: lambda _: ROW.get(name))(0) is holds


@pytest.mark.parametrize(("text", "message", "position"), CASES["errors"])
def test_an_error_says_what_and_where(text: str, message: str, position: int) -> None:
    with pytest.raises(WhereError) as caught:
        parse(text)
    assert caught.value.position == position
    assert message.lower() in str(caught.value).lower()


@pytest.mark.parametrize(("text", "message", "position"), CASES["facts"])
def test_what_could_hold_of_no_run_is_refused(text: str, message: str, position: int) -> None:
    condition = parse(text)
    assert condition is not None
    with pytest.raises(WhereError) as caught:
        check_facts(condition, text)
    assert caught.value.position == position
    assert message in str(caught.value)


@pytest.mark.parametrize("text", CASES["fine"])
def test_what_could_hold_of_a_run_is_not_refused(text: str) -> None:
    condition = parse(text)
    assert condition is not None
    check_facts(condition, text)
