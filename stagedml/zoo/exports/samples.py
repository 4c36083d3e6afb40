"""Does an exported model give what the trained one gave? Samples, and runtimes to replay them.

A samples file (`adequacy_test.csv`) has a column `sample` with a name, a column `text.NAME` for
each raw text that the inputs were made from (where there are any), a column `input.NAME` for each
input tensor and a column `output.NAME` for each expected output; cells of tensors are JSON arrays
without the batch dimension. A signature (`signature.json`) has name, dtype and shape of each input
and output, and as `runtime_name` what the exported format calls it.

Replaying imports one runtime and nothing else: TensorFlow, LiteRT or ONNX Runtime.
"""

from __future__ import annotations

import csv
import json
import sys
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from stagedml import StagedMLError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


class AdequacyError(StagedMLError):
    """Samples or a signature do not fit an exported model."""


@dataclass(frozen=True)
class Samples:
    """Inputs with the outputs that are expected.

    Attributes:
        names: One for each sample.
        inputs: Arrays by the tensor's name, the first dimension counts samples.
        outputs: As `inputs`.
        texts: What the inputs were made from, by name; for people and for tokenizers' tests.
    """

    names: list[str]
    inputs: dict[str, Any]
    outputs: dict[str, Any]
    texts: dict[str, list[str]] = field(default_factory=dict)


def write_samples(path: Path, samples: Samples) -> None:
    """Write a samples file; every float32 reads back as the same number."""
    tensors = {f"input.{n}": a for n, a in samples.inputs.items()}
    tensors |= {f"output.{n}": a for n, a in samples.outputs.items()}
    texts = {f"text.{n}": t for n, t in samples.texts.items()}
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["sample", *texts, *tensors])
        for index, name in enumerate(samples.names):
            cells = [text[index] for text in texts.values()]
            cells += [json.dumps(_plain(a[index])) for a in tensors.values()]
            writer.writerow([name, *cells])


def _plain(array: Any) -> Any:
    """Nested lists; floats as the shortest number that is the same 32-bit float."""
    if array.ndim:
        return [_plain(item) for item in array]
    if array.dtype.kind == "f":
        value = float(str(array))
        return int(value) if value.is_integer() and abs(value) < 1e6 else value
    return array.item()


def read_samples(path: Path, signature: Mapping[str, Any]) -> Samples:
    """Read a samples file.

    Args:
        path: The file.
        signature: With `inputs` and `outputs`, which give names, dtypes and shapes.

    Raises:
        AdequacyError: A column is missing, a cell is damaged or of another shape, or there is
            no sample.
    """
    import numpy as np

    csv.field_size_limit(1 << 30)
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    if not rows:
        msg = f"{path.name} has no samples"
        raise AdequacyError(msg)

    def tensors(kind: str) -> dict[str, Any]:
        found = {}
        for tensor in signature[f"{kind}s"]:
            column = f"{kind}.{tensor['name']}"
            if column not in rows[0]:
                msg = f"{path.name} has no column {column!r}"
                raise AdequacyError(msg)
            try:
                array = np.array([json.loads(r[column]) for r in rows], dtype=tensor["dtype"])
            except (ValueError, TypeError) as error:
                msg = f"{path.name}: a cell of the column {column!r} is damaged: {error}"
                raise AdequacyError(msg) from error
            wanted = tensor["shape"][1:]
            if len(wanted) != array.ndim - 1 or any(
                w not in (None, n) for w, n in zip(wanted, array.shape[1:], strict=True)
            ):
                msg = f"{path.name}: {column!r} has the shape {list(array.shape[1:])}, not {wanted}"
                raise AdequacyError(msg)
            found[tensor["name"]] = array
        return found

    texts = {c[5:]: [r[c] for r in rows] for c in rows[0] if c.startswith("text.")}
    return Samples([r["sample"] for r in rows], tensors("input"), tensors("output"), texts)


def replay_savedmodel(
    model: Path, signature: Mapping[str, Any], inputs: Mapping[str, Any]
) -> dict[str, Any]:
    """Run a SavedModel's serving signature in TensorFlow.

    Args:
        model: The folder.
        signature: See the module.
        inputs: Arrays by the input's name, batched.

    Returns:
        Arrays by the output's name.
    """
    import tensorflow as tf

    loaded = tf.saved_model.load(str(model))
    serve = loaded.signatures["serving_default"]
    given = {t["runtime_name"]: tf.constant(inputs[t["name"]]) for t in signature["inputs"]}
    results = serve(**given)
    return {t["name"]: results[t["runtime_name"]].numpy() for t in signature["outputs"]}


def replay_litert(
    model: Path, signature: Mapping[str, Any], inputs: Mapping[str, Any]
) -> dict[str, Any]:
    """Run a LiteRT model in `ai-edge-litert`; see `replay_savedmodel`."""
    from ai_edge_litert.interpreter import Interpreter

    runner = Interpreter(model_path=str(model), num_threads=1).get_signature_runner()
    results = runner(**{t["runtime_name"]: inputs[t["name"]] for t in signature["inputs"]})
    return {t["name"]: results[t["runtime_name"]] for t in signature["outputs"]}


def replay_onnx(
    model: Path, signature: Mapping[str, Any], inputs: Mapping[str, Any]
) -> dict[str, Any]:
    """Run an ONNX model in ONNX Runtime; see `replay_savedmodel`."""
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    session = onnxruntime.InferenceSession(str(model), options, providers=["CPUExecutionProvider"])
    given = {t["runtime_name"]: inputs[t["name"]] for t in signature["inputs"]}
    wanted = signature["outputs"]
    results = session.run([t["runtime_name"] for t in wanted], given)
    return {t["name"]: r for t, r in zip(wanted, results, strict=True)}


# How many samples are replayed one by one, besides all as one batch.
SINGLE = 3
REPLAY = {
    "savedmodel": (replay_savedmodel, "tensorflow"),
    "litert": (replay_litert, "ai-edge-litert"),
    "onnx": (replay_onnx, "onnxruntime"),
}


def compare(format_name: str, model: Path, signature: Mapping[str, Any], samples: Path) -> Any:
    """Replay the samples, all as one batch and some one by one, and compare the outputs.

    Args:
        format_name: A key of `REPLAY`.
        model: The exported file or folder.
        signature: Its signature.
        samples: Its samples file.

    Returns:
        JSON: `format`, `runtime`, `version`, `samples`, `max_abs_difference` over both ways,
        `argmax_agreement` (the share of samples whose largest output is at the same place),
        `outputs` (the difference of each), and `other_runtimes` that the process had loaded.

    Raises:
        AdequacyError: The samples do not fit, or an output has another shape or is not finite.
    """
    from importlib.metadata import version

    import numpy as np

    replay, runtime = REPLAY[format_name]
    known = read_samples(samples, signature)
    count = len(known.names)
    runs = [(range(count), replay(model, signature, known.inputs))]
    for i in range(min(count, SINGLE)):
        one = {name: array[i : i + 1] for name, array in known.inputs.items()}
        runs.append((range(i, i + 1), replay(model, signature, one)))
    differences = dict.fromkeys(known.outputs, 0.0)
    agreeing = 1.0
    for items, results in runs:
        for name, outputs in known.outputs.items():
            given, wanted = np.asarray(results[name]), outputs[items.start : items.stop]
            if given.shape != wanted.shape:
                shapes = f"{list(given.shape)}, not {list(wanted.shape)}"
                msg = f"the {format_name} model's output {name!r} has the shape {shapes}"
                raise AdequacyError(msg)
            if not np.isfinite(given).all():
                msg = f"the {format_name} model's output {name!r} is not finite"
                raise AdequacyError(msg)
            worst = float(np.abs(given.astype(np.float64) - wanted.astype(np.float64)).max())
            differences[name] = max(differences[name], worst)
            if given.ndim > 1:
                same = given.argmax(axis=-1) == wanted.argmax(axis=-1)
                agreeing = min(agreeing, float(same.mean()))
    loaded = {name for name in ("tensorflow", "onnxruntime") if name in sys.modules}
    return {
        "format": format_name,
        "runtime": runtime,
        "version": version(runtime),
        "samples": count,
        "max_abs_difference": max(differences.values()),
        "argmax_agreement": agreeing,
        "outputs": differences,
        "other_runtimes": sorted(loaded - {runtime}),
    }
