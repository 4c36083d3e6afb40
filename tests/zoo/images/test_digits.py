"""The digits: idx files, splits that leak nothing, and a training that repeats itself."""

from __future__ import annotations

import gzip
import os
import struct
from collections import Counter
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from running import run_stage

from stagedml.errors import PromiseError
from stagedml.runtime.backends import Building
from stagedml.zoo.formats.idx import Idx, IdxError, read_idx, write_idx
from stagedml.zoo.formats.splitting import SplitError, stratified_split
from stagedml.zoo.images.data import DataError, LabelledImages, write_images
from stagedml.zoo.images.digits import split_digits

if TYPE_CHECKING:
    from pathlib import Path


@given(st.lists(st.integers(0, 4), min_size=1, max_size=4), st.booleans(), st.randoms())
def test_idx_reads_what_it_wrote(tmp_path_factory, shape, zipped, source) -> None:
    size = 1
    for n in shape:
        size *= n
    data = bytes(source.randrange(256) for _ in range(size))
    path = tmp_path_factory.mktemp("idx") / ("a.idx.gz" if zipped else "a.idx")
    write_idx(path, shape, data)
    again = read_idx(path, dimensions=len(shape))
    assert (again.shape, again.data) == (tuple(shape), data)
    # As the format's description has it, byte by byte.
    raw = gzip.decompress(path.read_bytes()) if zipped else path.read_bytes()
    assert raw == bytes([0, 0, 8, len(shape)]) + struct.pack(f">{len(shape)}I", *shape) + data
    assert not zipped or path.read_bytes()[4:8] == bytes(4)  # no time stamp


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "not an idx file"),
        (b"\x89PNG....", "not an idx file"),
        (b"\0\0\x0d\x01\0\0\0\x01abcd", "idx type 13"),
        (b"\0\0\x08\x02\0\0\0\x01", "within its header"),
        (b"\0\0\x08\x01\0\0\0\x03ab", "has 2 values, its header says 3"),
        (b"\0\0\x08\x01\0\0\0\x01ab", "has 2 values, its header says 1"),
        (gzip.compress(b"\0\0\x08\x01\0\0\0\x02ab", mtime=0)[:-9], "cannot be read"),
        (gzip.compress(bytes(2000), mtime=0), "holds more than 1000 bytes"),
    ],
)
def test_damaged_idx_files_are_refused(tmp_path: Path, content: bytes, words: str) -> None:
    path = tmp_path / "damaged"
    path.write_bytes(content)
    with pytest.raises(IdxError, match=words):
        read_idx(path, largest=1000)


@given(
    st.lists(st.tuples(st.integers(0, 3), st.integers(0, 12)), min_size=1, max_size=120),
    st.floats(0.1, 0.6),
    st.integers(0, 1000),
)
def test_splits_are_whole_fair_and_repeatable(items, share, seed) -> None:
    labels = [label for label, _ in items]
    groups = [(label, group) for label, group in items]
    try:
        first, second = stratified_split(labels, share=share, seed=seed, groups=groups)
    except SplitError:
        # Only because some class has too few groups to give one away.
        sizes = Counter(labels)
        smallest = {k: min(Counter(g for g in groups if g[0] == k).values()) for k in sizes}
        assert any(
            smallest[k] > round(share * n) or round(share * n) == n for k, n in sizes.items()
        )
        return
    assert sorted(first + second) == list(range(len(labels)))
    assert not {groups[i] for i in first} & {groups[i] for i in second}
    for k, n in Counter(labels).items():
        assert 0 < sum(labels[i] == k for i in second) <= round(share * n)
    assert stratified_split(labels, share=share, seed=seed, groups=groups) == (first, second)


def test_shares_of_ungrouped_items_are_exact() -> None:
    labels = [0] * 50 + [1] * 30 + [2] * 10
    first, second = stratified_split(labels, share=0.2, seed=1)
    assert Counter(labels[i] for i in second) == {0: 10, 1: 6, 2: 2}
    assert second != stratified_split(labels, share=0.2, seed=2)[1]
    assert len(first) == 72


def test_items_that_are_the_same_but_labelled_differently_are_refused() -> None:
    with pytest.raises(SplitError, match="identical items"):
        stratified_split([0, 1, 0, 1], share=0.5, seed=1, groups=["a", "a", "b", "c"])


def table(path: Path, rows: list[list[object]]) -> Path:
    text = "".join(",".join(map(str, row)) + "\n" for row in rows)
    path.write_bytes(gzip.compress(text.encode(), mtime=0))
    return path


def digit_rows() -> list[list[object]]:
    """Ten of each digit, of which one is there three times."""
    rows: list[list[object]] = []
    for digit in range(10):
        for k in range(10):
            kind = 0 if k < 3 else k
            rows.append([(digit * 7 + kind + i * (kind + 1)) % 17 for i in range(64)] + [digit])
    return rows


def test_digits_are_split_without_a_leak(tmp_path: Path) -> None:
    rows = digit_rows()
    path = table(tmp_path / "digits.csv.gz", rows)
    data = run_stage(split_digits, tmp_path / "out", path, test_share=0.3)
    assert data.leaked == 0
    assert data.info["train"]["items"] + data.info["test"]["items"] == 100
    assert data.info["identical_images"] == 20
    train, test = read_idx(data.train_images), read_idx(data.test_images)
    assert not {train.item(i) for i in range(len(train))} & {test.item(i) for i in range(len(test))}
    # Rows are what the record says, in its order.
    labels = read_idx(data.test_labels).data
    for place, row in enumerate(data.info["split"]["rows_of_test"]):
        assert [*test.item(place), labels[place]] == rows[row]
    again = run_stage(split_digits, tmp_path / "again", path, test_share=0.3)
    other = run_stage(split_digits, tmp_path / "other", path, test_share=0.3, instance=1)
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
        (part(b"ab", b"cd"), part(b"ef", b"ab"), PromiseError, "images_in_both_parts = 1 misses"),
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
        "run_stage(train_convnet, Path(sys.argv[2]), data, epochs=2, validation_share=0.2)\n"
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
            validation_share=0.2,
            learning_rate=rate,
            width=4,
            dropout=0.0,
            dense_dropout=0.0,
        )
        last[name] = json.loads(out.curves.read_text().splitlines()[-1])["loss"]
    assert last["still"] > 2.0  # about the logarithm of 10: nothing was learnt
    assert last["normal"] < last["still"] - 0.2
