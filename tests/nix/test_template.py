"""A repository of somebody else, which takes StagedML as a flake's input."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from toys import REPOSITORY, Checkout, checkout

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
    """A repository made from the template, used with the library's own command."""
    shutil.copytree(REPOSITORY / "templates/default", tmp_path / "mine")
    env = {**toy_store, "STAGEDML_SOURCE": str(library)}
    made = checkout(tmp_path / "mine", env)
    made.env["PYTHONPATH"] = str(library)
    made.generate()
    return made


def test_all_entrances(mine, library):
    (path,) = mine.build("hello")
    assert mine.old_nix("nix-build", "-A", "hello", "--no-out-link").stdout.split() == [path]
    given = ("--override-input", "stagedml", f"path:{library}")
    assert mine.flake_path("hello", *given, flake_nixpkgs="stagedml/nixpkgs") == path


@pytest.mark.parametrize("what", ["stagedml/runtime/errors.py", "format"])
def test_a_command_of_another_version(mine, library, tmp_path, what):
    """It is not said that the repository is stale: generating anew would not help."""
    other = make_library(tmp_path / "other")
    if what == "format":
        text = (other / "stagedml/generation/pipelines.py").read_text()
        assert "\nFORMAT = 1\n" in text
        changed = text.replace("\nFORMAT = 1\n", "\nFORMAT = 2\n")
        (other / "stagedml/generation/pipelines.py").write_text(changed)
    else:
        with (other / what).open("a") as file:
            file.write("NEW = 1\n")
    mine.run("generate", PYTHONPATH=str(other))
    given = ("--override-input", "stagedml", f"path:{library}")
    for said in (
        mine.fail("build", "hello", PYTHONPATH=str(other)),
        mine.old_nix("nix-build", "-A", "hello", "--no-out-link").stderr,
        mine.flake_build("hello", *given, flake_nixpkgs="stagedml/nixpkgs").stderr,
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
    mine.edit("pipelines/hello.py", "count=100", "count=101")
    said = mine.old_nix("nix-build", "-A", "hello", "--no-out-link").stderr
    assert "the pipeline 'hello' is stale: pipelines/hello.py changed" in said
    assert "run `stagedml generate`" in said
