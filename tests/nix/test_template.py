"""A repository of somebody else, which takes StagedML as a flake's input."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest
from toys import REPOSITORY, Checkout, checkout

from stagedml.host import toolchain
from stagedml.host.flake import overrides

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.nix


def make_library(root: Path) -> Path:
    """A checkout of StagedML alone."""
    ignored = shutil.ignore_patterns("__pycache__")
    for name in ("nix", "stagedml", "templates"):
        shutil.copytree(REPOSITORY / name, root / name, ignore=ignored)
    for name in ("default.nix", "flake.nix", "flake.lock"):
        shutil.copy2(REPOSITORY / name, root)
    return root


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """What the repository takes."""
    return make_library(tmp_path / "library")


@pytest.fixture
def mine(library: Path, toy_store: dict[str, str], tmp_path: Path) -> Checkout:
    """A repository made by the library's own command."""
    made = checkout(tmp_path / "mine", toy_store)
    made.env["PYTHONPATH"] = str(library)
    made.env.pop("STAGEDML_SOURCE", None)
    made.root.mkdir()
    made.run("init")
    return made


def all_entrances(mine: Checkout) -> None:
    (path,) = mine.build("hello")
    assert mine.old_nix("nix-build", "-A", "hello", "--no-out-link").stdout.split() == [path]
    assert mine.flake_path("hello") == path


def test_all_entrances(mine, library):
    assert (mine.root / "flake.nix").read_text().count(f'"path:{library}"') == 1
    all_entrances(mine)
    # The override that is printed is the one that fits.
    said = mine.run("toolchain", "show", "--override").stdout.split()
    assert said[:2] == ["--override-input", "stagedml/nixpkgs"]
    assert said[2].startswith("path:/")
    assert len(said) == 3


def test_what_the_first_pipeline_shows(mine):
    """A figure, a report, a gate; and what an edit rebuilds."""
    done = mine.run("build", "hello")
    assert "hello: r2 0.9" in done.stderr
    (path,) = done.stdout.split()
    assert f"  report: {path}/report.html" in done.stderr
    said = mine.fail("build", "hello", "--set", "evaluate-gate.r2_at_least=0.999")
    assert "error: evaluate-gate failed: r2 = 0.9" in said
    assert "misses its objective of at least 0.999" in said
    mine.edit("pipelines/hello.py", "<title>Study</title>", "<title>Exam</title>")
    assert mine.planned("hello") == ["evaluate", "evaluate-gate"]
    mine.edit("data/study.csv", "hours,points\n", "hours,points\n0.0,31.0\n")
    assert mine.planned("hello") == ["evaluate", "evaluate-gate", "fit", "split"]


def test_nix_flake_init(mine, library, tmp_path):
    """What it makes does not say yet where StagedML is; each entrance says what to do."""
    other = Checkout(tmp_path / "other", mine.env)
    other.root.mkdir()
    done = other.old_nix("nix", "flake", "init", "-t", f"path:{library}")
    assert done.returncode == 0, done.stderr
    other.generate()
    cure = "run `stagedml init` here, or set inputs.stagedml.url in flake.nix"
    assert cure in other.fail("build", "hello")
    assert cure in other.old_nix("nix-build", "-A", "hello").stderr
    doctor = other.run("doctor", "--json").stdout
    assert f"--override-input stagedml path:{library} --override-input stagedml/nixpkgs" in doctor
    path = other.flake_path("hello")  # with these
    other.run("init")
    assert other.build("hello") == [path]
    all_entrances(other)
    assert "wrote" not in other.run("init").stderr


def test_init_overwrites_nothing(mine, tmp_path):
    text = (mine.root / "pipelines/hello.py").read_text()
    (mine.root / "pipelines/hello.py").write_text(text + "# mine\n")
    (mine.root / "stagedml.nix").unlink()
    said = mine.fail("init")
    assert "already has other files of these names: pipelines/hello.py" in said
    assert not (mine.root / "stagedml.nix").exists()
    assert mine.fail("init", str(mine.root / "flake.nix"), code=2)


def test_a_library_with_a_blank_in_its_path(toy_store, tmp_path):
    made = checkout(tmp_path / "mine", toy_store)
    made.env["PYTHONPATH"] = str(make_library(tmp_path / "a store/of libraries"))
    made.root.mkdir()
    assert "Nix 2.8 finds no flake at such a path" in made.fail("init")
    assert list(made.root.iterdir()) == []


def test_a_library_in_a_git_repository(mine, library, tmp_path):
    """Of it, a flake takes what git tracks, no virtual environment."""
    who = ["-c", "user.name=test", "-c", "user.email=test@localhost"]
    for words in (["init", "-q"], ["add", "."], [*who, "commit", "-q", "-m", "All"]):
        subprocess.run(["git", *words], cwd=library, env=mine.env, check=True)
    other = Checkout(tmp_path / "other", mine.env)
    other.root.mkdir()
    other.run("init")
    assert f'"git+file://{library}"' in (other.root / "flake.nix").read_text()
    all_entrances(other)


def test_init_elsewhere(mine, tmp_path):
    made = Checkout(tmp_path / "a place", mine.env)
    said = mine.run("init", str(made.root)).stderr
    assert f"cd '{made.root}'" in said
    assert made.build("hello") == mine.build("hello")


def test_what_git_does_not_track(mine):
    """A flake in a git repository has only what git tracks; every entrance says so."""

    def git(*args: str) -> None:
        subprocess.run(["git", *args], cwd=mine.root, env=mine.env, check=True)

    git("init", "-q")
    git("add", "flake.nix")

    def flake() -> str:
        chosen = overrides(mine.root, toolchain.require(mine.env))
        return mine.old_nix("nix", "build", ".#hello", "--no-link", *chosen).stderr

    said = flake()
    assert "nix/pipelines" in said
    assert "`stagedml generate`" in said
    assert "git add" in said
    doctor = {row["check"]: row for row in json.loads(mine.run("doctor", "--json").stdout)}
    assert "git does not track default.nix, nix/pipelines/" in doctor["flake"]["text"]
    assert doctor["flake"]["hint"] == f"git -C {mine.root} add ."
    git("add", "nix")
    assert "pipelines/hello.py is missing (a flake has only what git tracks" in flake()
    git("add", ".")
    assert flake() == "" or "error" not in flake()
    assert "flake" not in mine.run("doctor", "--json").stdout.split('"check": "flake"')[1:]
    mine.build("hello")


@pytest.mark.parametrize(
    ("flake", "lock", "said"),
    [
        ("", None, ["stagedml/nixpkgs"]),
        ('inputs.stagedml.inputs.nixpkgs.follows = "nixpkgs";', None, ["nixpkgs"]),
        ('inputs.stagedml = { inputs.nixpkgs.follows = "pkgs"; };', None, ["pkgs"]),
        ("", "spoilt", ["stagedml/nixpkgs"]),
        ("", {"stagedml": {"inputs": {"nixpkgs": "nixpkgs_2"}}}, ["stagedml/nixpkgs"]),
        ("", {"stagedml": {"inputs": {"nixpkgs": ["pkgs", "inner"]}}}, ["pkgs/inner"]),
    ],
)
def test_the_input_to_override(tmp_path, flake, lock, said):
    (tmp_path / "flake.nix").write_text(flake)
    if lock is not None:
        nodes = {"root": {"inputs": {"stagedml": "stagedml"}}, **lock} if lock != "spoilt" else lock
        (tmp_path / "flake.lock").write_text(json.dumps({"root": "root", "nodes": nodes}))
    chosen = toolchain.Choice(tmp_path, "here")
    assert overrides(tmp_path, chosen) == ["--override-input", *said, f"path:{tmp_path}"]
    assert overrides(tmp_path, toolchain.Choice(None, "here")) == []


def test_one_place_names_the_project():
    """And it is to be set: nobody is sent to a project of the same name."""
    for name in ("templates", "docs", "nix", "stagedml"):
        for path in (REPOSITORY / name).rglob("*"):
            if path.is_file() and path.suffix in (".nix", ".md", ".py", ".toml"):
                assert "github:stagedml/" not in path.read_text(), path


@pytest.mark.parametrize("what", ["stagedml/runtime/errors.py", "format"])
def test_a_command_of_another_version(mine, library, tmp_path, what):
    """It is not said that the repository is stale: generating anew would not help."""
    other = make_library(tmp_path / "other")
    if what == "format":
        text = (other / "stagedml/generation/pipelines.py").read_text()
        changed = re.sub(r"\nFORMAT = (\d+)\n", "\nFORMAT = 1\\1\n", text)
        assert changed != text
        (other / "stagedml/generation/pipelines.py").write_text(changed)
    else:
        with (other / what).open("a") as file:
            file.write("NEW = 1\n")
    mine.run("generate", PYTHONPATH=str(other))
    for said in (
        mine.fail("build", "hello", PYTHONPATH=str(other)),
        mine.old_nix("nix-build", "-A", "hello", "--no-out-link").stderr,
        mine.flake_build("hello").stderr,
    ):
        assert "another version of StagedML than this repository takes" in said
        assert what in said
        assert "nix flake lock --update-input stagedml" in said
        assert "nix run --inputs-from . stagedml -- generate" in said
        assert "run `stagedml generate`" not in said
    # Either cure: the repository takes the other one, or it is generated with its own.
    taken = {**mine.env, "STAGEDML_SOURCE": str(other), "PYTHONPATH": str(other)}
    if what != "format":  # which only the command was given
        assert Checkout(mine.root, taken).build("hello")
    mine.generate()
    assert mine.build("hello")


def test_an_edit_of_its_own_is_stale(mine):
    mine.edit("pipelines/hello.py", "at_least=0.9)", "at_least=0.8)")
    said = mine.old_nix("nix-build", "-A", "hello", "--no-out-link").stderr
    assert "the pipeline 'hello' is stale: pipelines/hello.py changed" in said
    assert "run `stagedml generate`" in said
