"""`stagedml find`."""

from __future__ import annotations

import os
import sys

import click

from stagedml.cli.app import App, print_json
from stagedml.cli.options import json_option, settings_option, what_argument
from stagedml.cli.places import namer


@click.command()
@what_argument
@settings_option
@click.option(
    "--name", "names", multiple=True, metavar="GLOB", help="Only what is called so. Repeatable."
)
@click.option(
    "--type", "kind", type=click.Choice(["file", "directory", "link"]), help="Only these."
)
@click.option(
    "-0", "--print0", is_flag=True, help="End each path with a zero byte, for `xargs -0`."
)
@json_option
@click.pass_obj
def command(
    app: App,
    what: str,
    settings: tuple[str, ...],
    *,
    names: tuple[str, ...],
    kind: str | None,
    print0: bool,
    as_json: bool,
) -> None:
    """Find all that a realization holds, under WHAT or a directory WHAT/PATH in it.

    WHAT is PIPELINE, PIPELINE.STAGE, a reference (rref:..., dref:...), a store path, or an output
    link (./result). Links to directories in the store are followed. The exit status is 1 if there
    is nothing of that name or type.
    """
    from stagedml.realization.looking import find

    found = find(namer(app, settings).place(what), names, kind)
    if as_json:
        print_json([{**entry.as_json(), "store_path": entry.place} for entry in found])
        return
    end = b"\0" if print0 else b"\n"
    some = False
    for entry in found:
        some = True
        # As they are: a name of whatever bytes must come through.
        sys.stdout.buffer.write(os.fsencode(entry.path or what) + end)
    sys.stdout.buffer.flush()
    if not some:
        raise click.exceptions.Exit(1)
