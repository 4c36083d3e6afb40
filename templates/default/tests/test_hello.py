"""The stages as functions, without Nix; and the pipeline as it is built."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from pipelines.hello import Parts, evaluate, fit, split

from stagedml.testing import run

ROOT = Path(__file__).parent.parent


@pytest.fixture
def parts(tmp_path: Path) -> Parts:
    return run(split, tmp_path / "parts", ROOT / "data/study.csv", test_share=0.5)


def test_every_row_is_in_one_part(parts: Parts) -> None:
    before = (ROOT / "data/study.csv").read_text().split()[1:]
    train, test = (path.read_text().split()[1:] for path in (parts.train, parts.test))
    assert sorted(train + test) == sorted(before)
    assert len(train) == len(before) // 2


def test_a_line_that_is_one(tmp_path: Path) -> None:
    """Of points on a line the fit finds it, and all is explained."""
    table = tmp_path / "line.csv"
    table.write_text("hours,points\n" + "".join(f"{x},{3 * x + 20}\n" for x in range(10)))
    parts = run(split, tmp_path / "parts", table, test_share=0.3)
    model = run(fit, tmp_path / "model", parts)
    assert model.line["slope"] == pytest.approx(3)
    assert model.line["intercept"] == pytest.approx(20)
    assert run(evaluate, tmp_path / "quality", model, parts).r2 == pytest.approx(1)


@pytest.mark.nix
def test_the_pipeline() -> None:
    """Building prints the path of what the pipeline gives, and nothing is built twice."""
    done = [subprocess.check_output(["stagedml", "build", "hello"], cwd=ROOT) for _ in "ab"]
    assert done[0] == done[1]
    assert Path(done[0].decode().strip(), "report.html").is_file()


@pytest.mark.nix
def test_the_environment() -> None:
    """Its packages come by hash from a package index, once."""
    done = subprocess.check_output(["stagedml", "build", "hello-page"], cwd=ROOT, text=True)
    assert "<strong>4.4 points</strong>" in Path(done.strip(), "report.html").read_text()
