"""`stagedml plan`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from stagedml.cli import complete
from stagedml.cli.app import App, print_json, say
from stagedml.cli.options import json_option, names_argument, settings_option
from stagedml.cli.places import clean
from stagedml.realization.explain import Row, Tally, explain, tally

if TYPE_CHECKING:
    from collections.abc import Mapping

    from stagedml.planning.target import Target
    from stagedml.realization.record import Run

FEW = 6  # stages that are named
_COLOURS = {"=": "green", "+": "yellow", "-": "white", "~": "yellow"}


@click.command()
@names_argument
@settings_option
@click.option("--all", "show_all", is_flag=True, help="Also the stages that are there.")
@click.option(
    "--against",
    metavar="RUN",
    shell_complete=complete.runs,
    help="Say what is another now than in this run, whether it is in the store or not.",
)
@json_option
@click.pass_obj
def command(
    app: App,
    names: tuple[str, ...],
    settings: tuple[str, ...],
    *,
    show_all: bool,
    against: str | None,
    as_json: bool,
) -> None:
    """Say what building NAMES would build, and why.

    For each stage that is to be built (+): which parameter, input, source file or package
    changed since the last time that the pipeline was built here. Builds nothing.

    With --against, what changed since a run, for each stage that is another (~) than in that run:
    RUN is a name as of `stagedml runs show`.
    """
    targets = {name: app.workspace.target(name) for name in names}
    plans = app.workspace.plans(targets.values(), settings)
    run = None
    if against is not None:
        from stagedml.tracking.names import Runs

        run = Runs(app.workspace).run(against)
    found = explain(app.workspace, targets.values(), plans, run)
    if as_json:
        rows = [(name, row) for name, target in targets.items() for row in found[target]]
        print_json([{"name": name, **_json(row, run)} for name, row in rows])
        return
    for name, target in targets.items():
        shown = [row for row in found[target] if show_all or _is_told(row, run)]
        if len(targets) > 1 and shown:
            click.echo(click.style(name, bold=True))
        _show(shown, run)
    say(_summary(tally(found)) if run is None else _beside(found, run))


def _json(row: Row, run: Run | None) -> dict[str, object]:
    own = {**vars(row), "output": None if row.is_unknown else row.output}
    if run is not None:
        own["before"] = next((s.output for s in run.stages if s.stage == row.stage), None)
    return own


def _is_told(row: Row, run: Run | None) -> bool:
    return row.needed if run is None else bool(row.reasons)


def _show(rows: list[Row], run: Run | None) -> None:
    for row in rows:
        mark = "=" if row.present else "+" if row.needed else "-"
        where = ""
        if run is not None:
            where = {"=": " (in the store)", "+": " (to build)", "-": ""}[mark]
            mark = "~" if row.reasons else "="
        fast = " (fast bits)" if row.bits == "fast" else ""
        click.echo(f"{click.style(mark, fg=_COLOURS[mark])} {row.stage}{fast}{where}")
        for reason in row.reasons:
            click.echo(f"    {clean(reason)}")


def _beside(found: Mapping[Target, list[Row]], run: Run) -> str:
    """Return how much is another than in a run."""
    rows = [row for rows in found.values() for row in rows]
    others = sum(bool(row.reasons) for row in rows)
    gone = [s.stage for s in run.stages if s.stage not in {row.stage for row in rows}]
    text = f"{others} of {len(rows)} stages are others than in run {run.id}"
    if not gone:
        return text
    more = f" and {len(gone) - FEW} more" if len(gone) > FEW else ""
    return f"{text}, which also had {clean(', '.join(gone[:FEW]))}{more}"


def _summary(total: Tally) -> str:
    if total.missing:
        return f"{len(total.missing)} to build, {total.present} in the store"
    if total.present < len(total.rows):
        count = f"{total.present} of {len(total.rows)}"
        return f"nothing to build: {count} are in the store, the others not needed"
    return f"nothing to build: all {total.present} are in the store"
