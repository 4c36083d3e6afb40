"""A model beside its base lines in a report: a tile, a table, and what an objective is about.

What is shown is a comparison, `COMPARISON` of `stagedml.zoo.training.bootstrap`, which a stage with
NumPy has made. In a report's stage:

* `baseline_tile(comparison, "test", "accuracy")` is a tile with the value, its interval and the
  best base line; it goes to `write_report(tiles=...)`.
* `write_report(comparison=comparison)` shows the table of all of it, first among the results, and
  tells it in `report.json` and in the model card.
* `margin(comparison, "test", "accuracy")` is by how much the model is better than the best base
  line: `margin = Metric("margin")` of the report, with an objective in the pipeline.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from stagedml.drawing.markup import Markup, el, percent, table
from stagedml.zoo.report.page import Tile, section

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    Row = Mapping[str, Any]

MINUS = "\N{MINUS SIGN}"
PERCENT = percent(0.0).removeprefix("0.00")


def measured_row(comparison: Mapping[str, Any], split: str, metric: str) -> Row:
    """Find the row of the model itself.

    Raises:
        KeyError: It was not measured so.
    """
    return _row(comparison, split, metric, comparison["subject"])


def best_baseline(comparison: Mapping[str, Any], split: str, metric: str) -> Row | None:
    """Find the row of the best base line; None where there is none."""
    rows = [
        row
        for row in comparison["rows"]
        if (row["split"], row["metric"]) == (split, metric)
        and row["model"] != comparison["subject"]
    ]
    less = comparison["metrics"].get(metric, {}).get("less")
    choose: Callable[..., Row] = min if less else max
    return choose(rows, key=lambda row: row["value"], default=None)


def difference(comparison: Mapping[str, Any], split: str, metric: str) -> Row:
    """Find by how much the model is better than the best base line, with the interval of that.

    Raises:
        KeyError: It was not measured so, or there is no base line.
    """
    best = best_baseline(comparison, split, metric)
    if best is None:
        raise KeyError((split, metric))
    return _row(comparison, split, metric, best["model"], "differences")


def margin(comparison: Mapping[str, Any], split: str, metric: str) -> float:
    """Return by how much the model is better than the best base line; negative if it is not."""
    return float(difference(comparison, split, metric)["value"])


def baseline_tile(
    comparison: Mapping[str, Any], split: str, metric: str, *, label: str = ""
) -> Tile:
    """Make the tile of a metric: its value, its interval, and the best base line beside it.

    Where the base line is better, it says so.

    Args:
        comparison: The model and its base lines.
        split: The part of the data.
        metric: The metric.
        label: What the tile says; the split and the metric by default.
    """
    row = measured_row(comparison, split, metric)
    best = best_baseline(comparison, split, metric)
    note = _interval(comparison, row)
    if best is not None:
        value = shown(comparison, metric, best["value"])
        lost = margin(comparison, split, metric) < 0 and value != shown(
            comparison, metric, row["value"]
        )
        note = f"{note}; {best['model']}{' is better' if lost else ''}: {value}"
    words = label or f"{split} {metric}"
    words = f"{words[:1].upper()}{words[1:]}".replace("f1", "F1")
    return Tile(words, shown(comparison, metric, row["value"]), note)


def baselines_section(comparison: Mapping[str, Any], *, hint: str = "") -> Markup:
    """Show each metric of the model and of its base lines, with intervals and differences.

    Args:
        comparison: The model and its base lines.
        hint: More about the base lines, after what the columns mean.
    """
    rows = []
    for row in comparison["rows"]:
        mine = row["model"] == comparison["subject"]
        value = shown(comparison, row["metric"], row["value"])
        rows.append(
            [
                row["model"] if mine else el("span", row["model"], class_="plain"),
                row["split"],
                row["metric"],
                el("b", value) if mine else value,
                _interval(comparison, row),
                "" if mine else _difference(comparison, row),
            ]
        )
    level = f"{100 * comparison['level']:g}\u202f%"
    words = (
        f"Intervals hold the metric of {level} of {comparison['draws']} draws of the same items "
        "(bootstrap); differences are paired: both on the same draws. They say nothing of other "
        f"seeds. {hint}"
    )
    head: list[object] = ["", "set", "metric", "value", level, "better by (points)"]
    return section("Beside base lines", table(head, rows, label="Base lines"), hint=words.strip())


def shown(comparison: Mapping[str, Any], metric: str, value: float) -> str:
    """Write a value of a metric: fractions as percentages, points as they are."""
    points = comparison["metrics"].get(metric, {}).get("points")
    return f"{value:.2f}" if points else percent(value, 1)


def _interval(comparison: Mapping[str, Any], row: Row) -> str:
    low, high = (shown(comparison, row["metric"], row[end]) for end in ("low", "high"))
    return f"{low.removesuffix(PERCENT)} to {high}"


def _difference(comparison: Mapping[str, Any], row: Row) -> Markup:
    found = _row(comparison, row["split"], row["metric"], row["model"], "differences")
    value, low, high = (
        signed(comparison, row["metric"], found[name]) for name in ("value", "low", "high")
    )
    sure = "good" if found["low"] > 0 else "bad" if found["high"] < 0 else None
    return el("span", f"{value} ({low} to {high})", class_=sure)


def signed(comparison: Mapping[str, Any], metric: str, value: float) -> str:
    """Write a difference of a metric, in points, with its sign unless it is shown as zero."""
    words = shown(comparison, metric, abs(value)).removesuffix(PERCENT)
    if not any(digit in words for digit in "123456789"):
        return words
    return f"{'+' if value > 0 else MINUS}{words}"


def _row(
    comparison: Mapping[str, Any], split: str, metric: str, model: str, rows: str = "rows"
) -> Row:
    wanted = (split, metric, model)
    for row in comparison[rows]:
        if (row["split"], row["metric"], row["model"]) == wanted:
            found: Row = row
            return found
    raise KeyError(wanted)
