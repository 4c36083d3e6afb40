"""Defects of the original, each with a test that StagedML does not have it; real Nix.

The original: StagedML of 2020 on Pylightnix. Tests are named after what was wrong there.
"""

from __future__ import annotations

import ast
import inspect
import json
import os
import pkgutil
import re
import secrets
import subprocess
import sys
import textwrap
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from toys import sandboxed

import stagedml.zoo
from stagedml.nix.client import Nix
from stagedml.planning.manager import Manager
from stagedml.planning.nodes import PlanError
from stagedml.planning.plan import plan_of
from stagedml.runtime.errors import DefinitionError
from stagedml.runtime.outputs import File, Metric, Outputs
from stagedml.runtime.stage import Build, Stage, stage
from stagedml.zoo.formats.splitting import stratified_split
from stagedml.zoo.formats.tables import read_table
from stagedml.zoo.training import metrics

if TYPE_CHECKING:
    from collections.abc import Iterator

    from stagedml.realization.workspace import Workspace

pytestmark = pytest.mark.nix

ROOT = Path(__file__).parent.parent


def define(project: Any, text: str, name: str = "defects") -> None:
    """Adds a file of pipelines to a checkout."""
    (project.root / f"pipelines/{name}.py").write_text(HEAD + textwrap.dedent(text))


HEAD = """
from __future__ import annotations

import os
import signal
import socket
from pathlib import Path

from toy.text import Corpus, corpus
from toy.vote import Roll, roll

from stagedml import Build, File, Manager, Metric, Outputs, file, pipeline, stage


class Text(Outputs):
    text = File("text.txt")


"""


# 1
def test_files_could_be_written_to(project):
    """Of the original's results all could, by accident too."""
    (path,) = project.build("toy.corpus")
    found = [Path(path), *Path(path).rglob("*")]
    assert len(found) > 5
    for entry in found:
        assert entry.stat().st_mode & 0o222 == 0, entry
        assert entry.stat().st_mtime == 1, entry
    if os.geteuid() != 0:
        with pytest.raises(PermissionError):
            Path(path, "facts.json").write_text("{}")


# 2
def test_hashes_of_different_things_were_the_same(project):
    """Of values that print alike, of files of one name, of numbers that hardly differ."""
    define(
        project,
        """
        @stage
        def write(
            build: Build[Text], data: Path, *, value: int | float | str | bool | None = None
        ) -> Text:
            build.out.text.write_text(f"{value!r} {data.read_text()}")
            return build.out


        def all_alike(m: Manager, *, value: int | float | str | bool | None = None) -> Text:
            return write(m, file(m, "data/alike.txt").file, value=value)
        """,
    )
    code = """
import json
from stagedml import instantiate
from pipelines.defects import all_alike
values = [None, "None", True, "True", 1, 1.0, "1", "1.0", 0.1 + 0.2, 0.3, "", " ", "é", "e\\u0301"]
closures = [instantiate(all_alike, value=value) for value in values]
print(json.dumps([closure.dref for closure in closures]))
"""

    def drefs():
        done = project.python(code)
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)

    (project.root / "data/alike.txt").write_text("one")
    first = drefs()
    (project.root / "data/alike.txt").write_text("two")
    second = drefs()
    # A value of a float parameter is a float: 1 and 1.0 are one value there, and True is none.
    assert len({*first, *second}) == len(first) + len(second)


# 3
def test_results_of_older_code_were_taken(project):
    """The code was no part of what a result follows from, unless somebody counted `version` up."""
    define(
        project,
        """
        FACTOR = 2

        def helper(value: int) -> int:
            return value * FACTOR

        @stage
        def compute(build: Build[Text]) -> Text:
            build.out.text.write_text(str(helper(21)))
            return build.out

        @pipeline("compute")
        def all_compute(m: Manager) -> Text:
            return compute(m)
        """,
    )
    (before,) = project.build("compute")
    project.generate()
    project.edit("pipelines/defects.py", "FACTOR = 2", "FACTOR = 3")
    stale = project.old_nix("nix-build", "-A", "compute", "--no-out-link")
    assert stale.returncode != 0
    assert "stagedml generate" in stale.stderr
    (after,) = project.build("compute")
    assert [Path(p, "text.txt").read_text() for p in (before, after)] == ["42", "63"]
    project.edit("pipelines/defects.py", "FACTOR = 3", "FACTOR = 2")
    assert project.built("compute") == []
    assert project.build("compute") == [before]


# 4
def test_dependencies_were_not_declared(project, tmp_path):
    """A checkpoint came in by a closure's variable, files by their paths."""
    secret = tmp_path / "resume.txt"
    secret.write_text("weights of last week")
    define(
        project,
        f"""
        def make(resume: str):
            @stage
            def train(build: Build[Text]) -> Text:
                build.out.text.write_text(resume)
                return build.out
            return train

        @stage
        def peek(build: Build[Text]) -> Text:
            build.out.text.write_text(
                Path({str(secret)!r}).read_text() + os.environ.get("RESUME", "")
            )
            return build.out

        @pipeline("closed-over")
        def all_closed_over(m: Manager) -> Text:
            return make("rref:x")(m)

        @pipeline("peek")
        def all_peek(m: Manager) -> Text:
            return peek(m)
        """,
    )
    said = project.fail("build", "closed-over")
    assert "train" in said
    assert "top level" in said
    if sandboxed(project.env):
        assert "No such file or directory" in project.fail("build", "peek", RESUME="1")


# 5
def test_contexts_were_empty(project):
    """A realization did not know what it was made from."""
    (path,) = project.build("toy")
    nix = Nix(env=project.env)
    drv = nix.infos(path)[path].deriver
    code = f"""
import json
from stagedml.nix.graph import stage_graph
graph = stage_graph({drv!r}, {{"corpus", "count", "report"}})
print(json.dumps({{n: [s.output, s.spec["config"], sorted(s.spec["upstream"])]
                  for n, s in graph.items()}}))
"""
    done = project.python(code)
    assert done.returncode == 0, done.stderr
    graph = json.loads(done.stdout)
    assert sorted(graph) == ["corpus", "count", "report"]
    assert graph["report"][0] == path
    assert (graph["count"][1]["scale"], graph["corpus"][1]["words"]) == (2.0, 3)
    assert graph["report"][2], "what is upstream is named"
    assert nix.invalid(*(output for output, *_ in graph.values())) == []


MATCHED = """
from stagedml import match_best, match_only, match_worst


class Guess(Outputs):
    value = Metric("value")


@stage
def guess(build: Build[Guess], *, salt: int = 0) -> Guess:
    build.out.value = [9.0, 10.0, 1e-3, 100.0, 99.5][build.instance]
    return build.out


@pipeline("only-guess")
def all_only(m: Manager, *, salt: int = 0) -> Guess:
    return match_only(m, guess.instances(m, [1], salt=salt))


@pipeline("best-guess")
def all_best(m: Manager, *, salt: int = 0) -> Guess:
    return match_best(m, guess.instances(m, 5, salt=salt), Guess.value)


@pipeline("worst-guess")
def all_worst(m: Manager, *, salt: int = 0) -> Guess:
    return match_worst(m, guess.instances(m, 5, salt=salt), Guess.value)
"""


# 6
def test_match_only_was_poisoned(project):
    """A second realization in the store, of whomever, broke it for good."""
    define(project, MATCHED)
    setting = ("--set", f"salt={secrets.randbelow(10**9)}")
    (only,) = project.build("only-guess", *setting)
    assert json.loads(Path(only, "metrics.json").read_text()) == {"value": 10.0}
    assert len(project.built("best-guess", *setting)) >= 5
    assert project.built("only-guess", *setting) == []
    assert project.build("only-guess", *setting) == [only]
    project.run("rm", "only-guess", "--unroot", "--yes", *setting)
    assert project.build("only-guess", *setting) == [only], "nor when it is chosen anew"


# 8
def test_the_best_was_the_first_by_spelling(project):
    """Metrics were compared as texts: `99.5` before `100.0`, `1e-3` after `10.0`."""
    define(project, MATCHED)
    found = {}
    for name in ("best-guess", "worst-guess"):
        (path,) = project.build(name)
        found[name] = json.loads(Path(path, "metrics.json").read_text())["value"]
    assert found == {"best-guess": 100.0, "worst-guess": 1e-3}


# 7
def test_a_crash_left_something_behind(project):
    """Half a realization, which the next run took for a whole one."""
    define(
        project,
        """
        @stage
        def crash(build: Build[Text], *, number: int = 0, whole: bool = False) -> Text:
            build.out.text.write_text("half")
            if not whole:
                os.kill(os.getpid(), signal.SIGKILL)
            build.out.text.write_text("whole")
            return build.out

        @pipeline("crash")
        def all_crash(m: Manager, *, number: int = 0) -> Text:
            return crash(m, number=number)
        """,
    )
    setting = ("--set", f"number={secrets.randbelow(10**9)}")
    assert "crash failed" in project.fail("build", "crash", *setting)
    (path,) = project.run("path", "crash", "--planned", *setting).stdout.split()
    assert not os.path.lexists(path)
    assert "crash is not realized" in project.fail("path", "crash", *setting)
    runs = Path(project.env["XDG_STATE_HOME"], "stagedml/runs")
    roots = [link for link in runs.rglob("*") if link.is_symlink()]
    assert [link for link in roots if not link.exists()] == [], "none leads to what is not there"
    assert path not in Nix(env=project.env).closure(*(str(link.readlink()) for link in roots))
    project.edit("pipelines/defects.py", "if not whole", "if False")
    (path,) = project.build("crash", *setting)
    assert Path(path, "text.txt").read_text() == "whole"


# 9
def test_shuffles_had_no_seed(project):
    """A second run of a stage gave other records."""
    project.build("toy-dice")
    project.run("build", "toy-dice", "--check")
    labels = [n % 3 for n in range(300)]
    lines = project.root / "lines.jsonl"
    lines.write_text("".join(f'{{"id": {n}}}\n' for n in range(300)))
    code = f"""
from pathlib import Path
from stagedml.zoo.formats.splitting import stratified_split
from stagedml.zoo.bert.records import shuffled_lines
print(stratified_split({labels!r}, fraction=0.3, seed=SEED))
print(list(shuffled_lines(Path({str(lines)!r}), SEED)))
"""

    def shuffled(seed, hashseed):
        done = subprocess.run(
            [sys.executable, "-c", code.replace("SEED", str(seed))],
            env={**os.environ, "PYTHONHASHSEED": hashseed},
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=True,
        )
        return done.stdout

    assert shuffled(1, "1") == shuffled(1, "2") != shuffled(2, "1")
    first, second = stratified_split(labels, fraction=0.3, seed=1)
    assert sorted([*first, *second]) == list(range(300))


# 11
def test_the_first_row_was_dropped(tmp_path):
    """As a header, by two who did so."""
    rows = [("a", "1"), ("b", "0"), ("c", "1")]
    body = "".join(f"{text}\t{label}\n" for text, label in rows)
    for head, columns in (("sentence\tlabel\n", None), ("", ["sentence", "label"])):
        path = tmp_path / "dev.tsv"
        path.write_text(head + body)
        found = read_table(
            path,
            columns=columns,
            needed=["sentence", "label"],
            valid=lambda fields: int(fields["label"]),
        )
        assert [tuple(row.fields.values()) for row in found.rows] == rows
        assert found.lines == 3


# 12
@given(st.lists(st.tuples(st.booleans(), st.booleans()), min_size=1, max_size=30))
def test_f1_was_that_of_a_broadcast_table(pairs):
    """Predictions (batch, 1) were compared with labels (batch,): each with all."""
    np = pytest.importorskip("numpy")
    given_, wanted = np.array(pairs, dtype=int).T
    hits = sum(a and b for a, b in pairs)
    both = sum(a for a, _ in pairs) + sum(b for _, b in pairs)
    assert metrics.f1(given_, wanted) == pytest.approx(2 * hits / both if both else 0)
    with pytest.raises(metrics.MetricError, match="two flat arrays"):
        metrics.f1(given_[:, None], wanted)


# 13
def zoo_stages() -> Iterator[Stage[..., Any]]:
    """All stages of the model library."""
    seen = set()
    for found in pkgutil.walk_packages(stagedml.zoo.__path__, "stagedml.zoo."):
        for value in vars(import_module(found.name)).values():
            if isinstance(value, Stage) and id(value) not in seen:
                seen.add(id(value))
                yield value


def test_the_learning_rate_had_no_effect():
    """It was a parameter, so that another one gave another derivation; and nothing read it."""
    stages = list(zoo_stages())
    assert len(stages) > 20
    texts = [path.read_text() for path in Path(stagedml.zoo.__path__[0]).rglob("*.py")]
    # What a stage downstream reads, as `checkpoint.config.do_lower_case`.
    downstream = {name for text in texts for name in re.findall(r"\.config\.(\w+)", text)}
    functions = [each.function for each in stages]
    # A segment's function is made of that of its training, which has parameters of its own.
    functions += [f.__wrapped__ for f in functions if hasattr(f, "__wrapped__")]
    for function in functions:
        parameters = [
            p.name
            for p in inspect.signature(function).parameters.values()
            if p.kind is p.KEYWORD_ONLY
        ]
        (tree,) = ast.parse(textwrap.dedent(inspect.getsource(function.__code__))).body
        assert isinstance(tree, ast.FunctionDef)
        body = [n for part in tree.body for n in ast.walk(part)]
        read = {n.id for n in body if isinstance(n, ast.Name)}
        assert set(parameters) <= read | downstream, function.__name__


# 14
def test_stages_fetched_without_a_hash(project, web):
    """GLUE came over the network in an ordinary stage, whatever the server sent."""
    define(
        project,
        """
        from stagedml import fetchurl

        @stage
        def download(build: Build[Text], *, port: int) -> Text:
            socket.create_connection(("127.0.0.1", port), timeout=5)
            build.out.text.write_text("was there")
            return build.out

        @pipeline("download")
        def all_download(m: Manager, *, port: int = 1) -> Text:
            return download(m, port=port)

        def all_unchecked(m: Manager) -> Text:
            return fetchurl(m, url="http://127.0.0.1:9/x", sha256="")
        """,
    )
    if sandboxed(project.env):
        port = web.rpartition(":")[2]
        said = project.fail("build", "download", "--set", f"port={port}")
        assert "ConnectionRefusedError" in said, "there is a server, and no network"
    code = """
from stagedml import StagedMLError, instantiate
from pipelines.defects import all_unchecked
try:
    instantiate(all_unchecked)
except StagedMLError as error:
    print(type(error).__name__)
"""
    done = project.python(code)
    assert done.stdout.split() == ["HashError"], done.stderr


# 15
class Claimed(Outputs):
    weights = File("model.weights")
    accuracy = Metric("accuracy")


@stage
def claim(build: Build[Claimed]) -> Claimed:
    build.out.accuracy = 1
    return build.out


def test_what_was_claimed_was_not_promised(project):
    """Checkpoints were paths that a stage claimed, and nobody looked whether they were there."""
    handle = claim(Manager())
    with pytest.raises(AttributeError, match="weights"):
        _ = handle.weigths  # type: ignore[attr-defined]
    define(
        project,
        """
        class Claimed(Outputs):
            weights = File("model.weights")
            accuracy = Metric("accuracy")

        @stage
        def claim(build: Build[Claimed]) -> Claimed:
            build.out.accuracy = 1
            return build.out

        @pipeline("claim")
        def all_claim(m: Manager) -> Claimed:
            return claim(m)
        """,
    )
    said = project.fail("build", "claim")
    assert "model.weights" in said
    (path,) = project.run("path", "claim", "--planned").stdout.split()
    assert not os.path.lexists(path)


# 16
def test_hashes_of_code_differed_between_processes(project):
    """So that the same stage was another one tomorrow."""
    code = """
from stagedml import instantiate
from pipelines.toys import all_toy
print(instantiate(all_toy).dref)
"""
    found = set()
    for number in range(3):
        project.env["PYTHONHASHSEED"] = str(number)
        done = project.python("x = [object() for _ in range(10**4)]\n" * number + code)
        assert done.returncode == 0, done.stderr
        found.add(done.stdout)
    assert len(found) == 1
    project.edit("toy/text.py", '"""Count words."""', '"""Count them."""  # all of them')
    project.generate()
    assert project.run("path", "toy", "--planned").stdout == project.run("path", "toy").stdout


# 17
class Link(Outputs):
    text = File("text.txt")


@stage
def link(build: Build[Link], used: Sequence[Link] = (), *, number: int = 0) -> Link:
    return build.out


@given(st.lists(st.sets(st.integers(0, 30), max_size=4), min_size=1, max_size=20))
def test_cycles_were_sorted_to_nothing(graph):
    """The sort said that a graph with a cycle has no stages. Here none can be made."""
    m = Manager()
    made: list[Link] = []
    for number, uses in enumerate(graph):
        some = [made[use % number] for use in sorted(uses)] if number else []
        made.append(link.named(f"link-{number}")(m, list(dict.fromkeys(some)), number=number))
    plan = plan_of(made[-1], "links", "Links.", (), {})
    places = {node: place for place, node in enumerate(plan.nodes)}
    assert plan.target in places
    for node in plan.nodes:
        assert all(places[used] < places[node] for used in node.upstream)
    for handle in made[:-1]:  # what a cycle would need: to change what was made before
        with pytest.raises((AttributeError, TypeError, PlanError, DefinitionError)):
            handle.used = made[-1]  # type: ignore[attr-defined]


# 8, 10, 13: with TensorFlow
TRAINED = """
import json, sys, tempfile
from pathlib import Path

sys.path[:0] = [ROOT, ROOT + "/tests/zoo"]
from digit_table import digit_rows, table
from running import run_stage
from stagedml.zoo.formats.tfrecord import Feature, Schema, write_records
from stagedml.zoo.images.data import split_digits
from stagedml.zoo.images.stages import train_convnet
from stagedml.zoo.training.batches import batches
from stagedml.zoo.training.keras_model import rebuild

found = {}
with tempfile.TemporaryDirectory() as directory:
    top = Path(directory)
    schema = Schema([Feature("label", "int64")])
    write_records(top / "x.tfrecord", [schema.encode({"label": n}) for n in range(10)])
    rows = batches(top / "x.tfrecord", schema.to_json(), lambda b: b["label"],
                   records=10, batch_size=4)
    found["batches"] = [batch.tolist() for batch in rows.as_numpy_iterator()]
    data = run_stage(split_digits, top / "data", table(top / "d.csv.gz", digit_rows()))
    for name, rate in (("slow", 1e-6), ("fast", 3e-2)):
        out = run_stage(train_convnet, top / name, data, epochs=2, batch_size=8, width=4,
                        validation_fraction=0.2, learning_rate=rate, dropout=0.0)
        model = rebuild(out.architecture, out.weights)
        model.compile(loss="sparse_categorical_crossentropy", metrics=["accuracy"])
        x, y = data.part("train")
        held_out = out.validation["items"]
        loss, accuracy = model.evaluate(x[held_out], y[held_out], 256, verbose=0)
        curve = [json.loads(line) for line in out.curves.read_text().splitlines()]
        found[name] = {"promised": [out.val_loss, out.val_accuracy], "loaded": [loss, accuracy],
                       "weights": out.weights.read_bytes().hex(), "epochs": len(curve)}
print(json.dumps(found))
"""


@pytest.fixture(scope="module")
def trained(workspace: Workspace) -> dict[str, Any]:
    """What a training, and a data set of batches, came to in the environment of TensorFlow."""
    expression = f"""
      (import {ROOT}/nix {{
        system = builtins.currentSystem;
        pkgs = import (import {ROOT}/nix/nixpkgs.nix) {{ system = builtins.currentSystem; }};
      }}).mkEnvironment {{
        name = "tensorflow";
        lockFile = {ROOT}/nix/environments/tensorflow.lock.toml;
      }}
    """
    built = workspace.nix.build(expr=f"({expression}).derivation").outputs[0]
    packages = next(Path(built).glob("lib/python3*/site-packages"))
    done = subprocess.run(
        [sys.executable, "-c", TRAINED.replace("ROOT", repr(str(ROOT)))],
        env={**os.environ, "PYTHONPATH": str(packages), "TF_CPP_MIN_LOG_LEVEL": "2"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-4000:]
    result: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return result


@pytest.mark.tensorflow
@pytest.mark.network
def test_the_accuracy_was_that_of_another_model(trained):
    """The best epoch's was reported, and the last one's weights were stored, or the other way."""
    for name in ("slow", "fast"):
        assert trained[name]["loaded"] == pytest.approx(trained[name]["promised"], rel=1e-4)
        assert trained[name]["epochs"] == 2


@pytest.mark.tensorflow
@pytest.mark.network
def test_the_learning_rate_had_no_effect_on_the_weights(trained):
    assert trained["slow"]["weights"] != trained["fast"]["weights"]
    assert trained["slow"]["promised"] != trained["fast"]["promised"]


# 10
@pytest.mark.tensorflow
@pytest.mark.network
def test_the_last_batch_was_dropped_if_it_was_short(trained):
    assert trained["batches"] == [[0, 1, 2, 3], [4, 5, 6, 7], [8, 9]]
