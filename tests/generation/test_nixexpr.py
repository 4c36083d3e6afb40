"""Rendered Nix expressions, as real Nix reads them."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from stagedml.generation.nixexpr import Literal, attribute, quote, quote_literal, render
from stagedml.planning.parameters import canonical

if TYPE_CHECKING:
    from stagedml.nix.client import Nix

# Nix has no null bytes in strings, and no Unicode but as bytes.
texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=30)
tricky = st.text(st.sampled_from("\\\"'$ {}\n\r\tn#*/é"), max_size=12)
strings = texts | tricky
integers = st.integers(-(2**63) + 1, 2**63 - 1)
names = strings | st.sampled_from(["if", "or", "inherit", "let", "a-b", "a'", "_", "1a", "", "a.b"])
values = st.recursive(
    st.none() | st.booleans() | integers | strings | strings.map(canonical).map(Literal),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(names, inner, max_size=4),
    max_leaves=25,
)


def read_by_nix(nix: Nix, expressions: list[str]) -> Any:
    return nix.eval_json(expr="[\n" + "\n".join(f"({e})" for e in expressions) + "\n]")


# Each example is many values, since each costs a start of Nix.
@settings(
    max_examples=8,
    deadline=None,
    suppress_health_check=[
        HealthCheck.function_scoped_fixture,
        HealthCheck.too_slow,
        HealthCheck.data_too_large,
        HealthCheck.large_base_example,
    ],
)
@given(st.lists(values, min_size=20, max_size=60))
def test_nix_reads_what_was_written(nix, many):
    assert read_by_nix(nix, [render(v) for v in many]) == many


def test_awkward_strings(nix):
    pieces = [
        "\\",
        '"',
        "'",
        "''",
        "$",
        "${",
        "${x}",
        "$${x}",
        "\n",
        "\r",
        "\t",
        "\\n",
        "é",
        "'''",
        "$$",
    ]
    many = [a + b + c for a in pieces for b in pieces for c in ("", "a", "{")]
    assert read_by_nix(nix, [quote(s) for s in many]) == many
    lines = [s for s in many if "\n" not in s and "\r" not in s]
    assert read_by_nix(nix, [quote_literal(s) for s in lines]) == lines


def test_configurations_stay_as_they_are(nix):
    """Floats, above all: Nix would print them in its own way."""
    config = {"rate": 1e-05, "big": 1e22, "one": 1.0, "text": "${x} ''y'' \\n \" é", "n": None}
    text = canonical(config)
    assert read_by_nix(nix, [render(Literal(text))]) == [text]
    assert json.loads(read_by_nix(nix, [render(Literal(text))])[0]) == config


@pytest.mark.parametrize("value", [1.5, {1, 2}, object(), {"a": [1.0]}])
def test_what_nix_would_not_keep(value):
    with pytest.raises(TypeError, match="no Nix expression for"):
        render(value)


def test_layout():
    value = {
        "name": "x",
        "none": [],
        "empty": {},
        "one": ["a"],
        "two": ["a", "b"],
        "if": True,
        "rows": [{"a": 1}],
        "-2": None,
    }
    assert render(value) == re.sub(
        "^ {8}",
        "",
        """\
        {
          name = "x";
          none = [ ];
          empty = { };
          one = [ "a" ];
          two = [
            "a"
            "b"
          ];
          "if" = true;
          rows = [
            {
              a = 1;
            }
          ];
          "-2" = null;
        }""",
        flags=re.MULTILINE,
    )


@given(names)
def test_names_are_quoted_only_where_they_must_be(name):
    quoted = attribute(name)
    assert quoted in (name, quote(name))
    if re.fullmatch("[a-z]{3,}", name) and name not in ("let", "rec", "with", "then", "else"):
        assert quoted == name or name in ("assert", "inherit")
