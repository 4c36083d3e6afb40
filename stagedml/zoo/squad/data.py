"""SQuAD's files, and their questions as windows of tokens.

The format is that of https://rajpurkar.github.io/SQuAD-explorer (1.1 and 2.0; XQuAD has it too).
Windows overlap, as in https://arxiv.org/abs/1810.04805; answers are mapped to tokens through
character offsets, so that no text is ever rebuilt from tokens. Standard library only.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

from stagedml import StagedMLError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from stagedml.zoo.bert.wordpiece import Piece, WordPiece


class SquadFormatError(StagedMLError):
    """A file that is not in SQuAD's format."""


class Question(NamedTuple):
    """One question about one paragraph.

    Attributes:
        id: The file's own.
        question: Its text.
        context: The paragraph.
        answers: The texts of the true answers; none where the question cannot be answered.
        starts: Where each of them begins in `context`, in characters.
    """

    id: str
    question: str
    context: str
    answers: tuple[str, ...]
    starts: tuple[int, ...]


def read_squad(path: Path) -> list[Question]:
    """Read all questions of a file, in its order.

    Raises:
        SquadFormatError: It is not JSON, lacks a field, or repeats a question's id.
    """
    try:
        data = json.loads(path.read_bytes().decode("utf-8"))
    except ValueError as error:
        msg = f"{path.name} is not JSON: {error}"
        raise SquadFormatError(msg) from error
    try:
        questions = list(_questions(data))
    except (KeyError, TypeError, AttributeError) as error:
        msg = f"{path.name} is not in SQuAD's format: {type(error).__name__}: {error}"
        raise SquadFormatError(msg) from error
    seen: set[str] = set()
    for question in questions:
        if question.id in seen:
            msg = f"{path.name} has two questions with the id {question.id!r}"
            raise SquadFormatError(msg)
        seen.add(question.id)
    if not questions:
        msg = f"{path.name} has no questions"
        raise SquadFormatError(msg)
    return questions


def _questions(data: Any) -> Iterator[Question]:
    for article in data["data"]:
        for paragraph in article["paragraphs"]:
            context = str(paragraph["context"])
            for row in paragraph["qas"]:
                # An impossible question of 2.0 has `plausible_answers` besides: they are wrong.
                answers = [] if row.get("is_impossible", False) else row["answers"]
                yield Question(
                    str(row["id"]),
                    str(row["question"]),
                    context,
                    tuple(str(a["text"]) for a in answers),
                    tuple(int(a["answer_start"]) for a in answers),
                )


class Window(NamedTuple):
    """One window of a context, as `[CLS] question [SEP] window [SEP]`.

    Attributes:
        token_ids: Without padding.
        first: The position of the window's first context token in `token_ids`.
        starts: Where each of the window's context tokens begins in the context, in characters.
        ends: Where each ends.
        best: Whether this is the window in which the token has the most context.
        answer: Positions in `token_ids` of the answer's first and last token; (0, 0), which is
            `[CLS]`, where the window does not hold all of the answer.
    """

    token_ids: list[int]
    first: int
    starts: list[int]
    ends: list[int]
    best: list[bool]
    answer: tuple[int, int]


def answer_pieces(pieces: Sequence[Piece], start: int, end: int) -> tuple[int, int] | None:
    """Find the first and last of `pieces` that overlap the characters `start:end`, if any."""
    inside = [i for i, piece in enumerate(pieces) if piece.start < end and piece.end > start]
    return (inside[0], inside[-1]) if inside else None


def window_starts(total: int, size: int, stride: int) -> list[int]:
    """Place the windows over `total` tokens: where each begins; the last one reaches the end."""
    starts = [0]
    while starts[-1] + size < total:
        starts.append(starts[-1] + min(size, stride))
    return starts


def best_windows(total: int, size: int, starts: Sequence[int]) -> list[int]:
    """Choose for each token the window in which it has the most context.

    That is the window with the largest min(tokens to the left, tokens to the right) + 0.01 *
    length of the window, the earliest of equals.
    """
    best = [0] * total
    scores = [float("-inf")] * total
    for window, start in enumerate(starts):
        length = min(size, total - start)
        for token in range(start, start + length):
            score = min(token - start, start + length - 1 - token) + 0.01 * length
            if score > scores[token]:
                best[token], scores[token] = window, score
    return best


def windows_of(
    question: Question,
    tokenizer: WordPiece,
    *,
    max_seq_length: int,
    doc_stride: int,
    max_query_length: int,
) -> tuple[list[Window], bool]:
    """Cut the windows of one question, and say whether its first answer stands where it should.

    Args:
        question: Its first answer is the one that `Window.answer` locates.
        tokenizer: The checkpoint's.
        max_seq_length: Number of tokens of a window, with the question and three special tokens.
        doc_stride: Number of tokens from one window's beginning to the next one's.
        max_query_length: Number of tokens of the question beyond which it is cut.

    Returns:
        Windows in order, at least one. Where the answer is not found at its place the windows
        have none.
    """
    query = tokenizer.tokenize(question.question)[:max_query_length]
    pieces = tokenizer.tokenize_with_offsets(question.context)
    found, located = None, True
    if question.answers:
        start, text = question.starts[0], question.answers[0]
        located = start >= 0 and question.context[start : start + len(text)] == text
        if located:
            found = answer_pieces(pieces, start, start + len(text))
            located = found is not None
    size = max_seq_length - len(query) - 3
    starts = window_starts(len(pieces), size, doc_stride)
    best = best_windows(len(pieces), size, starts)
    head = [tokenizer.cls_id, *query, tokenizer.sep_id]
    windows = []
    for index, start in enumerate(starts):
        part = pieces[start : start + size]
        answer = (0, 0)
        if found is not None and start <= found[0] and found[1] < start + len(part):
            answer = (found[0] - start + len(head), found[1] - start + len(head))
        windows.append(
            Window(
                [*head, *(p.id for p in part), tokenizer.sep_id],
                len(head),
                [p.start for p in part],
                [p.end for p in part],
                [best[t] == index for t in range(start, start + len(part))],
                answer,
            )
        )
    return windows, located
