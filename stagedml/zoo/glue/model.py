"""A model of a GLUE task: what it hands on, its predictions, and the task's metrics of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from stagedml import Json, Metric
from stagedml.zoo.bert.choice import CHOICE
from stagedml.zoo.bert.finetuning import FinetunedBert
from stagedml.zoo.training.batches import batches, column, inputs_of
from stagedml.zoo.training.metrics import METRICS, confusion_matrix

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from stagedml.zoo.glue.tasks import GlueTask


class GlueModel(FinetunedBert):
    """A BERT with a classifier or a regression; `dev_score` is what instances are compared by."""

    preprocessing = Json(
        "preprocessing.json",
        {
            "task": str,
            "texts": int,
            "do_lower_case": bool,
            "max_seq_length": int,
            "mark_shared": bool,
            "regression": bool,
        },
    )
    choice = Json("choice.json", CHOICE)
    dev_score = Metric("dev_score", at_least=-1, at_most=1)
    dev_examples = Metric("dev_examples", at_least=0)
    train_examples = Metric("train_examples", at_least=1)


@dataclass(frozen=True)
class RecordFile:
    """The records of one split, and what is known of them.

    Attributes:
        path: The TFRecord file.
        schema: The records' features.
        records: How many records there are.
        labelled: Whether their labels are known.
    """

    path: Path
    schema: Mapping[str, Any]
    records: int
    labelled: bool


def split_of(records: Any, name: str) -> RecordFile:
    """Find a split of `GlueRecords`."""
    known = records.schema["splits"][name]
    return RecordFile(
        getattr(records, name), records.schema["features"], known["records"], known["labelled"]
    )


def inputs_and_label(batch: Mapping[str, Any]) -> tuple[dict[str, Any], Any]:
    """Take from a parsed batch what a model is trained with.

    Returns:
        The model's inputs, and the labels as a column, (batch, 1), as the model's scores are: a
        row would broadcast.
    """
    return inputs_of(batch), batch["label"][:, None]


@dataclass(frozen=True)
class Predictions:
    """What a model says of every record of a split, in the file's order.

    Attributes:
        ids: int32 (records,); the examples' own numbers.
        logits: float32 (records, outputs).
        answers: (records,); int64 class ids, or float32 scores within the task's range.
        labels: (records,); int32 class ids or float32 scores; None where they are hidden.
    """

    ids: Any
    logits: Any
    answers: Any
    labels: Any | None


class PredictionError(Exception):
    """A split was not predicted as a whole: a mistake of ours, never of a user's."""


class Predictor:
    """Predict every record of a split, the last short batch included.

    What does not depend on the model is read once, as training asks again after each epoch.

    Args:
        task: The task of the records.
        split: The records.
        batch_size: Number of records at a time.
    """

    def __init__(self, task: GlueTask, split: RecordFile, *, batch_size: int) -> None:
        self.task = task
        self.split = split
        path, schema, count = split.path, split.schema, split.records
        self.given = batches(path, schema, inputs_of, records=count, batch_size=batch_size)
        self.ids = column(path, schema, "example_id", count)
        self.labels = column(path, schema, "label", count) if split.labelled else None

    def __call__(self, model: Any) -> Predictions:
        """Ask a Keras model, from `inputs_of` a batch to logits (batch, outputs)."""
        import numpy as np

        task = self.task
        logits = np.asarray(model.predict(self.given, verbose=0), dtype=np.float32)
        if logits.shape != (self.split.records, task.outputs):
            msg = f"{logits.shape} logits for {self.split.records} records"
            raise PredictionError(msg)
        if task.regression:
            answers = np.clip(logits[:, 0], task.lowest, task.highest)
        else:
            answers = logits.argmax(axis=-1)
        return Predictions(self.ids, logits, answers, self.labels)


def score(task: GlueTask, predictions: Predictions) -> dict[str, Any]:
    """Compute the task's metrics of labelled predictions.

    Returns:
        Each of `task.metrics`; `score`, their mean, which is what GLUE's leaderboard averages;
        `examples`; and for classes `accuracy`, `majority` (the accuracy of always giving the most
        frequent class) and `confusion` (a row for each true class).
    """
    import numpy as np

    answers: Any = predictions.answers
    labels: Any = predictions.labels
    official: dict[str, float] = {n: METRICS[n](answers, labels) for n in task.metrics}
    result: dict[str, Any] = {
        **official,
        "score": sum(official.values()) / len(official),
        "examples": len(predictions.ids),
    }
    if not task.regression:
        result["accuracy"] = METRICS["accuracy"](answers, labels)
        result["majority"] = float(np.bincount(labels).max() / len(labels))
        result["confusion"] = confusion_matrix(answers, labels, task.outputs)
    return result
