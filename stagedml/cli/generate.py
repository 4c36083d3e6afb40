"""`stagedml generate`."""

from __future__ import annotations

import click

from stagedml.cli.app import App, say


@click.command()
@click.option("--check", is_flag=True, help="Change nothing; fail where something would change.")
@click.pass_obj
def command(app: App, *, check: bool) -> None:
    """Bring nix/pipelines up to date with pipelines/*.py and the stages' sources."""
    from stagedml.generation.pipelines import check as check_files
    from stagedml.generation.pipelines import write
    from stagedml.planning.discovery import instantiate_pipeline
    from stagedml.planning.reads import reads_of

    workspace = app.workspace
    plans = [instantiate_pipeline(pipeline) for pipeline in workspace.pipelines.values()]
    files = workspace.generator.render(plans, reads_of(app.project.root))
    if check:
        check_files(files, workspace.project.generated)
        say(f"{len(files)} generated files are up to date")
        return
    written, removed = write(files, workspace.project.generated)
    for name in written:
        click.echo(f"wrote nix/pipelines/{name}")
    for name in removed:
        click.echo(f"removed nix/pipelines/{name}")
    if not written and not removed:
        say(f"{len(files)} generated files were up to date")
