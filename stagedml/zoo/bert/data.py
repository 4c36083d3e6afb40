"""What a BERT starts from: its configuration, its vocabulary, and perhaps weights."""

from __future__ import annotations

from typing import TYPE_CHECKING

from stagedml import Dir, File, Outputs
from stagedml.zoo.bert.model import CheckpointError

if TYPE_CHECKING:
    from pathlib import Path


class BertStart(Outputs):
    """A BERT's configuration and vocabulary, as Google's releases name them.

    Stages with these outputs have a parameter `do_lower_case`, and may have
    `max_position_embeddings`.
    """

    config_file = File("bert_config.json")
    vocab = File("vocab.txt")


class BertWeights(BertStart):
    """The same with pre-trained weights: `checkpoint / "bert_model.ckpt"` is the prefix."""

    checkpoint = Dir("checkpoint")


CHECKPOINT_PREFIX = "bert_model.ckpt"


def checkpoint_prefix(start: BertStart) -> Path:
    """Where the weights are, as `bert.load_checkpoint` takes it.

    Raises:
        CheckpointError: There are none, and random ones were not asked for.
    """
    if not isinstance(start, BertWeights):
        msg = "there are no pre-trained weights to start from"
        raise CheckpointError(msg, hint="Say init='random' to train a BERT from scratch.")
    return start.checkpoint / CHECKPOINT_PREFIX
