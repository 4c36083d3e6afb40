"""The programs as they are, the stages as functions, and the pipeline as it is built."""

from __future__ import annotations

import json
import shutil
import statistics
import subprocess
from pathlib import Path

import pytest
from external.stages import summarize

from stagedml.testing import run

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def trend(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The C program, by this machine's compiler."""
    compiler = shutil.which("cc")
    if compiler is None:
        pytest.skip("there is no C compiler")
    program = tmp_path_factory.mktemp("bin") / "trend"
    words = [compiler, "-Wall", "-Wextra", "-Werror", ROOT / "src/trend.c", "-o", program]
    subprocess.run(words, check=True)
    return program


def told(trend: Path, table: Path) -> list[dict[str, float]]:
    """What the program prints of a table."""
    text = subprocess.check_output([trend, table], text=True)
    return [json.loads(line) for line in text.splitlines()]


def test_the_median_of_slopes(trend: Path, tmp_path: Path) -> None:
    """As Python computes it, whatever one wrong reading says."""
    points = [(0, 10.0), (10, 12.0), (20, 13.5), (30, 900.0), (40, 18.0), (50, 19.0)]
    table = tmp_path / "levels.tsv"
    lines = [f"quay\t{day}\t{level}\n" for day, level in points]
    table.write_text("".join([*lines, "weir\t0\t5\nweir\t1\t4\n"]))
    slopes = [(b - a) / (t - s) for i, (s, a) in enumerate(points) for t, b in points[i + 1 :]]
    quay, weir = told(trend, table)
    assert quay["mm_per_year"] == pytest.approx(statistics.median(slopes) * 365.25, abs=1e-4)
    assert (weir["points"], weir["mm_per_year"], weir["tau"]) == (2, -365.25, -1)


@pytest.mark.parametrize("line", ["quay\tx\t1", "quay 1", "quay\t1\t1"])
def test_what_is_no_table(trend: Path, tmp_path: Path, line: str) -> None:
    (tmp_path / "t.tsv").write_text(line + "\n")
    done = subprocess.run([trend, tmp_path / "t.tsv"], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr.startswith("trend: ")


def test_who_rises(tmp_path: Path) -> None:
    lines = tmp_path / "trends.jsonl"
    rows = [{"station": f"s{n}", "points": 9, "mm_per_year": n / 2} for n in range(3)]
    lines.write_text("".join(json.dumps(row) + "\n" for row in rows))
    source = type("Lines", (), {"lines": lines})
    assert run(summarize, tmp_path / "summary", source).rising == 2


@pytest.mark.nix
def test_the_pipeline() -> None:
    """The script drops what is no reading, and every station is there."""
    said = subprocess.check_output(["stagedml", "build", "levels", "--json"], cwd=ROOT)
    (built,) = json.loads(said)
    rows = json.loads(Path(built["output"], "trends.json").read_text())
    assert [row["station"] for row in rows] == ["harbour", "island", "river"]
    assert sum(row["points"] for row in rows) == 582
