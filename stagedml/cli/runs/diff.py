"""`stagedml runs diff`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from stagedml.cli.options import form_of, format_option, json_option, runs_argument

if TYPE_CHECKING:
    from stagedml.cli.app import App


@click.command("diff")
@runs_argument
@click.option("--sources", is_flag=True, help="Print which lines of sources differ, too.")
@click.option("--all", "everything", is_flag=True, help="Print also what does not differ.")
@format_option
@json_option
@click.pass_obj
def command(
    app: App,
    runs: tuple[str, ...],
    *,
    sources: bool,
    everything: bool,
    form: str | None,
    as_json: bool,
) -> None:
    """Say what differs between runs: each of them and the first.

    Parameters; metrics, with the change in percent, and whether it is for the better; inputs;
    source files of which stages hold other parts; packages; facts. One RUN alone is compared with
    the newest of its pipeline; without any, the newest run with the one before it of its pipeline.

    RUN is a number, @ (the newest), @1 (the one before), PIPELINE@, PIPELINE@1, a pin, a store
    path, or a commit.

    --sources asks git for the lines: of the commits, with what differed from them. The exit status
    is that of diff(1): 0 if the runs are the same, 1 if they differ in more than when, where and
    from which commit they were made, 2 if they cannot be compared.
    """
    from stagedml.cli.runs.comparing import compare
    from stagedml.cli.runs.differing import ALL

    form = form_of(form, as_json=as_json)
    compare(app, runs, ALL, form=form, everything=everything, sources=sources)
