"""What is said of a training as it goes on: phases for those who watch, lines for the log."""

from __future__ import annotations

import json

import pytest

keras = pytest.importorskip("keras")
np = pytest.importorskip("numpy")

from stagedml.runtime.backends import Building  # noqa: E402 - after the check for Keras
from stagedml.runtime.outputs import Outputs  # noqa: E402
from stagedml.runtime.stage import Build  # noqa: E402
from stagedml.zoo.training.curves import DivergedError, keras_callback, step_curves  # noqa: E402

pytestmark = pytest.mark.tensorflow


@pytest.fixture
def build(tmp_path):
    out = Outputs(Building(tmp_path / "out", {}))
    return Build(out, name="x", config={}, instance=0, accelerator="cpu", scratch=str(tmp_path))


def fit(callback, *, epochs=3, target=1.0, **options):
    keras.utils.set_random_seed(1)
    model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])
    rate = keras.optimizers.schedules.PolynomialDecay(0.01, 10, end_learning_rate=0)
    model.compile(keras.optimizers.SGD(rate), loss="mse", jit_compile=False)
    x, y = np.ones((8, 2), "float32"), np.full((8, 1), target, "float32")
    model.fit(x, y, epochs=epochs, batch_size=4, verbose=0, callbacks=[callback], **options)


def said(capfd):
    """Lines of the log, and phases."""
    lines = [line for stream in capfd.readouterr() for line in stream.splitlines()]
    nix = [json.loads(line[5:]) for line in lines if line.startswith("@nix ")]
    return [x for x in lines if x.startswith("epoch")], [x["phase"] for x in nix]


def test_each_epoch_is_a_plain_line_and_a_phase(build, tmp_path, capfd):
    curves = tmp_path / "curves.jsonl"
    fit(keras_callback(build, curves))
    lines, phases = said(capfd)
    rows = [json.loads(line) for line in curves.open()]
    assert [row["step"] for row in rows] == [2, 4, 6]
    assert lines == [f"epoch {row['epoch']}/3 loss={row['loss']:.4g}" for row in rows]
    assert phases == ["epoch 1/3", *lines]


def test_curves_need_not_be_written(build, tmp_path, capfd):
    fit(keras_callback(build), epochs=1)
    assert len(said(capfd)[0]) == 1
    assert not list(tmp_path.rglob("*.jsonl"))


def test_a_diverged_training_fails(build, tmp_path):
    with pytest.raises(DivergedError, match="the loss is nan"):
        fit(keras_callback(build, tmp_path / "curves.jsonl"), target=float("nan"))


def test_other_numbers_that_are_none_are_left_out(build, tmp_path):
    curves = tmp_path / "curves.jsonl"
    wrong = np.full((1, 1), float("nan"), "float32")
    data = (np.ones((1, 2), "float32"), wrong)
    fit(keras_callback(build, curves), epochs=1, validation_data=data)
    assert set(json.loads(curves.read_text())) == {"step", "epoch", "loss"}


def test_steps_and_epochs_of_a_long_training(build, tmp_path, capfd):
    curves = tmp_path / "curves.jsonl"
    fit(
        step_curves(
            build,
            curves,
            steps=6,
            evaluate=lambda model: {"dev_score": float(model.count_params())},
        )
    )
    rows = [json.loads(line) for line in curves.open()]
    steps = [row for row in rows if "learning_rate" in row]
    assert [row["step"] for row in steps] == list(range(1, 7))
    rates = [row["learning_rate"] for row in steps]
    assert rates == pytest.approx([0.01 * (1 - step / 10) for step in range(6)])
    epochs = [row for row in rows if "epoch" in row]
    assert [row["dev_score"] for row in epochs] == [3, 3, 3]
    lines, _ = said(capfd)
    assert [line.split()[1] for line in lines] == ["1/3", "2/3", "3/3"]
