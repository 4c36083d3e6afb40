"""Plots of runs as text, for terminals; drawn by plotext (the extra `plot`)."""

from __future__ import annotations

import math
import shutil
from collections import Counter
from typing import TYPE_CHECKING, Any, NamedTuple

import click

from stagedml.cli.numbers import number
from stagedml.cli.places import clean
from stagedml.tracking.exports import needed
from stagedml.tracking.series import smoothed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

_HEIGHT = 16
_WIDEST = 160
_NARROWEST = 40
_CHARTS = 6  # that are shown where no metric was chosen
# Colours of a terminal that are legible on dark and on light ones, and marks where there are none.
_COLORS = ("blue", "red", "green", "magenta", "cyan", "yellow")
_MARKS = ("●", "x", "○", "+", "▲", "◇", "■", "*")
_LEGEND = 20  # lines
_TICKS = 6


class Series(NamedTuple):
    """What is drawn in one colour.

    Attributes:
        label: What it is called below the chart.
        xs: Where its points are.
        ys: Where its points are.
        joined: Whether lines join them.
    """

    label: str
    xs: Sequence[float]
    ys: Sequence[float]
    joined: bool = True


def draw(plot: Mapping[str, Any], *, color: bool, every: bool = False) -> Iterator[str]:
    """Yield the lines of a plot.

    Args:
        plot: What `stagedml.tracking.plots` returns.
        color: Whether the terminal shows colours.
        every: Draw all charts, however many there are.

    Raises:
        MissingExtraError: plotext is not installed.
    """
    chart = _Chart(color=color)
    drawn: dict[str, Callable[..., Iterator[str]]] = {
        "curves": _curves,
        "scatter": _scatter,
        "parallel": _parallel,
        "commits": _commits,
    }
    yield from drawn[plot["kind"]](chart, plot, every=every)


class _Chart:
    """Draws one chart after the other.

    Raises:
        MissingExtraError: plotext is not installed.
    """

    def __init__(self, *, color: bool) -> None:
        self.plotext = needed("plotext", "plot", "plotext")
        self.color = color
        columns = shutil.get_terminal_size().columns
        self.width = max(_NARROWEST, min(columns, _WIDEST))

    def lines(
        self,
        title: str,
        series: Sequence[Series],
        *,
        below: str = "",
        log: bool = False,
        ticks: tuple[list[float], list[str]] | None = None,
        rows: tuple[list[float], list[str]] | None = None,
        legend: bool = True,
    ) -> Iterator[str]:
        """Yield the lines of a chart.

        Args:
            title: What stands above it.
            series: Labels, and points.
            below: What stands below it.
            log: Whether the vertical axis is logarithmic.
            ticks: Where the horizontal axis has ticks, and what they are called.
            rows: The same of the vertical axis.
            legend: Whether what is drawn is named below.
        """
        figure = self.plotext.figure
        figure.clear()
        figure.theme("colorless")
        shown = [_drawable(one, log=log) for one in series]
        # The longest first: a shorter one may be the beginning of it, and would lie below it.
        for place, one in sorted(enumerate(shown), key=lambda item: -len(item[1].xs)):
            if one.xs:
                marker = self._marker(place, one, alone=len(shown) == 1)
                signal = figure.signal(one.xs, one.ys, marker=marker)
                figure.draw(signal.lines() if one.joined and len(one.xs) > 1 else signal)
        if log:
            rows = _powers([y for one in shown for y in one.ys])
        if ticks is None:
            ticks = _whole_ticks([x for one in shown for x in one.xs])
        figure.title(clean(title))
        if below:
            figure.label(clean(below))
        for name, given in (("x", ticks), ("y", rows)):
            if given is not None:
                figure.ruler(name).ticks(*given)
        figure.plot_size(self.width, _HEIGHT)
        text = figure.build().string(colorless=not self.color)
        yield from (line.rstrip() for line in text.rstrip("\n").split("\n"))
        if legend:
            yield from self._legend([one.label for one in shown])
        left_out = sum(len(one.xs) for one in series) - sum(len(one.xs) for one in shown)
        if left_out:
            yield f"  not shown: {left_out} values that have no logarithm"

    def _marker(self, place: int, one: Series, *, alone: bool) -> Any:
        mark = _MARKS[place % len(_MARKS)]
        if self.color:
            color = (_COLORS[place % len(_COLORS)],)
            return self.plotext.marker("braille" if one.joined else mark, color)
        return "braille" if alone and one.joined else mark

    def _legend(self, labels: Sequence[str]) -> Iterator[str]:
        if len(labels) == 1:
            if labels[0]:
                yield f"  {clean(labels[0])}"
            return
        for place, label in enumerate(labels[:_LEGEND]):
            mark = "━━" if self.color else _MARKS[place % len(_MARKS)]
            if self.color:
                mark = click.style(mark, fg=_COLORS[place % len(_COLORS)])
            yield f"  {mark} {clean(label)}"
        if len(labels) > _LEGEND:
            yield f"  and {len(labels) - _LEGEND} more"


def _drawable(one: Series, *, log: bool) -> Series:
    """Return what of a series has a place in the chart; on a logarithmic scale, logarithms."""
    points = [(x, y) for x, y in zip(one.xs, one.ys, strict=True) if not log or y > 0]
    ys = [math.log10(y) if log else y for _, y in points]
    return one._replace(xs=[x for x, _ in points], ys=ys)


def _powers(logarithms: Sequence[float]) -> tuple[list[float], list[str]] | None:
    """Return ticks of a logarithmic scale: powers of ten where there are some, or else evenly."""
    if not logarithms:
        return None
    low, high = min(logarithms), max(logarithms)
    whole = list(range(math.ceil(low), math.floor(high) + 1))
    found = [float(power) for power in whole[:: len(whole) // _TICKS + 1]]
    if len(found) < 2:
        found = sorted({low + (high - low) * part / 4 for part in range(5)})
    return found, [f"{10**power:.3g}" for power in found]


def _whole_ticks(xs: Sequence[float]) -> tuple[list[float], list[str]] | None:
    """Return ticks at round numbers for an axis of whole ones; None for others."""
    if not xs or any(not float(x).is_integer() for x in xs):
        return None
    low, high = int(min(xs)), int(max(xs))
    step = next(
        size
        for power in range(400)
        for size in (10**power, 2 * 10**power, 5 * 10**power)
        if (high - low) // size <= _TICKS
    )
    found = list(range(-(-low // step) * step, high + 1, step))
    return [float(place) for place in found], [str(place) for place in found]


def _curves(chart: _Chart, plot: Mapping[str, Any], *, every: bool) -> Iterator[str]:
    groups: dict[str, list[Mapping[str, Any]]] = {}
    names = _names(plot["curves"])
    for curve in plot["curves"]:
        groups.setdefault(curve["metric"], []).append(curve)
    shown = list(groups.items()) if every else list(groups.items())[:_CHARTS]
    for place, (metric, group) in enumerate(shown):
        if place:
            yield ""
        units = list(dict.fromkeys(curve["unit"] for curve in group))
        by_epoch = len(units) > 1 and all(c["epochs"] or c["unit"] == "epoch" for c in group)
        series = [
            Series(
                names[curve["run"], curve["stage"]],
                (curve["epochs"] or curve["steps"]) if by_epoch else curve["steps"],
                smoothed(curve["values"], plot["smooth"]) if plot["smooth"] else curve["values"],
            )
            for curve in group
        ]
        below = "epoch" if by_epoch else " or ".join(units)
        log = plot["log"] and any(value > 0 for one in series for value in one.ys)
        yield from chart.lines(metric, series, below=below, log=log)
    if len(groups) > len(shown):
        left = ", ".join(clean(metric) for metric in list(groups)[len(shown) :])
        yield ""
        yield f"not shown, choose with --metric: {left}"


def _names(curves: Iterable[Mapping[str, Any]]) -> dict[tuple[int, str], str]:
    """Return what trainings are called: by their runs, and by stages where a run has several."""
    labels = {(curve["run"], curve["stage"]): curve["label"] for curve in curves}
    count = Counter(run for run, _ in labels)
    return {
        (run, stage): f"{label} {stage}".strip() if count[run] > 1 or not label else label
        for (run, stage), label in labels.items()
    }


def _scatter(chart: _Chart, plot: Mapping[str, Any], *, every: bool) -> Iterator[str]:  # noqa: ARG001
    xs, ticks = _numbers([point["x"] for point in plot["points"]])
    ys, rows = _numbers([point["y"] for point in plot["points"]])
    yield from chart.lines(
        plot["title"],
        [Series("", xs, ys, joined=False)],
        below=plot["x"]["short"],
        log=plot["log"] and rows is None,
        ticks=ticks,
        rows=rows,
    )


def _parallel(chart: _Chart, plot: Mapping[str, Any], *, every: bool) -> Iterator[str]:  # noqa: ARG001
    columns = plot["columns"]
    places: list[list[float | None]] = []
    ends: list[tuple[str, str]] = []
    for number_of, _ in enumerate(columns):
        values = [row["values"][number_of] for row in plot["rows"]]
        there = [value for value in values if value is not None]
        numbers, names = _numbers(there)
        low, high = (min(numbers), max(numbers)) if numbers else (0.0, 0.0)
        spread = high - low or 1.0
        scaled = iter((value - low) / spread if high > low else 0.5 for value in numbers)
        places.append([None if value is None else next(scaled) for value in values])
        ends.append((names[1][0], names[1][-1]) if names else (number(low), number(high)))
    series = []
    for row_number, row in enumerate(plot["rows"]):
        found = [(x, column[row_number]) for x, column in enumerate(places)]
        known = [(float(x), y) for x, y in found if y is not None]
        series.append(Series(row["label"], [x for x, _ in known], [y for _, y in known]))
    ticks = [float(x) for x in range(len(columns))], [str(x + 1) for x in range(len(columns))]
    yield from chart.lines(plot["title"], series, ticks=ticks, rows=([0.0, 1.0], ["low", "high"]))
    for place, (column, (low_name, high_name)) in enumerate(zip(columns, ends, strict=True), 1):
        yield f"  {place}: {clean(column['short'])}, from {clean(low_name)} to {clean(high_name)}"


def _commits(chart: _Chart, plot: Mapping[str, Any], *, every: bool) -> Iterator[str]:  # noqa: ARG001
    commits = plot["commits"]
    newest = {point["commit"]: point["value"] for point in plot["points"]}
    step = max(1, len(commits) // _TICKS)
    marked = list(range(0, len(commits), step))
    yield from chart.lines(
        plot["title"],
        [
            Series(
                "",
                [float(point["commit"]) for point in plot["points"]],
                [point["value"] for point in plot["points"]],
                joined=False,
            ),
            Series("the newest run of each commit", list(newest), list(newest.values())),
        ],
        below="commit",
        log=plot["log"],
        ticks=([float(place) for place in marked], [commits[place]["id"][:7] for place in marked]),
        legend=False,
    )
    for point in plot["points"][-_LEGEND:]:
        commit = commits[point["commit"]]
        value = number(point["value"])
        name = commit["id"][:7] + ("*" if point["dirty"] else "")
        yield f"  {name} {value}  run {point['run']}  {clean(commit['subject'])[:60]}"


def _numbers(values: Sequence[Any]) -> tuple[list[float], tuple[list[float], list[str]] | None]:
    """Return values as numbers; those of other kinds by their places, with their names."""
    if all(isinstance(value, int | float) and not isinstance(value, bool) for value in values):
        return [float(value) for value in values], None
    names = sorted({str(value) for value in values})
    places = {name: float(place) for place, name in enumerate(names)}
    return [places[str(value)] for value in values], (list(places.values()), names)
