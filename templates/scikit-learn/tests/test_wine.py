"""The stages as functions, without Nix; and the pipeline as it is built."""

from __future__ import annotations

import json
import random
import subprocess
from pathlib import Path

import pytest
from pipelines.wine import CULTIVARS, Parts, evaluate, fit, split

from stagedml.testing import run

ROOT = Path(__file__).parent.parent


@pytest.fixture
def parts(tmp_path: Path) -> Parts:
    """Wines that anybody can tell apart."""
    rng = random.Random(1)
    table = tmp_path / "wines.csv"
    rows = [[rng.gauss(10 * kind, 1) for _ in range(13)] + [kind] for kind in (0, 1, 2) * 20]
    table.write_text("60,13\n" + "".join(",".join(map(str, row)) + "\n" for row in rows))
    return run(split, tmp_path / "parts", table)


def test_every_row_is_in_one_part(parts: Parts) -> None:
    counts = [len(p.read_text().split()) for p in (parts.train, parts.validation, parts.test)]
    assert counts == [36, 12, 12]


def test_what_is_plain_is_learned(parts: Parts, tmp_path: Path) -> None:
    pytest.importorskip("sklearn")
    model = run(fit, tmp_path / "model", parts, share=1.0)
    assert model.accuracy == 1
    quality = run(evaluate, tmp_path / "quality", model, parts)
    assert quality.accuracy == 1
    assert all(name in quality.page.read_text() for name in CULTIVARS)


@pytest.mark.nix
def test_the_pipeline() -> None:
    said = subprocess.check_output(["stagedml", "build", "wine", "--json"], cwd=ROOT)
    (built,) = json.loads(said)
    assert Path(built["output"], "report.html").is_file()
