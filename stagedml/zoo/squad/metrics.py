"""Exact match and F1 as SQuAD's official scripts define them, for versions 1.1 and 2.0.

Re-created from the definitions in https://arxiv.org/abs/1606.05250 and https://arxiv.org/abs/
1806.03822 and the behaviour of the published evaluation scripts. All scores are in percent.
Standard library only.
"""

from __future__ import annotations

import re
import string
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

_ARTICLE = re.compile(r"\b(a|an|the)\b")
_DROP_PUNCTUATION = str.maketrans("", "", string.punctuation)
_PERCENT = 100.0


def normalize_answer(text: str) -> str:
    """Lower-case, drop ASCII punctuation and English articles, put words one space apart."""
    return " ".join(_ARTICLE.sub(" ", text.lower().translate(_DROP_PUNCTUATION)).split())


def exact_match(prediction: str, truth: str) -> float:
    """Give 1 where both are the same once normalized, else 0."""
    return float(normalize_answer(prediction) == normalize_answer(truth))


def f1(prediction: str, truth: str) -> float:
    """Measure the overlap of the normalized words, repetitions counted; 0 without any overlap."""
    given, wanted = normalize_answer(prediction).split(), normalize_answer(truth).split()
    shared = sum((Counter(given) & Counter(wanted)).values())
    return 2 * shared / (len(given) + len(wanted)) if shared else 0.0


def f1_or_both_empty(prediction: str, truth: str) -> float:
    """Compute `f1`, no answer to a question that has none being right: the definition of 2.0."""
    if not normalize_answer(prediction) or not normalize_answer(truth):
        return exact_match(prediction, truth)
    return f1(prediction, truth)


def _best(metric: Callable[[str, str], float], prediction: str, truths: Iterable[str]) -> float:
    return max(metric(prediction, truth) for truth in truths)


def evaluate_v1(
    answers: Mapping[str, Sequence[str]], predictions: Mapping[str, str]
) -> dict[str, float]:
    """Average, as SQuAD 1.1 does, the best score over each question's true answers.

    Args:
        answers: Question id to its true answers, at least one each.
        predictions: Question id to text; a question without one scores 0.

    Returns:
        `exact_match` and `f1`, in percent.
    """
    scores, total = score_v1(answers, predictions).values(), len(answers)
    return {
        "exact_match": _PERCENT * sum(s.exact for s in scores) / total,
        "f1": _PERCENT * sum(s.f1 for s in scores) / total,
    }


class Scores(NamedTuple):
    """Exact match and F1 of the prediction for one question, in [0, 1]."""

    exact: float
    f1: float
    has_answer: bool


def score_v1(
    answers: Mapping[str, Sequence[str]], predictions: Mapping[str, str]
) -> dict[str, Scores]:
    """Score each predicted question by the rules of SQuAD 1.1: what `evaluate_v1` averages.

    Args:
        answers: Question id to its true answers, at least one each.
        predictions: Question id to text. A question without a prediction is left out.
    """
    return {
        question: Scores(
            _best(exact_match, predictions[question], truths),
            _best(f1, predictions[question], truths),
            has_answer=True,
        )
        for question, truths in answers.items()
        if question in predictions
    }


def score_v2(
    answers: Mapping[str, Sequence[str]], predictions: Mapping[str, str]
) -> dict[str, Scores]:
    """Score each predicted question by the rules of SQuAD 2.0.

    Args:
        answers: Question id to its true answers, none where it cannot be answered.
        predictions: Question id to text, empty for no answer. A question without a prediction is
            left out, as the official script leaves it out.
    """
    scores = {}
    for question, truths in answers.items():
        if question in predictions:
            # Answers that normalize to nothing do not count as answers.
            real = [t for t in truths if normalize_answer(t)] or [""]
            text = predictions[question]
            scores[question] = Scores(
                _best(exact_match, text, real), _best(f1_or_both_empty, text, real), bool(truths)
            )
    return scores


def best_threshold(
    scores: Mapping[str, float],
    predictions: Mapping[str, str],
    has_answer: Mapping[str, bool],
    null_scores: Mapping[str, float],
) -> tuple[float, float]:
    """Find the best mean score that answering only below some null score can reach.

    Args:
        scores: Question id to the score of its prediction, in [0, 1].
        predictions: Question id to text, empty for no answer.
        has_answer: Whether the question can be answered.
        null_scores: Question id to how much speaks against any answer.

    Returns:
        The score in percent, and the threshold: questions whose null score is above it are not
        answered.
    """
    order = [q for q in sorted(null_scores, key=lambda q: null_scores[q]) if q in scores]
    # From answering nothing: every question that cannot be answered is right.
    current = best = float(sum(not has_answer[q] for q in has_answer))
    # Official scripts take probabilities, of which none is below 0; differences of logits may be.
    lowest = null_scores[order[0]] if order else 0.0
    threshold = 0.0 if lowest >= 0 else lowest - 1
    for question in order:
        if has_answer[question]:
            current += scores[question]
        elif predictions[question]:
            current -= 1
        if current > best:
            best, threshold = current, null_scores[question]
    return _PERCENT * best / len(scores), threshold


def evaluate_v2(
    answers: Mapping[str, Sequence[str]],
    predictions: Mapping[str, str],
    null_scores: Mapping[str, float] | None = None,
    *,
    threshold: float = 1.0,
) -> dict[str, float]:
    """Evaluate as SQuAD 2.0 does, with all the numbers of the official script.

    Args:
        answers: Question id to its true answers, none where it cannot be answered.
        predictions: Question id to text, empty for no answer.
        null_scores: Question id to how much speaks against any answer; 0 each by default.
        threshold: A question with a null score above it counts as not answered.

    Returns:
        `exact`, `f1`, `total`; the same with `HasAns_` and `NoAns_` where there are such
        questions; with null scores also `best_exact`, `best_exact_thresh`, `best_f1`,
        `best_f1_thresh`. In percent but for totals and thresholds.
    """
    raw = score_v2(answers, predictions)
    nulls = null_scores if null_scores is not None else dict.fromkeys(predictions, 0.0)
    chosen = {
        q: s
        if nulls[q] <= threshold
        else Scores(float(not s.has_answer), float(not s.has_answer), s.has_answer)
        for q, s in raw.items()
    }
    result = _means(list(chosen.values()), "")
    for prefix, wanted in (("HasAns_", True), ("NoAns_", False)):
        some = [s for s in chosen.values() if s.has_answer is wanted]
        if some:
            result |= _means(some, prefix)
    if null_scores is not None:
        has_answer = {q: bool(truths) for q, truths in answers.items()}
        for name, by_question in (
            ("exact", {q: s.exact for q, s in raw.items()}),
            ("f1", {q: s.f1 for q, s in raw.items()}),
        ):
            best, at = best_threshold(by_question, predictions, has_answer, null_scores)
            result |= {f"best_{name}": best, f"best_{name}_thresh": at}
    return result


def _means(scores: Sequence[Scores], prefix: str) -> dict[str, float]:
    total = len(scores)
    return {
        f"{prefix}exact": _PERCENT * sum(s.exact for s in scores) / total,
        f"{prefix}f1": _PERCENT * sum(s.f1 for s in scores) / total,
        f"{prefix}total": total,
    }
