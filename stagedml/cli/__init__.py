"""The `stagedml` command."""

from __future__ import annotations

from typing import Any


def main(argv: list[str] | None = None) -> Any:
    """Run the command; exits 0, 1 on an error, 2 on wrong usage, 130 on Ctrl-C."""
    from stagedml.cli.group import run  # the display in `progress` serves without all of that

    return run(argv)
