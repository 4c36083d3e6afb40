"""Line numbers in the logs of builds, as they are in the files that people edit.

Stages run from parts of their sources, without comments and blank lines. What these were made from
is in the store beside them, so the original numbers are found from a stage's derivation alone,
whatever has been edited since.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

# `File "/build/src/toy/text.py", line 7` of a traceback, `/build/src/toy/text.py:7:` of a warning.
_PLACE = re.compile(r"""[^\s"']*/src/(?P<file>[^\s"':]+\.py)(?P<mark>", line |:)(?P<line>\d+)""")


class Tracebacks:
    """Translates lines of logs; remembers the sources of each derivation."""

    def __init__(self) -> None:
        self._lines = cache(original_lines)

    def line(self, drv: str, text: str) -> str:
        """One line of the log of `drv`, with files as in the project and their own line numbers."""
        if "/src/" not in text:
            return text
        return _PLACE.sub(lambda found: self._place(drv, found), text)

    def text(self, drv: str, log: str) -> str:
        """Return a whole log."""
        return "\n".join(self.line(drv, line) for line in log.split("\n"))

    def _place(self, drv: str, found: re.Match[str]) -> str:
        numbers = self._lines(drv, found["file"])
        index = int(found["line"]) - 1
        if not 0 <= index < len(numbers):
            return found[0]
        return f"{found['file']}{found['mark']}{numbers[index]}"


def original_lines(drv: str, file: str) -> list[int]:
    """Return the original number of each line of one of a stage's sources; nothing if not known."""
    from stagedml.errors import StagedMLError
    from stagedml.nix.derivation import read
    from stagedml.nix.identity import manifest_of

    try:
        for relative, original, numbers in manifest_of(read(drv)):
            if relative == file:
                return _original_lines(Path(original).read_bytes(), numbers)
    except (OSError, StagedMLError, ValueError, LookupError):
        pass
    return []


def _original_lines(original: bytes, numbers: str) -> list[int]:
    from stagedml.generation.slices.cut import cut_with_lines, read_numbers
    from stagedml.generation.strip import StripError, strip_with_lines

    try:
        stripped, originals = strip_with_lines(original)
    except StripError:
        return []
    _, lines = cut_with_lines(stripped, read_numbers(numbers))
    return [originals[line - 1] for line in lines]
