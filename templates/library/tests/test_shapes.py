"""The stage of one's own as a function, without Nix; and the pipeline as it is built."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest
from shapes.images import read_shapes

from stagedml.testing import run

ROOT = Path(__file__).parent.parent


def test_every_image_is_in_one_part(tmp_path: Path) -> None:
    data = run(read_shapes, tmp_path / "images", ROOT / "data/shapes.csv")
    assert data.info["classes"] == ["bar", "cross", "square"]
    assert (data.info["train"]["items"], data.info["test"]["items"]) == (90, 30)
    assert data.leaked == 0


@pytest.mark.nix
def test_the_pipeline() -> None:
    """The library's stages train and test in its own environment."""
    said = subprocess.check_output(["stagedml", "build", "shapes", "--json"], cwd=ROOT)
    (built,) = json.loads(said)
    assert Path(built["output"], "predictions.csv").is_file()
