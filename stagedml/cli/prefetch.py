"""`stagedml prefetch`."""

from __future__ import annotations

import click

from stagedml.cli.app import App, print_json, say
from stagedml.cli.options import json_option


@click.command()
@click.argument("url")
@click.option("--name", help="The name in the store; default the last part of the URL.")
@json_option
@click.pass_obj
def command(app: App, url: str, name: str | None, *, as_json: bool) -> None:
    """Fetch URL into the store, and print the line to paste into a pipeline.

    The hash is of what the URL serves now: compare it with one that you trust.
    """
    from stagedml.nix.paths import sri

    say(f"fetching {url}")
    sha256, path = app.nix.prefetch(url, name=name)
    if as_json:
        print_json({"url": url, "sha256": sha256, "sri": sri(sha256), "path": path})
        return
    named = f", name={name!r}" if name else ""
    click.echo(f'fetchurl(m, url="{url}", sha256="{sri(sha256)}"{named})')
    say(f"stored as {path}")
    say("This hash was taken on first use: compare it with one that the publisher states.")
