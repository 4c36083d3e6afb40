"""Labelled texts, or pairs of them, as BERT's input: TFRecords of token ids, with a schema.

Examples are JSON lines `{"id", "a", "b", "label"}`, as in `GlueExamples`. A record is a
`tf.train.Example` with, for L = max_seq_length, `token_ids`, `segment_ids` and `padding_mask`
(int64, [L]; the mask is 1 where there is a token), `label` (int64 class id or float32 score, [];
`NO_LABEL` where it is hidden) and `example_id` (int64, []).
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from itertools import chain
from typing import TYPE_CHECKING, Any, NamedTuple

from stagedml.zoo.bert.inputs import mark_shared, pack_pair, pad
from stagedml.zoo.bert.wordpiece import WordPiece, read_vocabulary
from stagedml.zoo.formats.parallel import parallel_map
from stagedml.zoo.formats.tfrecord import Feature, RecordError, Schema, read_records

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

    from stagedml import Build

# What a record has for a label that is hidden.
NO_LABEL = -1
# The form of `Encoded.schema`; the stages add `splits`.
FEATURES = {
    name: {"dtype": str, "shape": [int]}
    for name in ("token_ids", "segment_ids", "padding_mask", "label", "example_id")
}


class Encoded(NamedTuple):
    """What `encode_splits` wrote.

    Attributes:
        schema: `features` (`{name: {"dtype", "shape"}}`), `max_seq_length`, `do_lower_case`,
            `mark_shared`, `vocab_size` and `vocab_sha256`.
        splits: By split, `records` and `sha256` of its file.
        statistics: By split, `tokens`, `unknown_tokens`, `truncated` (the number of records that
            were cut) and `tokens_per_record`.
    """

    schema: dict[str, Any]
    splits: dict[str, dict[str, Any]]
    statistics: dict[str, dict[str, Any]]


def encode_splits(
    build: Build[Any],
    sources: Mapping[str, tuple[Path, Path]],
    vocab: Path,
    *,
    do_lower_case: bool,
    max_seq_length: int,
    regression: bool = False,
    mark: bool = False,
) -> Encoded:
    """Tokenize the examples of all splits; those of `train` are shuffled, seeded.

    Args:
        build: The running stage.
        sources: By split, the file of the examples and that of the records.
        vocab: The `vocab.txt` of the checkpoint to be tuned.
        do_lower_case: Whether it is an uncased one.
        max_seq_length: Number of tokens of a record, with `[CLS]` and `[SEP]`; what is longer is
            cut.
        regression: Labels are scores, not class ids.
        mark: The segments are those of `mark_shared`.

    Raises:
        VocabularyError: The vocabulary is not one of BERT.
    """
    schema = record_schema(max_seq_length, regression=regression)
    tokens = read_vocabulary(vocab)
    arguments = (tokens, do_lower_case, max_seq_length, regression, mark)
    counts = {name: _count_lines(source) for name, (source, _) in sources.items()}
    # All at once, so that what one split taught of words serves the others.
    work = chain.from_iterable(
        shuffled_lines(source, build.seed) if name == "train" else _lines(source)
        for name, (source, _) in sources.items()
    )
    records = parallel_map(_encoder, arguments, work, cores=build.cores)
    splits: dict[str, Any] = {}
    statistics: dict[str, Any] = {}
    for name, (_, target) in sources.items():
        count = counts[name]
        account = _Account()
        digest = hashlib.sha256()
        with target.open("wb") as file:
            for _ in build.track(range(count), f"tokenize {name}"):
                record, facts = next(records)
                file.write(record)
                digest.update(record)
                account.add(facts)
        _validate(target, schema, count)
        splits[name] = {"records": count, "sha256": digest.hexdigest()}
        statistics[name] = account.to_json()
    described = {
        "features": schema.to_json(),
        "max_seq_length": max_seq_length,
        "do_lower_case": do_lower_case,
        "mark_shared": mark,
        "vocab_size": len(tokens),
        "vocab_sha256": hashlib.sha256(vocab.read_bytes()).hexdigest(),
    }
    return Encoded(described, splits, statistics)


def record_schema(max_seq_length: int, *, regression: bool) -> Schema:
    """List the features of a record."""
    return Schema(
        [
            Feature("token_ids", "int64", max_seq_length),
            Feature("segment_ids", "int64", max_seq_length),
            Feature("padding_mask", "int64", max_seq_length),
            Feature("label", "float32" if regression else "int64"),
            Feature("example_id", "int64"),
        ]
    )


# Tokens of the example, of them unknown, whether it was cut.
Facts = tuple[int, int, bool]


def _encoder(
    tokens: list[str],
    lower_case: bool,  # noqa: FBT001 - worker processes get it by position
    max_seq_length: int,
    regression: bool,  # noqa: FBT001
    mark: bool,  # noqa: FBT001
) -> Callable[[bytes], tuple[bytes, Facts]]:
    """Make a function from a line of JSON to a framed record."""
    tokenizer = WordPiece(tokens, lower_case=lower_case)
    schema = record_schema(max_seq_length, regression=regression)
    no_label = float(NO_LABEL) if regression else NO_LABEL

    def encode(line: bytes) -> tuple[bytes, Facts]:
        example = json.loads(line)
        first = tokenizer.tokenize(example["a"])
        second = None if example["b"] is None else tokenizer.tokenize(example["b"])
        packed = pack_pair(tokenizer, first, second, max_seq_length)
        segments = mark_shared(packed, tokenizer) if mark else packed.segment_ids
        label = example["label"]
        record = schema.record(
            {
                "token_ids": pad(packed.token_ids, max_seq_length, tokenizer.pad_id),
                "segment_ids": pad(segments, max_seq_length, 0),
                "padding_mask": pad([1] * len(packed.token_ids), max_seq_length, 0),
                "label": no_label if label is None else label,
                "example_id": example["id"],
            }
        )
        unknown = packed.token_ids.count(tokenizer.unk_id)
        return record, (len(packed.token_ids), unknown, packed.truncated)

    return encode


def _lines(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        yield from file


def _count_lines(path: Path) -> int:
    return sum(1 for _ in _lines(path))


def shuffled_lines(path: Path, seed: int) -> Iterator[bytes]:
    """Give a file's lines, shuffled by the seed and the ids alone, whatever a generator's version.

    What is kept in memory of a line is its rank and where it begins.
    """
    ranked = []
    begin = 0
    for line in _lines(path):
        rank = hashlib.sha256(f"{seed}/shuffle/{json.loads(line)['id']}".encode()).digest()
        ranked.append(rank + begin.to_bytes(8, "big"))
        begin += len(line)
    ranked.sort()
    with path.open("rb") as file:
        for item in ranked:
            file.seek(int.from_bytes(item[-8:], "big"))
            yield file.readline()


class _Account:
    """Statistics of a split's records."""

    def __init__(self) -> None:
        self.lengths: Counter[int] = Counter()
        self.unknown = 0
        self.truncated = 0

    def add(self, facts: Facts) -> None:
        length, unknown, truncated = facts
        self.lengths[length] += 1
        self.unknown += unknown
        self.truncated += truncated

    def to_json(self) -> dict[str, Any]:
        lengths = sorted(self.lengths.elements())
        total = sum(lengths)
        result: dict[str, Any] = {
            "tokens": total,
            "unknown_tokens": self.unknown,
            "truncated": self.truncated,
        }
        if lengths:
            result["tokens_per_record"] = {
                "min": lengths[0],
                "median": lengths[len(lengths) // 2],
                "p99": lengths[min(len(lengths) - 1, len(lengths) * 99 // 100)],
                "max": lengths[-1],
                "mean": total / len(lengths),
            }
        return result


def _validate(path: Path, schema: Schema, expected: int) -> None:
    """Read a file back: as many records as examples, the first and the last of the schema."""
    count, last = 0, b""
    for payload in read_records(path, verify=False):
        if count == 0:
            schema.decode(payload)
        count, last = count + 1, payload
    if count:
        schema.decode(last)
    if count != expected:
        msg = f"{path.name} has {count} records for {expected} examples"
        raise RecordError(msg)
