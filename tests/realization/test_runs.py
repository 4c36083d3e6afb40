"""Builds with real Nix: what is kept of them and what is recorded, whatever happens meanwhile."""

from __future__ import annotations

import json
import os
import random
import re
import shutil
import signal
import sqlite3
import subprocess
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from toys import (
    WHEEL,
    WORDS_SHA256,
    Checkout,
    checkout,
    make_project,
    root_only,
)

from stagedml.nix.client import Nix
from stagedml.planning.project import KEPT_RUNS, Project
from stagedml.realization.ledger import Ledger
from stagedml.realization.record import RecordError, load
from stagedml.realization.roots import Runs

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.nix

PACKAGED = '''
from __future__ import annotations
from stagedml.runtime.outputs import File, Metric, Outputs
from stagedml.runtime.stage import Build, stage
from toy.text import Corpus

class Weights(Outputs):
    """What was learned."""
    weights = File("weights")
    score = Metric("score")

@stage(environment="tiny")
def train(build: Build[Weights], data: Corpus, *, rate: float = 0.1) -> Weights:
    """Learn."""
    import toywheel
    build.out.weights.write_text(data.text.read_text() + str(rate))
    build.out.score = rate
    return build.out

class Page(Outputs):
    """A page."""
    page = File("page.html")

@stage()
def page(build: Build[Page], trained: Weights, *, title: str = "", fail: bool = False) -> Page:
    """Report."""
    if fail:
        raise ValueError("no report")
    build.out.page.write_text(f"{title} {trained.score}")
    return build.out
'''

PACKAGED_PIPELINE = '''
from __future__ import annotations
import os
from stagedml.planning.manager import Manager
from stagedml.planning.data import fetchurl
from stagedml.runtime.stage import pipeline
from toy.packaged import Page, page, train
from toy.text import corpus

@pipeline("packaged")
def all_packaged(m: Manager, *, rate: float = 0.1) -> Page:
    """Train with a package, on data from elsewhere."""
    url, sha256 = os.environ["TOY_URLS"], os.environ["TOY_SHA256"]
    data = fetchurl(m, url=url, sha256=sha256, name="words.txt")
    return page(m, train(m, corpus(m, data), rate=rate))
'''


# -- a store in which garbage may be collected ----------------------------------------------------


@pytest.fixture(scope="module")
def own_template(own_store: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("own-template") / "project"
    make_project(root)
    (root / "toy/packaged.py").write_text(PACKAGED)
    (root / "pipelines/packaged.py").write_text(PACKAGED_PIPELINE)
    return root


@pytest.fixture
def project(
    own_template: Path, own_store: dict[str, str], tmp_path: Path, web: str
) -> Iterator[Checkout]:
    """A checkout, and the store, which then has nothing of other tests."""
    root = tmp_path / "project"
    shutil.copytree(own_template, root, symlinks=True)
    found = checkout(root, own_store)
    found.env |= {"TOY_URLS": f"{web}/words.txt", "TOY_SHA256": WORDS_SHA256}
    yield found
    shutil.rmtree(state(found), ignore_errors=True)
    collect(found)


def collect(project: Checkout) -> None:
    """Collects garbage."""
    done = project.old_nix("nix-store", "--gc")
    assert done.returncode == 0, done.stderr


def state(project: Checkout) -> Path:
    return Path(project.env["XDG_STATE_HOME"], "stagedml")


def runs(project: Checkout, target: str = "toy") -> Path:
    return Runs(state(project)).directory_of(project.root, target)


def ledger(project: Checkout, query: str) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(state(project) / "ledger.sqlite")) as connection:
        return connection.execute(query).fetchall()


def recorded(project: Checkout) -> list[tuple[Any, ...]]:
    return ledger(project, "SELECT output, status FROM runs ORDER BY moment")


def paths(project: Checkout, name: str, *settings: str) -> dict[str, str]:
    """The output paths of a pipeline's stages."""
    stages = json.loads(project.run("show", name, "--json", *settings).stdout)[0]["stages"]
    names = [f"{name}.{stage['name']}" for stage in stages]
    found = json.loads(project.run("path", "--planned", "--json", *names, *settings).stdout)
    return {row["name"].partition(".")[2]: row["path"] for row in found}


def scale(number: float) -> tuple[str, str]:
    return ("--set", f"count.scale={number}")


# -- what is kept ---------------------------------------------------------------------------------


def test_after_a_collection_an_experiment_builds_what_is_new_and_fetches_nothing(project):
    project.run("seed", WHEEL)
    assert {"corpus", "page", "train"} <= set(project.built("packaged"))
    collect(project)
    unreachable = {"TOY_URLS": "http://127.0.0.1:9/words.txt"}
    assert project.built("packaged", "--set", "page.title=Another", **unreachable) == ["page"]
    collect(project)
    built = project.built("packaged", "--set", "rate=0.2", **unreachable)
    assert built == ["page", "train"], "the environment is there, too"
    kept = "\n".join((runs(project, "packaged") / "1/paths").read_text().split("\n"))
    for part in ("words.txt", "tiny-environment", WHEEL, "python3-", "stagedml-runtime"):
        assert part in kept


def test_one_root_for_a_run(project):
    project.build("toy", *scale(3))
    (entry,) = runs(project).glob("[0-9]*")
    links = [path for path in entry.iterdir() if path.is_symlink()]
    assert [link.name for link in links] == ["root"]
    roots = project.old_nix(
        "nix-store", "--query", "--roots", paths(project, "toy", *scale(3))["count"]
    )
    assert str(links[0]) in roots.stdout


def test_roots_of_the_first_layout_are_swept(project):
    """They keep what no run is known for any more, for ever."""
    (output,) = project.build("toy", *scale(3))
    old = state(project) / "roots/work-project/toy" / Path(output).name
    old.parent.mkdir(parents=True)
    old.symlink_to(output)
    beside = state(project) / "roots/notes.txt"
    beside.write_text("mine")
    done = project.run("build", "toy", *scale(3))
    assert f"1 link in {state(project)}/roots is removed" in done.stderr
    assert [path.name for path in (state(project) / "roots").rglob("*")] == ["notes.txt"]
    beside.unlink()
    assert "removed" not in project.run("metrics", "toy").stderr
    assert not (state(project) / "roots").exists()
    assert Path(output).exists()


def test_what_is_neither_recent_nor_built_again_goes_and_that_is_said(project):
    said = [project.run("build", "toy", *scale(n)).stderr for n in range(1, KEPT_RUNS + 1)]
    assert not any("no longer" in text for text in said)
    first = paths(project, "toy", *scale(1))
    second = paths(project, "toy", *scale(2))
    last = project.run("build", "toy", *scale(KEPT_RUNS + 1)).stderr
    assert re.search(
        r"toy: the run of \S+ \(count\.scale=1\.0\) is no longer one of the newest 5", last
    )
    assert "what it alone used: count, report" in last
    collect(project)
    assert [Path(first[n]).exists() for n in ("corpus", "count", "report")] == [True, False, False]
    assert all(Path(path).exists() for path in second.values())
    assert len(list(runs(project).iterdir())) == KEPT_RUNS
    assert len(recorded(project)) == KEPT_RUNS + 1


def test_the_order_of_runs_is_not_that_of_their_dates(project):
    """Nor does a clock that went back make a new run an old one."""
    project.build("toy", *scale(1))
    future = time.time() + 10**7
    for path in (*runs(project).rglob("*"), runs(project) / "1"):
        os.utime(path, (future, future), follow_symlinks=False)
    (runs(project).parent / "clock").write_text(f"{time.time_ns() + 10**16}\n")
    for number in range(2, KEPT_RUNS + 2):
        project.build("toy", *scale(number))
    collect(project)
    newest = paths(project, "toy", *scale(KEPT_RUNS + 1))
    assert Path(newest["report"]).exists()
    assert not Path(paths(project, "toy", *scale(1))["report"]).exists()
    plan = project.run("plan", "toy", *scale(1)).stdout
    assert f"parameter scale: {KEPT_RUNS + 1}.0 -> 1.0" in plan
    assert [row[0] for row in recorded(project)][-1] == newest["report"]


def test_a_stage_of_its_own_does_not_push_out_the_pipeline(project):
    (whole,) = project.build("toy", *scale(1))
    for number in range(2, KEPT_RUNS + 4):
        project.build("toy.count", *scale(number))
    collect(project)
    assert Path(whole).exists()
    assert ledger(project, "SELECT count(*) FROM runs WHERE target = 'count'") == [(KEPT_RUNS + 2,)]


def test_what_a_failed_run_has_built_is_kept(project):
    """A night's training is not lost for a report that fails, nor are good runs for failed ones."""
    project.run("seed", WHEEL)
    (good,) = project.build("packaged", "--set", "rate=0.5")
    for number in range(KEPT_RUNS + 1):
        settings = ("--set", f"rate=0.{number + 1}1", "--set", "page.fail=true")
        said = project.fail("build", "packaged", *settings)
    assert "is no longer one of the newest 5" in said
    collect(project)
    assert Path(good).exists()
    assert Path(paths(project, "packaged", *settings)["train"]).exists()
    assert project.built("packaged", "--set", settings[1]) == ["page"]
    status = [row[1] for row in recorded(project)]
    assert status == ["done", *["failed"] * (KEPT_RUNS + 1), "done"]
    assert ledger(
        project,
        "SELECT outcome, count(*) FROM stages JOIN runs ON runs.id = stages.run"
        " WHERE status = 'failed' GROUP BY outcome ORDER BY outcome",
    ) == [("built", 6), ("failed", 6), ("reused", 12)]


def test_a_failed_run_that_built_nothing_is_recorded_and_keeps_nothing(project):
    for count in (1, 2):
        project.fail("build", "fault-raise")
        assert [row[1] for row in recorded(project)] == ["failed"] * count
        # The first one has made what the stage runs on.
        assert [path.name for path in runs(project, "fault-raise").iterdir()] == ["1"]


def test_what_a_gate_refuses_is_kept(project):
    """The message says where the report is: it stays there, whoever built it, and when."""
    project.generate()
    done = project.old_nix("nix-build", "-A", "gated.report", "--no-out-link")
    assert done.returncode == 0, done.stderr
    report = Path(done.stdout.strip())
    for _ in range(KEPT_RUNS + 2):
        said = project.fail("build", "gated", "--set", "size=14")
        assert f"is there all the same: {report}/page.html" in said
    collect(project)
    assert (report / "page.html").exists()
    assert {row[1] for row in recorded(project)} == {"missed"}
    assert project.planned("gated", "--set", "size=14") == ["report-gate"]


def test_what_fails_before_anything_is_built_is_no_run(project):
    project.edit("toy/text.py", "from __future__ import annotations", "import nothing_like_it")
    project.fail("build", "toy")
    assert not state(project).joinpath("ledger.sqlite").exists()


# -- the root before the result -------------------------------------------------------------------


@pytest.fixture
def collecting(project: Checkout, tmp_path: Path) -> Path:
    """Nix programs after each of which garbage is collected."""
    folder = tmp_path / "bin"
    folder.mkdir()
    nix = Nix(env=project.env)
    for name in ("nix", "nix-build", "nix-instantiate", "nix-store"):
        script = f'#!/bin/sh\n"{nix.program(name)}" "$@"; code=$?\n'
        script += f'"{nix.program("nix-store")}" --gc >>"{tmp_path}/gc.log" 2>&1\nexit $code\n'
        (folder / name).write_text(script)
        (folder / name).chmod(0o755)
    return folder


def test_a_collection_between_any_two_steps_takes_nothing(project, collecting):
    (output,) = project.build("toy", *scale(1.5), STAGEDML_NIX_BIN=str(collecting))
    assert Path(output).exists()
    assert (collecting.parent / "gc.log").read_text().count("store paths deleted") > 3
    assert all(Path(path).exists() for path in paths(project, "toy", *scale(1.5)).values())
    project.fail("build", "fault-branches", "-k", STAGEDML_NIX_BIN=str(collecting))
    assert Path(paths(project, "fault-branches")["good-branch"]).exists()


HELD = """
import json
from pipelines.toys import all_dice
from stagedml.nix.temporary_roots import TemporaryRoots
from stagedml.realization.roots import Entry
from stagedml import instantiate, realize

kept, asked = [], []
add, keep = TemporaryRoots.add, Entry.keep

def added(self, paths):
    found = add(self, paths)
    if kept:
        asked.extend(paths)
        if len(asked) > 50: raise SystemExit("asked for ever")
    if {LOST} and len(kept) == 1 and paths == [str((kept[0] / "root").readlink())]:
        return set()
    return found

def made(self, *words):
    keep(self, *words)
    kept.append(self.path)

TemporaryRoots.add, Entry.keep = added, made
realize(instantiate(all_dice, count=2, sides={SIDES}))
root = str((kept[0] / "root").readlink())
print(json.dumps([len(kept), root in asked, set(asked) - {root} != set()]))
"""


@pytest.mark.parametrize("lost", [False, True])
def test_a_collector_at_work_is_told_of_the_root_that_was_just_made(project, lost):
    """It may have listed the permanent roots before; the temporary ones are still held."""
    script = HELD.replace("{LOST}", str(lost)).replace("{SIDES}", "79" if lost else "78")
    done = project.python(script)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout.splitlines()[-1]) == [1 + lost, True, True]


COLLECTED = """
from pipelines.toys import all_dice
from stagedml.realization import build
from stagedml import instantiate, realize
news = build.Builder._news

def collected(*_):
    build.Builder._news = news  # another command evaluates it again meanwhile
    raise build.DerivationError("it is not there")

build.Builder._news = collected
realize(instantiate(all_dice, count=2, sides=77))
"""


def test_a_derivation_that_was_gone_for_a_moment_is_recorded_all_the_same(project):
    done = project.python(COLLECTED)
    assert done.returncode == 0, done.stderr
    assert [row[1] for row in recorded(project)] == ["done"]


def test_a_collection_during_a_build_takes_nothing(project, tmp_path):
    """Neither of what is built, nor of what was reused, nor of a run that was killed."""
    settings = ("--set", f"slow.tag=gc{time.time_ns()}", "--set", "slow.seconds=1.5")
    process = project.start("build", "toy-slow", *settings)
    assert process.stderr is not None
    wait_for(
        lambda: Path(corpus := paths(project, "toy-slow", *settings)["corpus"]).exists() and corpus
    )
    collect(project)
    process.send_signal(signal.SIGKILL)
    process.communicate()
    time.sleep(0.5)
    collect(project)
    assert Path(paths(project, "toy-slow", *settings)["corpus"]).exists()
    project.build("toy-slow", *settings)
    collect(project)
    assert all(Path(path).exists() for path in paths(project, "toy-slow", *settings).values())


def wait_for(condition: Any, seconds: float = 60) -> Any:
    """What the condition gives once that is true."""
    end = time.monotonic() + seconds
    while not (found := condition()):
        assert time.monotonic() < end
        time.sleep(0.02)
    return found


def test_builds_while_garbage_is_collected_all_the_time(project, tmp_path):
    """Whatever a build prints is there, and stays while it is kept."""
    stop = tmp_path / "stop"
    loop = f'while [ ! -e "{stop}" ]; do "{Nix(env=project.env).program("nix-store")}" --gc; done'
    collector = subprocess.Popen(
        ["/bin/sh", "-c", loop],
        env=project.env,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        for number in range(8):
            both = [
                project.start("build", "toy", *scale(number * 2 + half + 10)) for half in (0, 1)
            ]
            for process in both:
                stdout, stderr = process.communicate(timeout=300)
                assert process.returncode == 0, stderr
                assert Path(stdout.strip(), "page.html").exists()
    finally:
        stop.touch()
        collector.wait(120)
    for number in range(22, 26):  # which of two at once is the fifth newest, nobody can tell
        assert all(Path(p).exists() for p in paths(project, "toy", *scale(number)).values())
    assert len(recorded(project)) == 16


# -- deleted by hand ------------------------------------------------------------------------------


def delete(path: str) -> None:
    """Deletes a store path behind Nix's back."""
    for place in (Path(path), *Path(path).rglob("*")):
        if place.is_dir():
            place.chmod(0o755)
    shutil.rmtree(path)


def test_a_target_that_was_deleted_by_hand(project):
    (output,) = project.build("toy")
    delete(output)
    done = project.run("build", "toy", fails=1)
    assert done.stdout == ""
    assert f"{output}: gone, though Nix takes it for there" in done.stderr
    assert "Build again with --repair." in done.stderr
    assert project.build("toy", "--repair") == [output]
    assert Path(output, "page.html").exists()
    assert project.build("toy") == [output]


def test_an_input_that_was_deleted_by_hand_stops_the_build_before_it_begins(project):
    project.build("toy")
    corpus = paths(project, "toy")["corpus"]
    delete(corpus)
    said = project.fail("build", "toy", *scale(5))
    assert f"{corpus}: gone, though Nix takes it for there" in said
    assert "count: FAILED" not in said
    (output,) = project.build("toy", *scale(5), "--repair")
    assert Path(output).exists()
    assert Path(corpus, "words/corpus.txt").exists()
    assert len(recorded(project)) == 2, "what did not begin is no run"


def test_damage_is_repaired_too(project):
    (output,) = project.build("toy")
    page = Path(output, "page.html")
    right = page.read_bytes()
    page.chmod(0o644)
    page.write_bytes(b"something else")
    assert project.build("toy", "--repair") == [output]
    assert page.read_bytes() == right


# -- the fast path --------------------------------------------------------------------------------


def commands(project: Checkout, *args: str, **env: str) -> list[str]:
    """The Nix programs that a build runs."""
    said = project.run("-v", "build", *args, **env).stderr
    return [Path(row.split()[1]).name for row in said.split("\n") if row.startswith("+ ")]


def test_what_is_unchanged_takes_one_evaluation_and_is_no_run(project):
    project.build("toy")
    assert commands(project, "toy") == ["nix-instantiate"]
    assert len(recorded(project)) == 1
    project.edit("toy/text.py", '"""Write words."""', '"""Write words."""  # another comment')
    assert commands(project, "toy") == ["nix-instantiate"], "a comment changes no output"


def test_going_back_is_a_run(project):
    for number in (1, 2, 1):
        project.build("toy", *scale(number))
    outputs = [row[0] for row in recorded(project)]
    assert len(outputs) == 3
    assert outputs[0] == outputs[2] != outputs[1]
    assert commands(project, "toy", *scale(1)) == ["nix-instantiate"]


def test_a_root_that_nix_forgot_is_made_again(project):
    """As when garbage was collected while the home was not mounted."""
    (output,) = project.build("toy")
    hidden = state(project).with_name("hidden")
    state(project).rename(hidden)
    done = project.old_nix("nix-store", "--gc", "--print-dead")
    hidden.rename(state(project))
    assert output in done.stdout
    auto = Path(project.env["NIX_STATE_DIR"], "gcroots/auto")
    for link in auto.iterdir():
        if str(state(project)) in str(link.readlink()):
            link.unlink()
    assert project.build("toy") == [output]
    collect(project)
    assert all(Path(path).exists() for path in paths(project, "toy").values())
    assert len(recorded(project)) == 1


def test_a_lost_ledger_is_recorded_again(project):
    for number in (1, 2):
        project.build("toy", *scale(number))
    before = recorded(project)
    for path in state(project).glob("ledger*"):
        path.unlink()
    assert commands(project, "toy", *scale(2)) == ["nix-instantiate"]
    assert recorded(project) == before
    shutil.rmtree(state(project))
    project.build("toy", *scale(2))
    assert recorded(project) == before[1:], "everything was lost, and what is there is known again"
    outcomes = ledger(project, "SELECT outcome FROM stages")
    assert outcomes == [("reused",)] * 3


# -- recording is not lost ------------------------------------------------------------------------


def test_a_ledger_that_is_locked(project):
    project.build("toy", *scale(1))
    with closing(sqlite3.connect(state(project) / "ledger.sqlite", isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        done = project.run("build", "toy", *scale(2))
        other.execute("ROLLBACK")
    assert "is not recorded yet, which is left to the next command" in done.stderr
    assert len(recorded(project)) == 1
    project.build("toy", *scale(2))
    assert [row[0] for row in recorded(project)][1] == done.stdout.strip()
    ((seconds,),) = ledger(
        project, "SELECT seconds FROM stages WHERE stage = 'count' ORDER BY run DESC LIMIT 1"
    )
    assert seconds > 0, "with all that was known of it then"


def test_a_question_has_what_was_left_to_record(project):
    """Not the next build alone: all that asks the ledger takes in what it lacks."""
    project.build("toy", *scale(1))
    with closing(sqlite3.connect(state(project) / "ledger.sqlite", isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        project.build("toy", *scale(2))
        other.execute("ROLLBACK")
    (output,) = project.run("path", "toy", *scale(2)).stdout.split()
    for path in runs(project).glob("*/root"):
        path.unlink()
    collect(project)
    assert not Path(output).exists()
    assert len(recorded(project)) == 1
    found = json.loads(project.run("metrics", "toy", "--json", *scale(2)).stdout)["toy"]
    assert found["count"] == {"metrics": {"ratio": 2.0}, "collected": True}
    assert len(recorded(project)) == 2


@pytest.fixture
def small_state(project: Checkout, tmp_path: Path) -> Iterator[Path]:
    """A disk of its own for what is recorded."""
    root_only()
    place = tmp_path / "small"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=400k", "tmpfs", str(place)]
    if subprocess.run(mount, check=False, capture_output=True).returncode:
        pytest.skip("cannot mount a file system here")
    project.env["XDG_STATE_HOME"] = str(place)
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


def fill(place: Path) -> None:
    """Leaves no space on a disk."""
    with (place / "big").open("wb", buffering=0) as big:
        try:
            while True:
                big.write(bytes(1024))
        except OSError:
            pass


def test_a_state_on_a_full_disk(project, small_state):
    project.build("toy", *scale(1))
    fill(small_state)
    done = project.run("build", "toy", *scale(2))
    assert Path(done.stdout.strip()).exists()
    assert "warning: the build of toy is not recorded" in done.stderr
    (small_state / "big").unlink()
    project.build("toy", *scale(2))
    assert [row[0] for row in recorded(project)][1] == done.stdout.strip()


def test_a_disk_that_becomes_full_during_the_build(project, small_state):
    settings = ("--set", f"slow.tag=full{time.time_ns()}", "--set", "slow.seconds=1")
    process = project.start("build", "toy-slow", *settings)
    wait_for(lambda: list(runs(project, "toy-slow").glob("1/coming")))
    fill(small_state)
    stdout, stderr = process.communicate(timeout=120)
    assert process.returncode == 0, stderr
    collect(project)
    assert Path(stdout.strip()).exists(), "its root was there before"
    (small_state / "big").unlink()
    project.build("toy")
    assert stdout.strip() in [row[0] for row in recorded(project)]
    collect(project)
    assert Path(stdout.strip()).exists()
    assert not list(runs(project, "toy-slow").glob("1/coming*"))


def test_a_state_that_is_read_only(project, small_state):
    project.build("toy", *scale(1))
    subprocess.run(["mount", "-o", "remount,ro", str(small_state)], check=True)
    assert commands(project, "toy", *scale(1)) == ["nix-instantiate"]
    done = project.run("build", "toy", *scale(2))
    assert Path(done.stdout.strip()).exists()
    assert "warning: the build of toy is not recorded, nor kept" in done.stderr
    assert "scale: 1.0 -> 3.0" in project.run("plan", "toy", *scale(3)).stdout
    subprocess.run(["mount", "-o", "remount,rw", str(small_state)], check=True)
    project.build("toy", *scale(2))
    assert len(recorded(project)) == 2


def test_a_state_that_cannot_be_made(project, tmp_path):
    (tmp_path / "file").write_text("")
    done = project.run("build", "toy", *scale(4), XDG_STATE_HOME=str(tmp_path / "file"))
    assert Path(done.stdout.strip()).is_dir()
    assert "warning: the build of toy is not recorded" in done.stderr
    project.run("plan", "toy", XDG_STATE_HOME=str(tmp_path / "file"))
    project.run("metrics", "toy", XDG_STATE_HOME=str(tmp_path / "file"))


def test_a_state_that_cannot_be_looked_into(project):
    """As another user's; a name that is too long is the same error to root."""
    state = "/" + "x" * 300
    done = project.run("build", "toy", *scale(5), XDG_STATE_HOME=state)
    assert Path(done.stdout.strip()).is_dir()
    assert "warning: the build of toy is not recorded" in done.stderr
    project.run("plan", "toy", XDG_STATE_HOME=state)
    project.run("metrics", "toy", XDG_STATE_HOME=state)


DAMAGE = {
    "text": b"no database" * 999,
    "json": b'{"a": 1',
    "list": b"[]",
    "header": b"SQLite format 3\0" + b"\xff" * 9999,
    "empty": b"",
}


@pytest.mark.parametrize("how", DAMAGE)
def test_a_damaged_ledger(project, how):
    """A build never fails for its sake, and what is kept is in the next one."""
    project.build("toy", *scale(1))
    before = recorded(project)
    for command in (("build", "toy", *scale(1)), ("plan", "toy", *scale(7)), ("metrics", "toy")):
        (state(project) / "ledger.sqlite").write_bytes(DAMAGE[how])
        done = project.run(*command)
        if command[0] == "plan":
            assert how == "empty" or "is set aside as" in done.stderr
            assert how == "empty" or "scale: 1.0 -> 7.0" in done.stdout
    project.build("toy", *scale(2))
    assert [row[0] for row in recorded(project)][:1] == [row[0] for row in before]
    assert len(recorded(project)) == 2


def few(*cases, thorough):
    """Cases of which each takes seconds: some always, the others as `thorough`."""
    return [*cases, *(pytest.param(case, marks=pytest.mark.thorough) for case in thorough)]


@pytest.mark.parametrize(
    "text",
    few("", "\xff", '{"format": 99}', thorough=["{", "[]", '"text"', "[" * 100_000]),
)
def test_a_damaged_record(project, text):
    project.build("toy", *scale(1))
    (runs(project) / "1/run.json").write_bytes(text.encode("latin-1"))
    for path in state(project).glob("ledger*"):
        path.unlink()
    done = project.run("build", "toy", *scale(2))
    assert "it is set aside, and what the run keeps is kept" in done.stderr
    assert (runs(project) / "1/run.json.damaged").exists()
    assert len(recorded(project)) == 1
    assert "set aside" not in project.run("build", "toy", *scale(2)).stderr
    collect(project)
    assert Path(paths(project, "toy", *scale(1))["count"]).exists()


@pytest.mark.parametrize(
    "text",
    few(
        *("{", '{"score": "much"}', "\xff\xfe"),
        thorough=["", "[1]", '"text"', "5", '{"score": NaN}'],
    ),
)
def test_damaged_metrics_of_an_output(project, text):
    """Those that were recorded are shown, and said to be that."""
    (output,) = project.build("toy", *scale(3))
    file = Path(output, "metrics.json")
    file.chmod(0o644)
    file.write_bytes(text.encode("latin-1"))
    done = project.run("metrics", "toy", *scale(3))
    assert re.search(r"report +score +3  \(collected\)", done.stdout)
    assert f"warning: the metrics in {file} are damaged" in done.stderr
    project.build("toy.report", *scale(3))
    project.run("build", "--repair", "toy", *scale(3))
    assert "damaged" not in project.run("metrics", "toy", *scale(3)).stderr


def test_metrics_of_what_was_collected(project):
    (output,) = project.build("toy", *scale(3))
    before = json.loads(project.run("metrics", "toy", "--json", *scale(3)).stdout)
    shutil.rmtree(runs(project))
    collect(project)
    assert not Path(output).exists()
    after = json.loads(project.run("metrics", "toy", "--json", *scale(3)).stdout)
    assert {s: m["metrics"] for s, m in after["toy"].items()} == {
        s: m["metrics"] for s, m in before["toy"].items()
    }
    assert {m["collected"] for m in after["toy"].values()} == {True}
    assert "  (collected)" in project.run("metrics", "toy", *scale(3)).stdout


# -- killed ---------------------------------------------------------------------------------------


def test_killed_at_any_moment(project):
    """Every output that is there is known, once; nothing is left over of the killed commands."""
    choose = random.Random(1)
    project.build("toy", *scale(0.25))
    started = time.monotonic()
    project.build("toy", *scale(0.5))
    duration = time.monotonic() - started
    settings = [scale(10 + number) for number in range(20)]
    killed = 0
    longest = duration * 1.1
    for each in settings:
        process = project.start("build", "toy", *each)
        try:
            process.wait(choose.uniform(0.1, longest))
            longest *= 0.8  # it was done before: a machine is not as fast at all times,
        except subprocess.TimeoutExpired:
            process.kill()
            killed += 1
            longest *= 1.1  # and moments have to lie on either side of the end
        process.communicate()
    assert killed > 7
    time.sleep(1.0)  # Nix may still be at it
    project.build("toy")
    project.build("toy")
    found = ledger(project, "SELECT output, count(*) FROM runs GROUP BY output")
    assert {count for _, count in found} == {1}
    known = {output for output, _ in found}
    there = 0
    for each in settings:
        path = paths(project, "toy", *each)["report"]
        there += Path(path).exists()
        assert not Path(path).exists() or path in known, each
    assert there
    assert list((state(project) / "unrecorded").iterdir()) == []
    entries = list(runs(project).iterdir())
    assert not [path for entry in entries for path in entry.glob("coming*")]
    done = [entry for entry in entries if (entry / "done").exists()]
    assert len(done) <= KEPT_RUNS
    assert all((entry / "root").exists() for entry in entries), "nothing but what is kept"
    assert {row[1] for row in recorded(project)} <= {"done", "interrupted"}


def test_an_interrupted_run_is_recorded_as_that(project):
    settings = ("--set", f"slow.tag=stop{time.time_ns()}", "--set", "slow.seconds=30")
    process = project.start("build", "toy-slow", *settings)
    wait_for(lambda: Path(paths(project, "toy-slow", *settings)["corpus"]).exists())
    time.sleep(0.3)
    process.send_signal(signal.SIGINT)
    process.communicate(timeout=60)
    assert [row[1] for row in recorded(project)] == ["interrupted"]


# -- whose history --------------------------------------------------------------------------------


def test_another_checkout_has_its_own_history(project, tmp_path):
    project.build("toy", *scale(100))
    copy = tmp_path / "copy/project"
    shutil.copytree(project.root, copy)
    other = Checkout(copy, project.env | {"PYTHONPATH": str(copy)})
    said = other.run("plan", "toy", *scale(50)).stdout
    assert "never realized here" in said
    assert "100" not in said
    other.build("toy", *scale(50))
    assert "scale: 50.0 -> 7.0" in other.run("plan", "toy", *scale(7)).stdout
    assert "scale: 100.0 -> 7.0" in project.run("plan", "toy", *scale(7)).stdout
    assert ledger(project, "SELECT count(DISTINCT project) FROM histories") == [(2,)]


def test_directories_of_projects_do_not_collide(tmp_path):
    found = Runs(tmp_path)
    roots = ["/srv/a-b/c", "/srv/a/b-c", "/srv/a/b/c", "/c", "/srv-a-b/c"]
    assert len({found.directory_of(Path(root), "toy") for root in roots}) == len(roots)
    long = found.directory_of(Path("/p/" + "x" * 255), "y" * 400)
    assert max(map(len, long.parts)) <= 255
    assert long != found.directory_of(Path("/p/" + "x" * 255), "y" * 401)
    assert (
        max(len(os.fsencode(p)) for p in found.directory_of(Path("/" + "語" * 85), "y").parts)
        <= 255
    )


@pytest.mark.parametrize("content", [b"\xff\xfe", b"\0" * 9, b"", b"[]", b"null", None])
def test_damaged_files_of_a_run_end_no_command(tmp_path, content):
    runs = Runs(tmp_path)
    directory = runs.directory_of(Path("/p"), "toy")
    (directory / "1").mkdir(parents=True)
    (directory / "1/root").symlink_to("/nowhere")
    for name in ("batch", "done", "paths", "run.json", "../../clock"):
        if content is None:
            (directory / "1" / name).mkdir()
        else:
            (directory / "1" / name).write_bytes(content)
    (entry,) = runs.entries()
    assert not entry.output or entry.output != "/nowhere"
    assert set(entry.paths) <= {"[]", "null"}
    with pytest.raises(RecordError):
        entry.read()
    runs.newest(directory)
    if content is not None:
        assert runs.moment(Path("/p")) > 0


def test_threads_do_not_get_into_each_others_way(tmp_path):
    runs = Runs(tmp_path)
    with ThreadPoolExecutor(8) as pool:
        moments = list(pool.map(lambda _: runs.moment(Path("/p")), range(400)))
    assert len(set(moments)) == len(moments)


def test_directories_may_have_any_name(project, tmp_path):
    name = "my proj ü" + os.fsdecode(b"\xfc") + "語" * 80
    root = tmp_path / name
    try:
        shutil.copytree(project.root, root)
    except OSError as error:
        pytest.skip(f"no such name here: {error}")
    other = Checkout(root, project.env | {"PYTHONPATH": str(root)})
    (output,) = other.build("toy", *scale(99))
    said = other.run("build", "toy", "-o", "a result", *scale(98)).stderr
    assert "warning" not in said
    assert (root / "a result").resolve() == Path(other.build("toy", *scale(98))[0])
    assert "scale: 98.0 -> 7.0" in other.run("plan", "toy", *scale(7)).stdout
    assert project.build("toy", *scale(99)) == [output]


SESSION = """
from pipelines.toys import all_dice
from stagedml import instantiate, realize, rref2path
closure = instantiate(all_dice, count=3, sides={sides})
print(closure.plan.name, dict(closure.plan.given), rref2path(realize(closure)))
"""


def test_a_session_and_the_command_have_one_history(project):
    project.build("toy-dice", "--set", "sides=6")
    done = project.python(SESSION.format(sides=6))
    assert done.stdout.startswith("toy-dice {'sides': 6} "), done.stderr
    assert len(recorded(project)) == 1, "what the command has built, the session finds unchanged"
    done = project.python(SESSION.format(sides=8))
    assert done.returncode == 0, done.stderr
    assert commands(project, "toy-dice", "--set", "sides=8") == ["nix-instantiate"]
    found = ledger(project, "SELECT settings FROM runs ORDER BY moment")
    assert found == [('{"sides": 6}',), ('{"sides": 8}',)]
    assert ledger(project, "SELECT count(*) FROM histories") == [(1,)]
    assert "parameter sides: 8 -> 5" in project.run("plan", "toy-dice", "--set", "sides=5").stdout


# -- at once --------------------------------------------------------------------------------------


def test_builds_of_all_kinds_at_once(project, tmp_path):
    copy = tmp_path / "copy/project"
    shutil.copytree(project.root, copy)
    other = Checkout(copy, project.env | {"PYTHONPATH": str(copy)})
    started = [
        each.start("build", "toy", *scale(number + 0.125))
        for number in (1, 2, 3, 3)
        for each in (project, other)
    ]
    for process in started:
        _, stderr = process.communicate(timeout=300)
        assert process.returncode == 0, stderr
    for each in (project, other):
        found = ledger(
            project,
            "SELECT settings FROM runs JOIN histories ON histories.id = history"
            f" WHERE project = '{each.root}' ORDER BY settings",
        )
        values = [json.loads(text)["count.scale"] for (text,) in found]
        assert sorted(set(values)) == [1.125, 2.125, 3.125]
        numbers = sorted(int(path.name) for path in runs(each).iterdir())
        assert numbers == list(range(1, len(values) + 1))
    assert list((state(project) / "unrecorded").iterdir()) == []


# -- what a record says ---------------------------------------------------------------------------


def test_what_is_recorded_of_a_run(project):
    git = ["git", "-c", "user.name=a", "-c", "user.email=a@localhost"]
    for words in (["init", "-q"], ["add", "-A"], ["commit", "-q", "-m", "All"]):
        subprocess.run([*git, *words], cwd=project.root, check=True)
    head = subprocess.run(
        ["git", "rev-parse", "HEAD"], cwd=project.root, check=True, capture_output=True, text=True
    ).stdout.strip()
    project.build("cpu.toy-dice", "--set", "sides=6")
    (entry,) = runs(project, "cpu.toy-dice").iterdir()
    run = load(json.loads((entry / "run.json").read_text()))
    assert (run.pipeline, run.variant, run.target, run.status) == ("toy-dice", "cpu", None, "done")
    assert (run.commit, run.dirty) == (head, None)
    assert run.settings == {"sides": 6}
    assert run.nix == ".".join(map(str, Nix(env=project.env).version()))
    assert [s.stage for s in run.stages] == ["roll-0", "roll-1", "roll-2", "corpus", "pick"]
    rolls = {s.stage: s for s in run.stages}
    assert rolls["roll-2"].identity.variables["instance"] == 2
    assert rolls["roll-2"].identity.variables["accelerator"] == "cpu"
    assert rolls["pick"].identity.inputs["roll-1"] == rolls["roll-1"].output
    assert rolls["roll-0"].identity.config == {"sides": 6}
    assert all(s.outcome in ("built", "reused") for s in run.stages)
    assert all((s.seconds is not None) == (s.outcome == "built") for s in run.stages)
    assert rolls["pick"].metrics == {
        "best": max(rolls[n].metrics["value"] for n in ("roll-0", "roll-1", "roll-2"))
    }

    dirty = set()
    for edit in ("a", "b"):
        (project.root / "new.txt").write_text(edit)
        project.build("toy-dice", "--set", f"sides={ord(edit)}")
        dirty.add(ledger(project, "SELECT dirty FROM runs ORDER BY moment DESC")[0][0])
    project.edit("toy/text.py", "Write words", "Write more words")
    project.build("toy-dice", "--set", "sides=10")
    dirty.add(ledger(project, "SELECT dirty FROM runs ORDER BY moment DESC")[0][0])
    assert len(dirty) == 3
    assert all(len(text) == 64 for text in dirty)

    found = Ledger(state(project) / "ledger.sqlite").run(1)
    assert found is not None
    me = subprocess.run(["id", "-un"], check=True, capture_output=True, text=True).stdout.strip()
    branch = subprocess.run(
        [*git, "branch", "--show-current"],
        cwd=project.root,
        check=True,
        capture_output=True,
        text=True,
    ).stdout.strip()
    assert (found.user, found.branch, found.patch) == (me, branch, None)
    found = Ledger(state(project) / "ledger.sqlite").run(4)
    assert found is not None
    assert found.patch is not None
    assert "+++ b/new.txt" in found.patch
    assert "Write more words" in found.patch


def test_the_state_directory_is_the_users(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    assert Project(tmp_path).ledger == tmp_path / "state/stagedml/ledger.sqlite"
