"""Writing a Keras model as ONNX in little more memory than its weights take.

tf2onnx freezes variables to constants of the graph, which it copies before each of its passes, with
every weight: BERT-base, which has 0.44 GB of them, took over 24 GB. So the large weights stay out
of the graph: it is traced and converted with a placeholder for each, and at the end they are
written as the file's initializers, one by one. Nothing of the graph depends on their values; what a
converter could have computed from them (a kernel's transposition) ONNX Runtime computes when it
loads the model. Small weights are constants, so that scales and shifts are folded into others; and
all of a recurrent layer are, since an LSTM becomes ONNX's own in this way only, else a loop.

A protocol buffer has at most 2 GB. Weights of more than that are ONNX's external data: a file
beside the model, which runtimes map to memory. It is found by its name, relative to the model.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from stagedml.zoo.exports.formats import ExportError, signature

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

# Weights of fewer bytes are constants of the graph while it is converted.
APART_BYTES = 1 << 16
# Weights of more bytes, all together, are in a file of their own.
INLINE_BYTES = (1 << 31) - (1 << 27)
_ALIGNMENT = 4096  # of external data, so that it can be mapped to memory


def save_onnx(
    model: Any,
    architecture: dict[str, Any],
    path: Path,
    *,
    apart: int = APART_BYTES,
    inline: int = INLINE_BYTES,
) -> dict[str, Any]:
    """Write an ONNX model, and return its signature. Its bytes differ from run to run.

    Args:
        model: A functional Keras model.
        architecture: Its description, whose names the model's inputs and outputs get.
        path: The file to write. Where the weights are too many for one file, they are in another
            one beside it, which is called like it with `.data` at its end.
        apart: Bytes of a weight from which on it is none of the graph that is converted.
        inline: Bytes that such weights may have to be in the model's own file.

    Raises:
        ExportError: An operation of the model has no counterpart in ONNX.
    """
    weights = _large_weights(model, apart)
    proto = _converted(model, architecture, weights)
    # The parameters of the model's function are its weights now.
    data = [tensor for tensor in proto.graph.input if tensor.name not in weights]
    chosen = [
        (tensor.name, weights[tensor.name])
        for tensor in proto.graph.input
        if tensor.name in weights
    ]
    del proto.graph.input[:]
    proto.graph.input.extend(data)
    outputs = [tensor.name for tensor in proto.graph.output]
    if sum(_size(weight) for _, weight in chosen) > inline:
        _write_external(proto, chosen, path)
    else:
        _write_inline(proto, chosen, path)
    return signature(architecture, "onnx", [tensor.name for tensor in data], outputs)


def _size(weight: Any) -> int:
    import math

    import numpy as np

    itemsize: int = np.dtype(weight.dtype).itemsize
    return int(math.prod(weight.shape)) * itemsize


def _large_weights(model: Any, least: int) -> dict[str, Any]:
    """Find the variables that stay out of the graph, by names that are unique."""
    import keras

    recurrent = {
        id(variable)
        for layer in model._flatten_layers()  # nested ones, too
        if isinstance(layer, keras.layers.RNN)
        for variable in layer.variables
    }
    found: dict[str, Any] = {}
    for number, weight in enumerate(model.variables):
        if id(weight) not in recurrent and _size(weight) >= least:
            name = weight.path if weight.path not in found else f"{weight.path}_{number}"
            found[name] = weight
    return found


def _converted(model: Any, architecture: dict[str, Any], weights: dict[str, Any]) -> Any:
    """Convert the model's function of its inputs and of these weights; returns the ONNX model."""
    import keras
    import onnx
    import tensorflow as tf
    import tf2onnx

    def specify(tensors: Sequence[Any], names: Sequence[str]) -> dict[str, Any]:
        return {
            name: tf.TensorSpec(tensor.shape, tensor.dtype, name=name)
            for name, tensor in zip(names, tensors, strict=True)
        }

    def call(inputs: dict[str, Any], values: dict[str, Any]) -> dict[str, Any]:
        mapping = [(weights[name], value) for name, value in values.items()]
        with keras.StatelessScope(state_mapping=mapping):
            flat = [inputs[tensor.name] for tensor in model.inputs]
            given = keras.tree.pack_sequence_as(model.input, flat)
            return _named_outputs(architecture, model(given, training=False))

    specs = (
        specify(model.inputs, [tensor.name for tensor in model.inputs]),
        specify(list(weights.values()), list(weights)),
    )
    function: Callable[..., Any] = tf.function(call, input_signature=specs, autograph=False)
    proto, _ = tf2onnx.convert.from_function(function, specs)
    proto.graph.name, proto.graph.doc_string = model.name, ""
    try:
        onnx.checker.check_model(proto)
    except onnx.checker.ValidationError as error:
        msg = f"the model has an operation that cannot be converted to ONNX: {error}"
        raise ExportError(msg) from error
    return proto


def _named_outputs(architecture: dict[str, Any], outputs: Any) -> dict[str, Any]:
    import keras

    names = [tensor["name"] for tensor in architecture["outputs"]]
    if isinstance(outputs, dict):
        return {name: outputs[name] for name in names}
    return dict(zip(names, keras.tree.flatten(outputs), strict=True))


def _tensor(name: str, weight: Any) -> Any:
    """Describe a weight as ONNX does, without its values."""
    import numpy as np
    import onnx

    dtype = onnx.helper.np_dtype_to_tensor_dtype(np.dtype(weight.dtype))
    return onnx.TensorProto(name=name, dims=weight.shape, data_type=dtype)


def _values(weight: Any) -> memoryview:
    """Give a weight's values as ONNX stores them: row by row, little-endian."""
    import numpy as np

    values = np.ascontiguousarray(weight.numpy())
    little = values.astype(values.dtype.newbyteorder("<"), copy=False)
    return memoryview(little.reshape(-1).view(np.uint8))


def _write_inline(proto: Any, weights: Sequence[tuple[str, Any]], path: Path) -> None:
    """Write a model with its weights in it, none of which is ever in a message as a whole.

    What is written is what the model's message would be with its weights as initializers: the last
    field of the model is the graph, and its last fields are they.
    """
    import onnx

    graph = proto.graph.SerializeToString(deterministic=True)
    proto.ClearField("graph")
    heads = []
    for name, weight in weights:
        size, field = _size(weight), onnx.TensorProto.RAW_DATA_FIELD_NUMBER
        message = _tensor(name, weight).SerializeToString() + _field(field, size)
        initializer = _field(onnx.GraphProto.INITIALIZER_FIELD_NUMBER, len(message) + size)
        heads.append(initializer + message)
    total = len(graph) + sum(len(head) for head in heads) + sum(_size(w) for _, w in weights)
    with path.open("wb") as file:
        file.write(proto.SerializeToString(deterministic=True))
        file.write(_field(onnx.ModelProto.GRAPH_FIELD_NUMBER, total) + graph)
        for head, (_, weight) in zip(heads, weights, strict=True):
            file.write(head)
            file.write(_values(weight))


def _field(number: int, length: int) -> bytes:
    """Encode what stands before a field of so many bytes in a protocol buffer.

    Source: https://protobuf.dev/programming-guides/encoding/
    """
    return _varint(number << 3 | 2) + _varint(length)


def _varint(value: int) -> bytes:
    encoded = bytearray()
    while value > 127:
        encoded.append(value & 127 | 128)
        value >>= 7
    return bytes([*encoded, value])


def _write_external(proto: Any, weights: Sequence[tuple[str, Any]], path: Path) -> None:
    """Write a model, and its weights to a file beside it to which the model refers."""
    import onnx

    beside = path.with_name(f"{path.name}.data")
    with beside.open("wb") as file:
        for name, weight in weights:
            file.write(bytes(-file.tell() % _ALIGNMENT))
            tensor = _tensor(name, weight)
            tensor.data_location = onnx.TensorProto.EXTERNAL
            where = {"location": beside.name, "offset": file.tell(), "length": _size(weight)}
            for key, value in where.items():
                tensor.external_data.add(key=key, value=str(value))
            proto.graph.initializer.append(tensor)
            file.write(_values(weight))
    path.write_bytes(proto.SerializeToString(deterministic=True))
