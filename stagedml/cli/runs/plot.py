"""`stagedml runs plot`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from stagedml.cli import complete
from stagedml.cli.app import App, print_json, say
from stagedml.cli.options import json_option
from stagedml.cli.runs.choosing import choose, fetch, whole_runs

if TYPE_CHECKING:
    from collections.abc import Sequence

SOME = 12  # runs whose curves are laid over one another where nobody named them
_FORMS = (".html", ".csv", ".json")


def _output(ctx: click.Context, param: click.Parameter, value: str | None) -> Path | None:  # noqa: ARG001
    if value is not None and Path(value).suffix not in _FORMS:
        raise click.BadParameter(f"{value!r} ends with none of {', '.join(_FORMS)}")
    return None if value is None else Path(value)


@click.command("plot")
@click.argument("names", nargs=-1, metavar="[RUN|PIPELINE]...", shell_complete=complete.ran)
@click.option(
    "-o",
    "--output",
    metavar="FILE",
    callback=_output,
    help="Write a page (.html) that stands by itself, or what is drawn as .csv or .json.",
)
@click.option("--metric", metavar="REGEX", help="Which curves: those whose names it finds.")
@click.option("--log", is_flag=True, help="A logarithmic scale for values.")
@click.option(
    "--smooth",
    type=click.FloatRange(0, 1, max_open=True),
    is_flag=False,
    flag_value=0.6,
    default=0.0,
    metavar="[WEIGHT]",
    help="A moving average of curves; WEIGHT, below 1, is how slow it is: 0.6 if not given.",
)
@click.option(
    "--fetch", "fetching", is_flag=True, help="Fetch what was collected, if a cache has it."
)
@click.option("--scatter", nargs=2, metavar="X Y", help="A parameter or metric over another.")
@click.option("--parallel", is_flag=True, help="Parameters and metrics side by side.")
@click.option(
    "--columns",
    multiple=True,
    metavar="NAME,...",
    shell_complete=complete.columns,
    help="With --parallel: which, in this order; by default those in which the runs differ.",
)
@click.option(
    "--over-commits",
    metavar="METRIC",
    shell_complete=complete.columns,
    help="A metric over the commits of a branch.",
)
@click.option(
    "--branch", metavar="BRANCH", help="With --over-commits: which; default what is checked out."
)
@click.option("--where", metavar="EXPR", default="", help="Only runs that fit, as of `runs`.")
@click.option(
    "--limit",
    type=click.IntRange(min=0),
    metavar="N",
    help=f"Of how many runs of a pipeline at most, the newest; 0 for all. Curves: {SOME} by "
    "default, else all.",
)
@json_option
@click.pass_obj
def command(
    app: App,
    names: tuple[str, ...],
    *,
    output: Path | None,
    metric: str | None,
    log: bool,
    smooth: float,
    fetching: bool,
    scatter: tuple[str, str] | None,
    parallel: bool,
    columns: tuple[str, ...],
    over_commits: str | None,
    branch: str | None,
    where: str,
    limit: int | None,
    as_json: bool,
) -> None:
    """Draw the learning curves of runs over one another: in the terminal, or as a page.

    RUN is a number, @ (the newest), @1, PIPELINE@, a pin, a store path or a commit; PIPELINE stands
    for its runs. Of neither, the newest run is drawn.

    Instead of curves, --scatter draws one parameter or metric over another, --parallel draws
    several of them, and --over-commits draws a metric over the history of a branch: of all runs,
    if none are named.
    """
    if (scatter is not None) + parallel + (over_commits is not None) > 1:
        raise click.UsageError("choose one of --scatter, --parallel and --over-commits")
    if columns and not parallel:
        raise click.UsageError("--columns is for --parallel")
    if branch and over_commits is None:
        raise click.UsageError("--branch is for --over-commits")
    if scatter is None and not parallel and over_commits is None:
        plot = _curves(app, names, where, limit, metric, log=log, smooth=smooth, fetching=fetching)
    else:
        plot = _of_table(app, names, where, limit, scatter, columns, over_commits, branch, log=log)
    if output is not None:
        _write(plot, output)
    elif as_json:
        print_json(plot)
    else:
        _draw(plot, every=metric is not None)


def _curves(
    app: App,
    names: Sequence[str],
    where: str,
    limit: int | None,
    metric: str | None,
    *,
    log: bool,
    smooth: float,
    fetching: bool,
) -> dict[str, Any]:
    from stagedml.tracking.plots import curves_plot

    chosen = names if names or where else ["@"]
    found = choose(app, chosen, where, newest=SOME if limit is None else limit or None)
    runs = whole_runs(app, found.rows)
    if fetching:
        fetch(app, runs)
    return curves_plot(runs, metric=metric, log=log, smooth=smooth, nix=app.nix, say=say)


def _of_table(
    app: App,
    names: Sequence[str],
    where: str,
    limit: int | None,
    scatter: tuple[str, str] | None,
    columns: Sequence[str],
    over_commits: str | None,
    branch: str | None,
    *,
    log: bool,
) -> dict[str, Any]:
    from stagedml.tracking.plots import commits_plot, parallel_plot, scatter_plot

    found = choose(app, names, where, newest=limit or None)
    if scatter is not None:
        return scatter_plot(found, *scatter, log=log)
    if over_commits is None:
        wanted = [name for text in columns for part in text.split(",") if (name := part.strip())]
        return parallel_plot(found, wanted)
    from stagedml.tracking.commits import commits_of

    branch, commits = commits_of(app.workspace.project.root, branch)
    return commits_plot(found, over_commits, commits, branch=branch, log=log)


def _write(plot: dict[str, Any], output: Path) -> None:
    if output.suffix == ".html":
        from stagedml.tracking.plots import drawable
        from stagedml.ui.plots import page

        output.write_text(page(drawable(plot)), encoding="utf-8")
    elif output.suffix == ".csv":
        import csv

        from stagedml.cli.tables import spreadsheet
        from stagedml.tracking.plots import as_rows

        with output.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, lineterminator="\r\n")
            writer.writerows([spreadsheet(value) for value in row] for row in as_rows(plot))
    else:
        import json

        text = json.dumps(plot, indent=2, ensure_ascii=False)
        output.write_text(f"{text}\n", encoding="utf-8")
    click.echo(str(output))


def _draw(plot: dict[str, Any], *, every: bool) -> None:
    import os

    from stagedml.cli.charts import draw
    from stagedml.tracking.plots import drawable

    color = sys.stdout.isatty() and "NO_COLOR" not in os.environ
    for line in draw(drawable(plot), color=color, every=every):
        click.echo(line, color=color)
    for note in plot["notes"]:
        if plot["kind"] != "curves":  # which tells its own
            say(note)
