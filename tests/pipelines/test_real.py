"""The shipped pipelines, built for real: TensorFlow in the sandbox, in the private store."""

from __future__ import annotations

import contextlib
import csv
import json
import re
import statistics
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from stagedml.drawing.markup import percent
from stagedml.nix.errors import LogNotFoundError
from stagedml.planning.target import Target

if TYPE_CHECKING:
    from stagedml.realization.workspace import Workspace

pytestmark = [pytest.mark.nix, pytest.mark.tensorflow, pytest.mark.network]

ROOT = Path(__file__).parent.parent.parent
# These hold names made from addresses in memory, see docs/architecture.md.
NOT_IDENTICAL = {"export-savedmodel", "export-onnx"}


def build(workspace: Workspace, name: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    target = Target.parse(name)
    plans = {target.pipeline: workspace.plan(target.pipeline)}
    return Path(workspace.build([target], plans)[0])


def noise(workspace: Workspace, name: str) -> list[str]:
    """What stages' logs have of TensorFlow's notices: nobody could do anything about them."""
    stages = workspace.stages(Target(name), workspace.plan(name)).values()
    lines: list[str] = []
    for stage in stages:
        with contextlib.suppress(LogNotFoundError):  # of data; or a kept store has it from before
            lines += workspace.nix.log(stage.drv).splitlines()
    assert any("epoch" in row for row in lines)
    notice = re.compile(r"[IWE]\d{4} \d\d:|WARNING|INFO|.*oneDNN|.*cuInit|.*XNNPACK")
    return [row for row in lines if notice.match(row)]


@pytest.mark.thorough  # tests/nix/test_impure.py builds impure stages that need no TensorFlow
@pytest.mark.timeout(600)
def test_an_impure_training_is_another_one(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """With a seed of its own, so that its weights differ from those of the pure training."""
    pure = build(workspace, "convnet-digits.train-convnet", monkeypatch, tmp_path)
    fresh = build(workspace, "impure.convnet-digits.train-convnet", monkeypatch, tmp_path)
    assert "seed" in json.loads((fresh / "nix-support/impure.json").read_text())
    weights = [(out / "model.weights.h5").read_bytes() for out in (pure, fresh)]
    assert weights[0] != weights[1]
    assert json.loads((fresh / "metrics.json").read_text())["val_accuracy"] > 0.9


@pytest.mark.timeout(2400)
def test_digits(workspace: Workspace, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    out = build(workspace, "convnet-digits", monkeypatch, tmp_path)
    stages = workspace.stages(Target("convnet-digits"), workspace.plan("convnet-digits"))
    evaluated = json.loads(
        (Path(stages["evaluate-classifier"].output) / "metrics.json").read_text()
    )
    assert evaluated["test_accuracy"] >= 0.98
    compared = json.loads(Path(stages["compare-classifier"].output, "metrics.json").read_text())
    assert evaluated["test_accuracy"] > compared["nearest_neighbour_accuracy"] > 0.97
    page = (out / "report.html").read_text()
    assert "<svg" in page
    assert "http://" not in page.replace("http://www.w3.org", "")  # nothing from elsewhere
    for link in ("model", "savedmodel", "litert", "onnx"):
        assert (out / link).exists(), link

    # The closure of an export, and of the whole result, is data alone.
    for path in [str(out), *(str((out / n).resolve()) for n in ("savedmodel", "litert", "onnx"))]:
        names = [Path(p).name[33:] for p in workspace.nix.query("--requisites", path)]
        assert not [n for n in names if "python" in n or "environment" in n or n.endswith(".py")]

    # Every format was replayed in a fresh process.
    for check in ("check-savedmodel", "check-litert", "check-onnx"):
        metrics = json.loads((Path(stages[check].output) / "metrics.json").read_text())
        assert 0 <= metrics["max_abs_difference"] <= 1e-5, metrics
        assert metrics["argmax_agreement"] == 1

    assert noise(workspace, "convnet-digits") == []

    # Building again gives the same bits, on one core as on two.
    for name, stage in stages.items():
        if name not in NOT_IDENTICAL and stage.spec:
            workspace.nix.build(drvs=[stage.drv], check=True, cores=1)


@pytest.mark.thorough  # tests/nix/test_matching.py chooses, tests/zoo/images votes
@pytest.mark.timeout(2400)
def test_the_ensemble(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """The choice sees no number of the test part, and precedes each; the vote is as it says."""
    name = "convnet-digits-ensemble"
    out = build(workspace, name, monkeypatch, tmp_path)
    stages = workspace.stages(Target(name), workspace.plan(name))
    ranking = json.loads(Path(stages["train-convnet-best"].output, "selection.json").read_text())
    rows = ranking["candidates"]
    assert len(rows) == 5
    assert {key for row in rows for key in row["metrics"]} == {
        "parameters",
        "val_accuracy",
        "val_loss",
    }
    found = [row["metrics"]["val_accuracy"] for row in rows]
    assert found == sorted(found, reverse=True)
    for stage in stages.values():
        after = stages["train-convnet-best"].drv in stage.derivation.input_drvs
        assert after == (stage.name == "evaluate-ensemble")
    evaluation = Path(stages["evaluate-ensemble"].output)
    members = json.loads((evaluation / "members.json").read_text())
    metrics = json.loads((evaluation / "metrics.json").read_text())
    assert [m["seed"] for m in members if m["chosen"]] == [42 + rows[0]["instance"]]
    accuracies = [m["test_accuracy"] for m in members]
    assert metrics["mean_test_accuracy"] == pytest.approx(statistics.mean(accuracies))
    assert metrics["stdev_test_accuracy"] == pytest.approx(statistics.stdev(accuracies))
    assert min(accuracies) >= 0.96
    with (evaluation / "predictions.csv").open() as file:
        voted = list(csv.DictReader(file))
    right = sum(row["true"] == row["predicted"] for row in voted)
    assert metrics["ensemble_test_accuracy"] == right / len(voted)
    assert metrics["ensemble_test_accuracy"] >= metrics["mean_test_accuracy"] - 0.01
    page = (out / "report.html").read_text()
    assert page.count("<tr>") >= 10
    for accuracy in (*accuracies, metrics["ensemble_test_accuracy"]):
        assert percent(accuracy) in page


@pytest.mark.timeout(1200)
@pytest.mark.parametrize(
    ("name", "metric", "least"),
    [  # far from what chance gives, and below what was seen
        pytest.param("convnet-mnist-sample", "test_accuracy", 0.95, marks=pytest.mark.thorough),
        # What tests/zoo/sklearn runs without Nix.
        pytest.param("forest-cells", "test_accuracy", 0.9, marks=pytest.mark.thorough),
        ("bert-glue-sample", "test_accuracy", 0.9),
        # The same stages with another task's files, metric and head, which tests/zoo trains too.
        pytest.param("bert-glue-cola-sample", "dev_score", 0.9, marks=pytest.mark.thorough),
        pytest.param("bert-glue-stsb-sample", "dev_score", 0.75, marks=pytest.mark.thorough),
        pytest.param("bert-classify-sample", "test_accuracy", 0.9, marks=pytest.mark.thorough),
        pytest.param("bert-squad-sample", "f1", 70, marks=pytest.mark.thorough),
        # tests/zoo/squad trains and evaluates with both versions.
        pytest.param("bert-squad20-sample", "f1", 70, marks=pytest.mark.thorough),
    ],
)
def test_samples(
    name: str,
    metric: str,
    least: float,
    workspace: Workspace,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    out = build(workspace, name, monkeypatch, tmp_path)
    assert "<svg" in (out / "report.html").read_text()
    assert json.loads((out / "metrics.json").read_text())[metric] >= least
    assert noise(workspace, name) == []


def test_all_pipelines_evaluate(workspace: Workspace) -> None:
    plans = {name: workspace.plan(name) for name in workspace.pipelines}
    with workspace.generated(list(plans.values())) as args:
        found = workspace.nix.instantiate(
            workspace.project.expression,
            attrs=[Target(name, None, variant).attr for name in plans for variant in (None, "cpu")],
            args=args,
        )
    assert len(found) == 2 * len(plans)


def test_generated_files_are_fresh() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "stagedml", "generate", "--check"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
