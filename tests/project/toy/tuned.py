"""A training with something to choose, and its test."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Literal

from stagedml import Build, Either, File, Json, Metric, Outputs, stage
from toy.text import Corpus


class Fit(Outputs):
    """What was learned."""

    weights = File("weights.txt")
    val_accuracy = Metric("val_accuracy", unit="%")
    loss = Metric("loss")


@stage
def fit(
    build: Build[Fit],
    data: Corpus,
    *,
    rate: float = 0.01,
    epochs: int = 5,
    kind: Literal["adam", "sgd"] = "adam",
    layers: list[int] | None = None,
) -> Fit:
    """Learn; best at a rate of 0.01, worse without end at 1."""
    if rate >= 1:
        raise ValueError(f"diverged at a rate of {rate}")
    away = abs(math.log10(rate) + 2) + abs(epochs - 10) / 10 + (kind == "sgd") / 2
    build.out.weights.write_text(f"{rate} {epochs} {kind} {layers} {len(data.text.read_text())}")
    build.out.val_accuracy = 90 / (1 + away)
    build.out.loss = away
    return build.out


class Judged(Outputs):
    """How good it is."""

    page = File("page.html")
    test_accuracy = Metric("test_accuracy", unit="%")
    fitted: Fit


@stage
def judge(build: Build[Judged], fitted: Fit, data: Corpus) -> Judged:
    """Test."""
    build.out.test_accuracy = fitted.val_accuracy - 1
    build.out.page.write_text(f"{fitted.config.rate!r} {fitted.config.epochs!r}")
    return build.out


class Chosen(Outputs):
    """Several that learned, side by side."""

    table = Json("table.json", {"rows": list, "failed": int})
    val_accuracy = Metric("val_accuracy", unit="%")


@stage
def choose(build: Build[Chosen], runs: Sequence[Either[Fit]]) -> Chosen:
    """Take the best of those that did not fail."""
    good = [run.result for run in runs if run.failure is None]
    rows = [[run.config.rate, run.config.epochs, run.val_accuracy] for run in good]
    build.out.table = {"rows": rows, "failed": len(runs) - len(good)}
    build.out.val_accuracy = max(run.val_accuracy for run in good)
    return build.out
