"""Writing a Keras model as SavedModel or LiteRT, with a signature that says how to call it.

ONNX is in `onnx_file`.

The signature (JSON) has the model's inputs and outputs with name, dtype and shape, each with its
`runtime_name`: what the exported format calls it.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from stagedml import StagedMLError

if TYPE_CHECKING:
    from collections.abc import Sequence


class ExportError(StagedMLError):
    """An exported model does not have the inputs and outputs of the model it was made from."""


def save_savedmodel(model: Any, architecture: dict[str, Any], directory: Path) -> dict[str, Any]:
    """Write a SavedModel, and return its signature.

    The directory has the layout that TensorFlow Serving takes for one version of a model, and the
    signatures `serve` and `serving_default`. Loaded, it has `variables`, each with the name that it
    has in the model. Its bytes differ from run to run.
    """
    import tensorflow as tf

    _write_saved_model(model, directory)
    serve = tf.saved_model.load(str(directory)).signatures["serving_default"]
    inputs = list(serve.structured_input_signature[1])
    return signature(architecture, "savedmodel", inputs, list(serve.structured_outputs))


def _write_saved_model(model: Any, directory: Path) -> None:
    import keras

    archive = keras.export.ExportArchive()
    given = keras.tree.map_structure(
        lambda t: keras.InputSpec(shape=t.shape, dtype=t.dtype, name=t.name), model.input
    )
    archive.track_and_add_endpoint("serve", model, [given])
    # Keras tracks its own variables, which have TensorFlow's in them, and TensorFlow's: each value
    # would be in the files twice.
    for name in ("variables", "trainable_variables", "non_trainable_variables"):
        archive.add_variable_collection(name, [v.value for v in getattr(model, name)])
    archive.write_out(str(directory), verbose=False)


def save_litert(model: Any, architecture: dict[str, Any], path: Path) -> dict[str, Any]:
    """Write a LiteRT (TensorFlow Lite) flat buffer of float32, and return its signature.

    Its converter reads a SavedModel: one that has every weight once, and when the model is gone,
    if the caller does not keep it.
    """
    import gc
    import tempfile

    import tensorflow as tf
    from ai_edge_litert.interpreter import Interpreter

    with tempfile.TemporaryDirectory() as directory:
        _write_saved_model(model, Path(directory))
        del model
        gc.collect()
        converter = tf.lite.TFLiteConverter.from_saved_model(directory)
        converter.target_spec.supported_ops = [
            tf.lite.OpsSet.TFLITE_BUILTINS,
            tf.lite.OpsSet.SELECT_TF_OPS,
        ]
        converter.experimental_enable_resource_variables = True
        path.write_bytes(converter.convert())
    (names,) = Interpreter(model_path=str(path)).get_signature_list().values()
    return signature(architecture, "litert", names["inputs"], names["outputs"])


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
