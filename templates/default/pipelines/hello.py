"""A first pipeline: from hours of study to points in an exam, by a straight line.

A stage becomes a Nix derivation: it is built once, in a sandbox, and never again until something
that it is made from changes. Change `test_share` and all is built; change the gate's bound, and
nothing is trained again.
"""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Annotated

from stagedml import (
    Bounds,
    Build,
    File,
    Json,
    Manager,
    Metric,
    Outputs,
    file,
    gate,
    objective,
    pipeline,
    stage,
)


class Parts(Outputs):
    """What the line is fitted to, and what it has not seen."""

    train = File("train.csv")
    test = File("test.csv")


class Line(Outputs):
    """points = slope * hours + intercept."""

    line = Json("line.json", {"slope": float, "intercept": float})


class Quality(Outputs):
    """How good the line is, for a machine and for people."""

    r2 = Metric("r2", at_most=1)  # of a perfect line 1, of none that is better than the mean 0
    page = File("report.html")


def rows(path: Path) -> list[tuple[float, float]]:
    """Read the measurements in a file."""
    with path.open(newline="") as lines:
        return [(float(row["hours"]), float(row["points"])) for row in csv.DictReader(lines)]


@stage
def split(
    build: Build[Parts],
    table: Path,
    *,
    test_share: Annotated[float, Bounds(at_least=0.1, at_most=0.9)] = 0.25,
) -> Parts:
    """Hold some measurements back."""
    head, *lines = table.read_text().splitlines(keepends=True)
    count = round(len(lines) * test_share)
    build.out.test.write_text("".join([head, *lines[:count]]))
    build.out.train.write_text("".join([head, *lines[count:]]))
    return build.out


@stage
def fit(build: Build[Line], data: Parts) -> Line:
    """Fit a line by least squares."""
    known = rows(data.train)
    mean_x = sum(x for x, _ in known) / len(known)
    mean_y = sum(y for _, y in known) / len(known)
    slope = sum((x - mean_x) * (y - mean_y) for x, y in known)
    slope /= sum((x - mean_x) ** 2 for x, _ in known)
    build.out.line = {"slope": slope, "intercept": mean_y - slope * mean_x}
    return build.out


@stage
def evaluate(build: Build[Quality], model: Line, data: Parts) -> Quality:
    """Compare what the line says with measurements that it has not seen."""
    line, unseen = model.line, rows(data.test)
    mean = sum(y for _, y in unseen) / len(unseen)
    wrong = sum((y - line["slope"] * x - line["intercept"]) ** 2 for x, y in unseen)
    r2 = 1 - wrong / sum((y - mean) ** 2 for _, y in unseen)
    build.out.r2 = r2
    text = f"points = {line['slope']:.2f} * hours + {line['intercept']:.2f}, R² = {r2:.3f}"
    build.out.page.write_text(f"<!doctype html><title>Study</title><p>{text}</p>\n", "utf-8")
    return build.out


@pipeline("hello")
def all_hello(m: Manager) -> Quality:
    """Fit a line to measurements, which must explain nine tenths of what it has not seen."""
    data = split(m, table=file(m, "data/study.csv").file)
    model = fit(m, data=data)
    quality = evaluate(m, model=model, data=data)
    return gate(m, quality, objective(quality.r2, at_least=0.9))
