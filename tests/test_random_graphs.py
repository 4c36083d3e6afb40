"""Random graphs of stages on real Nix, beside what a plain interpreter makes of them.

`STAGEDML_GRAPHS=2000` tries so many, anew each time; by default it is always the same.
"""

from __future__ import annotations

import itertools
import json
import os
import re
import subprocess
import sys
import time
import traceback
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from random_graphs import Expected, Failure, Graph, Stage, changed, cut_out, graphs, salted, targets
from toys import REPOSITORY, checkout, make_project

from stagedml.nix.client import Nix

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.nix

BATCH = 12
GRAPHS = int(os.environ.get("STAGEDML_GRAPHS", "48"))


class Session:
    """A session that plans and builds graphs; see `graph_worker.py`."""

    def __init__(self, root: Path, store: dict[str, str]) -> None:
        self.nix = Nix(env=store)
        self.count = 0
        self.process = subprocess.Popen(
            [sys.executable, REPOSITORY / "tests/graph_worker.py"],
            cwd=root,
            env=checkout(root, store).env,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def ask(self, what: str, batch: dict[str, Graph]) -> Any:
        """What the session says to a batch of graphs."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        print(json.dumps([what, batch]), file=self.process.stdin, flush=True)
        answer = self.process.stdout.readline()
        assert answer, "the session has ended: see what it said"
        found = json.loads(answer)
        assert "error" not in found, found["error"]
        return found


@pytest.fixture(scope="module")
def session(
    toy_store: dict[str, str], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Session]:
    root = tmp_path_factory.mktemp("graphs") / "project"
    make_project(root)
    made = Session(root, toy_store)
    yield made
    assert made.process.stdin is not None
    made.process.stdin.close()
    made.process.wait(60)


class Batch:
    """Some graphs that are planned and built together, and what must come of them."""

    def __init__(self, session: Session, some: list[Graph]) -> None:
        self.session = session
        session.count += 1
        salt = f"{time.time_ns()}-{session.count}"
        self.graphs = {f"g{i}": salted(graph, salt) for i, graph in enumerate(some)}
        self.expected = {name: Expected(graph) for name, graph in self.graphs.items()}
        self.changed = {}
        self.steps = {}  # those that are changed
        self.beside = {}
        for name, graph in self.graphs.items():
            expected = self.expected[name]
            reached = {expected.step_of(stage) for stage in expected.reachable()}
            step = min(s["name"] for s in graph["steps"] if s["name"] in reached and "config" in s)
            self.steps[f"{name}c"] = step
            self.changed[f"{name}c"] = changed(graph, step)
            for other in targets(graph):
                # Each step as the target, of as small a graph as there is.
                self.beside[f"{name}-{other}"] = cut_out(graph, other)
        everything = {**self.graphs, **self.changed, **self.beside}
        self.all = {name: Expected(graph) for name, graph in everything.items()}
        self.paths = session.ask("paths", everything)

    def drvs(self, keys: set[str]) -> set[str]:
        """The derivations of stages, by all that their identities follow from."""
        return {self.drv_of[key] for key in keys}

    def check_identity(self) -> None:
        """The same stage has the same path wherever it is, and no two others have."""
        found: dict[str, tuple[str, str]] = {}
        for name, expected in self.all.items():
            needed = expected.reachable()
            assert self.paths[name].keys() == needed.keys(), name
            for stage in needed.values():
                path = tuple(self.paths[name][stage.name])
                assert found.setdefault(stage.key, path) == path, (name, stage.name)
        outputs = [output for _, output in found.values()]
        assert len(set(outputs)) == len(outputs)
        self.drv_of = {key: drv for key, (drv, _) in found.items()}
        self.output_of = {key: Path(output) for key, (_, output) in found.items()}

    def build(self, some: dict[str, Graph]) -> tuple[set[str], dict[str, Any]]:
        """Build graphs: which stages were built, and what became of the targets."""
        told = self.session.ask("build", some)
        ours = set(self.drv_of.values())
        return ours & set(told["built"]), {
            name: (output, _plain(failed), _plain(blocked))
            for name, (output, failed, blocked) in told["results"].items()
        }

    def results(self, some: dict[str, Graph]) -> dict[str, Any]:
        """What must become of the targets of graphs."""
        found = {}
        for name in some:
            expected = self.all[name]
            needed = expected.reachable().values()
            target = expected.all[expected.target]
            output = str(self.output_of[target.key]) if target.made else None
            failed = {stage.name for stage in needed if stage.failed}
            blocked = {stage.name for stage in needed if not stage.made and not stage.failed}
            found[name] = (output, failed, blocked)
        return found

    def keys(self, some: dict[str, Graph]) -> set[str]:
        """What must be realized of graphs."""
        return {
            stage.key
            for name in some
            for stage in self.all[name].reachable().values()
            if stage.made
        }

    def check_contents(self) -> None:
        """What is realized is what it must be; and nothing else is there."""
        realized = self.keys(self.graphs)
        for expected in self.all.values():
            for stage in expected.reachable().values():
                path = self.output_of[stage.key]
                if stage.key not in realized:
                    assert not path.exists(), stage.name
                    continue
                check_output(path, stage)
        invalid = self.session.nix.invalid(*map(str, self.output_of.values()))
        assert set(invalid) == {str(p) for k, p in self.output_of.items() if k not in realized}

    def check_closures(self) -> None:
        """What the targets are made from, together, are all derivations, and no other is."""
        for name in self.graphs:
            expected = self.all[name]
            target = self.drv_of[expected.all[expected.target].key]
            rows = self.session.nix.run("nix-store", "-q", "--requisites", target).stdout.split()
            found = {row for row in rows if re.search(r"-s\d+(-\d+)?\.drv$", row)}
            assert found == self.drvs({s.key for s in expected.reachable().values()}), name


def check_output(path: Path, stage: Stage) -> None:
    """A stage's output holds what it must hold."""
    if stage.ranking is not None:
        rows = json.loads((path / "selection.json").read_text())["candidates"]
        assert [(row["name"], row["status"]) for row in rows] == stage.ranking
    if isinstance(stage.made, Failure):
        told = json.loads((path / "nix-support/failure.json").read_text())
        found = Failure(told["stage"], told["exception"], tuple(told["path"]))
        assert found == stage.made, stage.name
        assert not (path / "metrics.json").exists()
        return
    if isinstance(stage.made, list):
        names = [name for name, state in stage.ranking or () if state == "chosen"]
        assert {p.name for p in path.iterdir()} - {"nix-support", "selection.json"} == {*names}
        found = [(path / name / "deep/item.txt").read_text() for name in names]
        assert found == [made.text for made in stage.made]
        return
    made = stage.made
    assert made is not None
    assert json.loads((path / "metrics.json").read_text()) == {"value": made.value}, stage.name
    assert (path / "deep/item.txt").read_text() == made.text, stage.name
    assert json.loads((path / "facts.json").read_text()) == made.facts, stage.name


def _plain(names: list[str]) -> set[str]:
    """Names of stages without those of the pipelines that they are of."""
    return {name.rpartition(".")[2] for name in names}


tried = itertools.count()


@settings(
    max_examples=-(-GRAPHS // BATCH),
    derandomize="STAGEDML_GRAPHS" not in os.environ,
    database=None,
    phases=[Phase.generate],  # `parts` are simpler sooner
    suppress_health_check=list(HealthCheck),
)
@given(some=st.lists(graphs(), min_size=BATCH, max_size=BATCH))
def test_random_graphs(session: Session, some: list[Graph]) -> None:
    for _ in some:
        next(tried)
    try:
        check(session, some)
    except Exception as error:
        print("A batch is wrong:", *traceback.format_exception(error))
        for graph in itertools.chain.from_iterable(map(parts, some)):
            try:
                check(session, [graph])
            except Exception as own:
                raise AssertionError(f"wrong of the graph {json.dumps(graph)}") from own
        raise AssertionError(f"wrong of all together only: {json.dumps(some)}") from error


def parts(graph: Graph) -> list[Graph]:
    """What each step of a graph is made of, the smallest first, and the graph itself."""
    return [
        *sorted((cut_out(graph, n) for n in targets(graph)), key=lambda g: len(g["steps"])),
        graph,
    ]


def check(session: Session, some: list[Graph]) -> None:
    """Plan graphs, build them, build them again, with one parameter changed, and as they were."""
    batch = Batch(session, some)
    batch.check_identity()
    results = batch.results(batch.graphs)
    built, found = batch.build(batch.graphs)
    assert found == results
    assert built == batch.drvs(batch.keys(batch.graphs))
    batch.check_contents()
    batch.check_closures()
    built, found = batch.build(batch.graphs)
    assert (built, found) == (set(), results), "again"
    # One parameter: what uses the stage, and nothing else; and back.
    affected = {
        stage.key
        for name in batch.changed
        for stage in batch.all[name].reachable().values()
        if stage.made and stage.name in batch.all[name].users(batch.steps[name])
    } - batch.keys(batch.graphs)
    built, found = batch.build(batch.changed)
    assert built == batch.drvs(affected)
    assert found == batch.results(batch.changed)
    built, found = batch.build(batch.graphs)
    assert (built, found) == (set(), results), "back"


def test_as_many_as_were_asked_for() -> None:
    assert next(tried) >= GRAPHS
