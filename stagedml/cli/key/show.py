"""`stagedml key show`."""

from __future__ import annotations

import click


@click.command()
@click.argument("file", type=click.Path())
def command(*, file: str) -> None:
    """Print the public key that belongs to the secret one in FILE."""
    from stagedml.realization.caches.signing import read_key

    click.echo(read_key(file).public)
