"""Results that pass a gate, or do not."""

from __future__ import annotations

from toy.text import Counts, corpus, count, report
from toy.wiring import Joined, Seen, join, look

from stagedml import Manager, Outputs, gate, objective, pipeline


@pipeline("gated")
def all_gated(m: Manager, *, size: float = 10, scale: float = 2.0) -> Outputs:
    """Report, if the text is long enough and the scale is small."""
    text = corpus(m, words=3)
    counts = count(m, text, scale=scale)
    page = report(m, counts, text.text, text.size, text.facts)
    return gate(
        m,
        page,
        objective(text.size, at_least=size),
        objective(counts.ratio, at_most=50, name="scale"),
    )


@pipeline("gated-inside")
def all_inside(m: Manager) -> Seen:
    """Go on after the gate, with what can be reached through it."""
    text = corpus(m, words=3)
    joined: Joined = gate(m, join(m, text, mark="*"), objective(text.size, at_least=1), name="door")
    assert joined.config.mark == "*"
    return look(m, joined)


@pipeline("gated-seen")
def all_seen(m: Manager) -> Seen:
    """Hand on a metric with a unit."""
    seen = look(m, join(m, corpus(m)))
    return gate(m, seen, objective(seen.lines, at_least=1))


@pipeline("gated-counts")
def all_counts(m: Manager) -> Counts:
    """Hand on metrics and JSON."""
    counts = count(m, corpus(m))
    return gate(m, counts, objective(counts.ratio, at_least=0, at_most=1))
