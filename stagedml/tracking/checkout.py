"""The state of a project that a run was made from, in a directory of its own.

What git is asked for here changes nothing in the user's repository: the tree is written from an
index elsewhere, and neither HEAD, branches, the stash nor the user's own index and files are
touched.
"""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

from stagedml.errors import StagedMLError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from stagedml.realization.record import Run

# What would lead git elsewhere, set where a hook of git's runs this.
_ELSEWHERE = ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_COMMON_DIR")
# A submodule of which another commit was checked out, and that.
_MOVED = re.compile(
    r"^\+\+\+ b/(.+?)\t?\n@@ .*\n(?:-Subproject commit .*\n)?"
    r"\+Subproject commit ([0-9a-f]{40,64})$",
    re.MULTILINE,
)


class SourcesError(StagedMLError):
    """The sources of a run cannot be had again."""


class UnknownCommitError(SourcesError):
    """The commit of a run is not in this clone."""


class PatchError(SourcesError):
    """What differed from the commit of a run was not recorded, or does not fit."""


def checked_out(project: Path, run: Run, directory: Path) -> Path:
    """Write the sources that a run was made from; the root of the project in them.

    Args:
        project: The root of the project.
        run: The run, which has a commit.
        directory: An empty directory of its own.

    Raises:
        SourcesError: They cannot be had.
    """
    commit = str(run.commit)
    if _git(project, "rev-parse", "--git-dir").returncode != 0:
        msg = (
            f"{project} is in no git repository, and run {run.id} was made from the commit {commit}"
        )
        raise UnknownCommitError(msg, hint="Run this in a clone that has it.")
    if _git(project, "cat-file", "-e", f"{commit}^{{commit}}").returncode != 0:
        where = f", from {run.host} perhaps" if run.host else ""
        hint = f"Fetch it: `git fetch --all`{where}."
        raise UnknownCommitError(
            f"the commit {commit} of run {run.id} is not in this clone", hint=hint
        )
    if run.dirty is not None and run.patch is None:
        reason = run.patch_omitted or "an earlier version did not record it"
        msg = f"what differed from the commit of run {run.id} is not known: {reason}"
        raise PatchError(msg, hint="Commit before you build what is to be built again.")
    tree = directory / "tree"
    tree.mkdir()
    prefix = _text(_git(project, "rev-parse", "--show-prefix"))
    top = Path(_text(_git(project, "rev-parse", "--show-toplevel")))
    index = directory / "index"
    submodules = _write(top, commit, tree, index)
    if run.patch:
        _apply(run, tree)
        submodules |= dict(_MOVED.findall(run.patch))
    _write_submodules(top, submodules, tree, index)
    root = tree / prefix
    if not (root / "default.nix").is_file():
        msg = f"the commit {commit} of run {run.id} has no StagedML project in {prefix or '.'}"
        raise SourcesError(msg, hint="The project has moved in its repository since.")
    return root


def _write(repository: Path, commit: str, tree: Path, index: Path) -> dict[str, str]:
    """Write what a commit holds; its submodules, and which commit of each it names."""
    own = {"GIT_INDEX_FILE": str(index)}
    for words in (
        ("read-tree", commit),
        ("checkout-index", "--all", "--force", f"--prefix={tree}/"),
    ):
        done = _git(repository, *words, env=own)
        if done.returncode != 0:
            said = done.stderr.decode(errors="replace").strip()
            raise SourcesError(f"the commit {commit} cannot be checked out: {said}")
    rows = _git(repository, "ls-files", "--stage", "-z", env=own).stdout.split(b"\0")
    parts = [row.partition(b"\t") for row in rows if row.startswith(b"160000 ")]
    return {os.fsdecode(name): what.split()[1].decode() for what, _, name in parts}


def _write_submodules(
    repository: Path, submodules: Mapping[str, str], tree: Path, index: Path
) -> None:
    """Write submodules as far as this clone has them; others are empty directories, as in it."""
    for place, commit in submodules.items():
        own = repository / place
        if _git(own, "cat-file", "-e", f"{commit}^{{commit}}").returncode == 0:
            inner = _write(own, commit, tree / place, index)
            _write_submodules(own, inner, tree / place, index)


def _apply(run: Run, tree: Path) -> None:
    """Apply what differed from the commit."""
    patch = (run.patch or "").encode("utf-8", "surrogateescape")
    # Out of any repository: within one git would pass over what is not its own.
    outside = {"GIT_CEILING_DIRECTORIES": str(tree.parent)}
    words = ("apply", "--whitespace=nowarn", "-")
    done = _git(tree, *words, env=outside, stdin=patch)
    if done.returncode != 0:
        said = done.stderr.decode(errors="replace").strip()
        raise PatchError(f"what differed from the commit of run {run.id} does not fit it: {said}")


def _git(
    where: Path, *words: str, env: Mapping[str, str] | None = None, stdin: bytes | None = None
) -> subprocess.CompletedProcess[bytes]:
    """Run git, which takes no lock that would be in the way of the user's own."""
    own = {k: v for k, v in os.environ.items() if k not in _ELSEWHERE}
    own |= {"GIT_OPTIONAL_LOCKS": "0", **(env or {})}
    try:
        return subprocess.run(
            ["git", "-C", str(where), *words],
            env=own,
            input=stdin,
            stdin=subprocess.DEVNULL if stdin is None else None,
            capture_output=True,
            check=False,
        )
    except OSError as error:
        msg = f"git cannot be run: {error}"
        raise SourcesError(msg, hint="Install git: commits are read with it.") from None


def _text(done: subprocess.CompletedProcess[bytes]) -> str:
    return os.fsdecode(done.stdout.removesuffix(b"\n"))
