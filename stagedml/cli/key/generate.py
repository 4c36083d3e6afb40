"""`stagedml key generate`."""

from __future__ import annotations

import click

from stagedml.cli.app import App, say
from stagedml.cli.transfers import TRUST


@click.command()
@click.argument("name")
@click.option(
    "-o",
    "--output",
    "file",
    metavar="FILE",
    help="Where the secret key goes, and the public one beside it as FILE.pub. [default: NAME.key]",
)
@click.pass_obj
def command(app: App, name: str, *, file: str | None) -> None:
    """Make a key to sign with: the secret one for who pushes, the public one for all who pull.

    NAME tells keys apart: a team's name and a number, as team-1. Whoever has the secret key can
    give others any model for theirs: keep it where only those who push can read it, and out of the
    repository. A key that is lost or known is replaced by another one with another NAME.
    """
    from stagedml.realization.caches.signing import generate_key

    key = generate_key(app.nix, name, file or f"{name}.key")
    say(f"secret key: {key.file}, for `stagedml push --sign-key`")
    say(f"public key: {key.file}.pub, for all who pull:")
    say(TRUST.format(key=key.public))
    click.echo(key.public)
