"""What the commands that compare runs share: which runs, in what form, and the exit status."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from stagedml.cli.app import App, print_json, report
from stagedml.cli.options import form_of, format_option, json_option, runs_argument
from stagedml.errors import StagedMLError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from stagedml.realization.record import Run
    from stagedml.tracking.comparison import Comparison


def diff_command(what: str) -> click.Command:
    """Return the command that says what differs of runs.

    Args:
        what: `metrics` or `parameters`.
    """

    @click.command(
        "diff",
        help=f"""Say which {what} differ between runs: each of them and the first.

        One RUN alone is compared with the newest of its pipeline; without any, the newest run with
        the one before it of its pipeline. RUN is a name as of `stagedml runs show`. The exit status
        is that of diff(1): 0 if they are the same, 1 if they differ, 2 if they cannot be compared.
        """,
    )
    @runs_argument
    @click.option("--all", "everything", is_flag=True, help="Print also those that do not differ.")
    @format_option
    @json_option
    @click.pass_obj
    def command(
        app: App, runs: tuple[str, ...], *, everything: bool, form: str | None, as_json: bool
    ) -> None:
        from stagedml.cli.runs.differing import METRICS, PARAMETERS

        title = {"metrics": METRICS, "parameters": PARAMETERS}[what]
        form = form_of(form, as_json=as_json)
        compare(app, runs, [title], form=form, everything=everything)

    return command


def runs_to_compare(app: App, names: Sequence[str]) -> list[Run]:
    """Return the runs that are named.

    One alone is compared with the newest of its pipeline. Without a name, the newest run is
    compared with the one before it of the same pipeline.

    Raises:
        RunNameError: There is no such run.
    """
    from stagedml.tracking.names import Runs

    runs = Runs(app.workspace)
    found = [runs.run(name) for name in names]
    if len(found) > 1:
        return found
    if found:
        return [found[0], runs.run("@", found[0].name)]
    newest = runs.run("@")
    return [runs.run("@1", newest.name), newest]


def compare(
    app: App,
    names: Sequence[str],
    titles: Sequence[str],
    *,
    form: str,
    everything: bool = False,
    sources: bool = False,
) -> None:
    """Print what differs between runs, and end with the exit status of diff(1).

    Args:
        app: The command.
        names: Names of runs, see `runs_to_compare`.
        titles: The parts of the comparison that are asked for.
        form: `text`, `json`, `csv` or `markdown`.
        everything: Tell also what does not differ.
        sources: Tell of sources which lines differ.
    """
    from stagedml.cli.runs import differing
    from stagedml.tracking.comparison import compare_runs

    try:
        comparison = compare_runs(runs_to_compare(app, names))
        patches = _patches(app, comparison) if sources else []
    except StagedMLError as error:
        report(error)
        raise click.exceptions.Exit(2) from None
    parts = differing.sections(comparison, titles, everything=everything)
    if form == "json":
        data = comparison.as_json()
        told = {"runs", "unknown", *(title.lower() for title in titles)}
        data = data if tuple(titles) == differing.ALL else {k: data[k] for k in data if k in told}
        texts = [patch.decode(errors="replace") for patch in patches]
        print_json(data | ({"patches": texts} if sources else {}))
    elif form == "csv":
        from stagedml.cli.tables import print_csv

        print_csv(differing.as_csv(comparison, parts))
    elif form == "markdown":
        click.echo(differing.as_markdown(comparison, parts), nl=False)
    else:
        differing.print_text(comparison, parts)
    if form == "text":
        for patch in patches:
            _print_patch(patch)
    raise click.exceptions.Exit(1 if _differ(comparison, titles) else 0)


def _differ(comparison: Comparison, titles: Sequence[str]) -> bool:
    from stagedml.cli.runs.differing import ALL, METRICS

    if tuple(titles) == ALL:
        return bool(comparison)
    lines = comparison.metrics if METRICS in titles else comparison.parameters
    return any(line.differs for line in lines)


def _patches(app: App, comparison: Comparison) -> list[bytes]:
    """Return the lines of sources that differ from the first run, for each of the others."""
    from stagedml.tracking.sources import source_diff

    first, *others = comparison.runs
    return [
        source_diff(
            first,
            other,
            [source.name for source in comparison.sources if source.values[i]],
            app.project.root,
        )
        for i, other in enumerate(others, 1)
    ]


def _print_patch(patch: bytes) -> None:
    from stagedml.cli.places import clean

    colours = {"-": "red", "+": "green", "@": "cyan"}
    if patch:
        click.echo()
    for line in patch.decode(errors="replace").split("\n")[:-1]:
        click.secho(clean(line), fg=colours.get(line[:1]))
