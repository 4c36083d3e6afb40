"""`kill -9` at random moments of builds with instances, matchers and chains; real Nix.

Whatever is killed, the next build gives the right result, and nothing of the killed one is taken
for whole. `STAGEDML_KILLS=200` kills so many; by default it is a few, the same each time.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import sqlite3
import time
from contextlib import closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from random_graphs import Expected
from test_random_graphs import check_output
from toys import TRACEBACK, Checkout, checkout, make_project, sandboxed

if TYPE_CHECKING:
    import subprocess

    from random_graphs import Graph

pytestmark = pytest.mark.nix

KILLS = int(os.environ.get("STAGEDML_KILLS", "5"))
VICTIMS = ("command", "nix", "builder", "stage", "all")
CHAIN = 5


def graph(salt: str) -> Graph:
    """Four instances, of which one fails; the best of them; and a chain of segments from there."""

    def config(**more: Any) -> dict[str, Any]:
        return {"number": 1, "unlucky": [], "how": "raises", "seconds": 0.1, **more}

    def step(name: str, **inputs: Any) -> dict[str, Any]:
        return {"name": name, "kind": "combine", "config": config(), "inputs": inputs}

    def use(name: str, what: str = "handle") -> dict[str, Any]:
        return {"of": name, "index": 0, "what": what}

    segments = [f"segment-{i}" for i in range(CHAIN)]
    return {
        "steps": [
            {"name": "data", "kind": "source", "config": config(salt=salt)},
            {**step("train", first=use("data")), "instances": 4}
            | {"config": config(unlucky=[2], seconds=0.2)},
            {"name": "best", "kind": "match", "rule": "best", "of": ["train"]},
            {"name": "all", "kind": "match", "rule": "all", "of": ["train"]},
            *(
                step(name, first=use(before))
                for before, name in zip(["best", *segments], segments, strict=False)
            ),
            step("report", first=use(segments[-1]), many=use("all", "several")),
        ],
        "target": use("report"),
    }


@pytest.fixture
def project(own_store: dict[str, str], tmp_path: Path) -> Checkout:
    root = tmp_path / "project"
    make_project(root)
    return checkout(root, own_store)


def variables(pid: int) -> dict[str, str]:
    """The environment of a process; empty if it is gone."""
    try:
        rows = Path(f"/proc/{pid}/environ").read_bytes().split(b"\0")
    except OSError:
        return {}
    return dict(row.decode(errors="replace").partition("=")[::2] for row in rows)


def processes(project: Checkout) -> dict[str, list[int]]:
    """What runs for a store: commands and Nix, builders, and the stages in them, by their age."""
    store = project.env["NIX_STORE_DIR"]
    found: dict[str, list[int]] = {"nix": [], "builder": [], "stage": []}
    for pid in sorted(int(p.name) for p in Path("/proc").iterdir() if p.name.isdecimal()):
        seen = variables(pid)
        if seen.get("NIX_STORE") == store:
            parent = _parent(pid)
            inner = variables(parent).get("NIX_STORE") == store
            found["stage" if inner else "builder"].append(pid)
        elif seen.get("NIX_STORE_DIR") == store:
            with suppress(OSError):
                if "nix" in Path(f"/proc/{pid}/comm").read_text():
                    found["nix"].append(pid)
    return found


def _parent(pid: int) -> int:
    try:
        return int(Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[1])
    except OSError:
        return 0


def kill(project: Checkout, process: subprocess.Popen[str], victim: str, chance: Any) -> bool:
    """Kill a process of a build as soon as there is one of its kind; whether there was."""
    if victim == "command":
        process.kill()
        return process.poll() is None or process.returncode == -signal.SIGKILL
    found: list[int] = []
    while not found and process.poll() is None:
        running = processes(project)
        found = running.get(victim, [pid for pids in running.values() for pid in pids])
        if victim == "all":
            process.kill()
            break
        found = found and [chance.choice(found)]
        time.sleep(0.01)
    for pid in found:
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
    return bool(found)


def follow(process: subprocess.Popen[str], count: int) -> None:
    """Wait until a build has done so many stages; its pace is that of the machine's load."""
    assert process.stderr is not None
    while count and (line := process.stderr.readline()):
        count -= "done in" in line


def check_store(project: Checkout) -> None:
    """Every path that Nix takes for valid is whole, and no root of a run leads to nothing."""
    done = project.old_nix("nix-store", "--verify", "--check-contents")
    assert done.returncode == 0, done.stderr
    assert "error" not in done.stderr, done.stderr
    for link in Path(project.env["NIX_STATE_DIR"], "gcroots/auto").iterdir():
        root = link.readlink()
        if os.path.lexists(root) and not root.name.startswith("coming"):
            assert root.exists(), f"{root} -> {root.readlink()}"


def no_orphans(project: Checkout) -> None:
    """What ran for the store has ended."""
    until = time.monotonic() + 15
    while any(processes(project).values()) and time.monotonic() < until:
        time.sleep(0.05)
    assert not any(processes(project).values()), processes(project)


def statuses(project: Checkout) -> list[str]:
    """What the ledger says of all runs."""
    path = Path(project.env["XDG_STATE_HOME"], "stagedml/ledger.sqlite")
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        return [row[0] for row in connection.execute("SELECT status FROM runs ORDER BY moment")]


def check_result(project: Checkout, found: Graph, setting: str) -> None:
    """All that the graph's stages make is there, and right."""
    stages = Expected(found).reachable()
    names = [f"graph.{name}" for name in stages]
    rows = json.loads(project.run("path", "--json", *names, "--set", setting).stdout)
    outputs = {row["name"].partition(".")[2]: Path(row["path"]) for row in rows}
    assert outputs.keys() == stages.keys()
    for name, stage in stages.items():
        check_output(outputs[name], stage)


def test_killed_at_random_moments(project: Checkout, capsys: pytest.CaptureFixture[str]) -> None:
    seed = os.environ.get("STAGEDML_KILLS_SEED", "1")
    chance = random.Random(seed)
    counts: dict[str, int] = {}
    project.build("graph")  # what is made once in a store
    undisturbed = f"graph={json.dumps(graph('undisturbed'))}"
    lines = project.run("build", "graph", "--set", undisturbed).stderr.count("done in")
    for number in range(KILLS):
        found = graph(f"{number}")
        setting = f"graph={json.dumps(found)}"
        sandbox = "true" if sandboxed(project.env) and number % 2 else "false"
        project.options = ["--option", "sandbox", sandbox]
        victim = VICTIMS[number % len(VICTIMS)]
        process = project.start("build", "graph", "--set", setting)
        follow(process, chance.randrange(lines))
        time.sleep(chance.uniform(0, 0.2))
        kill(project, process, victim, chance)
        _, said = process.communicate(timeout=120)
        what = f"{victim}{' too late' * (process.returncode == 0)}, sandbox {sandbox}"
        counts[what] = counts.get(what, 0) + 1
        where = f"kill {number}, of {victim}: {said}"
        assert TRACEBACK not in said, where
        no_orphans(project)
        check_store(project)
        assert project.run("build", "graph", "--set", setting).returncode == 0, where
        check_result(project, found, setting)
        check_store(project)
        assert statuses(project)[-1] == "done", where
    assert set(statuses(project)) <= {"done", "failed", "interrupted"}
    left = [p for p in Path(project.env["NIX_STORE_DIR"]).iterdir() if ".tmp" in p.name]
    assert left == []
    with capsys.disabled():
        print(f"\n{KILLS} kills: {json.dumps(counts, sort_keys=True)}")
    shutil.rmtree(project.env["XDG_STATE_HOME"])
