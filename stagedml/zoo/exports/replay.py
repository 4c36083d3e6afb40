"""Tests of exports: each is loaded in a fresh process by its own runtime, and samples replayed.

Replaying imports one runtime and nothing else: TensorFlow (without Keras), LiteRT or ONNX Runtime.
A signature (`signature.json`) has name, dtype and shape of each input and output, and as
`runtime_name` what the exported format calls it.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Annotated, Any

from stagedml import Bounds, Build, Json, Metric, Outputs, stage
from stagedml.zoo.exports.export import Export, LiteRTExport, OnnxExport, SavedModelExport
from stagedml.zoo.exports.samples import AdequacyError, read_samples
from stagedml.zoo.training.notices import import_tensorflow, without_notices

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from stagedml.zoo.training.models import Predictor

Tolerance = Annotated[float, Bounds(at_least=0)]
Fraction = Annotated[float, Bounds(at_least=0, at_most=1)]
# How many samples are replayed one by one, besides all as one batch.
SINGLE = 3


class Adequacy(Outputs):
    """How far an export is from the model that it was made from."""

    max_abs_difference = Metric("max_abs_difference", at_least=0)
    agreement = Metric("argmax_agreement", at_least=0, at_most=1)
    result = Json(
        "adequacy.json",
        {"format": str, "runtime": str, "version": str, "samples": int, "outputs": dict},
    )


@stage(environment="tensorflow", closed=True)
def check_savedmodel(
    build: Build[Adequacy],
    export: SavedModelExport,
    *,
    tolerance: Tolerance = 1e-5,
    agreement: Fraction = 1.0,
) -> Adequacy:
    """Replay the samples of a SavedModel with TensorFlow, without Keras.

    Args:
        build: The running stage.
        export: The exported model.
        tolerance: Largest absolute difference of an output that is allowed.
        agreement: Fraction of samples whose largest output must be at the same place.

    Raises:
        AdequacyError: The outputs differ by more, or the samples do not fit the model.
    """
    # A loaded graph's sums depend on the number of threads, in the last bits.
    os.environ["TF_NUM_INTRAOP_THREADS"] = os.environ["TF_NUM_INTEROP_THREADS"] = "1"
    return _check(build, export, export.model, tolerance, agreement)


@stage(environment="tensorflow", closed=True)
def check_litert(
    build: Build[Adequacy],
    export: LiteRTExport,
    *,
    tolerance: Tolerance = 1e-5,
    agreement: Fraction = 1.0,
) -> Adequacy:
    """Replay the samples of a LiteRT model with `ai-edge-litert`, without TensorFlow.

    Args:
        build: The running stage.
        export: The exported model.
        tolerance: Largest absolute difference of an output that is allowed.
        agreement: Fraction of samples whose largest output must be at the same place.

    Raises:
        AdequacyError: The outputs differ by more, or the samples do not fit the model.
    """
    return _check(build, export, export.model, tolerance, agreement)


@stage(environment="tensorflow", closed=True)
def check_onnx(
    build: Build[Adequacy],
    export: OnnxExport,
    *,
    tolerance: Tolerance = 1e-5,
    agreement: Fraction = 1.0,
) -> Adequacy:
    """Replay the samples of an ONNX model with ONNX Runtime, without TensorFlow.

    Args:
        build: The running stage.
        export: The exported model.
        tolerance: Largest absolute difference of an output that is allowed.
        agreement: Fraction of samples whose largest output must be at the same place.

    Raises:
        AdequacyError: The outputs differ by more, or the samples do not fit the model.
    """
    return _check(build, export, export.model, tolerance, agreement)


def _check(
    build: Build[Adequacy], export: Export, model: Path, tolerance: float, agreement: float
) -> Adequacy:
    signature = export.signature
    result = compare(signature["format"], model, signature, export.samples)
    build.out.result = result
    build.out.max_abs_difference = result["max_abs_difference"]
    build.out.agreement = result["argmax_agreement"]
    if result["max_abs_difference"] > tolerance:
        worst = max(result["outputs"], key=result["outputs"].__getitem__)
        msg = (
            f"the {signature['format']} model's output {worst!r} is off by "
            f"{result['max_abs_difference']:.3g} from the original model's; at most {tolerance:g} "
            "is allowed"
        )
        raise AdequacyError(msg)
    if result["argmax_agreement"] < agreement:
        msg = (
            f"the {signature['format']} model's largest output is at the original model's place "
            f"for {result['argmax_agreement']:.4g} of the samples; at least {agreement:g} is asked "
            "for"
        )
        raise AdequacyError(msg)
    return build.out


def replay_savedmodel(
    model: Path, signature: Mapping[str, Any], inputs: Mapping[str, Any]
) -> dict[str, Any]:
    """Run a SavedModel's serving signature in TensorFlow.

    Args:
        model: The directory.
        signature: How to call it; see the module.
        inputs: Input tensors by name, arrays of shape (batch, ...) and the signature's dtypes.

    Returns:
        Output tensors by name, arrays of shape (batch, ...).
    """
    import_tensorflow()
    import tensorflow as tf

    loaded = tf.saved_model.load(str(model))
    serve = loaded.signatures["serving_default"]
    given = {t["runtime_name"]: tf.constant(inputs[t["name"]]) for t in signature["inputs"]}
    results = serve(**given)
    return {t["name"]: results[t["runtime_name"]].numpy() for t in signature["outputs"]}


def replay_litert(
    model: Path, signature: Mapping[str, Any], inputs: Mapping[str, Any]
) -> dict[str, Any]:
    """Run a LiteRT model in `ai-edge-litert`; inputs and outputs as in `replay_savedmodel`."""
    from ai_edge_litert.interpreter import Interpreter

    given = {t["runtime_name"]: inputs[t["name"]] for t in signature["inputs"]}
    with without_notices():
        runner = Interpreter(model_path=str(model), num_threads=1).get_signature_runner()
        results = runner(**given)
    return {t["name"]: results[t["runtime_name"]] for t in signature["outputs"]}


def replay_onnx(
    model: Path, signature: Mapping[str, Any], inputs: Mapping[str, Any]
) -> dict[str, Any]:
    """Run an ONNX model in ONNX Runtime; inputs and outputs as in `replay_savedmodel`."""
    return onnx_predictor(model, signature)(inputs)


def onnx_predictor(
    model: Path, signature: Mapping[str, Any], *, batch_size: int = 4096
) -> Predictor:
    """Load an ONNX model in ONNX Runtime, on one thread: the same bits, however many cores.

    Args:
        model: The file.
        signature: How to call it; see the module.
        batch_size: Number of items at a time.

    Returns:
        From input tensors to output tensors, by name, arrays (items, ...).
    """
    import numpy as np
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    session = onnxruntime.InferenceSession(str(model), options, providers=["CPUExecutionProvider"])
    wanted = signature["outputs"]

    def predict(inputs: Mapping[str, Any]) -> dict[str, Any]:
        given = {t["runtime_name"]: inputs[t["name"]] for t in signature["inputs"]}
        count = len(next(iter(given.values())))
        rows = [
            session.run(
                [t["runtime_name"] for t in wanted],
                {name: array[first : first + batch_size] for name, array in given.items()},
            )
            for first in range(0, max(count, 1), batch_size)
        ]
        joined = [np.concatenate(parts) for parts in zip(*rows, strict=True)]
        return {t["name"]: array for t, array in zip(wanted, joined, strict=True)}

    return predict


REPLAY = {
    "savedmodel": (replay_savedmodel, "tensorflow"),
    "litert": (replay_litert, "ai-edge-litert"),
    "onnx": (replay_onnx, "onnxruntime"),
}


def compare(format_name: str, model: Path, signature: Mapping[str, Any], samples: Path) -> Any:
    """Replay the samples, all as one batch and some one by one, and compare the outputs.

    Args:
        format_name: A key of `REPLAY`.
        model: The exported file or directory.
        signature: Its signature.
        samples: Its samples file.

    Returns:
        JSON: `format`, `runtime`, `version`, `samples`, `max_abs_difference` over both ways,
        `argmax_agreement` (the fraction of samples whose largest output is at the same place, the
        smallest of all replays),
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
            for whose, array in ((f"the {format_name} model's", given), ("the expected", wanted)):
                if not np.isfinite(array).all():
                    msg = f"{whose} output {name!r} is not finite"
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
