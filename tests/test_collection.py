"""`stagedml gc` with real Nix: what goes is what was said, and nothing that anybody keeps."""

from __future__ import annotations

import ast
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from toys import Checkout, checkout, make_project

import stagedml
from stagedml.nix.client import Nix
from stagedml.nix.identity import Identity
from stagedml.nix.store import PathInfo, Root
from stagedml.planning.project import Project
from stagedml.realization.history import History
from stagedml.realization.record import Realization, Run
from stagedml.realization.roots import Entry, Runs
from stagedml.tracking.collection import collection
from stagedml.tracking.liveness import Liveness
from stagedml.tracking.rules import Best, Kept, RuleError, Rules, apply, parse_age, parse_best

if TYPE_CHECKING:
    from collections.abc import Iterator

nix_test = pytest.mark.nix


@pytest.fixture(scope="module")
def own_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("collection-template") / "project"
    make_project(root)
    return root


@pytest.fixture
def project(own_template: Path, own_store: dict[str, str], tmp_path: Path) -> Iterator[Checkout]:
    root = tmp_path / "project"
    shutil.copytree(own_template, root, symlinks=True)
    (root / "pyproject.toml").write_text("[tool.stagedml]\nkeep-runs = 20\n")
    yield checkout(root, own_store)
    shutil.rmtree(tmp_path / "state", ignore_errors=True)


def scale(number: float) -> tuple[str, str]:
    return ("--set", f"count.scale={number}")


def gc(project: Checkout, *args: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(project.run("gc", "--json", *args).stdout)
    return found


def listed(found: dict[str, Any]) -> set[str]:
    return {row["path"] for row in found["paths"]}


def there(project: Checkout) -> set[str]:
    """All paths of the store."""
    return set(project.old_nix("nix-store", "--dump-db").stdout.split("\n")) & {
        str(path) for path in Path(project.env["NIX_STORE_DIR"]).iterdir()
    }


def dead(project: Checkout, *options: str) -> set[str]:
    """What Nix itself finds to be garbage, of what it takes for there."""
    done = project.old_nix("nix-store", "--gc", "--print-dead", *options)
    assert done.returncode == 0, done.stderr
    return set(done.stdout.split()) & there(project)


def runs(project: Checkout, target: str = "toy") -> Path:
    state = Path(project.env["XDG_STATE_HOME"], "stagedml")
    return Runs(state).directory_of(project.root, target)


def roots(project: Checkout) -> set[str]:
    """What is kept by what; a pin is one, however often it is made."""
    rows = project.old_nix("nix-store", "--gc", "--print-roots").stdout.replace('"', "").split("\n")
    return {re.sub(r"/held/\w+[.]\w+", "", row) for row in rows if str(project.root.parent) in row}


# -- what goes ------------------------------------------------------------------------------------


@nix_test
def test_what_goes_is_what_was_said_and_what_stays_is_whole(project, tmp_path):
    outputs = {n: project.build("toy", *scale(n))[0] for n in (1, 2, 3, 4, 5)}
    linked = project.build("toy", *scale(6), "-o", str(tmp_path / "mine"))[0]
    for number in (7, 8):
        outputs[number] = project.build("toy", *scale(number))[0]
    project.run("pin", "good", "2")
    garbage = Nix(env=project.env).add(project.root / "flake.nix", name="somebodys")
    before = there(project)
    said = gc(project, "--keep", "2", "--dry-run")
    assert there(project) == before, "a dry run deletes nothing"
    assert [row["number"] for row in said["runs"]] == [1, 3, 4, 5]
    assert [{s["stage"] for s in row["stages"]} for row in said["runs"]] == [
        {"count", "report"}
    ] * 4
    reasons = {row["number"]: row["reason"] for row in said["staying"]}
    assert reasons[2] == "pinned as good"
    assert reasons[6] == f"linked from {tmp_path}/mine"
    assert reasons[7] == reasons[8] == "newest 2"
    assert said["frees"] == sum(row["size"] for row in said["paths"]) > 0
    done = gc(project, "--keep", "2", "--yes")
    assert before - there(project) == listed(said) == set(done["deleted"])
    assert Path(garbage).exists(), "garbage of others is not ours to delete"
    assert [n for n in outputs if Path(outputs[n]).exists()] == [2, 7, 8]
    assert Path(linked, "page.html").exists()
    for number in (2, 6, 8):
        assert project.built("toy", *scale(number)) == []
    assert project.built("toy", *scale(1)) == ["count", "report"], "it can be had again"
    assert "nothing to let go of" in project.run("gc", "--keep", "9", "toy", "--yes").stderr


@nix_test
@pytest.mark.parametrize(
    "options",
    [
        [],
        ["--option", "keep-outputs", "true"],
        ["--option", "keep-derivations", "false"],
    ],
)
def test_of_a_whole_store_it_is_what_nix_finds(project, options):
    for number in (11, 12, 13):
        project.build("toy", *scale(number))
    words = options and options[1:]
    project.options = ["--option", *words] if words else []
    assert listed(gc(project, "--whole-store", "--dry-run")) == dead(project, *options)
    said = listed(gc(project, "--whole-store", "--keep", "1", "--dry-run"))
    before = there(project)
    done = gc(project, "--whole-store", "--keep", "1", "--yes")
    assert before - there(project) == said == set(done["deleted"])
    assert dead(project, *options) == set()


@nix_test
def test_no_other_command_removes_a_root(project):
    """But for the sixth run of a pipeline, which says so."""
    for number in (21, 22):
        project.build("toy", *scale(number))
    project.run("pin", "one", "@1")
    before = roots(project)
    for line in (
        *("runs", "pins", "metrics toy", "plan toy", "ls toy", "gc --keep 0 --dry-run", "gc"),
        *("gc --keep 0 --whole-store --dry-run", "pin one @1", "rm --yes toy", "unpin nothing"),
    ):
        project.start(*line.split()).communicate(timeout=120)
        assert roots(project) == before, line
    project.build("toy", *scale(23))
    assert roots(project) > before


def test_what_lets_go_of_roots():
    """A new caller of what removes roots is to be thought about."""
    calling: dict[str, set[str]] = {"let_go": set(), "forget": set()}
    for file in Path(stagedml.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_bytes())):
            if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
                continue
            if node.func.attr in calling and "zoo" not in file.parts:
                calling[node.func.attr].add(file.name)
    assert calling["let_go"] == {"roots.py", "history.py", "collection.py"}
    assert calling["forget"] <= {"removal.py", "rm.py", "references.py", "freezing.py"}


# -- which ----------------------------------------------------------------------------------------


@nix_test
def test_rules(project, monkeypatch):
    for name, value in project.env.items():
        if os.environ.get(name) != value:
            monkeypatch.setenv(name, value)
    for number in (34, 31, 33, 32):
        project.build("toy", *scale(number))
    project.build("toy.count", *scale(30))

    history = History(Project(project.root), Nix(env=project.env), print)

    def going(keep: int = 20, age: str | None = None, *best: str) -> list[float]:
        rules = Rules(keep, parse_age(age) if age else None, tuple(map(parse_best, best)))
        with collection(history, rules) as found:
            runs = [one.kept.run for one in found.going if one.kept.run is not None]
        return [run.settings["count.scale"] for run in runs if run.name == "toy"]

    assert going() == []
    with collection(history, Rules(3, None, ()), looking=True) as looked:
        assert going(3) == [34.0], "who only looks is in nobody's way"
    assert [one.kept.run.settings["count.scale"] for one in looked.going if one.kept.run] == [34.0]
    assert going(0) == [34.0, 31.0, 33.0, 32.0]
    assert going(1, None, "score:2") == [31.0]
    assert going(1, None, "report.score:2:min") == [34.0, 33.0]
    assert going(0, None, "score") == [31.0, 33.0, 32.0]
    assert going(1, "1d") == []
    assert going(1, "0m") == [34.0, 31.0, 33.0]
    project.run("pin", "newest", "@1")
    assert going(1) == [34.0, 31.0, 33.0], "the newest is the newest, pinned or not"
    assert going(0) == [34.0, 31.0, 33.0]
    found = gc(project, "--keep-best", "score:1", "--dry-run")
    assert {r["reason"] for r in found["staying"] if r["name"] == "toy.count"} == {
        "none of its pipeline's runs has the metric"
    }
    with pytest.raises(RuleError, match="unknown metric 'scor': did you mean 'score'"):
        going(1, None, "scor")
    with pytest.raises(RuleError, match="nothing says whether more of 'ratio' is better"):
        going(1, None, "ratio")
    said = project.fail("gc", "zzz")
    assert "unknown pipeline with kept runs 'zzz'" in said
    assert "None" not in said
    assert "'3 days' is no age" in project.fail("gc", "--older-than", "3 days")
    assert "there is no terminal to ask at" in project.fail("gc", "--keep", "0", code=2)


def test_ages_and_metrics():
    assert [parse_age(text) for text in ("90m", "12h", "30d", "4w")] == [
        5400,
        43200,
        2592000,
        2419200,
    ]
    assert parse_best("a.b") == Best("a.b")
    assert parse_best("a:3:min") == Best("a", 3, largest=False)
    assert parse_best("a:max") == Best("a", 1, largest=True)
    for text in ("", "d", "-1d", "1.5d", "1y", "٣d", "9" * 20 + "d"):
        with pytest.raises(RuleError):
            parse_age(text)
    for text in ("", ":3", "a:0", "a:3:4", "a:best", "a:min:max", "a:"):
        with pytest.raises(RuleError):
            parse_best(text)


def test_failed_runs_push_out_no_others(tmp_path):
    """Nor do they stay for longer than a successful one would."""

    def staying(keep: int, *done: bool) -> list[int]:
        group = []
        for number, successful in enumerate(done, 1):
            place = tmp_path / f"{''.join(map(str, map(int, done)))}/{number}"
            place.mkdir(parents=True, exist_ok=True)
            if successful:
                (place / "done").write_text("/output\n")
            group.append(Kept(Entry(place), None))
        assert apply({"toy": group}, Rules(keep)) == []
        return [one.entry.number for one in group if one.reason is not None]

    assert staying(1, True, False, True) == [3]
    assert staying(1, True, True, False) == [2, 3]
    assert staying(2, True, True, False, False, False) == [1, 2, 4, 5]
    assert staying(0, True, False) == []


def test_a_metric_that_stages_hand_on_is_one_metric(tmp_path):
    """As a gate hands on that of the stage before it; stages that differ are told apart."""

    def group(*metrics: dict[str, float]) -> list[Kept]:
        unread = Identity({}, {}, {}, [], "")
        found = []
        for number, own in enumerate(metrics, 1):
            names = own.items()
            stages = (Realization(n, f"/o/{n}", "/d", unread, {"r2": v}) for n, v in names)
            run = Run(f"k{number}", number, "", "/p", "toy", "/d", "/o", stages=tuple(stages))
            found.append(Kept(Entry(tmp_path / f"toy/{number}"), run))
        return found

    def staying(kept: list[Kept], best: str) -> list[int]:
        apply({"toy": kept}, Rules(0, best=(parse_best(best),)))
        return [one.entry.number for one in kept if one.reason is not None]

    gated = [{"evaluate": value, "gate": value} for value in (0.5, 0.9, 0.9, 0.7)]
    assert staying(group(*gated), "r2:max") == [3]
    assert staying(group(*gated), "r2:3:max") == [2, 3, 4]
    assert staying(group(*gated, {"evaluate": 0.1}), "r2:1:min") == [5]
    with pytest.raises(RuleError, match=r"may be evaluate\.r2 or test\.r2"):
        staying(group(*gated, {"evaluate": 0.1, "test": 0.2}), "r2:max")
    assert staying(group(*gated, {"evaluate": 0.1, "test": 0.2}), "evaluate.r2:max") == [3]
    run = Run("k", 9, "", "/p", "toy", "/d", "/o", target="fit")
    alone = [Kept(Entry(tmp_path / "toy.stages.fit/1"), run)]
    rules = Rules(0, best=(parse_best("r2:max"),))
    assert apply({"a": group(*gated), "b": alone}, rules) == ["toy.fit"], "left as it is"


def test_the_number_of_kept_runs_is_the_projects(tmp_path):
    project = Project(tmp_path)
    assert project.keep_runs == 5
    (tmp_path / "pyproject.toml").write_text("[tool.stagedml]\nkeep-runs = 2\n")
    assert Project(tmp_path).keep_runs == 2
    for wrong in ("0", "true", "'5'", "-1", "1.5"):
        (tmp_path / "pyproject.toml").write_text(f"[tool.stagedml]\nkeep-runs = {wrong}\n")
        with pytest.raises(stagedml.StagedMLError, match="keep-runs is"):
            _ = Project(tmp_path).keep_runs


@nix_test
def test_kept_runs_of_a_project_and_what_is_wrong_with_them(project):
    (project.root / "pyproject.toml").write_text("[tool.stagedml]\nkeep-runs = 1\n")
    project.build("toy", *scale(41))
    assert "no longer one of the newest 1," in project.run("build", "toy", *scale(42)).stderr
    (project.root / "pyproject.toml").write_text("[tool.stagedml]\nkeep-runs = []\n")
    assert "keep-runs is []" in project.fail("build", "toy", *scale(43))


# -- whatever happens -----------------------------------------------------------------------------

KILLED = """
import os, signal, sys
import stagedml.nix.store as store
import stagedml.realization.roots as roots
moment, kind = int(sys.argv[1]), 0
def stop(*_):
    global kind
    kind += 1
    if kind == moment:
        os.kill(os.getpid(), signal.SIGKILL)
def before(cls, name):
    whole = getattr(cls, name)
    def called(self, *args, **named):
        stop()
        found = whole(self, *args, **named)
        stop()
        return found
    setattr(cls, name, called)
before(roots.Entry, "let_go")
before(roots.Entry, "remove")
before(store.Store, "delete_garbage")
from stagedml.cli import main
sys.argv[1:] = ["gc", "--keep", "1", "--yes"]
main()
"""


@nix_test
def test_killed_at_any_moment(project):
    """What one began, the next one ends; nothing else goes."""
    for number in (51, 52, 53):
        project.build("toy", *scale(number))
    before = there(project)
    said = listed(gc(project, "--keep", "1", "--dry-run"))
    for moment in (1, 2, 7):
        done = subprocess.run(
            [sys.executable, "-c", KILLED, str(moment)],
            cwd=project.root,
            env=project.env,
            capture_output=True,
            check=False,
        )
        assert done.returncode == -signal.SIGKILL, done.stderr
        assert before - there(project) <= said
    project.run("gc", "--keep", "1", "--yes")
    assert before - there(project) == said
    assert project.built("toy", *scale(53)) == []
    assert project.run("gc", "--keep", "1", "--dry-run").stdout == ""


@nix_test
def test_two_at_once_and_builds_meanwhile(project):
    """Whatever a build prints is there, and both collections end well."""
    for number in range(61, 65):
        project.build("toy", *scale(number))
    both = [project.start("gc", "--keep", "2", "--yes") for _ in range(2)]
    builds = [project.start("build", "toy", *scale(number)) for number in (61, 65)]
    for process in (*both, *builds):
        stdout, stderr = process.communicate(timeout=120)
        assert process.returncode == 0, stderr
        if process in builds:
            assert Path(stdout.strip(), "page.html").exists()
    project.run("gc", "--keep", "1", "--yes")
    assert project.built("toy", *scale(65)) == [] or project.built("toy", *scale(61)) == []


@nix_test
def test_what_runs_is_not_taken(project):
    tag = f"slow.tag=gc{time.time_ns()}"
    process = project.start("build", "toy-slow", "--set", tag, "--set", "slow.seconds=3")
    directory = runs(project, "toy-slow")
    while not list(directory.glob("*/coming*")):
        time.sleep(0.05)
    assert gc(project, "--keep", "0", "--yes")["runs"] == []
    assert gc(project, "--keep", "0", "--whole-store", "--yes")["runs"] == []
    _, stderr = process.communicate(timeout=120)
    assert process.returncode == 0, stderr
    lock = os.open(next(directory.iterdir()) / "lock", os.O_RDWR)
    import fcntl

    fcntl.flock(lock, fcntl.LOCK_EX)
    found = gc(project, "--keep", "0", "--yes")
    os.close(lock)
    assert [row["reason"] for row in found["staying"]] == ["a command is at work on it"]


@nix_test
def test_a_damaged_record_and_a_ledger_that_is_gone(project):
    for number in (71, 72, 73):
        project.build("toy", *scale(number))
    (runs(project) / "1/run.json").write_text("{")
    for file in Path(project.env["XDG_STATE_HOME"], "stagedml").glob("ledger*"):
        file.unlink()
    said = project.run("gc", "--keep", "1", "--yes")
    assert "toy (its record is damaged)" in said.stdout
    assert [path.name for path in runs(project).iterdir()] == ["3"]
    assert project.built("toy", *scale(73)) == []


# -- the mathematics ------------------------------------------------------------------------------


@st.composite
def stores(draw: st.DrawFn) -> Liveness:
    names = [f"/s/{n}{'.drv' if n % 3 == 0 else ''}" for n in range(draw(st.integers(1, 9)))]
    infos = {
        name: PathInfo(
            name,
            "",
            1,
            draw(st.sampled_from([None, "/s/gone.drv", *names])),
            tuple(draw(st.lists(st.sampled_from(names[: number + 1]), max_size=3))),
        )
        for number, name in enumerate(names)
    }
    links = draw(st.lists(st.sampled_from(names), max_size=4))
    return Liveness(
        infos,
        tuple(Root(f"/r/{n}", path) for n, path in enumerate(links)),
        keep_derivations=draw(st.booleans()),
    )


@given(store=stores(), data=st.data())
def test_what_is_freed(store: Liveness, data: st.DataObject) -> None:
    links = data.draw(st.sets(st.sampled_from([root.link for root in store.roots] or ["/r/x"])))
    after = store.without(links)
    freed = store.live - after
    assert store.alone(links) == freed
    assert after <= store.live
    for path in after:
        assert set(store.kept_by(path)) <= after, "what stays is whole"
    doomed = store.with_keepers(freed, after)
    assert not doomed & after
    assert freed <= doomed
    assert store.deletable(doomed, after) == doomed, "nothing is in the way"
    some = data.draw(st.sets(st.sampled_from(sorted(doomed)))) if doomed else set()
    deletable = store.deletable(some, after)
    for path in deletable:
        assert set(store.keepers.get(path, ())) - {path} <= deletable
    order = store.in_order(doomed)
    assert set(order) == doomed
    assert len(order) == len(doomed)
