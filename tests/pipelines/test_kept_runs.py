"""Trainings that are compared, pinned, collected and built again, with real TensorFlow.

In the store of all tests: a collection deletes only what the runs that it lets go of alone kept,
and these are of a project and a state directory of this test's own.
"""

from __future__ import annotations

import hashlib
import json
import random
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from toys import Checkout, checkout

if TYPE_CHECKING:
    from stagedml.realization.workspace import Workspace

pytestmark = [pytest.mark.nix, pytest.mark.tensorflow, pytest.mark.network]

ROOT = Path(__file__).parent.parent.parent
PROJECT = ("nix", "pipelines", "stagedml", "default.nix", "flake.nix", "flake.lock")
TARGET = "convnet-digits.evaluate-classifier"

# Loads each model with Keras alone, and prints how far its probabilities for the test part are from
# those that were recorded, and its accuracy. All in one process, as importing TensorFlow takes
# most of the time.
PREDICT = """
import csv, json, sys
from pathlib import Path
import keras
import numpy as np

data = Path(sys.argv[1])
images = np.frombuffer((data / "test-images.idx").read_bytes()[16:], np.uint8)
labels = np.frombuffer((data / "test-labels.idx").read_bytes()[8:], np.uint8)
images = images.reshape(len(labels), 8, 8, 1).astype(np.float32)
found = []
for training, evaluation in zip(sys.argv[2::2], sys.argv[3::2], strict=True):
    description = json.loads(Path(training, "config.json").read_text())
    model = keras.models.model_from_json(json.dumps(description["model"]))
    model.load_weights(Path(training, "model.weights.h5"))
    predicted = model.predict(images, verbose=0)
    with Path(evaluation, "predictions.csv").open() as file:
        recorded = np.array([row[3:] for row in csv.reader(file)][1:], np.float32)
    difference = float(np.abs(predicted - recorded).max())
    found.append([difference, float((predicted.argmax(axis=1) == labels).mean())])
print("found", json.dumps(found))
"""


def git(root: Path, *words: str) -> None:
    settings = ("-c", "user.name=Somebody", "-c", "user.email=somebody@example.org")
    subprocess.run(["git", *settings, *words], cwd=root, capture_output=True, check=True)


@pytest.fixture
def project(workspace: Workspace, tmp_path: Path) -> Checkout:
    """The project itself, in a repository and with a state directory of its own."""
    root = tmp_path / "project"
    root.mkdir()
    for name in PROJECT:
        if (ROOT / name).is_dir():
            ignored = shutil.ignore_patterns("__pycache__")
            shutil.copytree(ROOT / name, root / name, ignore=ignored)
        else:
            shutil.copy2(ROOT / name, root)
    git(root, "init", "-q")
    git(root, "add", "-A")
    git(root, "commit", "-q", "-m", "First.")
    return checkout(root, dict(workspace.nix.env))


def settings(rate: float) -> list[str]:
    """A small and quick convnet, that learns something; the rate makes it one that is new."""
    given = {"epochs": 2, "train-convnet.width": 16, "train-convnet.learning_rate": rate}
    return [word for name, value in given.items() for word in ("--set", f"{name}={value}")]


def stages_of(project: Checkout, run: int) -> dict[str, str]:
    """The store paths of the stages of a run."""
    shown = json.loads(project.run("runs", "show", "--json", str(run)).stdout)
    return {stage["stage"]: stage["output"] for stage in shown["stages"]}


def contents(output: str) -> dict[str, str]:
    """What every file in a store path has in it, by its path."""
    files = (path for path in sorted(Path(output).rglob("*")) if path.is_file())
    return {str(p): hashlib.sha256(p.read_bytes()).hexdigest() for p in files}


@pytest.mark.thorough  # tests/test_collection.py and test_rebuild.py do it without TensorFlow
@pytest.mark.timeout(900)
def test_what_stays_predicts_and_what_went_is_had_again(
    project: Checkout, workspace: Workspace
) -> None:
    """Four variants: one is pinned, one goes, the newest two stay; then that one is built again."""
    # As no store has them: not even one that an earlier run of this test has left.
    rates = [round(base + random.uniform(0, 1e-4), 12) for base in (3e-3, 3.5e-3, 4e-3, 4.5e-3)]
    for pair in (rates[:2], rates[2:]):  # two at once: which of them is the first does not matter
        builds = [project.start("build", TARGET, *settings(rate)) for rate in pair]
        said = [build.communicate(timeout=600)[1] for build in builds]
        assert [build.returncode for build in builds] == [0, 0], said
    found = {number: stages_of(project, number) for number in (1, 2, 3, 4)}
    made = ("train-convnet", "evaluate-classifier")
    assert len({found[number][name] for number in found for name in made}) == 8

    def json_of(*words: str, status: int = 0) -> Any:
        return json.loads(project.run(*words, "--json", fails=status).stdout)

    difference = json_of("runs", "diff", "1", "2", "3", "4", status=1)
    parameters = {p["name"]: p["values"] for p in difference["parameters"] if p["differs"]}
    assert list(parameters) == ["train-convnet.learning_rate"]
    (used,) = parameters.values()
    assert {frozenset(used[:2]), frozenset(used[2:])} == {
        frozenset(rates[:2]),
        frozenset(rates[2:]),
    }
    accuracies = [
        json.loads(Path(stages["evaluate-classifier"], "metrics.json").read_text())["test_accuracy"]
        for stages in found.values()
    ]
    metrics = {metric["name"]: metric["values"] for metric in difference["metrics"]}
    assert metrics["evaluate-classifier.test_accuracy"] == accuracies
    assert min(accuracies) > 0.5, "they have learned something"

    project.run("pin", "champion", "1")
    second = {name: found[2][name] for name in made}
    before = {name: contents(path) for name, path in second.items()}
    hashes = {path: info.sha256 for path, info in workspace.nix.infos(*second.values()).items()}
    kept = {path for number in (1, 3, 4) for path in found[number].values()}
    everything = {path: contents(path) for path in kept}
    project.run("gc", "--keep", "2", "--yes")
    assert set(workspace.nix.invalid(*kept, *second.values())) == set(second.values())
    assert not any(Path(path).exists() for path in second.values())
    assert {path: contents(path) for path in kept} == everything

    # What stays, predicts as it did, in the environment that it was made in.
    (project.root.parent / "predict.py").write_text(PREDICT)
    staying = [found[number][name] for number in (1, 3, 4) for name in made]
    words = ["python3", project.root.parent / "predict.py", found[1]["split-digits"], *staying]
    command = " ".join(str(word) for word in words)
    said = project.run("shell", TARGET, *settings(used[0]), "-c", command).stdout
    (line,) = [row for row in said.split("\n") if row.startswith("found ")]
    predicted = json.loads(line.removeprefix("found "))
    assert max(row[0] for row in predicted) < 1e-5
    assert [row[1] for row in predicted] == pytest.approx([accuracies[i] for i in (0, 2, 3)])

    # What went is had again from its commit, though the checkout would give something else now.
    project.edit("stagedml/zoo/images/stages.py", "int(np.sum(", "int(1 * np.sum(")
    git(project.root, "commit", "-q", "-a", "-m", "Second.")
    assert "train-convnet" in project.planned(TARGET, *settings(used[2])), "it was there before"
    done = json_of("rebuild", "2")
    outcomes = {stage["stage"]: stage["outcome"] for stage in done["stages"]}
    assert {name for name, outcome in outcomes.items() if outcome == "built"} == set(made)
    assert done["same_paths"]
    assert {stage["stage"]: stage["after"] for stage in done["stages"]} == found[2]
    assert {stage["content"] for stage in done["stages"]} == {"same"}
    after = {path: info.sha256 for path, info in workspace.nix.infos(*second.values()).items()}
    assert after == hashes
    assert {name: contents(path) for name, path in second.items()} == before

    # Unpinned, it is as any other; and the store of all tests is left without these runs.
    project.run("unpin", "champion")
    project.run("gc", "--keep", "0", "--yes")
    all_made = [found[number][name] for number in found for name in made]
    assert set(workspace.nix.invalid(*all_made)) == set(all_made)
