"""The state of sources that a run is made from, down to a patch that gives it back."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

from stagedml.realization import provenance
from stagedml.realization.provenance import LARGEST_PATCH, State, state_of

if TYPE_CHECKING:
    from pathlib import Path


def git(root: Path, *words: str, given: bytes | None = None) -> str:
    own = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
    for who in ("AUTHOR", "COMMITTER"):
        own |= {f"GIT_{who}_NAME": "a", f"GIT_{who}_EMAIL": "a@b"}
    done = subprocess.run(
        ["git", "-C", str(root), *words],
        env=os.environ | own,
        input=given,
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.decode().strip()


def tree(root: Path) -> dict[str, tuple[str, object]]:
    """What is in a checkout: links, executables, contents."""
    found: dict[str, tuple[str, object]] = {}
    for path in sorted(root.rglob("*")):
        if ".git" in path.relative_to(root).parts or path.name.startswith("ignored"):
            continue
        name = str(path.relative_to(root))
        if path.is_symlink():
            found[name] = ("link", str(path.readlink()))
        elif path.is_file():
            found[name] = ("x" if os.access(path, os.X_OK) else "-", path.read_bytes())
    return found


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    root = tmp_path / "checkout"
    (root / "deep/er").mkdir(parents=True)
    git(root, "init", "-q", "-b", "main")
    for n in range(4):
        (root / f"text{n}.py").write_text(f"a = {n}\nb = 2\n")
    (root / "deep/bytes.bin").write_bytes(bytes(range(256)))
    (root / "deep/er/latin.txt").write_bytes(b"caf\xe9\n" * 3)
    (root / "link").symlink_to("text0.py")
    (root / ".gitignore").write_text("ignored*\n")
    git(root, "add", "-A")
    git(root, "commit", "-qm", "first")
    return root


def applied(checkout: Path, state: State, tmp_path: Path) -> Path:
    """A new checkout of the same commit with the patch."""
    clone = tmp_path / "clone"
    shutil.rmtree(clone, ignore_errors=True)
    assert state.commit
    git(tmp_path, "clone", "-q", str(checkout), str(clone))
    git(clone, "checkout", "-q", state.commit)
    assert state.patch is not None, state.patch_omitted
    git(clone, "apply", "--binary", "--whitespace=nowarn", "-", given=state.patch.encode())
    return clone


def change(choose: random.Random, root: Path) -> None:
    """Change something in a checkout, in one of the ways that there are."""
    names = [p for p in root.rglob("*") if p.is_file() and ".git" not in p.parts]
    names = [p for p in names if not p.is_symlink() and p.name != ".gitignore"]
    path = choose.choice(names) if names else root / "new"
    new = (
        root
        / choose.choice(["", "new dir/", "deep/"])
        / choose.choice(
            ["new.py", "ü b.txt", 'q"uote', "tab\tname", "ignored", "-dash", ":colon", "[a]*"]
        )
    )
    match choose.randrange(11):
        case 0:
            path.write_text("a = 7\n")
        case 1:
            path.write_bytes(choose.randbytes(300))
        case 2:
            path.unlink()
        case 3 | 4:
            new.parent.mkdir(exist_ok=True)
            new.write_bytes(
                choose.choice([b"", b"x\r\ny", b"\xff\xfe text\n", b"\0\1", b"z\n" * 9])
            )
        case 5:
            path.chmod(0o755)
        case 6:
            new.parent.mkdir(exist_ok=True)
            if not os.path.lexists(new):
                new.symlink_to("nowhere")
        case 7:
            git(root, "add", "-A")
        case 8:
            path.rename(root / "moved")
        case 9:
            git(root, "rm", "-q", "--cached", "-r", "--ignore-unmatch", "deep")
        case 10:
            with path.open("ab") as file:
                file.write(b"no end of line")


@pytest.mark.parametrize("seed", range(12))
def test_a_patch_gives_back_what_was_there(checkout, tmp_path, seed):
    choose = random.Random(seed)
    for _ in range(choose.randrange(1, 9)):
        change(choose, checkout)
    before = (
        tree(checkout),
        git(checkout, "status", "--porcelain", "--ignored"),
        set((checkout / ".git/objects").rglob("*")),
    )
    state = state_of(checkout)
    after = (
        tree(checkout),
        git(checkout, "status", "--porcelain", "--ignored"),
        set((checkout / ".git/objects").rglob("*")),
    )
    assert after == before, "it only looks"
    if state.dirty is None:
        assert (state.patch, state.patch_omitted) == (None, None)
    elif state.patch is None:
        assert tree(checkout) == tree_of_commit(checkout, tmp_path), state.patch_omitted
    else:
        assert tree(applied(checkout, state, tmp_path)) == tree(checkout)


def tree_of_commit(checkout: Path, tmp_path: Path) -> dict[str, tuple[str, object]]:
    git(tmp_path, "clone", "-q", str(checkout), str(tmp_path / "plain"))
    return tree(tmp_path / "plain")


def test_settings_of_the_user_make_no_difference(checkout, tmp_path):
    for name, value in {
        "diff.noprefix": "true",
        "diff.mnemonicPrefix": "true",
        "diff.renames": "copies",
        "diff.context": "0",
        "diff.external": "false",
        "color.ui": "always",
        "core.quotePath": "false",
        "diff.relative": "true",
        "status.showUntrackedFiles": "no",
        "apply.whitespace": "fix",
    }.items():
        git(checkout, "config", name, value)
    (checkout / "text1.py").rename(checkout / "elsewhere.py")
    (checkout / "text2.py").write_text("a = 2\nb = 3  \n")
    assert tree(applied(checkout, state_of(checkout), tmp_path)) == tree(checkout)


def test_a_project_that_is_part_of_a_repository(checkout, tmp_path):
    project = checkout / "deep"
    (project / "new.py").write_text("x\n")
    (checkout / "text0.py").write_text("not of the project\n")
    state = state_of(project)
    assert state.patch is not None
    assert "text0" not in state.patch
    clone = applied(checkout, state, tmp_path)
    assert (clone / "deep/new.py").read_text() == "x\n"


def test_branch_user_and_no_branch(checkout, tmp_path):
    head = git(checkout, "rev-parse", "HEAD")
    assert state_of(checkout) == State(head, "main")
    git(checkout, "checkout", "-q", "-b", "try/\u00fc")
    assert state_of(checkout).branch == "try/\u00fc"
    git(checkout, "checkout", "-q", "--detach")
    assert state_of(checkout) == State(head)
    assert state_of(tmp_path) == State()
    assert (
        provenance.user()
        == subprocess.run(["id", "-un"], capture_output=True, text=True, check=True).stdout.strip()
    )


def test_a_merge_with_conflicts(checkout, tmp_path):
    git(checkout, "checkout", "-q", "-b", "other")
    (checkout / "text0.py").write_text("theirs\n")
    git(checkout, "commit", "-qam", "theirs")
    git(checkout, "checkout", "-q", "main")
    (checkout / "text0.py").write_text("ours\n")
    git(checkout, "commit", "-qam", "ours")
    subprocess.run(["git", "-C", checkout, "merge", "other"], capture_output=True, check=False)
    assert "<<<<<<<" in (checkout / "text0.py").read_text()
    assert tree(applied(checkout, state_of(checkout), tmp_path)) == tree(checkout)


def test_what_is_too_large_is_said(checkout):
    noise = random.Random(0)
    (checkout / "text0.py").write_bytes(noise.randbytes(LARGEST_PATCH))
    state = state_of(checkout)
    assert state.dirty
    assert state.patch is None
    assert "it would have" in str(state.patch_omitted)
    git(checkout, "checkout", "-q", "text0.py")
    with (checkout / "huge").open("wb") as file:
        file.truncate(10**9)
    state = state_of(checkout)
    assert state.patch is None
    assert "have 1000000000 bytes" in str(state.patch_omitted)


def test_a_secret_key_is_in_no_patch(checkout):
    """A run's record goes to caches, which others read."""
    key = f"team-1:{'k' * 86}=="
    (checkout / "team-1.key").write_text(key)
    assert state_of(checkout).dirty is None
    (checkout / "new.py").write_text("a = 1\n")
    state = state_of(checkout)
    assert state.patch is not None
    assert "new.py" in state.patch
    assert key not in state.patch
    git(checkout, "add", "-A")
    state = state_of(checkout)
    assert state.dirty is not None
    assert (state.patch, state.patch_omitted) == (None, "there is a secret key in it")
