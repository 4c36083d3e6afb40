"""The original's REPL: pauses before stages, and outputs that are made by hand; real Nix."""

from __future__ import annotations

import json
import os
import re
import tempfile
import time
from pathlib import Path

import pytest

pytestmark = pytest.mark.nix

SESSION = """
import json, os, shutil, subprocess, sys
from pathlib import Path
from stagedml import (
    StagedMLError, instantiate, realize, repl_cancel, repl_continue, repl_continueMany,
    repl_realize, rref2path, rref2dref, path2rref,
)
from stagedml.nix.client import Nix
from stagedml.planning.project import find
from stagedml.planning.target import Target
from stagedml.realization.handmade import hand_made_in, impure_stages, read_mark
from stagedml.realization.repl import Pause
from stagedml.realization.workspace import Workspace
from pipelines.faults import all_branches
from pipelines.gates import all_gated, all_counts
from pipelines.choosing import all_best as all_chosen
from pipelines.toys import all_toy
from toy.text import corpus, count

nix = Nix()
workspace = Workspace(find(), nix)


def caught(function, *args):
    try:
        function(*args)
    except StagedMLError as error:
        return [type(error).__name__, str(error)]
    return None


def by_hand(out, words="made by hand"):
    out.text.write_text(words + "\\n")
    out.facts = {"words": len(words.split()), "letters": [len(w) for w in words.split()]}
    out.size = len(words)


{code}
"""


def session(project, code):
    """What a session prints last, as JSON, and what it says."""
    done = project.python(SESSION.replace("{code}", code))
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.strip().split("\n")[-1]), done.stderr


def left_over():
    directory = Path(tempfile.gettempdir())
    return {p.name for p in directory.iterdir() if p.name.startswith("stagedml.tmp-stage-")}


def test_an_output_made_by_hand_is_used_downstream(project):
    """What is bound, what is handed in, and what it is marked as."""
    before = left_over()
    code = """
closure = instantiate(all_toy)
plain = rref2path(realize(closure))
rh = repl_realize(closure, "corpus")
bound = [repr(rh), rh.build.name, rh.build.seed, rh.build.config.words, dict(rh.parameters),
         dict(rh.inputs), rh.build.tmp.is_dir(), list(rh.build.tmp.iterdir())]
place = rh.place.directory
by_hand(rh.build.out)
rref = repl_continue(rh)
path = rref2path(rref)
(made,) = hand_made_in(nix, str(path))
run = workspace.history.last_realizations(Target("toy"))
print(json.dumps({
    "bound": bound,
    "page": (path / "page.html").read_text(),
    "plain": str(path) != str(plain),
    "again": rh.result == rref and rh.state == "continued",
    "gone": not place.exists(),
    "mark": read_mark(made),
    "own": hand_made_in(nix, made) == [made] and hand_made_in(nix, str(plain)) == [],
    "recorded": {name: row.outcome for name, row in run.items()},
    "impure": sorted(impure_stages(run.values())),
    "derivation": str(workspace.stages(Target("toy"), closure.plan)["corpus"].drv),
    "reference": path2rref(path) == rref,
}))
"""
    found, said = session(project, code)
    assert found["bound"] == [
        "<toy: paused before corpus>",
        "corpus",
        42,
        3,
        {"words": 3},
        {"source": None},
        True,
        [],
    ]
    assert "text made by hand\n" in found["page"]
    assert found["plain"]
    assert found["again"]
    assert found["gone"]
    assert found["mark"] == {
        "stage": "corpus",
        "pipeline": "toy",
        "derivation": Path(found["derivation"]).name,
    }
    assert found["own"]
    assert found["recorded"]["corpus"] == "hand-made"
    assert found["impure"] == ["corpus", "count", "report"]
    assert found["reference"]
    assert "report is made with hand-made outputs: corpus" in said
    assert left_over() == before


def test_it_is_never_taken_for_the_stage_s_own(project):
    """A plain build builds the stage, which has another path; what was made by hand keeps its."""
    code = """
from stagedml import Manager
def all_own(m):
    return count(m, corpus(m, words=5), scale=WORDS / 1e6)

closure = instantiate(all_own)
target = Target(closure.plan.name)
own = workspace.outputs(target, closure.plan)
rh = repl_realize(closure, "corpus")
by_hand(rh.build.out, "one two three four five")
there = [os.path.exists(own["corpus"]), os.path.exists(own["count"])]
rref = repl_continue(rh)
made = hand_made_in(nix, str(rref2path(rref)))
there += [nix.is_valid(own["corpus"]), nix.is_valid(own["count"])]
closure_of = nix.query("--requisites", str(rref2path(rref)))
plain = realize(closure)
built = str(rref2path(plain))
print(json.dumps({
    "there": there, "made": made, "own": own, "closure": closure_of,
    "built": built == own["count"], "same": rref == plain,
    "of": nix.query("--deriver", built) != nix.query("--deriver", str(rref2path(rref))),
    "mark": read_mark(own["corpus"]), "hand": hand_made_in(nix, built),
}))
"""
    code = code.replace("WORDS", str(os.getpid()))
    found, said = session(project, code)
    assert found["there"][2:] == found["there"][:2], (
        "making it by hand has made nothing of it there"
    )
    assert found["made"][0] not in found["own"].values()
    assert not set(found["own"].values()) & set(found["closure"]), "so it is not copied elsewhere"
    assert found["built"]
    assert not found["same"]
    assert found["of"]
    assert found["mark"] is None
    assert found["hand"] == []
    if not found["there"][1]:
        assert "count: done" in said.rpartition("hand-made outputs")[2]


def test_the_body_in_the_session(project):
    """Called whole, its result is what Nix builds."""
    code = """
closure = instantiate(all_toy)
rh = repl_realize(closure, "count")
count.function(rh.build, **rh.inputs, **rh.parameters)
written = {p.name: p.read_text() for p in rh.place.out.iterdir()}
rref = repl_continue(rh, rh.build.out)
own = workspace.outputs(Target("toy"), closure.plan)
realize(closure)
print(json.dumps([
    written,
    {p.name: p.read_text() for p in Path(own["count"]).iterdir() if p.is_file()},
    (rref2path(rref) / "page.html").read_text() == (Path(own["report"]) / "page.html").read_text(),
]))
"""
    (written, built, same), _ = session(project, code)
    assert written == built
    assert same


def test_by_a_shell(project):
    code = """
rh = repl_realize(instantiate(all_toy), "count")
(rh.build.tmp / "note").write_text("mine")
status = [rh.shell("cat scratch/note >&2; stagedml-run"), rh.shell("exit 3")]
rref = repl_continue(rh)
print(json.dumps([status, (rref2path(rref) / "page.html").is_file()]))
"""
    found, said = session(project, code)
    assert found == [[0, 3], True]
    assert "mine" in said


def test_several_pauses(project):
    code = """
closure = instantiate(all_toy)
first = repl_realize(closure, "report", "corpus")
by_hand(first.build.out, "by hand alone")
second = repl_continue(first)
kind = [isinstance(second, Pause), second.stage, first.result is second]
text = second.inputs.text.read_text()
second.build.out.page.write_text("by hand, too")
second.build.out.score = 1
rref = repl_continue(second)
path = rref2path(rref)
many = repl_realize(closure, "corpus", "report")
given = repl_continueMany(many, [second.inputs.counts.data, path])
realize(closure)
more = caught(repl_continueMany, repl_realize(closure, "count"), [
    workspace.outputs(Target("toy"), closure.plan)["count"], path])
print(json.dumps([kind, text, (path / "page.html").read_text(), read_mark(path)["stage"],
                  hand_made_in(nix, str(path)), given == rref, rref.name,
                  str(rref2dref(rref)), more, str(path)]))
"""
    found, _ = session(project, code)
    assert found[0] == [True, "report", True]
    assert found[1] == "by hand alone\n"
    assert found[2] == "by hand, too"
    assert found[3] == "report"
    assert found[4] == [found[9]]
    assert found[5], "the same, once more"
    assert found[6] == "report"
    assert found[7].endswith("-report")
    assert found[8][0] == "PauseEndedError"
    assert "there are outputs left" in found[8][1]


def test_cancelled(project):
    """The plan can be realized as ever; also by somebody else, while it is paused."""
    before = left_over()
    code = """
closure = instantiate(all_toy)
one, other = repl_realize(closure, "count"), repl_realize(closure, closure.plan.target.name)
during = realize(closure)
by_hand  # nothing is handed in
paused = [one.state, other.state, str(one.place.out) != str(other.place.out)]
repl_cancel(one)
after = realize(closure)
print(json.dumps([
    paused, during == after, one.state, hand_made_in(nix, str(rref2path(after))),
    one.place.directory.exists(), other.place.directory.exists(),
    caught(repl_continue, one), caught(repl_cancel, one), caught(one.shell),
]))
"""
    found, _ = session(project, code)
    assert found[0] == ["paused", "paused", True]
    assert found[1]
    assert found[2] == "cancelled"
    assert found[3] == []
    assert found[4:6] == [False, True]
    for error, text in found[6:]:
        assert error == "PauseEndedError"
        assert text.startswith("the pause before 'count' was cancelled")
    assert left_over() == before, "what nobody ended, the end of the session did"


def test_two_at_once(project):
    """Each with an output of its own."""
    code = """
closure = instantiate(all_toy)
one, other = repl_realize(closure, "corpus"), repl_realize(closure, "corpus")
by_hand(one.build.out, "the one")
by_hand(other.build.out, "another one")
second = repl_continue(other)
first = repl_continue(one)
pages = [(rref2path(r) / "page.html").read_text() for r in (first, second)]
print(json.dumps([pages, caught(repl_continue, one)]))
"""
    (pages, twice), _ = session(project, code)
    assert "text the one\n" in pages[0]
    assert "text another one\n" in pages[1]
    assert twice == [
        "PauseEndedError",
        "the pause before 'corpus' was continued\n`repl_realize()` begins anew.",
    ]


def test_broken_promises_are_to_be_mended(project):
    """Each is told as a stage's own is, and the pause goes on."""
    code = """
closure = instantiate(all_toy)
rh = repl_realize(closure, "corpus")
said = [caught(repl_continue, rh)]
by_hand(rh.build.out)
(rh.place.out / "facts.json").write_text('{"words": "many"}')
said.append(caught(repl_continue, rh))
by_hand(rh.build.out)
(rh.place.out / "link").symlink_to("/etc/passwd")
said.append(caught(repl_continue, rh))
(rh.place.out / "link").unlink()
(rh.place.out / "metrics.json").write_text('{"size": NaN}')
said.append(caught(repl_continue, rh))
(rh.place.out / "metrics.json").write_text('[1')
said.append(caught(repl_continue, rh))
os.mkfifo(rh.place.out / "pipe")
said.append(caught(repl_continue, rh))
(rh.place.out / "pipe").unlink()
said.append(caught(repl_continue, rh, "/nowhere/at/all"))
said.append(caught(repl_continue, rh, closure.outputs))
by_hand(rh.build.out)
state = rh.state
rref = repl_continue(rh)
print(json.dumps([said, state, (rref2path(rref) / "page.html").is_file()]))
"""
    (said, state, mended), _ = session(project, code)
    texts = [
        "no file 'words/corpus.txt' was written",
        "facts.json' at .words: expected int",
        "'link' is a link to '/etc/passwd', which is outside of the store",
        "must be a finite number, not nan",
        "metrics.json is not JSON",
        "is a named pipe",
        "'/nowhere/at/all': no directory is there",
        "is planned, and holds nothing yet",
    ]
    for (error, text), wanted in zip(said, texts, strict=True):
        assert error == "HandMadeOutputError"
        assert wanted in text
    assert "mend it, and continue again" in said[0][1]
    assert state == "paused"
    assert mended


def test_a_later_stage_that_fails(project):
    """The pause goes on, so that another output can be handed in."""
    code = """
def all_late(m):
    return count(m, corpus(m, words=3), scale=3)

closure = instantiate(all_late)
rh = repl_realize(closure, "corpus")
by_hand(rh.build.out)
(rh.place.out / "words/corpus.txt").write_bytes(bytes([255, 254]))
said = caught(repl_continue, rh)
state = rh.state
by_hand(rh.build.out)
print(json.dumps([said, state, repl_continue(rh).name]))
"""
    (said, state, name), _ = session(project, code)
    assert "UnicodeDecodeError" in said[1]
    assert state == "paused"
    assert name == "count"


def test_outputs_stand_by_themselves(project):
    """Links into the store are followed, and what mentions a path of it is refused."""
    code = """
closure = instantiate(all_toy)
rh = repl_realize(closure, "count")
count.function(rh.build, **rh.inputs, **rh.parameters)
text = rh.inputs.data.text
(rh.place.out / "copy.txt").symlink_to(text)
(rh.place.out / "all").symlink_to(text.parent)
(rh.place.out / "beside").symlink_to("counts.json")
(rh.place.out / "mention.txt").write_text(str(text))
said = caught(repl_continue, rh)
(rh.place.out / "mention.txt").unlink()
rref = repl_continue(rh)
(made,) = hand_made_in(nix, str(rref2path(rref)))
copied = Path(made, "copy.txt")
print(json.dumps([
    said, copied.is_symlink(), copied.read_text(), Path(made, "all/corpus.txt").read_text(),
    os.readlink(Path(made, "beside")), nix.query("--references", made), text.read_text(),
    nix.query("--roots", made) != [],
]))
"""
    found, _ = session(project, code)
    assert found[0][0] == "HandMadeOutputError"
    assert re.match(r"'mention.txt' mentions \S+-corpus at byte \d+\n", found[0][1])
    assert not found[1]
    assert found[2] == found[3] == found[6]
    assert found[4] == "counts.json"
    assert found[5] == []
    assert found[7], "the run keeps it"


def test_what_one_cannot_pause_before(project):
    code = """
closure = instantiate(all_toy)
other = instantiate(all_toy)
from pipelines.local import all_local
print(json.dumps([
    caught(repl_realize, closure, "corpsu"),
    caught(repl_realize, closure, other.outputs),
    caught(repl_realize, instantiate(all_local), "train.csv"),
    caught(repl_realize, instantiate(all_branches)),
    caught(lambda: repl_realize(closure, accelerator="tpu")),
    caught(repl_realize, instantiate(lambda m: [corpus(m), corpus.named("other")(m)])),
    caught(repl_realize, instantiate(all_chosen)),
]))
"""
    found, _ = session(project, code)
    assert found[0][1].endswith("unknown stage 'corpsu': did you mean 'corpus'?")
    assert found[1][0] == "InputError"
    assert "'report' is of another plan than toy" in found[1][1]
    assert found[2][0] == "NoStageError"
    assert "bad-branch" in found[3][1]
    assert "no accelerator 'tpu'" in found[4][1]
    assert "has 2 targets" in found[5][1]
    assert found[6][0] == "NoStageError"
    assert "is a matcher: it chooses, and makes nothing" in found[6][1]


def test_a_gate(project):
    """By default the pause is before the target; a gate's inputs are its result and its values."""
    code = """
closure = instantiate(all_counts)
rh = repl_realize(closure)
shutil.copytree(rh.inputs.result, rh.place.out, dirs_exist_ok=True)
for p in [rh.place.out, *rh.place.out.rglob("*")]:
    p.chmod(0o755)
rref = repl_continue(rh)
there = (rref2path(rref) / "counts.json").is_file()
print(json.dumps([rh.stage, list(rh.inputs), rref.name, there]))
"""
    found, _ = session(project, code)
    assert found == ["count-gate", ["result", "values"], "count-gate", True]


def test_what_commands_say(project):
    """`stagedml path` says of references what was made by hand, `plan` why it is not that."""
    code = """
closure = instantiate(all_toy)
rh = repl_realize(closure, "corpus")
by_hand(rh.build.out, "for commands")
rref = repl_continue(rh)
(made,) = hand_made_in(nix, str(rref2path(rref)))
print(json.dumps([rref, made, str(rref2path(rref))]))
"""
    (rref, made, path), _ = session(project, code)
    done = project.run("path", rref, made)
    assert done.stdout.split() == [path, made]
    assert f"{rref} is made of {made}, by hand\n" in done.stderr
    assert f"{made} was made by hand\n" in done.stderr
    rows = json.loads(project.run("path", "--json", rref, "toy", "--planned").stdout)
    assert [row["hand_made"] for row in rows] == [[made], []]
    assert rows[1]["path"] != path
    settings = ("--set", f"corpus.words={time.time_ns()}")  # never built before
    said = project.run("plan", "toy", *settings).stdout
    assert f"hand-made the last time: {made} stood for it" in said


IMPURE = """
from stagedml import Manager, pipeline
from toy.text import Report, corpus, count, report


@pipeline("fresh-report")
def all_fresh(m: Manager) -> Report:
    text = corpus.named("fresh-corpus").on(impure=True)(m, words=4)
    counts = count.on(impure=True)(m, text, scale=2)
    return report.on(impure=True)(m, counts, text.text, text.size, text.facts)
"""


def test_after_an_impure_stage(project):
    """One realization of it, before the pause and after it; a shell takes the newest there is."""
    (project.root / "pipelines/fresh.py").write_text(IMPURE)
    code = """
from pipelines.fresh import all_fresh
closure = instantiate(all_fresh)
rh = repl_realize(closure, "count")
used = str(rh.inputs.data.text.parent.parent)
count.function(rh.build, **rh.inputs, **rh.parameters)
rref = repl_continue(rh)
(drv,) = nix.query("--deriver", str(rref2path(rref)))
print(json.dumps([used, nix.query("--references", drv), hand_made_in(nix, str(rref2path(rref)))]))
"""
    (used, references, made), said = session(project, code)
    assert used.endswith("-fresh-corpus")
    assert used in references
    assert len(made) == 1
    assert said.count("fresh-corpus: done") == 1
    done = project.run("shell", "fresh-report.count", "-c", "cat $stagePath && stagedml-run")
    assert used in done.stdout
    assert "done in" not in done.stderr, "nothing is built for it"
    done = project.run("shell", "fresh-report.fresh-corpus", "-c", "stagedml-run; ls $out")
    assert "words" in done.stdout
