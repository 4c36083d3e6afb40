"""Images from arrays of NumPy and from CIFAR-10's files, in colour."""

from __future__ import annotations

import io
import tarfile
from typing import TYPE_CHECKING

import pytest
from running import run_stage

from stagedml.zoo.classification.items import DataError

if TYPE_CHECKING:
    from pathlib import Path

np = pytest.importorskip("numpy")
pytest.importorskip("skl2onnx")

from stagedml.zoo.classification.baselines import compare_classifier  # noqa: E402
from stagedml.zoo.classification.evaluation import evaluate_classifier  # noqa: E402
from stagedml.zoo.images.formats import (  # noqa: E402
    CIFAR_TEST,
    CIFAR_TRAIN,
    read_arrays,
    read_cifar10,
)
from stagedml.zoo.sample_data.shapes import CLASSES, draw_shapes  # noqa: E402
from stagedml.zoo.sklearn.forest import train_forest  # noqa: E402

pytestmark = pytest.mark.texts
KINDS = {"name": "Toys", "classes": ["a", "b"]}


def pictures(items: int, *shape: int, first: int = 0):
    numbers = np.arange(items * int(np.prod(shape))).reshape(items, *shape)
    return ((numbers * 7 + first) % 251).astype(np.uint8)


@pytest.mark.parametrize("shape", [(5, 4), (5, 4, 1), (5, 4, 3)])
@pytest.mark.parametrize("kind", ["npz", "npy"])
def test_arrays_are_read_as_they_are(tmp_path: Path, shape, kind) -> None:
    arrays = {
        "x_train": pictures(6, *shape),
        "y_train": np.array([0, 1] * 3)[:, None],
        "x_test": pictures(4, *shape, first=3),
        "y_test": np.array([1, 0] * 2, np.uint8),
    }
    source = tmp_path / f"arrays.{kind}"
    if kind == "npz":
        np.savez_compressed(source, **arrays)
    else:
        source.mkdir()
        for name, array in arrays.items():
            np.save(source / f"{name}.npy", array)
    data = run_stage(read_arrays, tmp_path / "out", source, **KINDS)
    assert data.info["shape"] == [*shape, 1][:3]
    for part in ("train", "test"):
        x, y = data.part(part)
        assert x.dtype == np.float32
        assert np.array_equal(x.reshape(len(x), *shape), arrays[f"x_{part}"])
        assert y.tolist() == arrays[f"y_{part}"].ravel().tolist()


def test_what_is_tested_is_not_trained_with(tmp_path: Path) -> None:
    x = pictures(8, 3, 3)
    np.savez(
        tmp_path / "a.npz",
        x_train=np.concatenate([x[:6], x[6:7]]),
        y_train=[0, 1, 0, 1, 0, 1, 0],
        x_test=x[6:],
        y_test=[0, 1],
    )
    data = run_stage(read_arrays, tmp_path / "out", tmp_path / "a.npz", **KINDS)
    assert data.info["left_out_of_training"] == 1
    assert data.info["train"] == {"items": 6, "per_class": [3, 3]}
    assert data.part("train")[1].tolist() == [0, 1, 0, 1, 0, 1]


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"x_test": None}, "has no array 'x_test': there are x_train, y_train, y_test"),
        ({"x_train": np.zeros((4, 3, 3))}, "'x_train' has the dtype float64"),
        ({"x_train": np.zeros((4, 3, 3, 2), np.uint8)}, "images of 2 channels are neither"),
        ({"y_train": np.array([0.5, 1, 0, 1])}, "'y_train' has the dtype float64"),
        ({"y_train": np.array([0, 300, 0, 1])}, "labels from 0 to 300"),
        ({"y_train": np.array([0, 2, 0, 1])}, "label 2 is none of the 2 classes"),
        ({"y_train": np.array([{}, 1, 0, 1], object)}, "cannot be read: Object arrays"),
        ({"x_test": pictures(2, 4, 3)}, r"images of \(3, 3\) for training, of \(4, 3\)"),
    ],
)
def test_other_arrays_are_refused(tmp_path: Path, change, words) -> None:
    arrays = {"x_train": pictures(4, 3, 3), "y_train": np.array([0, 1, 0, 1])}
    arrays |= {"x_test": pictures(2, 3, 3, first=5), "y_test": np.array([0, 1])}
    arrays = {k: v for k, v in {**arrays, **change}.items() if v is not None}
    np.savez(tmp_path / "a.npz", **arrays)
    with pytest.raises(DataError, match=words):
        run_stage(read_arrays, tmp_path / "out", tmp_path / "a.npz", **KINDS)


def test_a_single_array_is_no_data_set(tmp_path: Path) -> None:
    np.save(tmp_path / "a.npy", pictures(4, 3, 3))
    with pytest.raises(DataError, match=r"'x_train' of a\.npy cannot be read"):
        run_stage(read_arrays, tmp_path / "out", tmp_path / "a.npy", **KINDS)


def cifar(path: Path, *, cut: int = 0) -> list[tuple[int, bytes]]:
    """Write an archive like CIFAR-10's, of two records a file: the records, in order."""
    rows, files = [], {"batches.meta.txt": b"cat\ndog\n\n"}
    for number, name in enumerate([*CIFAR_TRAIN, *CIFAR_TEST]):
        batch = [(k, pictures(1, 3072, first=10 * number + k).tobytes()) for k in (1, 0)]
        rows += batch
        files[name] = b"".join(bytes([label]) + planes for label, planes in batch)
    files["test_batch.bin"] = files["test_batch.bin"][: len(files["test_batch.bin"]) - cut]
    with tarfile.open(path, "w:gz") as archive:
        for name, content in files.items():
            member = tarfile.TarInfo(f"cifar-10-batches-bin/{name}")
            member.size = len(content)
            archive.addfile(member, io.BytesIO(content))
    return rows


def test_cifar10_is_read_as_its_description_says(tmp_path: Path) -> None:
    rows = cifar(tmp_path / "cifar.tar.gz")
    data = run_stage(read_cifar10, tmp_path / "out", tmp_path / "cifar.tar.gz")
    assert data.info["classes"] == ["cat", "dog"]
    assert data.info["shape"] == [32, 32, 3]
    x, y = data.part("train")
    assert y.tolist() == [label for label, _ in rows[:10]]
    for item, (_, planes) in zip(x, rows, strict=False):
        for channel in range(3):
            for row, column in ((0, 0), (0, 31), (5, 7), (31, 31)):
                assert item[row, column, channel] == planes[1024 * channel + 32 * row + column]
    cifar(tmp_path / "cut.tar.gz", cut=1)
    with pytest.raises(DataError, match="6145 bytes, which are not records of 3073"):
        run_stage(read_cifar10, tmp_path / "cut", tmp_path / "cut.tar.gz")


def test_colours_and_shapes_are_told_apart_by_any_model(tmp_path: Path) -> None:
    data = run_stage(draw_shapes, tmp_path / "data", train_items=240, test_items=60)
    again = run_stage(draw_shapes, tmp_path / "again", train_items=240, test_items=60)
    assert data.train_images.read_bytes() == again.train_images.read_bytes()
    assert data.info["test"]["per_class"] == [10] * len(CLASSES)
    x, y = data.part("test")
    bright = np.quantile(x, 0.97, axis=(1, 2))  # of a red disc, more in red than in blue
    for label, (most, least) in {0: (0, 2), 1: (2, 0)}.items():
        more = bright[y == label, most] > bright[y == label, least]
        assert more.mean() >= 0.9
    model = run_stage(train_forest, tmp_path / "model", data, trees=40)
    assert model.architecture["inputs"][0]["shape"] == [None, 16, 16, 3]
    evaluation = run_stage(evaluate_classifier, tmp_path / "evaluation", model, data)
    assert 0.4 < evaluation.accuracy < 1
    compared = run_stage(compare_classifier, tmp_path / "compared", data, evaluation)
    # The nearest neighbour, once more and one by one.
    train, labels = data.part("train")
    found = [labels[((train - one) ** 2).sum(axis=(1, 2, 3)).argmin()] for one in x]
    assert compared.neighbour_accuracy == pytest.approx((np.array(found) == y).mean())
    rows = {row["model"]: row["value"] for row in compared.comparison["rows"]}
    assert rows["the model"] == pytest.approx(evaluation.accuracy)
    assert rows["most frequent class"] == pytest.approx(1 / len(CLASSES))
    other = run_stage(draw_shapes, tmp_path / "other", train_items=240, test_items=72)
    with pytest.raises(DataError, match="is not of the 72 items"):
        run_stage(compare_classifier, tmp_path / "wrong", other, evaluation)
