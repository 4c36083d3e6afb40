"""What classifiers of texts say of the other parts, in one form, whatever library made them.

A directory has `dev.npy` and `test.npy`, float32 (texts, classes), in the order of `LabelledTexts`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from stagedml import StagedMLError
from stagedml.zoo.training.metrics import accuracy, macro_f1

if TYPE_CHECKING:
    from pathlib import Path


class ProbabilitiesError(StagedMLError):
    """Probabilities that are not of these texts."""


def write_probabilities(directory: Path, part: str, probabilities: Any) -> None:
    """Write a part's probabilities, float32 (texts, classes)."""
    import numpy as np

    np.save(directory / f"{part}.npy", np.ascontiguousarray(probabilities, dtype=np.float32))


def dev_scores(probabilities: Any, labels: Any) -> dict[str, float]:
    """Compute what is told of the development set, by the metrics' names."""
    answers = probabilities.argmax(axis=-1)
    return {"dev_accuracy": accuracy(answers, labels), "dev_macro_f1": macro_f1(answers, labels)}


def read_probabilities(directory: Path, part: str, *, texts: int, classes: int) -> Any:
    """Read a part's probabilities, float32 (texts, classes).

    Raises:
        ProbabilitiesError: They are of other texts or classes, or are not numbers.
    """
    import numpy as np

    found = np.load(directory / f"{part}.npy", allow_pickle=False)
    if found.shape != (texts, classes) or not np.isfinite(found).all():
        msg = f"{directory.parent.name}: probabilities {found.shape} for {texts} texts of {part}"
        raise ProbabilitiesError(msg, hint=f"There are {classes} classes.")
    return found
