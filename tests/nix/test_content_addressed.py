"""Stages whose output path follows from what they wrote: early cut-off, through real Nix."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from stagedml.nix import CONTENT_ADDRESSED
from stagedml.nix.client import Nix
from stagedml.nix.errors import ExperimentalFeatureError
from stagedml.nix.paths import is_placeholder, placeholder

pytestmark = pytest.mark.nix

ARGS = ("--extra-experimental-features", " ".join(CONTENT_ADDRESSED))


def settings(value: float) -> tuple[str, str]:
    return "--set", f"rounded.value={value}"


def metrics(path: str) -> dict[str, float]:
    return json.loads(Path(path, "metrics.json").read_text())


def test_what_comes_out_the_same_builds_nothing_downstream(project):
    project.build("rounded")  # what all stages need is there then
    project.edit("toy/dice.py", "round(value)", "round(value) + 40")  # not in the store yet
    assert project.planned("rounded") == ["doubled", "rounded", "squared"]
    assert project.built("rounded") == ["doubled", "rounded", "squared"]
    (path,) = project.build("rounded")
    assert metrics(path) == {"doubled": 82.0**2}
    assert project.built("rounded", *settings(1.3)) == ["rounded"]
    assert project.built("rounded", *settings(1.3)) == []
    assert project.build("rounded", *settings(1.3)) == [path]
    assert project.built("rounded", *settings(2.3)) == ["doubled", "rounded", "squared"]
    said = project.run("plan", "rounded", *settings(1.1)).stdout
    assert "+ rounded\n    parameter value: 2.3 -> 1.1" in said
    assert "input rounded may come out as another" in said
    rows = json.loads(project.run("plan", "rounded", "--json", *settings(1.1)).stdout)
    assert [row["output"] for row in rows] == [None] * 3


def test_every_entrance_and_question(project):
    (path,) = project.build("rounded", "-o", "result")
    assert Path(project.root, "result").resolve() == Path(path)
    done = project.old_nix("nix-build", "-A", "rounded", "--no-out-link", *ARGS)
    assert done.stdout.split() == [path], done.stderr
    assert project.flake_path("rounded", *ARGS) == path
    assert project.run("path", "rounded").stdout.split() == [path]
    assert "is not realized" in project.fail("path", "rounded", *settings(5000.7))
    said = project.fail("path", "--planned", "rounded", *settings(5000.7))
    assert "is not known before it is built" in said
    (row,) = json.loads(
        project.run("path", "--planned", "--json", "rounded", *settings(5000.7)).stdout
    )
    assert row["path"] is None
    assert not row["realized"]
    shown = project.run("metrics", "rounded").stdout
    assert "doubled                  doubled" in shown
    project.run("log", "rounded.doubled")
    project.run("log", "rounded.rounded")
    assert "identical" in project.run("build", "--check", "rounded").stderr
    session = project.python(
        "from stagedml import instantiate, realize, rref2path\n"
        "from pipelines.dice import all_rounded\n"
        "from stagedml.realized import rounded\n"
        "print(rref2path(realize(instantiate(all_rounded))), rounded.number)\n"
    )
    assert session.stdout.split() == [path, "4"], session.stderr


def test_without_the_feature(project):
    """Others are evaluated as ever; what needs it says so."""
    done = project.old_nix("nix-build", "-A", "rounded", "--no-out-link")
    assert done.returncode != 0
    assert "ca-derivations" in done.stderr
    nix = Nix(env=project.env)
    with pytest.raises(ExperimentalFeatureError, match="ca-derivations disabled") as refused:
        nix.eval_json(expr=f"(import {project.root} {{ }}).rounded.drvPath")
    assert "extra-experimental-features = ca-derivations" in str(refused.value.hint)
    found = nix.eval_json(expr=f"(import {project.root} {{ }}).drawn.drvPath")
    assert found.endswith("-tally.drv")


def test_runs_are_recorded_with_what_they_gave(project):
    (first,) = project.build("rounded", *settings(1.4))
    (second,) = project.build("rounded", *settings(6.4))
    runs = sorted(Path(project.env["XDG_STATE_HOME"]).glob("stagedml/runs/*/rounded/*/run.json"))
    found = [json.loads(run.read_text()) for run in runs]
    assert [run["output"] for run in found] == [first, second]
    for run in found:
        assert run["status"] == "done"
        outputs = {stage["stage"]: stage["output"] for stage in run["stages"]}
        assert not any(map(is_placeholder, outputs.values()))
        doubled = next(stage for stage in run["stages"] if stage["stage"] == "doubled")
        assert doubled["inputs"]["rounded"] == outputs["rounded"]
        kept = Path(runs[0].parent, "paths").read_text().split()
        assert first in kept
    nix = Nix(env=project.env)
    assert any("stagedml/runs" in root for root in nix.query("--roots", first))


def test_a_failure_downstream_names_the_stage(project):
    project.edit("toy/dice.py", "2 * rounded.number", "1 / (rounded.number - 7)")
    project.build("rounded", *settings(8.1))
    said = project.fail("build", "rounded", *settings(7.1))
    assert "error: doubled failed: ZeroDivisionError" in said
    assert "defined at pipelines/dice.py" in said
    drv = said.partition("stagedml log ")[2].split()[0]
    assert "ZeroDivisionError" in project.run("log", drv).stdout


def test_parameters_are_not_seen_downstream(project):
    project.edit("toy/dice.py", "2 * rounded.number", "2 * rounded.config.value")
    said = project.fail("build", "rounded", *settings(9.1))
    assert "the parameters of a content-addressed stage are not seen" in said


def test_what_stands_for_an_output_is_what_nix_says(private_store):
    nix = Nix(env=private_store)
    expression = (
        'let drv = derivation { name = "a-name"; system = "x"; builder = "y"; __contentAddressed ='
        ' true; outputHashMode = "recursive"; outputHashAlgo = "sha256"; }; in '
        "[ drv.drvPath drv.outPath ]"
    )
    with nix.experimental(CONTENT_ADDRESSED):
        drv, out = nix.eval_json(expr=expression)
    assert placeholder(drv) == out
    assert is_placeholder(out)
    assert not is_placeholder(drv)
    assert nix.realised([drv]) == {}
