"""Translating many sentences with a trained Transformer, in batches of about one length."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Any, NamedTuple

from stagedml.zoo.training.orders import BucketedCourse
from stagedml.zoo.translation.batches import source_batches
from stagedml.zoo.translation.decoding import until_end
from stagedml.zoo.translation.optimization import token_losses

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from stagedml.zoo.translation.decoding import Decoder


class Search(NamedTuple):
    """How translations are sought.

    Attributes:
        beam: Hypotheses that are followed; 1 takes the most probable token each time.
        alpha: Exponent of the length penalty, of a beam alone.
        extra: How many tokens more than its source a translation may have.
        batch_tokens: Source tokens of a batch at most, those of all hypotheses together.
    """

    beam: int = 4
    alpha: float = 0.6
    extra: int = 50
    batch_tokens: int = 8192


def translate(
    decoder: Decoder,
    sources: Sequence[Sequence[int]],
    search: Search,
    *,
    progress: Callable[[str], object] = lambda _: None,
) -> list[list[int]]:
    """Translate sentences; each as if it were alone.

    Args:
        decoder: A trained Transformer.
        sources: The tokens of each, with the one that ends it.
        search: How.
        progress: Is told how far it is.

    Returns:
        The tokens of each translation, without those that begin and end it.
    """
    import numpy as np

    found: list[list[int]] = [[] for _ in sources]
    done = 0
    batch_tokens = max(1, search.batch_tokens // search.beam)
    for numbers, ids in source_batches(sources, batch_tokens=batch_tokens):
        limits = np.array([len(sources[i]) + search.extra for i in numbers], np.int32)
        rows = _search(decoder, ids, limits, search)
        for i, row in zip(numbers, rows.tolist(), strict=True):
            found[i] = until_end(row, decoder.eos_id)
        done += len(numbers)
        progress(f"translate {done}/{len(sources)}")
    return found


def _search(decoder: Decoder, ids: Any, limits: Any, search: Search) -> Any:
    if search.beam == 1:
        return decoder.greedy(ids, limits).numpy()
    return decoder.beam(ids, limits, beam=search.beam, alpha=search.alpha).ids.numpy()


def mean_loss(
    model: Any, fetch: Callable[[Any], Any], lengths: Any, *, batch_tokens: int
) -> Callable[[], float]:
    """Make a function that computes the mean cross-entropy of a token, over all of some pairs.

    Args:
        model: A Transformer; what it is when the function is called counts.
        fetch: From `batches.pair_batches`.
        lengths: int (pairs,): of each that `fetch` knows.
        batch_tokens: Tokens of a batch at most, but where a pair has more.
    """
    import numpy as np
    import tensorflow as tf

    def sums(numbers: Any) -> Any:
        inputs, wanted = fetch(numbers)
        losses, there = token_losses(wanted, model(inputs, training=False), smoothing=0.0)
        return tf.reduce_sum(losses), tf.reduce_sum(there)

    compiled = tf.function(sums, input_signature=[tf.TensorSpec([None], tf.int64)])
    course = BucketedCourse(lengths, batch_tokens=max(batch_tokens, int(max(lengths))), seed=0)
    numbers, starts = course.epoch_batches(0)

    def compute() -> float:
        total = np.zeros(2)
        for begin, end in itertools.pairwise(starts.tolist()):
            total += [float(x) for x in compiled(tf.constant(numbers[begin:end]))]
        return float(total[0] / total[1])

    return compute
