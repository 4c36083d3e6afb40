"""Sources of runs of the past, from real git repositories with submodules."""

from __future__ import annotations

import subprocess
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from stagedml.realization.provenance import state_of
from stagedml.realization.record import Run
from stagedml.tracking.checkout import checked_out
from stagedml.tracking.rebuild import _within

if TYPE_CHECKING:
    from pathlib import Path

OWN = (
    *("-c", "user.name=Somebody", "-c", "user.email=somebody@example.org"),
    *("-c", "protocol.file.allow=always"),
)


def git(root: Path, *words: str) -> None:
    subprocess.run(["git", *OWN, *words], cwd=root, capture_output=True, check=True)


def commit(root: Path, text: str) -> None:
    (root / "data.txt").write_text(text)
    git(root, "add", "-A")
    git(root, "commit", "-q", "-m", text)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with a submodule that has one itself."""
    for name in ("innermost", "inner", "project"):
        (tmp_path / name).mkdir()
        git(tmp_path / name, "init", "-q")
    commit(tmp_path / "innermost", "innermost")
    git(tmp_path / "inner", "submodule", "add", "-q", str(tmp_path / "innermost"), "deep")
    commit(tmp_path / "inner", "one")
    (tmp_path / "project/default.nix").touch()
    git(tmp_path / "project", "submodule", "add", "-q", str(tmp_path / "inner"), "with space/lib")
    git(tmp_path / "project", "submodule", "update", "-q", "--init", "--recursive")
    commit(tmp_path / "project", "outer")
    return tmp_path / "project"


def again(project: Path, directory: Path) -> dict[str, str]:
    """Return the files of the state of a project, written again."""
    state = state_of(project)
    assert state.patch_omitted is None
    run = replace(
        Run("k", 1, "", str(project), "toy", "/d", "/o"), commit=state.commit, dirty=state.dirty
    )
    run = replace(run, patch=state.patch)
    directory.mkdir()
    git(project, "submodule", "update", "-q", "--init", "--recursive", "--checkout")
    git(project, "checkout", "-q", "--", ".")
    root = checked_out(project, run, directory)
    return {str(p.relative_to(root)): p.read_text() for p in root.rglob("data.txt")}


def test_submodules_are_taken_at_their_commits(project, tmp_path):
    found = again(project, tmp_path / "clean")
    assert found == {
        "data.txt": "outer",
        "with space/lib/data.txt": "one",
        "with space/lib/deep/data.txt": "innermost",
    }
    commit(project / "with space/lib", "two")  # and the project's commit still has the one before
    (project / "data.txt").write_text("changed")
    found = again(project, tmp_path / "moved")
    assert found["with space/lib/data.txt"] == "two"
    assert found["data.txt"] == "changed"
    (project / "data.txt").write_text("changed")
    (project / "with space/lib/new.txt").touch()
    state = state_of(project)
    assert "changed" in (state.patch or ""), "what can be recorded is"
    assert (state.patch_omitted or "").endswith("within submodules: with space/lib")


def test_errors_name_no_directory_that_is_gone(tmp_path):
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to("real")
    said = f"{tmp_path}/link/a.py:1, from {tmp_path}/real/b.py"
    assert _within(tmp_path / "link", said) == "./a.py:1, from ./b.py"
