"""A BERT's exports, and their adequacy."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from stagedml.zoo.bert.replay import (
    BertAdequacy,
    check_bert_litert,
    check_bert_onnx,
    check_bert_savedmodel,
)
from stagedml.zoo.exports.export import (
    LiteRTExport,
    OnnxExport,
    SavedModelExport,
    export_litert,
    export_onnx,
    export_savedmodel,
)

if TYPE_CHECKING:
    from stagedml import Manager
    from stagedml.zoo.bert.text_model import TextModel
    from stagedml.zoo.bert.texts import BertSamples


class Exports(NamedTuple):
    """The model in three formats, each with its test."""

    savedmodel: SavedModelExport
    litert: LiteRTExport
    onnx: OnnxExport
    checks: list[BertAdequacy]


def export_bert(m: Manager, model: TextModel, samples: BertSamples) -> Exports:
    """Export a model to all formats, and replay its samples in each."""
    expected = samples.samples
    savedmodel = export_savedmodel.on(environment="bert")(m, model, expected)
    litert = export_litert.on(environment="bert")(m, model, expected)
    onnx = export_onnx.on(environment="bert")(m, model, expected)
    checks = [
        check_bert_savedmodel(m, savedmodel),
        check_bert_litert(m, litert),
        check_bert_onnx(m, onnx),
    ]
    return Exports(savedmodel, litert, onnx, checks)
