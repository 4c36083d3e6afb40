"""Reports of shipped pipelines: their programs run when copied, and their words retrain nothing."""

from __future__ import annotations

import html
import os
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from library_tests import environment_variables

from stagedml.planning.target import Target
from stagedml.zoo.formats import data_sets
from stagedml.zoo.images import pipelines as images

if TYPE_CHECKING:
    from stagedml.realization.workspace import Workspace

pytestmark = [pytest.mark.nix, pytest.mark.tensorflow, pytest.mark.network]

# Runs programs as they stand in the page, and compares what each leaves with the samples' outputs.
# All in one process, as importing TensorFlow takes most of the time.
CHECK = """
import csv, json, runpy, sys
import numpy as np

with open(sys.argv[1], newline="", encoding="utf-8") as file:
    samples = list(csv.DictReader(file))
expected = {
    name.removeprefix("output."): np.array([json.loads(row[name]) for row in samples])
    for name in samples[0]
    if name.startswith("output.")
}
for program in sys.argv[2:]:
    print("running", program)
    found = runpy.run_path(program)["outputs"]
    assert found.keys() == expected.keys() and expected, (found.keys(), expected.keys())
    for name, values in expected.items():
        assert found[name].shape == values.shape, (found[name].shape, values.shape)
        difference = np.abs(found[name] - values).max()
        assert difference <= 1e-4 and np.ptp(values) > 0.1, (name, difference)
        print("compared", name, values.shape, difference)
"""


def output(workspace: Workspace, name: str) -> Path:
    plan = workspace.plan(name)
    return Path(workspace.build([Target(name)], {name: plan})[0])


def programs(page: str) -> list[str]:
    """The programs that a page shows, as a click selects them."""
    found = re.findall(r'<pre class="snippet"[^>]*>(.*?)</pre>', page, re.DOTALL)
    return [html.unescape(text) for text in found]


@pytest.mark.timeout(1800)
@pytest.mark.parametrize(
    ("name", "shown", "chosen"),
    [
        ("convnet-digits", 5, slice(None)),
        ("bert-glue-sample", 5, slice(2, 4)),  # three inputs: in ONNX, and in Keras
    ],
)
def test_the_programs_of_a_report_run_when_copied(
    name: str,
    shown: int,
    chosen: slice,
    workspace: Workspace,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    out = output(workspace, name)
    found = programs((out / "report.html").read_text())
    assert len(found) == shown
    card = (out / "model-card.md").read_text()
    shown_by_hydra = (out / "nix-support/hydra-build-products").read_text()
    assert f'doc model-card "{out}/model-card.md"\n' in shown_by_hydra
    assert f'report report "{out}/report.html"\n' in shown_by_hydra
    environment = os.environ | environment_variables(workspace)
    (tmp_path / "check.py").write_text(CHECK)
    (tmp_path / "result").symlink_to(out)
    files = []
    for number, program in enumerate(found[chosen]):
        assert f"```python\n{program}```" in card
        files.append(f"program{number}.py")
        (tmp_path / files[-1]).write_text(program)
    done = subprocess.run(
        [sys.executable, "check.py", out / "onnx/adequacy_test.csv", *files],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr[-3000:]
    assert done.stdout.count("compared") == len(files)


def test_what_a_report_says_of_data_retrains_nothing(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither the licence of the data, nor what its author says of a model."""
    name = "convnet-digits"

    def outputs() -> dict[str, str]:
        stages = workspace.stages(Target(name), workspace.plan(name))
        return {stage: found.output for stage, found in stages.items()}

    before = outputs()
    other = replace(data_sets.DIGITS, licence="another one", home="https://example.org")
    monkeypatch.setattr(data_sets, "DIGITS", other)
    licensed = outputs()
    card = images.IMAGES_CARD.but(limits=["None."], licence="mit")
    monkeypatch.setitem(images.report_on.__kwdefaults__, "card", card)
    described = outputs()
    reports = {"report-digits", "report-digits-gate"}
    for after in (licensed, described):
        assert {stage for stage in before if before[stage] != after[stage]} == reports
        assert before.keys() == after.keys()
    assert licensed["report-digits"] != described["report-digits"]
