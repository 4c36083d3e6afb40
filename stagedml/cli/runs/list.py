"""`stagedml runs`, also called `stagedml runs list`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from stagedml.cli import complete
from stagedml.cli.app import App, print_json, say
from stagedml.cli.options import form_of, format_option, json_option
from stagedml.errors import StagedMLError, nearest

if TYPE_CHECKING:
    from stagedml.tracking.table import Table

SOME = 50  # runs that people get where they did not say how many


class UnknownRunsError(StagedMLError):
    """Runs of a pipeline are asked for that there is not, and never was."""


@click.command("list")
@click.argument("pipelines", nargs=-1, metavar="[PIPELINE]...", shell_complete=complete.ran)
@click.option(
    "--where",
    metavar="EXPR",
    default="",
    help="Only runs of which this is true: 'epochs>=10 and test_accuracy>0.98'. Parameters, "
    "metrics and facts by their names, full or short; == != < <= > >= in ~, and or not.",
)
@click.option(
    "--sort",
    multiple=True,
    metavar="COLUMN",
    shell_complete=complete.columns,
    help="Order by a column; -COLUMN, the greatest first. Repeatable. Newest first by default.",
)
@click.option(
    "--columns",
    multiple=True,
    metavar="NAME,...",
    shell_complete=complete.columns,
    help="What to show: names of parameters, metrics and facts, patterns ('train.*'), `default`.",
)
@click.option(
    "--limit",
    type=click.IntRange(min=0),
    metavar="N",
    help=f"How many runs at most, 0 for all. In text {SOME} by default, else all.",
)
@click.option("--all-projects", is_flag=True, help="Also those of other projects.")
@format_option
@json_option
@click.pass_obj
def command(
    app: App,
    pipelines: tuple[str, ...],
    *,
    where: str,
    sort: tuple[str, ...],
    columns: tuple[str, ...],
    limit: int | None,
    all_projects: bool,
    form: str | None,
    as_json: bool,
) -> None:
    """List the runs of pipelines, the newest first; of all pipelines by default.

    Each build is a run, unless all of it was there as the newest successful run left it. PIPELINE
    is a name as of `stagedml build`: digits, cpu.digits, digits.train. Shown are the parameters
    that vary, the metrics that say most (↑: more is better, ↓: less is; the best stands out), the
    commit (* if files differed from it), and pins. A run is named by its number, and by @ (the
    newest), @1, PIPELINE@, a pin, a store path or a commit.
    """
    from stagedml.cli import tables
    from stagedml.cli.runs import columns as cols
    from stagedml.tracking.table import table

    form = form_of(form, as_json=as_json)
    if limit is None and form == "text":
        limit = SOME
    found = table(
        app.workspace.history,
        pipelines=pipelines,
        where=where,
        sort=sort,
        limit=limit or None,
        every_project=all_projects,
    )
    _check(app, found, pipelines)
    told = cols.chosen(found, columns, everything=form in ("csv", "json"))
    if form == "json":
        print_json(cols.as_json(found, told if columns else None), lined="runs")
        return
    if form == "csv":
        tables.print_csv(cols.as_csv(found, told))
        return
    style = cols.Style.of_terminal() if form == "text" and tables.is_terminal() else cols.Style()
    grid = cols.grid_of(found, told, style, in_order=bool(columns))
    if form == "markdown":
        click.echo(grid.as_markdown(), nl=False)
    elif found.rows:
        tables.print_grid(grid)
    _say(found, pipelines, where=where, all_projects=all_projects)


def _check(app: App, found: Table, pipelines: tuple[str, ...]) -> None:
    """Refuse the name of a pipeline that there is not, and of which nothing ran."""
    from stagedml.cli.runs import COMMANDS
    from stagedml.planning.target import Target
    from stagedml.tracking.table import table

    told = {name for row in found.rows for name in (row.head.name, row.head.pipeline)}
    doubtful = [name for name in pipelines if name not in told]
    if not doubtful:
        return
    ran = {row.head.pipeline for row in table(app.workspace.history, every_project=True).rows}
    known = {*app.workspace.pipelines, *ran}
    for name in doubtful:
        if Target.parse(name, known).pipeline not in known:
            raise UnknownRunsError(nearest("pipeline", name, {*known, *COMMANDS}))


def _say(found: Table, pipelines: tuple[str, ...], *, where: str, all_projects: bool) -> None:
    """Say what is not shown, or what to do where there is nothing."""
    if found.total > len(found.rows):
        say(f"{len(found.rows)} of {found.total} runs: --limit 0 for all, --where for some")
    if found.total:
        return
    if where:
        say(f"no run fits: {where}")
    elif pipelines:
        say(f"no runs yet: `stagedml build {pipelines[0]}` makes one")
    else:
        elsewhere = "" if all_projects else "; --all-projects lists those of other projects"
        say(f"no runs yet: `stagedml build PIPELINE` makes one{elsewhere}")
