"""`stagedml prefetch`."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import unquote, urlsplit

import click

from stagedml.cli.app import App, print_json, say
from stagedml.cli.options import json_option
from stagedml.errors import StagedMLError

_PAGE = re.compile(
    rb"(\xef\xbb\xbf)?\s*(<!--.*?-->\s*)*<(!doctype\s+html|html)\b", re.IGNORECASE | re.DOTALL
)


@click.command()
@click.argument("url")
@click.option("--name", help="The name in the store; default the last part of the URL.")
@json_option
@click.pass_obj
def command(app: App, url: str, name: str | None, *, as_json: bool) -> None:
    """Fetch URL into the store, and print the line to paste into a pipeline.

    The hash is of what the URL serves now: compare it with one that you trust.
    """
    from stagedml.nix.paths import check_name, sri
    from stagedml.planning.urls import check_url, default_name

    check_url(url)
    _refuse_directory(url)
    say(f"fetching {url}")
    stored_as = check_name(name or default_name(url), "a file")
    sha256, path = app.nix.prefetch(url, name=stored_as)
    beginning = _beginning(Path(path))
    if not beginning:
        msg = f"{url} gives nothing: an empty file"
        raise StagedMLError(msg, hint="Is it the address of a file?")
    if _PAGE.match(beginning) and not stored_as.endswith((".html", ".htm")):
        say(f"warning: this is a web page. Is it the file that you want? Look at {path}")
    if as_json:
        print_json({"url": url, "sha256": sha256, "sri": sri(sha256), "path": path})
        return
    named = f", name={name!r}" if name else ""
    click.echo(f'fetchurl(m, url="{url}", sha256="{sri(sha256)}"{named})')
    say(f"stored as {path}")
    say("This hash was taken on first use: compare it with one that the publisher states.")


def _refuse_directory(url: str) -> None:
    """Refuse a local directory, which would give an empty file."""
    parts = urlsplit(url)
    if parts.scheme == "file" and Path(unquote(parts.path)).is_dir():
        msg = f"{url} is a directory, not a file"
        raise StagedMLError(msg, hint="Make an archive of it, and let a stage unpack that.")


def _beginning(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(2048)
