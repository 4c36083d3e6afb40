"""Which state of the sources a run was made from: the commit, and what differs from it."""

from __future__ import annotations

import hashlib
import os
import subprocess
from pathlib import Path

# Bytes that are read of files that git does not know; of what is larger, the size must do.
_AT_MOST = 1 << 26
# What git tells of differences, whatever the user's settings.
_DIFF = (
    *("diff", "--binary", "--full-index", "--no-color", "--no-ext-diff", "--no-textconv"),
    *("--src-prefix=a/", "--dst-prefix=b/", "HEAD", "--", "."),
)
_ELSEWHERE = ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE")  # set where a hook of git's runs this


def commit_of(root: Path) -> tuple[str | None, str | None]:
    """Return the commit of a checkout, and a hash of what differs from it; None where nothing does.

    Files that git does not track count, those that it ignores do not; nor does what lies outside
    of `root` in a larger repository. Without a commit there is nothing to differ from.
    """
    status = _git(root, "status", "--porcelain=v2", "--branch", "-z", "--untracked-files=all", ".")
    if status is None:
        return None, None
    rows = status.split(b"\0")
    commit = next(
        (row[13:].decode() for row in rows if row.startswith(b"# branch.oid ")), "(initial)"
    )
    if commit == "(initial)":
        return None, None
    if all(row.startswith(b"#") or not row for row in rows):
        return commit, None
    digest = hashlib.sha256(_git(root, *_DIFF) or b"")
    top = (_git(root, "rev-parse", "--show-toplevel") or b"").strip()
    left = _AT_MOST
    for row in sorted(row[2:] for row in rows if row.startswith(b"? ")):
        content = _content(Path(os.fsdecode(top + b"/" + row)), left)
        left -= len(content)
        digest.update(b"\0%b\0%d\0%b" % (row, len(content), content))
    return commit, digest.hexdigest()


def _content(path: Path, at_most: int) -> bytes:
    """Return what a file holds, or how much if that is more than is to be read."""
    try:
        if path.is_symlink():
            return os.fsencode(path.readlink())
        if not path.is_file():
            return b""
        size = path.stat().st_size
        return path.read_bytes() if size <= at_most else b"%d bytes" % size
    except OSError:
        return b""


def _git(root: Path, *words: str) -> bytes | None:
    """Return what git prints; None without git, or outside of a repository."""
    # A lock that only speeds things up must not be in the way of the user's own git.
    env = {k: v for k, v in os.environ.items() if k not in _ELSEWHERE} | {"GIT_OPTIONAL_LOCKS": "0"}
    try:
        done = subprocess.run(
            ["git", "-C", str(root), *words],
            env=env,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
        )
    except OSError:
        return None
    return done.stdout if done.returncode == 0 else None
