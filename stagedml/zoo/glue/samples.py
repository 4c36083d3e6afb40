"""Samples of what a model of a GLUE task gives for raw texts, and a test with them."""

from __future__ import annotations

import json
from itertools import islice
from typing import Annotated, Any

from stagedml import Bounds, Build, stage
from stagedml.zoo.bert.texts import BertSamples, TextAdequacy, check_texts, write_text_samples
from stagedml.zoo.glue.records import GlueRecords
from stagedml.zoo.glue.stages import GlueModel
from stagedml.zoo.training.batches import column

Count = Annotated[int, Bounds(at_least=1, at_most=1000)]


@stage(environment="bert")
def glue_samples(
    build: Build[BertSamples], model: GlueModel, records: GlueRecords, *, count: Count = 12
) -> BertSamples:
    """What the rebuilt Keras model gives for test examples, and for strange texts.

    Args:
        build: The running stage.
        model: The fine-tuned model.
        records: Whose test set the examples are from.
        count: How many examples.

    Raises:
        AdequacyError: The records of the examples have other tokens than the other tokenizer.
    """
    with records.examples.test.open(encoding="utf-8") as file:
        examples: list[dict[str, Any]] = [json.loads(line) for line in islice(file, 20 * count)]
    known = records.schema
    total = known["splits"]["test"]["records"]
    ids = column(records.test, known["features"], "token_ids", total)
    # Whole texts only, since tokenizers cut differently: those that left room for padding.
    whole = [i for i, _ in enumerate(examples) if ids[i, -1] == 0][:count]
    write_text_samples(
        build,
        model,
        [f"test-{examples[i]['id']}" for i in whole],
        [(examples[i]["a"], examples[i]["b"]) for i in whole],
        ids[whole],
        ("a", "b") if model.preprocessing["texts"] > 1 else ("a",),
    )
    return build.out


@stage(environment="bert")
def check_glue_texts(
    build: Build[TextAdequacy], model: GlueModel, samples: BertSamples
) -> TextAdequacy:
    """From the samples' raw texts, by our own tokenizer and the rebuilt Keras model.

    Raises:
        PromiseError: A token differs, or an output by more than 1e-4.
    """
    check_texts(build, model, samples)
    return build.out
