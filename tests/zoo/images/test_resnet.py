"""Residual networks: what they compute, what augmentation does, and segments of their training."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
import running
from hypothesis import given, settings
from hypothesis import strategies as st
from running import Run, run_stage

from stagedml import Manager
from stagedml.zoo.images.resnet_pipelines import train_resnet_on
from stagedml.zoo.sample_data.shapes import draw_shapes
from stagedml.zoo.training.checkpoints import ResumeError

keras = pytest.importorskip("keras")

import numpy as np  # noqa: E402 - after the check for Keras

from stagedml.zoo.images.residual import optimizer  # noqa: E402
from stagedml.zoo.images.resnet import (  # noqa: E402
    Augmentation,
    ResNetError,
    augment,
    augmented,
    build_resnet,
)

pytestmark = pytest.mark.tensorflow


@pytest.fixture(autouse=True)
def separate(monkeypatch):
    """Let Keras number layers from the start in each stage, as in a process of its own."""

    def run(*args, **options):
        keras.utils.clear_session()
        return run_stage(*args, **options)

    monkeypatch.setattr(running, "run_stage", run)
    yield
    keras.mixed_precision.set_global_policy("float32")


def by_hand(model, images, maximum: float, blocks: int):
    """The network's forward pass in NumPy, from the paper's description and the weights."""
    weights = {
        layer.name: [w.astype(np.float64) for w in layer.get_weights()] for layer in model.layers
    }

    def convolve(x, name, stride):
        (kernel,) = weights[name]
        size = kernel.shape[0]
        out = -(-x.shape[1] // stride), -(-x.shape[2] // stride)
        pad = [max((o - 1) * stride + size - n, 0) for o, n in zip(out, x.shape[1:3], strict=True)]
        x = np.pad(x, ((0, 0), *((p // 2, p - p // 2) for p in pad), (0, 0)))
        return sum(
            x[:, i : i + stride * out[0] : stride, j : j + stride * out[1] : stride] @ kernel[i, j]
            for i in range(size)
            for j in range(size)
        )

    def activate(x, name):
        gamma, beta, mean, variance = weights[name]
        return np.maximum((x - mean) / np.sqrt(variance + 1e-3) * gamma + beta, 0)

    x = convolve(images / maximum, "stem", 1)
    for group in (1, 2, 3):
        for block in range(1, blocks + 1):
            name = f"group{group}_block{block}"
            stride = 2 if block == 1 and group > 1 else 1
            active = activate(x, f"{name}_norm1")
            around = convolve(active, f"{name}_around", stride) if block == 1 else x
            inner = activate(convolve(active, f"{name}_conv1", stride), f"{name}_norm2")
            x = around + convolve(inner, f"{name}_conv2", 1)
    kernel, bias = weights["probabilities"]
    logits = activate(x, "norm").mean(axis=(1, 2)) @ kernel + bias
    e = np.exp(logits - logits.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


@pytest.mark.parametrize(("depth", "shape"), [(8, (9, 6, 3)), (14, (8, 8, 1))])
def test_the_network_is_that_of_the_paper(depth, shape) -> None:
    keras.utils.set_random_seed(3)
    model = build_resnet(shape, 4, maximum=200, depth=depth, width=8)
    random = np.random.default_rng(3)
    # Statistics as after a training, all different.
    for layer in model.layers:
        if isinstance(layer, keras.layers.BatchNormalization):
            layer.set_weights([random.uniform(0.5, 1.5, w.shape) for w in layer.get_weights()])
    images = random.uniform(0, 200, (5, *shape)).astype(np.float32)
    wanted = by_hand(model, images, 200, (depth - 2) // 6)
    assert np.abs(model.predict(images, verbose=0) - wanted).max() < 1e-5
    assert np.ptp(wanted) > 0.05


def test_no_convolution_of_one_pixel_has_strides() -> None:
    """With few channels oneDNN's gradient of such a one corrupts the heap."""
    model = build_resnet((8, 8, 1), 2, maximum=1, depth=8, width=8)
    found = [layer for layer in model.layers if isinstance(layer, keras.layers.Conv2D)]
    strides = {layer.strides for layer in found if layer.kernel_size == (1, 1)}
    assert strides == {(1, 1)}
    assert {layer.strides for layer in found} == {(1, 1), (2, 2)}


def test_other_depths_and_tiny_images_are_refused() -> None:
    with pytest.raises(ResNetError, match="depth 10: depths are 6 n"):
        build_resnet((8, 8, 1), 2, maximum=1, depth=10)
    with pytest.raises(ResNetError, match="width 12: widths are multiples of 8"):
        build_resnet((8, 8, 1), 2, maximum=1, depth=8, width=12)
    with pytest.raises(ResNetError, match="3 by 8 cannot be halved twice"):
        build_resnet((3, 8, 1), 2, maximum=1, depth=8)


@settings(max_examples=25, deadline=None)
@given(st.booleans(), st.integers(0, 3), st.integers(0, 4), st.integers(0, 99))
def test_augmentation_does_to_each_image_what_was_drawn(flip, shift, erase, seed) -> None:
    random = np.random.default_rng(seed)
    drawn = []

    def draw(items, low, high):
        drawn.append(random.integers(low, high, int(items)))
        return drawn[-1].astype(np.int32)

    images = random.uniform(1, 9, (6, 7, 5, 2)).astype(np.float32)
    found = augment(images, Augmentation(flip, shift, erase), draw).numpy()
    given = iter(drawn)
    flips = next(given) if flip else np.zeros(6)
    down, right = (next(given), next(given)) if shift else (np.zeros(6, int),) * 2
    top, left = (next(given), next(given)) if erase else (None, None)
    for k, image in enumerate(images):
        wanted = np.zeros_like(image)
        for y in range(7):
            for x in range(5):
                # A mirrored image is read from right to left, so that it moves the other way.
                sx = 4 - x + right[k] if flips[k] else x + right[k]
                sy = y + down[k]
                if 0 <= sy < 7 and 0 <= sx < 5:
                    wanted[y, x] = image[sy, sx]
        if erase:
            a, b = top[k] - erase // 2, left[k] - erase // 2
            wanted[max(a, 0) : max(a + erase, 0), max(b, 0) : max(b + erase, 0)] = 0
        assert np.array_equal(found[k], wanted), k


def test_only_training_sees_augmented_images() -> None:
    keras.utils.set_random_seed(1)
    network = build_resnet((8, 8, 3), 3, maximum=9, depth=8, width=8)
    model = augmented(network, Augmentation(flip=True, shift=2, erase=3))
    images = np.random.default_rng(1).uniform(0, 9, (16, 8, 8, 3)).astype(np.float32)
    plain = network.predict(images, verbose=0)
    assert np.array_equal(model.predict(images, verbose=0), plain)
    (layer,) = [layer for layer in model.layers if layer.name == "augment"]
    first, second = (layer(images, training=True).numpy() for _ in range(2))
    assert not np.array_equal(first, second)
    assert not np.array_equal(first, images)
    assert np.array_equal(layer(images, training=False).numpy(), images)


def test_the_learning_rate_rises_and_falls_and_normalizations_do_not_decay() -> None:
    rate = {"learning_rate": 0.2, "momentum": 0.9, "weight_decay": 0.01}
    made = optimizer(**rate, warmup=0.25, schedule_steps=40)
    schedule = made._learning_rate
    found = [float(schedule(step)) for step in (0, 5, 10, 25, 40)]
    assert found == pytest.approx([0, 0.1, 0.2, 0.1, 0], abs=1e-6)
    at_once = optimizer(**rate, warmup=0.0, schedule_steps=40)._learning_rate
    assert float(at_once(0)) == pytest.approx(0.2)
    network = build_resnet((8, 8, 1), 2, maximum=1, depth=8, width=8)
    made.build(network.trainable_variables)
    decayed = {v.path for v in network.trainable_variables if made._use_weight_decay(v)}
    assert decayed == {v.path for v in network.trainable_variables if v.path.endswith("/kernel")}


SMALL = {"depth": 8, "width": 8, "batch_size": 16, "epochs": 1, "validation_fraction": 0.2}


def trained(directory: Path, segments: int = 1, **more):
    m = Manager()
    data = draw_shapes(m, train_items=72, test_items=12)
    return Run(directory)(train_resnet_on(m, data, segments=segments, **{**SMALL, **more}))


def test_segments_give_the_bytes_of_a_training_in_one_go(tmp_path: Path) -> None:
    whole = trained(tmp_path / "whole")
    cut = trained(tmp_path / "cut", segments=2)  # the first one ends within an epoch
    files = sorted(p.name for p in whole.weights.parent.iterdir())
    assert "model.weights.h5" in files
    for name in files:
        wanted = (whole.weights.parent / name).read_bytes()
        assert (cut.weights.parent / name).read_bytes() == wanted, name
    rows = [json.loads(line) for line in whole.curves.read_text().splitlines()]
    assert [row["epoch"] for row in rows] == [1]
    # What is handed on knows nothing of augmentation.
    assert "augment" not in json.dumps(whole.architecture)
    assert whole.architecture["classes"][0] == "red disc"
    plain = trained(tmp_path / "plain", flip=False, shift=0, erase=0)
    assert json.loads(plain.curves.read_text())["loss"] != rows[0]["loss"]


def test_a_segment_of_another_augmentation_is_refused(tmp_path: Path) -> None:
    from stagedml.zoo.images.residual import train_resnet, train_resnet_segment

    data = run_stage(draw_shapes, tmp_path / "data", train_items=72, test_items=12)
    for path in (data.test_images, data.test_labels):
        path.unlink()  # which no training may read
    settings = {k: v for k, v in train_resnet_defaults().items() if k != "epochs"} | SMALL
    settings = {k: v for k, v in settings.items() if k != "epochs"} | {"schedule_epochs": 2}
    first = run_stage(
        train_resnet_segment, tmp_path / "first", data, None, None, stop=1.0, settings=settings
    )
    given = {**SMALL, "epochs": 2, "shift": 1}
    with pytest.raises(ResumeError, match="shift"):
        run_stage(train_resnet, tmp_path / "other", data, None, first, **given)


def train_resnet_defaults():
    import inspect

    from stagedml.zoo.images.residual import train_resnet

    parameters = inspect.signature(train_resnet.function).parameters.values()
    return {p.name: p.default for p in parameters if p.kind is p.KEYWORD_ONLY}


@pytest.mark.thorough  # tests/zoo/training has what is shared of this
def test_a_training_in_16_bits_hands_on_float32(tmp_path: Path) -> None:
    script = (
        "import sys; from pathlib import Path\n"
        "from test_resnet import trained\n"
        "trained(Path(sys.argv[1]), epochs=1, precision='bfloat16')\n"
    )
    paths = os.pathsep.join([str(Path(__file__).parent), *sys.path])
    # A process of its own, as TensorFlow's kernels are chosen when it is imported.
    variables = {**os.environ, "PYTHONPATH": paths, "TF_ENABLE_ONEDNN_OPTS": "0"}
    subprocess.run([sys.executable, "-c", script, tmp_path], check=True, env=variables)
    described = (tmp_path / "train-resnet" / "config.json").read_text()
    assert '"float32"' in described
    assert "bfloat16" not in described
