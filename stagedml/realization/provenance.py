"""Which state of the sources a run was made from: the commit, and what differs from it."""

from __future__ import annotations

import hashlib
import os
import pwd
import re
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from stagedml.temporary import temporary_directory

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

# Bytes that are read of files that git does not know; of what is larger, the size must do.
_AT_MOST = 1 << 26
LARGEST_PATCH = 1 << 21  # bytes
_LARGEST_UNTRACKED = 8 * LARGEST_PATCH  # of files; a patch has them compressed
# What git tells of differences, whatever the user's settings.
_DIFF = (
    *("diff", "--binary", "--full-index", "--no-color", "--no-ext-diff", "--no-textconv"),
    *("--src-prefix=a/", "--dst-prefix=b/", "HEAD", "--", "."),
)
_PATCH = (
    *("-c", "diff.relative=false", *_DIFF[:-3]),
    *("--no-renames", "--unified=3", "--ignore-submodules=dirty", *_DIFF[-3:]),
)
# What `stagedml key generate` writes. A patch goes wherever a run's record does.
_SECRET = re.compile(rb"^[+]?[A-Za-z0-9._-]+:[A-Za-z0-9+/]{86}==$", re.MULTILINE)
_LONGEST_SECRET = 1000  # bytes of a file of one
_ELSEWHERE = ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE")  # set where a hook of git's runs this


class State(NamedTuple):
    """A state of a checkout.

    Attributes:
        commit: None where there is none.
        branch: What is checked out; None where it is no branch.
        dirty: A hash of what differs from the commit; None where nothing does.
        patch: What differs, as UTF-8 that `git apply` takes at the top of the repository.
        patch_omitted: Why there is no patch, though something differs; or what is not in it.
    """

    commit: str | None = None
    branch: str | None = None
    dirty: str | None = None
    patch: str | None = None
    patch_omitted: str | None = None


def user() -> str:
    """Return who runs this."""
    try:
        return pwd.getpwuid(os.getuid()).pw_name
    except KeyError:
        return str(os.getuid())


def state_of(root: Path) -> State:
    """Return the state of a checkout.

    Files that git does not track count, those that it ignores do not, nor do secret keys; nor does
    what lies outside of `root` in a larger repository. Without a commit there is nothing to differ
    from.
    """
    status = _git(root, "status", "--porcelain=v2", "--branch", "-z", "--untracked-files=all", ".")
    if status is None:
        return State()
    rows = status.split(b"\0")
    commit = _header(rows, b"oid")
    if commit is None:
        return State()
    branch = _header(rows, b"head")
    if all(row.startswith(b"#") or not row for row in rows):
        return State(commit, branch)
    top = (_git(root, "rev-parse", "--show-toplevel") or b"").strip(b"\n")
    rows = [row for row in rows if not (row.startswith(b"? ") and _is_secret(top, row[2:]))]
    if all(row.startswith(b"#") or not row for row in rows):
        return State(commit, branch)
    digest = hashlib.sha256(_git(root, *_DIFF) or b"")
    left = _AT_MOST
    untracked = sorted(row[2:] for row in rows if row.startswith(b"? "))
    for row in untracked:
        content = _content(Path(os.fsdecode(top + b"/" + row)), left)
        left -= len(content)
        digest.update(b"\0%b\0%d\0%b" % (row, len(content), content))
    unmerged = any(row.startswith(b"u ") for row in rows)
    patch, omitted = _patch(root, os.fsdecode(top), untracked, unmerged=unmerged)
    if patch is not None and (names := _changed_within(rows)):
        omitted = f"without what differs within submodules: {', '.join(names)}"
    return State(commit, branch, digest.hexdigest(), patch, omitted)


def _changed_within(rows: Iterable[bytes]) -> list[str]:
    """Return the submodules with files that are in none of their own commits."""
    # 1 XY SUB ..., where SUB of a submodule is S, and whether its commit, files, or new ones differ
    parts = [row.split(b" ", 8) for row in rows if row.startswith(b"1 ")]
    return [
        part[8].decode("utf-8", "backslashreplace")
        for part in parts
        if len(part) == 9 and part[2].startswith(b"S") and not part[2].endswith(b"..")
    ]


def _header(rows: Iterable[bytes], name: bytes) -> str | None:
    start = b"# branch.%b " % name
    found = next((row.removeprefix(start) for row in rows if row.startswith(start)), b"(none)")
    return None if found.startswith(b"(") else found.decode("utf-8", "backslashreplace")


def _patch(
    root: Path, top: str, untracked: list[bytes], *, unmerged: bool
) -> tuple[str | None, str | None]:
    """Return what differs from the commit, or why that is left out."""
    size = 0
    for name in untracked:
        path = Path(top, os.fsdecode(name))
        if path.is_file() and not path.is_symlink():
            size += path.stat().st_size
    if size > _LARGEST_UNTRACKED:
        return None, f"the files that git does not track have {size} bytes"
    try:
        with temporary_directory("patch") as directory:
            made = _made(root, top, directory, untracked, unmerged=unmerged)
    except OSError as error:
        return None, f"it could not be made: {error}"
    if made is None:
        return None, "git could not make it"
    if len(made) > LARGEST_PATCH:
        return None, f"it would have {len(made)} bytes"
    if not made:
        return None, "what differs is in a submodule, or git would not track it"
    if _SECRET.search(made):
        return None, "there is a secret key in it"
    try:
        return made.decode("utf-8"), None
    except UnicodeDecodeError:
        return None, "what differs is text that is no UTF-8"


def _made(
    root: Path, top: str, directory: Path, untracked: list[bytes], *, unmerged: bool
) -> bytes | None:
    """Return the difference of a checkout, as if all its files were tracked.

    The user's index stays as it is: a copy of it gets the names of the other files. Git may write
    an object for them; that has a directory of its own, too.
    """
    index = directory / "index"
    objects = directory / "objects"
    objects.mkdir()
    own = _git(root, "rev-parse", "--git-path", "index", "--git-path", "objects")
    if own is None:
        return None
    index_file, store = (root / os.fsdecode(line) for line in own.split(b"\n")[:2])
    env = {
        "GIT_INDEX_FILE": str(index),
        "GIT_OBJECT_DIRECTORY": str(objects),
        "GIT_ALTERNATE_OBJECT_DIRECTORIES": str(store.absolute()),
    }
    if unmerged or not index_file.exists():
        if _git(root, "read-tree", "HEAD", env=env) is None:
            return None
    else:
        shutil.copy(index_file, index)
    if untracked:
        words = ("add", "--intent-to-add", "--pathspec-from-file=-", "--pathspec-file-nul")
        names = b"\0".join(b":(top,literal)" + name for name in untracked)
        if _git(Path(top), *words, env=env, given=names) is None:
            return None
    found = _git(root, *_PATCH, env=env)
    if found is not None and len(found) <= LARGEST_PATCH and not _is_text(found):
        # Lines of another encoding: as if all of it were binary.
        attributes = directory / "attributes"
        attributes.write_text("* -diff\n", encoding="ascii")
        found = _git(root, "-c", f"core.attributesFile={attributes}", *_PATCH, env=env)
    return found


def _is_text(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _is_secret(top: bytes, name: bytes) -> bool:
    """Whether a file is a secret key, which is no source of anything."""
    path = Path(os.fsdecode(top + b"/" + name))
    try:
        if path.is_symlink() or not path.is_file() or path.stat().st_size > _LONGEST_SECRET:
            return False
        return bool(_SECRET.match(path.read_bytes().strip()))
    except OSError:
        return False


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


def _git(
    root: Path, *words: str, env: Mapping[str, str] | None = None, given: bytes | None = None
) -> bytes | None:
    """Return what git prints; None without git, or outside of a repository."""
    # A lock that only speeds things up must not be in the way of the user's own git.
    own = {k: v for k, v in os.environ.items() if k not in _ELSEWHERE} | {"GIT_OPTIONAL_LOCKS": "0"}
    try:
        done = subprocess.run(
            ["git", "-C", str(root), *words],
            env=own | dict(env or {}),
            input=given or b"",
            capture_output=True,
            check=False,
        )
    except OSError:
        return None
    return done.stdout if done.returncode == 0 else None
