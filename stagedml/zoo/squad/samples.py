"""Samples of what a model of SQuAD gives for raw texts, and a test with them."""

from __future__ import annotations

from typing import Annotated

from stagedml import Bounds, Build, stage
from stagedml.zoo.bert.texts import BertSamples, TextAdequacy, check_texts, write_text_samples
from stagedml.zoo.squad.questions import read_squad
from stagedml.zoo.squad.records import SquadRecords
from stagedml.zoo.squad.stages import SquadModel
from stagedml.zoo.training.batches import column

Count = Annotated[int, Bounds(at_least=1, at_most=1000)]


@stage(environment="bert")
def squad_samples(
    build: Build[BertSamples], model: SquadModel, records: SquadRecords, *, count: Count = 12
) -> BertSamples:
    """What the rebuilt Keras model gives for questions of dev, and for strange texts.

    Args:
        build: The running stage.
        model: The fine-tuned model.
        records: Whose dev part the questions are from.
        count: How many questions: those whose context fits one window.

    Raises:
        AdequacyError: The records of the questions have other tokens than the other tokenizer.
    """
    import numpy as np

    known = records.schema
    questions = read_squad(records.dev_file)
    total = known["splits"]["dev"]["records"]
    ids = column(records.dev, known["dev"], "token_ids", total)
    numbers = column(records.dev, known["dev"], "question", total)
    windows = np.bincount(numbers)
    whole = [i for i, n in enumerate(numbers) if windows[n] == 1 and ids[i, -1] == 0][:count]
    chosen = [questions[numbers[i]] for i in whole]
    write_text_samples(
        build,
        model,
        [f"dev-{q.id}" for q in chosen],
        [(q.question, q.context) for q in chosen],
        ids[whole],
        ("question", "context"),
    )
    return build.out


@stage(environment="bert")
def check_squad_texts(
    build: Build[TextAdequacy], model: SquadModel, samples: BertSamples
) -> TextAdequacy:
    """From the samples' raw texts, by our own tokenizer and the rebuilt Keras model.

    Raises:
        PromiseError: A token differs, or an output by more than 1e-4.
    """
    check_texts(build, model, samples)
    return build.out
