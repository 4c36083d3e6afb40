"""Let the executables that wheels hold run where nothing of a machine is.

A wheel's `ptxas` asks for the loader /lib64/ld-linux-x86-64.so.2, which neither NixOS nor Nix's
sandbox has: started there, it is "not found" though it lies in plain sight. Such files are given
the loader of the toolchain's own interpreter, and told where the libraries are that belong to it.

What a shared library asks for is left alone: whoever loads it has a loader already. So is what is
linked statically, or made for another kind of machine.
"""

from __future__ import annotations

import os
import struct
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wheels import Member

# As much of a file as holds its table of segments, and the loader's name, unless it is odd.
HEAD = 4096
MAGIC = b"\x7fELF\2\1"  # 64 bits, little-endian, as all that there are interpreters for
ELF = struct.Struct("<16xHHIQQQIHHHHHH")
SEGMENT = struct.Struct("<IIQQQQQQ")
ENTRY = struct.Struct("<qQ")
EXECUTABLE, SHARED = 2, 3
DYNAMIC, INTERPRETER = 2, 3
SONAME = 14
# Libraries that a wheel brings have search paths of their own, in which these are not; what is
# loaded already is found without any.
GLIBC = ("libm.so.6", "libpthread.so.0", "libdl.so.2", "librt.so.1")


@dataclass
class Segment:
    """A segment of a program: where it lies in the file."""

    kind: int
    offset: int
    size: int


class TruncatedError(Exception):
    """More of a file is needed."""


def segments(content: bytes) -> list[Segment]:
    """The segments of an executable or a shared library; none of what is neither.

    Raises:
        TruncatedError: The table is not in what was given of the file.
    """
    if not content.startswith(MAGIC) or len(content) < ELF.size:
        return []
    kind, _, _, _, offset, _, _, _, size, count, *_ = ELF.unpack_from(content)
    if kind not in (EXECUTABLE, SHARED) or size != SEGMENT.size:
        return []
    if offset + size * count > len(content):
        raise TruncatedError
    rows = (SEGMENT.unpack_from(content, offset + number * size) for number in range(count))
    return [Segment(row[0], row[2], row[5]) for row in rows]


def loader_of(content: bytes) -> str | None:
    """The loader that an ELF file asks for.

    Raises:
        TruncatedError: It is not in what was given of the file.
    """
    for segment in segments(content):
        if segment.kind == INTERPRETER:
            text = content[segment.offset : segment.offset + segment.size]
            if len(text) < segment.size:
                raise TruncatedError
            return os.fsdecode(text.rstrip(b"\0"))
    return None


def is_library(content: bytes) -> bool:
    """Whether an ELF file has a name to be linked by; some of those can be started as well."""
    for segment in segments(content):
        if segment.kind == DYNAMIC:
            whole = content[segment.offset : segment.offset + segment.size]
            table = whole[: len(whole) - len(whole) % ENTRY.size]
            return any(tag == SONAME for tag, _ in ENTRY.iter_unpack(table))
    return False


@dataclass
class Patching:
    """How executables are made to run on the toolchain.

    Attributes:
        patchelf: The program that does it.
        loader: The toolchain's; None if its interpreter has none.
        libraries: Directories of the libraries that every wheel may expect.
    """

    patchelf: str
    loader: str | None
    libraries: list[str]

    @classmethod
    def of_toolchain(cls) -> Patching:
        """As the derivation's variables say."""
        content = Path(os.environ["interpreter"]).read_bytes()
        try:
            loader = loader_of(content)
        except TruncatedError:
            loader = None
        return cls(os.environ["patchelf"], loader, os.environ["libraryPath"].split(":"))

    def wants(self, member: Member) -> bool:
        """Whether a wheel's file is to be patched: it asks for the toolchain's loader by name."""
        if member.size < ELF.size or member.path.endswith(".py"):
            return False
        try:
            found = loader_of(member.head(HEAD))
        except TruncatedError:
            try:
                found = loader_of(member.read())
            except TruncatedError:
                return False  # a damaged file, which no machine starts
        if self.loader is None or found is None:
            return False
        if os.path.basename(found) != os.path.basename(self.loader):  # noqa: PTH119 - of two texts
            return False
        return not is_library(member.read())

    def patch(self, path: Path) -> bool:
        """Patch an executable, if patchelf can; the others are left as they were, and named."""
        assert self.loader
        directory = Path(self.loader).parent
        # A wheel knows of no directory but its own; what else is named there is a machine's.
        given = self._patchelf("--print-rpath", path)
        parts = (given or "").split(":")
        own = [part for part in parts if part.startswith(("$ORIGIN", "${ORIGIN"))]
        paths = dict.fromkeys([*own, str(directory), *self.libraries])
        # DT_RPATH, and not DT_RUNPATH: it serves the libraries that these load, too.
        change = ["--set-interpreter", self.loader, "--force-rpath", "--set-rpath", ":".join(paths)]
        if own:
            needed = (self._patchelf("--print-needed", path) or "").split()
            for name in GLIBC:
                if name not in needed and (directory / name).exists():
                    change += ["--add-needed", name]
        return given is not None and self._patchelf(*change, path) is not None

    def _patchelf(self, *arguments: str | Path) -> str | None:
        done = subprocess.run(
            [self.patchelf, *arguments], capture_output=True, text=True, check=False
        )
        if done.returncode != 0:
            print(f"stagedml: {arguments[-1]} stays as it is: {done.stderr.strip()}")
            return None
        return done.stdout.strip()
