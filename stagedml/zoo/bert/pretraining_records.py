"""Records to pre-train a BERT with: masked tokens, and whether two texts belong together."""

from __future__ import annotations

import hashlib
import json
import struct
from array import array
from collections import Counter
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

from stagedml import Bounds, Build, File, Json, Metric, Outputs, stage
from stagedml.zoo.bert.corpora import CorpusError, Sentences, read_documents
from stagedml.zoo.bert.inputs import pad
from stagedml.zoo.bert.masking import Chooser, Document, Masking, mask_tokens, pairs_of
from stagedml.zoo.bert.wordpiece import MASK, SPECIAL_TOKENS, VocabularyError, WordPiece
from stagedml.zoo.bert.wordpiece import read_vocabulary as read_tokens
from stagedml.zoo.formats.parallel import parallel_map
from stagedml.zoo.formats.tfrecord import Feature, Schema

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

Count = Annotated[int, Bounds(at_least=1)]
Fraction = Annotated[float, Bounds(at_least=0, at_most=0.9)]
FEATURES = (
    *("token_ids", "segment_ids", "padding_mask", "masked_positions", "masked_ids"),
    *("masked_weights", "next_sentence"),
)
_FEATURE = {"dtype": str, "shape": [int]}
_SPLIT = {"records": int, "documents": int, "masked": int, "random_next": int, "sha256": str}


class PretrainingRecords(Outputs):
    """Records for training, and of the documents held out; a shard of them.

    Each is a `tf.train.Example` with, for L = max_seq_length and P = max_predictions,
    `token_ids`, `segment_ids` and `padding_mask` (int64, [L]), `masked_positions` (where tokens are
    to be guessed), `masked_ids` (what was there) and `masked_weights` (1, or 0 in unused places;
    int64, [P] each) and `next_sentence` (int64, []; 0 where the second text follows the first, 1
    where it is of another document, as in Google's files).

    `*.index` has where each record begins, and where the last one ends: uint64, little-endian.
    `unigrams` has for each token how often it is to be guessed, in each part.
    """

    train = File("train.tfrecord")
    train_index = File("train.index")
    held_out = File("held_out.tfrecord")
    held_out_index = File("held_out.index")
    unigrams = File("unigrams.json")
    schema = Json(
        "schema.json",
        {
            "features": dict.fromkeys(FEATURES, _FEATURE),
            "splits": {"train": _SPLIT, "held_out": _SPLIT},
            "max_seq_length": int,
            "max_predictions": int,
            "do_lower_case": bool,
            "vocab_size": int,
            "vocab_sha256": str,
        },
    )
    records = Metric("train_records", at_least=0)
    vocab: Path


def record_schema(max_seq_length: int, max_predictions: int) -> Schema:
    """List the features of a record of `PretrainingRecords`."""
    tokens = ("token_ids", "segment_ids", "padding_mask")
    masked = ("masked_positions", "masked_ids", "masked_weights")
    return Schema(
        [
            *(Feature(name, "int64", max_seq_length) for name in tokens),
            *(Feature(name, "int64", max_predictions) for name in masked),
            Feature("next_sentence", "int64"),
        ]
    )


@stage(closed=True)
def pretraining_records(
    build: Build[PretrainingRecords],
    sentences: Sentences,
    vocab: Path,
    *,
    do_lower_case: bool = True,
    max_seq_length: Annotated[int, Bounds(at_least=8, at_most=4096)] = 128,
    max_predictions: Count = 20,
    masked_fraction: Annotated[float, Bounds(at_least=0.01, at_most=0.9)] = 0.15,
    short_fraction: Fraction = 0.1,
    whole_words: bool = False,
    copies: Count = 10,
    shard: Count = 1,
    block_documents: Annotated[int, Bounds(at_least=2)] = 10_000,
    may_be_empty: bool = False,
) -> PretrainingRecords:
    """Make pairs of texts with masked tokens, by all cores; they follow from seed and shard alone.

    Args:
        build: The running stage.
        sentences: Documents for training, and documents held out.
        vocab: A WordPiece `vocab.txt`.
        do_lower_case: Whether the vocabulary is uncased.
        max_seq_length: Number of tokens of a record, with `[CLS]` and `[SEP]`.
        max_predictions: Most tokens to be guessed in a record.
        masked_fraction: Fraction of the tokens that are to be guessed.
        short_fraction: Fraction of the records that are shorter than they could be.
        whole_words: Mask all pieces of a word together.
        copies: How often the training documents are gone through, each time cut and masked in
            another way; those held out are gone through once.
        shard: Which of several stages this is; each makes other choices.
        block_documents: How many documents are in memory at a time: the second text of a pair that
            does not belong together is of the same block.
        may_be_empty: A part with fewer than two documents has no records, and is no error: as of
            one shard of many.

    Raises:
        CorpusError: There are fewer than two documents in a part.
        VocabularyError: The vocabulary is not one of BERT, or has no `[MASK]`.
    """
    tokens = read_tokens(vocab)
    if MASK not in tokens:
        msg = f"the vocabulary {vocab.name} has no {MASK}"
        raise VocabularyError(msg)
    schema = record_schema(max_seq_length, max_predictions)
    options = (max_seq_length, max_predictions, masked_fraction, short_fraction, whole_words)
    setup = _Setup(tokens, do_lower_case, *options)
    out = build.out
    files = {
        "train": (sentences.train, out.train, out.train_index, copies),
        "held_out": (sentences.held_out, out.held_out, out.held_out_index, 1),
    }
    splits: dict[str, Any] = {}
    unigrams: dict[str, list[int]] = {}
    for part, (source, target, index, times) in files.items():
        account = _Account()
        with target.open("wb") as records, index.open("wb") as offsets:
            offset = 0
            seed = (build.seed, shard, part)
            for record, labels, is_random in _records(
                build, source, setup, seed, times, block_documents, account
            ):
                offsets.write(struct.pack("<Q", offset))
                offset += records.write(record)
                account.add(record, labels, is_random=is_random)
            offsets.write(struct.pack("<Q", offset))
        if not account.documents and not may_be_empty:
            msg = f"{source.name} of the sentences has fewer than two documents"
            hint = (
                "An empty line is between two documents. Give more text, or a larger "
                "`held_out_fraction`, or a text of its own as `held_out`."
            )
            raise CorpusError(msg, hint=hint)
        splits[part] = account.to_json()
        unigrams[part] = [account.labels[i] for i in range(len(tokens))]
    out.unigrams.write_text(json.dumps(unigrams), encoding="utf-8")
    out.schema = {
        "features": schema.to_json(),
        "splits": splits,
        "max_seq_length": max_seq_length,
        "max_predictions": max_predictions,
        "do_lower_case": do_lower_case,
        "vocab_size": len(tokens),
        "vocab_sha256": hashlib.sha256(vocab.read_bytes()).hexdigest(),
    }
    out.records = splits["train"]["records"]
    return out


class _Account:
    """What is counted of a part."""

    def __init__(self) -> None:
        self.labels = Counter[int]()
        self.records = self.documents = self.random_next = 0
        self.digest = hashlib.sha256()

    def add(self, record: bytes, labels: Sequence[int], *, is_random: bool) -> None:
        self.records += 1
        self.random_next += is_random
        self.labels.update(labels)
        self.digest.update(record)

    def to_json(self) -> dict[str, Any]:
        return {
            "records": self.records,
            "documents": self.documents,
            "masked": self.labels.total(),
            "random_next": self.random_next,
            "sha256": self.digest.hexdigest(),
        }


class _Setup:
    """What every process needs to make records."""

    def __init__(
        self,
        tokens: list[str],
        lower_case: bool,  # noqa: FBT001 - with the others, in the order of the stage
        max_seq_length: int,
        max_predictions: int,
        masked_fraction: float,
        short_fraction: float,
        whole_words: bool,  # noqa: FBT001
    ) -> None:
        self.tokens = tokens
        self.lower_case = lower_case
        self.max_seq_length = max_seq_length
        self.max_predictions = max_predictions
        self.short_fraction = short_fraction
        tokenizer = WordPiece(tokens, lower_case=lower_case)
        self.cls_id, self.sep_id, self.pad_id = tokenizer.cls_id, tokenizer.sep_id, tokenizer.pad_id
        reserved = {*SPECIAL_TOKENS}
        self.masking = Masking(
            fraction=masked_fraction,
            most=max_predictions,
            whole_words=whole_words,
            mask_id=tokenizer.ids[MASK],
            special_ids=frozenset((tokenizer.cls_id, tokenizer.sep_id)),
            ordinary_ids=[
                i
                for i, token in enumerate(tokens)
                if token not in reserved and not token.startswith("[unused")
            ],
            continues=[token.startswith("##") for token in tokens],
        )


def _records(
    build: Build[PretrainingRecords],
    path: Path,
    setup: _Setup,
    seed: tuple[object, ...],
    copies: int,
    block_documents: int,
    account: _Account,
) -> Iterator[tuple[bytes, list[int], bool]]:
    """Make the records of a part, a block of documents at a time."""
    for number, block in enumerate(_blocks(path, block_documents)):
        tokenized = parallel_map(_tokenizer, (setup,), block, cores=build.cores)
        documents = [document for document in tokenized if document]
        if len(documents) < 2:  # the others have no words
            continue
        account.documents += len(documents)
        build.progress(f"{path.name}: {account.documents} documents")
        work = [(copy, index) for copy in range(copies) for index in range(len(documents))]
        arguments = (setup, documents, (*seed, number))
        for made in parallel_map(_maker, arguments, work, cores=build.cores):
            yield from made


def _blocks(path: Path, size: int) -> Iterator[list[list[str]]]:
    """Read documents, so many at a time; the last block has from two to `size` + 1 of them."""
    documents = read_documents(path)
    block = list(islice(documents, size))
    while block:
        following = list(islice(documents, size))
        if len(following) == 1:
            block, following = block + following, []
        yield block
        block = following


def _tokenizer(setup: _Setup) -> Callable[[list[str]], Document]:
    """Make a function from a document's sentences to their tokens."""
    tokenizer = WordPiece(setup.tokens, lower_case=setup.lower_case)

    # As lists they would be four times as large, 44 bytes a token, and again in each process that
    # has read them: to look at an integer is to write to the memory that forked processes share.
    def tokenize(document: list[str]) -> Document:
        return [array("i", ids) for sentence in document if (ids := tokenizer.tokenize(sentence))]

    return tokenize


Made = list[tuple[bytes, list[int], bool]]


def _maker(
    setup: _Setup, documents: list[Document], seed: tuple[object, ...]
) -> Callable[[tuple[int, int]], Made]:
    """Make a function from a copy's and a document's number to records."""
    length, most = setup.max_seq_length, setup.max_predictions
    schema = record_schema(length, most)
    cls, sep = setup.cls_id, setup.sep_id

    def make(item: tuple[int, int]) -> Made:
        copy, index = item
        # Of each document and copy alone: the same with any number of cores.
        choose = Chooser(*seed, copy, index)
        made: Made = []
        pairs = pairs_of(documents, index, choose, most=length - 3, short=setup.short_fraction)
        for first, second, is_random in pairs:
            ids = [cls, *first, sep, *second, sep]
            masked = mask_tokens(ids, setup.masking, choose)
            segments = [0] * (len(first) + 2) + [1] * (len(second) + 1)
            record = schema.record(
                {
                    "token_ids": pad(masked.token_ids, length, setup.pad_id),
                    "segment_ids": pad(segments, length, 0),
                    "padding_mask": pad([1] * len(ids), length, 0),
                    "masked_positions": pad(masked.positions, most, 0),
                    "masked_ids": pad(masked.labels, most, 0),
                    "masked_weights": pad([1] * len(masked.labels), most, 0),
                    "next_sentence": int(is_random),
                }
            )
            made.append((record, masked.labels, is_random))
        return made

    return make
