"""`stagedml metrics diff`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from stagedml.cli.options import form_of, format_option, json_option, runs_argument

if TYPE_CHECKING:
    from stagedml.cli.app import App


@click.command("diff")
@runs_argument
@click.option("--all", "everything", is_flag=True, help="Print also those that do not differ.")
@format_option
@json_option
@click.pass_obj
def command(
    app: App, runs: tuple[str, ...], *, everything: bool, form: str | None, as_json: bool
) -> None:
    """Say which metrics differ between runs: each of them and the first.

    One RUN alone is compared with the newest of its pipeline; without any, the newest run with the
    one before it of its pipeline. RUN is a name as of `stagedml runs show`. The exit status is
    that of diff(1): 0 if they are the same, 1 if they differ, 2 if they cannot be compared.
    """
    from stagedml.cli.runs.comparing import compare
    from stagedml.cli.runs.differing import METRICS

    form = form_of(form, as_json=as_json)
    compare(app, runs, [METRICS], form=form, everything=everything)
