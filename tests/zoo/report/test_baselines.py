"""A model beside its base lines: the tile, the table, and by how much it is better."""

from __future__ import annotations

import pytest

from stagedml.zoo.report.baselines import (
    baseline_tile,
    baselines_section,
    best_baseline,
    difference,
    margin,
    signed,
)


def row(split, metric, model, value, low, high):
    names = ("split", "metric", "model", "value", "low", "high")
    return dict(zip(names, (split, metric, model, value, low, high), strict=True))


COMPARISON = {
    "subject": "BERT",
    "level": 0.95,
    "draws": 1000,
    "metrics": {
        "accuracy": {"points": False, "less": False},
        "perplexity": {"points": True, "less": True},
    },
    "rows": [
        row("test", "accuracy", "BERT", 0.721, 0.70, 0.742),
        row("test", "accuracy", "majority", 0.665, 0.643, 0.687),
        row("test", "accuracy", "words & overlap", 0.7211, 0.70, 0.742),
        row("dev", "accuracy", "BERT", 0.7, 0.6, 0.8),
        row("test", "perplexity", "BERT", 12.5, 12, 13),
        row("test", "perplexity", "unigrams", 101.0, 99, 104),
        row("test", "perplexity", "uniform", 900.0, 900, 900),
    ],
    "differences": [
        row("test", "accuracy", "majority", 0.056, 0.03, 0.08),
        row("test", "accuracy", "words & overlap", -0.0001, -0.002, 0.002),
        row("test", "perplexity", "unigrams", 88.5, 85, 92),
        row("test", "perplexity", "uniform", 887.5, 887, 888),
    ],
}


def test_the_best_base_line_is_the_best_by_the_metric() -> None:
    best = best_baseline(COMPARISON, "test", "accuracy")
    assert best is not None
    assert best["model"] == "words & overlap"
    assert margin(COMPARISON, "test", "accuracy") == -0.0001
    assert difference(COMPARISON, "test", "perplexity")["model"] == "unigrams"
    assert best_baseline(COMPARISON, "dev", "accuracy") is None
    for split in ("dev", "nowhere"):
        with pytest.raises(KeyError):
            margin(COMPARISON, split, "accuracy")


def test_a_tile_has_value_interval_and_the_best_base_line() -> None:
    space = "\u202f"
    tile = baseline_tile(COMPARISON, "test", "accuracy")
    assert (tile.label, tile.value) == ("Test accuracy", f"72.1{space}%")
    assert tile.note == (f"70.0 to 74.2{space}%; words & overlap: 72.1{space}%")
    alone = baseline_tile(COMPARISON, "dev", "accuracy", label="found")
    assert (alone.label, alone.note) == ("Found", f"60.0 to 80.0{space}%")
    assert (
        baseline_tile(COMPARISON, "test", "perplexity").note == "12.00 to 13.00; unigrams: 101.00"
    )


def test_a_tile_says_when_a_base_line_is_better() -> None:
    def note(metric: str, best: float, less: float) -> str:
        rows = [
            row("test", metric, "BERT", 0.75, 0.7, 0.8),
            row("test", metric, "cheap", best, 0, 1),
        ]
        metrics = {metric: {"points": True, "less": metric == "loss"}}
        differences = [row("test", metric, "cheap", less, -1, 1)]
        found = {**COMPARISON, "metrics": metrics, "rows": rows, "differences": differences}
        return baseline_tile(found, "test", metric).note

    assert note("score", 0.78, -0.03) == "0.70 to 0.80; cheap is better: 0.78"
    assert note("loss", 0.7, -0.05) == "0.70 to 0.80; cheap is better: 0.70"
    assert note("loss", 0.8, 0.05) == "0.70 to 0.80; cheap: 0.80"


def test_the_table_says_what_is_sure_and_what_is_not() -> None:
    html = baselines_section(COMPARISON, hint="Overlap is a regression.")
    assert "Overlap is a regression." in html
    assert "words &amp; overlap" in html
    assert html.count('<th scope="row">BERT</th>') == 3
    # Better for sure; the same, as far as the items tell; nothing to compare.
    assert '<span class="good">+5.6' in html
    assert "<span>0.0 (\N{MINUS SIGN}0.2 to +0.2)</span>" in html
    assert '<span class="good">+88.50 (+85.00 to +92.00)</span>' in html
    assert 'class="bad"' not in html
    worse = {
        **COMPARISON,
        "differences": [{**d, "low": -2, "high": -1} for d in COMPARISON["differences"]],
    }
    assert baselines_section(worse).count('class="bad"') == 4


def test_a_difference_has_its_sign() -> None:
    assert signed(COMPARISON, "perplexity", -1.5) == "\N{MINUS SIGN}1.50"
    assert signed(COMPARISON, "perplexity", -0.001) == "0.00"
    assert signed(COMPARISON, "accuracy", 0.1) == "+10.0"
