"""Failures as values, through real Nix: what a tolerant stage leaves, and who gets it."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest
from test_entrances import of_nix_build

from stagedml.nix.client import Nix
from stagedml.realization.ledger import Ledger

pytestmark = pytest.mark.nix

FAILURE = "nix-support/failure.json"
NO_LUCK = "UnluckyError: no luck for <object object at 0x...> at $out/trial.txt in . ..."


def failure_in(path):
    """The failure that an output holds, and nothing else."""
    files = sorted(str(p.relative_to(path)) for p in Path(path).rglob("*") if not p.is_dir())
    assert files == [FAILURE]
    return json.loads(Path(path, FAILURE).read_text())


def references(project, path):
    store = Nix(env=project.env).program("nix-store")
    done = subprocess.run(
        [store, "-q", "--references", path], env=project.env, capture_output=True, check=True
    )
    return done.stdout.decode().split()


def test_a_failure_is_a_value(project):
    """It is propagated to all dependants, which are not run; the others are not affected."""
    (path,) = project.build("luck")
    assert Path(path, "told.txt").read_text().splitlines() == [
        "['0', 'one', 'two', 'three']",
        f"{NO_LUCK} | attempt-1 | ",
        "['2', 'one', 'two', 'three']",
        "['0', 'one', 'two', 'three', '0', 'one', 'two', 'three']",
        f"{NO_LUCK} | attempt-1 | again-1",
        "['2', 'one', 'two', 'three', '2', 'one', 'two', 'three']",
        f"{NO_LUCK} | attempt-1 | again-1 third",
        "one two three",
    ]
    assert of_nix_build(project, "luck") == path
    assert project.flake_path("luck") == path
    names = ("luck.attempt-1", "luck.again-1", "luck.third")
    failed = project.build(*names)
    found = [failure_in(place) for place in failed]
    assert [f["path"] for f in found] == [[], ["again-1"], ["again-1", "third"]]
    for failure in found:
        assert failure | {"path": []} == found[0], "one failure, wherever it is seen"
    assert "is not run" not in found[0]["log"]
    assert all(references(project, place) == [] for place in failed)
    ledger = Ledger(Path(project.env["XDG_STATE_HOME"], "stagedml/ledger.sqlite"))
    (run, *_) = ledger.runs(str(project.root))
    outcomes = {stage.stage: stage.outcome for stage in run.stages}
    assert {outcomes[name.removeprefix("luck.")] for name in names} == {"tolerated"}
    assert outcomes["attempt-0"] in ("built", "reused")
    (newest,) = [run for run in ledger.runs(str(project.root)) if run.target == "third"]
    assert newest.stages[-1].outcome == "tolerated", "though it was there"


def test_a_failure_is_the_same_each_time(project):
    (path,) = project.build("luck.attempt-1")
    project.run("build", "luck.attempt-1", "--check")
    failure = failure_in(path)
    assert failure["stage"] == "attempt-1"
    assert failure["exception"] == "UnluckyError"
    assert failure["message"].endswith("in .\nmore of it")
    assert 'File "src/toy/luck.py"' in failure["traceback"]
    assert "stagedml/runtime" not in failure["traceback"]
    lines = failure["log"].split("\n")
    assert lines[:2] == ["attempt 1", "-- attempt 1"] or lines[:2] == ["-- attempt 1", "attempt 1"]
    assert lines[2] == "stagedml: the stage 'attempt-1' failed"
    assert "/nix/store" not in json.dumps(failure)
    assert project.env["NIX_STORE_DIR"] not in json.dumps(failure)


@pytest.mark.parametrize(
    ("how", "exception", "message"),
    [
        ("segfaults", "Killed", "it was killed by signal 11"),
        ("leaves", "Exited", "it ended its own process, with exit code 0"),
        ("hangs", "Timeout", "it took longer than its timeout of 4 s"),
        ("promises", "PromiseError", "text: no file 'trial.txt' was written"),
        ("writes", "UnluckyError", "somebody goes on"),
    ],
)
def test_ways_to_fail(project, how, exception, message):
    (path,) = project.build("luck-one", "--set", "unlucky=[0]", "--set", f"how={how}")
    failure = failure_in(path)
    assert (failure["exception"], failure["message"]) == (exception, message)
    seen = project.python(
        "from stagedml.realized import realized\n"
        "from pipelines.luck import all_one\n"
        f"trial = realized(all_one, unlucky=[0], how={how!r})\n"
        "print(trial.failure.summary, trial.config.how)\n"
        "trial.result\n"
    )
    assert seen.stdout.strip() == f"{exception}: {message} {how}", seen.stderr
    assert f"FailedStageError: there are no outputs, as attempt failed: {exception}" in seen.stderr


@pytest.mark.parametrize("how", ["fills", "killed"])
def test_what_is_the_machines_fault_is_no_failure_of_the_stage(project, how):
    said = project.fail("build", "luck-one", "--set", "unlucky=[0]", "--set", f"how={how}")
    assert "this is no failure of its own" in said
    name = project.run(
        "path", "--planned", "luck-one", "--set", "unlucky=[0]", "--set", f"how={how}"
    )
    assert not Path(name.stdout.strip()).exists()


def test_a_trial_that_succeeds_is_like_any_other(project):
    (path,) = project.build("luck-one")
    assert sorted(p.name for p in Path(path).iterdir()) == [
        "metrics.json",
        "more",
        "nix-support",
        "trial.txt",
    ]
    seen = project.python(
        "from stagedml.realized import luck_one as trial\n"
        "print(trial.failure, trial.result.score, trial.result.data.config.words)\n"
        "trial.text\n"
    )
    assert seen.stdout.split() == ["None", "0", "2"], seen.stderr
    assert "write `.result.text` for that of the outputs" in seen.stderr


def test_who_cannot_do_without_fails_and_says_whose_failure_it_is(project):
    said = project.fail("build", "luck-needed")
    assert "plain failed" in said
    assert f"there are no outputs, as attempt-1 failed: {NO_LUCK[:25]}" in said
    assert "PIPELINE.attempt-1" in said
    project.build("luck-needed.attempt-1")
    seen = project.python(
        "from stagedml.realized import realized\nrealized('luck-needed.attempt-1')\n"
    )
    assert "FailedStageError: there are no outputs, as attempt-1 failed" in seen.stderr


def test_a_gate_that_is_tolerant(project):
    """A result that misses its objective, and one that is none."""
    (path,) = project.build("luck-gated")
    first, second, _ = Path(path, "told.txt").read_text().splitlines()
    assert first == (
        "ObjectiveError: score = 2 misses its objective of at least 3 by 1 ... | attempt-2-gate | "
    )
    assert second.endswith("| attempt-5 | attempt-5-gate")
    (path,) = project.build("luck-gated", "--set", "least=1")
    assert Path(path, "told.txt").read_text().startswith("['2', 'one', 'two']\n")


def test_an_impure_stage_that_fails(project):
    """Each of its failures is a realization of its own, and recorded."""
    line = ("build", "luck-one", "--set", "unlucky=[0]", "--set", "attempt.impure=true")
    done = [project.run(*line) for _ in range(2)]
    assert not any("warning" in one.stderr for one in done)
    paths = [one.stdout.strip() for one in done]
    assert len(set(paths)) == 2
    for path in paths:
        files = sorted(p.name for p in Path(path, "nix-support").iterdir())
        assert files == ["failure.json", "impure.json"]


def test_more_instances_later_rebuild_none_of_the_former(project):
    sides = ("--set", "sides=987")  # of no other test
    project.build("toy-dice", *sides)
    assert project.planned("toy-more-dice", *sides) == ["pick", "roll-3"]
