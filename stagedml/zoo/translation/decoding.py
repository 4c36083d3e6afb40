"""Translating: greedy and beam search over batches, in one graph that runs on the device.

The decoder's keys and values are kept from token to token: those of the source are computed once,
those of the target grow by one. Scores are those of https://arxiv.org/abs/1609.08144 (equation 14,
without coverage).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from stagedml.zoo.translation.model import PAD

if TYPE_CHECKING:
    from collections.abc import Sequence

_NEVER = -1e9  # a log-probability; finite, since differences of infinities are no numbers


class Found(NamedTuple):
    """What a search found for the sentences of a batch.

    Attributes:
        ids: int32 (batch, tokens): the translations, without their beginning; after the token that
            ends one, 0.
        scores: float32 (batch,): log-probability over length penalty.
    """

    ids: Any
    scores: Any


class Decoder:
    """A trained Transformer, ready to translate.

    Args:
        model: A model from `build_transformer`, or one rebuilt from its description.
        bos_id: The token that targets begin with.
        eos_id: The token that sources and targets end with.
    """

    def __init__(self, model: Any, *, bos_id: int, eos_id: int) -> None:
        import keras
        import tensorflow as tf

        self.bos_id, self.eos_id = bos_id, eos_id
        self.encoder = keras.Model(
            model.get_layer("source_ids").output, model.get_layer("encoder_norm").output
        )
        self._embedding = model.get_layer("embedding")
        self._scale, self._positions = (
            model.get_layer("embedding_scale"),
            model.get_layer("positions"),
        )
        self._norm = model.get_layer("decoder_norm")
        self._layers: list[Any] = []
        while (name := f"decoder_layer_{len(self._layers)}") in {x.name for x in model.layers}:
            self._layers.append(model.get_layer(name))
        self.vocabulary = int(self._embedding.input_dim)
        self._heads = self._layers[0].num_heads
        self._width = int(self._embedding.output_dim) // self._heads
        ids, counts = tf.TensorSpec([None, None], tf.int32), tf.TensorSpec([None], tf.int32)
        self.greedy = tf.function(self._greedy, input_signature=[ids, counts])
        self._beams: dict[tuple[int, float], Any] = {}
        self._signature = [ids, counts]

    def beam(self, source_ids: Any, limits: Any, *, beam: int, alpha: float) -> Found:
        """Find the best translations of a batch by beam search.

        A translation's score is the sum of its tokens' log-probabilities, over
        `((5 + n) / 6) ** alpha` for its `n` tokens, the one that ends it included. What has as many
        tokens as its limit has to end there. A sentence is done when nothing that is alive can
        become better than the best that has ended.

        Args:
            source_ids: int32 (batch, source tokens), padded with 0 at the end.
            limits: int32 (batch,): tokens that a translation may have, its end included; from 1.
            beam: How many hypotheses are followed for each sentence.
            alpha: From 0, which is no penalty; more of it prefers longer translations.

        Returns:
            For each sentence its best translation, whatever is in the batch beside it.
        """
        import tensorflow as tf

        key = (beam, alpha)
        if key not in self._beams:
            self._beams[key] = tf.function(
                lambda source, most: self._beam(source, most, beam, alpha),
                input_signature=self._signature,
            )
        return Found(*self._beams[key](source_ids, limits))

    def _begin(self, source_ids: Any, length: Any) -> tuple[Any, ...]:
        """Encode sources, and decode the first token of their targets.

        Returns:
            Log-probabilities of the first token, the encoded sources, their mask, and the caches
            of each layer for `length` tokens: self-attention's, then cross-attention's.
        """
        import tensorflow as tf

        mask = tf.not_equal(source_ids, PAD)
        encoded = self.encoder(source_ids, training=False)
        batch, tokens = tf.shape(source_ids)[0], tf.shape(source_ids)[1]

        def cache(size: Any) -> Any:
            return tf.zeros([batch, 2, size, self._heads, self._width], encoded.dtype)

        caches = [(cache(length), cache(tokens)) for _ in self._layers]
        first = tf.fill([batch, 1], self.bos_id)
        log_probabilities, caches = self._step(first, 0, encoded, mask, caches, fill=True)
        return log_probabilities, encoded, mask, caches

    def _step(
        self, ids: Any, at: Any, encoded: Any, mask: Any, caches: Any, *, fill: bool = False
    ) -> tuple[Any, Any]:
        """Decode a token of each target: int32 (rows, 1), all at the same place.

        Returns:
            float32 (rows, vocabulary), log-probabilities of the token that follows; the caches.
        """
        import tensorflow as tf

        scaled = self._scale(self._embedding(ids))
        x = scaled + tf.cast(self._positions(scaled, start_index=at), scaled.dtype)
        found = []
        for layer, (own, cross) in zip(self._layers, caches, strict=True):
            x, own_next, cross_next = layer(
                x,
                encoded,
                encoder_padding_mask=mask,
                self_attention_cache=own,
                self_attention_cache_update_index=at,
                cross_attention_cache=cross,
                cross_attention_cache_update_index=0 if fill else None,
                training=False,
            )
            found.append((tf.ensure_shape(own_next, own.shape), cross_next if fill else cross))
        logits = self._embedding(self._norm(x), reverse=True)[:, 0]
        return tf.nn.log_softmax(tf.cast(logits, tf.float32)), found

    def _allowed(self, log_probabilities: Any, ends: Any) -> Any:
        """Leave nothing but the end where a target is as long as it may be; never padding.

        Args:
            log_probabilities: float32 (..., vocabulary).
            ends: bool (...): whether this is the last token.
        """
        import tensorflow as tf

        ids = tf.range(self.vocabulary)
        is_end = tf.equal(ids, self.eos_id)
        other = ~is_end & tf.not_equal(ids, PAD) & tf.not_equal(ids, self.bos_id)
        possible = is_end | (other & ~ends[..., None])
        return tf.where(possible, log_probabilities, _NEVER)

    def _greedy(self, source_ids: Any, limits: Any) -> Any:
        """Take the most probable token each time.

        Args:
            source_ids: int32 (batch, source tokens), padded with 0 at the end.
            limits: int32 (batch,): how many tokens a translation may have, its end included.

        Returns:
            int32 (batch, tokens), as `Found.ids`.
        """
        import tensorflow as tf

        longest = tf.reduce_max(limits)
        following, encoded, mask, caches = self._begin(source_ids, longest + 1)
        batch = tf.shape(source_ids)[0]

        def going(at: Any, ids: Any, done: Any, *_: Any) -> Any:
            del ids
            return (at < longest) & ~tf.reduce_all(done)

        def body(at: Any, ids: Any, done: Any, following: Any, own: Any) -> Any:
            chosen = tf.argmax(
                self._allowed(following, at + 1 >= limits), axis=-1, output_type=tf.int32
            )
            chosen = tf.where(done, PAD, chosen)
            ids = _put(ids, at, chosen)
            done = done | tf.equal(chosen, self.eos_id)
            caches_now = [(o, c) for o, (_, c) in zip(own, caches, strict=True)]
            following, found = self._step(chosen[:, None], at + 1, encoded, mask, caches_now)
            return at + 1, ids, done, following, [o for o, _ in found]

        state = (
            tf.constant(0),
            tf.zeros([batch, longest], tf.int32),
            tf.zeros([batch], tf.bool),
            following,
            [own for own, _ in caches],
        )
        return tf.while_loop(going, body, state)[1]

    def _beam(self, source_ids: Any, limits: Any, beam: int, alpha: float) -> tuple[Any, Any]:
        import tensorflow as tf

        longest = tf.reduce_max(limits)
        batch = tf.shape(source_ids)[0]
        following, encoded, mask, caches = self._begin(source_ids, longest + 1)
        following, encoded, mask = (tf.repeat(x, beam, axis=0) for x in (following, encoded, mask))
        own = [tf.repeat(o, beam, axis=0) for o, _ in caches]
        cross = [tf.repeat(c, beam, axis=0) for _, c in caches]
        candidates = min(2 * beam, beam * self.vocabulary)
        most = _penalty(limits, alpha)

        def going(
            at: Any, ids: Any, alive: Any, ended: Any, scores: Any, following: Any, own: Any
        ) -> Any:
            del ids, ended, following, own
            # Log-probabilities only fall, and no penalty is larger than that of the longest.
            hopeless = alive[:, 0] / most <= scores[:, 0]
            return (at < longest) & ~tf.reduce_all(hopeless | (at >= limits))

        def body(
            at: Any, ids: Any, alive: Any, ended: Any, scores: Any, following: Any, own: Any
        ) -> Any:
            ends = tf.repeat(at + 1 >= limits, beam, axis=0)
            steps = tf.reshape(self._allowed(following, ends), [batch, beam, self.vocabulary])
            sums = tf.reshape(alive[..., None] + steps, [batch, beam * self.vocabulary])
            sums, places = tf.math.top_k(sums, candidates)
            rows, tokens = places // self.vocabulary, places % self.vocabulary
            longer = _put(tf.gather(ids, rows, batch_dims=1), at, tokens)
            is_end = tf.equal(tokens, self.eos_id)
            over = tf.cast(_penalty(at + 1, alpha), tf.float32)
            # What ends now, beside what had ended; then what goes on.
            valid = is_end & (sums > _NEVER / 2)
            new_scores = tf.where(valid, sums / over, _NEVER)
            scores, best = tf.math.top_k(tf.concat([scores, new_scores], 1), beam)
            ended = tf.gather(tf.concat([ended, longer], 1), best, batch_dims=1)
            alive, kept = tf.math.top_k(tf.where(is_end, _NEVER, sums), beam)
            ids = tf.gather(longer, kept, batch_dims=1)
            rows = tf.gather(rows, kept, batch_dims=1) + beam * tf.range(batch)[:, None]
            rows = tf.reshape(rows, [-1])
            caches_now = [(tf.gather(o, rows), c) for o, c in zip(own, cross, strict=True)]
            chosen = tf.reshape(tf.gather(tokens, kept, batch_dims=1), [-1, 1])
            following, found = self._step(chosen, at + 1, encoded, mask, caches_now)
            return at + 1, ids, alive, ended, scores, following, [o for o, _ in found]

        one = tf.fill([batch, 1], 0.0)
        state = (
            tf.constant(0),
            tf.zeros([batch, beam, longest], tf.int32),
            # At first there is one hypothesis, not `beam` of the same.
            tf.concat([one, tf.fill([batch, beam - 1], _NEVER)], 1),
            tf.zeros([batch, beam, longest], tf.int32),
            tf.fill([batch, beam], _NEVER),
            following,
            own,
        )
        final = tf.while_loop(going, body, state)
        return final[3][:, 0], final[4][:, 0]


def _penalty(tokens: Any, alpha: float) -> Any:
    import tensorflow as tf

    return ((5.0 + tf.cast(tokens, tf.float32)) / 6.0) ** alpha


def _put(ids: Any, at: Any, tokens: Any) -> Any:
    """Put tokens (...) at a place of ids (..., length)."""
    import tensorflow as tf

    here = tf.equal(tf.range(tf.shape(ids)[-1]), at)
    return tf.where(here, tokens[..., None], ids)


def until_end(ids: Sequence[int], eos_id: int) -> list[int]:
    """Take a translation's tokens before the one that ends it, as a tokenizer wants them."""
    found = []
    for token in ids:
        if token in (eos_id, PAD):
            break
        found.append(int(token))
    return found
