"""A model that finds answers: what it hands on, and its logits as answers.

The n best spans of a question over all its windows are chosen as in https://arxiv.org/abs/1810.04805
(4.2, 4.3): a span's score is the sum of its start and end logits, and that of no answer the sum at
`[CLS]`. The text is cut from the context by character offsets.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, NamedTuple

from stagedml import Json, Metric
from stagedml.zoo.bert.finetuning import FinetunedBert

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


class SquadModel(FinetunedBert):
    """A BERT that finds answers: it gives start and end logits of each token.

    `preprocessing.json` says how a question and a context become its input.
    """

    preprocessing = Json(
        "preprocessing.json",
        {
            "version": str,
            "do_lower_case": bool,
            "max_seq_length": int,
            "max_query_length": int,
            "doc_stride": int,
        },
    )
    train_loss = Metric("train_loss")
    train_records = Metric("train_records", at_least=1)


class Span(NamedTuple):
    """A candidate: characters `start:end` of the context, and its logits."""

    start: int
    end: int
    start_logit: float
    end_logit: float

    @property
    def score(self) -> float:
        """Sum up what candidates are ranked by."""
        return self.start_logit + self.end_logit


class Scored(NamedTuple):
    """One window with a model's logits, each an array over the window's positions.

    Attributes:
        start_logits: float32 (tokens,).
        end_logits: float32 (tokens,).
        starts: int32 (tokens,); where the token begins in the context.
        ends: int32 (tokens,); where it ends, 0 for tokens that are not of the context.
        best: int32 (tokens,); 1 where an answer may begin, see `squad.data.Window.best`.
    """

    start_logits: Any
    end_logits: Any
    starts: Any
    ends: Any
    best: Any


def window_spans(window: Scored, *, n_best: int, max_answer_tokens: int) -> list[Span]:
    """Find the best spans of one window, best first.

    Candidates are the `n_best` best starts times the `n_best` best ends, of the tokens that may
    be one; a span is at most `max_answer_tokens` long.
    """
    import numpy as np

    in_context = np.asarray(window.ends) > 0
    may_start = np.flatnonzero(in_context & (np.asarray(window.best) > 0))
    may_end = np.flatnonzero(in_context)
    # A stable order, so that ties are broken alike everywhere: by position.
    starts = may_start[np.argsort(-window.start_logits[may_start], kind="stable")[:n_best]]
    ends = may_end[np.argsort(-window.end_logits[may_end], kind="stable")[:n_best]]
    spans = [
        Span(
            int(window.starts[first]),
            int(window.ends[last]),
            float(window.start_logits[first]),
            float(window.end_logits[last]),
        )
        for first in starts
        for last in ends
        if first <= last < first + max_answer_tokens
    ]
    return sorted(spans, key=lambda s: (-s.score, s.start, s.end))[:n_best]


def best_answers(
    context: str, windows: Iterable[Scored], *, n_best: int = 20, max_answer_tokens: int = 30
) -> tuple[list[dict[str, Any]], float]:
    """Find the n best answers to one question, and how much more speaks for there being none.

    Args:
        context: The paragraph's text.
        windows: All windows of the question.
        n_best: Number of answers, and of starts and ends to choose from in each window.
        max_answer_tokens: Largest number of tokens of an answer.

    Returns:
        Answers of different text, best first, as `text`, `start_logit`, `end_logit` and
        `probability` among them (empty where no window has a token of the context); and the
        null score less the best answer's score.
    """
    spans: list[Span] = []
    null = math.inf
    for window in windows:
        spans += window_spans(window, n_best=n_best, max_answer_tokens=max_answer_tokens)
        null = min(null, float(window.start_logits[0]) + float(window.end_logits[0]))
    spans.sort(key=lambda s: (-s.score, s.start, s.end))
    chosen: dict[str, Span] = {}
    for span in spans:
        chosen.setdefault(context[span.start : span.end], span)
        if len(chosen) == n_best:
            break
    probabilities = _softmax([span.score for span in chosen.values()])
    answers = [
        {
            "text": text,
            "start_logit": span.start_logit,
            "end_logit": span.end_logit,
            "probability": probability,
        }
        for (text, span), probability in zip(chosen.items(), probabilities, strict=True)
    ]
    best = spans[0].score if spans else -1e9
    return answers, null - best


def _softmax(scores: Sequence[float]) -> list[float]:
    if not scores:
        return []
    top = max(scores)
    weights = [math.exp(s - top) for s in scores]
    total = sum(weights)
    return [w / total for w in weights]
