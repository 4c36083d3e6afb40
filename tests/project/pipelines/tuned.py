"""A pipeline with something to choose."""

from __future__ import annotations

from toy.text import corpus
from toy.tuned import Judged, fit, judge

from stagedml import Manager, gate, objective, pipeline


@pipeline("tuned")
def all_tuned(m: Manager, *, epochs: int = 5, least: float = 0.0) -> Judged:
    """Learn, and test what was learned."""
    data = corpus(m)
    judged = judge(m, fit(m, data, epochs=epochs), data)
    return gate(m, judged, objective(judged.test_accuracy, at_least=least))
