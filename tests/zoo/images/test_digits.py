"""The digits: splits that leak nothing, and a training that repeats itself."""

from __future__ import annotations

import math
import os
from typing import TYPE_CHECKING

import pytest
from digit_table import digit_rows, table
from running import run_stage

from stagedml.errors import PromiseError
from stagedml.runtime.backends import Building
from stagedml.zoo.classification.items import DataError
from stagedml.zoo.formats.idx import Idx, read_idx
from stagedml.zoo.images.data import LabelledImages, split_digits, write_images
from stagedml.zoo.images.model import build_convnet

if TYPE_CHECKING:
    from pathlib import Path


def test_digits_are_split_without_a_leak(tmp_path: Path) -> None:
    rows = digit_rows()
    path = table(tmp_path / "digits.csv.gz", rows)
    data = run_stage(split_digits, tmp_path / "out", path, test_fraction=0.3)
    assert data.leaked == 0
    assert data.info["train"]["items"] + data.info["test"]["items"] == 100
    assert data.info["identical_images"] == 20
    train, test = read_idx(data.train_images), read_idx(data.test_images)
    assert not {train.item(i) for i in range(len(train))} & {test.item(i) for i in range(len(test))}
    # Rows are what the record says, in its order.
    labels = read_idx(data.test_labels).data
    for place, row in enumerate(data.info["split"]["rows_of_test"]):
        assert [*test.item(place), labels[place]] == rows[row]
    again = run_stage(split_digits, tmp_path / "again", path, test_fraction=0.3)
    other = run_stage(split_digits, tmp_path / "other", path, test_fraction=0.3, instance=1)
    assert again.test_images.read_bytes() == data.test_images.read_bytes()
    assert other.test_images.read_bytes() != data.test_images.read_bytes()


@pytest.mark.parametrize(
    ("row", "words"),
    [
        ([1] * 63 + [3], "row 101: not 64 pixels and a digit"),
        ([1] * 64 + [10], "row 101: not 64 pixels and a digit"),
        ([17] * 64 + [3], "row 101: a pixel is not from 0 to 16"),
        (["x"] * 64 + [3], "cannot be read"),
    ],
)
def test_damaged_tables_are_refused(tmp_path: Path, row: list[object], words: str) -> None:
    path = table(tmp_path / "digits.csv.gz", [*digit_rows(), row])
    with pytest.raises(DataError, match=words):
        run_stage(split_digits, tmp_path / "out", path)


def part(*images: bytes, labels: bytes = b"\0\1") -> tuple[Idx, Idx]:
    return Idx((len(images), 1, 2), b"".join(images)), Idx((len(labels),), labels)


@pytest.mark.parametrize(
    ("train", "test", "error", "words"),
    [
        (part(b"ab", b"cd"), part(b"ef", b"ab"), PromiseError, "images_in_both_parts = 1 is above"),
        (part(b"ab", b"cd"), part(b"ef"), DataError, "1 images and 2 labels"),
        (part(b"ab", b"cd"), part(b"ef", b"gh", labels=b"\0\0"), DataError, "no item of .* 'b'"),
        (part(b"ab", b"cd"), part(b"ef", b"gh", labels=b"\0\2"), DataError, "label 2 is none"),
        (part(b"ab", b"c\xff"), part(b"ef", b"gh"), DataError, "a pixel is 255, more than 200"),
        (part(b"ab", b"cd"), part(labels=b""), DataError, "test part is empty"),
    ],
)
def test_parts_that_do_not_fit_are_refused(tmp_path: Path, train, test, error, words) -> None:
    out = LabelledImages(Building(tmp_path / "out", {}))
    with pytest.raises(error, match=words):
        write_images(out, name="toy", classes=["a", "b"], maximum=200, train=train, test=test)


@pytest.mark.tensorflow
def test_training_repeats_itself_to_the_bit_whatever_the_cores(tmp_path: Path, monkeypatch) -> None:
    pytest.importorskip("tensorflow")
    import json
    import subprocess
    import sys

    data = tmp_path / "data"
    run_stage(split_digits, data, table(tmp_path / "digits.csv.gz", digit_rows()))
    # Processes of their own, as TensorFlow's threads are set once.
    script = (
        "import sys; from pathlib import Path\n"
        "from running import run_stage\n"
        "from stagedml.zoo.images.data import LabelledImages\n"
        "from stagedml.runtime.backends import Realized\n"
        "from stagedml.zoo.images.stages import train_convnet\n"
        "data = LabelledImages(Realized(Path(sys.argv[1]), {}, {}))\n"
        "run_stage(train_convnet, Path(sys.argv[2]), data, epochs=2, validation_fraction=0.2)\n"
    )
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(sys.path))
    for cores in ("1", "2"):
        monkeypatch.setenv("NIX_BUILD_CORES", cores)
        subprocess.run([sys.executable, "-c", script, data, tmp_path / cores], check=True)
    files = sorted(p.name for p in (tmp_path / "1").iterdir())
    assert "model.weights.h5" in files
    for name in files:
        assert (tmp_path / "1" / name).read_bytes() == (tmp_path / "2" / name).read_bytes(), name
    curves = [json.loads(line) for line in (tmp_path / "1" / "curves.jsonl").open()]
    assert [row["epoch"] for row in curves] == [1, 2]
    assert {"step", "loss", "accuracy", "val_loss", "val_accuracy"} <= set(curves[0])
    held_out = json.loads((tmp_path / "1" / "validation.json").read_text())["items"]
    assert len(held_out) == 20  # a fifth of the 10 of each class that are left for training


@pytest.mark.tensorflow
def test_a_training_needs_no_test_part(tmp_path: Path) -> None:
    pytest.importorskip("tensorflow")
    from stagedml.zoo.classification.evaluation import evaluate_classifier
    from stagedml.zoo.images.stages import ConvNet, train_convnet

    data = run_stage(split_digits, tmp_path / "data", table(tmp_path / "d.csv.gz", digit_rows()))
    kept = tmp_path / "kept"
    kept.mkdir()
    for path in (data.test_images, data.test_labels):
        path.rename(kept / path.name)
    model = run_stage(
        train_convnet, tmp_path / "model", data, epochs=1, validation_fraction=0.2, width=4
    )
    assert not [name for name, p in ConvNet.promises.items() if "test" in name + p.path]
    for path in kept.iterdir():
        path.rename(data.test_images.parent / path.name)
    evaluation = run_stage(evaluate_classifier, tmp_path / "evaluation", model, data)
    rows = [line.split(",") for line in evaluation.predictions.read_text().splitlines()[1:]]
    right = [float(row[3 + data.info["classes"].index(row[1])]) for row in rows]
    assert evaluation.loss == pytest.approx(-sum(map(math.log, right)) / len(right), rel=1e-5)


@pytest.mark.tensorflow
def test_the_learning_rate_is_used(tmp_path: Path) -> None:
    pytest.importorskip("tensorflow")
    import json

    from stagedml.zoo.images.stages import train_convnet

    data = run_stage(split_digits, tmp_path / "data", table(tmp_path / "d.csv.gz", digit_rows()))
    last = {}
    for name, rate in (("still", 1e-6), ("normal", 1e-2)):
        out = run_stage(
            train_convnet,
            tmp_path / name,
            data,
            epochs=4,
            batch_size=8,
            validation_fraction=0.2,
            learning_rate=rate,
            width=4,
            dropout=0.0,
            dense_dropout=0.0,
        )
        last[name] = json.loads(out.curves.read_text().splitlines()[-1])["loss"]
    assert last["still"] > 2.0  # about the logarithm of 10: nothing was learnt
    assert last["normal"] < last["still"] - 0.2


@pytest.mark.parametrize(
    ("shape", "pooling", "sizes"),
    [
        ((28, 28, 1), "each", [26, 13, 11, 5]),
        ((28, 28, 3), "last", [26, 24, 12]),
        ((28, 8, 1), "last", [28, 28, 14]),
        ((8, 8, 1), "each", [8, 4, 4, 2]),
    ],
)
def test_the_network_is_the_one_that_is_described(shape, pooling, sizes) -> None:
    pytest.importorskip("tensorflow")
    settings = {"width": 3, "dense": 7, "dropout": 0.2, "dense_dropout": 0.4}
    model = build_convnet(shape, 10, maximum=16.0, pooling=pooling, **settings)
    named = {layer.name: layer for layer in model.layers}
    found = [n for n in named if n.startswith(("conv", "pool"))]
    assert [named[name].output.shape[1] for name in found] == sizes
    assert [named[n].output.shape[-1] for n in ("conv1", "conv2", "hidden")] == [3, 6, 7]
    assert (named["dropout1"].rate, named["dropout2"].rate) == (0.2, 0.4)
    assert named["rescale"].scale == 1 / 16
    assert model.output.shape == (None, 10)
