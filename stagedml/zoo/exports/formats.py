"""Writing a Keras model as SavedModel, LiteRT or ONNX, with a signature that says how to call it.

The signature (JSON) has the model's inputs and outputs with name, dtype and shape, each with its
`runtime_name`: what the exported format calls it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from stagedml import StagedMLError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


class ExportError(StagedMLError):
    """An exported model does not have the inputs and outputs of the model it was made from."""


def save_savedmodel(model: Any, architecture: dict[str, Any], directory: Path) -> dict[str, Any]:
    """Write a SavedModel, and return its signature.

    The directory has the layout that TensorFlow Serving takes for one version of a model, and the
    signatures `serve` and `serving_default`. Its bytes differ from run to run.
    """
    import tensorflow as tf

    model.export(str(directory), format="tf_saved_model", verbose=False)
    serve = tf.saved_model.load(str(directory)).signatures["serving_default"]
    inputs = list(serve.structured_input_signature[1])
    return signature(architecture, "savedmodel", inputs, list(serve.structured_outputs))


def save_litert(model: Any, architecture: dict[str, Any], path: Path) -> dict[str, Any]:
    """Write a LiteRT (TensorFlow Lite) flat buffer of float32, and return its signature."""
    from ai_edge_litert.interpreter import Interpreter

    model.export(str(path), format="litert", verbose=False)
    (names,) = Interpreter(model_path=str(path)).get_signature_list().values()
    return signature(architecture, "litert", names["inputs"], names["outputs"])


def save_onnx(model: Any, architecture: dict[str, Any], path: Path) -> dict[str, Any]:
    """Write an ONNX model, and return its signature. Its bytes differ from run to run."""
    import warnings

    import onnxruntime

    model(_zeros(model))  # Keras exports to ONNX only what has been called
    with warnings.catch_warnings():  # Keras patches tf2onnx for a NumPy that it was not made for
        warnings.filterwarnings("ignore", "In the future `np.object`")
        model.export(str(path), format="onnx", verbose=False)
    session = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])
    inputs = [tensor.name for tensor in session.get_inputs()]
    return signature(architecture, "onnx", inputs, [t.name for t in session.get_outputs()])


def _zeros(model: Any) -> Any:
    """Make a batch of one for a functional model, sizes that are free being 1."""
    import keras

    return keras.tree.map_structure(
        lambda tensor: keras.ops.zeros([n or 1 for n in tensor.shape], dtype=tensor.dtype),
        model.input,
    )


def signature(
    architecture: dict[str, Any], format_name: str, inputs: Sequence[str], outputs: Sequence[str]
) -> dict[str, Any]:
    """Describe how to call an exported model.

    Args:
        architecture: The model's description.
        format_name: A key of `replay.REPLAY`.
        inputs: What the format calls the inputs.
        outputs: What the format calls the outputs.

    Raises:
        ExportError: They cannot be told apart, or are too few or too many.
    """
    return {
        "format": format_name,
        "inputs": _named(architecture["inputs"], inputs),
        "outputs": _named(architecture["outputs"], outputs),
    }


def _named(tensors: list[dict[str, Any]], names: Sequence[str]) -> list[dict[str, Any]]:
    if len(tensors) != len(names):
        msg = f"the exported model has {list(names)} for {[t['name'] for t in tensors]}"
        raise ExportError(msg)
    named = []
    for index, tensor in enumerate(tensors):
        own = tensor["name"]
        # Keras numbers outputs that have no name of their own, in the model's order.
        candidates = [n for n in names if n in (own, f"output_{index}") or n.split(":")[0] == own]
        if not candidates and len(tensors) == 1:
            candidates = list(names)
        if len(candidates) != 1:
            msg = f"which of {list(names)} is {own!r} in the exported model cannot be told"
            raise ExportError(msg)
        named.append({**tensor, "runtime_name": candidates[0]})
    return named
