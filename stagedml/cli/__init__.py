"""The `stagedml` command."""

from __future__ import annotations

import os
import sys
from typing import Any


def main(argv: list[str] | None = None) -> Any:
    """Run the command; exits 0, 1 on an error, 2 on wrong usage, 130 on Ctrl-C."""
    if sys.flags.optimize and argv is None:
        _without_optimization()
    try:
        from stagedml.cli.group import run  # the display in `progress` serves without all of that

        return run(argv)
    except KeyboardInterrupt:  # before there was a command
        sys.exit(130)


def _without_optimization() -> None:
    """Start again: Python would leave out docstrings and `assert`, and plans follow from both."""
    if "PYTHONOPTIMIZE" not in os.environ:
        sys.exit("stagedml: run Python without -O: it leaves out docstrings and assertions")
    env = {name: value for name, value in os.environ.items() if name != "PYTHONOPTIMIZE"}
    os.execve(sys.executable, sys.orig_argv, env)  # noqa: S606
