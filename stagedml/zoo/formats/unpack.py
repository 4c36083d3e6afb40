"""Unpack a fetched archive, safely: a stage of its own, so that the fetch is checked by hash."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from stagedml import Bounds, Build, Dir, Json, Outputs, stage
from stagedml.zoo.formats.archives import Limits, unpack_archive


class Unpacked(Outputs):
    """What was in an archive."""

    files = Dir("files")
    manifest = Json("manifest.json", [{"path": str, "size": int, "sha256": str}])


@stage(closed=True)
def unpack(
    build: Build[Unpacked],
    archive: Path,
    *,
    only: list[str] | None = None,
    strip: Annotated[int, Bounds(at_least=0)] = 0,
    max_files: Annotated[int, Bounds(at_least=1)] = 100_000,
    max_bytes: Annotated[int, Bounds(at_least=1)] = 16 << 30,
    max_ratio: Annotated[float, Bounds(at_least=1)] = 250.0,
) -> Unpacked:
    """Unpack a zip or tar file (plain, gzip, bzip2, xz), or refuse one that is not safe.

    Args:
        build: The running stage.
        archive: The file.
        only: Shell patterns of the members to unpack; all by default.
        strip: Number of leading directories to take off each name.
        max_files: Largest number of members.
        max_bytes: Largest total size of the unpacked files.
        max_ratio: Largest number of unpacked bytes for each byte of the archive.

    Raises:
        UnsafeArchiveError: The archive is not safe to unpack.
        ArchiveError: It is damaged, no archive, or has not what `only` names.
    """
    limits = Limits(files=max_files, total_bytes=max_bytes, ratio=max_ratio)
    members = unpack_archive(archive, build.out.files, only=only or (), strip=strip, limits=limits)
    build.out.manifest = [member.to_json() for member in members]
    return build.out
