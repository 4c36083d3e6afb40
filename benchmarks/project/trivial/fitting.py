"""Trainings of a few seconds of processor time, for `benchmarks/remote_builders.py`."""

from __future__ import annotations

from stagedml import Build, Metric, Outputs, stage
from trivial.loop import descend


class Fitted(Outputs):
    """What a training has come to."""

    loss = Metric("loss")


@stage()
def fit(build: Build[Fitted], *, seed: int, rounds: int) -> Fitted:
    """Fit a logistic regression."""
    build.out.loss = descend(seed, rounds)
    return build.out


@stage()
def best(build: Build[Fitted], fits: list[Fitted]) -> Fitted:
    """Take the least loss."""
    build.out.loss = min(found.loss for found in fits)
    return build.out
