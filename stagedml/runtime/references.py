"""Mentions of the toolchain in an output: each keeps all that the path needs in the closure."""

from __future__ import annotations

import os
import sys

from stagedml.runtime.errors import PromiseError
from stagedml.runtime.finish import walk

TYPE_CHECKING = False  # without `typing`, which small stages do not need otherwise
if TYPE_CHECKING:
    import mmap
    from collections.abc import Iterator
    from typing import BinaryIO, Self

_LARGE = 1 << 20  # bytes
_HASH = 32  # letters of a store path's name that Nix looks for


def report_references(out: str, tools: list[str], *, closed: bool) -> None:
    """Name the files of an output that mention a store path of the toolchain.

    Args:
        out: The output.
        tools: Store paths: interpreter, runtime, sources, environment.
        closed: Whether the stage promises that there are none.

    Raises:
        PromiseError: There is one, and the stage is closed.
    """
    found = sorted(mentions(out, tools))
    if not found:
        return
    lines = [f"{name!r} mentions {tool} at byte {at}" for name, at, tool in found]
    if closed:
        hint = "The stage is closed: its output must not need the toolchain."
        raise PromiseError("\n".join(lines), hint=hint)
    size = sum(_size(tool) for tool in {tool for _, _, tool in found})
    sys.stderr.write("".join(f"stagedml: {line}\n" for line in lines))
    sys.stderr.write(
        f"stagedml: so the output's closure has these, too: {size / 2**20:.0f} MiB and what they"
        " need\n"
    )


def refuse_own_path(out: str) -> None:
    """Refuse an output that mentions its own path, where that is addressed by content.

    The path is known only when everything is written, so Nix would replace it then, also within
    what has a checksum.

    Raises:
        PromiseError: Naming the files.
    """
    own = sorted(mentions(out, [out]))
    if own:
        lines = [f"{name!r} mentions the output's own path at byte {at}" for name, at, _ in own]
        hint = (
            "Nix would write another path there, since this one follows from the content, and break"
            " what has a checksum: write relative paths."
        )
        raise PromiseError("\n".join(lines), hint=hint)


def mentions(out: str, tools: list[str]) -> Iterator[tuple[str, int, str]]:
    """Yield the first mention of each tool in each file, as `(file, offset, tool)`."""
    wanted = {tool: os.path.basename(tool)[:_HASH].encode() for tool in tools}
    for entry in walk(out):
        name = entry.path[len(out) + 1 :]
        text = os.fsencode(name + (os.readlink(entry) if entry.is_symlink() else ""))
        for tool, digest in wanted.items():
            if digest in text:  # Nix looks there, too
                yield name, 0, tool
        if entry.is_symlink():
            continue
        if entry.is_file(follow_symlinks=False) and entry.stat().st_size:
            with open(entry.path, "rb") as file, _content(file) as data:
                for tool, digest in wanted.items():
                    at = data.find(digest)
                    if at >= 0:
                        yield name, at, tool


class _Bytes(bytes):
    """A small file's content, to be used as that of a large one is."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        pass


def _content(file: BinaryIO) -> mmap.mmap | _Bytes:
    if os.fstat(file.fileno()).st_size < _LARGE:
        return _Bytes(file.read())
    import mmap

    return mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ)


def _size(path: str) -> int:
    if not os.path.isdir(path):
        return os.path.getsize(path)
    entries = (entry for entry in walk(path) if entry.is_file(follow_symlinks=False))
    return sum(entry.stat(follow_symlinks=False).st_size for entry in entries)
