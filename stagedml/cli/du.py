"""`stagedml du`."""

from __future__ import annotations

from dataclasses import asdict

import click

from stagedml.cli.app import App, print_json
from stagedml.cli.numbers import number
from stagedml.cli.options import json_option, settings_option, whats_argument
from stagedml.cli.places import namer


@click.command()
@whats_argument
@settings_option
@json_option
@click.pass_obj
def command(app: App, whats: tuple[str, ...], settings: tuple[str, ...], *, as_json: bool) -> None:
    """Print how much of the store realizations take.

    For each WHAT (a name, a reference, a store path, an output link): of itself; with all that it
    refers to; and how much of that other realizations refer to as well, so that it would stay if
    this one were deleted.
    """
    from stagedml.realization.usage import usage

    rows, total = usage(namer(app, settings).places(whats), app.nix)
    if as_json:
        print_json({"realizations": [asdict(row) for row in rows], "together": total})
        return
    click.echo(f"{'OWN':>9} {'CLOSURE':>9} {'SHARED':>9}")
    for row in rows:
        cells = (number(size, "B") for size in (row.own, row.closure, row.shared))
        click.echo(f"{' '.join(f'{cell:>9}' for cell in cells)}  {row.name}")
    if len(rows) > 1:
        click.echo(f"{'':>9} {number(total, 'B'):>9} {'':>9}  together")
