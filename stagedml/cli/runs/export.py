"""`stagedml runs export`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from stagedml.cli import complete
from stagedml.cli.app import App, print_json, say
from stagedml.cli.options import json_option
from stagedml.cli.runs.choosing import choose, whole_runs

if TYPE_CHECKING:
    from stagedml.realization.record import Run
    from stagedml.tracking.mlflow_export import Artifacts


@click.command("export")
@click.argument("place", metavar="DIR|FILE|URI")
@click.argument("names", nargs=-1, metavar="[RUN|PIPELINE]...", shell_complete=complete.ran)
@click.option(
    "--to",
    "form",
    required=True,
    type=click.Choice(["tensorboard", "mlflow", "openlineage"]),
    help="Whose files to write.",
)
@click.option("--where", metavar="EXPR", default="", help="Only runs that fit, as of `runs`.")
@click.option(
    "--artifacts",
    type=click.Choice(["reports", "none"]),
    help="For mlflow: whether to copy the reports of stages (pages, images, Markdown); default "
    "reports in a directory, none elsewhere.",
)
@json_option
@click.pass_obj
def command(
    app: App,
    place: str,
    names: tuple[str, ...],
    *,
    form: str,
    where: str,
    artifacts: Artifacts | None,
    as_json: bool,
) -> None:
    """Write runs for other programs; all of the project if none are named.

    tensorboard: event files in DIR, see also `stagedml tensorboard`. mlflow: a tracking store in
    DIR, or one that URI names; a run that is there already is brought up to date. openlineage:
    events in FILE, as JSON lines.
    """
    if artifacts is not None and form != "mlflow":
        raise click.UsageError("--artifacts is for --to mlflow")
    runs = whole_runs(app, choose(app, names, where).rows)
    if form == "tensorboard":
        written = _to_tensorboard(app, place, runs)
    elif form == "mlflow":
        written = _to_mlflow(app, place, runs, artifacts)
    else:
        written = _to_openlineage(place, runs)
    count = "1 run" if len(runs) == 1 else f"{len(runs)} runs"
    if as_json:
        print_json({"to": form, "place": place, "runs": [run.id for run in runs]} | written)
    else:
        say(f"{count} written to {place}")


def _to_tensorboard(app: App, place: str, runs: list[Run]) -> dict[str, object]:
    from stagedml.tracking.tensorboard import write_events

    found = write_events(Path(place), runs, nix=app.nix, say=say)
    return {"directories": [str(path) for path in found]}


def _to_mlflow(
    app: App, place: str, runs: list[Run], artifacts: Artifacts | None
) -> dict[str, object]:
    from stagedml.tracking.mlflow_export import MlflowExport, is_directory

    chosen: Artifacts = artifacts or ("reports" if is_directory(place) else "none")
    store = MlflowExport(place, artifacts=chosen, nix=app.nix, say=say)
    return {"mlflow": store.write(runs), "uri": store.uri}


def _to_openlineage(place: str, runs: list[Run]) -> dict[str, object]:
    from stagedml.tracking.lineage import write_file

    return {"events": write_file(Path(place), runs)}
