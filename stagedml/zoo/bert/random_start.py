"""A BERT of one's own dimensions, to be trained from random weights."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Annotated

from stagedml import Bounds, Build, stage
from stagedml.runtime.backends import write_json
from stagedml.zoo.bert.data import BertStart
from stagedml.zoo.bert.model import BertConfig
from stagedml.zoo.bert.wordpiece import read_vocabulary

Size = Annotated[int, Bounds(at_least=1)]


@stage()
def bert_random(
    build: Build[BertStart],
    vocab: Path,
    *,
    do_lower_case: bool,  # noqa: ARG001 - read by the users of its outputs, as config
    layers: Size = 2,
    hidden: Size = 128,
    heads: Size = 2,
    intermediate: Size = 512,
    max_position_embeddings: Size = 512,
    dropout: Annotated[float, Bounds(at_least=0, at_most=0.9)] = 0.1,
) -> BertStart:
    """Write the configuration of a BERT beside the vocabulary that it is for; no weights.

    Args:
        build: The running stage.
        vocab: A `vocab.txt`.
        do_lower_case: Whether the vocabulary is an uncased one.
        layers: Of the transformer.
        hidden: Numbers for each token.
        heads: Of attention; they share the hidden size.
        intermediate: Size of the feed-forward layers.
        max_position_embeddings: Most tokens of a text.
        dropout: Everywhere in the encoder.

    Raises:
        VocabularyError: The vocabulary is not one of BERT.
        CheckpointError: The dimensions do not fit together.
    """
    values = {
        "vocab_size": len(read_vocabulary(vocab)),
        "hidden_size": hidden,
        "num_hidden_layers": layers,
        "num_attention_heads": heads,
        "intermediate_size": intermediate,
        "max_position_embeddings": max_position_embeddings,
        "type_vocab_size": 2,
        "hidden_dropout_prob": dropout,
        "attention_probs_dropout_prob": dropout,
        "hidden_act": "gelu",
    }
    write_json(build.out.config_file, BertConfig.from_json(values).to_json())
    shutil.copyfile(vocab, build.out.vocab)
    return build.out
