"""`stagedml log`."""

from __future__ import annotations

import click

from stagedml.cli.app import App, complete_pipeline


@click.command()
@click.argument("name", shell_complete=complete_pipeline)
@click.option("--set", "settings", multiple=True, metavar="[STAGE.]PARAM=VALUE")
@click.pass_obj
def command(app: App, name: str, settings: tuple[str, ...]) -> None:
    """Print the build log of NAME: PIPELINE.STAGE, or a pipeline's target, or a store path."""
    from stagedml.realization import Target, parse_overrides

    if name.startswith(app.nix.store_dir):
        drv = name
    else:
        target = Target.parse(name)
        plan = app.workspace.plan(target.pipeline, parse_overrides(settings))
        node = plan.node(target.stage) if target.stage else plan.target
        drv = app.workspace.stages(target, plan)[node.name].drv
    click.echo(app.nix.log(drv), nl=False)
