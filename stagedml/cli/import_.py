"""`stagedml import`."""

from __future__ import annotations

import click

from stagedml.cli.app import App, print_json, say
from stagedml.cli.options import json_option, settings_option
from stagedml.cli.places import namer
from stagedml.cli.transfers import progress, signatures_option


@click.command("import")
@click.argument("sources", nargs=-1, required=True, metavar="FILE | WHAT...", type=click.Path())
@settings_option
@click.option("--from", "store", metavar="STORE", help="The store to copy WHAT from.")
@click.option("--sha256", metavar="HASH", help="What `stagedml export` said of the file.")
@click.option("--no-root", is_flag=True, help="Let garbage collection take it.")
@signatures_option
@json_option
@click.pass_obj
def command(
    app: App,
    sources: tuple[str, ...],
    settings: tuple[str, ...],
    *,
    store: str | None,
    sha256: str | None,
    no_root: bool,
    check_signatures: bool,
    as_json: bool,
) -> None:
    """Take realizations into the store, from a file of `stagedml export` or from another store.

    From a store, each WHAT is rref:..., a store path, or the name of a stage. What was imported is
    kept from garbage collection until `stagedml rm --unroot`. A file that was changed or cut short
    is refused, and nothing of it imported.
    """
    from stagedml.realization.transfer import import_file, import_from

    if store is None:
        if len(sources) != 1 or settings:
            raise click.UsageError("give one file; names go with --from STORE")
        with progress() as on_progress:
            done = import_file(
                sources[0], app.nix, keep=not no_root, sha256=sha256, on_progress=on_progress
            )
    else:
        if sha256 is not None:
            raise click.UsageError("--sha256 is of a file, and --from names a store")
        wanted = namer(app, settings).expected(sources)
        say(f"copying from {store}")
        done = import_from(
            store, wanted, app.nix, keep=not no_root, check_signatures=check_signatures
        )
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
    for text in sources if store is not None else ():
        if text.startswith("rref:") and text not in done.references:
            say(f"warning: {text} is of another derivation than the one that it came from")
    for path in done.different:
        say(
            f"warning: {path} was there already, with other bytes, and is left as it was: its "
            "build is not deterministic"
        )
    if not done.new:
        say("all of it was there already")
