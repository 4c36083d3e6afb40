"""The example of the documentation, as it stands there, through real Nix."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from toys import REPOSITORY

from stagedml.planning.target import Target
from stagedml.realization.study import check_space, read_space
from stagedml.realization.sweep import metric_of

pytestmark = pytest.mark.nix


def files_of(page: Path) -> dict[str, str]:
    """The files that a page shows: blocks that begin with their path as a comment."""
    block = re.compile(r"^```\w+\n# (\S+/\S+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
    return dict(block.findall(page.read_text()))


def test_the_example_of_stages(project):
    files = files_of(REPOSITORY / "docs/stages.md")
    assert sorted(files) == ["data/visits.csv", "pipelines/visits.py", "scripts/total.py"]
    for name, text in files.items():
        (project.root / name).write_text(text)
    (path,) = project.build("visits")
    assert Path(path, "report.html").read_text() == "<p>60 visits on 3 days. </p>"
    said = project.fail("build", "visits", "--set", "least=100")
    assert "visits = 60 misses its objective of at least 100 by 40" in said
    assert "-report/report.html" in said
    project.edit("data/visits.csv", "12", "13")
    assert {"report", "total"} <= set(project.planned("visits"))


def test_the_space_of_sweeps(workspace, tmp_path):
    """The pipeline of the documentation has what is tuned there, and takes its values."""
    (text,) = files_of(REPOSITORY / "docs/sweeps.md").values()
    path = tmp_path / "space.toml"
    path.write_text(text)
    space = read_space(path)
    assert len(space) == 4
    sample = check_space(workspace, Target("convnet-digits"), space, (), path)
    assert metric_of(sample, "val_accuracy") == "train-convnet.val_accuracy"
