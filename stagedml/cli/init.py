"""`stagedml init`."""

from __future__ import annotations

import os
import shlex
from pathlib import Path

import click

from stagedml.cli.app import App, say
from stagedml.cli.generate import command as generate


@click.command()
@click.argument(
    "directory", default=".", type=click.Path(file_okay=False, path_type=Path), metavar="[DIR]"
)
@click.pass_context
def command(ctx: click.Context, directory: Path) -> None:
    """Make a repository of your own in DIR, with a first pipeline `hello`.

    Completes one that `nix flake init` made. Nothing that is there is overwritten.
    """
    from stagedml.host.template import make, untracked

    app: App = ctx.obj
    place = directory.resolve()
    made = make(place)
    for name in made.written:
        say(f"wrote {directory / name}")
    if made.source is None:
        say(f"Set inputs.stagedml.url in {directory / 'flake.nix'}: it says where StagedML is.")
        return
    ctx.obj = App(verbose=app.verbose, project_dir=str(place), options=app.options)
    ctx.invoke(generate, check=False, as_json=False)
    steps = [f"cd {shlex.quote(os.fspath(directory))}"] if place != Path.cwd() else []
    if untracked(place):
        steps.append("git add .          # a flake has only what git tracks")
    say("next:")
    for step in [*steps, "stagedml build hello"]:
        say(f"    {step}")
