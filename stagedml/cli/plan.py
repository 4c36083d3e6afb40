"""`stagedml plan`."""

from __future__ import annotations

import click

from stagedml.cli.app import App, print_json, say
from stagedml.cli.options import json_option, name_argument, settings_option
from stagedml.realization.explain import explain

_COLOURS = {"=": "green", "+": "yellow", "-": "white"}  # there, to build, neither


@click.command()
@name_argument
@settings_option
@click.option("--all", "show_all", is_flag=True, help="Also the stages that are there.")
@json_option
@click.pass_obj
def command(
    app: App, name: str, settings: tuple[str, ...], *, show_all: bool, as_json: bool
) -> None:
    """Say what building NAME would build, and why.

    For each stage that is to be built (+): which parameter, input, source file or package
    changed since the last time that the pipeline was built here. Builds nothing.
    """
    target = app.workspace.target(name)
    plan = app.workspace.plans([target], settings)[target.pipeline]
    rows = explain(app.workspace, target, plan)
    if as_json:
        print_json([vars(row) for row in rows])
        return
    building = [row for row in rows if row.needed]
    for row in rows if show_all else building:
        mark = "=" if row.present else "+" if row.needed else "-"
        click.echo(f"{click.style(mark, fg=_COLOURS[mark])} {row.stage}")
        for reason in row.reasons:
            click.echo(f"    {reason}")
    present = sum(row.present for row in rows)
    if building:
        say(f"{len(building)} to build, {present} in the store")
    elif present < len(rows):
        say(f"nothing to build: {present} of {len(rows)} are in the store, the others not needed")
    else:
        say(f"nothing to build: all {present} are in the store")
