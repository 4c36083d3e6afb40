"""Pre-training on Wikipedia, from the dump on, shard by shard."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal

from stagedml import Bounds, pipeline
from stagedml.planning.places import helper
from stagedml.zoo.bert.pipelines import bert_checkpoint, bert_vocabulary
from stagedml.zoo.bert.pretraining_pipelines import (
    PretrainingError,
    own_vocabulary,
    pretrain,
    records_of,
    report_on,
    sentences_of,
)
from stagedml.zoo.training.segments import Segments, Start  # noqa: TC001 - `--set` reads them
from stagedml.zoo.wiki.pipelines import check_parts, wiki_articles

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from stagedml import Manager
    from stagedml.zoo.bert.pretraining import PretrainedBert
    from stagedml.zoo.bert.pretraining_records import PretrainingRecords
    from stagedml.zoo.bert.pretraining_report import PretrainingReport

WikiSize = Literal["mini", "base"]
WhichVocabulary = Literal["published", "own"]

# Dimensions as in the original; batches that fit a GPU of 11 GB there.
_SIZES: dict[WikiSize, dict[str, Any]] = {
    "mini": {"layers": 4, "hidden": 256, "heads": 4, "intermediate": 1024, "batch_size": 64},
    "base": {
        "layers": 12,
        "hidden": 768,
        "heads": 12,
        "intermediate": 3072,
        "batch_size": 16,
        # About a million steps, of the 51.7 million records that it had of two copies.
        "epochs": 0.3,
    },
}


@helper
def _wiki_records(
    m: Manager,
    language: str,
    vocabulary: WhichVocabulary,
    *,
    wiki: Mapping[str, Any],
    vocabulary_size: int | None = None,
    held_out_fraction: float = 0.001,
    **parameters: Any,
) -> tuple[Path, list[PretrainingRecords]]:
    """Add the records of a Wikipedia, shard by shard from the dump on."""
    if vocabulary == "published" and vocabulary_size is not None:
        msg = "vocabulary_size is that of a vocabulary of one's own, and a published one is taken"
        raise PretrainingError(msg, hint="Say vocabulary=own.")
    sentences = [
        sentences_of(
            m,
            part.text,
            name=f"{language}wiki-sentences-{number}",
            language=language,
            held_out_fraction=held_out_fraction,
        )
        for number, part in enumerate(wiki_articles(m, language, **wiki), 1)
    ]
    lower = vocabulary == "own" or language == "en"
    if vocabulary == "own":
        name = f"{language}wiki-vocabulary"
        vocab = own_vocabulary(m, sentences, name=name, size=vocabulary_size or 30_522).vocab
    else:
        # As in the original: that of BERT in English, of the multilingual one in others.
        vocab = bert_vocabulary(m) if lower else bert_checkpoint(m, "multilingual").vocab
    name = f"{language}wiki-tfrecords"
    # A dump may have shards without articles; what all of them lack, the training finds.
    given: dict[str, Any] = {"may_be_empty": True, **parameters}
    return vocab, records_of(m, sentences, vocab, do_lower_case=lower, name=name, **given)


@helper
def _wiki_part(m: Manager, language: str, part: int, **parameters: Any) -> PretrainingRecords:
    _, records = _wiki_records(m, language, "published", wiki={}, **parameters)
    check_parts(part, len(records))
    return records[part - 1]


def all_enwiki_tfrecords(m: Manager, part: int = 1, **parameters: Any) -> PretrainingRecords:
    """Make the records of a part of the English Wikipedia, under the original's name.

    Args:
        m: The plan to add to.
        part: Which file of the dump.
        parameters: Parameters of the stage `pretraining_records`.
    """
    return _wiki_part(m, "en", part, **parameters)


def all_ruwiki_tfrecords(m: Manager, part: int = 1, **parameters: Any) -> PretrainingRecords:
    """Make the records of a part of the Russian Wikipedia, under the original's name.

    Args:
        m: The plan to add to.
        part: Which file of the dump.
        parameters: Parameters of the stage `pretraining_records`.
    """
    return _wiki_part(m, "ru", part, **parameters)


@helper
def _wiki_model(
    m: Manager,
    size: WikiSize,
    language: str = "en",
    *,
    dump: str | None = None,
    parts: int | None = None,
    shards: int = 1,
    vocabulary: WhichVocabulary = "published",
    vocabulary_size: int | None = None,
    max_seq_length: int = 128,
    max_predictions: int = 20,
    whole_words: bool = False,
    copies: int = 2,
    **parameters: Any,
) -> tuple[PretrainedBert, list[PretrainingRecords]]:
    vocab, records = _wiki_records(
        m,
        language,
        vocabulary,
        wiki={"dump": dump, "parts": parts, "shards": shards},
        vocabulary_size=vocabulary_size,
        max_seq_length=max_seq_length,
        max_predictions=max_predictions,
        whole_words=whole_words,
        copies=copies,
    )
    name = f"bert-pretrain-{language}wiki-{size}"
    return pretrain(m, vocab, records, name=name, **{**_SIZES[size], **parameters}), records


def all_minibert_pretrain(m: Manager, **parameters: Any) -> PretrainedBert:
    """Pre-train a BERT of 4 layers of 256 on Wikipedia, under the original's name for it."""
    return _wiki_model(m, "mini", **parameters)[0]


def all_basebert_pretrain(m: Manager, **parameters: Any) -> PretrainedBert:
    """Pre-train BERT-base on Wikipedia, under the original's name for it."""
    return _wiki_model(m, "base", **parameters)[0]


@pipeline({f"bert-pretrain-wiki-{size}": {"size": size} for size in _SIZES})
def all_bert_pretrain_wiki(
    m: Manager,
    size: WikiSize = "mini",
    language: str = "en",
    *,
    dump: str | None = None,
    parts: Annotated[int, Bounds(at_least=1)] | None = None,
    shards: Annotated[int, Bounds(at_least=1)] = 1,
    vocabulary: WhichVocabulary = "published",
    segments: Segments = 10,
    start: Start = None,
    **parameters: Any,
) -> PretrainingReport:
    """Pre-train a BERT on Wikipedia, from the dump on, and report on it.

    Args:
        m: The plan to add to.
        size: `mini`, 4 layers of 256, or `base`.
        language: `en` or `ru`; any other with a dump of one's own.
        dump: The path of another dump; that of 2020-03-01 by default.
        parts: Only so many files of the dump of 2020-03-01; all by default.
        shards: Stages for each file of the dump.
        vocabulary: `published` is that of BERT, in other languages than English the multilingual
            one; `own` is made of the text.
        segments: How many derivations the training is cut into; see `plan_segments`.
        start: An encoder to begin with; see `start_path`. Random weights by default.
        parameters: `max_seq_length`, `max_predictions`, `whole_words`, `copies`,
            `vocabulary_size`, `accelerator`, and parameters of the stage `bert_pretrain`.
    """
    model, records = _wiki_model(
        m,
        size,
        language,
        dump=dump,
        parts=parts,
        shards=shards,
        vocabulary=vocabulary,
        segments=segments,
        start=start,
        **parameters,
    )
    name = f"bert-pretrain-wiki-{size}"
    title = f"BERT-{size}, pre-trained on Wikipedia ({language})"
    return report_on(m, model, records, name=name, title=title, language=language)
