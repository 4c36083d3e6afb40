"""Compile directories of Python files to unchecked-hash byte code, always to the same bytes.

Store files have the modification time 1, so time-stamped byte code would be rejected at each
import. It carries the file's name relative to its directory, not the path of a store: the import
system puts the path in its place where a module is loaded from.

What `marshal` writes depends on reference counts, that is on what the process has compiled before:
so the files are dealt out in fixed portions, each compiled by a fresh child of the same unchanged
parent. How many children run at once then makes no difference.

Used as `python compile_bytecode.py DIRECTORY...`, or by importing `byte_code` and `in_children`.
"""

from __future__ import annotations

import importlib.util
import marshal
import os
import sys
import warnings
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

PORTION = 64
UNCHECKED_HASH = 1  # the flags of PEP 552: hash-based, and not compared with the source
# A third of the time would go to modules of these, which nothing imports once they are installed.
TESTS = {"test", "tests"}


def cores() -> int:
    """How many processes Nix lets this build run; 0 means all that there are."""
    return int(os.environ.get("NIX_BUILD_CORES", "1")) or len(os.sched_getaffinity(0))


def pays(name: str) -> bool:
    """Whether a file, by its name relative to the directory, is worth compiling beforehand."""
    return name.endswith(".py") and TESTS.isdisjoint(name.split("/")[:-1])


def cached(name: str) -> str:
    """The name of a file's byte code."""
    return importlib.util.cache_from_source(name)


def byte_code(source: bytes, name: str) -> bytes | None:
    """A file's byte code; nothing of one that does not parse, as templates and Python 2 files.

    It can depend, in ways that make no difference, on what the process has compiled before.
    """
    try:
        code = compile(source, name, "exec", dont_inherit=True, optimize=0)
    except (SyntaxError, ValueError, RecursionError, MemoryError, OverflowError):
        return None
    header = importlib.util.MAGIC_NUMBER + UNCHECKED_HASH.to_bytes(4, "little")
    return header + importlib.util.source_hash(source) + marshal.dumps(code)


def in_children(work: Iterable[Callable[[], None]], workers: int) -> None:
    """Do each piece of work in a child of its own, so many at a time.

    Raises:
        SystemExit: One of them failed.
    """
    running: set[int] = set()
    for piece in work:
        if len(running) >= workers:
            running.discard(_wait())
        child = os.fork()
        if child == 0:
            _run(piece)
        running.add(child)
    while running:
        running.discard(_wait())


def _wait() -> int:
    child, status = os.wait()
    if status != 0:
        raise SystemExit(os.waitstatus_to_exitcode(status))
    return child


def _run(piece: Callable[[], None]) -> None:
    """Run in the child, and end it."""
    status = 1
    try:
        # Which of its constants somebody finds odd is not for a build's log.
        warnings.simplefilter("ignore")
        piece()
        status = 0
    except Exception as error:  # noqa: BLE001 - whatever it is, this process ends here
        print(f"stagedml: {error}", file=sys.stderr, flush=True)
    finally:
        os._exit(status)


def compile_directories(directories: Sequence[Path], workers: int) -> None:
    """Compile the `.py` files below the directories."""
    found = [(top, name) for top in directories for name in _python_files(top)]
    portions = [found[start : start + PORTION] for start in range(0, len(found), PORTION)]
    in_children((_compiling(portion) for portion in portions), workers)


def _python_files(top: Path) -> list[str]:
    found = []
    for directory, directories, names in os.walk(top):
        directories.sort()
        here = os.path.relpath(directory, top)
        found += [os.path.normpath(f"{here}/{name}") for name in sorted(names)]
    return [name for name in found if pays(name)]


def _compiling(portion: Sequence[tuple[Path, str]]) -> Callable[[], None]:
    def work() -> None:
        for top, name in portion:
            code = byte_code((top / name).read_bytes(), name)
            if code is not None:
                path = top / cached(name)
                path.parent.mkdir(exist_ok=True)
                path.write_bytes(code)

    return work


if __name__ == "__main__":
    compile_directories([Path(argument) for argument in sys.argv[1:]], cores())
