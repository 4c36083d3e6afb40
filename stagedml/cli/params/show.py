"""`stagedml params`, also called `stagedml params show`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from stagedml.cli import complete
from stagedml.cli.app import App, print_json
from stagedml.cli.options import json_option

if TYPE_CHECKING:
    from stagedml.realization.record import Run


@click.command("show")
@click.argument("pipelines", nargs=-1, metavar="[PIPELINE]...", shell_complete=complete.ran)
@json_option
@click.pass_obj
def command(app: App, pipelines: tuple[str, ...], *, as_json: bool) -> None:
    """Print the parameters that the newest runs of pipelines had; of the newest run by default.

    Those of stages, and arguments of the pipeline that were given. PIPELINE may also be another
    name of a run: a number, PIPELINE@1, a pin, a store path, or a commit. What a build would have
    now, `stagedml show` prints.
    """
    from stagedml.cli.places import clean
    from stagedml.cli.runs.columns import shown
    from stagedml.tracking.reading import parameters_of

    runs = [_run(app, name) for name in pipelines or ("@",)]
    if as_json:
        print_json([{"number": r.id, "name": r.name, "parameters": parameters_of(r)} for r in runs])
        return
    for run in runs:
        click.echo(f"{click.style(clean(run.name), bold=True)}, run {run.id} of {run.time}")
        rows = {clean(name): clean(shown(value)) for name, value in parameters_of(run).items()}
        width = max(map(len, rows), default=0)
        for name, text in rows.items():
            click.echo(f"  {name:<{width}}  {text}")


def _run(app: App, name: str) -> Run:
    """Return the newest run of a pipeline, or the run of another name."""
    from stagedml.tracking.names import Runs
    from stagedml.tracking.table import table

    runs = Runs(app.workspace)
    named = table(app.workspace.history, pipelines=[name], limit=1).rows
    return runs.run("@", name) if named else runs.run(name)
