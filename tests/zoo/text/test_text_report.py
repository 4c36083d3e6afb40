"""The reports on classifiers of texts: what was measured, what is odd about the data."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import pytest
from running import made, run_stage

from stagedml.runtime.backends import Realized
from stagedml.zoo.bert.texts import TextAdequacy
from stagedml.zoo.exports.export import LiteRTExport, OnnxExport, SavedModelExport
from stagedml.zoo.exports.replay import Adequacy
from stagedml.zoo.text.data import LabelledTexts
from stagedml.zoo.text.evaluation import TextEvaluation
from stagedml.zoo.text.lstm import LstmClassifier
from stagedml.zoo.text.model import TextClassifier
from stagedml.zoo.text.records import TextRecords
from stagedml.zoo.text.report import report_bert_classify, report_lstm_classify
from stagedml.zoo.training.metrics import class_scores

if TYPE_CHECKING:
    from pathlib import Path

CLASSES = ["bad", "good"]
TENSOR = {"name": "x", "dtype": "float32", "shape": [None, 2]}
ARCHITECTURE: dict[str, Any] = {
    "inputs": [TENSOR],
    "outputs": [TENSOR],
    "model": {"config": {"input_layers": ["x", 0, 0]}},
    "packages": [],
    "classes": CLASSES,
}
LINEAGE: dict[str, Any] = {
    "stages": [{"name": "train", "kind": "stage", "function": "train", "config": {}, "inputs": []}]
}
MATRIX = [[40, 10], [3, 47]]


def part(rows: int, **more: int) -> dict[str, Any]:
    return {
        "rows": rows,
        "files": ["t.tsv"],
        "empty_lines": 0,
        "empty_texts": 0,
        "repeated": 2,
        "per_class": [rows // 2, rows - rows // 2],
        "characters": {"mean": 30.0},
        **more,
    }


def row(model: str, metric: str, value: float) -> dict[str, Any]:
    ends = {"value": value, "low": value - 0.02, "high": value + 0.02}
    return {"split": "test", "metric": metric, "model": model, **ends}


def info(shared: int) -> dict[str, Any]:
    return {
        "classes": CLASSES,
        "parts": {"train": part(900), "dev": part(90), "test": part(100)},
        "shared": {"train-dev": 0, "train-test": shared, "dev-test": 0},
        "contradictory": 5,
        "split": {"seed": 42, "parts": ["dev"]},
    }


def common(place: Path, name: str) -> dict[str, Any]:
    """What both reports are made of: the evaluation, the exports, and a base line."""
    values = {(name, "accuracy"): 0.87, ("TF-IDF", "accuracy"): 0.8}
    values |= {(name, "macro F1"): 0.86, ("TF-IDF", "macro F1"): 0.79}
    evaluation = made(
        TextEvaluation,
        place / "evaluation",
        comparison={
            "subject": name,
            "level": 0.95,
            "draws": 100,
            "metrics": {m: {"points": False, "less": False} for m in ("accuracy", "macro F1")},
            "rows": [row(who, m, v) for (who, m), v in values.items()],
            "differences": [row("TF-IDF", m, 0.07) for m in ("accuracy", "macro F1")],
        },
        confusion={"classes": CLASSES, "matrix": MATRIX},
        per_class=class_scores(MATRIX, CLASSES),
        mistakes=[
            {
                "id": 3,
                "text": "not <bad>" + "x" * 500,
                "true": "bad",
                "predicted": "good",
                "probability": 0.97,
                "others": {"TF-IDF": "bad"},
            }
        ],
        predictions="",
        accuracy=0.87,
        macro_f1=0.86,
        loss=0.25,
        wrong=13,
        items=100,
        unseen_accuracy=0.81,
        accuracy_margin=0.07,
        macro_f1_margin=0.07,
    )
    signature = {
        k: [t | {"runtime_name": "x:0"} for t in ARCHITECTURE[k]] for k in ("inputs", "outputs")
    }
    exports, checks = [], []
    for cls, kind in (
        (SavedModelExport, "savedmodel"),
        (LiteRTExport, "litert"),
        (OnnxExport, "onnx"),
    ):
        told = {"samples": "", "size": 2048, "signature": {**signature, "format": kind}}
        exports.append(made(cls, place / kind, **told))
        result = {"format": kind, "runtime": kind, "version": "1.2", "samples": 7}
        checks.append(
            made(Adequacy, place / f"check-{kind}", result=result, max_abs_difference=2e-7)
        )
    (place / "tfidf/probabilities").mkdir(parents=True)
    return {"evaluation": evaluation, "exports": exports, "checks": checks}


def report_of(stage: Any, place: Path, *inputs: Any, given: dict[str, Any]) -> tuple[Any, str]:
    baselines = [place / "tfidf/probabilities"], given["checks"][2:]
    found = run_stage(
        stage,
        place / "report",
        *inputs,
        given["exports"],
        given["checks"],
        *baselines,
        title="Opinions",
        baseline_names=["tfidf"],
        lineage=LINEAGE,
    )
    assert (place / "report/tfidf").readlink() == place / "tfidf"
    assert (found.accuracy, found.macro_f1, found.macro_f1_margin) == (0.87, 0.86, 0.07)
    text = re.sub(r"<[^>]*>", " ", found.report.read_text(encoding="utf-8"))
    return found, " ".join(text.replace("\u202f", "").split())


@pytest.mark.parametrize(
    ("init", "words"), [("random", "random weights"), ("start", "weights of another training")]
)
def test_the_report_on_an_lstm(tmp_path: Path, init: str, words: str) -> None:
    given = common(tmp_path, "LSTM")
    texts = made(LabelledTexts, tmp_path / "texts", info=info(shared=7))
    model = made(
        LstmClassifier,
        tmp_path / "model",
        weights="weights",
        architecture=ARCHITECTURE,
        origin={"init": init, "accelerator": "cpu"},
        curves=json.dumps({"step": 1, "epoch": 1, "loss": 0.5}) + "\n",
        parameters=1234,
        dev_accuracy=0.9,
        dev_macro_f1=0.9,
    )
    inputs = texts, model, given["evaluation"]
    _, page = report_of(report_lstm_classify, tmp_path, *inputs, given=given)
    assert f"trained from {words} with 900 texts to tell 2 classes" in page
    assert "TF-IDF: 80.0%" in page  # the best base line, on the tile
    assert "Unseen texts 81.00% without the 7 that are in training, too" in page
    assert "not &lt;bad&gt;xxx" in page
    assert "x" * 400 not in page  # it is shortened
    assert "The development part was split off the training file by the seed 42" in page
    assert "base line: ONNX" in page


def test_the_report_on_a_bert(tmp_path: Path) -> None:
    given = common(tmp_path, "BERT")
    texts = made(LabelledTexts, tmp_path / "texts", info=info(shared=0))
    parts = {name: part(10, truncated=n) for n, name in enumerate(("train", "dev", "test"), 31)}
    place = tmp_path / "records"
    made(TextRecords, place, schema={"max_seq_length": 64}, statistics={"parts": parts})
    records = TextRecords(Realized(place, {}, {"texts": texts}))
    model = made(
        TextClassifier,
        tmp_path / "model",
        weights="weights",
        architecture=ARCHITECTURE,
        origin={"init": "checkpoint", "checkpoint_variables": 199},
        curves=json.dumps({"step": 1, "epoch": 1, "train_loss": 0.5}) + "\n",
        parameters=1234,
        dev_accuracy=0.9,
        dev_macro_f1=0.9,
    )
    adequacy = made(TextAdequacy, tmp_path / "raw", max_abs_difference=1e-6, count=9)
    inputs = records, model, given["evaluation"], adequacy
    out, page = report_of(report_bert_classify, tmp_path, *inputs, given=given)
    assert out.adequacy == 1e-6
    assert "trained from 199 pre-trained variables with 900 texts to tell 2 classes" in page
    assert "cut at 64 tokens" in page
    assert "test 100 30 characters 2 0 33" in page
    assert "Unseen texts" not in page
