"""`stagedml rebuild` with real git and real Nix: what was built once is what is built again."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from toys import Checkout, checkout, make_project

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.nix


def git(root: Path, *words: str) -> str:
    settings = ("-c", "user.name=Somebody", "-c", "user.email=somebody@example.org")
    done = subprocess.run(
        ["git", *settings, *words], cwd=root, capture_output=True, text=True, check=True
    )
    return done.stdout.strip()


@pytest.fixture(scope="module")
def own_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A repository, in a directory of which the project is."""
    top = tmp_path_factory.mktemp("rebuild-template") / "repository"
    make_project(top / "ml")
    (top / ".gitignore").write_text("__pycache__/\n")
    git(top, "init", "-q", "-b", "main")
    git(top, "add", "-A")
    git(top, "commit", "-q", "-m", "First.")
    return top


@pytest.fixture
def project(own_template: Path, own_store: dict[str, str], tmp_path: Path) -> Iterator[Checkout]:
    top = tmp_path / "repository"
    shutil.copytree(own_template, top, symlinks=True)
    git(top, "status")  # copies are other files for the index
    found = checkout(top / "ml", own_store)
    temporary = tmp_path / "tmp"
    temporary.mkdir()
    found.env |= {"TMPDIR": str(temporary), "XDG_STATE_HOME": str(tmp_path / "state")}
    yield found
    shutil.rmtree(tmp_path / "state", ignore_errors=True)


def scale(number: float) -> tuple[str, str]:
    return ("--set", f"count.scale={number}")


def rebuild(project: Checkout, *words: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(project.run("rebuild", "--json", *words).stdout)
    return found


def forget(project: Checkout) -> None:
    """Lets go of all runs, and deletes what they kept."""
    project.run("gc", "--keep", "0", "--yes")


def state_of(project: Checkout) -> dict[str, Any]:
    """All that a user has in his repository, but for what Python writes."""
    top = project.root.parent
    return {
        "files": {
            str(path.relative_to(top)): path.read_bytes() if path.is_file() else None
            for path in sorted(top.rglob("*"))
            if "__pycache__" not in path.parts
        },
        "status": git(top, "status", "--porcelain"),
        "worktrees": git(top, "worktree", "list"),
    }


def runs(project: Checkout) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(project.run("runs", "--json").stdout)["runs"]
    return found


def test_a_run_of_a_state_that_is_no_more(project):
    """From a commit with changes, with settings, after all of it was collected."""
    project.edit("toy/text.py", "lines = [\n", 'lines = [\n        "changed",\n')
    (project.root / "toy/extra.py").write_text("# not tracked\n")
    (first,) = project.build("toy", *scale(1))
    page = Path(first, "page.html").read_text()
    assert "changed" in page
    git(project.root, "checkout", "-q", ".")
    (project.root / "toy/extra.py").unlink()
    commit = git(project.root, "rev-parse", "HEAD")
    project.edit("toy/text.py", "words {counts", "count {counts")
    git(project.root, "commit", "-q", "-a", "-m", "Second.")
    project.edit("toy/text.py", "count {counts", "staged {counts")
    git(project.root, "add", "-A")
    project.edit("toy/text.py", "staged {counts", "mine {counts")
    (project.root / "mine.txt").write_text("mine")
    git(project.root, "stash", "create")
    (second,) = project.build("toy", *scale(1))
    assert second != first
    project.run("gc", "--keep", "1", "--yes")
    assert not Path(first).exists()
    before = state_of(project)
    done = rebuild(project, "1")
    assert state_of(project) == before, (
        "the user's own files, index and repository are as they were"
    )
    assert done["same_paths"]
    assert done["output"] == first
    assert Path(first, "page.html").read_text() == page
    assert {stage["content"] for stage in done["stages"]} == {"same"}
    assert done["from"] == f"the commit {commit} with its changes"
    assert list(Path(project.env["TMPDIR"]).glob("stagedml*")) == []
    newest = runs(project)[0]
    assert (newest["commit"], newest["project"]) == (commit, str(project.root))
    assert newest["settings"] == {"count.scale": 1.0}
    again = project.run("rebuild", "1")
    assert "all of it is there, and kept: nothing was built" in again.stderr
    assert "the same bytes: 3 of 3" in again.stderr
    assert len(runs(project)) == 3
    checked = project.run("rebuild", "@", "--check")
    assert "built again, and identical" in checked.stderr


def test_what_cannot_be_had(project, tmp_path):
    project.build("toy", *scale(2))
    hidden = project.root.parent / ".git"
    hidden.rename(tmp_path / "elsewhere")
    assert "is in no git repository" in project.run("rebuild", "1").stderr, (
        "its derivation is there"
    )
    forget(project)
    said = project.fail("rebuild", "1")
    assert "is in no git repository" in said
    git(project.root.parent, "init", "-q")
    said = project.fail("rebuild", "1")
    assert "is not in this clone" in said
    assert "git fetch" in said
    shutil.rmtree(hidden)
    (tmp_path / "elsewhere").rename(hidden)
    (project.root / "toy/large.bin").write_bytes(os.urandom(3 << 20))
    project.build("toy", *scale(3))
    forget(project)
    (project.root / "toy/large.bin").unlink()
    assert "what differed from the commit of run 2 is not known" in project.fail("rebuild", "2")
    assert "unknown run" in project.fail("rebuild", "nothing")
    (project.root.parent / ".gitignore").write_text("__pycache__/\nmine.csv\n")
    shutil.copy(project.root / "data/train.csv", project.root / "data/mine.csv")
    project.build("local", "--set", "path=data/mine.csv")
    (project.root / "data/mine.csv").unlink()
    said = project.run("rebuild", "@").stderr
    assert "there is no file 'data/mine.csv'; but its derivation is in the store" in said
    forget(project)
    assert "there is no file 'data/mine.csv'" in project.fail("rebuild", "@")
    library = tmp_path / "library"
    shutil.copytree(project.root / "data", library)
    git(library, "init", "-q")
    git(library, "add", "-A")
    git(library, "commit", "-q", "-m", "First.")
    git(project.root, "-c", "protocol.file.allow=always", "submodule", "add", "-q", str(library))
    git(project.root, "commit", "-q", "-a", "-m", "Second.")
    table = project.root / "library/train.csv"
    table.write_text(f"{table.read_text()}\n")
    (project.root / "new.txt").touch()
    project.build("local", "--set", "path=library/train.csv")
    git(table.parent, "checkout", "-q", ".")
    said = project.run("rebuild", "@").stderr
    assert "within submodules: ml/library; but its derivation is in the store" in said
    assert "there is no run 99" in project.fail("rebuild", "99")


def test_without_git_what_gives_the_same_is_built(project, tmp_path):
    shutil.rmtree(project.root.parent / ".git")
    (output,) = project.build("toy", *scale(4))
    forget(project)
    assert not Path(output).exists()
    done = rebuild(project, "1")
    assert done["output"] == output
    assert done["from"].startswith("the project as it is")
    forget(project)
    project.edit("toy/text.py", "words {counts", "other {counts")
    said = project.fail("rebuild", "1")
    assert "gives other store paths here: report" in said
    assert "report: source toy/text.py" in said
    assert "--anyway" in said
    assert rebuild(project, "1", "--anyway")["same_paths"] is False


def test_killed_and_interrupted(project):
    tag = f"slow.tag=re{time.time_ns()}"
    words = ("--set", tag, "--set", "slow.seconds=3")
    project.build("toy-slow", *words)
    forget(project)
    before = state_of(project)
    for kind in (signal.SIGINT, signal.SIGKILL):
        process = project.start("rebuild", "1")
        time.sleep(2.5)
        process.send_signal(kind)
        _, stderr = process.communicate(timeout=60)
        assert process.returncode == (130 if kind == signal.SIGINT else -kind), stderr
        assert state_of(project) == before
        if kind == signal.SIGINT:
            assert list(Path(project.env["TMPDIR"]).glob("stagedml*")) == []
    assert rebuild(project, "1")["same_paths"]
    for entry in Path(project.env["TMPDIR"]).iterdir():
        os.utime(entry, (0, 0))
    project.run("rebuild", "1", "--check")
    assert list(Path(project.env["TMPDIR"]).glob("stagedml*")) == []


def test_a_run_that_missed_an_objective_misses_it_again(project: Checkout) -> None:
    """It is built anew where all of it was collected, and is no other failure the second time."""
    assert "misses" in project.fail("build", "gated", "--set", "size=15")
    project.run("build", "gated")
    project.run("gc", "--keep", "1", "--yes")
    assert "misses" in project.fail("rebuild", "1")
    listed = json.loads(project.run("runs", "--json").stdout)["runs"]
    assert [row["status"] for row in listed] == ["missed", "done", "missed"]
