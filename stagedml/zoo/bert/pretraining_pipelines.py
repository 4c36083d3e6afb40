"""Pre-training, from sentences on: texts of one's own, and a sample that needs no download."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

from stagedml import Bounds, StagedMLError, gate, objective, pipeline
from stagedml.planning.places import helper
from stagedml.zoo.bert.cards import PRETRAINING_CARD
from stagedml.zoo.bert.corpora import Form, Sentences, split_sentences
from stagedml.zoo.bert.pretraining import PretrainedBert, bert_pretrain, bert_pretrain_segment
from stagedml.zoo.bert.pretraining_records import PretrainingRecords, pretraining_records
from stagedml.zoo.bert.pretraining_report import PretrainingReport, report_pretraining
from stagedml.zoo.bert.vocabularies import Vocabulary, wordpiece_vocabulary
from stagedml.zoo.formats.local import given_file
from stagedml.zoo.report.cards import card_of
from stagedml.zoo.sample_data.stages import prose_sample_data
from stagedml.zoo.training.devices import Accelerator  # noqa: TC001 - `--set` reads it
from stagedml.zoo.training.segments import Segments, Start, plan_segments, start_path

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from stagedml import Manager

Factor = Annotated[float, Bounds(at_least=0)]

_TINY: dict[str, Any] = {
    "layers": 2,
    "hidden": 128,
    "heads": 2,
    "intermediate": 512,
    "batch_size": 32,
    "learning_rate": 1e-3,
    "warmup": 0.05,
}
_SAMPLE: dict[str, Any] = {
    "form": "sentences",
    "vocabulary_size": 400,
    "max_seq_length": 48,
    "max_predictions": 8,
    "held_out_fraction": 0.15,
    "layers": 1,
    "hidden": 32,
    "intermediate": 64,
    "learning_rate": 5e-3,
    "epochs": 2.0,
    "dropout": 0.0,
    "evaluations": 4,
}


class PretrainingError(StagedMLError):
    """A pre-training that cannot be planned as was asked."""


@helper
def sentences_of(
    m: Manager,
    text: Path,
    held_out: Path | None = None,
    *,
    name: str = "sentences",
    **parameters: Any,
) -> Sentences:
    """Add the sentences of a text.

    Args:
        m: The plan to add to.
        text: The text.
        held_out: Another text, that is held out; some documents of `text` by default.
        name: The stage's name.
        parameters: Parameters of the stage `split_sentences`.
    """
    return split_sentences.named(name)(m, text, held_out, **parameters)


@helper
def own_vocabulary(
    m: Manager, sentences: Sequence[Sentences], *, name: str = "vocabulary", **parameters: Any
) -> Vocabulary:
    """Add a vocabulary of the sentences for training; those held out have no part in it.

    Args:
        m: The plan to add to.
        sentences: The sentences, in shards.
        name: The stage's name.
        parameters: Parameters of the stage `wordpiece_vocabulary`.
    """
    stage = wordpiece_vocabulary.named(name)
    return stage(m, [part.train for part in sentences], **parameters)


@helper
def records_of(
    m: Manager,
    sentences: Sequence[Sentences],
    vocab: Path,
    *,
    do_lower_case: bool,
    name: str = "pretraining-records",
    **parameters: Any,
) -> list[PretrainingRecords]:
    """Add the records of all shards of some sentences.

    Args:
        m: The plan to add to.
        sentences: The sentences, in shards.
        vocab: The `vocab.txt`.
        do_lower_case: Whether it is uncased.
        name: The beginning of the stages' names, or all of it where there is one shard.
        parameters: Parameters of the stage `pretraining_records`.
    """
    found = []
    for shard, part in enumerate(sentences, 1):
        stage = pretraining_records.named(name if len(sentences) == 1 else f"{name}-{shard}")
        given = {"shard": shard, "do_lower_case": do_lower_case, **parameters}
        found.append(stage(m, part, vocab, **given))
    return found


@helper
def pretrain(
    m: Manager,
    vocab: Path,
    records: Sequence[PretrainingRecords],
    *,
    name: str,
    accelerator: Accelerator = "cuda",
    segments: int = 1,
    start: Start = None,
    **parameters: Any,
) -> PretrainedBert:
    """Add a pre-training, which fine-tunings take for a published BERT.

    Args:
        m: The plan to add to.
        vocab: The vocabulary that the records were made with.
        records: The records, in shards.
        name: The training stage's name.
        accelerator: Where to train.
        segments: How many derivations the training is cut into; see `plan_segments`.
        start: An encoder to begin with, see `start_path`; random weights by default.
        parameters: Parameters of the stage `bert_pretrain`.

    Raises:
        PretrainingError: The records are longer than the position embeddings.
    """
    config = records[0].config
    stage = bert_pretrain.on(accelerator).named(name)
    _, settled = m.settled(stage, {"do_lower_case": config.do_lower_case, **parameters})
    positions = settled["max_position_embeddings"]
    if config.max_seq_length > positions:
        msg = f"records of {config.max_seq_length} tokens need more than {positions} positions"
        raise PretrainingError(msg, hint="Set max_position_embeddings, or shorter records.")
    return plan_segments(
        m,
        stage,
        bert_pretrain_segment,
        vocab,
        list(records),
        segments=segments,
        start=start_path(m, start),
        do_lower_case=config.do_lower_case,
        **parameters,
    )


@helper
def report_on(
    m: Manager,
    model: PretrainedBert,
    records: Sequence[PretrainingRecords],
    *,
    name: str,
    title: str,
    language: str = "en",
) -> PretrainingReport:
    """Add the report on a pre-training.

    Args:
        m: The plan to add to.
        model: The model.
        records: What it was trained with.
        name: The stage's name.
        title: The page's heading.
        language: Of the texts.
    """
    card = card_of(PRETRAINING_CARD.but(language=(language,)), model)
    return report_pretraining.named(name)(m, model, list(records), title=title, card=card)


@helper
def pretrain_on_text(
    m: Manager,
    text: Path,
    held_out: Path | None = None,
    *,
    name: str,
    language: str = "en",
    form: Form = "prose",
    held_out_fraction: float = 0.05,
    do_lower_case: bool = True,
    vocabulary_size: int = 8000,
    max_seq_length: int = 64,
    max_predictions: int = 10,
    whole_words: bool = False,
    copies: int = 5,
    **parameters: Any,
) -> tuple[PretrainedBert, list[PretrainingRecords]]:
    """Add all from a text to a BERT that was pre-trained on it, with a vocabulary of its own.

    Args:
        m: The plan to add to.
        text: UTF-8, a paragraph or a sentence a line, and an empty line behind each document.
        held_out: Another text, that is held out; some documents of `text` by default.
        name: Of the training, and the beginning of the other stages' names.
        language: Of the text, for the rules of splitting.
        form: Whether lines are paragraphs (`prose`) or `sentences`.
        held_out_fraction: Fraction of the documents that is held out.
        do_lower_case: Whether the vocabulary is uncased.
        vocabulary_size: Number of its tokens.
        max_seq_length: Number of tokens of a record.
        max_predictions: Most tokens to be guessed in a record.
        whole_words: Mask all pieces of a word together.
        copies: How often the documents are gone through, each time masked in another way.
        parameters: Parameters of `pretrain` and of the stage `bert_pretrain`.
    """
    sentences = sentences_of(
        m,
        text,
        held_out,
        name=f"{name}-sentences",
        language=language,
        form=form,
        held_out_fraction=held_out_fraction,
    )
    vocab = own_vocabulary(
        m,
        [sentences],
        name=f"{name}-vocabulary",
        size=vocabulary_size,
        do_lower_case=do_lower_case,
    ).vocab
    records = records_of(
        m,
        [sentences],
        vocab,
        do_lower_case=do_lower_case,
        name=f"{name}-records",
        max_seq_length=max_seq_length,
        max_predictions=max_predictions,
        whole_words=whole_words,
        copies=copies,
    )
    given = {**_TINY, "max_position_embeddings": max(128, max_seq_length), **parameters}
    return pretrain(m, vocab, records, name=name, **given), records


@helper
def texts_to_learn(
    m: Manager, corpus: str | None, held_out: str | None
) -> tuple[Path, Path | None, dict[str, Any]]:
    """Add the texts that a pipeline was given, or made-up prose.

    Args:
        m: The plan to add to.
        corpus: The path of a text; made-up prose by default.
        held_out: The path of another text, that is held out.

    Returns:
        The text, what is held out, and parameters of `pretrain_on_text`: those of made-up prose.

    Raises:
        PretrainingError: There is a text to be held out, and none to learn.
    """
    if corpus is not None:
        other = None if held_out is None else given_file(m, held_out)
        return given_file(m, corpus), other, {}
    if held_out is not None:
        msg = "held_out= is a text beside that of corpus=, and there is none"
        raise PretrainingError(msg, hint="Made-up prose is split by held_out_fraction=.")
    return prose_sample_data(m).text, None, _SAMPLE


@pipeline("bert-pretrain-sample")
def all_bert_pretrain_sample(
    m: Manager,
    corpus: str | None = None,
    held_out: str | None = None,
    *,
    factor: Factor = 1.5,
    accelerator: Accelerator = "cpu",
    segments: Segments = 1,
    start: Start = None,
    **parameters: Any,
) -> PretrainingReport:
    """Pre-train a tiny BERT with a vocabulary of its own, on made-up prose or a text of one's own.

    Without a text it needs no download and a minute; with one, 2 layers of 128 are trained.

    Args:
        m: The plan to add to.
        corpus: The path of a text; see `pretrain_on_text`. Made-up prose by default.
        held_out: The path of another text, that is held out.
        factor: The objective: how many times as often a masked token of the documents held out is
            to be guessed as by always saying the most frequent one.
        accelerator: Where to train; a CPU will do.
        segments: How many derivations the training is cut into; see `plan_segments`.
        start: An encoder to begin with; see `start_path`. Random weights by default.
        parameters: `form`, `language` and the others of `pretrain_on_text`, and parameters of the
            stage `bert_pretrain`.

    Raises:
        PretrainingError: There is a text to be held out, and none to learn.
    """
    given: dict[str, Any] = {"accelerator": accelerator, "segments": segments, "start": start}
    text, other, small = texts_to_learn(m, corpus, held_out)
    model, records = pretrain_on_text(
        m, text, other, name="bert-pretrain-text", **{**small, **given, **parameters}
    )
    title = f"A tiny BERT, pre-trained from {'random' if start is None else 'other'} weights"
    language = parameters.get("language", "en")
    report = report_on(
        m, model, records, name="bert-pretrain-sample", title=title, language=language
    )
    return gate(m, report, objective(report.factor, at_least=factor))
