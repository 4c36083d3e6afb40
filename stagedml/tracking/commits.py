"""The commits of a branch, in the order of its history."""

from __future__ import annotations

import subprocess
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from stagedml.errors import StagedMLError

if TYPE_CHECKING:
    from pathlib import Path


class CommitsError(StagedMLError):
    """Git does not know a branch, or there is no git."""


@dataclass(frozen=True)
class Commit:
    """A commit.

    Attributes:
        id: Its hash.
        subject: The first line of its message.
        time: When it was committed, ISO 8601.
    """

    id: str
    subject: str
    time: str

    def as_json(self) -> dict[str, Any]:
        """Return it as JSON."""
        return asdict(self)


def commits_of(root: Path, branch: str | None = None) -> tuple[str, list[Commit]]:
    """Return a branch's name, and its commits by way of first parents, the oldest first.

    Args:
        root: A checkout.
        branch: The branch, or another name of a commit; by default what is checked out.

    Raises:
        CommitsError: There is no such branch, or no repository.
    """
    name = branch
    if name is None:
        head = _git(root, "symbolic-ref", "--quiet", "--short", "HEAD")
        name = (head or "").strip() or "HEAD"
    form = "--format=%H%x00%cI%x00%s"
    text = _git(root, "log", "--first-parent", "--reverse", "-z", form, "--end-of-options", name)
    if text is None:
        raise CommitsError(
            f"git knows no commits of {name!r} in {root}", hint="Name a branch: --branch main."
        )
    parts = text.split("\0")
    return name, [Commit(parts[n], parts[n + 2], parts[n + 1]) for n in range(0, len(parts) - 2, 3)]


def _git(root: Path, *words: str) -> str | None:
    """Return what git prints; None if it fails, or is not there."""
    try:
        done = subprocess.run(
            ["git", "-C", str(root), *words],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
            text=True,
            errors="replace",
        )
    except (OSError, ValueError):
        return None
    return done.stdout if done.returncode == 0 else None
