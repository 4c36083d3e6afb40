"""`stagedml pins`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from stagedml.cli.app import App, print_json, say
from stagedml.cli.numbers import number
from stagedml.cli.options import json_option

if TYPE_CHECKING:
    from stagedml.cli.tables import Grid
    from stagedml.tracking.pinned import Pin


@click.command()
@click.option("--all-projects", is_flag=True, help="Also those of other projects.")
@json_option
@click.pass_obj
def command(app: App, *, all_projects: bool, as_json: bool) -> None:
    """List pins: runs that are kept from garbage collection until they are unpinned.

    ALONE is what of the store nothing else keeps: what `stagedml unpin` and a collection would
    free.
    """
    from stagedml.cli.tables import print_grid
    from stagedml.tracking.pinned import pinned

    found = pinned(app.workspace.history, every_project=all_projects)
    if as_json:
        print_json([pin.as_json() for pin in found])
        return
    if found:
        print_grid(_grid(found, all_projects=all_projects), where="--json")
    else:
        say("no run is pinned: `stagedml pin NAME RUN` pins one")
    for pin in found:
        if pin.lacking:
            say(f"{pin.name}: something of it is not in the store; `stagedml rebuild {pin.name}`")


def _grid(found: list[Pin], *, all_projects: bool) -> Grid:
    from stagedml.cli.tables import NOTHING, Grid, Heading, cell
    from stagedml.tracking.pinned import main_metrics

    headings = [
        Heading("name", "PIN"),
        Heading("run", "RUN", right=True),
        Heading("pipeline", "PIPELINE", flexible=True),
        Heading("time", "OF", weight=2),
        Heading("metrics", "METRICS", flexible=True, weight=1),
        Heading("alone", "ALONE", right=True),
        *([Heading("project", "PROJECT", flexible=True, weight=3)] if all_projects else []),
    ]
    rows = []
    for pin in found:
        run = pin.run
        told = main_metrics(run) if run else {}
        rows.append(
            (
                cell(pin.name, bold=True),
                cell(run.id) if run and run.id else NOTHING,
                cell(run.name if run else "(its record is damaged)"),
                cell(run.time[:16].replace("T", " ")) if run else NOTHING,
                cell("  ".join(f"{name} {number(value)}" for name, value in told.items())),
                cell(pin.alone, number(pin.alone, "B")),
                *([cell(pin.project)] if all_projects else []),
            )
        )
    return Grid(tuple(headings), tuple(rows))
