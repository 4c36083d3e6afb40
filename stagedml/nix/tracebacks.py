"""Line numbers in the logs of builds, as they are in the files that people edit.

Stages run from sources without comments and blank lines. What these were made from is in the store
beside them, so the original numbers are found from a stage's derivation alone, whatever has been
edited since.
"""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

# `File "/nix/store/...-stage-sources/src/toy/text.py", line 7` of a traceback,
# `/nix/store/...-stage-sources/src/toy/text.py:7:` of a warning.
_PLACE = re.compile(r"""[^\s"']*/src/(?P<file>[^\s"':]+\.py)(?P<mark>", line |:)(?P<line>\d+)""")


class Tracebacks:
    """Translates lines of logs; remembers the sources of each derivation."""

    def __init__(self) -> None:
        self._numbers = cache(_numbers)

    def line(self, drv: str, text: str) -> str:
        """One line of the log of `drv`, with files as in the project and their own line numbers."""
        if "/src/" not in text:
            return text
        return _PLACE.sub(lambda found: self._place(drv, found), text)

    def text(self, drv: str, log: str) -> str:
        """A whole log."""
        return "\n".join(self.line(drv, line) for line in log.split("\n"))

    def _place(self, drv: str, found: re.Match[str]) -> str:
        numbers = self._numbers(drv).get(found["file"], [])
        index = int(found["line"]) - 1
        if not 0 <= index < len(numbers):
            return found[0]
        return f"{found['file']}{found['mark']}{numbers[index]}"


def _numbers(drv: str) -> Mapping[str, list[int]]:
    """For each source of a stage, the original number of each line; nothing if not known."""
    from stagedml.errors import StagedMLError
    from stagedml.nix.derivation import read

    try:
        trees = [d for d in read(drv).input_drvs if d.endswith("-stage-sources.drv")]
        if not trees:
            return {}
        tree = read(trees[0])
        sources: dict[str, str] = json.loads(tree.env["sources"])
        originals = {}
        for path in tree.input_drvs:
            if path.endswith(".py.drv"):
                source = read(path)
                originals[source.out] = source.args[-2]  # `strip.py INPUT OUTPUT`
    except (StagedMLError, ValueError, LookupError):
        return {}
    return {name: _lines(originals[out]) for name, out in sources.items() if out in originals}


def _lines(original: str) -> list[int]:
    from stagedml.generation.strip import StripError, strip_with_lines

    try:
        return strip_with_lines(Path(original).read_bytes())[1]
    except (OSError, StripError):
        return []
