"""Pipelines with something to choose."""

from __future__ import annotations

from toy.text import corpus
from toy.tuned import Chosen, Fit, Judged, choose, fit, judge

from stagedml import Manager, each, either, gate, match_best, objective, pipeline, sweep


@pipeline("tuned")
def all_tuned(m: Manager, *, epochs: int = 5, least: float = 0.0) -> Judged:
    """Learn, and test what was learned."""
    data = corpus(m)
    judged = judge(m, fit(m, data, epochs=epochs), data)
    return gate(m, judged, objective(judged.test_accuracy, at_least=least))


@pipeline("tuned-within")
def all_within(m: Manager) -> Chosen:
    """Learn in several ways, and choose."""
    runs = sweep(m, either(fit), corpus(m), rate=each(0.01, 0.1, 2.0), epochs=each(5, 10))
    return choose(m, runs)


@pipeline("tuned-best")
def all_best(m: Manager) -> Judged:
    """Learn in several ways, and test the one that is best by validation."""
    data = corpus(m)
    runs = sweep(m, fit, data, rate=each(0.001, 0.02, 2.0), epochs=each(5, 10))
    return judge(m, match_best(m, runs, Fit.val_accuracy), data)
