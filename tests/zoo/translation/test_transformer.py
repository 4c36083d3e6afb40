"""The Transformer beside a forward pass in NumPy; searches beside all translations there are."""

from __future__ import annotations

import itertools
import math
from typing import TYPE_CHECKING, Any

import pytest

from stagedml.zoo.translation.model import TransformerConfig, TransformerError, build_transformer

if TYPE_CHECKING:
    from collections.abc import Iterator

np = pytest.importorskip("numpy")
keras = pytest.importorskip("keras")
tf = pytest.importorskip("tensorflow")

pytestmark = pytest.mark.tensorflow

CONFIG = TransformerConfig(vocabulary=7, layers=2, hidden=8, heads=2, intermediate=12, dropout=0.1)
BOS, EOS = 1, 2
WORDS = (3, 4, 5, 6)
SOURCES = np.array([[3, 4, 5, EOS, 0], [4, EOS, 0, 0, 0], [6, 5, 3, 3, EOS]], np.int32)


@pytest.fixture(scope="module")
def model() -> Any:
    keras.utils.set_random_seed(5)
    made = build_transformer(CONFIG)
    random = np.random.RandomState(0)
    for weight in made.trainable_weights:
        weight.assign(weight + 0.5 * random.normal(size=weight.shape))
    return made


def logits_of(model: Any, source: Any, target: Any) -> Any:
    given = {"source_ids": np.asarray(source, np.int32), "target_ids": np.asarray(target, np.int32)}
    return np.asarray(model(given, training=False))


class Forward:
    """The paper's formulas, with a layer normalization before each block, in float64."""

    def __init__(self, model: Any) -> None:
        self.w = {w.path: w.numpy().astype(np.float64) for w in model.trainable_weights}

    def embed(self, ids: Any) -> Any:
        table = self.w["embedding/embeddings"]
        width = table.shape[1]
        places = np.array(
            [
                [
                    math.sin(at / 10000 ** (i / width))
                    if i % 2 == 0
                    else math.cos(at / 10000 ** ((i - 1) / width))
                    for i in range(width)
                ]
                for at in range(len(ids))
            ]
        )
        return table[ids] * math.sqrt(width) + places

    def norm(self, x: Any, name: str) -> Any:
        centred = x - x.mean(-1, keepdims=True)
        scale = np.sqrt((centred**2).mean(-1, keepdims=True) + 1e-6)
        return centred / scale * self.w[f"{name}/gamma"] + self.w[f"{name}/beta"]

    def attend(self, x: Any, to: Any, seen: Any, name: str) -> Any:
        """`seen` (places, places of `to`) says what each place may look at."""

        def project(what: str, of: Any) -> Any:
            return (
                np.einsum("td,dhk->htk", of, self.w[f"{name}/{what}/kernel"])
                + (self.w[f"{name}/{what}/bias"][:, None, :])
            )

        q, k, v = project("query", x), project("key", to), project("value", to)
        scores = np.einsum("htk,hsk->hts", q, k) / math.sqrt(q.shape[-1])
        weights = np.where(seen, np.exp(scores - scores.max()), 0.0)
        weights /= weights.sum(-1, keepdims=True)
        mixed = np.einsum("hts,hsk->thk", weights, v)
        out = self.w[f"{name}/attention_output/kernel"]
        return np.einsum("thk,hkd->td", mixed, out) + self.w[f"{name}/attention_output/bias"]

    def feed(self, x: Any, name: str) -> Any:
        x = self.norm(x, f"{name}/feedforward_layer_norm")
        inner, outer = (f"{name}/feedforward_{part}_dense" for part in ("intermediate", "output"))
        x = np.maximum(0.0, x @ self.w[f"{inner}/kernel"] + self.w[f"{inner}/bias"])
        return x @ self.w[f"{outer}/kernel"] + self.w[f"{outer}/bias"]

    def __call__(self, source: Any, target: Any) -> Any:
        """Logits of one pair, both sides without padding."""
        x = self.embed(source)
        everything = np.ones((len(source), len(source)), bool)
        for i in range(CONFIG.layers):
            name = f"encoder_layer_{i}"
            y = self.norm(x, f"{name}/self_attention_layer_norm")
            x = x + self.attend(y, y, everything, f"{name}/self_attention_layer")
            x = x + self.feed(x, name)
        encoded = self.norm(x, "encoder_norm")
        x = self.embed(target)
        before = np.tril(np.ones((len(target), len(target)), bool))
        every = np.ones((len(target), len(source)), bool)
        for i in range(CONFIG.layers):
            name = f"decoder_layer_{i}"
            y = self.norm(x, f"{name}/self_attention_layer_norm")
            x = x + self.attend(y, y, before, f"{name}/self_attention")
            y = self.norm(x, f"{name}/cross_attention_layer_norm")
            x = x + self.attend(y, encoded, every, f"{name}/cross_attention")
            x = x + self.feed(x, name)
        return self.norm(x, "decoder_norm") @ self.w["embedding/embeddings"].T


def test_the_model_computes_what_the_formulas_say_and_padding_counts_for_nothing(model) -> None:
    targets = [[BOS, 3, 5], [BOS, 6, 4, 3, 5], [BOS]]
    padded = np.zeros((3, 7), np.int32)
    for row, target in zip(padded, targets, strict=True):
        row[: len(target)] = target
    sources = np.pad(SOURCES, [(0, 0), (0, 3)])
    found = logits_of(model, sources, padded)
    forward = Forward(model)
    for source, target, logits in zip(SOURCES, targets, found, strict=True):
        wanted = forward([i for i in source if i], target)
        np.testing.assert_allclose(logits[: len(target)], wanted, atol=2e-4, rtol=2e-4)


def test_one_table_embeds_source_target_and_output(model) -> None:
    shapes = [tuple(w.shape) for w in model.trainable_weights]
    assert shapes.count((CONFIG.vocabulary, CONFIG.hidden)) == 1
    assert not [shape for shape in shapes if shape[-1:] == (CONFIG.vocabulary,)]


def test_others_rebuild_the_model_without_our_code(model) -> None:
    again = keras.models.model_from_json(model.to_json())
    again.set_weights(model.get_weights())
    target = [[BOS, 3], [BOS, 4], [BOS, 5]]
    assert np.array_equal(logits_of(model, SOURCES, target), logits_of(again, SOURCES, target))


def test_sizes_are_those_of_the_paper() -> None:
    base, big = (TransformerConfig.of_size(size, 37000) for size in ("base", "big"))
    assert (base.layers, base.hidden, base.heads, base.intermediate) == (6, 512, 8, 2048)
    assert (big.layers, big.hidden, big.heads, big.intermediate) == (6, 1024, 16, 4096)
    small = TransformerConfig.of_size("base", 100, {"hidden": 32, "heads": None})
    assert (small.hidden, small.heads, small.vocabulary) == (32, 8, 100)
    with pytest.raises(TransformerError, match="hidden 30 is not a multiple of heads 8"):
        TransformerConfig.of_size("base", 100, {"hidden": 30})


@pytest.fixture(scope="module")
def decoder(model) -> Any:
    from stagedml.zoo.translation.decoding import Decoder

    return Decoder(model, bos_id=BOS, eos_id=EOS)


LIMITS = np.array([4, 3, 4], np.int32)


class Probabilities:
    """Log-probabilities of all that may follow any beginning, by the whole model and no cache."""

    def __init__(self, model: Any, source: Any, limit: int) -> None:
        self.limit = limit
        begun = [(BOS, *words) for words in itertools.product(WORDS, repeat=limit - 1)]
        logits = logits_of(model, np.repeat([source], len(begun), 0), begun).astype(np.float64)
        each = logits - np.log(np.exp(logits).sum(-1, keepdims=True))
        self._after = {
            words[1 : at + 1]: each[k, at] for k, words in enumerate(begun) for at in range(limit)
        }

    def following(self, tokens: tuple[int, ...]) -> dict[int, float]:
        """What may follow: at the limit, nothing but the end."""
        allowed = (EOS,) if len(tokens) + 1 == self.limit else (EOS, *WORDS)
        return {token: float(self._after[tokens][token]) for token in allowed}

    def all(self, tokens: tuple[int, ...] = (), known: float = 0.0) -> Iterator[Any]:
        """Every translation there is, with its log-probability."""
        for token, value in self.following(tokens).items():
            if token == EOS:
                yield known + value, (*tokens, EOS)
            else:
                yield from self.all((*tokens, token), known + value)

    def beam(self, beam: int, alpha: float) -> tuple[float, tuple[int, ...]]:
        """Beam search in plain Python."""
        alive: list[tuple[float, tuple[int, ...]]] = [(0.0, ())]
        ended: list[tuple[float, tuple[int, ...]]] = []
        for length in range(1, self.limit + 1):
            longer = [
                (known + value, (*tokens, token))
                for known, tokens in alive
                for token, value in self.following(tokens).items()
            ]
            longer = sorted(longer, reverse=True)[: 2 * beam]
            ended += [(s / penalty(length, alpha), t) for s, t in longer if t[-1] == EOS]
            alive = [(s, t) for s, t in longer if t[-1] != EOS][:beam]
        return max(ended)


def penalty(tokens: int, alpha: float) -> float:
    return float(((5 + tokens) / 6) ** alpha)


def taken(ids: Any) -> tuple[int, ...]:
    return tuple(i for i in ids.tolist() if i)


@pytest.fixture(scope="module")
def probabilities(model) -> list[Probabilities]:
    return [Probabilities(model, s, int(n)) for s, n in zip(SOURCES, LIMITS, strict=True)]


def test_a_beam_that_is_wide_enough_finds_the_best_of_all_translations(
    decoder, probabilities
) -> None:
    alpha = 1.5
    found = decoder.beam(SOURCES, LIMITS, beam=64, alpha=alpha)  # 4 ** 3: nothing is dropped
    matters = False
    for k, each in enumerate(probabilities):
        known = list(each.all())
        assert len(known) == sum(4**n for n in range(each.limit))
        score, tokens = max((value / penalty(len(t), alpha), t) for value, t in known)
        assert taken(found.ids.numpy()[k]) == tokens
        assert float(found.scores[k]) == pytest.approx(score, abs=2e-4)
        matters |= tokens != max(known)[1]
    assert matters  # without the penalty others are best


def test_a_narrow_beam_is_beam_search(decoder, probabilities) -> None:
    """It may miss the best, but finds what beam search finds."""
    found = decoder.beam(SOURCES, LIMITS, beam=3, alpha=0.6)
    for k, each in enumerate(probabilities):
        score, tokens = each.beam(3, 0.6)
        assert taken(found.ids.numpy()[k]) == tokens
        assert float(found.scores[k]) == pytest.approx(score, abs=2e-4)


def test_greedy_takes_the_most_probable_token_each_time(decoder, probabilities) -> None:
    found = decoder.greedy(SOURCES, LIMITS).numpy()
    for k, each in enumerate(probabilities):
        tokens: tuple[int, ...] = ()
        while EOS not in tokens:
            following = each.following(tokens)
            tokens = (*tokens, max(following, key=following.__getitem__))
        assert taken(found[k]) == tokens


def test_what_is_beside_a_sentence_does_not_change_its_translation(model, decoder) -> None:
    from stagedml.zoo.translation.translating import Search, translate

    random = np.random.RandomState(1)
    sources = [[*random.choice(WORDS, size=random.randint(1, 9)).tolist(), EOS] for _ in range(12)]
    for beam in (1, 3):
        search = Search(beam=beam, alpha=0.6, extra=3, batch_tokens=60)
        together = translate(decoder, sources, search)
        alone = [translate(decoder, [source], search)[0] for source in sources]
        assert together == alone
        for source, found in zip(sources, together, strict=True):
            assert len(found) < len(source) + 3
            assert set(found) <= {*WORDS}
