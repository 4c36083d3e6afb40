"""`stagedml ls`."""

from __future__ import annotations

import click

from stagedml.cli.app import App, print_json
from stagedml.cli.options import json_option, settings_option, what_argument
from stagedml.cli.places import namer, sizes, visible


@click.command()
@what_argument
@settings_option
@json_option
@click.pass_obj
def command(app: App, what: str, settings: tuple[str, ...], *, as_json: bool) -> None:
    """List what a realization holds: WHAT, or a directory WHAT/PATH in it.

    WHAT is PIPELINE, PIPELINE.STAGE, a reference (rref:..., dref:...), a store path, or an output
    link (./result). With --set, what a name means with these settings.
    """
    from stagedml.realization.looking import entries

    found = entries(namer(app, settings).place(what))
    if as_json:
        print_json([entry.as_json() for entry in found])
        return
    for entry, size in zip(found, sizes(found), strict=True):
        click.echo(f"{size}  {visible(entry, what)}")
