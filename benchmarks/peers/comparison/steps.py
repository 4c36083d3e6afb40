"""The stages of the comparison as scripts, for DVC and Snakemake: `python steps.py STAGE`."""

import json
import os
import sys
from pathlib import Path

import helpers


def ran(stage):
    """Note that a stage ran."""
    with open(os.environ["RAN"], "a") as log:
        log.write(f"{stage}\n")


def prepare():
    """Hold every third measurement back."""
    lines = Path("data.csv").read_text().splitlines(keepends=True)
    Path("train.csv").write_text("".join(line for n, line in enumerate(lines) if n % 3))
    Path("test.csv").write_text("".join(lines[::3]))


def fit(degree):
    """Fit a polynomial."""
    curve = helpers.least_squares(helpers.rows("train.csv"), degree)
    Path("curve.json").write_text(json.dumps(curve))


def evaluate():
    """Say how far off it is."""
    curve = json.loads(Path("curve.json").read_text())
    Path("error.json").write_text(json.dumps(helpers.off(curve, helpers.rows("test.csv"))))


if __name__ == "__main__":
    ran(sys.argv[1])
    globals()[sys.argv[1]](*map(int, sys.argv[2:]))
