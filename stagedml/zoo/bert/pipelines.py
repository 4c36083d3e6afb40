"""Where the BERTs of pipelines come from: Google's checkpoints by size, or a vocabulary alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, get_args

from stagedml import StagedMLError
from stagedml.errors import nearest
from stagedml.planning.places import helper
from stagedml.zoo.bert.stages import BertCheckpoint, bert_random, unpack_bert
from stagedml.zoo.bert.texts import TOLERANCE
from stagedml.zoo.exports.pipelines import export_all
from stagedml.zoo.formats.catalogue import fetch
from stagedml.zoo.sample_data.stages import sample_vocabulary_file

if TYPE_CHECKING:
    from pathlib import Path

    from stagedml import Manager
    from stagedml.zoo.bert.data import BertStart
    from stagedml.zoo.bert.finetuning import FinetunedBert
    from stagedml.zoo.bert.texts import BertSamples
    from stagedml.zoo.exports.pipelines import Exports

# What there are pipelines for, and all checkpoints of the catalogue.
Size = Literal["mini", "base", "large", "multilingual"]
Release = Literal["base", "mini", "large", "large-wwm", "multilingual", "base-tf2", "russian"]
SIZES: tuple[Size, ...] = get_args(Size)
_CASED = ("multilingual", "russian")


class UnknownSizeError(StagedMLError):
    """There is no checkpoint of this size."""


def suffix(size: str) -> str:
    """Write a size as part of a pipeline's name; nothing for `base`."""
    return "" if size == "base" else f"-{size}"


@helper
def bert_checkpoint(m: Manager, size: Release = "base") -> BertCheckpoint:
    """Add one of the published checkpoints.

    Args:
        m: The plan to add to.
        size: `base`, `mini` (4 layers of 256), `large`, `large-wwm` (whole-word masking), all
            uncased; `multilingual` and `russian`, cased; `base-tf2`, the checkpoint of Google's
            TensorFlow 2 code.

    Raises:
        UnknownSizeError: There is no such size.
    """
    if size not in get_args(Release):
        raise UnknownSizeError(nearest("size of BERT", size, get_args(Release)))
    stage = unpack_bert.named(f"bert-{size}")
    return stage(m, fetch(m, f"bert/{size}").file, do_lower_case=size not in _CASED)


def all_fetchbert(m: Manager) -> BertCheckpoint:
    """Fetch BERT-base, under the name that the original has for it."""
    return bert_checkpoint(m, "base")


def all_fetchminibert(m: Manager) -> BertCheckpoint:
    """Fetch BERT with 4 layers of 256, under the name that the original has for it."""
    return bert_checkpoint(m, "mini")


def all_fetch_multibert(m: Manager) -> BertCheckpoint:
    """Fetch the multilingual BERT, under the name that the original has for it."""
    return bert_checkpoint(m, "multilingual")


def all_fetch_largebert(m: Manager) -> BertCheckpoint:
    """Fetch BERT-large."""
    return bert_checkpoint(m, "large")


def all_fetch_rubert(m: Manager) -> BertCheckpoint:
    """Fetch the Russian BERT, under the name that the original has for it."""
    return bert_checkpoint(m, "russian")


def all_fetcholdbert(m: Manager) -> BertCheckpoint:
    """Fetch the BERT of Google's TensorFlow 2 code, under the name that the original has for it."""
    return bert_checkpoint(m, "base-tf2")


@helper
def bert_vocabulary(m: Manager) -> Path:
    """Add the uncased vocabulary of 30,522 tokens that all uncased checkpoints share."""
    return fetch(m, "bert/vocab/uncased").file


@helper
def bert_scratch(
    m: Manager, vocab: Path | None = None, *, do_lower_case: bool = True, **dimensions: Any
) -> BertStart:
    """Add a BERT to be initialized at random, with no weights.

    Args:
        m: The plan to add to.
        vocab: A WordPiece vocabulary; that of the uncased checkpoints by default.
        do_lower_case: Whether it is uncased.
        dimensions: `layers`, `hidden` and the other parameters of the stage `bert_random`.
    """
    stage = bert_random.named("bert-scratch")
    source = bert_vocabulary(m) if vocab is None else vocab
    return stage(m, source, do_lower_case=do_lower_case, **dimensions)


@helper
def bert_sample(m: Manager, **dimensions: Any) -> BertStart:
    """Add a BERT for the sample data: a vocabulary of a few hundred tokens, and no download.

    Args:
        m: The plan to add to.
        dimensions: `layers`, `hidden` and the other parameters of the stage `bert_random`.
    """
    return bert_scratch(m, sample_vocabulary_file(m).vocab, **dimensions)


@helper
def export_bert(m: Manager, model: FinetunedBert, samples: BertSamples) -> Exports:
    """Export a model to all formats, and replay its samples in each.

    Args:
        m: The plan to add to.
        model: The fine-tuned model.
        samples: Samples of the same model.
    """
    # Logits may be close to one another, so that the largest one says little.
    return export_all(
        m, model, samples.samples, environment="bert", tolerance=TOLERANCE, agreement=0.0
    )
