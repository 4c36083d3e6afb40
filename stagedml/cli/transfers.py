"""What the commands share that copy realizations to other machines, or from them."""

from __future__ import annotations

import contextlib
import sys
import time
from typing import TYPE_CHECKING

import click

from stagedml.cli.app import say
from stagedml.cli.numbers import number

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

_LARGE = 1 << 25  # bytes from which on one waits
_STEP = 1 << 22  # bytes from one look to the next
_LINE = 20.0  # seconds from one line to the next, where there is no terminal

# What makes Nix take a cache's word, for a repository and for a machine.
TRUST = """\
  pyproject.toml, [tool.stagedml]:  cache-public-keys = ["{key}"]
  nix.conf:                         extra-trusted-public-keys = {key}"""

signatures_option = click.option(
    "--no-check-signatures",
    "check_signatures",
    is_flag=True,
    flag_value=False,
    default=True,
    help="Also what is not signed by a key that the receiver trusts.",
)
timeout_option = click.option(
    "--timeout",
    "patience",
    metavar="SECONDS",
    type=click.FloatRange(min=1),
    help="Give up when nothing has come for so long. [default: 120]",
)
what_option = click.option(
    "--what",
    type=click.Choice(["model", "run", "everything"]),
    default="model",
    help="The outputs and what they refer to (model, the default); also all of the run: its "
    "record, every stage, derivations and sources (run); also environments and wheels, which "
    "could be had from the package index (everything).",
)
dry_option = click.option("--dry-run", is_flag=True, help="Only say what would be copied.")


@contextlib.contextmanager
def progress() -> Iterator[Callable[[int, int, str], None] | None]:
    """Show how far a large copy is: in one line of a terminal, or in a line now and then."""
    shown = [0.0, 0.0]  # bytes, and when a line was last written
    terminal = sys.stderr.isatty()
    shown[1] = time.monotonic()

    def told(done: int, total: int, what: str) -> None:
        if total < _LARGE:
            return
        # What an export holds beside the paths is little, but not nothing.
        text = f"{what} {min(done / total, 1):4.0%} of {number(total, 'B')}"
        if terminal and abs(done - shown[0]) >= _STEP:
            shown[0] = done
            click.echo(f"\r\x1b[K{text}", err=True, nl=False)
        elif not terminal and time.monotonic() - shown[1] >= _LINE:
            shown[1] = time.monotonic()
            say(text)

    try:
        yield told
    finally:
        if terminal and shown[0]:
            click.echo("\r\x1b[K", err=True, nl=False)


def many(paths: Mapping[str, int]) -> str:
    """Return how many store paths, and how much in all."""
    what = "1 store path" if len(paths) == 1 else f"{len(paths)} store paths"
    return f"{what}, {number(sum(paths.values()), 'B')}"


def print_paths(paths: Mapping[str, int]) -> None:
    """Print store paths with their sizes, the largest last."""
    for path, size in sorted(paths.items(), key=lambda item: (item[1], item[0])):
        click.echo(f"{number(size, 'B'):>10}  {path}")
