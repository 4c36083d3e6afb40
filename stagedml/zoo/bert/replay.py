"""Testing a BERT's exports: each is loaded in a fresh process by its own runtime.

The exports themselves are those of `stagedml.zoo.exports.export`, in the environment `bert`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from stagedml import Build, Json, Metric, Outputs, stage
from stagedml.zoo.bert.texts import TOLERANCE
from stagedml.zoo.exports.export import (  # resolved at run time
    Export,
    LiteRTExport,
    OnnxExport,
    SavedModelExport,
)
from stagedml.zoo.exports.samples import compare

if TYPE_CHECKING:
    from collections.abc import Mapping


class BertAdequacy(Outputs):
    """How far an export is from the Keras model it was made from."""

    max_abs_difference = Metric("max_abs_difference", at_most=TOLERANCE)
    result = Json(
        "adequacy.json",
        {"format": str, "runtime": str, "version": str, "samples": int, "outputs": dict},
    )


def _check(build: Build[BertAdequacy], export: Export, model: Any) -> BertAdequacy:
    signature: Mapping[str, Any] = export.signature
    result = compare(signature["format"], model, signature, export.samples)
    build.out.result = result
    build.out.max_abs_difference = result["max_abs_difference"]
    return build.out


@stage(environment="bert")
def check_bert_savedmodel(build: Build[BertAdequacy], export: SavedModelExport) -> BertAdequacy:
    """Replay the samples with TensorFlow, without Keras.

    Raises:
        PromiseError: The outputs differ by more than 1e-4.
        AdequacyError: The samples do not fit the model.
    """
    import os

    os.environ["TF_NUM_INTRAOP_THREADS"] = str(build.cores)
    return _check(build, export, export.model)


@stage(environment="bert")
def check_bert_litert(build: Build[BertAdequacy], export: LiteRTExport) -> BertAdequacy:
    """Replay the samples with `ai-edge-litert`; see `check_bert_savedmodel`."""
    return _check(build, export, export.model)


@stage(environment="bert")
def check_bert_onnx(build: Build[BertAdequacy], export: OnnxExport) -> BertAdequacy:
    """Replay the samples with ONNX Runtime; see `check_bert_savedmodel`."""
    return _check(build, export, export.model)
