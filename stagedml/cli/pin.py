"""`stagedml pin`."""

from __future__ import annotations

import contextlib

import click

from stagedml.cli import complete
from stagedml.cli.app import App, say


@click.command()
@click.argument("name")
@click.argument("run", shell_complete=complete.runs)
@click.option("--force", is_flag=True, help="Take the name from the run that has it.")
@click.option("--partial", is_flag=True, help="Pin what is left of a run.")
@click.pass_obj
def command(app: App, name: str, run: str, *, force: bool, partial: bool) -> None:
    """Keep RUN from garbage collection under NAME, until `stagedml unpin NAME`.

    With all that it was made with: the outputs of its stages, data sets, environments. A run is
    named by its number, @ (the newest), @1, PIPELINE@, another pin, a store path or a commit; and
    by NAME from then on.
    """
    from stagedml.errors import StagedMLError
    from stagedml.realization.pins import check_name
    from stagedml.tracking.names import Runs, described

    names: set[str] = set()
    with contextlib.suppress(StagedMLError):
        names = set(app.workspace.pipelines)
    check_name(name, names)
    found = Runs(app.workspace).run(run)
    done = app.workspace.history.pins.add(name, found, force=force, partial=partial)
    say(f"{name}: {described(found)}")
    if done.gone:
        say(f"without what is collected: {', '.join(done.gone)}")
