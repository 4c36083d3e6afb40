"""Gates through real Nix: what passes, what does not, and what is there all the same."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from test_entrances import of_nix_build

pytestmark = pytest.mark.nix

MISSED = "size = 13 misses its objective of at least 14 by 1"
LARGE = "scale = 60 misses its objective of at most 50 by 10"


def test_a_result_that_passes(project):
    (path,) = project.build("gated")
    (page,) = project.build("gated.report")
    assert path.endswith("-report-gate")
    assert Path(path, "page.html").read_text() == Path(page, "page.html").read_text()
    assert json.loads(Path(path, "metrics.json").read_text()) == {"score": 2}
    assert of_nix_build(project, "gated") == path
    assert project.flake_path("gated") == path
    seen = project.python("from stagedml.realized import gated; print(gated.score, gated.page)")
    assert seen.stdout.split() == ["2.0", f"{path}/page.html"], seen.stderr


def test_a_result_that_does_not(project):
    """Every entrance says which objective, by how much, and where the report is, which is there."""
    (page,) = project.run("path", "--planned", "gated.report").stdout.split()
    said = project.fail("build", "gated", "--set", "size=14")
    told = f"{MISSED}\n  The result is there all the same: {page}/page.html\n"
    assert f"error: report-gate failed: {told}" in said, "first of all what was missed"
    assert Path(page, "page.html").exists()
    assert "scale" not in said.partition("misses")[2]
    project.edit("pipelines/gates.py", "size: float = 10", "size: float = 14")
    project.generate()
    for done in (
        project.old_nix("nix-build", "-A", "gated", "--no-out-link"),
        project.flake_build("gated"),
    ):
        assert done.returncode != 0
        first, second = done.stderr.partition("stagedml: ")[2].split("\n")[:2]
        assert first == f"the stage 'report-gate' failed: {MISSED}"
        assert f"{page}/page.html" in second
    assert of_nix_build(project, "gated.report") == page
    both = project.fail("build", "gated", "--set", "scale=60")
    assert f"error: report-gate failed: {LARGE}\n  {MISSED}\n  The result is there" in both


def test_settings_of_objectives(project):
    (path,) = project.build("gated")
    (other,) = project.build("gated", "--set", "report-gate.size_at_least=13")
    assert other != path
    assert "misses" in project.fail("build", "gated", "--set", "report-gate.size_at_least=13.5")
    project.build("gated", "--set", "size=14", "--set", "report-gate.size_at_least=null")
    shown = project.run("show", "gated.report-gate").stdout
    assert "size_at_least" in shown
    said = project.fail("build", "gated", "--set", "report-gate.size=3")
    assert "there are scale_at_most, size_at_least" in said
    said = project.fail("build", "gated", "--set", "report-gate.size_at_least=high")
    assert "'size_at_least' of the stage 'report-gate' must be" in said


def test_after_a_gate(project):
    (path,) = project.build("gated-inside")
    assert Path(path, "seen.txt").read_text() == "3 []\none two three\n*\n*\n"
    (path,) = project.build("gated-counts")
    assert json.loads(Path(path, "counts.json").read_text()) == {"words": 2.0}
    seen = project.python("from stagedml.realized import gated_counts as g; print(g.data.size)")
    assert seen.stdout.strip() == "7", seen.stderr


def test_the_verdict_is_there_with_the_result(project):
    """What Hydra judges by: an output that counts as failed, with the page and the metrics."""
    project.edit("pipelines/gates.py", "size: float = 10", "size: float = 14")
    project.generate()
    out = Path(project.flake_path("legacyPackages.x86_64-linux.gated.verdict"))
    assert (out / "nix-support/failed").read_text() == MISSED + "\n"
    assert (out / "nix-support/hydra-metrics").read_text() == "score 2.0\n"
    product = (out / "nix-support/hydra-build-products").read_text()
    assert product == f'report page "{out}/page.html"\n'
    assert not (out / "page.html").is_symlink()
    passed = Path(project.flake_path("legacyPackages.x86_64-linux.gated-seen.verdict"))
    assert (passed / "nix-support/hydra-metrics").read_text() == "lines 4 lines\n"
    assert not (passed / "nix-support/failed").exists()
