"""Stages that read files and directories of the project."""

from __future__ import annotations

import stat
from pathlib import Path

from stagedml import Build, Directory, Fetched, File, Outputs, stage


class Listing(Outputs):
    """What there is, and what is in it."""

    text = File("listing.txt")
    images: Directory


@stage()
def list_files(build: Build[Listing], table: Fetched, text: Path, images: Directory) -> Listing:
    """List what was handed on."""
    lines = [f"{table.file.read_text()!r} {text.read_text() == table.file.read_text()}"]
    for path in sorted(images.path.rglob("*")):
        mode = path.lstat().st_mode
        if path.is_symlink():
            what = f"-> {path.readlink()} {path.read_text()!r}"
        elif path.is_dir():
            what = "/"
        else:
            what = f"{path.read_text()!r}{' x' if mode & stat.S_IXUSR else ''}"
        lines.append(f"{path.relative_to(images.path)} {what}")
    build.out.text.write_text("\n".join(lines) + "\n")
    return build.out


@stage()
def count_files(build: Build[Listing], listing: Listing, only: Path) -> Listing:
    """Reach the directory through another stage."""
    found = sorted(p.name for p in listing.images.path.iterdir())
    build.out.text.write_text(f"{found} {only.read_text()!r}\n")
    return build.out
