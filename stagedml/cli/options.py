"""Arguments and options that several commands share."""

from __future__ import annotations

import click

from stagedml.cli.app import App


def complete_pipeline(
    ctx: click.Context,
    param: click.Parameter,  # noqa: ARG001 - click's
    incomplete: str,
) -> list[str]:
    """Shell completion of pipeline names, and of stages after a dot."""
    from stagedml.errors import StagedMLError

    app = ctx.find_object(App) or App()
    try:
        names = list(app.workspace.pipelines)
        pipeline, dot, _ = incomplete.partition(".")
        if dot and pipeline in names:
            return [f"{pipeline}.{n.name}" for n in app.workspace.plan(pipeline).nodes]
    except StagedMLError:
        return []
    return [n for n in names if n.startswith(incomplete)]


name_argument = click.argument("name", shell_complete=complete_pipeline)
names_argument = click.argument("names", nargs=-1, required=True, shell_complete=complete_pipeline)
any_names_argument = click.argument("names", nargs=-1, shell_complete=complete_pipeline)
settings_option = click.option(
    "--set",
    "settings",
    multiple=True,
    metavar="[STAGE.]PARAM=VALUE",
    help="Use another value of a parameter of a stage, or of the pipeline, this time. May be "
    "repeated.",
)
json_option = click.option("--json", "as_json", is_flag=True, help="Print JSON.")
