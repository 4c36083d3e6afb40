"""Checkpoints: the same bytes each time, everything back, and refused where they do not belong."""

from __future__ import annotations

import itertools
import random

import pytest

np = pytest.importorskip("numpy")
keras = pytest.importorskip("keras")

from stagedml.runtime.backends import Building, Realized  # noqa: E402 - after the check for Keras
from stagedml.zoo.training.checkpoints import (  # noqa: E402
    Checkpoint,
    ResumeError,
    digest,
    restore_checkpoint,
    save_checkpoint,
)
from stagedml.zoo.training.fitting import Trainer  # noqa: E402
from stagedml.zoo.training.orders import Course  # noqa: E402

pytestmark = pytest.mark.tensorflow
OF = {"learning_rate": 0.5}


def model_of(width=3, dtype="float32", optimizer="adam"):
    layers = [
        keras.Input((2,)),
        keras.layers.Dense(width, dtype=dtype),
        keras.layers.BatchNormalization(dtype=dtype),
        keras.layers.Dropout(0.5, dtype=dtype),
        keras.layers.Dense(1, dtype="float32"),
    ]
    model = keras.Sequential(layers)
    model.compile(optimizer=optimizer, loss="mse", metrics=["mae"], jit_compile=False)
    return model


X, Y = np.random.default_rng(0).normal(size=(20, 2)), np.ones((20, 1))


def fetch(numbers):
    return keras.ops.take(X.astype("float32"), numbers, 0), keras.ops.take(
        Y.astype("float32"), numbers, 0
    )


@pytest.fixture
def saved(tmp_path):
    """Write a checkpoint, and read it as another stage does."""
    numbers = itertools.count()

    def save(model, **more):
        directory = tmp_path / f"saved{next(numbers)}"
        out = Checkpoint(Building(directory, {}))
        save_checkpoint(out, model, **{"step": 7, "of": OF, "facts": {"a": 1}, **more})
        return Checkpoint(Realized(directory, {}, {}))

    return save


def values(model):
    return [keras.ops.convert_to_numpy(v) for v in (*model.variables, *model.optimizer.variables)]


@pytest.mark.parametrize("dtype", ["float32", "bfloat16", "mixed_float16"])
def test_everything_comes_back(saved, dtype):
    one, other = model_of(dtype=dtype), model_of(dtype=dtype)
    if dtype != "bfloat16":  # which oneDNN does not compute with without AVX-512
        one.fit(X, Y, epochs=2, verbose=0)
    random.seed(5)
    np.random.seed(6)
    random.gauss(0, 1)  # leaves a second number for the next call
    np.random.standard_normal()
    checkpoint = saved(one)
    expected = random.gauss(0, 1), random.random(), np.random.standard_normal(2).tolist()
    random.seed(0)
    np.random.seed(0)
    resumed = restore_checkpoint(checkpoint, other, of=OF)
    assert (resumed.step, resumed.facts) == (7, {"a": 1})
    assert expected == (random.gauss(0, 1), random.random(), np.random.standard_normal(2).tolist())
    for a, b in zip(values(one), values(other), strict=True):
        assert a.dtype == b.dtype
        assert a.tobytes() == b.tobytes()


def test_the_same_state_is_the_same_bytes(saved):
    model = model_of()
    model.fit(X, Y, verbose=0)
    one, other = saved(model), saved(model)
    assert one.state.read_bytes() == other.state.read_bytes()
    assert one.curves.read_bytes() == b""


@pytest.mark.parametrize(
    ("changes", "of", "words"),
    [
        ({}, {"learning_rate": 0.25}, "learning_rate is 0.5 there and 0.25 here"),
        ({}, {**OF, "data": "x"}, "data is None there and 'x' here"),
        ({"width": 4}, OF, r"kernel float32 \(2, 3\) there, kernel float32 \(2, 4\) here"),
        ({"optimizer": "sgd"}, OF, "variables of the optimizer"),
    ],
)
def test_a_checkpoint_of_something_else_is_refused(saved, changes, of, words):
    checkpoint = saved(model_of())
    other = model_of(**changes)
    before = other.get_weights()
    with pytest.raises(ResumeError, match=words):
        restore_checkpoint(checkpoint, other, of=of)
    for a, b in zip(before, other.get_weights(), strict=True):
        assert a.tobytes() == b.tobytes()


@pytest.mark.parametrize("kept", [0, 50, 400])
def test_a_damaged_checkpoint_is_refused(saved, kept):
    checkpoint = saved(model_of())
    data = checkpoint.state.read_bytes()
    checkpoint.state.write_bytes(data[:kept])
    with pytest.raises(ResumeError, match="is damaged"):
        restore_checkpoint(checkpoint, model_of(), of=OF)


def test_a_flipped_byte_is_noticed(saved):
    checkpoint = saved(model_of())
    data = bytearray(checkpoint.state.read_bytes())
    data[200] ^= 1
    checkpoint.state.write_bytes(bytes(data))
    with pytest.raises(ResumeError, match="is damaged"):
        restore_checkpoint(checkpoint, model_of(), of=OF)


def test_files_are_told_by_what_they_hold(tmp_path):
    for name, text in (("a", "1"), ("b", "2"), ("c", "1")):
        (tmp_path / name).write_text(text)
    a, b, c = (tmp_path / n for n in "abc")
    assert digest(a, b) == digest(c, b) != digest(b, a)


class Seen(keras.callbacks.Callback):
    """Note what Keras tells of a training."""

    def __init__(self):
        super().__init__()
        self.rows = []

    def on_epoch_begin(self, epoch, logs=None):
        self.rows.append(("begin", epoch))

    def on_train_batch_end(self, batch, logs=None):
        self.rows.append((batch, float(logs["loss"]), float(logs["mae"])))

    def on_epoch_end(self, epoch, logs=None):
        self.rows.append(("end", epoch, sorted((k, float(v)) for k, v in logs.items())))


@pytest.mark.parametrize("stops", [[1.0, 3.0], [0.2, 0.4, 0.6, 1.8, 3.0], [2.6, 2.6, 3.0], [3.0]])
def test_callbacks_see_one_training_however_it_is_cut(tmp_path, stops):
    """Numbers, too: metrics go on within an epoch, dropout and the optimizer go on everywhere."""
    seen = []
    for cuts in ([3.0], stops):
        keras.utils.set_random_seed(3)
        resume, rows = None, []
        for number, stop in enumerate(cuts):
            model = model_of()
            if resume is not None:
                random.seed(number)  # what a new process has of its own is overwritten
            watch = Seen()
            trainer = Trainer(
                model, Course(20, 4, 1), of={}, resume=resume, curves=tmp_path / "curves"
            )
            validation = {"validation_data": (X, Y), "validation_batch_size": 20}
            trainer.run(fetch, epochs=stop, callbacks=[watch], **validation)
            directory = tmp_path / f"{len(cuts)}-{number}-{len(seen)}"
            trainer.save(Checkpoint(Building(directory, {})))
            resume = Checkpoint(Realized(directory, {}, {}))
            rows += watch.rows
        seen.append((rows, [v.tobytes() for v in values(model)], resume.state.read_bytes()))
    assert len(seen[0][0]) == 3 * (5 + 2)
    assert seen[0] == seen[1]


def test_no_step_is_taken_back(tmp_path):
    out = Checkpoint(Building(tmp_path / "out", {}))
    trainer = Trainer(model_of(), Course(20, 4, 1), of={}, resume=None, curves=tmp_path / "c")
    trainer.run(fetch, epochs=1)
    trainer.save(out)
    done = Checkpoint(Realized(tmp_path / "out", {}, {}))
    later = Trainer(model_of(), Course(20, 4, 1), of={}, resume=done, curves=tmp_path / "d")
    with pytest.raises(ResumeError, match="is at step 5, this training ends at step 4"):
        later.run(fetch, epochs=0.8)
    with pytest.raises(ResumeError, match="batch_size is 4 there and 5 here"):
        Trainer(model_of(), Course(20, 5, 1), of={}, resume=done, curves=tmp_path / "e")
