"""Which epoch of a fine-tuning is kept: the last one, or the best by examples that were held out.

The weights of the best epoch so far go from segment to segment, so that a training that is cut into
segments keeps the same ones.
"""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING, Any, Literal

from stagedml import Dir, StagedMLError
from stagedml.runtime.backends import write_json
from stagedml.zoo.training.checkpoints import Checkpoint

if TYPE_CHECKING:
    from pathlib import Path

Keep = Literal["last", "best"]
# What was kept: the number of the epoch, the validation score of each, and whether the training
# ended before its last epoch.
CHOICE = {"keep": str, "epoch": float, "validation": [float], "stopped_early": bool}


_SCORES = "scores.json"
_WEIGHTS = "*.npy"


class ChoosingCheckpoint(Checkpoint):
    """A training, stopped.

    `best` has `scores.json`, the validation score of each epoch so far, and the weights of the best
    one, a file for each variable.
    """

    best = Dir("best")


class ChoiceError(StagedMLError):
    """An epoch cannot be chosen as was asked."""


def check_patience(keep: Keep, patience: int | None) -> None:
    """Refuse a patience with which nothing is waited for.

    Raises:
        ChoiceError: It is given without `keep="best"`.
    """
    if keep == "last" and patience is not None:
        msg = "patience says when to give up looking for a better epoch"
        raise ChoiceError(msg, hint="Say keep='best' with it.")


class Choice:
    """The best epoch so far.

    Args:
        place: An empty directory for its weights.
        keep: Which epoch is wanted.
        patience: End the training after so many epochs that are no better than the best before.
        held_out: How many examples were held out.
        resume: Where another segment of the training stopped.

    Attributes:
        scores: The validation score of each epoch; more is better.

    Raises:
        ChoiceError: There is nothing to choose by, or `patience` without `keep="best"`.
    """

    def __init__(
        self,
        place: Path,
        *,
        keep: Keep,
        patience: int | None,
        held_out: int,
        resume: ChoosingCheckpoint | None,
    ) -> None:
        check_patience(keep, patience)
        if keep == "best" and not held_out:
            msg = "nothing was held out of the training set to choose an epoch by"
            raise ChoiceError(msg, hint="Hold out a part of it, as validation=0.05.")
        self.place = place
        self.keep = keep
        self.patience = patience
        self.scores: list[float] = []
        if resume is not None and keep == "best":
            self.scores = json.loads((resume.best / _SCORES).read_text(encoding="utf-8"))
            for path in resume.best.glob(_WEIGHTS):
                shutil.copyfile(path, place / path.name)

    @property
    def best(self) -> int:
        """The number of the best epoch, from 1: the first of equals; 0 before the first."""
        return self.scores.index(max(self.scores)) + 1 if self.scores else 0

    @property
    def enough(self) -> bool:
        """Whether the last `patience` epochs were no better than the best before them."""
        return self.patience is not None and len(self.scores) - self.best >= self.patience

    def see(self, model: Any, score: float) -> None:
        """Take note of an epoch, and of its weights if it is the best so far.

        Args:
            model: The Keras model at the end of the epoch.
            score: Its validation score.
        """
        import numpy as np

        self.scores.append(score)
        if self.best == len(self.scores):
            for number, array in enumerate(model.get_weights()):
                np.save(self.place / f"{number:05}.npy", array, allow_pickle=False)

    def restore(self, model: Any) -> None:
        """Give a model the weights of the epoch that is kept."""
        import numpy as np

        if self.keep == "best":
            model.set_weights([np.load(path) for path in sorted(self.place.glob(_WEIGHTS))])

    def save(self) -> None:
        """Write beside the weights what the next segment has to know besides."""
        write_json(self.place / _SCORES, self.scores)

    def to_json(self, *, epochs: float) -> dict[str, Any]:
        """Return what was kept, in the form of `CHOICE`.

        Args:
            epochs: How many there were to be.
        """
        return {
            "keep": self.keep,
            "epoch": self.best if self.keep == "best" else epochs,
            "validation": self.scores,
            "stopped_early": self.enough and len(self.scores) < epochs,
        }
