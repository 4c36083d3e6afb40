"""`stagedml import`."""

from __future__ import annotations

import click

from stagedml.cli.app import App, print_json, say
from stagedml.cli.options import json_option
from stagedml.cli.transfers import progress


@click.command("import")
@click.argument("file", type=click.Path())
@click.option("--sha256", metavar="HASH", help="What `stagedml export` said of the file.")
@click.option("--no-root", is_flag=True, help="Let garbage collection take it.")
@json_option
@click.pass_obj
def command(app: App, file: str, *, sha256: str | None, no_root: bool, as_json: bool) -> None:
    """Take realizations into the store from a file of `stagedml export`.

    What was imported is kept from garbage collection until `stagedml rm --unroot`. A file that was
    changed or cut short is refused, and nothing of it imported. From another store or a binary
    cache: `stagedml pull`.
    """
    from stagedml.realization.transfer import import_file

    with progress() as on_progress:
        done = import_file(file, app.nix, keep=not no_root, sha256=sha256, on_progress=on_progress)
    if as_json:
        print_json(
            {
                "references": done.references,
                "paths": done.paths,
                "new": done.new,
                "different": done.different,
                "roots": [str(root) for root in done.roots],
            }
        )
    else:
        for reference in done.references:
            click.echo(reference)
    for path in done.different:
        say(
            f"warning: {path} was there already, with other bytes, and is left as it was: its "
            "build is not deterministic"
        )
    if not done.new:
        say("all of it was there already")
