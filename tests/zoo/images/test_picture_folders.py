"""Images from directories of pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from running import run_stage

from stagedml.zoo.classification.items import DataError
from stagedml.zoo.images.formats import read_folders
from stagedml.zoo.report.images import png

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.tensorflow
def test_pictures_are_read_by_class_and_name(tmp_path: Path) -> None:
    pytest.importorskip("tensorflow")
    top, written = tmp_path / "pictures", {}
    for part in ("train", "test"):
        for kind in ("cat", "dog"):
            (top / part / kind).mkdir(parents=True)
            for number in range(2):
                seed = len(written)
                pixels = bytes((seed * 31 + k) % 256 for k in range(2 * 3 * 3))
                path = top / part / kind / f"{number}.png"
                path.write_bytes(png(3, 2, pixels, channels=3))
                written[f"{part} {kind} {number}"] = pixels
    data = run_stage(read_folders, tmp_path / "out", top, name="Pets")
    assert data.info["classes"] == ["cat", "dog"]
    assert data.info["shape"] == [2, 3, 3]
    for part in ("train", "test"):
        x, y = data.part(part)
        assert y.tolist() == [0, 0, 1, 1]
        wanted = [v for name, v in written.items() if name.startswith(part)]
        assert [bytes(int(v) for v in item.ravel()) for item in x] == wanted
    (top / "test/dog/0.png").write_bytes(png(2, 2, bytes(12), channels=3))
    with pytest.raises(DataError, match=r"test/dog/0\.png is of 2 by 2 pixels, others of 2 by 3"):
        run_stage(read_folders, tmp_path / "sizes", top, name="Pets")
    (top / "test/dog/0.png").write_bytes(b"no picture")
    with pytest.raises(DataError, match=r"0\.png cannot be read as a picture"):
        run_stage(read_folders, tmp_path / "damaged", top, name="Pets")
    (top / "test/bird").mkdir()
    with pytest.raises(DataError, match="'bird', 'cat', 'dog'"):
        run_stage(read_folders, tmp_path / "classes", top, name="Pets")
