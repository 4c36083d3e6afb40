"""`stagedml report`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from stagedml.cli import complete
from stagedml.cli.app import App, print_json, say
from stagedml.cli.options import json_option
from stagedml.errors import StagedMLError

if TYPE_CHECKING:
    from stagedml.realization.record import Run


class ReportFileError(StagedMLError):
    """A report cannot be written there."""


@click.command()
@click.argument("run", metavar="[RUN|PIPELINE]", default="@", shell_complete=complete.runs)
@click.option(
    "-o",
    "--output",
    metavar="FILE",
    help="The file to write; - for the standard output. [default: PIPELINE-NUMBER.html]",
)
@click.option("--card", is_flag=True, help="The model card (Markdown) in place of the page.")
@click.option("--open", "show", is_flag=True, help="Show it in a browser.")
@click.option("--page", metavar="URL", help="Where `stagedml ui` is, for links to it.")
@json_option
@click.pass_obj
def command(
    app: App,
    run: str,
    output: str | None,
    page: str | None,
    *,
    card: bool,
    show: bool,
    as_json: bool,
) -> None:
    """Write the report of a run, with what the run took: the newest one (@) by default.

    The page that the run made stands in the store, and tells nothing of when and where. This is a
    copy of it with a section on the run: how long each stage took and how large it is, what became
    of it, where its log is, the commit, settings, packages and pins, and how to build it again.

    With `[tool.stagedml] cost-per-hour = {cpu = 0.4, cuda = 2.5}` in pyproject.toml also what the
    builds cost. --json prints all of that and writes no file.

    RUN is as for `stagedml runs show`; a pipeline stands for its newest run.
    """
    from stagedml.tracking.costs import costs_of
    from stagedml.tracking.detail import detail_of
    from stagedml.tracking.reporting import CARD, PAGE, render_card, render_page, text_of

    if page is not None and not page.startswith(("http://", "https://")):
        raise click.UsageError(f"--page is the address of a web page, not {page!r}")
    if show and output == "-":
        raise click.UsageError("--open needs a file")
    page = page.partition("#")[0] if page else None
    history = app.workspace.history
    found = _find(app, run)
    detail = detail_of(found, app.nix, history.pins.of(found.key))
    costs = costs_of(
        found,
        app.nix,
        builds=history.ledger.last_builds(stage.output for stage in found.stages),
        prices=app.project.cost_per_hour,
    )
    kind = CARD if card else PAGE
    if as_json:
        print_json({"run": found.id, "name": found.name, **costs.as_json()})
        return
    source = text_of(found, kind)
    if card:
        text = render_card(source, detail, costs)
    else:
        text = render_page(source, detail, costs, page=page)
    if output == "-":
        sys.stdout.buffer.write(text.encode("utf-8", "replace"))
        sys.stdout.buffer.flush()
        return
    file = Path(output or f"{found.name.replace('/', '_')}-{found.id}{kind}")
    _write(file, text)
    say(f"run {found.id} of {found.name}, from {source}")
    click.echo(file)
    if show:
        import webbrowser

        if not webbrowser.open(file.resolve().as_uri()):
            say("no browser could be started here")


def _find(app: App, name: str) -> Run:
    """Return the run that is named; a pipeline stands for its newest one."""
    from stagedml.tracking.names import RunNameError, Runs

    runs = Runs(app.workspace)
    try:
        return runs.run(name)
    except RunNameError:
        if "@" in name or name.startswith("/"):
            raise
        try:
            return runs.run(f"{name}@")
        except RunNameError:
            pass
        raise


def _write(file: Path, text: str) -> None:
    try:
        file.write_text(text, encoding="utf-8", errors="replace")
    except OSError as error:
        reason = error.strerror or error
        raise ReportFileError(
            f"{file} cannot be written: {reason}", hint="Give another one with -o FILE."
        ) from None
