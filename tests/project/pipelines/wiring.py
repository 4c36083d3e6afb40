"""Inputs by position, by keyword, and absent."""

from __future__ import annotations

from toy.text import corpus
from toy.wiring import Seen, join, look

from stagedml import Manager, pipeline


@pipeline({"wiring": {}, "wiring-by-keyword": {"by_keyword": True}})
def all_wiring(m: Manager, *, by_keyword: bool = False) -> Seen:
    """Hand on some inputs, and not others."""
    text = corpus(m, words=3)
    if by_keyword:
        joined = join(m, mark="+", size=text.size, others=[], text=None, first=text)
    else:
        joined = join(m, text, None, (), text.size, mark="+")
    return look(m, joined=joined)


@pipeline("wiring-absent")
def all_absent(m: Manager) -> Seen:
    """Hand on as little as can be."""
    return look(m, join(m, others=[corpus(m, words=1), corpus.named("two")(m, words=2)]))
