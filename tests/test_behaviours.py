"""Behaviours of the original that ours must have, where no other test shows them; real Nix.

What pass 1 does is in `planning/test_manager.py`, what an edit does in `nix/test_identity.py`,
what a failed stage does in `nix/test_faults.py`.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import tarfile
from pathlib import Path

import pytest
from conftest import remove_store
from toys import WORDS_SHA256, checkout, sandboxed

from stagedml.host import toolchain
from stagedml.host.patchelf import fetch
from stagedml.nix.client import Nix
from stagedml.nix.paths import sri
from stagedml.realization.references import ForeignReferenceError, path2rref, rref2path

pytestmark = pytest.mark.nix

PROGRAMS = """
from __future__ import annotations

from stagedml import Build, Dir, File, Manager, Outputs, pipeline, stage


class Tools(Outputs):
    program = File("tool.sh")
    text = File("text.txt")
    more = Dir("more")


@stage
def make_tools(build: Build[Tools]) -> Tools:
    for path in (build.out.program, build.out.more / "tool.sh"):
        path.write_text("#!/bin/sh\\necho works\\n")
        path.chmod(0o755)
    build.out.text.write_text("no program")
    return build.out


@pipeline("tools")
def all_tools(m: Manager) -> Tools:
    return make_tools(m)
"""

SESSION = """
import json
from stagedml import StagedMLError, instantiate, realize
from pipelines.toys import all_dice, all_toy
from toy.text import corpus, count

{code}
"""


def session(project, code):
    """What a session prints last, as JSON."""
    done = project.python(SESSION.format(code=code))
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.strip().split("\n")[-1]), done.stderr


def test_what_is_realized_runs_nothing(project):
    """Once more, or forced: the same reference; forced, its builder runs."""
    code = """
closure = instantiate(all_toy)
first = realize(closure)
print("again", flush=True)
import sys
print("AGAIN", file=sys.stderr)
again = realize(closure)
print("FORCED", file=sys.stderr)
forced = realize(closure, force_rebuild=True)
print(json.dumps([first, again, forced]))
"""
    references, said = session(project, code)
    assert len(set(references)) == 1
    again, forced = said.split("AGAIN")[1].split("FORCED")
    assert again.strip() == ""
    assert "report: done in" in forced
    assert "count" not in forced, "the target alone"


def test_what_is_forced_and_is_not_there_is_built_once(project):
    code = """
def all_anew(m):
    return corpus(m, words=8)

print(json.dumps(realize(instantiate(all_anew), force_rebuild=True)))
"""
    _, said = session(project, code)
    assert said.count("corpus: done in") == 1, said


def test_files_keep_what_makes_them_programs(project):
    (project.root / "pipelines/tools.py").write_text(PROGRAMS)
    (path,) = project.build("tools")
    modes = {name: Path(path, name).stat().st_mode & 0o777 for name in ("tool.sh", "text.txt")}
    assert modes == {"tool.sh": 0o555, "text.txt": 0o444}
    assert Path(path, "more/tool.sh").stat().st_mode & 0o777 == 0o555
    assert Path(path, "more").stat().st_mode & 0o777 == 0o555


def test_what_is_not_reached_is_not_built(project):
    """A stage that was declared beside, and its like of other arguments."""
    code = """
def all_beside(m):
    text = corpus(m, words=3)
    count.named("beside")(m, text, scale=97)
    return count(m, text, scale=2)

closure = instantiate(all_beside)
print(json.dumps([node.name for node in closure.plan.nodes]))
realize(closure)
print(json.dumps(sorted(node.name for node in closure.plan.nodes)))
"""
    names, said = session(project, code)
    assert names == ["corpus", "count"]
    assert "beside" not in said


def test_a_reference_is_no_parameter(project):
    """A realization goes through a stage, that of another store as well."""
    code = """
from stagedml import Manager
rref = realize(instantiate(all_toy))
said = []
for value in (rref, "rref:" + 32 * "a" + "-report", "/nix/store/" + 32 * "a" + "-report"):
    try:
        m = Manager()
        count(m, corpus(m), names=[value])
    except StagedMLError as error:
        said.append(str(error))
print(json.dumps(said))
"""
    said, _ = session(project, code)
    assert len(said) == 3
    for text in said:
        assert "is a realized path" in text


def test_dry_runs(project):
    """They build nothing, and name what the build then builds, of several pipelines too."""
    settings = ("--set", f"count.scale=1.{os.getpid()}", "--set", f"sides={os.getpid() + 2000}")
    names = ("toy", "toy-dice", "toy-more-dice")
    project.build("toy-dice.corpus", "toy.corpus")
    dry = project.run("build", "--dry-run", "--json", names[0], *settings[:2])
    assert json.loads(dry.stdout) == {"would_build": ["count", "report"]}
    for _ in range(2):
        planned = project.planned(*names[1:], *settings[2:])
        assert planned == sorted([*["pick"] * 2, *(f"roll-{i}" for i in range(4))])
    assert project.built(*names[1:], *settings[2:]) == planned
    assert project.planned(*names[1:], *settings[2:]) == []


def test_the_lens_cannot_be_written_to(project):
    """Neither the planned nor the realized one; a copy can."""
    code = """
import os
import re

def refused(change, *words):
    try:
        change()
    except (StagedMLError, AttributeError) as error:
        assert all(word in str(error) for word in words), error
    else:
        raise AssertionError(words)

def check(handle):
    config = handle.config
    for change in (
        lambda: setattr(config, "scale", 3),
        lambda: setattr(config, "invented", 3),
        lambda: config.__setitem__("scale", 3),
        lambda: config.update(scale=3),
        lambda: config.setdefault("invented", 3),
        lambda: config.pop("scale"),
    ):
        refused(change, "cannot be changed after it was called")
    refused(lambda: setattr(handle, "invented", 3), "invented")
    refused(lambda: setattr(handle.data, "invented", 3), "invented")
    refused(lambda: setattr(handle, "ratio", 3), "ratio")
    refused(lambda: config.scael, "unknown parameter 'scael': did you mean 'scale'")
    config.names.append("of a copy")
    copy = config.copy() | {"scale": 3}
    assert (config.scale, copy["scale"]) == (1, 3)

def all_lens(m):
    counted = count(m, corpus(m, words=3), names=["one"])
    check(counted)
    return counted

realize(instantiate(all_lens))
from stagedml.realized import realized
out = realized(all_lens)
check(out)
assert out.data.text.read_text() == "one two three\\n"
assert out.data.text.stat().st_mode & 0o222 == 0
print(json.dumps(realized(all_lens).config))
"""
    config, _ = session(project, code)
    assert config == {"mode": "plain", "names": ["one"], "scale": 1.0}


def test_a_closure_cut_out_of_a_larger_one(project):
    """What a stage is made of is reached through it, and can be built alone."""
    code = """
from stagedml import rref2path

def all_cut(m):
    return count(m, corpus(m, words=3), scale=96).data

closure = instantiate(all_cut)
print(json.dumps([[n.name for n in closure.plan.nodes], str(rref2path(realize(closure)))]))
"""
    (names, path), said = session(project, code)
    assert names == ["corpus"]
    assert "count" not in said
    assert project.build("toy.corpus") == [path]


def test_two_stores_are_separate(project, nix, empty_store, tmp_path):
    """What is built in one is not in the other, nor known there; and has the same name."""
    wheel = fetch(nix)
    Nix(env=empty_store).add_fixed_flat(wheel, name=wheel.name[33:])
    toolchain.choose_host(Nix(env=empty_store))
    shutil.copytree(project.root, tmp_path / "other")
    other = checkout(tmp_path / "other", empty_store)
    (path,) = project.build("toy")
    assert other.planned("toy") == ["corpus", "count", "report"]
    assert "toy is not realized" in other.fail("path", "toy")
    (there,) = other.build("toy")
    assert there != path
    assert there.startswith(empty_store["NIX_STORE_DIR"])
    assert Path(there, "page.html").read_bytes() == Path(path, "page.html").read_bytes()
    assert project.run("path", "toy").stdout.split() == [path]


def test_chosen_stages_are_built_again(project):
    """By name, handle and reference; the references stay, and nothing else is built."""
    code = """
import sys
closure = instantiate(all_toy)
first = realize(closure)
drefs = closure.drefs
print(drefs["count"], file=sys.stderr)
found = [first]
for number, what in enumerate((["count"], "corpus", drefs["count"], [closure.outputs], True, [])):
    print(f"FORCED {number}", file=sys.stderr)
    found.append(realize(closure, force_rebuild=what))
from stagedml import path2dref, rref2dref
assert rref2dref(first) == closure.dref == drefs["report"]
for wrong in ("cuont", ["report", 3], closure.dref.replace("report", "other")):
    try:
        realize(closure, force_rebuild=wrong)
    except StagedMLError as error:
        print(error, file=sys.stderr)
print(json.dumps(found))
"""
    references, said = session(project, code)
    assert len(set(references)) == 1
    _, *runs = said.split("FORCED")
    built = [[n for n in ("corpus", "count", "report") if f"{n}: done in" in run] for run in runs]
    assert built == [["count"], ["corpus"], ["count"], ["report"], ["report"], []]
    assert "unknown stage 'cuont': did you mean 'count'?" in runs[-1]
    assert "must be True, False, or stages of the plan, not 3" in runs[-1]
    assert "is none of the stages of toy" in runs[-1]


def test_dry_runs_of_sessions(project):
    """They realize nothing, and name what is not realized; what follows realizes just that."""
    code = f"""
import os
import re
from stagedml import assert_realized

def all_dry(m):
    text = corpus(m, words=3)
    return count.named("other")(m, text, scale=1 + 1e-7 * {os.getpid()})

realize(instantiate(lambda m: corpus(m, words=3)))
closure = instantiate(all_dry)
dry = realize(closure, dry_run=True)
assert dry and dry.would_build == ("other",) and dry.present == ("corpus",), dry
assert repr(dry) == "<all-dry: would build other>" and "never realized" in dry._repr_html_()
assert not os.path.exists(dry.outputs[-1])
try:
    assert_realized(closure)
except StagedMLError as error:
    print(type(error).__name__, error)
assert not os.path.exists(dry.outputs[-1])
rref = realize(closure)
after = realize(closure, dry_run=True)
assert not after and after.outputs == dry.outputs, after
print(json.dumps([repr(after), rref == assert_realized(closure)]))
"""
    (shown, same), _ = session(project, code)
    assert shown == "<all-dry: realized, nothing would be built>"
    assert same


def test_what_is_only_to_be_realized_is_never_built(project):
    """Neither by its name nor by its function."""
    code = """
from stagedml.realized import NotRealizedError, realized

def all_new(m):
    return corpus(m, words=9)

said = []
for look in (lambda: realized(all_new), lambda: realized("toy-slow")):
    try:
        look()
    except NotRealizedError as error:
        said.append(str(error))
realize(instantiate(all_new))
print(json.dumps([said, realized(all_new).config.words]))
"""
    (said, words), _ = session(project, code)
    assert len(said) == 2
    assert all("is not realized" in text for text in said)
    assert words == 9


def test_a_stage_that_is_only_to_be_realized(project):
    """It fails where it would have to be built, alone and within a pipeline; else it is as ever."""
    code = f"""
import os
import re
from stagedml import assert_realized

def all_known(m):
    return count(m, assert_realized(corpus)(m, words=3), scale=1 + 1e-7 * {os.getpid()})

def all_new(m, *, words={os.getpid()}):
    return report_of(m, words)

report_of = lambda m, words: corpus.named("fresh")(m, words=words)
realize(instantiate(corpus, words=3))
rref = realize(instantiate(all_known))
assert rref == realize(instantiate(assert_realized(all_known)))
said = []
strict = assert_realized(all_new)
for closure in (instantiate(strict), instantiate(lambda m: count(m, strict(m)))):
    try:
        realize(closure)
    except StagedMLError as error:
        said.append([type(error).__name__, str(error)])
realize(instantiate(all_new))
print(json.dumps([said, realize(instantiate(strict)) == realize(instantiate(all_new))]))
"""
    (said, same), log = session(project, code)
    assert same
    assert len(said) == 2
    for kind, text in said:
        assert kind == "NotRealizedError"
        assert "the stage 'fresh' is not realized, and is not to be built" in text
    assert log.count("fresh: done in") == 1


def test_redefine(project):
    """Another configuration is another derivation; what was realized before stays."""
    code = """
from stagedml import redefine, rref2path

first = realize(instantiate(all_toy))
fast = redefine(corpus, words=2)

def all_other(m):
    return count(m, fast(m, words=3), scale=2)

other = realize(instantiate(all_other))
paths = [str(rref2path(rref)) for rref in (first, other)]
assert first == realize(instantiate(all_toy))
print(json.dumps([paths, json.loads((rref2path(other) / "counts.json").read_text())]))
"""
    (paths, counts), _ = session(project, code)
    assert len(set(paths)) == 2
    assert counts == {"words": 4}


def test_what_is_of_another_plan_or_store_is_refused(project, empty_store):
    """Handles when they are planned with, references when they are looked up."""
    code = """
from stagedml import Manager, dref2path, rref2dref, rref2path

foreign = corpus(Manager(), words=3)
rref = realize(instantiate(corpus, words=3))
said = []
for use in (
    lambda: instantiate(lambda m: count(m, foreign)),
    lambda: instantiate(lambda m: count(m, corpus(m), names=[rref2dref(rref)])),
    lambda: rref2path(rref.replace("corpus", "corpse")),
    lambda: dref2path("dref:" + 32 * "a" + "-corpus"),
):
    try:
        use()
    except StagedMLError as error:
        said.append(str(error))
print(json.dumps([rref, said]))
"""
    (rref, (handle, parameter, name, drv)), _ = session(project, code)
    assert "is the stage 'corpus' of another Manager" in handle
    assert "is a realized path" in parameter
    assert "-corpse is not in this store" in name
    assert "is not in this store: there is no" in drv
    other = Nix(env=empty_store)
    with pytest.raises(ForeignReferenceError, match=f"{empty_store['NIX_STORE_DIR']}.* is not in"):
        rref2path(rref, nix=other)


def test_a_pipeline_within_another(project):
    """With its Manager it is refused; with one of its own it can even be realized."""
    code = """
from stagedml import rref2path

def all_inner(m):
    return corpus(m, words=2)

def all_same(m):
    instantiate(all_inner, m=m)
    return corpus(m)

def all_outer(m):
    found = (rref2path(realize(instantiate(all_inner))) / "words/corpus.txt").read_text().split()
    return count(m, corpus(m, words=3), names=found)

try:
    instantiate(all_same)
except StagedMLError as error:
    said = str(error)
closure = instantiate(all_outer)
realize(closure)
print(json.dumps([said, closure.outputs.config.names]))
"""
    (said, names), _ = session(project, code)
    assert "'all_inner' is instantiated within 'all_same'" in said
    assert names == ["one", "two"]


def test_links_to_results(project, nix, tmp_path):
    """Under a chosen name, and roots of garbage collection; a path and its reference are one."""
    code = f"""
from pathlib import Path
from stagedml import linkrref, path2rref, rref2path

rref = realize(instantiate(all_toy))
place = Path({str(tmp_path)!r})
links = [linkrref(rref, place / "mine"), linkrref(rref, place), linkrref(rref, place / "mine")]
assert all(path2rref(link) == rref == path2rref(rref2path(rref)) for link in links)
(place / "file").write_text("mine")
said = []
for link in (place / "file", place / "nowhere" / "link"):
    try:
        linkrref(rref, link)
    except StagedMLError as error:
        said.append(str(error))
print(json.dumps([[str(link) for link in links], str(rref2path(rref)), said]))
"""
    (links, path, said), _ = session(project, code)
    assert links == [str(tmp_path / name) for name in ("mine", "report", "mine")]
    assert all(Path(link).samefile(path) for link in links)
    roots = nix.run("nix-store", "--query", "--roots", path).stdout
    assert all(link in roots for link in links)
    assert (tmp_path / "file").read_text() == "mine"
    assert "is there, and no link" in said[0]
    assert "there is no directory" in said[1]


def test_several_realizations_of_one_stage(project):
    code = """
from toy.vote import roll
from stagedml import realizeMany, rref2path

closure = instantiate(lambda m: roll.instances(m, 4, sides=977))
rrefs = realizeMany(closure)
assert rrefs == realizeMany(closure)
values = [json.loads((rref2path(r) / "nix-support/hydra-metrics").read_text().split()[1])
          for r in rrefs]
print(json.dumps([rrefs, values]))
"""
    (rrefs, values), _ = session(project, code)
    assert len(set(rrefs)) == 4
    assert [r.rpartition("-")[2] for r in rrefs] == ["0", "1", "2", "3"]
    assert len(set(values)) > 1


def test_a_selection_has_the_realizations_that_it_chose(project):
    """`match_exact` those, `match_some` so many, and what cannot be had is an error."""
    code = """
from toy.vote import Roll, roll
from stagedml import match_best, match_exact, match_some, realizeMany

def chosen(match, *more):
    return realizeMany(instantiate(lambda m: match(m, roll.instances(m, 3, sides=976), *more)))

all_three = realizeMany(instantiate(lambda m: roll.instances(m, 3, sides=976)))
assert chosen(match_exact, [2, 0]) == [all_three[2], all_three[0]]
assert chosen(match_exact, all_three[1:]) == all_three[1:]
assert chosen(match_some, 2) == all_three[:2]
(best,) = chosen(match_best, Roll.value)
foreign = best.replace(best.output_hash, "a" * 32)
said = []
for wrong in ((match_some, 4), (match_exact, [7]), (match_exact, [foreign])):
    try:
        chosen(*wrong)
    except StagedMLError as error:
        said.append(str(error))
print(json.dumps([best in all_three, said]))
"""
    (best, said), _ = session(project, code)
    assert best
    assert len(said) == 3


@pytest.fixture
def own_store(nix, empty_store):
    """Makes a store new and empty, but for a toolchain; the first time, and whenever called."""
    wheel = fetch(nix)

    def renew():
        for name in ("NIX_STORE_DIR", "NIX_STATE_DIR"):
            remove_store(Path(empty_store[name]))
        shutil.rmtree(empty_store["XDG_STATE_HOME"], ignore_errors=True)
        own = Nix(env=empty_store)
        own.add_fixed_flat(wheel, name=wheel.name[33:])
        toolchain.choose_host(own)
        return own

    renew()
    return renew


@pytest.fixture
def own_project(own_store, project, empty_store, tmp_path):
    """A checkout that builds in that store."""
    shutil.copytree(project.root, tmp_path / "own/project")
    return checkout(tmp_path / "own/project", empty_store)


FETCHING = """
from __future__ import annotations

import tarfile
from pathlib import Path

from stagedml import Build, File, Manager, Outputs, fetchurl, pipeline, stage


class Unpacked(Outputs):
    text = File("data/text.txt")


@stage
def unpack(build: Build[Unpacked], archive: Path, *, only: str = "") -> Unpacked:
    with tarfile.open(archive) as tar:
        members = [member for member in tar if only in member.name]
        tar.extractall(build.out.text.parent.parent, members=members, filter="data")
    return build.out


@pipeline("fetched-archive")
def all_fetched(m: Manager, *, only: str = "") -> Unpacked:
    data = fetchurl(m, url="URL", sha256="SHA256", name="data.tar.gz")
    return unpack(m, data.file, only=only)
"""


def test_fetched_by_hash_and_unpacked(project, web, tmp_path):
    """From a server, or a file at hand; what has another hash, or lacks what is promised, fails."""
    words = {"TOY_URLS": f"{web}/words.txt", "no_proxy": "127.0.0.1"}
    right, wrong = (dict(words, TOY_SHA256=sha) for sha in (WORDS_SHA256, "1" * 64))
    (path,) = project.build("toy-data", **right)
    assert "text words from elsewhere" in Path(path, "page.html").read_text()
    said = project.fail("build", "toy-data", **wrong)
    assert f'sha256="{sri(WORDS_SHA256)}"' in said
    (gone,) = project.run("path", "toy-data.words.txt", "--planned", **wrong).stdout.split()
    assert not os.path.lexists(gone)

    archive = tmp_path / "data.tar.gz"
    (tmp_path / "text.txt").write_text(f"of {tmp_path}")
    with tarfile.open(archive, "w:gz") as tar:
        tar.add(tmp_path / "text.txt", "data/text.txt")
    sha256 = hashlib.sha256(archive.read_bytes()).hexdigest()
    text = FETCHING.replace("URL", archive.as_uri()).replace("SHA256", sha256)
    (project.root / "pipelines/fetching.py").write_text(text)
    if sandboxed(project.env):
        assert "stagedml seed" in project.fail("build", "fetched-archive")
        project.run("seed", str(archive))
    (path,) = project.build("fetched-archive")
    assert Path(path, "data/text.txt").read_text() == f"of {tmp_path}"
    assert "data/text.txt" in project.fail("build", "fetched-archive", "--set", "only=nothing")


REFERRING = """
from __future__ import annotations

from toy.text import Corpus, corpus

from stagedml import Build, File, Manager, Outputs, pipeline, stage


class Referring(Outputs):
    text = File("text.txt")


@stage
def refer(build: Build[Referring], data: Corpus) -> Referring:
    build.out.text.write_text(str(data.text))
    return build.out


@pipeline("referring")
def all_referring(m: Manager) -> Referring:
    return refer(m, corpus.named("used")(m, words=7))
"""

STAGES = """
from stagedml.nix.client import Nix
from stagedml.planning.project import find
from stagedml.realization.workspace import Workspace
workspace = Workspace(find(), Nix())
targets = [workspace.target(name) for name in NAMES]
graphs = workspace.derivations(targets, workspace.plans(targets, SETTINGS)).values()
print(json.dumps([[n, s.drv, s.output] for g in graphs for n, s in g.items()]))
"""


def stages_of(project, *names, settings=()):
    """Names, derivations and outputs of the stages of pipelines."""
    code = STAGES.replace("NAMES", repr(names)).replace("SETTINGS", repr(settings))
    return session(project, code)[0]


def test_what_garbage_collection_keeps(own_project, own_store, empty_store):
    """Nothing; a realization; a derivation; the union of what several keep."""
    nix = Nix(env=empty_store)
    (own_project.root / "pipelines/referring.py").write_text(REFERRING)
    own_project.build("toy-dice", "referring")
    rows = stages_of(own_project, "referring", "toy-dice")
    stages = {name: (drv, output) for name, drv, output in rows}
    outputs = [output for _, _, output in rows]
    (drv, corpus), (_, refer), (_, used) = (stages[name] for name in ("corpus", "refer", "used"))
    winner = next(output for name, (_, output) in stages.items() if name.startswith("roll"))
    state = own_project.root.parent / "state"
    nix.run("nix-store", "--gc")
    assert nix.invalid(*outputs) == [], "a run keeps all of its stages"

    def collect(kept=(), *options):
        """What is left of all stages where these are kept, and no run is."""
        own_project.build("toy-dice", "referring")
        shutil.rmtree(state)
        links = nix.add_roots(own_project.root / "kept", list(kept)) if kept else []
        for link, path in zip(links, kept, strict=True):
            link.unlink()  # for a derivation, Nix would keep its output
            link.symlink_to(path)
        nix.run("nix-store", "--gc", *options)
        for link in links:
            link.unlink()
        return set(outputs) - set(nix.invalid(*outputs))

    def closure(*paths):
        return set(nix.closure(*paths)) & set(outputs)

    assert collect() == set()
    assert collect([winner]) == closure(winner) == {winner}, "siblings and dependants go"
    assert collect([refer]) == closure(refer) == {refer, used}, "what it refers to stays"
    assert collect([refer, winner]) == {refer, used, winner}
    assert collect([drv]) == set(), "as Nix is set by default, a derivation keeps none"
    assert collect([drv], "--option", "keep-outputs", "true") == {corpus}


def test_roots_lead_to_all_that_was_built(project, nix):
    """The stages of all runs, their data and derivations; and Nix knows each root."""
    setting = f"corpus.words={os.getpid() + 5}"
    for name in ("toy", "toy-dice"):
        project.build(name, "--set", setting)
    runs = Path(project.env["XDG_STATE_HOME"]) / "stagedml/runs"
    rows = nix.run("nix-store", "--gc", "--print-roots").stdout.splitlines()
    found = dict(row.split(" -> ") for row in rows if row.startswith(str(runs)))
    assert sorted(found) == sorted(map(str, runs.glob("*/*/*/root")))
    assert len(found) == 2
    reached = set(nix.closure(*found.values()))
    stages = stages_of(project, "toy", "toy-dice", settings=(setting,))
    assert len(stages) == 8
    assert {path for _, drv, output in stages for path in (drv, output)} <= reached
    assert nix.invalid(*reached) == []


def test_an_export_is_the_same_on_the_other_side(own_project, own_store, empty_store, tmp_path):
    """Through a file, between machines that have the same toolchain."""
    there = own_project
    (path,) = there.build("toy")
    said = there.run("export", "toy", "toy.count", "-o", "toy.nar")
    rref, counted = said.stdout.split()
    assert path2rref(path, nix=Nix(env=empty_store)) == rref
    sha256 = said.stderr.split("sha256 of toy.nar: ")[1].strip()
    assert "is there already" in there.fail("export", "toy", "-o", "toy.nar")
    assert "'-o'" in there.fail("export", "toy", code=2)

    own_store()
    shutil.rmtree(there.root.parent / "state")
    assert "toy is not realized" in there.fail("ls", "toy")
    assert "this is no whole export" in there.fail("import", "default.nix")
    done = there.run("import", "toy.nar", "--sha256", sha256, "--json")
    assert json.loads(done.stdout)["references"] == [rref, counted]
    assert there.run("ls", rref).stdout == there.run("ls", "toy").stdout
    assert there.planned("toy") == []
    assert there.built("toy") == []
    assert there.run("path", "toy").stdout.split() == [path]
    code = f"""
from stagedml import import_closure
from stagedml.realized import toy
assert str(toy.page) == {path!r} + "/page.html", toy.page
assert import_closure("toy.nar").references == {[rref, counted]!r}
"""
    done = there.python(code)
    assert done.returncode == 0, done.stderr
    said = there.fail("rm", "toy", "--yes")
    assert "an import" in said
    assert "--unroot" in said


REPL = """
from stagedml import StagedMLError, repl_cancel, repl_continue, repl_realize, rref2path
closure = instantiate(all_toy)


def by_hand(out, words):
    out.text.write_text(words + "\\n")
    out.facts = {"words": len(words.split()), "letters": [len(w) for w in words.split()]}
    out.size = len(words)


def page(rref):
    return (rref2path(rref) / "page.html").read_text()

"""


def test_a_pause_before_a_stage(project):
    """What is made by hand becomes its realization, and is used downstream."""
    code = """
rh = repl_realize(closure, "corpus")
by_hand(rh.build.out, "made in a pause")
rref = repl_continue(rh)
print(json.dumps([page(rref), rref != realize(closure)]))
"""
    (text, differs), _ = session(project, REPL + code)
    assert "text made in a pause\n" in text
    assert differs


def test_a_pause_that_is_cancelled(project):
    """The plan can be realized as before."""
    code = """
before = realize(closure)
rh = repl_realize(closure, "corpus")
by_hand(rh.build.out, "given up")
repl_cancel(rh)
try:
    repl_continue(rh)
except StagedMLError as error:
    said = str(error)
print(json.dumps([before == realize(closure), "given up" in page(before), said]))
"""
    (same, seen, said), _ = session(project, REPL + code)
    assert same
    assert not seen
    assert said.startswith("the pause before 'corpus' was cancelled")


def test_a_stage_is_realized_while_a_session_is_paused_before_it(project):
    code = """
rh = repl_realize(closure, "corpus")
during = realize(closure)
by_hand(rh.build.out, "made afterwards")
made = repl_continue(rh)
print(json.dumps([page(during), page(made), realize(closure) == during]))
"""
    (during, made, same), _ = session(project, REPL + code)
    assert "made afterwards" not in during
    assert "text made afterwards\n" in made
    assert same


# Which test shows each behaviour, by its number in the list that this project began with; "*" is
# this file.
BEHAVIOURS = {
    1: ["planning/test_manager.py::test_the_same_stage_twice_is_one", "test_random_graphs.py::"],
    2: ["*::test_what_is_realized_runs_nothing", "test_random_graphs.py::"],
    3: ["*::test_what_is_realized_runs_nothing", "*::test_chosen_stages_are_built_again"],
    4: [
        "nix/test_identity.py::test_outputs_cannot_be_changed",
        "*::test_files_keep_what_makes_them_programs",
    ],
    5: ["test_random_graphs.py::", "planning/test_manager.py::test_a_leaf_does_not_know"],
    6: ["nix/test_identity.py::test_one_parameter", "test_random_graphs.py::"],
    7: ["nix/test_content_addressed.py::test_what_comes_out_the_same_builds_nothing_downstream"],
    8: ["*::test_what_is_not_reached_is_not_built", "test_random_graphs.py::"],
    9: [
        "test_sessions.py::test_the_last_definition_wins",
        "planning/test_addresses.py::test_the_last_of_two_functions_of_one_name",
    ],
    10: ["*::test_what_is_of_another_plan_or_store_is_refused"],
    11: ["*::test_a_reference_is_no_parameter"],
    12: ["*::test_a_pipeline_within_another"],
    13: ["planning/test_parameters.py::test_what_is_no_json_is_refused_at_any_depth"],
    14: ["nix/test_faults.py::test_broken_promises", "test_random_graphs.py::"],
    15: [
        "nix/test_faults.py::test_an_exception",
        "nix/test_faults.py::test_what_was_written_can_be_inspected",
    ],
    16: [
        "nix/test_matching.py::test_what_is_made_of_selections",
        "nix/test_matching.py::test_candidates_that_failed_or_missed",
        "nix/test_impure.py::",
        "test_random_graphs.py::",
    ],
    17: ["*::test_several_realizations_of_one_stage", "test_random_graphs.py::"],
    18: ["*::test_what_garbage_collection_keeps"],
    19: ["*::test_roots_lead_to_all_that_was_built", "test_random_graphs.py::"],
    20: ["*::test_dry_runs", "*::test_dry_runs_of_sessions"],
    21: [
        "*::test_what_is_only_to_be_realized_is_never_built",
        "*::test_a_stage_that_is_only_to_be_realized",
    ],
    22: ["*::test_redefine"],
    23: ["*::test_the_lens_cannot_be_written_to", "planning/test_manager.py::test_the_lens"],
    24: ["*::test_a_closure_cut_out_of_a_larger_one"],
    25: ["*::test_fetched_by_hash_and_unpacked", "nix/test_faults.py::test_a_wrong_hash"],
    26: ["*::test_an_export_is_the_same_on_the_other_side"],
    27: [
        "*::test_a_pause_before_a_stage",
        "*::test_a_pause_that_is_cancelled",
        "*::test_a_stage_is_realized_while_a_session_is_paused_before_it",
    ],
    28: ["nix/test_tolerance.py::test_a_failure_is_a_value", "test_random_graphs.py::"],
    29: [
        "nix/test_inputs.py::test_how_inputs_are_given_does_not_matter",
        "nix/test_identity.py::test_edits_that_rebuild_nothing",
        "nix/test_identity.py::test_nothing_of_this_process_counts",
    ],
    30: ["*::test_links_to_results", "realization/test_looking.py::"],
    31: ["*::test_two_stores_are_separate"],
}


def test_all_behaviours_are_shown():
    """Each by tests that exist, some of them with real Nix."""
    assert list(BEHAVIOURS) == list(range(1, 32))
    here = Path(__file__).parent
    for number, references in BEHAVIOURS.items():
        for reference in references:
            file, _, name = reference.replace("*", Path(__file__).name).partition("::")
            names = re.findall(r"^def (test_\w+)\(", (here / file).read_text(), re.MULTILINE)
            assert any(found.startswith(name) for found in names), (number, reference)
