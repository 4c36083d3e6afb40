"""Trainings of the library in segments: every byte as in one go, whatever the cut."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import running
from digit_table import digit_rows, table
from pretraining_runs import planned
from running import Run, run_stage

from stagedml.planning.manager import Manager
from stagedml.planning.nodes import node_of
from stagedml.zoo.bert.pipelines import bert_sample
from stagedml.zoo.glue.pipelines import finetune_glue, glue_sample, records_of
from stagedml.zoo.glue.stages import bert_finetune_glue
from stagedml.zoo.images.data import split_digits
from stagedml.zoo.images.pipelines import train_on
from stagedml.zoo.squad.pipelines import finetune_squad, squad_sample
from stagedml.zoo.text import parts as text_parts
from stagedml.zoo.text.stages import bert_classify
from stagedml.zoo.training.checkpoints import ResumeError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

keras = pytest.importorskip("keras")

pytestmark = pytest.mark.tensorflow


@pytest.fixture(autouse=True)
def separate(monkeypatch):
    """Let Keras number layers from the start in each stage, as in a process of its own."""

    def run(*args, **options):
        keras.utils.clear_session()
        return run_stage(*args, **options)

    monkeypatch.setattr(running, "run_stage", run)
    yield
    keras.mixed_precision.set_global_policy("float32")


def convnet(m: Manager, segments: int, **more):
    data = split_digits(m, m.add_file("digits.csv.gz", None, executable=False).file)
    small = {"width": 4, "dense": 8, "batch_size": 8, "validation_fraction": 0.2, "epochs": 3}
    return train_on(m, data, segments=segments, **{**small, **more})


def bert(m: Manager):
    return bert_sample(m, layers=1, hidden=16, heads=2, intermediate=16, dropout=0.2)


def glue(m: Manager, segments: int, **more):
    start = bert(m)
    examples = glue_sample(m, "MRPC", validation=0.2)
    records = records_of(m, examples, start, max_seq_length=32)
    given = {"init": "random", "epochs": 2, "learning_rate": 1e-3, **more}
    stage = bert_finetune_glue.on("cpu")
    return finetune_glue(m, start, records, stage=stage, segments=segments, **given)


def squad(m: Manager, segments: int, **more):
    files = squad_sample(m, "1.1")
    features = {"max_seq_length": 48, "doc_stride": 24, "max_query_length": 16}
    given = {"init": "random", "epochs": 2, "learning_rate": 1e-3, **more}
    named = {"name": "squad", "accelerator": "cpu", "features": features}
    made = finetune_squad(m, bert(m), files.train, files.dev, segments=segments, **named, **given)
    return made[1]


def texts(m: Manager, segments: int, **more):
    start = bert(m)
    records = text_parts.records_of(
        m, text_parts.texts_sample(m, rows=80), start, max_seq_length=16
    )
    given = {"init": "random", "epochs": 2, "learning_rate": 1e-3, "batch_size": 24, **more}
    stage = bert_classify.on("cpu")
    return text_parts.classify(m, start, records, stage=stage, segments=segments, **given)


def lstm(m: Manager, segments: int, **more):
    tiny = {"epochs": 2, "length": 8, "embedding": 4, "units": 4, "batch_size": 24, **more}
    return text_parts.train_lstm(m, text_parts.texts_sample(m, rows=80), segments=segments, **tiny)


def pretraining(m: Manager, segments: int, **more):
    small = {"documents": 12, "epochs": 1.5, "dropout": 0.2, "learning_rate": 1e-2, **more}
    return planned(m, segments=segments, **small)[0]


def outputs(
    directory: Path, training: Callable[..., object], segments: int, **more: object
) -> dict[str, bytes]:
    """Run a training in segments, and read all that it writes."""
    made = table(directory / "digits.csv.gz", digit_rows())
    m = Manager(root=directory)
    handle = training(m, segments, **more)
    place = directory / f"{segments}"
    run = Run(place)
    run.done[made.name] = running.Fetched(running.Realized(made, {}, {}))
    run(handle)
    assert len([n for n in run.done if "segment" in n]) == (segments if segments > 1 else 0)
    out = place / node_of(handle).name
    return {str(p.relative_to(out)): p.read_bytes() for p in out.rglob("*") if p.is_file()}


OPTIONS = {
    "train_embeddings": False,
    "keep": "best",
    "accumulation": 3,
    "steps_per_execution": 2,
}


@pytest.mark.parametrize(
    ("training", "segments", "more"),
    [
        pytest.param(convnet, 3, {}, marks=pytest.mark.thorough),
        (
            convnet,
            7,
            {"schedule": "cosine", "accumulation": 3, "precision": "float16"},
        ),  # more segments than epochs
        (convnet, 5, {"epochs": 1, "batch_size": 32}),  # and than steps
        pytest.param(glue, 2, {}, marks=pytest.mark.thorough),
        (glue, 3, {**OPTIONS, "precision": "float16", "gradient_checkpointing": True}),
        (squad, 2, {"epochs": 1}),
        (lstm, 2, {"epochs": 1}),  # they end within the epoch
        # `test_pretraining` has one that is cheaper, of two parts.
        pytest.param(pretraining, 3, {}, marks=pytest.mark.thorough),
        pytest.param(texts, 3, {}, marks=pytest.mark.thorough),  # fine-tunes as `glue` does
    ],
)
def test_segments_make_the_same_bytes(tmp_path: Path, training, segments, more) -> None:
    whole = outputs(tmp_path, training, 1, **more)
    parts = outputs(tmp_path, training, segments, **more)
    assert {"model.weights.h5", "curves.jsonl", "metrics.json"} <= set(whole)
    assert sorted(whole) == sorted(parts)
    assert [name for name in whole if whole[name] != parts[name]] == []


def test_segments_of_another_training_are_refused(tmp_path: Path) -> None:
    """As when somebody sets the parameters of one segment alone."""
    made = table(tmp_path / "digits.csv.gz", digit_rows())
    m = Manager({"train-convnet-segment-2": {"settings": SETTINGS}}, root=tmp_path)
    handle = convnet(m, 2)
    run = Run(tmp_path / "run")
    run.done[made.name] = running.Fetched(running.Realized(made, {}, {}))
    with pytest.raises(ResumeError, match=r"learning_rate is 0\.001 there and 0\.5 here"):
        run(handle)


SETTINGS = (
    '{"width": 4, "dense": 8, "batch_size": 8, "validation_fraction": 0.2, "learning_rate": 0.5, '
    '"schedule": "constant", "schedule_epochs": null, "dropout": 0.25, "dense_dropout": 0.5, '
    '"pooling": "last", "precision": "float32", "jit_compile": false, "steps_per_execution": 1, '
    '"accumulation": 1, "replicas": 1, "deterministic": true, "inter_op": null}'
)
