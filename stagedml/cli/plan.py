"""`stagedml plan`."""

from __future__ import annotations

import click

from stagedml.cli.app import App, print_json, say
from stagedml.cli.options import json_option, names_argument, settings_option
from stagedml.realization.explain import Row, Tally, explain, tally

_COLOURS = {"=": "green", "+": "yellow", "-": "white"}  # there, to build, neither


@click.command()
@names_argument
@settings_option
@click.option("--all", "show_all", is_flag=True, help="Also the stages that are there.")
@json_option
@click.pass_obj
def command(
    app: App, names: tuple[str, ...], settings: tuple[str, ...], *, show_all: bool, as_json: bool
) -> None:
    """Say what building NAMES would build, and why.

    For each stage that is to be built (+): which parameter, input, source file or package
    changed since the last time that the pipeline was built here. Builds nothing.
    """
    targets = {name: app.workspace.target(name) for name in names}
    plans = app.workspace.plans(targets.values(), settings)
    found = explain(app.workspace, targets.values(), plans)
    if as_json:
        rows = [(name, row) for name, target in targets.items() for row in found[target]]
        print_json(
            [
                {"name": name, **vars(row), "output": None if row.is_unknown else row.output}
                for name, row in rows
            ]
        )
        return
    for name, target in targets.items():
        shown = [row for row in found[target] if show_all or row.needed]
        if len(targets) > 1 and shown:
            click.echo(click.style(name, bold=True))
        _show(shown)
    say(_summary(tally(found)))


def _show(rows: list[Row]) -> None:
    for row in rows:
        mark = "=" if row.present else "+" if row.needed else "-"
        fast = " (fast bits)" if row.bits == "fast" else ""
        click.echo(f"{click.style(mark, fg=_COLOURS[mark])} {row.stage}{fast}")
        for reason in row.reasons:
            click.echo(f"    {reason}")


def _summary(total: Tally) -> str:
    if total.missing:
        return f"{len(total.missing)} to build, {total.present} in the store"
    if total.present < len(total.rows):
        count = f"{total.present} of {len(total.rows)}"
        return f"nothing to build: {count} are in the store, the others not needed"
    return f"nothing to build: all {total.present} are in the store"
