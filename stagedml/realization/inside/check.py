"""Checks what was made by hand as the output of a stage, as a builder checks what it wrote."""

from __future__ import annotations

import os
import sys

from stagedml.runtime.backends import Building
from stagedml.runtime.builder import prepare, read_spec
from stagedml.runtime.errors import PromiseError
from stagedml.runtime.finish import check
from stagedml.runtime.inputs import load
from stagedml.runtime.outputs import Metric, read_metrics
from stagedml.runtime.references import report_references


def main(out: str) -> None:
    """Check it.

    Raises:
        PromiseError: A promise is broken.
    """
    spec = read_spec()
    prepare(spec)
    outputs = load(spec["outputs"])(Building(out, spec["config"]))
    try:
        metrics = read_metrics(out)
    except ValueError as error:
        msg = f"metrics.json is not JSON: {error}"
        raise PromiseError(msg) from error
    if not isinstance(metrics, dict):
        msg = "metrics.json is no object of numbers"  # type: ignore[unreachable]
        raise PromiseError(msg)
    check(outputs, out)
    for promise in outputs.promises.values():
        if isinstance(promise, Metric):
            promise.checked(metrics[promise.path])  # what was set in a stage is checked then
    report_references(out, spec["tools"], closed=spec["closed"])


if __name__ == "__main__":
    try:
        main(os.environ["out"])
    except PromiseError as error:
        sys.exit(str(error))
