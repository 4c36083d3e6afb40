"""`runs diff`, `metrics diff` and `params diff`: one comparison in all its forms."""

from __future__ import annotations

import csv
import io
import re
import subprocess
from dataclasses import replace

import pytest
from histories import run, stage

from stagedml.cli.numbers import number
from stagedml.realization.provenance import state_of
from stagedml.tracking.sources import SourcesError, source_diff


@pytest.fixture
def two(recorded):
    recorded.record(
        run(
            1,
            stage(config={"epochs": 3, "rate": None}, metrics={"val_loss": 0.25, "zero": 0}),
            stage("evaluate", {"limit": 5}, {"test_accuracy": 0.5, "same": 1}),
        ),
        run(2, stage(), pipeline="bert"),
        run(
            3,
            stage(
                config={"epochs": 5},
                metrics={"val_loss": 0.5, "zero": 2},
                packages=["numpy-2.1-cp311-cp311-linux.whl"],
                sources={"zoo/train.py": "2", "zoo/new.py": "1"},
            ),
            stage("evaluate", {"limit": 5}, {"test_accuracy": 0.625, "same": 1.0}, packages=[]),
        ),
    )
    return recorded


def test_which_way_is_better_is_what_the_pipeline_asks(recorded):
    """Of the second metric its gate asks for less, whatever its name says."""
    for which, value in ((1, 0.5), (2, 0.75)):
        recorded.record(
            run(
                which,
                stage("evaluate", {}, {"margin": value, "accuracy": value}),
                stage("gate", {"margin_at_least": 0.25, "accuracy_at_most": 0.9}, {}),
            )
        )
    text = recorded.call("runs", "diff", "1", "2", fails=1).stdout
    rows = [" ".join(line.split()) for line in text.splitlines()]
    assert "evaluate.margin ↑ 0.5 0.75 +0.25 (+50 %) better" in rows
    assert "evaluate.accuracy ↓ 0.5 0.75 +0.25 (+50 %) worse" in rows


def test_what_differs(two):
    text = two.call("runs", "diff", "1", "3", fails=1).stdout
    rows = [" ".join(line.split()) for line in text.splitlines()]
    for row in (
        "train.epochs 3 5",
        "train.rate null -",
        "train.val_loss ↓ 0.25 0.5 +0.25 (+100 %) worse",
        "train.zero 0 2 +2",
        "evaluate.test_accuracy ↑ 0.5 0.625 +0.125 (+25 %) better",
        "keras 3.1 - tensorflow",
        "numpy 2.0.1 2.1 tensorflow",
        "zoo/train.py changed train",
        "zoo/new.py new train",
    ):
        assert row in rows, row
    assert not any(row.startswith(("evaluate.same", "evaluate.limit")) for row in rows)
    everything = two.call("runs", "diff", "1", "3", "--all", fails=1).stdout
    assert re.search(r"evaluate\.same +1 +1\n", everything)


def test_the_newest_and_the_one_before_of_its_pipeline(two):
    assert (
        two.json("params", "diff", fails=1)["runs"]
        == two.json("runs", "diff", "1", fails=1)["runs"]
    )
    numbers = [r["number"] for r in two.json("metrics", "diff", fails=1)["runs"]]
    assert numbers == [1, 3], "not 2, which is of another one"


def test_exit_status_is_of_diff(two):
    two.call("runs", "diff", "1", "1")
    two.call("metrics", "diff", "3", "@")
    two.record(run(4, stage(config={"epochs": 5}), stage("evaluate", {"limit": 6})))
    two.record(run(5, stage(config={"epochs": 5}), stage("evaluate", {"limit": 7})))
    two.call("metrics", "diff", "4", "5")
    two.call("params", "diff", "4", "5", fails=1)
    said = two.call("runs", "diff", "1", "17", fails=2)
    assert "there is no run 17" in said.stderr
    assert said.stdout == ""


def test_all_forms_tell_the_same(two):
    words = ("runs", "diff", "1", "2", "3")
    found = two.json(*words, fails=1)
    text = two.call(*words, "--format", "csv", fails=1).stdout
    rows = {(r["section"], r["name"]): r for r in csv.DictReader(io.StringIO(text))}
    plain = " ".join(two.call(*words, fails=1).stdout.split())
    marks = two.call(*words, "--format", "markdown", fails=1).stdout
    marks = " ".join(marks.replace("\\", "").replace("|", " ").split())
    compared = 0
    for metric in found["metrics"]:
        if not metric["differs"]:
            continue
        row = rows["metrics", metric["name"]]
        for i, n in enumerate("123"):
            assert row[n] == ("" if metric["values"][i] is None else str(metric["values"][i]))
            if i:
                for key in ("difference", "percent", "verdict"):
                    value = metric[f"{key}s"][i]
                    assert row[f"{key} {n}"] == ("" if value is None else str(value))
        values = [v for v in metric["values"] if v is not None]
        for shown in (plain, marks):
            (own,) = re.findall(
                rf" {re.escape(metric['name'])} (?:[↑↓] )?(.*?)(?=[a-z]+\.|$)", shown
            )
            told = own.split()
            assert all(number(value) in told for value in values), (metric, own)
        compared += 1
    assert compared == 4
    for line in found["parameters"]:
        if line["differs"]:
            assert ("parameters", line["name"]) in rows
            assert line["name"] in plain
            assert line["name"] in marks


def test_what_nothing_explains_is_told(recorded):
    """As of another recipe of the derivations: the outputs are others."""
    a = stage(metrics={"val_loss": 1})
    recorded.record(run(1, a), run(2, replace(a, output=a.output.replace("train", "train2"))))
    done = recorded.call("runs", "diff", "1", "2", fails=1)
    assert "other outputs: train\n" in done.stdout
    rows = list(
        csv.DictReader(
            io.StringIO(recorded.call("runs", "diff", "1", "2", "--format", "csv", fails=1).stdout)
        )
    )
    (row,) = [row for row in rows if row["section"] == "outputs"]
    assert row["1"] == a.output
    assert row["2"] != a.output


def test_the_other_way_round(two):
    there, back = (two.json("metrics", "diff", *pair, fails=1) for pair in ("13", "31"))
    by_name = {metric["name"]: metric for metric in back["metrics"]}
    opposite = {"better": "worse", "worse": "better", "same": "same", None: None}
    for metric in there["metrics"]:
        other = by_name[metric["name"]]
        assert metric["values"] == other["values"][::-1]
        assert metric["differences"][1] == -other["differences"][1]
        assert metric["verdicts"][1] == opposite[other["verdicts"][1]]


def test_metrics_and_params_of_a_pipeline_called_diff(recorded):
    recorded.record(run(1, stage(), pipeline="diff"))
    assert recorded.json("params", "show", "diff")[0]["parameters"] == {"train.epochs": 3}


def git(root, *words):
    environment = ["-c", "user.name=x", "-c", "user.email=x@example.org"]
    done = subprocess.run(
        ["git", "-C", str(root), *environment, *words], check=True, capture_output=True, text=True
    )
    return done.stdout.strip()


@pytest.fixture
def repository(recorded):
    """Commits one and two of a project in a directory of a repository, and a change after them."""
    top = recorded.root.parent
    git(top, "init", "-q")
    (recorded.root / "zoo").mkdir()
    file = recorded.root / "zoo/train.py"
    commits = []
    for text in ("a = 1\n", "a = 2\n"):
        file.write_text(text)
        git(top, "add", "project")
        git(top, "commit", "-qm", text)
        commits.append(git(top, "rev-parse", "HEAD"))
    file.write_text("a = 3\n")
    return recorded, commits, git(top, "diff", "HEAD") + "\n"


def test_lines_of_sources(repository):
    project, (one, two), patch = repository
    before = (
        git(project.root, "count-objects", "-v"),
        git(project.root, "status", "--porcelain", "."),
    )
    runs = (
        run(1, stage(sources={"zoo/train.py": "1"}), commit=one),
        run(2, stage(sources={"zoo/train.py": "2"}), commit=two),
        run(3, stage(sources={"zoo/train.py": "3"}), commit=two, dirty="x", patch=patch),
    )
    project.record(*runs)
    text = project.call("runs", "diff", "1", "2", "--sources", fails=1).stdout
    assert "-a = 1\n+a = 2\n" in text
    (found,) = project.json("runs", "diff", "1", "2", "--sources", fails=1)["patches"]
    assert "-a = 1\n+a = 2\n" in found
    found = source_diff(runs[0], runs[2], ["zoo/train.py"], project.root).decode()
    assert "-a = 1\n+a = 3\n" in found
    assert "+++ b/project/zoo/train.py\n" in found
    found = source_diff(runs[1], runs[2], ["zoo/train.py"], project.root).decode()
    assert "-a = 2\n+a = 3\n" in found
    after = (
        git(project.root, "count-objects", "-v"),
        git(project.root, "status", "--porcelain", "."),
    )
    assert after == before, "nothing is written to the repository"


def test_the_patch_of_a_run_brings_its_sources_back(repository, tmp_path):
    """Tracked, untracked and deleted files, of a project in a directory of a repository."""
    project, (one, _), _ = repository
    root = project.root
    (root / "zoo/gone.py").write_text("gone = 1\n")
    git(root, "add", "zoo/gone.py")
    git(root, "commit", "-qm", "more")
    (root / "zoo/gone.py").unlink()
    (root / "zoo/new.py").write_bytes("new = '\u00e9'\r\nno end".encode())
    (root / "zoo/data.bin").write_bytes(bytes(range(256)))
    (root / "zoo/train.py").write_text("a = 4\n")
    state = state_of(root)
    made = run(2, stage(sources={"zoo/train.py": "4", "zoo/new.py": "1"}), **state._asdict())
    project.record(run(1, stage(sources={"zoo/train.py": "1"}), commit=one), made)
    patch = project.call("runs", "show", "2", "--patch").stdout_bytes
    clone = tmp_path / "clone"
    git(tmp_path, "clone", "-q", str(root.parent), str(clone))
    git(clone, "checkout", "-q", state.commit)
    subprocess.run(["git", "apply"], input=patch, cwd=clone / "project", check=True)
    found, expected = (
        {f.name: f.read_bytes() for f in (top / "zoo").iterdir()}
        for top in (clone / "project", root)
    )
    assert found == expected
    (text,) = project.json("runs", "diff", "1", "2", "--sources", fails=1)["patches"]
    assert "-a = 1\n+a = 4\n" in text
    assert "+new = '\u00e9'\r\n+no end\n" in text
    assert "gone.py" not in text, "no stage holds it"


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"commit": None}, "not made from a commit"),
        ({"commit": "0" * 40}, f"the commit {'0' * 40} is not in this repository"),
        ({"dirty": "x", "patch_omitted": "too large"}, "is not known: too large"),
        ({"dirty": "x", "patch": "no patch"}, "git apply says"),
    ],
)
def test_sources_that_cannot_be_had(repository, changes, words):
    project, (one, _), _ = repository
    a = run(1, stage(), commit=one)
    b = run(2, stage(), **({"commit": one} | changes))
    with pytest.raises(SourcesError, match=words):
        source_diff(a, b, ["zoo/train.py"], project.root)


def test_no_repository(recorded):
    with pytest.raises(SourcesError):
        source_diff(run(1, commit="a" * 40), run(2, commit="b" * 40), ["x"], recorded.root)
