"""Impure stages through real Nix: each build is a new one, and none is lost."""

from __future__ import annotations

import json
import random
import signal
import time
from pathlib import Path

import pytest

from stagedml.host import toolchain
from stagedml.host.flake import overrides
from stagedml.nix import IMPURE
from stagedml.nix.client import Nix
from stagedml.realization.realizations import Realizations, recorded

pytestmark = pytest.mark.nix

ARGS = ("--extra-experimental-features", " ".join(IMPURE))


def metrics(path: str) -> dict[str, float]:
    return json.loads(Path(path, "metrics.json").read_text())


def note(path: str) -> dict[str, object]:
    return json.loads(Path(path, "nix-support/impure.json").read_text())


@pytest.fixture(autouse=True)
def own_throws(project):
    """Throws that no other test has left in the store."""
    sides = 10**6 + random.SystemRandom().randrange(10**9)
    project.edit("toy/dice.py", "sides: int = 1000000", f"sides: int = {sides}")
    project.generate()


def records(project) -> list[dict[str, object]]:
    state = Path(project.env["XDG_STATE_HOME"])
    return [json.loads(p.read_text()) for p in state.glob("stagedml/realizations/*-throw*/*.json")]


def test_each_build_is_another_one(project):
    """Side by side under one derivation, each with its seed, kept from collection."""
    outputs = [project.build("dice.throw")[0] for _ in range(3)]
    assert len(set(outputs)) == 3
    assert len({metrics(path)["seed"] for path in outputs}) == 3
    assert [note(path)["seed"] for path in outputs] == [metrics(path)["seed"] for path in outputs]
    started = [str(note(path)["started"]) for path in outputs]
    assert started == sorted(started)
    nix = Nix(env=project.env)
    (drv,) = set(nix.query("--deriver", *outputs))
    known = Realizations(nix, Path(project.env["XDG_STATE_HOME"], "stagedml")).of(drv)
    assert [one.output for one in known][-3:] == outputs
    for path in outputs:
        assert any("stagedml/realizations" in root for root in nix.query("--roots", path))
    assert {row["output"] for row in records(project)} == set(outputs)
    project.edit("toy/dice.py", '"""Throw a die, each time anew."""', '"""Throw."""')
    project.build("dice.throw")
    assert len({row["derivation"] for row in records(project)}) == 1, "comments do not count"


def test_what_uses_it_is_made_of_it(project):
    (path,) = project.build("dice")
    (thrown,) = project.run("path", "dice.throw").stdout.split()
    assert metrics(path)["double"] == 2 * metrics(thrown)["number"]
    assert project.run("path", "dice").stdout.split() == [path]
    shown = project.run("metrics", "dice").stdout
    assert f"{metrics(thrown)['number']:.0f}" in shown
    assert "each build of it is a new one" in project.run("plan", "dice").stdout
    assert project.planned("dice") == ["tally", "throw"]
    project.run("log", "dice.throw")
    session = project.python(
        "from stagedml import instantiate, realize, rref2path\n"
        "from stagedml.realization.references import dref2rrefs, rref2dref\n"
        "from stagedml.realized import realized\n"
        "from pipelines.dice import all_dice\n"
        "print(realized(all_dice).double)\n"
        "one, two = (realize(instantiate(all_dice)) for _ in range(2))\n"
        "print(rref2path(one), one in dref2rrefs(rref2dref(one)), one != two)\n"
    )
    assert session.returncode == 0, session.stderr
    double, other, *said = session.stdout.split()
    assert float(double) == metrics(path)["double"]
    assert other != path
    assert said == ["True", "True"]


def test_a_run_is_recorded_under_what_it_gave(project):
    outputs = [project.build("dice.throw")[0] for _ in range(2)]
    runs = Path(project.env["XDG_STATE_HOME"]).glob("stagedml/runs/*/dice.stages.throw/*/run.json")
    found = [json.loads(run.read_text()) for run in sorted(runs)]
    assert [run["output"] for run in found] == outputs
    assert [run["stages"][-1]["metrics"] for run in found] == [metrics(path) for path in outputs]
    keys = {row["output"]: row["run"] for row in records(project)}
    assert [keys[path] for path in outputs] == [run["key"] for run in found]


def test_a_pipeline_whose_training_is_impure(project):
    (pure,) = project.build("drawn")
    first, second = (project.build("impure.drawn")[0] for _ in range(2))
    assert len({pure, first, second}) == 3
    assert project.build("drawn") == [pure]
    said = project.fail("build", "impure.five")
    assert "the pipeline 'five' has no stage that trains" in said


def test_nix_build_of_an_impure_pipeline(project):
    """Each call is another one; what needs no feature is evaluated without."""
    done = [project.flake_build("impure.drawn", *ARGS) for _ in range(2)]
    assert [one.returncode for one in done] == [0, 0], done[0].stderr
    first, second = (json.loads(one.stdout)[0]["outputs"]["out"] for one in done)
    assert first != second
    bare = project.flake_build("impure.drawn")
    assert bare.returncode != 0
    assert "impure-derivations" in bare.stderr or "ca-derivations" in bare.stderr
    none = project.flake_build("impure.five", *ARGS)
    assert "the pipeline 'five' has no stage that trains" in none.stderr
    assert project.flake_path("drawn").endswith("-tally")
    found = Nix(env=project.env).eval_json(
        expr=f"let flake = import {project.root}/nix {{ system = builtins.currentSystem; pkgs ="
        f" import {project.root}/nix/nixpkgs.nix; }}; in (flake.mkProject {{ root ="
        f" {project.root}; }}).features"
    )
    line = ["eval", "--json", f"path:{project.root}#hydraJobs.pipelines"]
    jobs = project.old_nix(
        "nix",
        *line,
        "--apply",
        "builtins.mapAttrs (_: job: job.drvPath)",
        *overrides(project.root, toolchain.require(project.env)),
    )
    names = json.loads(jobs.stdout)
    assert "drawn" in names
    assert not {"dice", "latest-throw", "rounded"} & set(names), (
        "what no Nix can evaluate by itself"
    )
    assert found["dice"] == list(IMPURE)
    assert found["rounded"] == ["ca-derivations"]
    assert "drawn" not in found


def test_what_an_impure_stage_may_not(project):
    said = project.fail("build", "own-path", code=1)
    assert "'throw.txt' mentions the output's own path" in said
    assert "impure stages are not checked" in project.fail("build", "--check", "dice")
    project.edit("pipelines/dice.py", "tally.on(impure=True)(m", "tally(m")
    said = project.fail("build", "dice")
    assert "the stage 'tally' is pure, and uses the impure stage 'throw'" in said
    assert "stagedml freeze" in said
    assert project.build("drawn", "--set", "draw.impure=false")
    said = project.fail("build", "drawn", "--set", "draw.impure=true")
    assert "the stage 'tally' is pure, and uses the impure stage 'draw'" in said


def test_a_killed_command_loses_no_realization(project):
    """The stage is done, the one that uses it runs, and all is killed at once."""
    project.edit(
        "toy/dice.py", '    """Double what was thrown."""', "    import time; time.sleep(60)"
    )
    process = project.start("build", "dice")
    nix = Nix(env=project.env)
    deadline = time.monotonic() + 60
    while not records(project) and time.monotonic() < deadline:
        time.sleep(0.05)
    process.send_signal(signal.SIGKILL)
    process.communicate(timeout=30)
    (row,) = records(project)
    assert nix.is_valid(str(row["output"]))
    project.edit("toy/dice.py", "time.sleep(60)", "time.sleep(0)")
    project.build("dice")
    assert row in records(project)
    assert len(records(project)) == 2


def test_what_no_record_tells_of_is_found_in_the_store(project):
    """As `nix build` makes it, or a command that was killed before it could write."""
    done = project.flake_build("dice.stages.throw", *ARGS)
    assert done.returncode == 0, done.stderr
    output = json.loads(done.stdout)[0]["outputs"]["out"]
    nix = Nix(env=project.env)
    assert not records(project)
    (drv,) = nix.query("--deriver", output)
    assert output in [one.output for one in recorded(nix, drv)]
    assert project.run("path", "dice.throw").stdout.split() == [output]


def test_the_latest_of_what_is_there(project):
    """A pure stage uses it, until there is a later one."""
    assert "each build of it is a new one" in project.run("plan", "latest-throw").stdout
    (first,) = project.build("latest-throw")
    (row,) = records(project)
    assert project.built("latest-throw") == []
    assert project.build("latest-throw") == [first]
    assert metrics(first)["double"] == 2 * metrics(str(row["output"]))["number"]
    (later,) = project.build("latest-throw.throw")
    (second,) = project.build("latest-throw")
    assert metrics(second)["double"] == 2 * metrics(later)["number"]
    assert project.run("path", "latest-throw").stdout.split() == [second]
    assert project.planned("latest-throw") == []
    done = project.old_nix("nix-build", "-A", "latest-throw", *ARGS)
    assert "the stage 'throw-latest' of the pipeline 'latest-throw' is pure" in done.stderr
    assert "`stagedml build latest-throw` chooses a realization" in done.stderr
    pure = project.root / "pipelines/pure.py"
    text = (project.root / "pipelines/dice.py").read_text()
    pure.write_text(text.replace("match_latest(m, throw(m))", "match_latest(m, draw(m))"))
    for name in ("dice", "best-throw", "own-path", "drawn", "rounded"):
        pure.write_text(pure.read_text().replace(f'"{name}"', f'"other-{name}"'))
    pure.write_text(pure.read_text().replace('"latest-throw"', '"latest-pure"'))
    said = project.fail("build", "latest-pure")
    assert "match_latest is for impure stages, and these are pure: draw" in said


def test_the_best_of_impure_instances(project):
    (path,) = project.build("best-throw")
    thrown = [metrics(str(row["output"]))["number"] for row in records(project)]
    assert len(thrown) == 3
    assert metrics(path)["double"] == 2 * max(thrown)
    assert project.built("best-throw") == []
    assert len(records(project)) == 3


def test_one_is_let_go_of(project):
    """By name of its path, and only when that is asked for."""
    first, second = (project.build("dice.throw")[0] for _ in range(2))
    said = project.fail("rm", first)
    assert "is kept by the list of impure realizations" in said
    assert "--unroot" in said
    project.run("rm", "--unroot", "--yes", first)
    nix = Nix(env=project.env)
    assert not nix.is_valid(first)
    assert nix.is_valid(second)
    assert project.run("path", "dice.throw").stdout.split() == [second]
