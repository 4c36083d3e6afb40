"""Charts as inline SVG: curves, and a confusion matrix. Colours come from the page's style."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from stagedml.drawing.markup import Markup, compact, el, join, percent

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

WIDTH, HEIGHT = 460.0, 250.0
LEFT, RIGHT, TOP, BOTTOM = 48.0, 14.0, 14.0, 36.0


def ticks(low: float, high: float, wanted: int = 5) -> list[float]:
    """Choose round numbers that cover `low` to `high`, about `wanted` of them."""
    largest = max(abs(low), abs(high))
    span = high - low
    if span < max(1e-9 * largest, 1e-100):  # all the same, as far as can be drawn
        span = largest if largest > 1e-100 else 1.0
    raw = span / max(1, wanted - 1)
    power = 10.0 ** math.floor(math.log10(raw))
    step = next(s * power for s in (1, 2, 2.5, 5, 10) if s * power >= raw * 0.999)
    first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
    digits = 9 - math.floor(math.log10(step))
    return [round(k * step, digits) for k in range(first, max(last, first + 1) + 1)]


def line_chart(
    series: Mapping[str, Sequence[tuple[float, float]]], *, title: str, x_label: str
) -> Markup:
    """Draw curves over one axis.

    Args:
        series: Points of each curve, by its name; at most four. One without a name has no legend.
        title: The chart's title, for people who do not see it too.
        x_label: Name of the horizontal axis.
    """
    xs = [x for points in series.values() for x, _ in points]
    ys = [y for points in series.values() for _, y in points]
    y_ticks = ticks(min(ys), max(ys))
    x_low, x_high = min(xs), max(xs)
    whole = [t for t in ticks(x_low, x_high, 6) if t == int(t) or x_high - x_low < 2]
    x_ticks = [t for t in whole if x_low <= t <= x_high] or [x_low]

    def at(x: float, y: float) -> tuple[float, float]:
        across = (x - x_low) / (x_high - x_low) if x_high > x_low else 0.5
        up = (y - y_ticks[0]) / (y_ticks[-1] - y_ticks[0])
        return (
            LEFT + across * (WIDTH - LEFT - RIGHT),
            HEIGHT - BOTTOM - up * (HEIGHT - TOP - BOTTOM),
        )

    parts = []
    for tick in y_ticks:
        _, y = at(x_low, tick)
        parts.append(el("line", x1=LEFT, x2=WIDTH - RIGHT, y1=y, y2=y, class_="grid"))
        parts.append(el("text", f"{tick:g}", x=LEFT - 8, y=y + 4, class_="tick end"))
    for tick in x_ticks:
        x, _ = at(tick, y_ticks[0])
        parts.append(el("text", compact(tick), x=x, y=HEIGHT - BOTTOM + 17, class_="tick mid"))
    middle = (LEFT + WIDTH - RIGHT) / 2
    parts.append(el("text", x_label, x=middle, y=HEIGHT - 2, class_="tick mid"))
    for index, (name, points) in enumerate(series.items()):
        placed = [at(x, y) for x, y in points]
        path = "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in placed)
        parts.append(el("path", d=path, class_=f"curve s{index}"))
        if len(placed) <= 40:
            for (x, y), (step, value) in zip(placed, points, strict=True):
                said = f"{name}, " if name else ""
                tip = el("title", f"{said}{x_label} {compact(step)}: {value:.4g}")
                parts.append(el("circle", tip, cx=x, cy=y, r=2.6, class_=f"dot s{index}"))
    svg = el(
        "svg",
        *parts,
        viewBox=f"0 0 {WIDTH:g} {HEIGHT:g}",
        role="img",
        aria_label=f"{title} by {x_label}",
    )
    keys = [
        el("span", el("i", class_=f"key s{index}"), name, class_="legend")
        for index, name in enumerate(series)
        if name
    ]
    return el("figure", el("figcaption", el("b", title), *keys), svg, class_="chart")


def confusion_chart(matrix: Sequence[Sequence[int]], classes: Sequence[str]) -> Markup:
    """Draw a confusion matrix: hits shaded by their fraction of the row, mistakes by number."""
    count = len(classes)
    cell = 38.0 if count <= 12 else max(14.0, 460.0 / count)
    left, top = 64.0, 46.0
    longest = max(map(len, classes))
    # Names that would run into each other are written at a slant.
    slanted = count <= 12 and 7.0 * longest > cell
    if count <= 12:
        left += 6.0 * max(0, longest - 2)
    if slanted:
        top += 4.5 * longest
    size = count * cell
    width = left + size + 4 + (4.5 * longest if slanted else 0.0)
    height = top + size + 4
    most = max((n for i, r in enumerate(matrix) for j, n in enumerate(r) if i != j), default=0)
    parts = [
        el("text", "predicted", x=left + size / 2, y=14.0, class_="axis mid"),
        el(
            "text",
            "true",
            x=14.0,
            y=top + size / 2,
            class_="axis mid",
            transform=f"rotate(-90 14 {top + size / 2:g})",
        ),
    ]
    for index, name in enumerate(classes):
        middle = (index + 0.5) * cell
        x, y = left + middle, top - 10
        turned = {"transform": f"rotate(-45 {x:g} {y:g})"} if slanted else {}
        kind = "tick" if slanted else "tick mid"
        parts.append(el("text", name, x=x, y=y, class_=kind, **turned))
        parts.append(el("text", name, x=left - 10, y=top + middle + 4, class_="tick end"))
    for i, row in enumerate(matrix):
        total = sum(row)
        for j, n in enumerate(row):
            hit = i == j
            strength = 0.0
            if n:
                strength = 0.15 + 0.85 * n / total if hit else 0.25 + 0.6 * n / most
            x, y = left + j * cell, top + i * cell
            tip = el("title", f"true {classes[i]}, predicted {classes[j]}: {n} of {total}")
            box = {"x": x + 1.5, "y": y + 1.5, "width": cell - 3, "height": cell - 3, "rx": 5}
            parts.append(el("rect", tip, **box, class_="cell"))
            if n:
                kind = "cell hit" if hit else "cell miss"
                parts.append(el("rect", tip, **box, class_=kind, fill_opacity=strength))
            if n and cell >= 22:
                kind = "count mid strong" if strength > 0.55 else "count mid"
                parts.append(el("text", n, x=x + cell / 2, y=y + cell / 2 + 4.5, class_=kind))
    return el(
        "svg",
        *parts,
        viewBox=f"0 0 {width:g} {height:g}",
        # Two classes are no reason for letters of twice the size.
        style=f"max-width:{width:g}px",
        role="img",
        aria_label="Confusion matrix",
        class_="confusion",
    )


def fraction_bar(value: float, digits: int = 1) -> Markup:
    """Write a fraction as text with a bar beside it."""
    bar = el("span", el("i", style=f"width:{100 * value:.1f}%"), class_="bar")
    return el("span", join(percent(value, digits), bar), class_="fraction")
