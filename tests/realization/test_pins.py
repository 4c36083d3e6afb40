"""Pins with real Nix: what they keep, whatever happens to them, to the ledger, or to commands."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from toys import Checkout, checkout, make_project

from stagedml.nix.client import Nix
from stagedml.planning.project import KEPT_RUNS, Project
from stagedml.realization.history import History
from stagedml.realization.pins import (
    CollectedRunError,
    PinError,
    PinNameError,
    Pins,
    check_name,
    every_pins,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from stagedml.realization.record import Run

pytestmark = pytest.mark.nix


@pytest.fixture(scope="module")
def own_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("pins-template") / "project"
    make_project(root)
    return root


@pytest.fixture
def project(own_template: Path, own_store: dict[str, str], tmp_path: Path) -> Iterator[Checkout]:
    root = tmp_path / "project"
    shutil.copytree(own_template, root, symlinks=True)
    yield checkout(root, own_store)
    shutil.rmtree(tmp_path / "state", ignore_errors=True)


@pytest.fixture
def pins(project: Checkout, monkeypatch: pytest.MonkeyPatch) -> Pins:
    """The pins of the project, in this process."""
    for name, value in project.env.items():
        if os.environ.get(name) != value:
            monkeypatch.setenv(name, value)
    return Pins(Project(project.root), Nix(env=project.env))


def collect(project: Checkout) -> None:
    done = project.old_nix("nix-store", "--gc")
    assert done.returncode == 0, done.stderr


def scale(number: float) -> tuple[str, str]:
    return ("--set", f"count.scale={number}")


def last(pins: Pins) -> Run:
    """The newest run of the toy pipeline."""
    history = History(Project(pins.root), pins.nix, print)
    run = history.ledger.last_run(str(pins.root), "toy")
    assert run is not None
    return run


def others(project: Checkout) -> str:
    """Runs that push out those before them; what they say."""
    numbers = range(50, 50 + KEPT_RUNS)
    return "".join(project.run("build", "toy", *scale(number)).stderr for number in numbers)


def test_a_pin_keeps_what_a_run_needs_through_collections_and_the_loss_of_the_ledger(project, pins):
    (output,) = project.build("toy", *scale(1))
    run = last(pins)
    pins.add("good", run)
    project.build("toy", *scale(40))
    said = others(project)
    assert "count.scale=40.0) is no longer" in said
    assert "count.scale=1.0)" not in said, "what a pin keeps is not told to be lost"
    collect(project)
    assert all(Path(stage.output).exists() for stage in run.stages)
    assert "stagedml-runtime" in "\n".join(pins.paths("good"))
    for file in pins.state.glob("ledger*"):
        file.unlink()
    shutil.rmtree(pins.state / "runs")
    project.build("toy", *scale(41))
    history = History(Project(project.root), pins.nix, print)
    assert output in history.ledger.by_output([output])
    assert pins.run("good").settings == {"count.scale": 1.0}
    assert project.built("toy", *scale(1)) == []
    pins.remove("good")
    shutil.rmtree(pins.state / "runs")
    collect(project)
    assert not Path(output).exists()


def test_names(project, pins):
    project.build("toy", *scale(2))
    run = last(pins)
    pins.add("b", run)
    pins.add("a", run)
    assert pins.names() == {"a": run.key, "b": run.key}
    assert pins.of(run.key) == ("a", "b")
    project.build("toy", *scale(3))
    other = last(pins)
    with pytest.raises(PinNameError, match="another run is pinned as 'a'"):
        pins.add("a", other)
    pins.add("a", other, force=True)
    pins.add("a", other)
    assert pins.names() == {"a": other.key, "b": run.key}
    with pytest.raises(PinNameError, match="unknown pin"):
        pins.remove("a", "nothing")
    assert set(pins.names()) == {"a", "b"}, "all or none"
    pins.remove("a", "b")
    assert pins.names() == {}
    assert list((pins.directory / "held").iterdir()) == []


@pytest.mark.parametrize(
    "name",
    ["", "1", "@", "a/b", "../a", "a b", "-a", ".a", "é", "deadbeef", "held", "a" * 101, "a\n"],
)
def test_what_is_no_name(name):
    with pytest.raises(PinNameError):
        check_name(name)


def test_a_pipeline_is_no_name():
    with pytest.raises(PinNameError, match="is a pipeline"):
        check_name("toy", ["toy"])
    check_name("face", ["toy"])  # no commit: too short


def test_two_projects_may_use_the_same_name(project, pins, tmp_path):
    project.build("toy", *scale(4))
    run = last(pins)
    pins.add("best", run)
    elsewhere = tmp_path / "elsewhere/project"
    elsewhere.mkdir(parents=True)
    other = Pins(Project(elsewhere), pins.nix)
    assert other.names() == {}
    other.add("best", run)
    other.remove("best")
    assert pins.names() == {"best": run.key}
    assert [found.root for found in every_pins(Project(elsewhere), pins.nix)] == [project.root]


def test_what_is_collected_is_said(project, pins):
    project.build("toy", *scale(5))
    run = last(pins)
    others(project)
    collect(project)
    with pytest.raises(CollectedRunError, match="count, report") as caught:
        pins.add("late", run)
    assert set(caught.value.gone) == {"count", "report"}
    assert pins.names() == {}
    assert list((pins.directory / "held").iterdir()) == []
    done = pins.add("late", run, partial=True)
    assert set(done.gone) == {"count", "report"}
    corpus = next(stage.output for stage in run.stages if stage.stage == "corpus")
    assert corpus in done.paths
    shutil.rmtree(pins.state / "runs")
    collect(project)
    assert Path(corpus).exists()
    pins.remove("late")
    collect(project)
    with pytest.raises(PinError, match="nothing is left"):
        pins.add("late", run, partial=True)


KILLED = """
import os, signal, sys
from pathlib import Path
from stagedml.nix.client import Nix
from stagedml.planning.project import Project
from stagedml.realization.pins import Pins
import stagedml.realization.pins as module
at, count = int(sys.argv[1]), 0
def trace(frame, event, arg):
    global count
    name = frame.f_code.co_filename
    if name.endswith(("realization/pins.py", "realization/keeping.py")) and event == "line":
        count += 1
        if count == at:
            os.kill(os.getpid(), signal.SIGKILL)
    return trace
pins = Pins(Project(Path(sys.argv[2])), Nix())
old, new = pins.run("old"), pins.run("new")
sys.settrace(trace)
pins.add("which", new, force=True)
sys.settrace(None)
print(count)
"""


def test_killed_at_any_moment(project, pins):
    """A name has the run that it had, or the new one; and all of either is kept."""
    project.build("toy", *scale(6))
    old = last(pins)
    project.build("toy", *scale(7))
    new = last(pins)
    pins.add("old", old)
    pins.add("new", new)
    pins.add("which", old)

    def kill(at: int) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-c", KILLED, str(at), str(project.root)],
            env=project.env,
            capture_output=True,
            text=True,
            check=False,
        )

    whole = kill(0)
    assert whole.returncode == 0, whole.stderr
    lines = int(whole.stdout)
    seen = set()
    # The last lines are those where it comes into force.
    for at in (*range(1, lines, lines // 6 + 1), *range(lines - 16, lines, 3)):
        pins.add("which", old, force=True)
        assert kill(at).returncode == -signal.SIGKILL
        key = pins.names()["which"]
        seen.add(key)
        assert key in (old.key, new.key)
        assert pins.run("which").key == key
        place = pins.place("which")
        assert pins.nix.is_root(place / "root")
        assert pins.run("which").output in pins.paths("which")
        assert Path(pins.run("which").output).exists()
    assert seen == {old.key, new.key}
    pins.add("which", new, force=True)
    assert len(list((pins.directory / "held").iterdir())) == 3, "leftovers are swept"


def test_two_at_once(project, pins):
    project.build("toy", *scale(8))
    pins.add("first", last(pins))
    code = """
import sys
from pathlib import Path
from stagedml.nix.client import Nix
from stagedml.planning.project import Project
from stagedml.realization.pins import Pins
pins = Pins(Project(Path(sys.argv[1])), Nix())
for number in range(4):
    pins.add(f"{sys.argv[2]}{number}", pins.run("first"))
    pins.add("shared", pins.run("first"), force=True)
pins.remove(f"{sys.argv[2]}0")
"""
    processes = [
        subprocess.Popen([sys.executable, "-c", code, project.root, name], env=project.env)
        for name in ("a", "b")
    ]
    assert [process.wait(120) for process in processes] == [0, 0]
    assert sorted(pins.names()) == ["a1", "a2", "a3", "b1", "b2", "b3", "first", "shared"]
    assert len(list((pins.directory / "held").iterdir())) == 8
    for name in pins.names():
        assert pins.nix.is_root(pins.place(name) / "root")


def test_a_full_disk_and_a_damaged_record(project, pins):
    project.build("toy", *scale(9))
    run = last(pins)
    pins.add("kept", run)
    pins.directory.joinpath("held").rename(pins.directory / "elsewhere")
    pins.directory.joinpath("held").write_text("in the way")
    assert pins.names() == {}
    with pytest.raises(PinError, match="'other' cannot be pinned"):
        pins.add("other", run)
    pins.directory.joinpath("held").unlink()
    pins.directory.joinpath("elsewhere").rename(pins.directory / "held")
    record = pins.place("kept") / "run.json"
    record.write_text(record.read_text()[:100])
    with pytest.raises(PinError, match=r"the record of the pin 'kept' cannot be read"):
        pins.run("kept")
    assert pins.names() == {"kept": run.key}
    collect(project)
    assert Path(run.output).exists()


def test_a_root_that_nix_forgot_is_made_again(project, pins):
    project.build("toy", *scale(10))
    run = last(pins)
    pins.add("kept", run)
    away = pins.state.with_name("away")
    pins.state.rename(away)
    project.old_nix("nix-store", "--query", "--roots", run.output)
    roots = Path(pins.nix.state_dir, "gcroots/auto")
    for link in roots.iterdir():
        if str(link.readlink()).startswith(str(pins.state)):
            link.unlink()
    away.rename(pins.state)
    assert not pins.nix.is_root(pins.place("kept") / "root")
    assert pins.register() == []
    assert pins.nix.is_root(pins.place("kept") / "root")


def test_rm_says_which_pin_keeps_it(project, pins):
    (output,) = project.build("toy", *scale(11))
    pins.add("mine", last(pins))
    said = project.fail("rm", "--yes", "--unroot", output)
    assert "is kept by the pin mine" in said
    assert "stagedml unpin" in said
    assert Path(output).exists()
