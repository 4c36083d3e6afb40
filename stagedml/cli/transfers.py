"""What `stagedml export` and `stagedml import` share."""

from __future__ import annotations

import contextlib
import sys
from typing import TYPE_CHECKING

import click

from stagedml.cli.numbers import number

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_LARGE = 1 << 25  # bytes from which on one waits
_STEP = 1 << 22  # bytes from one line to the next

signatures_option = click.option(
    "--no-check-signatures",
    "check_signatures",
    is_flag=True,
    flag_value=False,
    default=True,
    help="From store to store: also what is not signed by a key that the receiver trusts.",
)


@contextlib.contextmanager
def progress() -> Iterator[Callable[[int, int, str], None] | None]:
    """Show on a terminal how far a large file is."""
    if not sys.stderr.isatty():
        yield None
        return
    shown = [0, 0]

    def told(done: int, total: int, what: str) -> None:
        if total >= _LARGE and abs(done - shown[0]) >= _STEP:
            shown[:] = [done, 1]
            # What an export holds beside the paths is little, but not nothing.
            text = f"{what} {min(done / total, 1):4.0%} of {number(total, 'B')}"
            click.echo(f"\r\x1b[K{text}", err=True, nl=False)

    try:
        yield told
    finally:
        if shown[1]:
            click.echo("\r\x1b[K", err=True, nl=False)
