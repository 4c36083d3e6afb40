"""Models as stages hand them on, their exports, and whether adequacy notices a wrong one."""

from __future__ import annotations

import csv
import json
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from running import run_stage

if TYPE_CHECKING:
    from pathlib import Path

np = pytest.importorskip("numpy")

from stagedml.zoo.exports.formats import ExportError, signature  # noqa: E402
from stagedml.zoo.exports.samples import (  # noqa: E402 - after the check for NumPy
    AdequacyError,
    Samples,
    read_samples,
    write_samples,
)

SIGNATURE = {
    "inputs": [
        {"name": "image", "dtype": "float32", "shape": [None, 2, 1]},
        {"name": "mask", "dtype": "int32", "shape": [None, 3]},
    ],
    "outputs": [{"name": "probabilities", "dtype": "float32", "shape": [None, 2]}],
}


@given(st.lists(st.floats(width=32, allow_nan=False, allow_infinity=False), min_size=4, max_size=4))
def test_samples_read_back_to_the_bit(tmp_path_factory, values) -> None:
    path = tmp_path_factory.mktemp("samples") / "adequacy_test.csv"
    floats = np.array(values, np.float32)
    samples = Samples(
        ["first, with a comma", "second"],
        {
            "image": floats.reshape(2, 2, 1),
            "mask": np.array([[1, 0, 1], [2**31 - 1, 0, -5]], np.int32),
        },
        {"probabilities": floats[::-1].reshape(2, 2)},
        {"sentence": ['say "hi"\nthere', "ünïcode"]},
    )
    write_samples(path, samples)
    again = read_samples(path, SIGNATURE)
    assert again.names == samples.names
    assert again.texts == samples.texts
    for kind in ("inputs", "outputs"):
        for name, array in getattr(samples, kind).items():
            read = getattr(again, kind)[name]
            assert read.dtype == array.dtype
            assert np.array_equal(read, array), (kind, name)


@pytest.mark.parametrize(
    ("column", "cell", "words"),
    [
        ("input.mask", "[1, 2]", "shape"),
        ("input.mask", "[1, 2, oops]", "damaged"),
        ("output.probabilities", "[[0.5], [0.5]]", "shape"),
        ("input.image", None, "no column 'input.image'"),
    ],
)
def test_damaged_samples_are_refused(tmp_path: Path, column, cell, words) -> None:
    row = {
        "sample": "a",
        "input.image": "[[1], [2]]",
        "input.mask": "[1, 2, 3]",
        "output.probabilities": "[0.5, 0.5]",
    }
    row[column] = cell
    row = {k: v for k, v in row.items() if v is not None}
    with (tmp_path / "a.csv").open("w", newline="") as file:
        writer = csv.DictWriter(file, row)
        writer.writeheader()
        writer.writerow(row)
    with pytest.raises(AdequacyError, match=words):
        read_samples(tmp_path / "a.csv", SIGNATURE)
    (tmp_path / "b.csv").write_text("sample,input.image\n")
    with pytest.raises(AdequacyError, match="no samples"):
        read_samples(tmp_path / "b.csv", SIGNATURE)


def test_exported_names_are_matched_or_refused() -> None:
    found = signature(SIGNATURE, "onnx", ["mask:0", "image"], ["output_0"])
    assert [t["runtime_name"] for t in found["inputs"]] == ["image", "mask:0"]
    assert found["outputs"][0]["runtime_name"] == "output_0"
    with pytest.raises(ExportError, match="cannot be told"):
        signature(SIGNATURE, "onnx", ["a", "b"], ["output_0"])
    with pytest.raises(ExportError, match="probabilities"):
        signature(SIGNATURE, "onnx", ["image", "mask"], ["output_0", "output_1"])


def convnet_by_hand(weights, images, maximum: float):
    """The convnet's forward pass, written from its description; borders kept ("same")."""

    def convolve(x, kernel, bias):
        padded = np.pad(x, ((0, 0), (1, 1), (1, 1), (0, 0)))
        h, w = x.shape[1:3]
        out = sum(
            padded[:, i : i + h, j : j + w, :] @ kernel[i, j] for i in range(3) for j in range(3)
        )
        return np.maximum(out + bias, 0)

    k1, b1, k2, b2, kd, bd, ko, bo = (w.astype(np.float64) for w in weights)
    x = convolve(convolve(images / maximum, k1, b1), k2, b2)
    n, h, w, c = x.shape
    x = x.reshape(n, h // 2, 2, w // 2, 2, c).max(axis=(2, 4)).reshape(n, -1)
    logits = np.maximum(x @ kd + bd, 0) @ ko + bo
    e = np.exp(logits - logits.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


@pytest.fixture(scope="module")
def trained(tmp_path_factory):
    """A small untrained convnet as a training would hand it on, and data."""
    pytest.importorskip("tensorflow")
    import keras
    from digit_table import digit_rows, table

    from stagedml.runtime.backends import Building, Realized
    from stagedml.zoo.images.data import split_digits
    from stagedml.zoo.images.model import build_convnet
    from stagedml.zoo.training.keras_model import KerasModel, describe, save_weights

    directory = tmp_path_factory.mktemp("trained")
    data = run_stage(split_digits, directory / "data", table(directory / "d.csv.gz", digit_rows()))
    keras.utils.set_random_seed(1)
    model = build_convnet((8, 8, 1), 10, maximum=16, width=4, dense=8)
    out = KerasModel(Building(directory / "model", {}))
    save_weights(model, out.weights)
    out.architecture = describe(model, classes=data.info["classes"])
    return KerasModel(Realized(directory / "model", {}, {})), data, model


@pytest.mark.tensorflow
def test_a_rebuilt_model_is_the_same_model(trained) -> None:
    from stagedml.zoo.training.keras_model import ModelError, predict, rebuild

    handed_on, data, model = trained
    architecture = handed_on.architecture
    assert architecture["inputs"] == [
        {"name": "image", "dtype": "float32", "shape": [None, 8, 8, 1]}
    ]
    assert architecture["outputs"] == [
        {"name": "probabilities", "dtype": "float32", "shape": [None, 10]}
    ]
    images, _ = data.part("test")
    given = predict(rebuild(architecture, handed_on.weights), architecture, {"image": images})
    expected = convnet_by_hand(
        [w.numpy() for w in model.weights if "seed" not in w.path], images, 16
    )
    assert np.abs(given["probabilities"] - expected).max() < 1e-6
    with pytest.raises(ModelError, match="cannot be rebuilt"):
        rebuild({**architecture, "packages": ["no_such_package"]}, handed_on.weights)
    smaller = json.loads(json.dumps(architecture).replace('"units": 8', '"units": 7'))
    with pytest.raises(ModelError, match="cannot be rebuilt"):
        rebuild(smaller, handed_on.weights)


@pytest.mark.tensorflow
def test_exports_are_adequate_and_a_wrong_one_is_noticed(trained, tmp_path: Path) -> None:
    from stagedml.zoo.classification.evaluation import evaluate_classifier, sample_predictions
    from stagedml.zoo.exports.export import (
        LiteRTExport,
        export_litert,
        export_onnx,
        export_savedmodel,
    )
    from stagedml.zoo.exports.replay import check_litert, check_onnx, check_savedmodel

    handed_on, data, _ = trained
    evaluation = run_stage(evaluate_classifier, tmp_path / "evaluation", handed_on, data)
    rows = list(csv.DictReader(evaluation.predictions.open()))
    assert len(rows) == data.info["test"]["items"] == evaluation.items
    wrong = sum(row["true"] != row["predicted"] for row in rows)
    assert wrong == evaluation.wrong == len(evaluation.misclassified)
    assert evaluation.accuracy == pytest.approx(1 - wrong / len(rows))

    samples = run_stage(sample_predictions, tmp_path / "samples", handed_on, data, count=12)
    assert samples.count == 14
    exports = {}
    for export, check in (
        (export_savedmodel, check_savedmodel),
        (export_litert, check_litert),
        (export_onnx, check_onnx),
    ):
        exports[export] = run_stage(export, tmp_path / export.name, handed_on, samples.samples)
        result = run_stage(check, tmp_path / check.name, exports[export])
        assert result.max_abs_difference < 1e-6
        assert result.result["samples"] == 14

    # The same samples, and one expected value that the model does not give.
    broken = tmp_path / "broken"
    broken.mkdir()
    litert = exports[export_litert]
    for path in litert.samples.parent.iterdir():
        (broken / path.name).write_bytes(path.read_bytes())
    expected = list(csv.reader(litert.samples.open()))
    values = json.loads(expected[3][-1])
    values[0] += 2e-5
    expected[3][-1] = json.dumps(values)
    with (broken / "adequacy_test.csv").open("w", newline="") as file:
        csv.writer(file).writerows(expected)
    from stagedml.runtime.backends import Realized

    wrong_one = LiteRTExport(Realized(broken, {}, {}))
    with pytest.raises(AdequacyError, match=r"'probabilities' is off by 2e-05 .* at most 1e-05"):
        run_stage(check_litert, tmp_path / "wrong", wrong_one)
    found = run_stage(check_litert, tmp_path / "allowed", wrong_one, tolerance=1e-4)
    assert found.max_abs_difference == pytest.approx(2e-5, rel=0.05)
    # A model that had diverged is not adequate, whatever its export gives.
    expected[3][-1] = json.dumps([float("nan")] * 10)
    with (broken / "adequacy_test.csv").open("w", newline="") as file:
        csv.writer(file).writerows(expected)
    with pytest.raises(AdequacyError, match="the expected output 'probabilities' is not finite"):
        run_stage(check_litert, tmp_path / "nan", wrong_one, tolerance=1.0, agreement=0.0)
    # Another class comes out, by whatever difference.
    values[:] = [1.0 - v for v in values]
    expected[3][-1] = json.dumps(values)
    with (broken / "adequacy_test.csv").open("w", newline="") as file:
        csv.writer(file).writerows(expected)
    with pytest.raises(AdequacyError, match="place for 0 of the samples; at least 1 is"):
        run_stage(check_litert, tmp_path / "class", wrong_one, tolerance=1.0)
