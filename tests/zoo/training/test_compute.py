"""The parameters that all trainings share do what they say, and change nothing else."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

keras = pytest.importorskip("keras")
np = pytest.importorskip("numpy")
tf = pytest.importorskip("tensorflow")

from stagedml.runtime.backends import Building, Realized  # noqa: E402 - after the check for Keras
from stagedml.runtime.stage import Build  # noqa: E402
from stagedml.zoo.bert.pretraining_curves import evaluation_curves  # noqa: E402
from stagedml.zoo.training import precision, throughput  # noqa: E402
from stagedml.zoo.training.checkpoints import Checkpoint, ResumeError  # noqa: E402
from stagedml.zoo.training.compute import (  # noqa: E402
    Compute,
    ComputeError,
    ReplicasError,
    take_compute,
)
from stagedml.zoo.training.curves import DivergedError, step_curves  # noqa: E402
from stagedml.zoo.training.fitting import Trainer  # noqa: E402
from stagedml.zoo.training.orders import Course  # noqa: E402

pytestmark = pytest.mark.tensorflow

ITEMS, BATCH = 22, 6  # four steps of an epoch, the last one of four items


@pytest.fixture(autouse=True)
def plain():
    yield
    keras.mixed_precision.set_global_policy("float32")


def data():
    random = np.random.default_rng(1)
    x = random.normal(size=(ITEMS, 5)).astype("float32")
    return x, (x @ random.normal(size=(5, 1)) + 1).astype("float32")


class Training:
    """A small regression, with what is said of it."""

    def __init__(self, directory, compute=None, *, resume=None, targets=None, dropout=0.0):
        compute = compute or Compute()
        keras.utils.clear_session()
        directory.mkdir()
        out = Checkpoint(Building(directory, {}))
        self.build = Build(
            out, name="x", config={}, instance=0, accelerator="cpu", scratch=str(directory)
        )
        compute.begin(self.build)
        with compute.scope():
            layers = [keras.layers.Dense(8, activation="tanh"), keras.layers.Dropout(dropout)]
            stack = [keras.Sequential(layers), keras.layers.Dense(1, dtype="float32")]
            self.model = keras.Sequential([keras.Input((5,)), *stack])
        compute.recompute(self.model.layers[:1])
        with compute.scope():  # as stages have it: one for the model, one for the optimizer
            rate = keras.optimizers.schedules.PolynomialDecay(0.1, 100)
            compute.compile(
                self.model,
                optimizer=keras.optimizers.AdamW(rate, global_clipnorm=0.5, weight_decay=0.1),
                loss="mse",
                metrics=["mae"],
            )
        self.trainer = Trainer(
            self.model,
            Course(ITEMS, BATCH, 3),
            of={},
            resume=resume,
            curves=out.curves,
            compute=compute,
        )
        x, y = data()
        self.x, self.y = tf.constant(x), tf.constant(y if targets is None else targets)

    def run(self, epochs, *, finish=False):
        curves = step_curves(self.build, self.build.out.curves, steps=4, first=self.trainer.step)
        self.trainer.run(
            lambda i: (tf.gather(self.x, i), tf.gather(self.y, i)),
            epochs=epochs,
            finish=finish,
            callbacks=[curves],
        )
        return self

    def checkpoint(self):
        self.trainer.save(self.build.out)
        return Checkpoint(Realized(self.build.out.state.parent, {}, {}))

    @property
    def weights(self):
        return [np.asarray(w) for w in self.model.trainable_weights]

    @property
    def rows(self):
        return [json.loads(line) for line in self.build.out.curves.open()]


def distance(a, b):
    return max(np.abs(x - y).max() for x, y in zip(a.weights, b.weights, strict=True))


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    return Training(tmp_path_factory.mktemp("whole") / "x").run(2)


@pytest.mark.parametrize(
    "compute",
    [
        Compute(accumulation=4),  # parts of two items; the last step has parts of one
        pytest.param(Compute(accumulation=BATCH + 1), marks=pytest.mark.thorough),
        Compute(gradient_checkpointing=True),
        Compute(jit_compile=True),
        Compute(accumulation=4, jit_compile=True, gradient_checkpointing=True),
    ],
)
def test_a_step_is_that_of_the_whole_batch(tmp_path, whole, compute):
    """Weights and curves, the short last batch and clipping included, but for rounding."""
    other = Training(tmp_path / "x", compute).run(2)
    assert distance(whole, other) < 2e-6
    assert len(other.rows) == len(whole.rows)
    for a, b in zip(whole.rows, other.rows, strict=True):
        assert a == pytest.approx(b, rel=1e-5)


def test_steps_of_an_execution_make_the_same_bytes(tmp_path, whole):
    """Also where the steps of an epoch are no multiple of them."""
    for together in (3, 50):
        other = Training(tmp_path / f"{together}", Compute(steps_per_execution=together)).run(2)
        assert distance(whole, other) == 0
        assert [row for row in whole.rows if "epoch" in row] == [
            row for row in other.rows if "epoch" in row
        ]
        last = [row["step"] for row in other.rows if "epoch" not in row]
        assert last == {3: [3, 4, 7, 8], 50: [4, 8]}[together]


@pytest.mark.parametrize(
    "compute",
    [
        Compute(steps_per_execution=3, accumulation=2),
        pytest.param(Compute(steps_per_execution=2), marks=pytest.mark.thorough),
        pytest.param(Compute(jit_compile=True, accumulation=3), marks=pytest.mark.thorough),
        Compute(gradient_checkpointing=True, precision="float16"),
        pytest.param(Compute(deterministic=False, inter_op=2), marks=pytest.mark.thorough),
    ],
)
def test_segments_make_the_same_bytes(tmp_path, compute):
    once = Training(tmp_path / "once", compute, dropout=0.3).run(2)
    resume = None
    for number, stop in enumerate((0.4, 0.6, 0.8, 1.5, 2)):
        part = Training(tmp_path / f"{number}", compute, resume=resume, dropout=0.3).run(stop)
        resume = part.checkpoint()
    assert resume.state.read_bytes() == once.checkpoint().state.read_bytes()
    assert part.rows == once.rows


@pytest.mark.parametrize("together", [3, 50])
def test_a_training_ends_at_its_step_in_segments_too(tmp_path, together):
    """Within an epoch, wherever Python would be asked again."""
    compute = Compute(steps_per_execution=together)
    once = Training(tmp_path / "once", compute, dropout=0.3).run(1.5, finish=True)
    assert once.trainer.step == 6
    assert distance(once, Training(tmp_path / "plain", dropout=0.3).run(1.5)) == 0
    resume = None
    for number, stop in enumerate((0.8, 1.5, 1.5)):
        part = Training(tmp_path / f"{number}", compute, resume=resume, dropout=0.3)
        part.run(stop, finish=number == 2)
        assert part.trainer.step == {3: (3, 4, 6), 50: (0, 4, 6)}[together][number]
        resume = part.checkpoint()
    assert resume.state.read_bytes() == once.checkpoint().state.read_bytes()
    assert part.rows == once.rows


def test_dropout_is_the_same_when_activations_are_computed_again(tmp_path):
    """Keras's own way draws twice: its gradients are those of other activations."""
    plain = Training(tmp_path / "plain", dropout=0.5).run(2)
    again = Training(tmp_path / "again", Compute(gradient_checkpointing=True), dropout=0.5).run(2)
    assert distance(plain, again) < 2e-6
    seeds = [[np.asarray(v) for v in t.model.non_trainable_variables] for t in (plain, again)]
    assert all((a == b).all() for a, b in zip(*seeds, strict=True))


@pytest.mark.parametrize(("together", "numbers"), [(1, "float32"), (3, "float16")])
def test_a_loss_that_is_no_number_stops_with_its_step(tmp_path, together, numbers):
    targets = data()[1]
    course = Course(ITEMS, BATCH, 3)
    training = Training(
        tmp_path / "x",
        Compute(steps_per_execution=together, precision=numbers),
        targets=targets,
    ).run(1)
    from stagedml.zoo.training.orders import epoch_order

    place = 2 * BATCH + 1  # in the third step of the second epoch
    targets[epoch_order(ITEMS, seed=3, epoch=1)[place]] = np.nan
    training.y = tf.constant(targets)
    assert course.steps_per_epoch == 4
    with pytest.raises(DivergedError, match="loss is nan at step 7"):
        training.run(2)


def test_a_row_of_embeddings_has_one_gradient(tmp_path):
    """However often a batch looks it up: Adam's first step is as large as the learning rate."""
    table = keras.layers.Embedding(3, 2)
    mean = keras.layers.GlobalAveragePooling1D()
    model = keras.Sequential([keras.Input((6,), dtype="int32"), table, mean, keras.layers.Dense(1)])
    model.compile(optimizer=keras.optimizers.Adam(0.01, epsilon=1e-12), loss="mse")
    ids = tf.constant(np.arange(24).reshape(4, 6) % 3, tf.int32)
    before = table.embeddings.numpy()
    course = Course(4, 4, 0)
    trainer = Trainer(model, course, of={}, resume=None, curves=tmp_path / "curves.jsonl")
    trainer.run(lambda i: (tf.gather(ids, i), tf.ones((4, 1))), epochs=1)
    assert np.abs(table.embeddings.numpy() - before) == pytest.approx(0.01, rel=1e-3)


@pytest.mark.parametrize("compute", [Compute(), Compute(accumulation=2)])
def test_gradients_are_clipped_by_the_norm_of_what_is_applied(tmp_path, compute):
    """Not of each time that a row was looked up: six of them here have 12 gradients."""
    table = keras.layers.Embedding(6, 2)
    mean = keras.layers.GlobalAveragePooling1D()
    model = keras.Sequential([keras.Input((6,), dtype="int32"), table, mean, keras.layers.Dense(1)])
    compute.compile(model, optimizer=keras.optimizers.SGD(1.0, global_clipnorm=0.1), loss="mse")
    ids = tf.constant(np.arange(12).reshape(2, 6) % 6, tf.int32)
    before = model.get_weights()
    trainer = Trainer(
        *(model, Course(2, 2, 0)),
        of={},
        resume=None,
        curves=tmp_path / "curves.jsonl",
        compute=compute,
    )
    trainer.run(lambda i: (tf.gather(ids, i), tf.fill((2, 1), 9.0)), epochs=1)
    moved = [b - a for a, b in zip(before, model.get_weights(), strict=True)]
    assert np.sqrt(sum((m**2).sum() for m in moved)) == pytest.approx(0.1, rel=1e-5)


@pytest.mark.parametrize("spoilt", [3, 7])
def test_weights_that_are_no_numbers_are_not_handed_on(tmp_path, spoilt):
    """An epoch's last update may make them so, and no loss of the epoch shows it."""

    class Rate(keras.optimizers.schedules.LearningRateSchedule):
        def __call__(self, step):
            return tf.where(step == spoilt, np.float32("nan"), 0.1)

    training = Training(tmp_path / "x")
    training.model.optimizer._learning_rate = Rate()
    tested = []
    seen = keras.callbacks.LambdaCallback(on_epoch_end=lambda epoch, logs: tested.append(epoch))
    with pytest.raises(DivergedError, match=f"of the model is not finite after step {spoilt + 1}"):
        training.trainer.run(
            lambda i: (tf.gather(training.x, i), tf.gather(training.y, i)),
            epochs=2,
            callbacks=[seen],
        )
    assert tested == [0] * (spoilt == 7)
    with pytest.raises(DivergedError, match="is not finite after step"):
        training.checkpoint()
    assert not training.build.out.state.exists()


def test_what_diverged_is_not_tested_on_the_way(tmp_path):
    """Its scores would be no numbers either, and curves with such cannot be written."""
    training = Training(tmp_path / "x", targets=np.full((ITEMS, 1), np.nan, "float32"))
    tests = evaluation_curves(
        training.build, training.build.out.curves, steps=4, times=4, evaluate=pytest.fail
    )
    with pytest.raises(DivergedError, match="loss is nan at step 1"):
        training.trainer.run(
            lambda i: (tf.gather(training.x, i), tf.gather(training.y, i)),
            epochs=1,
            callbacks=[tests],
        )


def test_gradients_that_overflow_are_left_out_and_stop_nothing(tmp_path):
    """Nor do they advance the learning rate, which is the optimizer's own."""
    training = Training(tmp_path / "x", Compute(precision="float16"))
    training.model.optimizer.build(training.model.trainable_variables)
    training.model.optimizer.dynamic_scale.assign(2.0**40)
    before = training.weights
    training.run(2)
    skipped = 8 - int(training.model.optimizer.iterations)
    assert 0 < skipped <= 8
    assert all(np.isfinite(w).all() for w in training.weights)
    rates = [row["learning_rate"] for row in training.rows if "epoch" not in row]
    updates = [max(0, step - skipped) for step in range(8)]
    assert rates == pytest.approx([0.1 + (0.0001 - 0.1) * u / 100 for u in updates])
    if skipped == 8:
        assert all((a == b).all() for a, b in zip(before, training.weights, strict=True))


def test_the_parameters_of_a_training_are_told_apart():
    given = {"epochs": 3, "precision": "bfloat16", "accumulation": 2}
    compute, rest = take_compute(given)
    assert compute == Compute(precision="bfloat16", accumulation=2)
    assert rest == {"epochs": 3}


def test_what_does_not_go_together_is_refused(tmp_path):
    with pytest.raises(ComputeError, match="steps_per_execution is 2"):
        Training(tmp_path / "x", Compute(replicas=2, steps_per_execution=2))


def test_more_replicas_than_devices_are_refused():
    with pytest.raises(ReplicasError, match="to use 9 devices, there is"):
        Compute(replicas=9).scope()


def test_a_segment_on_several_devices_ends_with_an_epoch(tmp_path):
    trainer = Training(tmp_path / "x").trainer
    trainer.compute = Compute(replicas=2)
    assert trainer.step_at(2) == 8
    with pytest.raises(ResumeError, match=r"not after 1\.5 epochs"):
        trainer.step_at(1.5)


IN_A_PROCESS = r"""
import sys
sys.path[:0] = sys.argv[3:]
import pathlib
from stagedml.runtime.backends import Building
from stagedml.runtime.stage import Build
from stagedml.zoo.training.checkpoints import Checkpoint
from stagedml.zoo.training.compute import Compute
place = pathlib.Path(sys.argv[1])
if sys.argv[2] == "bfloat16":  # before anything imports TensorFlow, as in a stage
    out = Checkpoint(Building(place / "bfloat16", {}))
    build = Build(out, name="x", config={}, instance=0, accelerator="cpu", scratch=str(place))
    Compute(precision="bfloat16").begin(build)
import test_compute as t
import tensorflow as tf
if sys.argv[2] == "bfloat16":
    done = t.Training(place / "b", Compute(precision="bfloat16")).run(2)
    print("trained", done.rows[-1]["train_loss"] < done.rows[0]["loss"])
if sys.argv[2] == "replicas":
    cpu = tf.config.list_physical_devices("CPU")[0]
    two = [tf.config.LogicalDeviceConfiguration()] * 2
    tf.config.set_logical_device_configuration(cpu, two)
    one = t.Training(place / "one").run(2)
    for name, compute in (
        ("two", Compute(replicas=2)),
        ("parts", Compute(replicas=2, accumulation=2)),
        ("half", Compute(replicas=2, precision="float16")),
    ):
        other = t.Training(place / name, compute).run(2)
        print(name, t.distance(one, other) < (1e-2 if name == "half" else 2e-6))
        print(name, abs(other.rows[-1]["train_loss"] - one.rows[-1]["train_loss"]) < 1e-3)
    first = t.Training(place / "1", Compute(replicas=2), dropout=0.3).run(1)
    second = t.Training(
        place / "2", Compute(replicas=2), dropout=0.3, resume=first.checkpoint()
    ).run(2)
    once = t.Training(place / "3", Compute(replicas=2), dropout=0.3).run(2)
    same = second.checkpoint().state.read_bytes() == once.checkpoint().state.read_bytes()
    print("segments", same and second.rows == once.rows)
    compute, keras = Compute(replicas=2), t.keras
    with compute.scope():
        normal = keras.Sequential([keras.Input((5,)), keras.layers.BatchNormalization()])
        compute.compile(normal, optimizer="sgd", loss="mse")
    trainer = t.Trainer(
        normal, t.Course(22, 6, 3), of={}, resume=None, curves=place / "c", compute=compute
    )
    trainer.run(lambda i: (tf.gather(one.x, i), tf.gather(one.x, i)), epochs=1)
    a, b = normal.distribute_strategy.experimental_local_results(normal.layers[0].moving_mean.value)
    print("statistics", bool((a.numpy() == b.numpy()).all() and a.numpy().any()))
"""


def in_a_process(place, what, **variables):
    here = str(Path(__file__).parent)
    done = subprocess.run(
        [sys.executable, "-c", IN_A_PROCESS, str(place), what, here],
        env=os.environ | variables,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    return [line for line in done.stdout.splitlines() if line.endswith(("True", "False"))]


def test_16_bits_beside_onednn_for_avx2_are_computed_or_refused(tmp_path, monkeypatch):
    """OneDNN ends the process where TensorFlow gives it what it has no kernel for."""
    build = Training(tmp_path / "x").build
    monkeypatch.setattr(precision, "_flags", lambda: {"avx512f", "avx2"})
    monkeypatch.setenv("TF_ENABLE_ONEDNN_OPTS", "1")
    precision.prepare_precision(build, "float16")
    with pytest.raises(precision.PrecisionError, match="no products of bfloat16 for AVX2"):
        precision.prepare_precision(build, "bfloat16")
    monkeypatch.setenv("TF_ENABLE_ONEDNN_OPTS", "0")
    precision.prepare_precision(build, "bfloat16")
    variables = {"ONEDNN_MAX_CPU_ISA": "AVX2", "TF_ENABLE_ONEDNN_OPTS": "1"}
    assert in_a_process(tmp_path, "bfloat16", **variables) == ["trained True"]


def test_activations_computed_again_take_less_memory(tmp_path):
    """The most memory in use, in the same process: first with little, then with all kept."""
    reset = Path("/proc/self/clear_refs")
    if not os.access(reset, os.W_OK):
        pytest.skip("the most memory so far cannot be reset")
    kept = 8 * 5 * 5_000_000 * 4  # blocks, tensors of each, numbers, bytes
    x = np.ones((1_000_000, 5), np.float32)
    used = []
    for again in (True, False):
        compute = Compute(gradient_checkpointing=again)
        compute.begin(Training(tmp_path / f"{again}").build)
        blocks = [
            keras.Sequential([keras.layers.Activation("tanh") for _ in range(5)]) for _ in range(8)
        ]
        model = keras.Sequential([keras.Input((5,)), keras.layers.Dense(5), *blocks])
        compute.recompute(blocks)
        compute.compile(model, optimizer="sgd", loss="mse")
        model.train_on_batch(x[:8], x[:8])  # what is made once
        reset.write_text("5")
        before = dict(throughput.peaks())["host"]
        model.train_on_batch(x, x)
        used.append(dict(throughput.peaks())["host"] - before)
    assert used[1] > 0.8 * kept
    assert used[0] < 0.65 * used[1], used


def test_speed_and_memory_are_for_the_log_alone(tmp_path, capfd):
    training = Training(tmp_path / "x").run(2)
    training.checkpoint()
    lines = [x for x in capfd.readouterr().out.splitlines() if x.startswith("throughput")]
    assert len(lines) == 1
    assert re.fullmatch(
        r"throughput: \S+ items/s, 6 steps in \S+ s, peak memory: host \S+ GiB.*", lines[0]
    )
    written = "".join(p.read_text("latin-1") for p in (tmp_path / "x").rglob("*") if p.is_file())
    assert "throughput" not in written
    assert "memory" not in written


def test_tests_on_the_way_are_no_training(monkeypatch):
    """Of a training of one epoch they may be most of its time."""
    now = [0.0]
    monkeypatch.setattr(throughput.time, "perf_counter", lambda: now[0])
    meter = throughput.Meter(items=4)

    def spend(seconds):
        now[0] += seconds

    with meter.aside():  # before anything is measured
        spend(50)
    meter.go_on(1)  # what compiles
    spend(2)
    with meter.aside():
        spend(100)
    meter.go_on(1)
    spend(3)
    meter.stop(1)
    assert (meter.steps, meter.seconds) == (2, 5)


def test_several_devices_make_the_step_of_one(tmp_path):
    said = in_a_process(tmp_path, "replicas")
    assert len(said) == 8
    assert all(line.endswith("True") for line in said), said
