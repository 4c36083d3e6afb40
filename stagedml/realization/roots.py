"""Garbage collection roots: what was built lately is kept."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from stagedml.nix.client import Nix
    from stagedml.planning.project import Project
    from stagedml.planning.target import Target

KEPT_RUNS = 5


def keep(nix: Nix, project: Project, target: Target, output: str) -> bool:
    """Register an indirect root for an output; the newest few of each target are kept.

    Returns:
        Whether this output was the newest before.
    """
    roots = project.state / "roots"
    directory = roots / "-".join(project.root.parts[1:]) / target.attr
    link = directory / os.path.basename(output)  # noqa: PTH119
    if link.is_symlink():
        newest = max(directory.iterdir(), key=lambda p: p.lstat().st_mtime) == link
        os.utime(link, follow_symlinks=False)
        return newest
    directory.mkdir(parents=True, exist_ok=True)
    nix.add_root(link, output)
    links = sorted(directory.iterdir(), key=lambda p: p.lstat().st_mtime, reverse=True)
    for old in links[KEPT_RUNS:]:
        old.unlink(missing_ok=True)  # another build may have been faster
    return False
