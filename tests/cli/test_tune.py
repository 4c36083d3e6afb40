"""`stagedml tune`: studies with real Optuna and real Nix."""

from __future__ import annotations

import json
import re
import shlex
import signal
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from stagedml.planning.grid import Range
from stagedml.realization.study import Choices, SpaceError, read_space

if TYPE_CHECKING:
    from toys import Checkout

pytestmark = pytest.mark.nix

SPACE = """\
[fit.rate]
low = 1e-4
high = 10.0
log = true

[epochs]
low = 1
high = 20

["fit.kind"]
choices = ["adam", "sgd"]
"""


def study(project: Checkout, *args: str, fails: int = 0) -> dict:
    space = project.root / "space.toml"
    space.write_text(SPACE)
    done = project.run(
        "tune", "tuned", f"--space={space}", "--metric=val_accuracy", *args, "--json", fails=fails
    )
    return {**json.loads(done.stdout), "said": done.stderr}


def settings(found: dict) -> list[dict]:
    return [trial["settings"] for trial in found["trials"]]


def test_a_study_twice(project):
    first = study(project, "--trials=20")
    assert len(first["trials"]) == 20
    assert (first["metric"], first["direction"]) == ("fit.val_accuracy", "maximize")
    failed = [trial for trial in first["trials"] if trial["status"] != "done"]
    assert failed, "the space has some that diverge"
    assert all(trial["settings"]["fit.rate"] >= 1 for trial in failed)
    assert all("diverged" in trial["reasons"][0] for trial in failed)
    worth = [t["metrics"]["fit.val_accuracy"] for t in first["trials"] if t["status"] == "done"]
    best = first["best"]
    assert best["value"] == max(worth)
    assert [t["best"] for t in first["trials"]].index(True) == best["trial"] - 1
    # The line that it prints builds what it built.
    assert project.build("tuned", *shlex.split(best["arguments"])) == [best["output"]]
    assert f"20 trials, {len(failed)} of them without a result" in first["said"]

    again = study(project, "--trials=20")
    assert settings(again) == settings(first)
    assert "nothing was built" in again["said"]
    assert " done in " not in again["said"]
    assert again["best"] == best
    # Fewer are the first of them; another seed, and another size of batches, give others.
    assert settings(study(project, "--trials=6")) == settings(first)[:6]
    assert settings(study(project, "--trials=6", "--seed=1")) != settings(first)[:6]
    # It learns: the last ones are better than the first ones were.
    assert sum(worth[-5:]) > sum(worth[:5])


def test_the_table(project):
    space = project.root / "space.toml"
    space.write_text(SPACE)
    args = ("tune", "tuned", f"--space={space}", "--metric=fit.loss", "--trials=5", "--batch=5")
    done = project.run(*args, "--set=fit.layers=[1]", COLUMNS="80")
    lines = done.stdout.splitlines()
    heading = next(line.split() for line in lines if "status" in line)
    assert heading == ["rate", "epochs", "kind", "loss", "status", "time"]
    assert max(len(line) for line in lines[: lines.index("", 3)]) <= 80
    best = next(line for line in lines if line.startswith("best: trial "))
    assert "with the least fit.loss: " in best
    line = lines[lines.index(best) + 1].split(None, 2)
    assert line[:2] == ["stagedml", "build"]
    _, arguments = line[2].split(None, 1)
    assert shlex.split(arguments)[:2] == ["--set", "fit.layers=[1]"]
    (output,) = project.build("tuned", *shlex.split(arguments))
    assert output in done.stdout
    assert "trials 1 to 5 of 5" in done.stderr
    assert "looks like a test's" not in done.stderr
    args = ("tune", "tuned", f"--space={space}", "--metric=test_accuracy", "--trials=1")
    assert "note: test_accuracy looks like a test's; " in project.run(*args).stderr


def test_all_trials_fail(project):
    found = study(project, "--trials=3", "--set=least=99", fails=1)
    assert found["best"] is None
    assert {trial["status"] for trial in found["trials"]} <= {"missed objective", "failed"}
    missed = [t for t in found["trials"] if t["status"] == "missed objective"]
    assert all("misses its objective of at least 99" in t["reasons"][0] for t in missed)


def test_a_study_that_is_stopped_goes_on(project):
    project.edit("toy/tuned.py", "    away =", "    import time\n\n    time.sleep(1)\n    away =")
    space = project.root / "space.toml"
    space.write_text(SPACE.replace("10.0", "0.5"))
    args = ("tune", "tuned.fit", f"--space={space}", "--metric=val_accuracy", "--trials=9", "-j2")
    running = project.start(*args)
    assert running.stderr
    said = []
    for line in running.stderr:
        said.append(line)
        if line.startswith("trials 5 to 8"):
            break
    time.sleep(1.5)
    running.send_signal(signal.SIGINT)
    stdout, rest = running.communicate(timeout=60)
    assert running.returncode == 130, rest
    assert "4 of 9 trials are done" in rest
    assert "goes on from there" in rest
    assert "Traceback" not in rest
    assert "best: trial " in stdout
    done = project.run(*args)
    built = done.stderr.count(" done in ")
    assert 0 < built < 9, "what was built is not built again"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "there is nothing to choose"),
        ("rate = 1", "'rate' is no table"),
        ("[", "not a TOML file"),
        ("[epochs]\nlow = 1", "[epochs]: it has neither choices nor both ends of a range"),
        ("[epochs]\nlow = 1\nhigh = 2\nlogg = true", "unknown entry 'logg': did you mean 'log'?"),
        ("[epochs]\nlow = 1\nhigh = 2\nlog = 1", "log is true or false"),
        ("[epochs]\nlow = 2\nhigh = 1", "is not less than the high end"),
        ("[epochs]\nlow = 0\nhigh = 1\nlog = true", "has no logarithm"),
        ("[epochs]\nlow = 'a'\nhigh = 1", "low is no number: 'a'"),
        ("[epochs]\nlow = 1\nhigh = 9\nstep = 0.5", "step is 0.5"),
        ("[epochs]\nlow = 1\nhigh = 9\nstep = 0", "step is 0"),
        ("[epochs]\nlow = 1\nhigh = nan", "high is nan"),
        ("[epochs]\nchoices = []", "choices are a list that is not empty"),
        ("[epochs]\nchoices = [1, 1]", "a choice is there twice"),
        ("[epochs]\nchoices = [1]\nlow = 1", "it has choices and a range"),
        ("[epochs]\nchoices = [1979-05-27]", "a choice is of type date"),
        ("[fit_x.rate]\nchoices = [1]\n['fit-x.rate']\nchoices = [1]", "it is there twice"),
        ("[epcohs]\nchoices = [1]", "unknown argument 'epcohs': did you mean 'epochs'?"),
        ("[fit.rat]\nchoices = [1]", "unknown parameter 'rat': did you mean 'rate'?"),
        ("[ftt.rate]\nchoices = [1]", "unknown stage 'ftt': did you mean 'fit'?"),
        ("[fit.kind]\nchoices = ['adam', 'sdg']", "must be one of 'adam', 'sgd'"),
        ("[epochs]\nlow = 1.0\nhigh = 9.0", "must be int, not float"),
        ("[fit.rate]\nlow = 0\nhigh = 1", "is a float, and its range one of whole numbers"),
    ],
)
def test_spaces_that_are_none(plain_project, text, words):
    """Before anything is built, or Optuna asked."""
    space = plain_project.root / "space.toml"
    space.write_text(text)
    said = plain_project.fail("tune", "tuned", f"--space={space}", "--metric=val_accuracy")
    assert words in said
    assert "space.toml" in said


def test_what_else_is_refused(plain_project):
    space = plain_project.root / "space.toml"
    space.write_text("[epochs]\nlow = 1\nhigh = 9\n")

    def fail(*args: str, code: int = 1) -> str:
        return plain_project.fail("tune", "tuned", f"--space={space}", *args, code=code)

    assert "did you mean 'test_accuracy'?" in fail("--metric=test_acuracy")
    assert "'epochs' is swept and set" in fail("--metric=val_accuracy", "--set=epochs=3")
    said = fail("--metric=test_accuracy", "--set=fit.rate=x")
    assert "must be float, not str ('x')" in said
    assert "Missing option '--metric'" in fail(code=2)
    assert "0 is not in the range" in fail("--metric=val_accuracy", "--trials=0", code=2)
    gone = plain_project.fail("tune", "tuned", "--space=gone.toml", "--metric=val_accuracy")
    assert "gone.toml: No such file or directory" in gone


def test_without_optuna(plain_project, tmp_path):
    """As where the extra is not installed: an import of it fails."""
    (tmp_path / "optuna.py").write_text("raise ModuleNotFoundError('no optuna', name='optuna')\n")
    space = plain_project.root / "space.toml"
    space.write_text("[epochs]\nlow = 1\nhigh = 9\n")
    path = f"{tmp_path}:{plain_project.env['PYTHONPATH']}"
    said = plain_project.fail(
        "tune", "tuned", f"--space={space}", "--metric=val_accuracy", PYTHONPATH=path
    )
    assert "`stagedml tune` needs Optuna, which is not installed" in said
    assert re.search(r"python -m pip install 'optuna>=\d", said)


def test_a_space(tmp_path):
    path = Path(tmp_path, "space.toml")
    path.write_text(
        "[train-convnet.rate]\nlow = 1e-5\nhigh = 1e-1\nlog = true\n"
        "['a.b'.size]\nlow = 16\nhigh = 64\nstep = 16\n"
        "[layers]\nchoices = [[64], [64, 64], 'none', '5', true]\n"
    )
    assert read_space(path) == {
        "train-convnet.rate": Range(1e-5, 1e-1, log=True),
        "a.b.size": Range(16, 64, step=16),
        "layers": Choices(("[64]", "[64,64]", "none", '"5"', "true")),
    }
    with pytest.raises(SpaceError, match="Is a directory"):
        read_space(tmp_path)
