"""Exports of large models: in how much memory, in how many files, and with which bits."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from memory import GIB, peak_of, run_capped

if TYPE_CHECKING:
    from pathlib import Path

pytest.importorskip("tensorflow")
pytestmark = pytest.mark.tensorflow

import keras  # noqa: E402 - after the check for TensorFlow
import numpy as np  # noqa: E402
import onnx  # noqa: E402

from stagedml.zoo.bert.model import BertConfig, build_backbone, text_classifier  # noqa: E402
from stagedml.zoo.exports.formats import ExportError, save_savedmodel  # noqa: E402
from stagedml.zoo.exports.onnx_file import save_onnx  # noqa: E402
from stagedml.zoo.exports.replay import replay_onnx, replay_savedmodel  # noqa: E402
from stagedml.zoo.training.keras_model import describe, predict  # noqa: E402

WIDE = BertConfig(40_000, 512, 1, 8, 2048)  # 24 million weights, most of them embeddings


def inputs_for(model, rng) -> dict:
    """Two items, the free sizes being 7; ids are below 40, masks are of ones and zeros."""
    found = {}
    for tensor in model.inputs:
        shape = [2, *(n or 7 for n in tensor.shape[1:])]
        if "int" not in tensor.dtype:
            found[tensor.name] = rng.normal(size=shape).astype(tensor.dtype)
        else:
            limit = 40 if "ids" in tensor.name and "segment" not in tensor.name else 2
            found[tensor.name] = rng.integers(0, limit, shape).astype(tensor.dtype)
    return found


@pytest.fixture(scope="module")
def bert():
    keras.utils.set_random_seed(3)
    model = text_classifier(build_backbone(WIDE), 2, dropout=0.1)
    for weight in model.trainable_variables:  # biases and scales that are not all alike
        if len(weight.shape) == 1:
            weight.assign(keras.random.normal(weight.shape, mean=1.0, stddev=0.1, seed=5))
    return model


def weights_bytes(model) -> int:
    return sum(int(np.prod(w.shape)) * 4 for w in model.trainable_variables)


def check_onnx_file(path: Path, model, architecture, signature) -> None:
    inputs = inputs_for(model, np.random.default_rng(1))
    given = replay_onnx(path, signature, inputs)
    wanted = predict(model, architecture, inputs)
    assert set(given) == set(wanted)
    for name, values in wanted.items():
        assert np.abs(given[name] - values).max() < 1e-5
        assert np.ptp(values) > 1e-3  # or a model without its weights would pass


def test_an_onnx_model_takes_little_more_memory_than_its_weights(bert, tmp_path: Path) -> None:
    """The largest weight is copied once, to be written; constants of the graph were, many times."""
    architecture, path = describe(bert), tmp_path / "model.onnx"
    with peak_of() as peak:
        signature = save_onnx(bert, architecture, path)
    assert 0 < peak.bytes < 1.5 * weights_bytes(bert) + 64e6
    assert [t["runtime_name"] for t in signature["inputs"]] == [t.name for t in bert.inputs]
    assert [t["runtime_name"] for t in signature["outputs"]] == ["logits"]
    assert not path.with_name("model.onnx.data").exists()
    onnx.checker.check_model(str(path), full_check=True)
    stored = {t.name: t for t in onnx.load(path).graph.initializer}
    large = [w for w in bert.weights if np.prod(w.shape) * 4 >= 1 << 16]
    assert len(large) == 9
    for weight in large:
        assert np.array_equal(onnx.numpy_helper.to_array(stored[weight.path]), weight.numpy())
    check_onnx_file(path, bert, architecture, signature)

    # What would be too much for one file: the same weights, beside the graph.
    apart = tmp_path / "apart" / "model.onnx"
    apart.parent.mkdir()
    signature = save_onnx(bert, architecture, apart, inline=50_000_000)
    assert apart.stat().st_size < 1_000_000
    beside = apart.with_name("model.onnx.data")
    assert beside.stat().st_size >= sum(int(np.prod(w.shape)) * 4 for w in large)
    onnx.checker.check_model(str(apart), full_check=True)
    check_onnx_file(apart, bert, architecture, signature)
    moved = tmp_path / "moved"  # the two are found together, wherever they are
    apart.parent.rename(moved)
    check_onnx_file(moved / "model.onnx", bert, architecture, signature)


def test_a_saved_model_has_every_weight_once(bert, tmp_path: Path) -> None:
    import tensorflow as tf

    architecture, path = describe(bert), tmp_path / "savedmodel"
    with peak_of() as peak:
        signature = save_savedmodel(bert, architecture, path)
    total = weights_bytes(bert)
    assert peak.bytes < total + 64e6
    size = sum(p.stat().st_size for p in path.rglob("*") if p.is_file())
    assert total < size < total + 2e6
    loaded = tf.saved_model.load(str(path))
    values = {v.name.partition(":")[0]: v.numpy() for v in loaded.variables}
    for weight in bert.weights:
        assert np.array_equal(values[weight.path], weight.numpy())
    assert len(loaded.trainable_variables) == len(bert.trainable_variables)
    inputs = inputs_for(bert, np.random.default_rng(1))
    given = replay_savedmodel(path, signature, inputs)
    assert np.abs(given["logits"] - predict(bert, architecture, inputs)["logits"]).max() < 1e-5


def recurrent() -> keras.Model:
    ids = keras.Input((7,), dtype="int32", name="token_ids")
    x = keras.layers.Embedding(40, 8)(ids)
    x = keras.layers.Bidirectional(keras.layers.LSTM(16, return_sequences=True))(x)
    x = keras.layers.GRU(8)(x)
    return keras.Model(ids, keras.layers.Dense(3, name="classes")(x))


def convolutional() -> keras.Model:
    image = keras.Input((8, 8, 3), name="image")
    x = keras.layers.Conv2D(16, 3, padding="same")(image)
    x = keras.layers.ReLU()(keras.layers.BatchNormalization()(x))
    x = keras.layers.Conv2D(8, 3, strides=2, use_bias=False)(x) + 0.1
    x = keras.layers.DepthwiseConv2D(2)(x)
    x = keras.layers.LayerNormalization()(keras.layers.GlobalAveragePooling2D()(x))
    return keras.Model(image, keras.layers.Dense(3, name="classes")(x))


def two_outputs() -> keras.Model:
    a, b = keras.Input((None, 4), name="a"), keras.Input((4,), name="b")
    shared = keras.layers.Dense(4, name="shared")
    x = keras.layers.MultiHeadAttention(2, 4)(shared(a), shared(a))
    mean = keras.layers.GlobalAveragePooling1D()(x)
    first = keras.layers.Dense(3, name="first")(mean + shared(b))
    second = keras.layers.Dense(2, name="second")(shared(b))
    return keras.Model({"b": b, "a": a}, [second, first])


@pytest.mark.parametrize("make", [recurrent, convolutional, two_outputs])
def test_all_kinds_of_layers_are_exported_as_they_are(make, tmp_path: Path) -> None:
    keras.utils.set_random_seed(4)
    model = make()
    rng = np.random.default_rng(2)
    for weight in model.weights:
        if weight.dtype == "float32":
            weight.assign(np.abs(rng.normal(size=weight.shape)) * 0.5 + 0.05)
    architecture, path = describe(model), tmp_path / "model.onnx"
    signature = save_onnx(model, architecture, path, apart=1)  # each weight, however small
    check_onnx_file(path, model, architecture, signature)
    if make is recurrent:  # ONNX's own LSTM, not a loop over the steps: its weights are constants
        assert [node.op_type for node in onnx.load(path).graph.node].count("LSTM") == 1


def test_what_onnx_does_not_have_is_said(tmp_path: Path) -> None:
    x = keras.Input((8, 4), name="x")
    model = keras.Model(x, keras.layers.Conv1D(4, 3, groups=2)(x))
    with pytest.raises(ExportError, match="an operation that cannot be converted to ONNX"):
        save_onnx(model, describe(model), tmp_path / "model.onnx")


EXPORT = """
    import sys
    from pathlib import Path
    import keras
    from stagedml.zoo.bert.model import BertConfig, build_backbone, text_classifier
    from stagedml.zoo.exports import formats, onnx_file
    from stagedml.zoo.training.keras_model import describe, rebuild
    module, save, path, *sizes = sys.argv[1:]
    keras.utils.set_random_seed(1)
    first = text_classifier(build_backbone(BertConfig(30522, *map(int, sizes))), 2, dropout=0.1)
    architecture = describe(first, packages=["keras_hub"])
    first.save_weights("model.weights.h5")
    del first
    function = getattr({"formats": formats, "onnx_file": onnx_file}[module], save)
    # As a stage does it.
    function(rebuild(architecture, Path("model.weights.h5")), architecture, Path(path))
"""
SIZES = {"base": ("768", "12", "12", "3072"), "large": ("1024", "24", "16", "4096")}


@pytest.mark.thorough  # a smaller one is measured above
@pytest.mark.timeout(1800)
@pytest.mark.parametrize(
    ("save", "size", "cap"),
    [
        (("onnx_file", "save_onnx", "model.onnx"), "base", 4 * GIB),
        (("onnx_file", "save_onnx", "model.onnx"), "large", 8 * GIB),
        (("formats", "save_savedmodel", "saved"), "base", 4 * GIB),
        (("formats", "save_savedmodel", "saved"), "large", 8 * GIB),
        (("formats", "save_litert", "model.tflite"), "base", 5 * GIB),
    ],
    ids=lambda given: given[1] if isinstance(given, tuple) else None,
)
def test_bert_is_exported_under_a_cap(save, size, cap, tmp_path: Path, monkeypatch) -> None:
    monkeypatch.chdir(tmp_path)
    peak = run_capped(EXPORT, *save, *SIZES[size], cap=cap, timeout=1500)
    print(f"{save[1]} of BERT-{size}: {peak / GIB:.2f} GiB")
