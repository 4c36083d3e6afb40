"""The stages of the comparison in redun: `redun run flow.py main --data data.csv --degree 1`."""

import json
import os

import helpers
from redun import File, task

redun_namespace = "comparison"


def ran(stage):
    """Note that a stage ran."""
    with open(os.environ["RAN"], "a") as log:
        log.write(f"{stage}\n")


@task()
def prepare(data: File) -> list[File]:
    """Hold every third measurement back."""
    ran("prepare")
    lines = data.read().splitlines(keepends=True)
    train, test = File("train.csv"), File("test.csv")
    train.write("".join(line for n, line in enumerate(lines) if n % 3))
    test.write("".join(lines[::3]))
    return [train, test]


# As a careful user would: the module that a task calls counts as part of it, and what another
# parameter gave is not overwritten.
@task(hash_includes=[File("helpers.py")])
def fit(train: File, degree: int) -> File:
    """Fit a polynomial."""
    ran("fit")
    curve = File(f"curve-{degree}.json")
    curve.write(json.dumps(helpers.least_squares(helpers.rows(train.path), degree)))
    return curve


@task(hash_includes=[File("helpers.py")])
def evaluate(curve: File, test: File) -> File:
    """Say how far off it is."""
    ran("evaluate")
    error = File(curve.path.replace("curve", "error"))
    error.write(json.dumps(helpers.off(json.loads(curve.read()), helpers.rows(test.path))))
    return error


@task()
def main(data: File, degree: int = 1) -> File:
    """Run all of it."""
    parts = prepare(data)
    return evaluate(fit(parts[0], degree), parts[1])
