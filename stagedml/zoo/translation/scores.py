"""BLEU and chrF by sacreBLEU, with the signature that says how they were computed.

sacreBLEU: https://aclanthology.org/W18-6319; chrF: https://aclanthology.org/W15-3049.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from stagedml import StagedMLError

if TYPE_CHECKING:
    from collections.abc import Sequence

# How BLEU cuts texts into tokens; what sacreBLEU calls them.
BleuTokens = Literal["13a", "intl", "char", "none"]


class ScoreError(StagedMLError):
    """Translations that cannot be scored."""


class Scorer:
    """A metric of translations of the same sources, whole or of some of them.

    Args:
        metric: One of sacreBLEU.
        references: A reference for each source.

    Raises:
        ScoreError: There is none.
    """

    def __init__(self, metric: Any, references: Sequence[str]) -> None:
        if not references:
            msg = "there are no references to score translations against"
            raise ScoreError(msg)
        self._metric = metric
        self._references = list(references)

    def counts(self, translations: Sequence[str]) -> Any:
        """Count for each translation what the metric is computed of, as sacreBLEU's own bootstrap.

        Returns:
            float64 (translations, counts): sums of rows go to `score`.

        Raises:
            ScoreError: They are not as many as the references.
        """
        import numpy as np

        _check(translations, self._references)
        rows = self._metric._extract_corpus_statistics(list(translations), [self._references])
        return np.asarray(rows, np.float64)

    def score(self, sums: Any) -> float:
        """Compute the metric, from 0 to 100, of the sums of some rows of `counts`."""
        known = [int(n) for n in sums]
        return float(self._metric._compute_score_from_stats(known).score)

    def whole(self, translations: Sequence[str]) -> tuple[float, str]:
        """Compute the metric, from 0 to 100, of all; and sacreBLEU's signature."""
        _check(translations, self._references)
        found = self._metric.corpus_score(list(translations), [self._references])
        return float(found.score), str(self._metric.get_signature())


def bleu(references: Sequence[str], *, tokens: BleuTokens = "13a", lower: bool = False) -> Scorer:
    """Make a scorer of BLEU.

    Args:
        references: A reference for each source.
        tokens: How texts are cut.
        lower: Whether texts are made lower case first.
    """
    from sacrebleu.metrics import BLEU

    # `force`: no warning that texts look tokenized already.
    return Scorer(BLEU(tokenize=tokens, lowercase=lower, force=True), references)


def chrf(references: Sequence[str]) -> Scorer:
    """Make a scorer of chrF2: character n-grams, of which recall counts twice as much."""
    from sacrebleu.metrics import CHRF

    return Scorer(CHRF(), references)


def _check(translations: Sequence[str], references: Sequence[str]) -> None:
    if len(translations) != len(references):
        msg = f"there are {len(translations)} translations of {len(references)} sources"
        raise ScoreError(msg)
