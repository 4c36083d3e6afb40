"""`stagedml cat`."""

from __future__ import annotations

import shutil
import sys
from typing import TYPE_CHECKING

import click

from stagedml.cli.options import settings_option, what_argument
from stagedml.cli.places import namer
from stagedml.errors import StagedMLError

if TYPE_CHECKING:
    from stagedml.cli.app import App


@click.command()
@what_argument
@settings_option
@click.option("--force", is_flag=True, help="Print to a terminal what is not text, too.")
@click.pass_obj
def command(app: App, what: str, settings: tuple[str, ...], *, force: bool) -> None:
    """Print a file of a realization: WHAT/PATH.

    WHAT is PIPELINE, PIPELINE.STAGE, a reference (rref:..., dref:...), a store path, or an output
    link (./result).
    """
    from stagedml.realization.looking import file_of, is_binary

    place = namer(app, settings).place(what)
    path = file_of(place)
    with open(path, "rb") as file:  # noqa: PTH123
        if sys.stdout.isatty() and not force and is_binary(file.read(1 << 13)):
            msg = f"{what} is not text, and this is a terminal"
            raise StagedMLError(msg, hint=f"It is {path}; --force prints it all the same.")
        file.seek(0)
        sys.stdout.flush()
        shutil.copyfileobj(file, sys.stdout.buffer, 1 << 20)
        sys.stdout.buffer.flush()
