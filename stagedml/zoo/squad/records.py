"""SQuAD's questions as BERT's input: TFRecords of overlapping windows, with a schema."""

from __future__ import annotations

import hashlib
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

from stagedml import Bounds, Build, File, Json, Outputs, StagedMLError, stage
from stagedml.zoo.bert.inputs import pad
from stagedml.zoo.bert.wordpiece import WordPiece, read_vocabulary
from stagedml.zoo.formats.parallel import parallel_map
from stagedml.zoo.formats.tfrecord import Feature, Schema
from stagedml.zoo.squad.data import Question, SquadFormatError, Window, read_squad, windows_of

if TYPE_CHECKING:
    from collections.abc import Callable

Count = Annotated[int, Bounds(at_least=1)]
FEATURES = {"token_ids": {"dtype": str, "shape": [int]}}
SPLIT = {"questions": int, "records": int, "sha256": str}


class WindowError(StagedMLError):
    """Windows that have no room for a context, or that skip a part of it."""


class SquadRecords(Outputs):
    """Windows of both splits, for L = max_seq_length.

    All records have `token_ids`, `segment_ids`, `padding_mask` (int64, [L]; the mask is 1 where
    there is a token). Those for training have `answer` (int64, [2]: positions of the answer's
    first and last token, 0 where the window does not hold it); those of dev have `question`
    (int64, []: its number in the file), `starts`, `ends` (int64, [L]: the token's characters in
    the context, 0 where it is not of the context) and `best` (int64, [L]: 1 where an answer may
    begin, since no other window has more of the token's context).
    """

    train = File("train.tfrecord")
    dev = File("dev.tfrecord")
    schema = Json(
        "schema.json",
        {
            "version": str,
            "train": FEATURES,
            "dev": FEATURES,
            "splits": {"train": SPLIT, "dev": SPLIT},
            "max_seq_length": int,
            "do_lower_case": bool,
            "vocab_size": int,
            "vocab_sha256": str,
        },
    )
    statistics = Json("statistics.json", {"train": dict, "dev": dict})
    vocab: Path
    train_file: Path
    dev_file: Path


@stage(closed=True)
def squad_features(
    build: Build[SquadRecords],
    train_file: Path,
    dev_file: Path,
    vocab: Path,
    *,
    version: Literal["1.1", "2.0"] = "1.1",
    do_lower_case: bool,
    max_seq_length: Annotated[int, Bounds(at_least=8, at_most=4096)] = 384,
    doc_stride: Count = 128,
    max_query_length: Count = 64,
    train_questions: Count | None = None,
    dev_questions: Count | None = None,
) -> SquadRecords:
    """Cut the contexts into windows, and find the answers in them.

    The defaults are those that Google's published results were reached with.

    Args:
        build: The running stage.
        train_file: Questions for training, in SQuAD's format.
        dev_file: Questions for evaluation, in SQuAD's format; they may have several answers.
        vocab: The checkpoint's `vocab.txt`.
        version: The version of the format: in 2.0 questions may have no answer.
        do_lower_case: Whether the checkpoint is uncased.
        max_seq_length: Number of tokens of a window, with the question and three special tokens.
        doc_stride: Number of tokens from the beginning of a window to that of the next.
        max_query_length: Number of tokens of a question beyond which it is cut.
        train_questions: Number of questions to take from the start of `train_file`; all by default.
        dev_questions: Number of questions to take from the start of `dev_file`; all by default.

    Raises:
        SquadFormatError: A file is not in SQuAD's format, or has questions without an answer
            that its version does not allow.
        WindowError: Windows would be empty, or would skip tokens.
        VocabularyError: The vocabulary is not one of BERT.
    """
    room = max_seq_length - max_query_length - 3
    if doc_stride > room:
        msg = (
            f"windows of {max_seq_length} tokens have room for {room} of the context beside a "
            f"question of {max_query_length}: a stride of {doc_stride} would skip tokens"
        )
        raise WindowError(msg, hint=f"Choose doc_stride <= {room}, or longer windows.")
    tokens = read_vocabulary(vocab)
    arguments = (tokens, do_lower_case, max_seq_length, doc_stride, max_query_length)
    splits: dict[str, Any] = {}
    statistics: dict[str, Any] = {}
    for name, source, target, limit in (
        ("train", train_file, build.out.train, train_questions),
        ("dev", dev_file, build.out.dev, dev_questions),
    ):
        questions = read_squad(source)[:limit]
        _check_version(source, questions, version)
        items = enumerate(questions)
        encoded = parallel_map(_encoder, (name, *arguments), items, cores=build.cores)
        digest = hashlib.sha256()
        counts: Counter[str] = Counter()
        with target.open("wb") as file:
            for _ in build.track(questions, f"windows of {name}"):
                records, facts = next(encoded)
                for record in records:
                    file.write(record)
                    digest.update(record)
                counts.update(facts)
        splits[name] = {
            "questions": len(questions),
            "records": counts["windows"],
            "sha256": digest.hexdigest(),
        }
        statistics[name] = dict(sorted(counts.items()))
    build.out.schema = {
        "version": version,
        "train": train_schema(max_seq_length).to_json(),
        "dev": dev_schema(max_seq_length).to_json(),
        "splits": splits,
        "max_seq_length": max_seq_length,
        "max_query_length": max_query_length,
        "doc_stride": doc_stride,
        "do_lower_case": do_lower_case,
        "vocab_size": len(tokens),
        "vocab_sha256": hashlib.sha256(vocab.read_bytes()).hexdigest(),
    }
    build.out.statistics = statistics
    return build.out


def _check_version(path: Path, questions: list[Question], version: str) -> None:
    if version == "1.1":
        for question in questions:
            if not question.answers:
                msg = f"{path.name}: the question {question.id!r} has no answer"
                raise SquadFormatError(msg, hint="Is the file of version='2.0'?")


def _inputs(max_seq_length: int) -> list[Feature]:
    names = ("token_ids", "segment_ids", "padding_mask")
    return [Feature(name, "int64", max_seq_length) for name in names]


def train_schema(max_seq_length: int) -> Schema:
    """List the features of a record for training of `SquadRecords`."""
    return Schema([*_inputs(max_seq_length), Feature("answer", "int64", 2)])


def dev_schema(max_seq_length: int) -> Schema:
    """List the features of a record of dev of `SquadRecords`."""
    own = [Feature(name, "int64", max_seq_length) for name in ("starts", "ends", "best")]
    return Schema([*_inputs(max_seq_length), Feature("question", "int64"), *own])


def _encoder(
    split: str,
    tokens: list[str],
    lower_case: bool,  # noqa: FBT001 - worker processes get it by position
    max_seq_length: int,
    doc_stride: int,
    max_query_length: int,
) -> Callable[[tuple[int, Question]], tuple[list[bytes], dict[str, int]]]:
    """Make a function from a question with its number to framed records, and what is counted."""
    tokenizer = WordPiece(tokens, lower_case=lower_case)
    training = split == "train"
    schema = train_schema(max_seq_length) if training else dev_schema(max_seq_length)

    def encode(item: tuple[int, Question]) -> tuple[list[bytes], dict[str, int]]:
        number, question = item
        windows, located = windows_of(
            question,
            tokenizer,
            max_seq_length=max_seq_length,
            doc_stride=doc_stride,
            max_query_length=max_query_length,
        )
        facts = {
            "windows": len(windows),
            "windows_with_answer": sum(w.answer != (0, 0) for w in windows),
            "questions": 1,
            "questions_without_answer": int(not question.answers),
            "answers_not_at_their_place": int(not located),
            "unknown_tokens": sum(w.token_ids.count(tokenizer.unk_id) for w in windows),
        }
        kept = windows
        if training and not located:
            # Trained with, it would teach that there is no answer.
            facts["windows"], kept = 0, []
        return [schema.record(_values(w, number)) for w in kept], facts

    def _values(window: Window, number: int) -> dict[str, Any]:
        count = len(window.token_ids)
        after = max_seq_length - window.first
        values: dict[str, Any] = {
            "token_ids": pad(window.token_ids, max_seq_length, tokenizer.pad_id),
            "segment_ids": pad(
                [0] * window.first + [1] * (count - window.first), max_seq_length, 0
            ),
            "padding_mask": pad([1] * count, max_seq_length, 0),
        }
        if training:
            return {**values, "answer": list(window.answer)}
        before = [0] * window.first
        return {
            **values,
            "question": number,
            "starts": before + pad(window.starts, after, 0),
            "ends": before + pad(window.ends, after, 0),
            "best": before + pad([int(b) for b in window.best], after, 0),
        }

    return encode
