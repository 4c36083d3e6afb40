"""Frozen realizations through real Nix: made, used by pure stages, moved to other stores."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path

import pytest
from test_entrances import of_nix_build

from stagedml.nix.client import Nix
from stagedml.planning.frozen import (
    Frozen,
    FrozenFormatError,
    FrozenHashError,
    FrozenMissingError,
    read_frozen,
)

pytestmark = pytest.mark.nix

COLD = '''\
"""A pipeline that uses what was frozen."""

from __future__ import annotations

from toy.dice import Doubled, Tally, Throw, tally

from stagedml import Manager, frozen, pipeline


@pipeline("cold")
def all_cold(m: Manager) -> Tally:
    """Use a frozen throw."""
    thrown = frozen(m, "frozen/throw.toml", Throw)
    assert thrown.config.sides == 1000000
    return tally(m, thrown)
'''


def metrics(path: str) -> dict[str, float]:
    return json.loads(Path(path, "metrics.json").read_text())


@pytest.fixture
def cold(project):
    """A project with a frozen throw, and a pipeline that uses it; the throw."""
    (thrown,) = project.build("dice.throw")
    done = project.run("freeze", "dice.throw")
    assert 'use it as `frozen(m, "frozen/throw.toml", Throw)`' in done.stderr
    (project.root / "pipelines/cold.py").write_text(COLD)
    return project, thrown, done.stdout.strip()


def test_a_pure_stage_uses_a_frozen_impure_one(cold):
    """Every entrance builds it, once, and says the same of it."""
    project, thrown, path = cold
    nix = Nix(env=project.env)
    assert nix.query("--references", path) == []
    assert metrics(path) == metrics(thrown)
    assert not Path(path, "nix-support").exists()
    (out,) = project.build("cold")
    assert metrics(out)["double"] == 2 * metrics(thrown)["number"]
    assert project.built("cold") == []
    project.generate()
    assert of_nix_build(project, "cold") == out
    assert project.flake_path("cold") == out
    assert project.run("path", "cold.throw").stdout.split() == [path]
    assert "frozen         frozen/throw.toml" in project.run("show", "cold").stdout
    assert f"{metrics(thrown)['seed']:.0f}" in project.run("metrics", "cold").stdout
    assert "= throw" in project.run("plan", "--all", "cold").stdout
    project.build("dice.throw")
    assert project.built("cold") == [], "another throw is another one"
    found = tomllib.loads((project.root / "frozen/throw.toml").read_text())
    assert found["provenance"]["seed"] == metrics(thrown)["seed"]
    assert found["provenance"]["pipeline"] == "dice"
    assert found["provenance"]["stage"] == "throw"
    assert found["provenance"]["output"] == thrown
    assert found["provenance"]["metrics"] == metrics(thrown)
    assert any("stagedml/frozen" in root for root in nix.query("--roots", path))


def test_an_edit_of_the_file_is_stale(cold):
    project, _, _ = cold
    project.generate()
    project.edit("frozen/throw.toml", 'pipeline = "dice"', 'pipeline = "other"')
    done = project.old_nix("nix-build", "-A", "cold", "--no-out-link")
    assert "frozen/throw.toml changed" in done.stderr
    assert "stale" in project.fail("generate", "--check")
    project.generate()
    of_nix_build(project, "cold")


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('sha256 = "', 'sha256 = "x', "is damaged: its hash or its class"),
        ('outputs = "toy.dice:Throw"', 'outputs = "toy.dice:Tally"', "was changed"),
        ("1000000", "1000001", "was changed"),
        ("version = 1", "version = 2", "is no file of `stagedml freeze`"),
        ('name = "throw"', "name = 1", "is damaged: it has no 'name'"),
        ("[provenance]", "[provenance", "is not TOML"),
    ],
)
def test_a_file_that_was_changed(cold, old, new, said):
    project, _, _ = cold
    project.edit("frozen/throw.toml", old, new)
    assert said in project.fail("build", "cold")


def test_what_a_pipeline_says_wrongly(cold):
    project, _, _ = cold
    project.edit("pipelines/cold.py", '"frozen/throw.toml", Throw', '"frozen/throw.toml", Doubled')
    said = project.fail("build", "cold")
    assert "is of the class toy.dice:Throw, not toy.dice:Doubled" in said
    project.edit("pipelines/cold.py", '"frozen/throw.toml", Doubled', '"frozen/thrown.toml", Throw')
    said = project.fail("build", "cold")
    assert "there is no frozen realization 'frozen/thrown.toml'" in said
    assert "stagedml freeze PIPELINE.STAGE -o frozen/thrown.toml" in said


def test_a_store_that_lacks_it_says_how_to_get_it(cold):
    project, _, path = cold
    nix = Nix(env=project.env)
    frozen = Path(project.env["XDG_STATE_HOME"], "stagedml/frozen", Path(path).name)
    frozen.unlink()
    nix.run("nix-store", "--delete", path)
    said = project.fail("build", "cold")
    assert "it is frozen (frozen/throw.toml), and not in this store" in said
    assert "stagedml import" in said
    assert path in said
    project.run("freeze", "dice.throw")
    project.build("cold")


def test_what_cannot_be_frozen(project):
    project.build("latest-throw")
    (chosen,) = project.build("latest-throw.throw-latest")
    (throw,) = project.run("path", "latest-throw.throw").stdout.split()
    project.run("freeze", "latest-throw.throw-latest", "-o", "chosen.toml")
    found = tomllib.loads((project.root / "chosen.toml").read_text())
    assert found["outputs"] == "toy.dice:Throw"
    assert json.loads(found["config"]) == {"sides": 1000000}
    (path,) = project.run("freeze", "--json", chosen).stdout.split('"path": ')[1:]
    path = json.loads(path.split("\n")[0])
    assert metrics(path) == metrics(throw)
    assert not [p for p in Path(path).iterdir() if p.is_symlink()], "links are what they lead to"
    project.edit("toy/dice.py", '(f"{build.out.number}\\n")', "(f\"{os.environ['out']}\\n\")")
    project.edit("toy/dice.py", "import random", "import os\nimport random")
    project.build("drawn")
    said = project.fail("freeze", "drawn.draw")
    assert "cannot be frozen: 'throw.txt' mentions its own path at byte " in said
    assert "is not realized" in project.fail("freeze", "drawn.draw", "--set", "draw.sides=77")
    project.build("luck")
    said = project.fail("freeze", "luck.attempt-1")
    assert "luck.attempt-1 holds no outputs to freeze: attempt-1 failed: UnluckyError" in said


def test_reading_what_is_written(tmp_path):
    from stagedml.host.toml_files import dump_toml

    found = Frozen("a", "0" * 64, "m:C", {"x": None, "y": [1.5, "z"]}, {"seed": 1})
    path = tmp_path / "a.toml"
    path.write_text(dump_toml(found.table()))
    assert read_frozen(path, "a.toml") == found
    with pytest.raises(FrozenMissingError):
        read_frozen(tmp_path / "b.toml", "b.toml")
    path.write_text(dump_toml(found.table()).replace('"m:C"', '"m:D"'))
    with pytest.raises(FrozenHashError):
        read_frozen(path, "a.toml")
    path.write_text("x = [")
    with pytest.raises(FrozenFormatError):
        read_frozen(path, "a.toml")
