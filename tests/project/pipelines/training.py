"""A training, to be built on other machines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toy.training import begin, resume

from stagedml import pipeline

if TYPE_CHECKING:
    from toy.training import Trained

    from stagedml.planning.manager import Manager


@pipeline("training")
def all_training(m: Manager, *, tag: str = "", seconds: float = 0.0) -> Trained:
    """Train in two parts, the second of which takes a while."""
    return resume(m, begin(m, tag=tag), seconds=seconds)
