"""What a trained model is to those who use it, whatever library it was made with.

A family of models has a class of outputs that begins with `Model`, which describes inputs and
outputs; `stagedml.zoo.exports.predictors` loads it. Evaluations, samples and reports ask for
nothing else.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from stagedml import Json, Outputs

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    # From arrays (items, ...) by the names of inputs to arrays (items, ...) by those of outputs.
    Predictor = Callable[[Mapping[str, Any]], dict[str, Any]]

# In `shape`, null stands for any size; the first one is that of the batch.
TENSOR = {"name": str, "dtype": str, "shape": list}


class Model(Outputs):
    """A trained model, described.

    `architecture` names inputs and outputs with their dtypes and shapes; that of a classifier has
    the names of its classes as `classes`, in the order of its probabilities.
    """

    architecture = Json("config.json", {"inputs": [TENSOR], "outputs": [TENSOR]})
