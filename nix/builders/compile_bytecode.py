"""Compiles folders of Python files to unchecked-hash `.pyc`, always to the same bytes.

Store files have the modification time 1, so time-stamped byte code would be rejected at each
import. And what `marshal` writes depends on reference counts, that is on what the process has
compiled before: so the files are dealt out in fixed portions, each compiled by a fresh child of
the same unchanged parent. How many children run at once then makes no difference.

Used as `python compile_bytecode.py FOLDER...`, or by importing `compile_folders`.
"""

from __future__ import annotations

import os
import py_compile
import sys
from pathlib import Path

PORTION = 24
_MODE = py_compile.PycInvalidationMode.UNCHECKED_HASH


def cores() -> int:
    """How many processes Nix lets this build run; 0 means all that there are."""
    return int(os.environ.get("NIX_BUILD_CORES", "1")) or os.cpu_count() or 1


def compile_folders(folders: list[Path], workers: int) -> None:
    """Compiles every `.py` file below the folders; files that do not parse are passed over."""
    files = [path for folder in folders for path in _python_files(folder)]
    portions = [files[start : start + PORTION] for start in range(0, len(files), PORTION)]
    running: set[int] = set()
    for portion in portions:
        if len(running) >= workers:
            running.discard(_wait())
        child = os.fork()
        if child == 0:
            _compile(portion)
        running.add(child)
    while running:
        running.discard(_wait())


def _python_files(folder: Path) -> list[Path]:
    found: list[Path] = []
    for directory, folders, names in os.walk(folder):
        folders.sort()
        found += [Path(directory, name) for name in sorted(names) if name.endswith(".py")]
    return found


def _wait() -> int:
    child, status = os.wait()
    if status != 0:
        raise SystemExit(f"compiling to byte code failed (wait status {status})")
    return child


def _compile(portion: list[Path]) -> None:
    """Runs in the child, and ends it."""
    status = 1
    try:
        for path in portion:
            # Packages ship templates and Python 2 test files: no byte code for these, as in pip.
            py_compile.compile(
                str(path), doraise=False, quiet=2, optimize=0, invalidation_mode=_MODE
            )
        status = 0
    finally:
        os._exit(status)


if __name__ == "__main__":
    compile_folders([Path(argument) for argument in sys.argv[1:]], cores())
