"""`stagedml build --sweep`: points are what `--set` builds, shared stages are built once."""

from __future__ import annotations

import csv
import io
import json
import resource
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from stagedml.cli.comparison import best_of, sorted_by
from stagedml.planning.project import KEPT_RUNS
from stagedml.realization.sweep import DONE, FAILED, MISSED, Outcome
from stagedml.tracking.direction import larger_is_better

if TYPE_CHECKING:
    from toys import Checkout

pytestmark = pytest.mark.nix


def rows(project: Checkout, *args: str, fails: int = 0) -> list[dict]:
    return json.loads(project.run("build", *args, "--json", fails=fails).stdout)


def test_points_are_what_set_builds(project):
    found = rows(
        project,
        "tuned",
        "--sweep",
        "fit.rate=0.1,0.01",
        "--sweep",
        "epochs=5,10",
        "--set",
        "fit.kind=sgd",
    )
    assert [row["settings"] for row in found] == [
        {"fit.rate": rate, "epochs": epochs} for rate in (0.1, 0.01) for epochs in (5, 10)
    ]
    for row in found:
        assert (row["status"], row["reasons"], row["best"]) == ("done", [], False)
        assert row["seconds"] > 0
        sets = [f"--set={key}={value}" for key, value in row["settings"].items()]
        assert project.build("tuned", "--set=fit.kind=sgd", *sets) == [row["output"]]
        measured = json.loads(
            project.run("metrics", "tuned.judge-gate", "--json", "--set=fit.kind=sgd", *sets).stdout
        )
        assert measured["tuned.judge-gate"]["judge-gate"]["metrics"] == row["metrics"]
    assert len({row["output"] for row in found}) == 4
    # Generated files, as a checkout has them: another entrance.
    project.edit("pipelines/tuned.py", "epochs=epochs", "epochs=10, rate=0.1, kind='sgd'")
    project.generate()
    built = project.old_nix("nix-build", "-A", "tuned", "--no-out-link")
    assert built.stdout.strip() == found[1]["output"], built.stderr


def test_shared_stages_are_built_once(project):
    project.edit("toy/tuned.py", "diverged", "went away")  # of this test alone
    done = project.built("tuned", "--sweep", "fit.rate=0.2,0.02,0.002", "--set", "corpus.words=17")
    assert sorted(done) == ["corpus", *["fit"] * 3, *["judge"] * 3, *["judge-gate"] * 3]
    again = project.run(
        *("build", "tuned", "--sweep=fit.rate=0.2,0.02,0.002", "--set=corpus.words=17")
    )
    assert "3 of 3 points done; nothing was built" in again.stderr
    # One more value: that one alone.
    more = project.built(
        "tuned", "--sweep", "fit.rate=0.3,0.2,0.02,0.002", "--set", "corpus.words=17"
    )
    assert more == ["fit", "judge", "judge-gate"]


def test_a_stage_as_target_and_another_accelerator(project):
    found = rows(project, "cpu.tuned.fit", "--sweep", "fit.epochs=3,4")
    (output,) = project.build("cpu.tuned.fit", "--set", "fit.epochs=4")
    assert found[1]["output"] == output
    assert set(found[0]["metrics"]) == {"val_accuracy", "loss"}
    assert project.planned("cpu.tuned.fit", "--sweep", "fit.epochs=3,4,6") == ["fit"]
    assert "cpu.tuned[fit.epochs=6].fit" in (
        project.run("build", "--dry-run", "cpu.tuned", "--sweep", "fit.epochs=3,6").stdout
    )


def test_a_point_that_fails_stops_no_other(project):
    args = ("tuned", "--sweep", "fit.rate=2,0.011,3", "--sort", "val_accuracy")
    done = project.run("build", *args, fails=1)
    table, _, below = done.stdout.partition("\n\n")
    lines = [
        line.split() for line in done.stdout.splitlines() if " failed" in line or " done" in line
    ]
    assert [line[:2] for line in lines[:3]] == [["*1", "0.011"], ["2", "2"], ["3", "3"]]
    assert "fit: ValueError: diverged at a rate of 2" in below + table
    assert "stagedml log /" in done.stdout
    assert "error: of 3 points, 2 failed" in done.stderr
    assert "1 of 3 points done" in done.stderr
    found = rows(project, *args, fails=1)
    assert [row["status"] for row in found] == ["done", "failed", "failed"]
    assert [row["output"] is None for row in found] == [False, True, True]
    assert found[1]["reasons"][0].startswith(
        "fit: ValueError: diverged at a rate of 2.0 (pipelines/"
    )
    assert [row["best"] for row in found] == [True, False, False]
    stopped = project.run(
        "build",
        "tuned",
        "--sweep=fit.rate=2,0.012",
        "--stop",
        "-j1",
        "--set=corpus.words=4",
        fails=1,
    )
    assert "failed" in stopped.stdout


def page_of(row: dict) -> str:
    return Path(row["output"], "page.html").read_text()


def test_a_missed_objective_is_no_failure_of_a_stage(project):
    found = rows(project, "tuned", "--sweep=least=0,99", "--sweep=fit.rate=0.01,0.03", fails=1)
    assert [row["status"] for row in found] == [
        "done",
        "done",
        "missed objective",
        "missed objective",
    ]
    for good, bad in zip(found[:2], found[2:], strict=True):
        assert bad["metrics"] == good["metrics"]
        assert page_of(bad) == page_of(good)
        assert "test_accuracy = " in bad["reasons"][0]
        assert "misses its objective of at least 99" in bad["reasons"][0]
    best = rows(
        project,
        "tuned",
        "--sweep=least=99,0",
        "--sweep=fit.rate=0.01,0.03",
        "--sort=test_accuracy",
        fails=1,
    )
    assert best[0]["status"] == "done", "what missed its objective is not the best"
    assert [row["best"] for row in best] == [True, False, False, False]


def test_csv_and_columns(project):
    args = (
        "tuned",
        "--sweep=fit.rate=0.04,0.05",
        "--sweep-zip=epochs=5,6",
        "--sweep-zip=fit.kind=adam,sgd",
    )
    text = project.run("build", *args, "--csv", "--sort=fit.loss").stdout
    found = list(csv.DictReader(io.StringIO(text)))
    assert list(found[0]) == [
        "fit.rate",
        "epochs",
        "fit.kind",
        "test_accuracy",
        "fit.loss",
        "status",
        "seconds",
        "output",
    ]
    assert len(found) == 4
    losses = [float(row["fit.loss"]) for row in found]
    assert losses == sorted(losses), "less of a loss is better"
    assert {(row["epochs"], row["fit.kind"]) for row in found} == {("5", "adam"), ("6", "sgd")}
    outputs = [row["output"] for row in found]
    wide = project.run(
        "build", *args, "--sort=fit.loss", "--metric=val_accuracy", COLUMNS="160"
    ).stdout
    assert all(
        any(line.rstrip().endswith(output) for line in wide.splitlines()) for output in outputs
    )
    narrow = project.run(
        "build", *args, "--sort=fit.loss", "--metric=val_accuracy", COLUMNS="80"
    ).stdout
    table = narrow[: narrow.index(outputs[0])]
    assert max(map(len, table.splitlines())) <= 80
    assert "…" not in table
    heading = next(line for line in table.splitlines() if "status" in line)
    assert heading.split() == ["rate", "epochs", "kind", "loss", "val_accuracy", "status", "time"]
    assert [line.split()[1] for line in narrow.splitlines() if "/store/" in line] == outputs
    assert any(" %" in line for line in table.splitlines()), "units"


def test_a_sweep_of_nothing(project):
    said = project.run("build", "tuned.corpus", "--sweep", "fit.rate=0.1,0.2").stderr
    assert "note: all points have one output: what is swept makes no difference to it" in said


def test_outputs_that_are_known_once_they_are_built(project):
    """Those of stages that are addressed by content: what comes out the same is made once."""
    args = ("rounded", "--sweep=rounded.value=1.1,1.2,2", "--metric=rounded.number")
    found = rows(project, *args)
    assert [row["metrics"]["rounded.number"] for row in found] == [1, 1, 2]
    outputs = [row["output"] for row in found]
    assert outputs[0] == outputs[1] != outputs[2]
    assert [row["output"] for row in rows(project, *args)] == outputs


def test_random_points(project):
    args = ("tuned.fit", "--sweep=fit.rate=log(1e-4,1e-1)", "--sweep=fit.epochs=uniform(1,50)")
    found = rows(project, *args, "--sweep-sample=3", "--sweep-seed=7")
    assert rows(project, *args, "--sweep-sample=2", "--sweep-seed=7") == [
        {**row, "seconds": None} for row in found[:2]
    ]
    for row in found:
        assert 1e-4 <= row["settings"]["fit.rate"] <= 1e-1
        assert type(row["settings"]["fit.epochs"]) is int


@pytest.mark.parametrize(
    ("args", "words"),
    [
        (["--sweep=fit.rat=1,2"], "unknown parameter 'rat': did you mean 'rate'?"),
        (["--sweep=fti.rate=1,2"], "unknown stage 'fti': did you mean 'fit'?"),
        (["--sweep=epcohs=1,2"], "unknown argument 'epcohs': did you mean 'epochs'?"),
        (["--sweep=epochs=5,x"], "the point epochs=x: the argument 'epochs'"),
        (["--sweep=epochs=[5,10]"], "must be int, not list"),
        (["--sweep=fit.rate=0.1,1e-1"], "fit.rate=1e-1 is there twice"),
        (["--sweep=fit.rate=1,1.0"], "the points fit.rate=1 and fit.rate=1.0 are the same"),
        (["--sweep=epochs="], "epochs: there are no values"),
        (["--sweep=epochs=1,2", "--set=epochs=3"], "'epochs' is swept and set"),
        (["--sweep=judge-gate.bits=1", "--set=judge_gate.bits=3"], "is swept and set"),
        (["--sweep=epochs=1,2", "--sweep=epochs=3"], "'epochs' is swept twice"),
        (["--sweep=epochs=1,2", "--sort=test_acuracy"], "did you mean 'test_accuracy'?"),
        (["--sweep=epochs=1,2", "--metric=judge.loss"], "unknown metric 'judge.loss'"),
        (["--sweep=fit.rate=uniform(0,1)", "--sweep-sample=2"], "'fit.rate' is a float"),
        (["--sweep=fit.rate=" + ",".join(map(str, range(2000)))], "2000 points are more than 1000"),
    ],
)  # fmt: skip
def test_what_is_refused(plain_project, args, words):
    said = plain_project.fail("build", "tuned", *args)
    assert words in said
    assert len(said.strip().splitlines()) <= 2


@pytest.mark.parametrize(
    ("args", "words"),
    [
        (["--sort=x"], "--sort is for sweeps"),
        (["--csv"], "--csv is for sweeps"),
        (["--sweep-sample=3"], "--sweep-sample is for sweeps"),
        (["--minimize"], "is for sweeps"),
        (["--sweep=epochs=1", "toy"], "a sweep is of one NAME"),
        (["--sweep=epochs=1", "--sweep-seed=2"], "--sweep-seed is for random points"),
        (["--sweep=epochs=1", "--check"], "are not for sweeps"),
        (["--sweep=epochs=1", "--sweep-sample=0"], "0 is not in the range"),
    ],
)
def test_options_that_do_not_go_together(plain_project, args, words):
    assert words in plain_project.fail("build", "tuned", *args, code=2)


def test_impure_stages_are_not_swept(plain_project):
    """Each point would be another one at each build, and nothing would be found again."""
    said = plain_project.fail("build", "dice", "--sweep=throw.sides=6,8")
    assert "dice has impure stages" in said


def test_which_end_is_best_is_said_where_the_name_does_not(plain_project):
    said = plain_project.fail("build", "toy", "--sweep=count.scale=1,2", "--sort=ratio", code=2)
    assert "whether more of 'count.ratio' is better its name does not say: add --maximize" in said
    assert larger_is_better("best") is None
    assert [larger_is_better(f"a.b_{end}") for end in ("accuracy", "f1", "loss")] == [
        True,
        True,
        False,
    ]
    assert larger_is_better("gloss") is None


def test_sorting():
    def row(name: str, status: str, value: float | None) -> Outcome:
        return Outcome({"name": name}, status, None, {} if value is None else {"m": value})

    a, b, c = row("a", DONE, 1), row("b", DONE, 3), row("c", MISSED, 9)
    d, e = row("d", FAILED, None), row("e", DONE, 3)
    assert sorted_by([d, a, c, b, e], "m", maximize=True) == [b, e, a, c, d]
    assert sorted_by([d, a, c, b, e], "m", maximize=False) == [a, b, e, c, d]
    assert best_of([d, a, c, b, e], "m", maximize=True) == [b, e]
    assert best_of([c, d], "m", maximize=True) == []


def test_one_nix_process_evaluates_and_one_builds(project):
    said = project.run("-v", "build", "tuned", "--sweep=fit.rate=0.021,0.022,0.023,0.024").stderr
    assert (
        len([line for line in said.splitlines() if "--realise" in line and "--keep-going" in line])
        == 1
    )
    lines = [line for line in said.splitlines() if line.startswith("+ ") and "tuned@" in line]
    assert len(lines) == 1, "all points are evaluated at once"


def test_many_points_are_planned_in_seconds(project):
    values = ",".join(str(i / 1000) for i in range(1, 201))
    project.edit("toy/tuned.py", "diverged", "went far away")  # of this test alone
    began = resource.getrusage(resource.RUSAGE_CHILDREN)
    planned = project.planned("tuned", f"--sweep=fit.rate={values}")
    ended = resource.getrusage(resource.RUSAGE_CHILDREN)
    assert planned.count("fit") == 200
    assert ended.ru_utime + ended.ru_stime - began.ru_utime - began.ru_stime < 10


# -- what is kept ---------------------------------------------------------------------------------


def directories(project: Checkout) -> list[Path]:
    state = Path(project.env["XDG_STATE_HOME"]) / "stagedml/runs"
    return sorted(path.parent for path in state.glob("*/*/*/root"))


def kept(project: Checkout) -> set[str]:
    roots = subprocess.run(
        ["nix-store", "--gc", "--print-roots"],
        env=project.env,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    mine = str(Path(project.env["XDG_STATE_HOME"]))
    runs = [line.split(" -> ")[1] for line in roots.splitlines() if line.startswith(mine)]
    found = subprocess.run(
        ["nix-store", "--query", "--requisites", *runs],
        env=project.env,
        capture_output=True,
        text=True,
        check=True,
    )
    return set(found.stdout.split())


def test_a_sweep_is_kept_as_one_run(project):
    """Twelve points are more than five runs; and they are let go of together."""
    rates = ",".join(f"0.0{i}" for i in range(11, 23))
    found = rows(project, "tuned", f"--sweep=fit.rate={rates}")
    outputs = {row["output"] for row in found}
    assert len(outputs) == 12
    assert outputs <= kept(project)
    assert len(directories(project)) == 12
    with closing(
        sqlite3.connect(Path(project.env["XDG_STATE_HOME"]) / "stagedml/ledger.sqlite")
    ) as c:
        settings = [json.loads(text) for (text,) in c.execute("SELECT settings FROM runs")]
    assert sorted(row["fit.rate"] for row in settings) == sorted(map(float, rates.split(",")))
    for number in range(1, KEPT_RUNS):
        project.build("tuned", "--set", f"epochs={number}")
        assert outputs <= kept(project)
    # Again, it is the newest, and no run is recorded anew the second time.
    rows(project, "tuned", f"--sweep=fit.rate={rates}")
    rows(project, "tuned", f"--sweep=fit.rate={rates}")
    assert len(directories(project)) == KEPT_RUNS - 1 + 12, "the first time it is let go of"
    for number in range(KEPT_RUNS - 1):
        project.build("tuned", "--set", f"epochs={number + 20}")
    assert outputs <= kept(project)
    said = project.run("build", "tuned", "--set", "epochs=30").stderr
    assert said.count("is no longer one of the newest 5, which are kept") == 3
    assert "the same is so of 9 more runs" in said
    assert not outputs & kept(project)
    assert len(directories(project)) == KEPT_RUNS


def test_points_that_failed_do_not_push_out_those_that_did_not(project):
    rates = "1,2"
    found = rows(project, "tuned", f"--sweep=fit.rate=0.5,0.4,{rates}", fails=1)
    done = {row["output"] for row in found if row["output"]}
    assert len(done) == 2
    for _ in range(KEPT_RUNS + 1):
        rows(project, "tuned", f"--sweep=fit.rate=0.5,0.4,{rates}", fails=1)
    assert done <= kept(project)


# -- within a pipeline ----------------------------------------------------------------------------


def test_a_sweep_within_a_pipeline(project):
    project.edit("toy/tuned.py", "diverged", "went very far away")  # of this test alone
    swept = [f"fit-epochs={epochs}-rate={rate}:" for rate in (0.01, 0.1, 2.0) for epochs in (5, 10)]
    done = project.run("build", "tuned-within")
    assert all(name in done.stderr for name in swept)
    table = json.loads(Path(done.stdout.strip(), "table.json").read_text())
    assert table["failed"] == 2, "a point that fails is one that lost"
    assert [row[:2] for row in table["rows"]] == [[r, e] for r in (0.01, 0.1) for e in (5, 10)]
    # Another value in the middle: that alone is built, the others are what they were.
    project.edit("pipelines/tuned.py", "each(0.01, 0.1, 2.0)", "each(2.0, 0.05, 0.1, 0.01)")
    assert project.built("tuned-within") == [
        "choose",
        "fit-epochs=10-rate=0.05",
        "fit-epochs=5-rate=0.05",
    ]
    # Settings of the stage are of all of them; what is swept is not set.
    planned = project.planned("tuned-within", "--set=fit.kind=sgd")
    assert len(planned) == 9
    said = project.fail("build", "tuned-within", "--set=fit.epochs=7")
    assert "'fit.epochs' is set, and the pipeline sweeps it" in said
    assert "pipelines/tuned.py:" in said
    # Every entrance gives the same.
    project.generate()
    (output,) = project.build("tuned-within")
    assert (
        project.old_nix("nix-build", "-A", "tuned-within", "--no-out-link").stdout.strip() == output
    )
    (one,) = project.build("tuned-within.fit-epochs=5-rate=0.05")
    name = 'tuned-within.stages."fit-epochs=5-rate=0.05"'
    assert project.old_nix("nix-build", "-A", name, "--no-out-link").stdout.strip() == one


def test_the_best_of_a_sweep(project):
    """A matcher takes the list; what failed is a candidate that lost."""
    (output,) = project.build("tuned-best")
    assert Path(output, "page.html").read_text() == "0.02 10"
    (same,) = project.build("tuned-best.fit-epochs=10-rate=0.02")
    assert (Path(same) / "weights.txt").read_text().startswith("0.02 10 adam")
    # And a pipeline that sweeps can be swept itself.
    found = rows(project, "tuned-best", "--sweep=fit.kind=adam,sgd", "--sort=test_accuracy")
    assert [row["settings"]["fit.kind"] for row in found] == ["adam", "sgd"]
    assert found[0]["output"] == output
