"""Matchers of one's own, and what is made of selections."""

from __future__ import annotations

from collections.abc import Sequence

from stagedml import Build, Candidate, File, Metric, Outputs, stage
from toy.luck import Trial

WANTED = 3


def nearest(candidates: list[Candidate]) -> Candidate:
    """Take the one with a score next to a constant."""
    return min(candidates, key=lambda c: abs(c.metrics["score"] - WANTED))


def even(candidates: list[Candidate]) -> list[Candidate]:
    """Take every other one, backwards."""
    return candidates[::-2]


def wrong(candidates: list[Candidate]) -> Candidate:
    """Make one up."""
    return Candidate("invented", 1, {}, candidates[0].metrics)


class Names(Outputs):
    """What several trials wrote."""

    text = File("names.txt")


@stage
def gather(build: Build[Names], trials: Sequence[Trial]) -> Names:
    """Put trials together."""
    lines = [
        f"{trial.config.how} {trial.score:g} {trial.text.read_text().strip()} "
        f"{trial.data.config.words}"
        for trial in trials
    ]
    build.out.text.write_text("\n".join(lines) + "\n")
    return build.out


class Judged(Outputs):
    """What somebody thinks of a trial."""

    points = Metric("points")
    trial: Trial


@stage
def judge(build: Build[Judged], trial: Trial, *, weight: float = -1) -> Judged:
    """Think the contrary."""
    build.out.points = weight * trial.score
    return build.out
