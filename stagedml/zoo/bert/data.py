"""What a BERT starts from, and whether the records it is to be tuned with belong to it.

It starts from a configuration, a vocabulary, and perhaps weights.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

from stagedml import Dir, File, Outputs
from stagedml.zoo.bert.inputs import MARKED_SEGMENTS
from stagedml.zoo.bert.model import CheckpointError

if TYPE_CHECKING:
    from pathlib import Path

CHECKPOINT_PREFIX = "bert_model.ckpt"
# Position embeddings of all of Google's releases; a BERT of one's own says what it has.
RELEASED_POSITIONS = 512


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


def checkpoint_prefix(start: BertStart) -> Path:
    """Say where the weights are, as `load_checkpoint` takes it.

    Raises:
        CheckpointError: There are none, and random ones were not asked for.
    """
    if not isinstance(start, BertWeights):
        msg = "there are no pre-trained weights to start from"
        raise CheckpointError(msg, hint="Say init='random' to train a BERT from scratch.")
    return start.checkpoint / CHECKPOINT_PREFIX


class MismatchError(CheckpointError):
    """Records that were made for another checkpoint than the one they are to be used with."""


def check_fit(
    checkpoint: BertStart,
    records: Any,
    *,
    max_seq_length: int,
    init: str = "checkpoint",
    start: Any = None,
) -> None:
    """Refuse records that a checkpoint cannot be tuned with; for pipelines, at instantiation.

    Args:
        checkpoint: The handle of the BERT to be tuned.
        records: The handle of the records, with `vocab` and `config.do_lower_case`.
        max_seq_length: Number of tokens of a record.
        init: `random` where no weights are needed.
        start: Weights to begin with in place of the checkpoint's, if there are any.

    Raises:
        MismatchError: There are no weights to start from; or the records were tokenized with
            another vocabulary or another case, are longer than the checkpoint's position
            embeddings, or have more kinds of segments.
    """
    if init != "random" and start is None and not isinstance(checkpoint, BertWeights):
        msg = f"{checkpoint!r} has no pre-trained weights to start from"
        raise MismatchError(msg, hint="Say init='random' to train a BERT from scratch.")
    if records.vocab != checkpoint.vocab:
        msg = (
            f"the records were tokenized with {records.vocab!r}, the model starts from "
            f"{checkpoint!r}"
        )
        raise MismatchError(msg, hint="Pass the checkpoint's own vocab to the tokenizing stage.")
    if records.config.do_lower_case != checkpoint.config.do_lower_case:
        cased = {True: "lower-cased", False: "cased"}
        msg = (
            f"the records are {cased[records.config.do_lower_case]}, the checkpoint "
            f"{checkpoint!r} is {cased[checkpoint.config.do_lower_case]}"
        )
        raise MismatchError(msg)
    segments = checkpoint.config.get("segments", 2)
    if records.config.get("mark_shared") and segments < MARKED_SEGMENTS:
        msg = f"{checkpoint!r} embeds {segments} kinds of segments, mark_shared needs more"
        raise MismatchError(msg, hint=f"bert_scratch(m, segments={MARKED_SEGMENTS}) has as many.")
    positions = checkpoint.config.get("max_position_embeddings", RELEASED_POSITIONS)
    if max_seq_length > positions:
        msg = (
            f"max_seq_length is {max_seq_length}; the checkpoint {checkpoint!r} has position "
            f"embeddings for {positions} tokens"
        )
        raise MismatchError(msg, hint="Choose a smaller max_seq_length.")


def check_same_vocabulary(vocab: Path, sha256: str) -> None:
    """Refuse records that were made with other bytes than this vocabulary's.

    Raises:
        MismatchError: They differ.
    """
    if hashlib.sha256(vocab.read_bytes()).hexdigest() != sha256:
        msg = "the records were tokenized with another vocabulary than the checkpoint's"
        raise MismatchError(msg, hint="Pass the checkpoint's own vocab to the tokenizing stage.")
