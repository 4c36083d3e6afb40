"""A trained Keras model as stages hand it on: weights, and JSON from which Keras rebuilds it.

Neither has a clock or a path in it, and both are the same bytes each time, unlike `.keras` files
and SavedModels. Whoever has the two files needs Keras to use the model, not the training's code.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from stagedml import File, Json, StagedMLError
from stagedml.zoo.training.models import TENSOR, Model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


class ModelError(StagedMLError):
    """A model cannot be described, or not be rebuilt from its description."""


class KerasModel(Model):
    """A model's weights and architecture.

    `architecture` has Keras's own JSON (`model`), the packages to be imported first (`packages`),
    and names, dtypes and shapes of inputs and outputs (null: any size).
    """

    weights = File("model.weights.h5")
    architecture = Json(
        "config.json",
        {"model": dict, "packages": [str], "inputs": [TENSOR], "outputs": [TENSOR]},
    )


def describe(model: Any, *, packages: Sequence[str] = (), **more: Any) -> dict[str, Any]:
    """Describe a functional Keras model.

    Args:
        model: A model with named inputs; an output is named after its layer.
        packages: Packages that register the model's classes with Keras when imported.
        more: Further facts, as `classes`.

    Returns:
        What `KerasModel.architecture` promises.

    Raises:
        ModelError: It is not functional, or two inputs or two outputs have the same name.
    """
    import json

    names = getattr(model, "output_names", None)
    if names is None:
        msg = f"only functional Keras models can be described, not {type(model).__name__}"
        raise ModelError(msg)
    inputs = [_tensor(t.name, t) for t in model.inputs]
    outputs = [_tensor(n, t) for n, t in zip(names, model.outputs, strict=True)]
    for tensors in (inputs, outputs):
        if len({t["name"] for t in tensors}) < len(tensors):
            msg = f"two inputs or outputs of the model share a name: {tensors}"
            raise ModelError(msg)
    return {
        "model": json.loads(model.to_json()),
        "packages": list(packages),
        "inputs": inputs,
        "outputs": outputs,
        **more,
    }


def _tensor(name: str, tensor: Any) -> dict[str, Any]:
    return {"name": name, "dtype": str(tensor.dtype), "shape": list(tensor.shape)}


def save_weights(model: Any, path: Path) -> None:
    """Write a functional model's weights, without the state of its optimizer.

    Args:
        model: The model.
        path: The file to write; it must end in `.weights.h5`.
    """
    import keras

    keras.Model(model.input, model.output, name=model.name).save_weights(path)


def rebuild(architecture: dict[str, Any], weights: Path) -> Any:
    """Rebuild the Keras model that `describe` described, with its weights.

    Raises:
        ModelError: The description does not fit the installed Keras, or the weights do not fit it.
    """
    import json
    import warnings
    from importlib import import_module

    import keras

    try:
        for package in architecture["packages"]:
            import_module(package)
        model = keras.models.model_from_json(json.dumps(architecture["model"]))
        with warnings.catch_warnings():  # the model is not going to be trained
            warnings.filterwarnings("ignore", "Skipping variable loading for optimizer")
            model.load_weights(weights)
    except (ImportError, KeyError, TypeError, ValueError, OSError) as error:
        msg = f"the model cannot be rebuilt: {error}"
        raise ModelError(msg) from error
    return model


def outputs_by_name(architecture: dict[str, Any], values: Any) -> dict[str, Any]:
    """Name what a model returned: arrays (items, ...) under the names of its outputs."""
    import keras
    import numpy as np

    names = [tensor["name"] for tensor in architecture["outputs"]]
    if isinstance(values, dict):
        return {name: np.asarray(values[name]) for name in names}
    flat = keras.tree.flatten(values)
    return {name: np.asarray(value) for name, value in zip(names, flat, strict=True)}


def predict(
    model: Any, architecture: dict[str, Any], inputs: dict[str, Any], *, batch_size: int = 256
) -> dict[str, Any]:
    """Run a model on all items, the last incomplete batch too.

    Args:
        model: A model from `rebuild`.
        architecture: Its description, which has the dtype and shape of each input and output.
        inputs: An array of shape (items, ...) for each input, by name.
        batch_size: Number of items at a time.

    Returns:
        An array of shape (items, ...) for each output, by name; float32 for the models here.
    """
    given = [inputs[tensor["name"]] for tensor in architecture["inputs"]]
    x = dict(inputs) if isinstance(model.input, dict) else given if len(given) > 1 else given[0]
    return outputs_by_name(architecture, model.predict(x, batch_size=batch_size, verbose=0))
