"""`stagedml export`."""

from __future__ import annotations

import click

from stagedml.cli.app import App, print_json, say
from stagedml.cli.numbers import number
from stagedml.cli.options import json_option, settings_option, whats_argument
from stagedml.cli.places import namer
from stagedml.cli.transfers import progress, signatures_option


@click.command()
@whats_argument
@settings_option
@click.option("-o", "--output", "file", metavar="FILE", help="The file to write.")
@click.option("--to", "store", metavar="STORE", help="The store to copy to, in place of a file.")
@click.option("--with-derivation", is_flag=True, help="Also what rebuilds it.")
@click.option("--force", is_flag=True, help="Replace a file that is there.")
@signatures_option
@json_option
@click.pass_obj
def command(
    app: App,
    whats: tuple[str, ...],
    settings: tuple[str, ...],
    *,
    file: str | None,
    store: str | None,
    with_derivation: bool,
    force: bool,
    check_signatures: bool,
    as_json: bool,
) -> None:
    """Write realizations, with all that they refer to, into a file, or copy them to a store.

    Each WHAT is a name, a reference, a store path, or an output link. `stagedml import FILE` reads
    the file on the other side; the references are the same there. A file carries no signatures,
    a copy to a store does. STORE is as for `nix copy`: file:///mnt/cache, ssh://host, the directory
    of another store.
    """
    from stagedml.realization.transfer import copy_places, export_places

    if (file is None) == (store is None):
        raise click.UsageError("give either a file to write (-o FILE) or a store (--to STORE)")
    places = namer(app, settings).places(whats)
    if store is not None:
        say(f"copying to {store}")
        done = copy_places(
            places,
            store,
            app.nix,
            with_derivation=with_derivation,
            check_signatures=check_signatures,
        )
    else:
        with progress() as on_progress:
            done = export_places(
                places,
                str(file),
                app.nix,
                with_derivation=with_derivation,
                force=force,
                on_progress=on_progress,
            )
    if as_json:
        row = {"references": done.references, "paths": done.paths, "size": done.size}
        print_json(row | ({"sha256": done.sha256} if done.sha256 else {}))
        return
    for reference in done.references:
        click.echo(reference)
    many = "1 store path" if len(done.paths) == 1 else f"{len(done.paths)} store paths"
    say(f"{number(done.size, 'B')} in {many}")
    if done.sha256:
        say(f"sha256 of {file}: {done.sha256}")
