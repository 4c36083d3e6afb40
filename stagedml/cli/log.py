"""`stagedml log`."""

from __future__ import annotations

import contextlib
import time
from typing import TYPE_CHECKING

import click

from stagedml.cli.app import print_json, say
from stagedml.cli.options import json_option, name_argument, settings_option
from stagedml.nix.log_lines import rendered

if TYPE_CHECKING:
    from stagedml.cli.app import App

_PAUSE = 0.5  # seconds between two looks at a lock


@click.command()
@name_argument
@settings_option
@click.option("-f", "--follow", is_flag=True, help="Go on while it is being built.")
@json_option
@click.pass_obj
def command(app: App, name: str, settings: tuple[str, ...], *, follow: bool, as_json: bool) -> None:
    """Print the build log of NAME: PIPELINE.STAGE, or a pipeline's target, or a store path.

    What a stage said it was doing is printed as `-- epoch 1/15`.
    """
    if follow and as_json:
        raise click.UsageError("--follow prints lines as they come, and no JSON")
    drv, output = _derivation(app, name, settings)
    if follow and _followed(app, drv, output):
        return
    lines = rendered(_log(app, drv, output).splitlines())
    if as_json:
        print_json({"name": name, "drv": drv, "output": output, "lines": list(lines)})
        return
    for line in lines:
        click.echo(line)


def _log(app: App, drv: str, output: str) -> str:
    """Return the log of a derivation, or of another one that has made the same output.

    Each edit of a comment makes another derivation, which nobody builds.
    """
    from stagedml.nix.errors import LogNotFoundError

    try:
        return app.nix.log(drv)
    except LogNotFoundError:
        if output == drv or not app.nix.is_valid(output):
            raise
        with contextlib.suppress(LogNotFoundError):
            return app.nix.log(output)
        raise


def _derivation(app: App, name: str, settings: tuple[str, ...]) -> tuple[str, str]:
    """Return the derivation and the output that a name means."""
    if name.startswith(app.nix.store_dir):
        if name.endswith(".drv"):
            from stagedml.nix.derivation import read

            return name, read(name).out
        return name, name
    target = app.workspace.target(name)
    plan = app.workspace.plans([target], settings)[target.pipeline]
    node = plan.node(target.stage) if target.stage else plan.target
    stage = app.workspace.stages(target, plan).get(node.name)
    if stage is None:  # an impure one: Nix knows the log of its newest realization
        output = app.workspace.output_paths([target], {target.plan: plan})[target][node.name]
        return output, output
    return stage.drv, stage.output


def _followed(app: App, drv: str, output: str) -> bool:
    """Print what a running build says until it ends; whether that was all there is to print."""
    from stagedml.nix.running import follow, is_building

    running = follow(drv, app.nix.env)
    if running is not None:
        for line in rendered(running):
            click.echo(line)
        return True
    if is_building(output):
        say("being built by a program that is not stagedml: Nix has the log when it ends; waiting")
        while is_building(output):
            time.sleep(_PAUSE)
    return False
