"""Parallel texts as a model takes them: TFRecords of sub-word ids, with their lengths."""

from __future__ import annotations

import hashlib
from array import array
from itertools import islice
from typing import TYPE_CHECKING, Annotated, Any

from stagedml import Bounds, Build, Dir, File, Json, Outputs, stage
from stagedml.zoo.formats.parallel import parallel_map
from stagedml.zoo.formats.tfrecord import ANY, Feature, Schema
from stagedml.zoo.subwords.data import Subwords, open_subwords
from stagedml.zoo.translation.data import PARTS, SIDES, ParallelTexts, each_pair

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from stagedml.zoo.subwords.data import Tokenizer
    from stagedml.zoo.translation.cleaning import Pair

RECORD = Schema(
    [
        Feature("source_ids", "int64", ANY),
        Feature("target_ids", "int64", ANY),
        Feature("example_id", "int64"),
    ]
)

_CHUNK = 1 << 17  # pairs in memory at a time
Length = Annotated[int, Bounds(at_least=2, at_most=65_536)]


class ParallelRecords(Outputs):
    """The records of parallel texts.

    Each is a `tf.train.Example` with `source_ids` and `target_ids` (int64, of any length; both end
    in `eos_id`, neither begins with `bos_id`) and `example_id` (int64, []: the number of the line
    in `texts`, from 0). `lengths` has `{train,dev,test}.npy`, int32 (records, 2): how many ids the
    two sides have, the end included.

    Training pairs that are too long are left out. Of the other parts every pair is there: what is
    too long is cut, and `schema["splits"]` counts it.
    """

    train = File("train.tfrecord")
    dev = File("dev.tfrecord")
    test = File("test.tfrecord")
    lengths = Dir("lengths")
    schema = Json(
        "schema.json",
        {
            "features": {
                name: {"dtype": str, "shape": [int]}
                for name in ("source_ids", "target_ids", "example_id")
            },
            "splits": {
                name: {
                    "records": int,
                    "sha256": str,
                    "left_out": int,
                    "cut": {"source": int, "target": int},
                    "tokens": {"source": int, "target": int},
                    "unknown": int,
                }
                for name in PARTS
            },
            "source": str,
            "target": str,
            "max_source_length": int,
            "max_target_length": int,
            "vocab_size": int,
            "vocab_sha256": str,
            "pad_id": int,
            "unk_id": int,
            "bos_id": int,
            "eos_id": int,
        },
    )
    texts: ParallelTexts
    subwords: Subwords


@stage(environment="text", closed=True)
def parallel_records(
    build: Build[ParallelRecords],
    texts: ParallelTexts,
    subwords: Subwords,
    *,
    max_source_length: Length = 256,
    max_target_length: Length = 256,
) -> ParallelRecords:
    """Cut parallel texts into sub-words.

    The records are in the order of the texts: a training shuffles them.

    Args:
        build: The running stage.
        texts: The texts.
        subwords: One vocabulary for both languages.
        max_source_length: Number of ids of a text to translate, its end included.
        max_target_length: The same of a translation.
    """
    described = subwords.description
    tokenizer = open_subwords(described["kind"], subwords.model)
    limits = (max_source_length, max_target_length)
    splits = {}
    for part in PARTS:
        account = _Account(tokenizer, limits, training=part == "train")
        pairs = each_pair(texts.texts, part)
        total = texts.statistics["parts"][part]["pairs"]
        with getattr(build.out, part).open("wb") as file:
            while chunk := list(islice(pairs, _CHUNK)):
                build.progress(f"encode {part} {account.seen}/{total}")
                arguments = (described["kind"], subwords.model)
                for sides in parallel_map(_encoder, arguments, chunk, cores=build.cores):
                    file.write(account.record(sides))
        account.write_lengths(build.out.lengths / f"{part}.npy")
        splits[part] = account.to_json()
    build.out.schema = {
        "features": RECORD.to_json(),
        "splits": splits,
        "source": texts.statistics["source"],
        "target": texts.statistics["target"],
        "max_source_length": max_source_length,
        "max_target_length": max_target_length,
        "vocab_size": tokenizer.size,
        "vocab_sha256": described["sha256"],
        **{name: getattr(tokenizer, name) for name in ("pad_id", "unk_id", "bos_id", "eos_id")},
    }
    return build.out


class _Account:
    """Makes the records of a part, and counts what becomes of its pairs."""

    def __init__(self, tokenizer: Tokenizer, limits: tuple[int, int], *, training: bool) -> None:
        self.end = tokenizer.eos_id
        self.unknown_id = tokenizer.unk_id
        self.limits = limits
        self.training = training
        self.seen = self.left_out = self.unknown = 0
        self.cut = [0, 0]
        self.lengths = array("i")
        self.digest = hashlib.sha256()

    def record(self, sides: tuple[list[int], list[int]]) -> bytes:
        """Frame the record of a pair; of one that is left out there are no bytes."""
        number, self.seen = self.seen, self.seen + 1
        long = [len(ids) > limit for ids, limit in zip(sides, self.limits, strict=True)]
        if self.training and any(long):
            self.left_out += 1
            return b""
        # The end stays, so that what is cut is a text to the model as any other.
        source, target = (
            [*ids[: limit - 1], self.end] if is_long else ids
            for ids, limit, is_long in zip(sides, self.limits, long, strict=True)
        )
        self.cut = [n + is_long for n, is_long in zip(self.cut, long, strict=True)]
        self.lengths.extend((len(source), len(target)))
        self.unknown += source.count(self.unknown_id) + target.count(self.unknown_id)
        made = RECORD.record({"source_ids": source, "target_ids": target, "example_id": number})
        self.digest.update(made)
        return made

    def write_lengths(self, path: Path) -> None:
        """Write the lengths as int32 (records, 2)."""
        import numpy as np

        np.save(path, np.array(self.lengths, np.int32).reshape(-1, 2))

    def to_json(self) -> dict[str, Any]:
        sides = (self.lengths[::2], self.lengths[1::2])
        return {
            "records": len(self.lengths) // 2,
            "sha256": self.digest.hexdigest(),
            "left_out": self.left_out,
            "cut": dict(zip(SIDES, self.cut, strict=True)),
            "tokens": {name: sum(side) for name, side in zip(SIDES, sides, strict=True)},
            "longest": {n: max(side, default=0) for n, side in zip(SIDES, sides, strict=True)},
            "unknown": self.unknown,
        }


def _encoder(kind: str, model: Path) -> Callable[[Pair], tuple[list[int], list[int]]]:
    """Make a function from a pair of texts to their ids, with the end of each."""
    tokenizer = open_subwords(kind, model)
    end = [tokenizer.eos_id]

    def encode(pair: Pair) -> tuple[list[int], list[int]]:
        return tokenizer.encode(pair[0]) + end, tokenizer.encode(pair[1]) + end

    return encode
