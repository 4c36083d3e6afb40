"""`stagedml log`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from stagedml.cli.options import name_argument, settings_option

if TYPE_CHECKING:
    from stagedml.cli.app import App


@click.command()
@name_argument
@settings_option
@click.pass_obj
def command(app: App, name: str, settings: tuple[str, ...]) -> None:
    """Print the build log of NAME: PIPELINE.STAGE, or a pipeline's target, or a store path."""
    if name.startswith(app.nix.store_dir):
        drv = name
    else:
        target = app.workspace.target(name)
        plan = app.workspace.plans([target], settings)[target.pipeline]
        node = plan.node(target.stage) if target.stage else plan.target
        drv = app.workspace.stages(target, plan)[node.name].drv
    click.echo(app.nix.log(drv), nl=False)
