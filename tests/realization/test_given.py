"""Store paths in the place of stages of a plan; real Nix."""

from __future__ import annotations

import json

import pytest

from stagedml.planning.data import fetchurl
from stagedml.planning.manager import Manager
from stagedml.planning.nodes import PlanError
from stagedml.planning.plan import GivenRealizationError, Plan, check_lasting, plan_of
from stagedml.runtime.outputs import Fetched, File, Outputs
from stagedml.runtime.stage import Build, stage

pytestmark = pytest.mark.nix

PATH = "/nix/store/7l1bx5nv5s2pxm8fbn7a4gkkmzj1f8sc-x"

SESSION = """
import json
from pathlib import Path
from stagedml import StagedMLError, instantiate, realize, rref2path
from stagedml.nix.client import Nix
from stagedml.nix.graph import load, stage_graph
from stagedml.planning.project import find
from stagedml.planning.target import Target
from stagedml.realization.closures import Closure
from stagedml.realization.workspace import Workspace
from pipelines.toys import all_toy
from pipelines.gates import all_gated, all_inside

nix = Nix()
workspace = Workspace(find(), nix)
{code}
"""

# A corpus of other words than the stage writes, in the store by its content.
ANOTHER = """
def another(words="made by hand entirely", name="corpus"):
    top = Path("another")
    (top / "words").mkdir(parents=True, exist_ok=True)
    (top / "words/corpus.txt").write_text(words + "\\n")
    facts = {"words": len(words.split()), "letters": [len(w) for w in words.split()]}
    (top / "facts.json").write_text(json.dumps(facts))
    (top / "metrics.json").write_text(json.dumps({"size": len(words)}))
    return nix.add(top, name=name)
"""


def session(project, code):
    """What a session prints last, as JSON, and what it says."""
    done = project.python(SESSION.format(code=ANOTHER + code))
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.strip().split("\n")[-1]), done.stderr


class Data(Outputs):
    text = File("text")


@stage
def write(build: Build[Data], source: Fetched) -> Data:
    return build.out


@stage
def use(build: Build[Data], data: Data) -> Data:
    return build.out


def a_plan() -> Plan:
    m = Manager()
    source = fetchurl(m, url="https://example.org/words.txt", sha256="a" * 64)
    return plan_of(use(m, write(m, source)), "p", "", ())


def test_what_cannot_be_given():
    plan = a_plan()
    with pytest.raises(PlanError, match="unknown stage 'wriet': did you mean 'write'"):
        plan.with_realized({"wriet": PATH})
    with pytest.raises(GivenRealizationError, match=r"'words\.txt' is data"):
        plan.with_realized({"words.txt": PATH})
    for path in ("", "x", "/tmp/x", f"{PATH}/file", f"{PATH}.drv", f"rref:{PATH[11:]}"):
        with pytest.raises(GivenRealizationError, match="which is no store path"):
            plan.with_realized({"write": path})


def test_given_stages_of_a_part():
    plan = a_plan().with_realized({"write": PATH}).with_realized({"use": PATH})
    assert plan.realized == {"write": PATH, "use": PATH}
    assert plan.up_to("write").realized == {"write": PATH}
    assert a_plan().realized == {}


def test_generated_files_have_none():
    check_lasting([a_plan()])
    with pytest.raises(GivenRealizationError, match=r"'write' of 'p' is given as .*-x") as caught:
        check_lasting([a_plan(), a_plan().with_realized({"write": PATH})])
    assert "Only a session can do that" in str(caught.value)


def test_what_is_downstream_uses_it(project):
    """Also the configuration, and what other stages expose."""
    code = """
closure = instantiate(all_toy)
plain = rref2path(realize(closure))
path = another()
plan = closure.plan.with_realized({"corpus": path})
found = rref2path(realize(Closure(plan, closure.outputs)))
target = Target(plan.name)
stages = workspace.stages(target, plan)
run = workspace.history.last_realizations(target)
made = {name: stage.output for name, stage in stages.items()}
told = {
    "page": (found / "page.html").read_text(),
    "plain": (plain / "page.html").read_text(),
    "stages": sorted(stages),
    "direct": path in stages["count"].derivation.input_srcs,
    "outputs": workspace.outputs(target, plan) == {**made, "corpus": path},
    "run": {s.stage: s.outcome for s in run.values()},
    "given": [run["corpus"].output == path, run["corpus"].metrics, run["corpus"].identity.config],
    "inputs": list(run["count"].identity.inputs),
}
assert rref2path(realize(closure)) == plain
print(json.dumps(told))
"""
    found, _ = session(project, code)
    assert "text made by hand entirely\n" in found["page"]
    assert "words 8\n" in found["page"]
    assert "upstream made by hand entirely 3\n" in found["page"], "the plan's configuration"
    assert "made by hand" not in found["plain"]
    assert found["stages"] == ["count", "report"], "what makes the corpus is no dependency"
    assert found["direct"]
    assert found["outputs"]
    assert found["run"]["corpus"] == "given"
    assert found["given"] == [True, {"size": 21}, {"words": 3}]
    assert found["inputs"] == ["corpus"]


def test_within_gates(project):
    """The result that a gate hands on, and the gate itself, may be given."""
    code = """
closure = instantiate(all_inside)
realize(closure)
outputs = workspace.outputs(Target(closure.plan.name), closure.plan)
found = []
for name in ("join", "door", "corpus"):
    plan = closure.plan.with_realized({name: outputs[name]})
    rref = realize(Closure(plan, closure.outputs))
    found.append((rref2path(rref) / "seen.txt").read_text())
    assert str(rref2path(rref)) != outputs[plan.target.name]
print(json.dumps(found))
"""
    found, _ = session(project, code)
    assert found == ["3 []\none two three\n*\n*\n"] * 3


def test_a_target_that_is_given(project):
    code = """
closure = instantiate(all_toy)
path = another(name="report")
plan = closure.plan.with_realized({"report": path})
rref = realize(Closure(plan, closure.outputs))
target = Target(plan.name)
both = workspace.build([target, Target(plan.name, "count")], {plan.name: plan})
print(json.dumps([
    rref.name == "report" and rref.output_hash == Path(path).name[:32],
    both[0] == path,
    both[1].endswith("-count"),
    sorted(workspace.stages(target, plan)),
    sorted(workspace.outputs(target, plan)),
]))
"""
    found, _ = session(project, code)
    assert found == [True, True, True, [], ["corpus", "count", "report"]]


def test_a_path_that_is_not_there(project):
    code = """
closure = instantiate(all_toy)
path = f"{nix.store_dir}/7l1bx5nv5s2pxm8fbn7a4gkkmzj1f8sc-corpus"
said = []
for stage in ("corpus", "report"):
    plan = closure.plan.with_realized({stage: path})
    try:
        realize(Closure(plan, closure.outputs))
    except StagedMLError as error:
        said.append([type(error).__name__, str(error)])
print(json.dumps(said))
"""
    found, _ = session(project, code)
    for name, text in found:
        assert name == "GivenRealizationError"
        assert text.startswith("pipelines/toys.py:")
        assert text.endswith("-corpus, which is not in the store")


def test_what_is_given_is_kept(project):
    """As the run's other outputs are."""
    code = """
closure = instantiate(all_toy)
plan = closure.plan.with_realized({"corpus": another("kept words")})
realize(Closure(plan, closure.outputs))
print(json.dumps(nix.query("--roots", plan.realized["corpus"])))
"""
    found, _ = session(project, code)
    assert any(root.startswith(str(project.root.parent / "state")) for root in found), found
