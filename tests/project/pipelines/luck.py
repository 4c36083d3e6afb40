"""Pipelines of stages that may fail."""

from __future__ import annotations

from toy.luck import Told, Trial, again, attempt, plain, tell
from toy.text import corpus

from stagedml import Either, Manager, either, gate, objective, pipeline


@pipeline("luck")
def all_luck(m: Manager, *, how: str = "raises") -> Told:
    """Try thrice, tell of each trial and of what comes of it."""
    text = corpus(m, words=3)
    trials = either(attempt).instances(m, 3, text, unlucky=[1], how=how)
    after = [either(again).named(f"again-{i}")(m, trial.result) for i, trial in enumerate(trials)]
    third = either(again).named("third")(m, after[1].result)
    return tell(m, [*trials, *after, third], text)


@pipeline("luck-needed")
def all_needed(m: Manager) -> Told:
    """Take for granted what fails."""
    trials = attempt.instances(m, 2, corpus(m), unlucky=[1])
    return plain(m, trials[1])


@pipeline("luck-one")
def all_one(m: Manager, *, unlucky: list[int] | None = None, how: str = "raises") -> Either[Trial]:
    """Try once."""
    return either(attempt)(m, corpus(m), unlucky=unlucky, how=how)


@pipeline("luck-gated")
def all_gated(m: Manager, *, least: float = 3) -> Told:
    """Tell of a result that misses its objective."""
    text = corpus(m)
    trials = either(attempt).instances(m, [2, 5], text, unlucky=[5])
    gated = [
        gate(m, trial, objective(trial.result.score, at_least=least), tolerant=True)
        for trial in trials
    ]
    return tell(m, gated, text)
