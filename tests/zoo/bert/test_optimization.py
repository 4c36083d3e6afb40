"""The learning rate: its definition, and that training really uses it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stagedml.zoo.bert.optimization import (
    ScheduleError,
    adamw,
    learning_rate_at,
    linear_schedule,
    warmup_steps,
)


def test_the_rate_rises_then_falls_to_zero():
    rates = [learning_rate_at(s, peak=2e-5, total_steps=100, warmup=0.1) for s in range(101)]
    assert rates[0] == 0
    assert rates[5] == pytest.approx(1e-5)
    assert max(rates) == pytest.approx(2e-5 * 0.9)  # the decay has been going on meanwhile
    assert rates.index(max(rates)) in (9, 10)
    assert rates[10] == pytest.approx(2e-5 * 0.9)
    assert rates[55] == pytest.approx(2e-5 * 0.45)
    assert rates[100] == 0


@given(st.integers(1, 10_000), st.floats(0, 0.99), st.integers(0, 10_000))
def test_the_rate_is_never_negative_nor_above_its_peak(total, warmup, step):
    rate = learning_rate_at(step, peak=3.0, total_steps=total, warmup=warmup)
    assert 0 <= rate <= 3


@pytest.mark.parametrize(("steps", "warmup"), [(0, 0.1), (10, 1.0), (10, -0.1)])
def test_impossible_schedules_are_refused(steps, warmup):
    with pytest.raises(ScheduleError):
        warmup_steps(steps, warmup)


@pytest.mark.tensorflow
def test_the_keras_schedule_is_the_definition():
    pytest.importorskip("keras")
    for total, warmup in ((100, 0.1), (7, 0.5), (3, 0.0)):
        schedule = linear_schedule(peak=2e-5, total_steps=total, warmup=warmup)
        for step in range(total + 2):
            expected = learning_rate_at(step, peak=2e-5, total_steps=total, warmup=warmup)
            assert float(schedule(step)) == pytest.approx(expected, rel=1e-5, abs=1e-12)


@pytest.mark.tensorflow
def test_training_moves_weights_by_the_schedules_rate():
    # The original took a learning rate as a parameter and trained with another one.
    keras = pytest.importorskip("keras")
    np = pytest.importorskip("numpy")
    total, peak = 8, 0.01
    variable = keras.Variable(np.full((1,), 5.0, "float32"), name="bias")  # not decayed
    optimizer = adamw(learning_rate=peak, total_steps=total, warmup=0.25)
    optimizer.build([variable])
    before = 5.0
    for step in range(total):
        optimizer.apply_gradients([(np.ones((1,), "float32"), variable)])
        after = float(variable.numpy()[0])
        # With a constant gradient of 1, Adam moves by the learning rate.
        rate = learning_rate_at(step, peak=peak, total_steps=total, warmup=0.25)
        assert before - after == pytest.approx(rate, rel=1e-3, abs=1e-6)
        before = after


@pytest.mark.tensorflow
def test_kernels_decay_and_biases_do_not():
    keras = pytest.importorskip("keras")
    np = pytest.importorskip("numpy")
    names = ("kernel", "embeddings", "bias", "gamma", "beta")
    variables = [keras.Variable(np.ones((2,), "float32"), name=name) for name in names]
    optimizer = adamw(learning_rate=0.1, total_steps=10, warmup=0.0)
    optimizer.build(variables)
    optimizer.apply_gradients([(np.zeros((2,), "float32"), v) for v in variables])
    values = {v.name: float(v.numpy()[0]) for v in variables}
    assert values["bias"] == values["gamma"] == values["beta"] == 1
    assert values["kernel"] == values["embeddings"] == pytest.approx(1 - 0.1 * 0.01)


@pytest.mark.tensorflow
def test_without_the_correction_steps_are_those_of_googles_optimizer():
    """Against its own formula, in NumPy: moments as they are, and weights decayed before."""
    keras = pytest.importorskip("keras")
    np = pytest.importorskip("numpy")
    gradients = np.random.default_rng(1).normal(size=(12, 3)).astype("float32") / 10
    ends = {}
    for correction in (False, True):
        variable = keras.Variable(np.ones(3, "float32"), name="kernel")
        optimizer = adamw(
            learning_rate=0.01, total_steps=20, warmup=0.2, bias_correction=correction
        )
        optimizer.build([variable])
        for gradient in gradients:
            optimizer.apply([gradient], [variable])
        ends[correction] = np.asarray(variable)
    weight, m, v = np.ones(3), np.zeros(3), np.zeros(3)
    for step, gradient in enumerate(gradients.astype("float64")):
        rate = learning_rate_at(step, peak=0.01, total_steps=20, warmup=0.2)
        m, v = 0.9 * m + 0.1 * gradient, 0.999 * v + 0.001 * gradient**2
        weight -= rate * (m / (np.sqrt(v) + 1e-6) + 0.01 * weight)
    assert ends[False] == pytest.approx(weight, rel=1e-5)
    assert abs(ends[True] - ends[False]).max() > 1e-3
