"""Writes down the environment in which the function of a stage runs, for a shell to be in it.

Arguments: the file to write, as JSON.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

from stagedml.runtime.builder import prepare, read_spec


def main(file: str) -> None:
    """Make sources and packages importable, as a builder does, and write the environment."""
    prepare(read_spec())
    Path(file).write_text(json.dumps(dict(os.environ)), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1])
