"""Untrusted archives, unpacked safely: zip and tar, told by content and never by name.

An archive is refused as a whole, before or while it is unpacked, when it
* names a place outside the target: absolute names, `..`, drive letters, backslashes;
* holds a link that leads outside, or a member behind a link; a device, a pipe, a sparse file;
* names one place twice, or uses a file as a directory;
* is encrypted, damaged (a header, a checksum), or cut short, be it after its last member;
* grows beyond the limits, of which the sizes that it states are not believed.
"""

from __future__ import annotations

import bz2
import fnmatch
import gzip
import hashlib
import io
import lzma
import stat
import tarfile
import zipfile
import zlib
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import IO, TYPE_CHECKING, Any, Protocol, cast

from stagedml import StagedMLError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Self

_CHUNK = 1 << 20
_LARGEST_READ = 16 << 20  # tarfile reads headers whole, whatever size they claim
_LONGEST_LINK = 4095  # bytes, PATH_MAX of Linux without its NUL
_UNIX = 3
_ZIP_ENCRYPTED = 1


class ArchiveError(StagedMLError):
    """An archive that cannot be unpacked: damaged, of no known kind, or without what is sought."""


class UnsafeArchiveError(ArchiveError):
    """An archive that must not be unpacked."""


@dataclass(frozen=True)
class Limits:
    """How large an archive may become.

    Attributes:
        files: Largest number of members, those not sought included.
        total_bytes: Largest size of all that is unpacked; of a tar, of all that is decompressed.
        ratio: Largest number of unpacked bytes for each byte of the archive, above 1 MiB.
    """

    files: int = 100_000
    total_bytes: int = 16 << 30
    ratio: float = 250.0


@dataclass(frozen=True)
class Member:
    """A file that was unpacked; links and directories are not listed."""

    path: str
    size: int
    sha256: str

    def to_json(self) -> dict[str, Any]:
        """Describe the file as a manifest lists it."""
        return {"path": self.path, "size": self.size, "sha256": self.sha256}


class _Readable(Protocol):
    def read(self, size: int, /) -> bytes: ...


def unpack_archive(
    archive: Path,
    target: Path,
    *,
    only: Sequence[str] = (),
    strip: int = 0,
    limits: Limits | None = None,
) -> list[Member]:
    """Unpack an archive (zip; tar, plain or with gzip, bzip2 or xz) into an empty directory.

    Args:
        archive: The file; its kind is told by its content.
        target: An existing directory.
        only: Shell patterns of the members to unpack, as `SST-2/*.tsv` (`*` takes in `/`); all by
            default. Each must match something.
        strip: Number of leading directories to take off each name.
        limits: How large the archive may become.

    Returns:
        The files, by path.

    Raises:
        UnsafeArchiveError: It is not safe; what was unpacked so far is to be thrown away.
        ArchiveError: It is no archive, is damaged, or a pattern matches nothing.
    """
    work = _Unpacking(archive, target, tuple(only), strip, limits or Limits())
    with archive.open("rb") as file:
        start = file.read(6)
    try:
        if start[:4] in (b"PK\3\4", b"PK\5\6"):
            _unzip(work)
        else:
            _untar(work, start)
    except (
        tarfile.TarError,
        zipfile.BadZipFile,
        zlib.error,
        lzma.LZMAError,
        EOFError,
        OSError,
        NotImplementedError,
    ) as error:
        msg = f"{archive.name} cannot be unpacked: {error}"
        raise ArchiveError(msg, hint="Is the file complete, and an archive?") from error
    return work.finish()


@dataclass
class _Unpacking:
    archive: Path
    target: Path
    only: tuple[str, ...]
    strip: int
    limits: Limits
    kinds: dict[PurePosixPath, str] = field(default_factory=dict)
    links: dict[PurePosixPath, str] = field(default_factory=dict)
    members: dict[PurePosixPath, Member] = field(default_factory=dict)
    matched: set[str] = field(default_factory=set)
    written: int = 0
    count: int = 0

    def unsafe(self, message: str) -> UnsafeArchiveError:
        return UnsafeArchiveError(f"{self.archive.name} is not safe to unpack: {message}")

    def place(self, name: str, kind: str) -> PurePosixPath | None:
        """Decide where a member goes, relative to the target; None where it is not wanted."""
        self.count += 1
        if self.count > self.limits.files:
            raise self.unsafe(f"it has more than {self.limits.files:,} members")
        path = PurePosixPath(name)
        drive = len(name) > 1 and name[1] == ":"
        if path.is_absolute() or ".." in path.parts or "\\" in name or "\0" in name or drive:
            raise self.unsafe(f"the member {name!r} names a place outside")
        before = self.kinds.get(path)
        if before is not None and not before == kind == "directory":
            raise self.unsafe(f"{name!r} is there twice")
        self.kinds[path] = kind
        wanted = [p for p in self.only if fnmatch.fnmatchcase(str(path), p)]
        if kind != "directory":
            self.matched.update(wanted)
        if (self.only and not wanted) or len(path.parts) <= self.strip:
            return None
        return PurePosixPath(*path.parts[self.strip :])

    def write(
        self, path: PurePosixPath, source: _Readable, *, executable: bool, counted: bool = False
    ) -> None:
        if path in self.members or path in self.links:
            raise self.unsafe(f"{str(path)!r} is there twice once {self.strip} directories are off")
        goal = self.target / path
        if goal.exists() or goal.is_symlink():
            raise self.unsafe(f"{str(path)!r} is a file and a directory")
        self._make_directories(path.parent)
        digest, size = hashlib.sha256(), 0
        with goal.open("xb") as file:
            while chunk := source.read(_CHUNK):
                size += len(chunk)
                if not counted:
                    self.grow(len(chunk))
                digest.update(chunk)
                file.write(chunk)
        if executable:
            goal.chmod(0o755)
        self.members[path] = Member(str(path), size, digest.hexdigest())

    def grow(self, size: int) -> None:
        self.written += size
        if self.written > self.limits.total_bytes:
            raise self.unsafe(f"it unpacks to more than {self.limits.total_bytes:,} bytes")
        ratio = self.written / max(1, self.archive.stat().st_size)
        if self.written > 1 << 20 and ratio > self.limits.ratio:
            raise self.unsafe(f"it unpacks to more than {self.limits.ratio:g} times its size")

    def _make_directories(self, path: PurePosixPath) -> None:
        for parent in [*reversed(path.parents), path]:
            goal = self.target / parent
            if goal.is_symlink() or (goal.exists() and not goal.is_dir()):
                raise self.unsafe(f"{str(parent)!r} is a file and a directory")
            goal.mkdir(exist_ok=True)

    def link(self, path: PurePosixPath, to: str) -> None:
        """Remember a symbolic link; links are made last, so that nothing is written through one."""
        if path in self.members or path in self.links:
            raise self.unsafe(f"{str(path)!r} is there twice")
        depth = len(path.parts) - 1
        for part in PurePosixPath(to).parts:
            depth += -1 if part == ".." else 1
            if depth < 0 or part == "/" or "\\" in to or "\0" in to:
                raise self.unsafe(f"the link {str(path)!r} leads outside, to {to!r}")
        self.links[path] = to

    def finish(self) -> list[Member]:
        missing = [pattern for pattern in self.only if pattern not in self.matched]
        if missing:
            some = ", ".join(sorted(map(str, self.kinds))[:8])
            msg = f"{self.archive.name} has no {', '.join(missing)}"
            raise ArchiveError(msg, hint=f"It has {some or 'nothing'}")
        for path, to in sorted(self.links.items()):
            if any(parent in self.links for parent in path.parents):
                raise self.unsafe(f"{str(path)!r} is behind a link")
            self._make_directories(path.parent)
            goal = self.target / path
            if goal.exists():
                raise self.unsafe(f"{str(path)!r} is a link and a directory")
            goal.symlink_to(to)
        # A chain of links may lead outside though none of them does by itself.
        root = self.target.resolve()
        for path in self.links:
            try:
                inside = (self.target / path).resolve(strict=True).is_relative_to(root)
            except (OSError, RuntimeError):
                inside = False
            if not inside:
                raise self.unsafe(f"the link {str(path)!r} leads outside or nowhere")
        return [member for _, member in sorted(self.members.items())]


def _unzip(work: _Unpacking) -> None:
    with zipfile.ZipFile(work.archive) as file:
        for info in file.infolist():
            mode = info.external_attr >> 16 if info.create_system == _UNIX else 0
            # `filename` ends at the first NUL: look at what the archive really says.
            name = info.orig_filename
            kind = "directory" if name.endswith("/") else "file"
            if stat.S_IFMT(mode) == stat.S_IFLNK:
                kind = "link"
            elif stat.S_IFMT(mode) not in (0, stat.S_IFREG, stat.S_IFDIR):
                raise work.unsafe(f"{name!r} is a device, a pipe or a socket")
            path = work.place(name, kind)
            if path is None or kind == "directory":
                continue
            if info.flag_bits & _ZIP_ENCRYPTED:
                msg = f"{work.archive.name} is encrypted"
                raise ArchiveError(msg)
            with file.open(info) as source:
                if kind == "link":
                    to = source.read(_LONGEST_LINK + 1)
                    if len(to) > _LONGEST_LINK:
                        raise work.unsafe(f"the link {name!r} is longer than any path")
                    work.link(path, to.decode("utf-8", "surrogateescape"))
                else:
                    work.write(path, source, executable=bool(mode & stat.S_IXUSR))


class _Guarded(io.RawIOBase):
    """A decompressed stream that counts towards the limits."""

    def __init__(self, file: IO[bytes], work: _Unpacking) -> None:
        self.file = file
        self.work = work
        self.furthest = 0

    def read(self, size: int = -1, /) -> bytes:
        if not 0 <= size <= _LARGEST_READ:
            raise self.work.unsafe(f"a header of {size:,} bytes")
        return self._count(self.file.read(size))

    def _count(self, data: bytes) -> bytes:
        at = self.file.tell()
        if at > self.furthest:
            self.work.grow(at - self.furthest)
            self.furthest = at
        return data

    def seek(self, offset: int, whence: int = 0, /) -> int:
        if whence != 0 or offset + 2 * tarfile.BLOCKSIZE < self.furthest:
            # A negative size in a header would have it read for ever.
            raise self.work.unsafe("it goes back to what was read")
        # By steps, since to seek in a compressed file is to decompress it.
        while self.file.tell() + _CHUNK < offset:
            if not self._count(self.file.read(_CHUNK)):
                break
        at = self.file.seek(offset)
        self._count(b"")
        return at

    def tell(self) -> int:
        return self.file.tell()


@contextmanager
def _decompressed(work: _Unpacking, start: bytes) -> Iterator[IO[bytes]]:
    kinds = {b"\x1f\x8b": gzip.open, b"BZ": bz2.open, b"\xfd7": lzma.open}
    opened: Any = kinds.get(start[:2], Path.open)
    with opened(work.archive, "rb") as file:
        yield cast("IO[bytes]", _Guarded(file, work))


class _Header(tarfile.TarInfo):
    """A member's header. `tarfile` takes one that is damaged for the end of the archive."""

    @classmethod
    def frombuf(cls, buf: bytes | bytearray, encoding: str, errors: str) -> Self:
        """Parse a block: a header, or the zeros that alone end an archive."""
        try:
            header = super().frombuf(buf, encoding, errors)
        except tarfile.HeaderError as error:
            if len(buf) == tarfile.BLOCKSIZE and not any(buf):
                raise
            msg = f"neither a header nor the end of the archive ({error})"
            raise tarfile.ReadError(msg) from error
        if header.size < 0:
            msg = f"{header.name!r} has a size of {header.size}"
            raise tarfile.ReadError(msg)
        return header


def _untar(work: _Unpacking, start: bytes) -> None:
    with (
        _decompressed(work, start) as stream,
        tarfile.open(fileobj=stream, mode="r:", tarinfo=_Header) as tar,
    ):
        hard: list[tuple[PurePosixPath, str, str]] = []
        where: dict[PurePosixPath, PurePosixPath] = {}
        for info in tar:
            if info.size < 0:  # an extended header has said so
                raise work.unsafe(f"{info.name!r} has a size of {info.size}")
            if info.issparse() or not (
                info.isfile() or info.isdir() or info.islnk() or info.issym()
            ):
                raise work.unsafe(f"{info.name!r} is a device, a pipe or a sparse file")
            kind = "directory" if info.isdir() else "link" if info.issym() else "file"
            path = work.place(info.name, kind)
            if path is None or kind == "directory":
                continue
            if info.issym():
                work.link(path, info.linkname)
            elif info.islnk():
                hard.append((path, info.name, info.linkname))
            else:
                source = tar.extractfile(info)
                if source is None:
                    raise work.unsafe(f"{info.name!r} has no content")
                # Counted when it was decompressed.
                work.write(path, source, executable=bool(info.mode & stat.S_IXUSR), counted=True)
                where[PurePosixPath(info.name)] = path
        # A compressed file's checksum stands at its end, after the end of what it holds.
        while stream.read(_CHUNK):
            pass
        for path, name, to in hard:
            origin = where.get(PurePosixPath(to))
            if origin is None:
                raise work.unsafe(f"{name!r} is a link to {to!r}, which is not unpacked")
            original = work.target / origin
            with original.open("rb") as copy:
                work.write(path, copy, executable=bool(original.stat().st_mode & stat.S_IXUSR))
    if work.count == 0:
        msg = f"{work.archive.name} is empty"
        raise ArchiveError(msg)
