"""`stagedml export`."""

from __future__ import annotations

import click

from stagedml.cli.app import App, print_json, say
from stagedml.cli.numbers import number
from stagedml.cli.options import json_option, settings_option, whats_argument
from stagedml.cli.places import namer
from stagedml.cli.transfers import progress


@click.command()
@whats_argument
@settings_option
@click.option("-o", "--output", "file", metavar="FILE", required=True, help="The file to write.")
@click.option("--with-derivation", is_flag=True, help="Also what rebuilds it.")
@click.option("--force", is_flag=True, help="Replace a file that is there.")
@json_option
@click.pass_obj
def command(
    app: App,
    whats: tuple[str, ...],
    settings: tuple[str, ...],
    *,
    file: str,
    with_derivation: bool,
    force: bool,
    as_json: bool,
) -> None:
    """Write realizations, with all that they refer to, into a file.

    Each WHAT is a name, a reference, a store path, or an output link. `stagedml import FILE` reads
    the file on the other side; the references are the same there. A file carries no signatures.

    This is for a USB stick or a mail. Where machines reach one another, or a common directory,
    `stagedml push` and `pull` copy only what the other side lacks, and go on after an interruption.
    """
    from stagedml.realization.transfer import export_places

    places = namer(app, settings).places(whats)
    with progress() as on_progress:
        done = export_places(
            places,
            file,
            app.nix,
            with_derivation=with_derivation,
            force=force,
            on_progress=on_progress,
        )
    if as_json:
        row = {"references": done.references, "paths": done.paths, "size": done.size}
        print_json(row | {"sha256": done.sha256})
        return
    for reference in done.references:
        click.echo(reference)
    many = "1 store path" if len(done.paths) == 1 else f"{len(done.paths)} store paths"
    say(f"{number(done.size, 'B')} in {many}")
    say(f"sha256 of {file}: {done.sha256}")
