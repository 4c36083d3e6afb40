"""A stage that takes a while."""

from __future__ import annotations

from stagedml.runtime.stage import Build, stage
from toy.text import Corpus


@stage()
def slow(build: Build[Corpus], data: Corpus, *, seconds: float = 2.0, tag: str = "") -> Corpus:
    """Sleep."""
    import time

    for step in build.track(range(20), "sleeping", every=1):
        build.out.text.write_text(str(step))
        time.sleep(seconds / 20)
    build.out.facts = {"words": 1, "letters": []}
    build.out.size = 1
    return build.out
