"""Pipelines with something to choose."""

from __future__ import annotations

from toy.text import corpus
from toy.tuned import Chosen, Judged, choose, fit, judge

from stagedml import Manager, each, either, gate, objective, pipeline, sweep


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
