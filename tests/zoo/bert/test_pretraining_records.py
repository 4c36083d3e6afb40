"""Records to pre-train with, as they are written: every one read back and held against its text."""

from __future__ import annotations

import hashlib
import json
import struct
from typing import TYPE_CHECKING

import pytest
from running import run_stage

from stagedml.runtime.backends import Realized
from stagedml.zoo.bert.corpora import CorpusError, Sentences, document_hash, is_held_out
from stagedml.zoo.bert.pretraining_records import pretraining_records, record_schema
from stagedml.zoo.bert.wordpiece import VocabularyError, WordPiece
from stagedml.zoo.formats.tfrecord import read_records
from stagedml.zoo.sample_data.prose import sample_documents
from stagedml.zoo.sample_data.vocabulary import sample_vocabulary

if TYPE_CHECKING:
    from pathlib import Path

VOCABULARY = sample_vocabulary()
TOKENIZER = WordPiece(VOCABULARY, lower_case=True)
LENGTH, MOST = 40, 6


def write(path: Path, documents: list[list[str]]) -> None:
    path.write_text("\n".join("".join(f"{s}\n" for s in d) for d in documents), encoding="utf-8")


def sentences(place: Path, train: list[list[str]], held_out: list[list[str]]) -> Sentences:
    place.mkdir()
    write(place / "train.txt", train)
    write(place / "held_out.txt", held_out)
    return Sentences(Realized(place, {}, {}))


@pytest.fixture
def given_(tmp_path: Path) -> tuple[Sentences, Path]:
    made = sample_documents(50)
    vocab = tmp_path / "vocab.txt"
    vocab.write_text("".join(f"{t}\n" for t in VOCABULARY), encoding="utf-8")
    return sentences(tmp_path / "sentences", made[:40], made[40:]), vocab


def run(place: Path, given_: tuple[Sentences, Path], **more):
    small = {"max_seq_length": LENGTH, "max_predictions": MOST, "copies": 2}
    return run_stage(pretraining_records, place, *given_, **{**small, **more})


def decoded(path: Path) -> list[dict]:
    schema = record_schema(LENGTH, MOST)
    return [schema.decode(payload) for payload in read_records(path)]


def test_every_record_is_of_its_documents(tmp_path: Path, given_) -> None:
    made = run(tmp_path / "records", given_)
    texts = {"train": sample_documents(50)[:40], "held_out": sample_documents(50)[40:]}
    for part, documents in texts.items():
        whole = [[t for s in d for t in TOKENIZER.tokenize(s)] for d in documents]
        strings = ["," + ",".join(map(str, tokens)) + "," for tokens in whole]
        records = decoded(getattr(made, part))
        split = made.schema["splits"][part]
        assert split["records"] == len(records) > 20
        assert split["documents"] == len(documents)
        assert split["random_next"] == sum(r["next_sentence"] for r in records)
        labels: list[int] = []
        for record in records:
            size = sum(record["padding_mask"])
            assert record["padding_mask"] == [1] * size + [0] * (LENGTH - size)
            ids = list(record["token_ids"])
            assert ids[size:] == [TOKENIZER.pad_id] * (LENGTH - size)
            count = sum(record["masked_weights"])
            assert record["masked_weights"] == [1] * count + [0] * (MOST - count)
            assert record["masked_ids"][count:] == [0] * (MOST - count)
            for place, label in zip(
                record["masked_positions"][:count], record["masked_ids"][:count], strict=True
            ):
                assert 0 < place < size - 1
                ids[place] = label
            labels += record["masked_ids"][:count]
            # With the labels in their places, it is text of the documents again.
            first_end = ids.index(TOKENIZER.sep_id)
            assert (ids[0], ids[size - 1]) == (TOKENIZER.cls_id, TOKENIZER.sep_id)
            assert record["segment_ids"] == (
                [0] * (first_end + 1) + [1] * (size - first_end - 1) + [0] * (LENGTH - size)
            )
            a, b = ids[1:first_end], ids[first_end + 1 : size - 1]
            homes = [
                {n for n, text in enumerate(strings) if f",{','.join(map(str, x))}," in text}
                for x in (a, b)
            ]
            assert homes[0]
            assert homes[1]
            if not record["next_sentence"]:
                assert homes[0] & homes[1]
        unigrams = json.loads(made.unigrams.read_text())[part]
        assert unigrams == [labels.count(i) for i in range(len(VOCABULARY))]
        assert split["masked"] == len(labels)
        data = getattr(made, part).read_bytes()
        assert split["sha256"] == hashlib.sha256(data).hexdigest()
        index = getattr(made, f"{part}_index").read_bytes()
        offsets = struct.unpack(f"<{len(index) // 8}Q", index)
        assert (offsets[0], offsets[-1], len(offsets)) == (0, len(data), len(records) + 1)
    assert made.vocab == given_[1]


def test_records_follow_from_seed_and_shard(tmp_path: Path, given_, monkeypatch) -> None:
    """And not from the number of cores."""
    monkeypatch.setattr("stagedml.zoo.formats.parallel._WORTH_IT", 4)
    monkeypatch.setattr("stagedml.zoo.formats.parallel._BATCH", 3)
    found = {}
    for name, cores, more in (
        ("one", 1, {}),
        ("many", 3, {}),
        ("shard", 1, {"shard": 2}),
        ("seed", 1, {"instance": 1}),
        ("words", 1, {"whole_words": True}),
    ):
        monkeypatch.setenv("NIX_BUILD_CORES", str(cores))
        made = run(tmp_path / name, given_, **more)
        found[name] = {p.name: p.read_bytes() for p in made.train.parent.iterdir()}
    assert found["one"] == found["many"]
    for name in ("shard", "seed", "words"):
        assert found[name]["train.tfrecord"] != found["one"]["train.tfrecord"]
        assert found[name]["held_out.tfrecord"] != found["one"]["held_out.tfrecord"]


def test_blocks_of_documents_lose_none(tmp_path: Path, given_) -> None:
    for size in (2, 3, 13, 39, 40):
        made = run(tmp_path / f"blocks-{size}", given_, block_documents=size, copies=1)
        assert made.schema["splits"]["train"]["documents"] == 40
        assert made.schema["splits"]["held_out"]["documents"] == 10


def test_copies_are_masked_in_other_ways(tmp_path: Path, given_) -> None:
    one, three = (run(tmp_path / f"copies-{n}", given_, copies=n) for n in (1, 3))
    assert one.records * 2.5 < three.records < one.records * 3.5
    records = [bytes(r["token_ids"][0:1]) + str(r).encode() for r in decoded(three.train)]
    assert len(set(records)) == len(records)
    # What is held out is masked once.
    assert one.held_out.read_bytes() == three.held_out.read_bytes()


@pytest.mark.parametrize(
    ("train", "held_out", "part"),
    [([["a b."]], [["c."], ["d."]], "train"), ([["a."], ["b."]], [], "held_out")],
)
def test_too_few_documents(tmp_path: Path, given_, train, held_out, part) -> None:
    few = sentences(tmp_path / "few", train, held_out)
    with pytest.raises(CorpusError, match=f"{part}.txt of the sentences has fewer than two"):
        run(tmp_path / "records", (few, given_[1]))


def test_a_shard_may_have_no_documents(tmp_path: Path, given_) -> None:
    none = sentences(tmp_path / "none", [["a."]], [])
    made = run(tmp_path / "records", (none, given_[1]), may_be_empty=True)
    for part in ("train", "held_out"):
        assert getattr(made, part).read_bytes() == b""
        assert getattr(made, f"{part}_index").read_bytes() == bytes(8)
        assert made.schema["splits"][part]["records"] == 0


def test_a_vocabulary_without_mask(tmp_path: Path, given_) -> None:
    vocab = tmp_path / "other.txt"
    tokens = [t for t in VOCABULARY if t != "[MASK]"]
    vocab.write_text("".join(f"{t}\n" for t in tokens), encoding="utf-8")
    with pytest.raises(VocabularyError, match=r"other\.txt has no \[MASK\]"):
        run(tmp_path / "records", (given_[0], vocab))


def test_copies_of_a_document_are_in_one_part() -> None:
    digests = [document_hash(d) for d in sample_documents(400)]
    held = [is_held_out(digest, 0.25) for digest in digests]
    assert 70 < sum(held) < 130
    assert not any(is_held_out(d, 0.0) for d in digests)
    assert all(is_held_out(d, 1.0) for d in digests)
    assert document_hash(["a b", "c"]) == document_hash(["a", "b c"]) != document_hash(["ab c"])
