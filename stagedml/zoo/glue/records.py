"""The examples of a GLUE task as BERT's input: TFRecords of token ids, with a schema."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

from stagedml import Bounds, Build, File, Json, Outputs, StagedMLError, stage
from stagedml.zoo.bert.inputs import pack_pair, pad
from stagedml.zoo.bert.wordpiece import WordPiece, read_vocabulary
from stagedml.zoo.formats.parallel import parallel_map
from stagedml.zoo.formats.tfrecord import (
    Feature,
    RecordError,
    Schema,
    read_records,
)
from stagedml.zoo.glue.data import GlueExamples
from stagedml.zoo.glue.tasks import glue_task

if TYPE_CHECKING:
    from collections.abc import Callable

# What a record of the hidden test sets has for a label.
NO_LABEL = -1


class GlueRecords(Outputs):
    """The records of a task.

    Each is a `tf.train.Example` with, for L = max_seq_length, `token_ids`, `segment_ids` and
    `padding_mask` (int64, [L]; the mask is 1 where there is a token), `label` (int64 class id or
    float32 score, []; -1 where it is hidden) and `example_id` (int64, []).

    `schema["features"]` is `{name: {"dtype", "shape"}}`; `schema["splits"]` says how many records
    a file has and whether they have labels.
    """

    train = File("train.tfrecord")
    validation = File("validation.tfrecord")
    dev = File("dev.tfrecord")
    test = File("test.tfrecord")
    schema = Json(
        "schema.json",
        {
            "task": str,
            "features": {
                name: {"dtype": str, "shape": [int]}
                for name in ("token_ids", "segment_ids", "padding_mask", "label", "example_id")
            },
            "splits": {
                name: {"records": int, "labelled": bool, "sha256": str}
                for name in ("train", "validation", "dev", "test")
            },
            "vocab_size": int,
        },
    )
    statistics = Json(
        "statistics.json",
        {"splits": dict.fromkeys(("train", "validation", "dev", "test"), dict)},
    )
    vocab: Path
    examples: GlueExamples


@stage(closed=True)
def glue_records(
    build: Build[GlueRecords],
    examples: GlueExamples,
    vocab: Path,
    *,
    task: str,
    do_lower_case: bool,
    max_seq_length: Annotated[int, Bounds(at_least=4, at_most=4096)] = 128,
) -> GlueRecords:
    """Tokenize the examples of a task, with the vocabulary of the checkpoint to be tuned.

    The training set is shuffled, seeded; the other splits are in the order of their files.

    Args:
        build: The running stage.
        examples: The task's examples.
        vocab: The checkpoint's `vocab.txt`.
        task: The task as GLUE calls it.
        do_lower_case: Whether the checkpoint is uncased.
        max_seq_length: Number of tokens of an example, with `[CLS]` and `[SEP]`; what is longer is
            cut.

    Raises:
        StagedMLError: The examples are of another task.
        VocabularyError: The vocabulary is not one of BERT.
    """
    known = glue_task(task)
    described = examples.statistics
    if described["task"] != task:
        msg = f"the records are to be of {task}, the examples are of {described['task']}"
        raise StagedMLError(msg)
    schema = glue_schema(max_seq_length, regression=known.regression)
    tokens = read_vocabulary(vocab)
    arguments = (tokens, do_lower_case, max_seq_length, known.regression)
    sources = {
        "train": (examples.train, build.out.train),
        "validation": (examples.validation, build.out.validation),
        "dev": (examples.dev, build.out.dev),
        "test": (examples.test, build.out.test),
    }
    lines = {name: source.read_bytes().splitlines() for name, (source, _) in sources.items()}
    lines["train"] = _shuffled(lines["train"], build.seed)
    # All at once, so that what one split taught of words serves the others.
    work = [line for some in lines.values() for line in some]
    records = parallel_map(_encoder, arguments, work, cores=build.cores)
    splits: dict[str, Any] = {}
    statistics: dict[str, Any] = {}
    for name, (_, target) in sources.items():
        count = len(lines[name])
        account = _Account()
        digest = hashlib.sha256()
        with target.open("wb") as file:
            for _ in build.track(range(count), f"tokenize {name}"):
                record, facts = next(records)
                file.write(record)
                digest.update(record)
                account.add(facts)
        _validate(target, schema, count)
        said = described["splits"][name]
        splits[name] = {
            "records": count,
            "labelled": said["labelled"] == count > 0,
            "sha256": digest.hexdigest(),
        }
        statistics[name] = {**said, **account.to_json()}
    build.out.schema = {
        "task": task,
        "features": schema.to_json(),
        "labels": known.labels and list(known.labels),
        "splits": splits,
        "max_seq_length": max_seq_length,
        "do_lower_case": do_lower_case,
        "vocab_size": len(tokens),
        "vocab_sha256": hashlib.sha256(vocab.read_bytes()).hexdigest(),
        "no_label": NO_LABEL,
    }
    build.out.statistics = {**described, "splits": statistics}
    return build.out


def glue_schema(max_seq_length: int, *, regression: bool) -> Schema:
    """List the features of a record of `GlueRecords`."""
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
) -> Callable[[bytes], tuple[bytes, Facts]]:
    """Make a function from a line of JSON to a framed record."""
    tokenizer = WordPiece(tokens, lower_case=lower_case)
    schema = glue_schema(max_seq_length, regression=regression)
    no_label = float(NO_LABEL) if regression else NO_LABEL

    def encode(line: bytes) -> tuple[bytes, Facts]:
        example = json.loads(line)
        first = tokenizer.tokenize(example["a"])
        second = None if example["b"] is None else tokenizer.tokenize(example["b"])
        packed = pack_pair(tokenizer, first, second, max_seq_length)
        label = example["label"]
        record = schema.record(
            {
                "token_ids": pad(packed.token_ids, max_seq_length, tokenizer.pad_id),
                "segment_ids": pad(packed.segment_ids, max_seq_length, 0),
                "padding_mask": pad([1] * len(packed.token_ids), max_seq_length, 0),
                "label": no_label if label is None else label,
                "example_id": example["id"],
            }
        )
        unknown = packed.token_ids.count(tokenizer.unk_id)
        return record, (len(packed.token_ids), unknown, packed.truncated)

    return encode


def _shuffled(lines: list[bytes], seed: int) -> list[bytes]:
    """Shuffle by the seed and the ids alone, whatever a generator's version."""

    def key(line: bytes) -> bytes:
        return hashlib.sha256(f"{seed}/shuffle/{json.loads(line)['id']}".encode()).digest()

    return sorted(lines, key=key)


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
