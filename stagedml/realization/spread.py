"""The sources of a stage with each line where it stands in the file that people edit.

Stages run from parts of their sources, without comments and blank lines. With the blank lines put
back, a traceback or a debugger has the lines of the original by itself.
"""

from __future__ import annotations

import ast
import shutil
from typing import TYPE_CHECKING

from stagedml.nix.tracebacks import original_lines

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


def spread(text: str, numbers: Sequence[int]) -> str | None:
    """Return a text with each line at its number in the original; None if that is not the same.

    Args:
        text: What a stage has of a file.
        numbers: The original number of each of its lines.
    """
    lines = text.split("\n")[: len(numbers)]
    if not numbers or len(lines) != len(numbers):
        return None
    found = [""] * max(numbers)
    for line, number in zip(lines, numbers, strict=True):
        before = found[number - 1]  # of several names imported in one line
        found[number - 1] = f"{before}; {line}" if before else line
    made = "\n".join(found) + "\n"
    try:
        same = ast.dump(ast.parse(made)) == ast.dump(ast.parse(text))
    except SyntaxError:
        return None
    return made if same else None


def copy_sources(drv: str, stored: Path, place: Path) -> None:
    """Copy a stage's sources, each line where it stands in the original, as far as that is known.

    Args:
        drv: The stage's derivation.
        stored: Its sources, in the store.
        place: Where to copy them.
    """
    shutil.copytree(stored, place, copy_function=shutil.copyfile)
    for path in (place, *place.rglob("*")):
        path.chmod(0o755 if path.is_dir() else 0o644)
        if path.suffix == ".py":
            numbers = original_lines(drv, str(path.relative_to(place)))
            made = spread(path.read_text(encoding="utf-8"), numbers)
            if made is not None:
                path.write_text(made, encoding="utf-8")
