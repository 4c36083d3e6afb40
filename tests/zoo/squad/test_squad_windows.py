"""Questions as windows of tokens, and answers from logits."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stagedml.zoo.bert.wordpiece import WordPiece
from stagedml.zoo.sample_data.squad import squad_sample
from stagedml.zoo.sample_data.vocabulary import sample_vocabulary
from stagedml.zoo.squad.data import (
    Question,
    SquadFormatError,
    best_windows,
    read_squad,
    window_starts,
    windows_of,
)
from stagedml.zoo.squad.model import Scored, best_answers

TOKENIZER = WordPiece(sample_vocabulary(), lower_case=True)
SIZES = {"max_seq_length": 32, "doc_stride": 8, "max_query_length": 10}


def sample(version: str, tmp_path) -> list[Question]:
    path = tmp_path / "squad.json"
    path.write_text(json.dumps(squad_sample(version=version, split="train", paragraphs=6)))
    return read_squad(path)


@given(st.integers(0, 200), st.integers(1, 40), st.integers(1, 60))
def test_windows_cover_every_token(total, size, stride):
    starts = window_starts(total, size, stride)
    covered = {t for s in starts for t in range(s, min(s + size, total))}
    assert covered == set(range(total))
    assert all(s < total for s in starts[1:])


@given(st.integers(1, 80), st.integers(1, 30), st.integers(1, 30))
def test_each_token_is_best_where_it_has_most_context(total, size, stride):
    starts = window_starts(total, size, stride)
    best = best_windows(total, size, starts)
    for token in range(total):
        context = []
        for start in starts:
            end = min(start + size, total) - 1
            if start <= token <= end:
                context.append(min(token - start, end - token) + 0.01 * (end - start + 1))
            else:
                context.append(-1)
        assert best[token] == context.index(max(context))


def test_answers_are_found_by_characters(tmp_path):
    found = 0
    for question in sample("1.1", tmp_path):
        windows, located = windows_of(question, TOKENIZER, **SIZES)
        assert located
        for window in windows:
            assert len(window.token_ids) <= SIZES["max_seq_length"]
            first, last = window.answer
            if (first, last) == (0, 0):
                continue
            found += 1
            start = window.starts[first - window.first]
            end = window.ends[last - window.first]
            said = question.context[start:end]
            # Tokens may take in a little more than the answer, never less.
            assert question.answers[0] in said
            assert len(said) <= len(question.answers[0]) + 4
    assert found >= 30


def test_every_answer_is_in_the_window_where_it_has_most_context(tmp_path):
    for question in sample("1.1", tmp_path):
        windows, _ = windows_of(question, TOKENIZER, **SIZES)
        assert (
            any(w.answer != (0, 0) and w.best[w.answer[0] - w.first] for w in windows)
            or len(question.answers[0].split()) > 3
        )


def test_questions_without_an_answer_point_to_cls(tmp_path):
    questions = [q for q in sample("2.0", tmp_path) if not q.answers]
    assert questions
    for question in questions:
        windows, located = windows_of(question, TOKENIZER, **SIZES)
        assert located
        assert all(w.answer == (0, 0) for w in windows)


def test_an_answer_elsewhere_is_noticed(tmp_path):
    question = sample("1.1", tmp_path)[0]
    moved = question._replace(starts=(question.starts[0] + 1,))
    windows, located = windows_of(moved, TOKENIZER, **SIZES)
    assert not located
    assert all(w.answer == (0, 0) for w in windows)


def test_the_right_logits_give_the_true_answer(tmp_path):
    np = pytest.importorskip("numpy")
    rng = np.random.default_rng(0)
    for question in sample("1.1", tmp_path):
        windows, _ = windows_of(question, TOKENIZER, **SIZES)
        scored = []
        for w in windows:
            count = len(w.token_ids)
            start, end = rng.normal(size=(2, 32))
            start[0] = end[0] = 1.0
            if w.answer != (0, 0):
                start[w.answer[0]] = end[w.answer[1]] = 9.0
            before, after = [0] * w.first, [0] * (32 - w.first - len(w.starts))
            scored.append(
                Scored(
                    start,
                    end,
                    np.array(before + w.starts + after),
                    np.array(before + w.ends + after),
                    np.array(before + [int(b) for b in w.best] + after),
                )
            )
            assert count <= 32
        answers, null = best_answers(question.context, scored)
        assert question.answers[0] in answers[0]["text"]
        assert null < 0
        texts = [a["text"] for a in answers]
        assert len(set(texts)) == len(texts) <= 20
        assert sum(a["probability"] for a in answers) == pytest.approx(1)
        assert [a["probability"] for a in answers] == sorted(
            (a["probability"] for a in answers), reverse=True
        )


def test_spans_are_the_best_of_all_that_are_allowed():
    np = pytest.importorskip("numpy")
    rng = np.random.default_rng(1)
    context = "0123456789" * 2
    for _ in range(50):
        start, end = rng.normal(size=(2, 12))
        starts, ends = np.arange(12), np.arange(12) + 1
        starts[:3] = ends[:3] = 0  # the question
        best = (rng.random(12) < 0.7).astype(int)
        best[5] = 1
        answers, null = best_answers(
            context, [Scored(start, end, starts, ends, best)], n_best=12, max_answer_tokens=4
        )
        allowed = [
            (start[i] + end[j], context[i : j + 1])
            for i in range(3, 12)
            if best[i]
            for j in range(i, min(i + 4, 12))
        ]
        score, text = max(allowed)
        assert answers[0]["text"] == text
        assert null == pytest.approx(start[0] + end[0] - score)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{", "not JSON"),
        ("[]", "SQuAD's format"),
        ('{"data": []}', "no questions"),
        ('{"data": [{"paragraphs": [{"context": "x"}]}]}', "qas"),
        (
            json.dumps(
                {
                    "data": [
                        {
                            "paragraphs": [
                                {
                                    "context": "x",
                                    "qas": [{"id": 1, "question": "?", "answers": []}] * 2,
                                }
                            ]
                        }
                    ]
                }
            ),
            "two questions",
        ),
    ],
)
def test_other_files_are_refused(tmp_path, text, message):
    path = tmp_path / "squad.json"
    path.write_text(text)
    with pytest.raises(SquadFormatError, match=message):
        read_squad(path)


def test_no_answer_is_as_likely_as_in_the_window_where_it_is_least():
    """As Google's BERT has it: the smallest null score of all windows, and the best answer of any.

    A window beside the answer's has nothing but `[CLS]` to point at, so the largest says nothing.
    """
    np = pytest.importorskip("numpy")

    def window(null: float, answer: float) -> Scored:
        start = np.array([null / 2, 0.0, answer / 2, -3.0])
        return Scored(start, start, np.array([0, 0, 0, 2]), np.array([0, 0, 1, 3]), np.ones(4, int))

    for windows in ([window(8.0, 6.0), window(1.0, 2.0)], [window(1.0, 2.0), window(8.0, 6.0)]):
        answers, null = best_answers("a b", windows)
        assert answers[0]["text"] == "a"
        assert null == pytest.approx(1.0 - 6.0)


def test_the_loss_is_the_mean_over_both_ends_of_the_answer():
    np = pytest.importorskip("numpy")
    pytest.importorskip("keras")
    from stagedml.zoo.bert.model import span_loss

    rng = np.random.default_rng(5)
    logits = rng.normal(size=(3, 7, 2)).astype("float32")
    positions = np.array([[0, 6], [2, 2], [5, 1]], "int32")
    shares = np.exp(logits) / np.exp(logits).sum(axis=1, keepdims=True)
    wanted = [-np.log(shares[i, positions[i], [0, 1]]).mean() for i in range(3)]
    assert np.allclose(np.asarray(span_loss(positions, logits)), wanted, rtol=1e-5)
