"""`stagedml list`."""

from __future__ import annotations

import click

from stagedml.cli.app import App, print_json


@click.command("list")
@click.option("--json", "as_json", is_flag=True, help="For scripts.")
@click.pass_obj
def command(app: App, *, as_json: bool) -> None:
    """List the project's pipelines."""
    pipelines = app.workspace.pipelines
    if as_json:
        print_json(
            [
                {"name": p.name, "description": p.description, "where": p.where}
                for p in pipelines.values()
            ]
        )
        return
    width = max((len(name) for name in pipelines), default=0)
    for pipeline in pipelines.values():
        click.echo(f"{pipeline.name:<{width}}  {pipeline.description}")
