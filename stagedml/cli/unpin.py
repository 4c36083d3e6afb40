"""`stagedml unpin`."""

from __future__ import annotations

from pathlib import Path

import click

from stagedml.cli import complete
from stagedml.cli.app import App, say


@click.command()
@click.argument("names", nargs=-1, required=True, shell_complete=complete.pins)
@click.option(
    "--of",
    "root",
    metavar="DIR",
    help="Pins of another project, which need not be there any more: `stagedml pins "
    "--all-projects` has them.",
)
@click.pass_obj
def command(app: App, names: tuple[str, ...], *, root: str | None) -> None:
    """Let garbage collection have what the pins NAMES kept, and nothing else keeps.

    Nothing is deleted: `stagedml gc` or Nix does that.
    """
    from stagedml.realization.pins import Pins

    pins = app.workspace.history.pins
    if root is not None:
        pins = Pins(app.project, app.nix, Path(root).absolute())
    pins.remove(*dict.fromkeys(names))
    say(f"unpinned: {', '.join(dict.fromkeys(names))}")
