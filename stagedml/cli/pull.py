"""`stagedml pull`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from stagedml.cli.app import App, print_json, say
from stagedml.cli.options import json_option, settings_option, whats_argument
from stagedml.cli.places import clean, namer
from stagedml.cli.transfers import (
    dry_option,
    many,
    print_paths,
    progress,
    signatures_option,
    timeout_option,
    what_option,
)

if TYPE_CHECKING:
    from stagedml.realization.caches.pulling import Pulled


@click.command()
@whats_argument
@settings_option
@click.option("--from", "url", metavar="URL", help="Where from; default what pyproject.toml says.")
@what_option
@click.option(
    "--public-key",
    "public_keys",
    metavar="NAME:KEY",
    multiple=True,
    help="A key to trust this time, beside those of nix.conf and pyproject.toml.",
)
@signatures_option
@click.option("--no-root", is_flag=True, help="Let garbage collection take it.")
@timeout_option
@dry_option
@json_option
@click.pass_obj
def command(
    app: App,
    whats: tuple[str, ...],
    settings: tuple[str, ...],
    *,
    url: str | None,
    what: str,
    public_keys: tuple[str, ...],
    check_signatures: bool,
    no_root: bool,
    patience: float | None,
    dry_run: bool,
    as_json: bool,
) -> None:
    """Copy realizations from another store or a binary cache: what is not here. Builds nothing.

    Each WHAT is the name of a pipeline or stage, rref:..., or a store path. URL is as for
    `stagedml push`, or http(s)://HOST. Only what is signed by a key that is trusted is taken: keys
    of nix.conf (trusted-public-keys), of pyproject.toml, and of --public-key.

    An interrupted pull goes on where it was, when it is called again. What was pulled is kept from
    garbage collection until `stagedml rm --unroot`. With --what run the run is in the ledger, as
    one of this project.

    Default: `[tool.stagedml] cache` and `cache-public-keys` of pyproject.toml.
    """
    from stagedml.nix.copying import PATIENCE
    from stagedml.realization.caches.address import Address, NoCacheError
    from stagedml.realization.caches.pulling import pull
    from stagedml.realization.caches.signing import check_public

    keys = list(public_keys)
    if url is None:
        url = app.project.cache.url
        keys += app.project.cache.public_keys
    if url is None:
        msg = "no cache to pull from was named"
        hint = 'Give --from URL; or in pyproject.toml:\n[tool.stagedml]\ncache = "https://host"'
        raise NoCacheError(msg, hint=hint)
    keys = [check_public(key) for key in dict.fromkeys(keys)]
    source = Address.parse(url)
    wanted = namer(app, settings).expected(whats)
    with progress() as told:
        done = pull(
            wanted,
            source,
            app.nix,
            what=what,
            history=lambda: app.workspace.history,
            public_keys=keys,
            check_signatures=check_signatures,
            keep=not no_root,
            dry_run=dry_run,
            patience=patience or PATIENCE,
            on_progress=lambda n, total: told(n, total, "pulling") if told else None,
        )
    if as_json:
        print_json(
            {
                "from": source.text,
                "outputs": done.outputs,
                "references": done.references,
                "paths": done.sizes,
                "new": done.new,
                "different": done.different,
                "roots": [str(root) for root in done.roots],
                "runs": [run.key for run in done.runs],
            }
        )
        return
    _tell(done, whats, clean(source.to_read), dry_run=dry_run)


def _tell(done: Pulled, whats: tuple[str, ...], place: str, *, dry_run: bool) -> None:
    if dry_run:
        print_paths(done.new)
        say(f"would pull {many(done.new)} from {place}")
        return
    for reference in done.references:
        click.echo(reference)
    for text in whats:
        if text.startswith("rref:") and text not in done.references:
            say(f"warning: {text} is of another derivation than the one that it came from")
    for path in done.different:
        say(
            f"warning: {path} was here already, with other bytes than the run made, and is left as "
            "it was: its build is not deterministic"
        )
    say(f"pulled {many(done.new)}" if done.new else "all of it was here already")
    for root in done.roots:
        say(f"kept from garbage collection by {root}")
    if not done.roots:
        say("not kept: nix-collect-garbage may take it")
    for run in done.runs:
        where = clean(f"{run.time} on {run.host}")
        say(f"the run of {where} is recorded: stagedml runs {clean(run.name)}")
