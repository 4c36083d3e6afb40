"""The stages of the comparison in StagedML."""

from __future__ import annotations

from pathlib import Path

import helpers

from stagedml import Build, File, Json, Manager, Outputs, file, pipeline, stage


class Parts(Outputs):
    """Measurements to learn from, and others to be judged by."""

    train = File("train.csv")
    test = File("test.csv")


class Curve(Outputs):
    """A polynomial."""

    curve = Json("curve.json", [float])


class Error(Outputs):
    """How far off it is."""

    error = Json("error.json", float)


@stage
def prepare(build: Build[Parts], data: Path) -> Parts:
    """Hold every third measurement back."""
    lines = data.read_text().splitlines(keepends=True)
    build.out.train.write_text("".join(line for n, line in enumerate(lines) if n % 3))
    build.out.test.write_text("".join(lines[::3]))
    return build.out


@stage(environment="decimals")
def fit(build: Build[Curve], data: Parts, *, degree: int = 1) -> Curve:
    """Fit a polynomial."""
    build.out.curve = helpers.least_squares(helpers.rows(data.train), degree)
    return build.out


@stage(environment="decimals")
def evaluate(build: Build[Error], model: Curve, data: Parts) -> Error:
    """Say how far off it is."""
    build.out.error = helpers.off(model.curve, helpers.rows(data.test))
    return build.out


@pipeline("curves")
def all_curves(m: Manager, *, degree: int = 1) -> Error:
    """Fit a polynomial to measurements."""
    data = prepare(m, data=file(m, "data.csv").file)
    return evaluate(m, model=fit(m, data=data, degree=degree), data=data)
