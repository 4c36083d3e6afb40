"""A small pre-training for tests: made-up prose in shards, and a vocabulary that is there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from stagedml.zoo.bert.pretraining_pipelines import pretrain, records_of, sentences_of
from stagedml.zoo.sample_data.stages import prose_sample_data, sample_vocabulary_file

if TYPE_CHECKING:
    from stagedml.planning.manager import Manager

DIMENSIONS = {"layers": 1, "hidden": 16, "heads": 2, "intermediate": 32}
SHAPE = {**DIMENSIONS, "max_position_embeddings": 32}


def planned(m: Manager, *, shards: int = 2, documents: int = 30, **more: Any) -> Any:
    """A pre-training on made-up prose, in shards, with the sample's vocabulary."""
    vocab = sample_vocabulary_file(m).vocab
    parts = []
    for number in range(shards):
        text = prose_sample_data.named(f"prose-{number}")(m, documents=documents + number).text
        name = f"sentences-{number}"
        parts.append(sentences_of(m, text, name=name, form="sentences", held_out_fraction=0.3))
    small = {"max_seq_length": 32, "max_predictions": 6, "copies": 3}
    records = records_of(m, parts, vocab, do_lower_case=True, **small)
    given = {**SHAPE, "batch_size": 16, "dropout": 0.0, "evaluations": 2, **more}
    return pretrain(m, vocab, records, name="pretrain", accelerator="cpu", **given), records
