r"""Makes a stage's tree of sources: of each file, stripped, the parts that the stage can reach.

Standard library only. The generator imports this module to know the hash of the tree; the
fixed-output derivation that makes the tree runs the same file, `python cut.py STRIP`, whatever
Python it has. So text is cut at positions, never printed anew from a syntax tree: every supported
Python gives the same bytes.

The parts of a file are its top-level statements, counted from 0, in two respects not as they stand:

* Statements that are only a string do not count, as stripping removes them: neither a docstring nor
  a comment moves a number.
* An import of several names is as many parts, one for each name, whether it is written as one
  statement or as several: an import that a neighbour added is no reason to train anew.
"""

from __future__ import annotations

import ast
import json
import os
import sys
import warnings
from importlib.util import module_from_spec, spec_from_file_location
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

ALL = "*"  # the numbers of a whole file
_BETWEEN = b" \t\f\n\\;"  # what may stand between statements of a stripped file


class Part(NamedTuple):
    """One part of a file.

    Attributes:
        statement: The top-level statement that it is, or is part of.
        alias: The name, where the statement is an import.
    """

    statement: ast.stmt
    alias: ast.alias | None


def parts_of(tree: ast.Module) -> Iterator[Part]:
    """Yield the parts of a file in order, whether it has been stripped or not."""
    for statement in tree.body:
        if isinstance(statement, ast.Import | ast.ImportFrom):
            for alias in statement.names:
                yield Part(statement, alias)
        elif not is_string(statement):
            yield Part(statement, None)


def is_string(statement: ast.AST) -> bool:
    """Whether a statement is only a string, as a docstring is."""
    return (
        isinstance(statement, ast.Expr)
        and isinstance(statement.value, ast.Constant)
        and isinstance(statement.value.value, str)
    )


def cut(stripped: bytes, numbers: Collection[int] | None) -> bytes:
    """Take some parts of a stripped file, in their order.

    Args:
        stripped: What `strip` returns.
        numbers: Of the parts to take; None for all.
    """
    return cut_with_lines(stripped, numbers)[0]


def cut_with_lines(stripped: bytes, numbers: Collection[int] | None) -> tuple[bytes, list[int]]:
    """Like `cut`; also gives, for each line of the result, the number of the stripped line."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # such as a "\d": not the business of this module
        tree = ast.parse(stripped)
    lines = stripped.split(b"\n")
    offsets = [0]
    for line in lines:
        offsets.append(offsets[-1] + len(line) + 1)
    starts = [_start(statement, stripped, offsets) for statement in tree.body]
    spans = {
        id(statement): span
        for statement, span in zip(tree.body, pairwise([*starts, len(stripped)]), strict=True)
    }
    text: list[bytes] = []
    origins: list[int] = []
    for number, (statement, alias) in enumerate(parts_of(tree)):
        if numbers is not None and number not in numbers:
            continue
        if alias is not None:
            text.append(spell_import(statement, alias).encode())
            origins.append(alias.lineno)
            continue
        start, end = spans[id(statement)]
        part = stripped[start:end].rstrip(_BETWEEN)
        first = stripped.count(b"\n", 0, start) + 1
        text.append(part)
        origins += range(first, first + part.count(b"\n") + 1)
    return b"".join(part + b"\n" for part in text), origins


def _start(statement: ast.stmt, text: bytes, offsets: Sequence[int]) -> int:
    """Where a statement begins, its decorators included."""
    decorators = getattr(statement, "decorator_list", None)
    if not decorators:
        return offsets[statement.lineno - 1] + statement.col_offset
    # A decorator's expression may begin after parentheses, and on another line than its `@`.
    first = decorators[0]
    return text.rindex(b"@", 0, offsets[first.lineno - 1] + first.col_offset)


def spell_import(statement: ast.stmt, alias: ast.alias) -> str:
    """Return the import of one name, always spelt in the same way."""
    renamed = f" as {alias.asname}" if alias.asname else ""
    origin = ""
    if isinstance(statement, ast.ImportFrom):
        origin = f"from {'.' * statement.level}{statement.module or ''} "
    return f"{origin}import {alias.name}{renamed}"


def write_numbers(numbers: Collection[int] | None) -> str:
    """Numbers of parts as a short text: `0-4 9`; `*` for all."""
    if numbers is None:
        return ALL
    runs: list[list[int]] = []
    for number in sorted(numbers):
        if runs and number == runs[-1][-1] + 1:
            runs[-1][-1] = number
        else:
            runs.append([number, number])
    return " ".join(str(a) if a == b else f"{a}-{b}" for a, b in runs)


def read_numbers(text: str) -> frozenset[int] | None:
    """Return what `write_numbers` wrote."""
    if text == ALL:
        return None
    found: set[int] = set()
    for run in text.split():
        first, _, last = run.partition("-")
        found.update(range(int(first), int(last or first) + 1))
    return frozenset(found)


def _main(strip_file: str) -> int:
    """Write the tree `$out` that a manifest lists: rows of path in it, file, numbers of parts."""
    spec = spec_from_file_location("strip", strip_file)
    if spec is None or spec.loader is None:
        raise ImportError(strip_file)
    strip = module_from_spec(spec)
    sys.modules["strip"] = strip  # its classes look for their module
    spec.loader.exec_module(strip)
    manifest = Path(os.environ["manifestPath"]).read_text(encoding="utf-8")
    out = Path(os.environ["out"])
    out.mkdir()
    for relative, file, numbers in json.loads(manifest):
        try:
            stripped = strip.strip(Path(file).read_bytes())
        except strip.StripError as error:
            sys.stderr.write(f"{relative}:{error.line}: {error}\n")
            return 1
        target = out / relative
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(cut(stripped, read_numbers(numbers)))
    return 0


if __name__ == "__main__":
    sys.exit(_main(sys.argv[1]))
