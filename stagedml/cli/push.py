"""`stagedml push`."""

from __future__ import annotations

import shlex
from typing import TYPE_CHECKING

import click

from stagedml.cli.app import App, print_json, say
from stagedml.cli.options import json_option, settings_option, whats_argument
from stagedml.cli.places import clean, namer
from stagedml.cli.transfers import (
    TRUST,
    dry_option,
    many,
    print_paths,
    progress,
    signatures_option,
    timeout_option,
    what_option,
)

if TYPE_CHECKING:
    from stagedml.realization.caches.address import Address
    from stagedml.realization.caches.pushing import Pushed
    from stagedml.realization.caches.signing import SecretKey
    from stagedml.realization.record import Run


@click.command()
@whats_argument
@settings_option
@click.option("--to", "url", metavar="URL", help="Where to; default what pyproject.toml says.")
@what_option
@click.option("--sign-key", metavar="FILE", help="The secret key to sign with.")
@signatures_option
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
    sign_key: str | None,
    check_signatures: bool,
    patience: float | None,
    dry_run: bool,
    as_json: bool,
) -> None:
    """Copy realizations to another store or a binary cache: what it does not have.

    Each WHAT is a name, a reference, a store path, or an output link. URL is as for `nix copy`:

    \b
      file:///mnt/cache          a binary cache in a directory, that a web server may serve
      s3://bucket?region=...     a binary cache in a bucket
      ssh://host, ssh-ng://host  the store of another machine

    An interrupted push goes on where it was, when it is called again. `stagedml pull` is the
    opposite; by a file, without any connection: `stagedml export`. --what run makes `stagedml runs
    show` and `stagedml report` work on the other side, and `stagedml rebuild`.

    The run's record names commits, the machine and its user, and has changes that were in no
    commit. Default URLs: `[tool.stagedml] push-to` of pyproject.toml, else `cache`.
    """  # noqa: D301 - click takes the character itself
    from stagedml.nix.copy_errors import UnsignedError
    from stagedml.nix.copying import PATIENCE
    from stagedml.realization.caches.address import Address, NoCacheError
    from stagedml.realization.caches.pushing import load_of, push, refused_for
    from stagedml.realization.caches.signing import read_key

    if url is None:
        url = app.project.cache.push_to or app.project.cache.url
    if url is None:
        msg = "no cache to push to was named"
        hint = 'Give --to URL; or in pyproject.toml:\n[tool.stagedml]\npush-to = "ssh://host"'
        raise NoCacheError(msg, hint=hint)
    to = Address.parse(url)
    key = read_key(sign_key) if sign_key else None
    places = namer(app, settings).places(whats)
    load = load_of(places, app.nix, what, lambda: _runs(app))
    with progress() as told:
        try:
            done = push(
                load,
                to,
                app.nix,
                key=key,
                check_signatures=check_signatures,
                dry_run=dry_run,
                patience=patience or PATIENCE,
                on_progress=lambda n, total: told(n, total, "pushing") if told else None,
            )
        except UnsignedError as error:
            raise refused_for(error, to, load) from None
    if as_json:
        print_json(
            {
                "to": to.text,
                "outputs": load.outputs,
                "references": load.references,
                "paths": load.sizes,
                "new": done.new,
                "records": done.records,
                "unlike": done.unlike,
                "public_key": key.public if key else None,
            }
        )
        return
    _tell(done, to, key, what, dry_run=dry_run)


def _runs(app: App) -> list[Run]:
    history = app.workspace.history
    return history.up_to_date.runs(str(app.project.root))


def _tell(done: Pushed, to: Address, key: SecretKey | None, what: str, *, dry_run: bool) -> None:
    place = clean(to.to_read)
    if dry_run:
        print_paths(done.new)
        say(f"would push {many(done.new)} of {many(done.load.sizes)} to {place}")
        return
    for reference in done.load.references:
        click.echo(reference)
    if done.new:
        say(f"pushed {many(done.new)}; {len(done.load.sizes) - len(done.new)} were there already")
    else:
        say(f"all of it was in {place} already")
    for path in done.unlike:
        say(f"warning: {path} was there already, not as it is here, and is not signed by this push")
    what = "" if what == "model" else f" --what {what}"
    say(f"there:  stagedml pull {done.load.references[0]} --from {shlex.quote(place)}{what}")
    if to.is_binary_cache:
        say(f"for Nix to take it by itself, in nix.conf:  extra-substituters = {place}")
        if key is not None:
            say(f"checked with the public key {key.public}:\n{TRUST.format(key=key.public)}")
        else:
            say("it is not signed by this push: who pulls must trust the place (--sign-key FILE)")
