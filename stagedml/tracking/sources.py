"""Which lines of source files differ between runs, as git knows them.

A run's sources are those of its commit, with the patch that was recorded where files differed from
it. The trees that this makes are written beside the repository, not into it.
"""

from __future__ import annotations

import contextlib
import os
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

from stagedml.errors import StagedMLError
from stagedml.temporary import temporary_directory

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from stagedml.realization.record import Run

_ELSEWHERE = ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE")  # set where a hook of git's runs this
_DIFF = ("--no-color", "--no-ext-diff", "--no-textconv", "--src-prefix=a/", "--dst-prefix=b/")


class SourcesError(StagedMLError):
    """The sources of a run cannot be had any more."""


def source_diff(a: Run, b: Run, paths: Iterable[str], root: Path) -> bytes:
    """Return a unified diff of source files between two runs; empty where they are the same.

    Args:
        a: The one run.
        b: The other one.
        paths: The files, relative to the project.
        root: The project, in a git repository that has the commits of both.

    Raises:
        SourcesError: A commit is not known or not there, or what differed from it is not known.
    """
    wanted = list(paths)
    if not wanted:
        return b""
    with _repository(root) as git:
        trees = [_tree(git, run) for run in (a, b)]
        return git.run("diff", *_DIFF, *trees, "--", *(f":(literal){path}" for path in wanted))


class _Git:
    """Git in a project, with a place of its own for what it writes."""

    def __init__(self, root: Path, place: Path) -> None:
        self.root = root
        self.place = place
        self.env = {k: v for k, v in os.environ.items() if k not in _ELSEWHERE}
        self.env["GIT_OPTIONAL_LOCKS"] = "0"
        found = self.run("rev-parse", "--git-path", "objects").decode().strip()
        top = self.run("rev-parse", "--show-toplevel")
        self.top = Path(os.fsdecode(top).rstrip("\n"))
        (place / "objects").mkdir()
        others = [str((root / found).resolve())]
        others += filter(None, [self.env.get("GIT_ALTERNATE_OBJECT_DIRECTORIES")])
        self.env["GIT_ALTERNATE_OBJECT_DIRECTORIES"] = os.pathsep.join(others)
        self.env["GIT_OBJECT_DIRECTORY"] = str(place / "objects")

    def run(self, *words: str, given: bytes = b"", at_top: bool = False, **env: str) -> bytes:
        """Return what git prints.

        Raises:
            SourcesError: It fails.
        """
        where = self.top if at_top else self.root
        try:
            done = subprocess.run(
                ["git", "-C", str(where), *words],
                env={**self.env, **env},
                input=given,
                capture_output=True,
                check=False,
            )
        except OSError as error:
            raise SourcesError(f"git cannot be run: {error}") from error
        if done.returncode != 0:
            said = done.stderr.decode(errors="replace").strip()
            raise SourcesError(f"git {words[0]} says: {said}")
        return done.stdout


@contextlib.contextmanager
def _repository(root: Path) -> Iterator[_Git]:
    with temporary_directory("sources") as place:
        yield _Git(root, place)


def _tree(git: _Git, run: Run) -> str:
    """Return the tree of a run's sources."""
    which = f"run {run.id}"
    if run.commit is None:
        raise SourcesError(f"{which} was not made from a commit: its sources are not known")
    try:
        git.run("cat-file", "-e", f"{run.commit}^{{commit}}")
    except SourcesError:
        msg = f"{which}: the commit {run.commit} is not in this repository"
        raise SourcesError(msg, hint="Fetch it, or run this in a clone that has it.") from None
    if run.dirty is None:
        return f"{run.commit}^{{tree}}"
    if run.patch is None:
        reason = run.patch_omitted or "it was not recorded"
        msg = f"{which}: what differed from its commit is not known: {reason}"
        raise SourcesError(msg)
    index = str(git.place / f"index-{run.key}")
    git.run("read-tree", run.commit, GIT_INDEX_FILE=index)
    patch = run.patch.encode("utf-8", "surrogateescape")
    git.run(
        "apply",
        "--cached",
        "--whitespace=nowarn",
        "-",
        given=patch,
        at_top=True,
        GIT_INDEX_FILE=index,
    )
    return git.run("write-tree", GIT_INDEX_FILE=index).decode().strip()
