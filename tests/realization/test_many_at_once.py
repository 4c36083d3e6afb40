"""Many commands at once: every run is in the ledger once, and of the right project."""

from __future__ import annotations

import json
import shutil
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from stagedml.realization.ledger import Ledger

pytestmark = pytest.mark.nix


def test_eight_builds_of_two_projects_with_the_same_pipelines(project, tmp_path):
    other = replace(project, root=Path(shutil.copytree(project.root, tmp_path / "other")))
    wanted = [(where, 41 + n) for n in range(4) for where in (project, other)]
    commands = [
        (where, sides, where.start("build", "toy-dice", "--set", f"sides={sides}"))
        for where, sides in wanted
    ]
    for _, sides, command in commands:
        stdout, stderr = command.communicate(timeout=300)
        assert command.returncode == 0, (sides, stdout, stderr)
        assert "not recorded" not in stderr
    ledger = Ledger(Path(project.env["XDG_STATE_HOME"], "stagedml/ledger.sqlite"))
    for where in (project, other):
        runs = ledger.runs(str(where.root))
        assert Counter(run.settings["sides"] for run in runs) == dict.fromkeys(range(41, 45), 1)
        assert {(run.pipeline, run.status) for run in runs} == {("toy-dice", "done")}
        shown = json.loads(where.run("runs", "--json").stdout)
        assert sorted(row["number"] for row in shown["runs"]) == sorted(run.id for run in runs)
        where.run("build", "toy-dice", "--set", "sides=44")
    numbers = [run.id for run in ledger.runs()]
    assert len(set(numbers)) == len(numbers)
    same = {run.settings["sides"]: run.output for run in ledger.runs(str(project.root))}
    assert all(same[run.settings["sides"]] == run.output for run in ledger.runs(str(other.root)))
