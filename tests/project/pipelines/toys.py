"""Toy pipelines: all that stages can do, in stages of a few milliseconds."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from toy.slow import slow
from toy.text import corpus, count, report
from toy.vote import pick, roll

from stagedml import fetchurl, pipeline, wheel_member

if TYPE_CHECKING:
    from toy.text import Corpus, Report
    from toy.vote import Choice

    from stagedml.planning.manager import Manager


@pipeline("toy")
def all_toy(m: Manager) -> Report:
    """Count words, and report."""
    text = corpus(m, words=3)
    return report(m, count(m, text, scale=2), text.text, text.size, text.facts)


@pipeline({"toy-dice": {"count": 3}, "toy-more-dice": {"count": 4}})
def all_dice(m: Manager, *, count: int = 3, sides: int = 1000) -> Choice:
    """Throw dice, and pick the best."""
    return pick(m, roll.instances(m, count, sides=sides), corpus(m).text)


@pipeline("toy-data")
def all_data(m: Manager) -> Report:
    """Report on a file that is fetched from the first mirror that has it."""
    found = fetchurl(
        m,
        url=os.environ.get("TOY_URLS", "http://127.0.0.1:9/words.txt").split(),
        sha256=os.environ.get("TOY_SHA256", "0" * 64),
        name="words.txt",
    )
    text = corpus.named("fetched")(m, found)
    return report(m, count(m, text), found.file, text.size, text.facts)


@pipeline({"toy-wheel": {"member": "toywheel/words.txt"}, "toy-no-wheel": {"member": "gone.txt"}})
def all_wheel(m: Manager, *, member: str = "toywheel/words.txt") -> Corpus:
    """Words that a wheel carries."""
    sha256 = os.environ.get("TOY_SHA256", "0" * 64)
    found = wheel_member(m, environment="tiny", package="toywheel", member=member, sha256=sha256)
    return corpus.named("unwrapped")(m, found)


@pipeline("toy-slow")
def all_slow(m: Manager) -> Corpus:
    """Takes a while."""
    return slow(m, corpus(m))
