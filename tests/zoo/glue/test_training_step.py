"""The steps of a training, computed by hand: rate, clipping, decay, frozen weights, dropout."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from running import Run, run_stage

from stagedml.planning.manager import Manager
from stagedml.zoo.bert.model import BertConfig, build_backbone, text_classifier
from stagedml.zoo.bert.pipelines import bert_sample
from stagedml.zoo.glue.model import inputs_and_label, split_of
from stagedml.zoo.glue.pipelines import glue_sample, records_of
from stagedml.zoo.glue.stages import bert_finetune_glue
from stagedml.zoo.training.batches import batches

if TYPE_CHECKING:
    from pathlib import Path

np = pytest.importorskip("numpy")
keras = pytest.importorskip("keras")
pytest.importorskip("keras_hub")
pytestmark = pytest.mark.tensorflow

STEPS, PEAK, WARMUP = 3, 0.01, 0.34  # so one step of warm-up, at whose end the decay has begun
RATES = (0.0, PEAK * 2 / 3, PEAK / 3)


def rates(described) -> list[float]:
    """List all dropout rates in a model's description."""
    if isinstance(described, list):
        return [rate for item in described for rate in rates(item)]
    if not isinstance(described, dict):
        return []
    own = [float(described[k]) for k in ("rate", "dropout") if isinstance(described.get(k), float)]
    return own + [rate for item in described.values() for rate in rates(item)]


class Given:
    """Records, a model to start from, and what three steps with all of the records make of it."""

    def __init__(self, place: Path) -> None:
        found = Run(place)
        m = Manager()
        start = bert_sample(m, layers=1, hidden=16, heads=2, intermediate=16)
        records = records_of(m, glue_sample(m, "MRPC"), start, max_seq_length=32)
        self.start, self.records = found(start), found(records)
        train = split_of(self.records, "train")
        self.items = train.records
        every = batches(
            train.path, train.schema, inputs_and_label, records=train.records, batch_size=1 << 20
        )
        self.x, labels = next(iter(every))
        self.labels = labels.numpy()[:, 0]
        keras.utils.set_random_seed(11)
        self.model = self.new_model(0.0)
        for weight in self.model.trainable_variables:
            # So far from a solution that gradients are clipped, and no weight is 0.
            weight.assign(weight + keras.random.normal(weight.shape, stddev=0.3, seed=7))
        self.weights = place / "start.weights.h5"
        self.model.save_weights(self.weights)
        self.before = self.values(self.model)

    def new_model(self, dropout: float):
        config = BertConfig.read(self.start.config_file)
        return text_classifier(build_backbone(config, dropout=dropout), 2, dropout=dropout)

    @staticmethod
    def values(model) -> dict:
        return {weight.path: weight.numpy() for weight in model.trainable_variables}

    def train(self, directory: Path, **settings) -> dict:
        """Run the stage; gives the weights that it hands on."""
        done = run_stage(
            bert_finetune_glue,
            directory,
            self.start,
            self.records,
            self.weights,
            start_with="model",
            batch_size=self.items,
            epochs=STEPS,
            learning_rate=PEAK,
            warmup=WARMUP,
            **settings,
        )
        self.layers = rates(done.architecture["model"])
        model = self.new_model(0.0)
        model.load_weights(done.weights)
        return self.values(model)

    def gradients(self, values: dict) -> dict:
        import tensorflow as tf

        for weight in self.model.trainable_variables:
            weight.assign(values[weight.path])
        with tf.GradientTape() as tape:
            logits = self.model(self.x, training=False)
            chosen = tf.gather(tf.nn.log_softmax(logits), self.labels, batch_dims=1)
            loss = -tf.reduce_mean(chosen)
        found = tape.gradient(loss, [w.value for w in self.model.trainable_variables])
        paths = [w.path for w in self.model.trainable_variables]
        return {
            path: tf.convert_to_tensor(g).numpy().astype(np.float64)
            for path, g in zip(paths, found, strict=True)
        }

    def by_hand(self, frozen: str | None = None, *, corrected: bool = True) -> dict:
        """AdamW as https://arxiv.org/abs/1711.05101 has it, with BERT's own parameters.

        Without correction it is the one of Google's BERT.
        """
        values = {p: v.astype(np.float64) for p, v in self.before.items()}
        moments = {p: [np.zeros_like(v), np.zeros_like(v)] for p, v in values.items()}
        for step, rate in enumerate(RATES, 1):
            gradients = self.gradients(values)
            if frozen is not None:
                del gradients[frozen]
            norm = np.sqrt(sum((g**2).sum() for g in gradients.values()))
            assert norm > (1.5 if corrected else 1.2)  # or clipping would not be seen
            for path, gradient in gradients.items():
                g = gradient / norm
                first, second = moments[path]
                first += 0.1 * (g - first)
                second += 0.001 * (g**2 - second)
                decay = 0.0 if path.endswith(("bias", "gamma", "beta")) else 0.01
                values[path] -= rate * decay * values[path]
                if not corrected:
                    values[path] -= rate * first / (np.sqrt(second) + 1e-6)
                    continue
                mean, square = first / (1 - 0.9**step), second / (1 - 0.999**step)
                values[path] -= rate * mean / (np.sqrt(square) + 1e-6 / np.sqrt(1 - 0.999**step))
        return values


@pytest.fixture(scope="module")
def given(tmp_path_factory):
    return Given(tmp_path_factory.mktemp("step"))


def largest_difference(one: dict, other: dict) -> float:
    assert set(one) == set(other)
    return max(float(np.abs(one[path] - other[path]).max()) for path in one)


def test_a_training_makes_the_steps_that_it_should(given, tmp_path: Path) -> None:
    """Without dropout; a tenth of the rate, no clipping or another decay would be far off."""
    wanted = given.by_hand()
    found = given.train(tmp_path / "model", dropout=0.0)
    assert largest_difference(wanted, given.before) > PEAK / 2
    assert largest_difference(found, wanted) < PEAK / 200


def test_a_training_as_google_s_does_not_correct_its_moments(given, tmp_path: Path) -> None:
    wanted = given.by_hand(corrected=False)
    found = given.train(tmp_path / "model", dropout=0.0, bias_correction=False)
    assert largest_difference(found, wanted) < PEAK / 100
    assert largest_difference(given.by_hand(), wanted) > PEAK / 2


def test_embeddings_stay_where_they_are_not_trained(given, tmp_path: Path) -> None:
    path = "token_embedding/embeddings"
    wanted = given.by_hand(frozen=path)
    found = given.train(tmp_path / "model", dropout=0.0, train_embeddings=False)
    assert np.array_equal(found[path], given.before[path])
    assert largest_difference(found, wanted) < PEAK / 200


def test_a_training_drops_out(given, tmp_path: Path) -> None:
    """With dropout the steps are others, and those without any are not made."""
    found = given.train(tmp_path / "model", dropout=0.5)
    assert largest_difference(found, given.by_hand()) > PEAK / 20
    # The embeddings', the layer's and the head's; the backbone's description has its own, too.
    assert len(given.layers) >= 3
    assert set(given.layers) == {0.5}


@pytest.mark.parametrize(("inner", "outer"), [(0.0, 0.0), (0.5, 0.0), (0.0, 0.5)])
def test_encoder_and_head_drop_out_each(given, inner: float, outer: float) -> None:
    config = BertConfig.read(given.start.config_file)
    model = text_classifier(build_backbone(config, dropout=inner), 2, dropout=outer)
    x = {name: np.repeat(values[:1], 512, axis=0) for name, values in given.x.items()}
    first, second = (np.asarray(model(x, training=True)) for _ in range(2))
    assert np.array_equal(first, second) == (inner == outer == 0.0)
    still = [np.asarray(model(x, training=False)) for _ in range(2)]
    assert np.array_equal(*still)
    if outer:  # what is kept is larger by as much
        assert np.abs(first.mean(axis=0) - still[0][0]).max() < 5 * first.std(axis=0).max() / 22
