"""BERT on support tickets: tiny and from random weights, or one of the published checkpoints.

`tickets` trains a BERT of two small layers in a minute on a CPU, with a vocabulary of the tickets'
own words: nothing of it is downloaded. `tickets-mini` and `tickets-base` begin with what Google
published; the archives are fetched by their hashes.
"""

from __future__ import annotations

from typing import Any, Literal

from tickets.stages import Score, Tickets, prepare, score, vocabulary

from stagedml import Manager, file, gate, objective, pipeline
from stagedml.zoo.bert.pipelines import bert_checkpoint, bert_scratch
from stagedml.zoo.glue.data import glue_examples
from stagedml.zoo.glue.model import GlueModel
from stagedml.zoo.glue.pipelines import finetune_glue, records_of
from stagedml.zoo.glue.stages import bert_finetune_glue

Size = Literal["tiny", "mini", "base"]
TINY: dict[str, Any] = {
    "layers": 2,
    "hidden": 32,
    "heads": 2,
    "intermediate": 64,
    "max_position_embeddings": 64,
}


def tuned(m: Manager, data: Tickets, size: Size, **parameters: Any) -> GlueModel:
    """Tokenize the tickets and fine-tune a BERT to them: all of it stages of the library."""
    examples = glue_examples.named("examples")(m, data.files, task="SST-2", validation=0.0)
    if size == "tiny":
        bert = bert_scratch(m, vocabulary(m, data).vocab, **TINY)
        given = {"init": "random", "learning_rate": 2e-3, "epochs": 12}
        stage = bert_finetune_glue.on("cpu").named("finetune-tiny")
    else:
        bert = bert_checkpoint(m, size)
        given = {"learning_rate": 3e-5, "epochs": 3}
        stage = bert_finetune_glue.on("cpu" if size == "mini" else "cuda").named(f"finetune-{size}")
    records = records_of(m, examples, bert, max_seq_length=32)
    return finetune_glue(m, bert, records, stage=stage, **{**given, **parameters})


@pipeline(
    {
        "tickets": {"size": "tiny"},
        "tickets-mini": {"size": "mini"},
        "tickets-base": {"size": "base"},
    }
)
def all_tickets(
    m: Manager,
    *,
    size: Size = "tiny",
    table: str = "data/tickets.tsv",
    test_accuracy: float = 0.9,
    **parameters: Any,
) -> Score:
    """Fine-tune a BERT to tell urgent tickets from others, and test it.

    Args:
        m: The plan to add to.
        size: `tiny`, or the size of a published checkpoint.
        table: The tickets: a priority, a tab and a text in each line.
        test_accuracy: The objective.
        parameters: Parameters of the stage `bert_finetune_glue`.
    """
    data = prepare(m, file(m, table).file)
    result = score(m, tuned(m, data, size, **parameters), data)
    return gate(m, result, objective(result.accuracy, at_least=test_accuracy))
