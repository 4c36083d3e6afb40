"""`stagedml rm`."""

from __future__ import annotations

import sys

import click

from stagedml.cli.app import App, say
from stagedml.cli.numbers import number
from stagedml.cli.options import settings_option, whats_argument
from stagedml.cli.places import namer


@click.command()
@whats_argument
@settings_option
@click.option("--unroot", is_flag=True, help="Let runs and imports keep it no longer.")
@click.option("--dependants", is_flag=True, help="Also delete what refers to it.")
@click.option("-y", "--yes", is_flag=True, help="Do not ask.")
@click.pass_obj
def command(
    app: App,
    whats: tuple[str, ...],
    settings: tuple[str, ...],
    *,
    unroot: bool,
    dependants: bool,
    yes: bool,
) -> None:
    """Have Nix delete realizations from the store.

    Each WHAT is a name, a reference, a store path, or an output link; dref:... is a derivation and
    its realization. Nix refuses what is still needed, and this command says by what. What was
    recorded of it (its metrics, for one) stays recorded.
    """
    from stagedml.realization.removal import removal

    found = removal(namer(app, settings).places(whats), app.nix, dependants=dependants)
    found.check(unroot=unroot)
    if not yes:
        if not sys.stdin.isatty():
            raise click.UsageError("there is no terminal to ask at: give --yes")
        for path in found.paths:
            say(path)
        click.confirm(f"Delete {number(found.size, 'B')}?", abort=True, err=True)
    for path in found.carry_out(app.nix):
        click.echo(path)
    say(f"{number(found.size, 'B')} deleted")
