"""Where the BERTs come from: Google's checkpoints, by size, or a vocabulary alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, get_args

from stagedml import StagedMLError
from stagedml.errors import nearest
from stagedml.zoo.bert.data import BertStart
from stagedml.zoo.bert.random_start import bert_random
from stagedml.zoo.bert.stages import BertCheckpoint, unpack_bert
from stagedml.zoo.formats.catalogue import fetch
from stagedml.zoo.sample_data.stages import sample_vocabulary_file

if TYPE_CHECKING:
    from pathlib import Path

    from stagedml import Manager

Size = Literal["base", "mini", "large", "large-wwm", "multilingual", "base-tf2", "russian"]
_CASED = ("multilingual", "russian")


class UnknownSizeError(StagedMLError):
    """There is no checkpoint of this size."""


def bert_checkpoint(m: Manager, size: Size = "base") -> BertCheckpoint:
    """One of the published checkpoints.

    Args:
        m: The plan to add to.
        size: `base`, `mini` (4 layers of 256), `large`, `large-wwm` (whole-word masking), all
            uncased; `multilingual` and `russian`, cased; `base-tf2`, the checkpoint of Google's
            TensorFlow 2 code.

    Raises:
        UnknownSizeError: There is no such size.
    """
    if size not in get_args(Size):
        raise UnknownSizeError(nearest("size of BERT", size, get_args(Size)))
    stage = unpack_bert.named(f"bert-{size}")
    return stage(m, fetch(m, f"bert/{size}").file, do_lower_case=size not in _CASED)


def bert_vocabulary(m: Manager) -> Path:
    """The uncased vocabulary of 30,522 tokens that all uncased checkpoints share."""
    return fetch(m, "bert/vocab/uncased").file


def bert_scratch(
    m: Manager, vocab: Path | None = None, *, do_lower_case: bool = True, **dimensions: Any
) -> BertStart:
    """A BERT to be initialized at random, with no weights.

    Args:
        m: The plan to add to.
        vocab: A WordPiece vocabulary; that of the uncased checkpoints by default.
        do_lower_case: Whether it is uncased.
        dimensions: `layers`, `hidden` and the other parameters of the stage `bert_random`.
    """
    stage = bert_random.named("bert-scratch")
    source = bert_vocabulary(m) if vocab is None else vocab
    return stage(m, source, do_lower_case=do_lower_case, **dimensions)


def bert_sample(m: Manager, **dimensions: Any) -> BertStart:
    """The same for the sample data: a vocabulary of a few hundred tokens, and no download.

    Args:
        m: The plan to add to.
        dimensions: As of `bert_scratch`.
    """
    return bert_scratch(m, sample_vocabulary_file(m).vocab, **dimensions)


__all__ = [
    "BertCheckpoint",
    "BertStart",
    "Size",
    "bert_checkpoint",
    "bert_sample",
    "bert_scratch",
    "bert_vocabulary",
]
