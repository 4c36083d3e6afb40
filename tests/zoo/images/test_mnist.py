"""MNIST's four files, and the digits that stand in for them."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest
from running import run_stage

from stagedml.zoo.classification.items import DataError
from stagedml.zoo.formats.idx import IdxError, read_idx, write_idx
from stagedml.zoo.images.data import unpack_mnist

if TYPE_CHECKING:
    from pathlib import Path


def four_files(directory: Path, *, train: int = 30, test: int = 10, side: int = 4) -> list[Path]:
    directory.mkdir(exist_ok=True)
    paths = []
    for part, items in ((1, train), (2, test)):
        images, labels = directory / f"images-{part}.gz", directory / f"labels-{part}.gz"
        pixels = bytes((part * 90 + k * 3 + i) % 256 for k in range(items) for i in range(side**2))
        write_idx(images, (items, side, side), pixels)
        write_idx(labels, (items,), bytes(k % 10 for k in range(items)))
        paths += [images, labels]
    return paths


def test_the_official_parts_are_kept(tmp_path: Path) -> None:
    files = four_files(tmp_path / "files")
    data = run_stage(unpack_mnist, tmp_path / "out", *files)
    assert data.info["shape"] == [4, 4, 1]
    assert data.info["train"] == {"items": 30, "per_class": [3] * 10}
    assert data.info["test"] == {"items": 10, "per_class": [1] * 10}
    for given, kept in zip(
        files,
        (data.train_images, data.train_labels, data.test_images, data.test_labels),
        strict=True,
    ):
        assert read_idx(given) == read_idx(kept)


def test_files_that_are_exchanged_are_refused(tmp_path: Path) -> None:
    a, b, c, d = four_files(tmp_path / "files")
    with pytest.raises(IdxError, match="3 dimensions, 1 were expected"):
        run_stage(unpack_mnist, tmp_path / "1", b, a, c, d)
    with pytest.raises(DataError, match="30 images and 10 labels"):
        run_stage(unpack_mnist, tmp_path / "2", a, d, c, b)
    larger = four_files(tmp_path / "larger", side=5)
    with pytest.raises(DataError, match=r"\(4, 4\) for training, of \(5, 5\) for testing"):
        run_stage(unpack_mnist, tmp_path / "3", a, b, *larger[2:])


def test_drawn_digits_go_through_the_same_stage(tmp_path: Path) -> None:
    pytest.importorskip("numpy")
    from stagedml.zoo.sample_data.digits import draw_digits

    sizes = {"train_items": 100, "test_items": 50}
    files = run_stage(draw_digits, tmp_path / "files", **sizes)
    again = run_stage(draw_digits, tmp_path / "again", **sizes)
    other = run_stage(draw_digits, tmp_path / "other", **sizes, instance=1)
    assert files.train_images.read_bytes() == again.train_images.read_bytes()
    assert files.train_images.read_bytes() != other.train_images.read_bytes()
    data = run_stage(
        unpack_mnist,
        tmp_path / "data",
        files.train_images,
        files.train_labels,
        files.test_images,
        files.test_labels,
        name="Drawn digits",
    )
    assert data.info["train"]["per_class"] == [10] * 10
    images, labels = read_idx(data.train_images), read_idx(data.train_labels).data
    ink = [sum(images.item(k)) / 255 for k in range(len(images))]
    assert min(ink) > 20  # each picture shows something
    assert max(ink) < 28 * 28 / 2  # and is mostly background
    # A one has less ink than an eight.
    mean = {d: sum(i for i, k in zip(ink, labels, strict=True) if k == d) / 10 for d in (1, 8)}
    assert mean[1] < mean[8]
    assert Counter(labels) == dict.fromkeys(range(10), 10)
