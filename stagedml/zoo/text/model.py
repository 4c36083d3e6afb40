"""What every classifier of texts hands on, and BERT's predictions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from stagedml import Dir, Metric
from stagedml.zoo.bert.finetuning import FinetunedBert
from stagedml.zoo.training.batches import batches, column, inputs_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from stagedml.zoo.text.records import TextRecords


class TextClassifier(FinetunedBert):
    """A BERT that tells classes of texts.

    `probabilities` has what it says of the other parts: `dev.npy` and `test.npy`, float32 (texts,
    classes), in the order of `LabelledTexts`. Nothing here tells how good it is on the test part:
    whoever chooses among trainings chooses by the development set.
    """

    probabilities = Dir("probabilities")
    dev_accuracy = Metric("dev_accuracy", at_least=0, at_most=1)
    dev_macro_f1 = Metric("dev_macro_f1", at_least=0, at_most=1)
    train_examples = Metric("train_examples", at_least=1)


class TextPredictor:
    """Predict every record of a part, the last short batch included.

    Args:
        records: The records.
        part: `dev` or `test`.
        batch_size: Number of records at a time.
    """

    def __init__(self, records: TextRecords, part: str, *, batch_size: int) -> None:
        path, schema = getattr(records, part), records.schema["features"]
        count = records.schema["splits"][part]["records"]
        self.given = batches(path, schema, inputs_of, records=count, batch_size=batch_size)
        self.labels = column(path, schema, "label", count)

    def __call__(self, model: Any) -> Any:
        """Ask a Keras model; returns probabilities, float32 (records, classes)."""
        return softmax(model.predict(self.given, verbose=0))


def softmax(logits: Any) -> Any:
    """Make of logits (items, classes) probabilities, float32."""
    import numpy as np

    powers = np.exp(logits - np.max(logits, axis=-1, keepdims=True))
    return (powers / powers.sum(axis=-1, keepdims=True)).astype(np.float32)


def inputs_and_class(batch: Mapping[str, Any]) -> tuple[dict[str, Any], Any]:
    """Take from a parsed batch the model's inputs, and the labels as a column, (batch, 1)."""
    return inputs_of(batch), batch["label"][:, None]
