"""What a pre-trained BERT guesses, beside what is guessed without looking at the text."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from stagedml.zoo.bert.pretraining_model import MASKED_LM, NEXT_SENTENCE, Guesses
from stagedml.zoo.training.bootstrap import Comparing, of_means, of_sums

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

MODEL, UNIGRAM, FREQUENT = "this model", "unigrams", "most frequent"
HELD_OUT = "held out"
TOKENS, PAIRS, PERPLEXITY = "masked-LM accuracy", "next-sentence accuracy", "perplexity"


def unigram_guesses(batches: Iterable[Any], counts: Sequence[int]) -> Guesses:
    """Guess every token by how often it was to be guessed in training, and 0 for every pair.

    Args:
        batches: Batches of `inputs_and_labels`.
        counts: For each token, how often it was to be guessed in training.
    """
    import numpy as np

    known = np.asarray(counts, np.float64) + 1  # so that no token is impossible
    entropy = -np.log(known / known.sum())
    best = int(np.argmax(counts))
    rows = []
    for _, labels, weights in batches:
        wanted, weight = labels[MASKED_LM].numpy(), weights[MASKED_LM].numpy()
        pairs = labels[NEXT_SENTENCE].numpy()
        rows.append(
            (
                weight.sum(-1),
                (weight * (wanted == best)).sum(-1),
                (weight * entropy[wanted]).sum(-1),
                pairs,
                pairs == 0,
            )
        )
    return Guesses(*(np.concatenate(some).astype(np.float64) for some in zip(*rows, strict=True)))


def times_as_often(found: Guesses, base: Guesses) -> float:
    """Say how many times as often as a base line a model guesses the same tokens.

    A base line that guesses none, of a few records, counts as if it guessed one.
    """
    return float(found.right.sum() / max(1.0, base.right.sum()))


def compare(found: Guesses, unigrams: Guesses, *, seed: int) -> dict[str, Any]:
    """Compare a model with guesses that do not look at the text; in the form of `COMPARISON`.

    Args:
        found: The model's guesses.
        unigrams: Those of `unigram_guesses` for the same records.
        seed: Of the bootstrap's draws.
    """
    import numpy as np

    comparison = Comparing(MODEL, seed=seed)
    records = len(found.masked)

    def ratio(sums: Any) -> float:
        return float(sums[0] / sums[1]) if sums[1] else 0.0

    def perplexity(sums: Any) -> float:
        return math.exp(min(700.0, ratio(sums)))

    both = {MODEL: found, UNIGRAM: unigrams}
    right = {n: of_sums(np.stack([g.right, g.masked], 1), ratio) for n, g in both.items()}
    lost = {n: of_sums(np.stack([g.entropy, g.masked], 1), perplexity) for n, g in both.items()}
    comparison.add(HELD_OUT, TOKENS, right, items=records)
    comparison.add(HELD_OUT, PERPLEXITY, lost, items=records, points=True, less=True)
    frequent = found.follows == (found.follows.mean() > 0.5)
    told = {MODEL: of_means(found.follows_right), FREQUENT: of_means(frequent)}
    comparison.add(HELD_OUT, PAIRS, told, items=records)
    return comparison.to_json()
