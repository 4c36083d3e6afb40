"""Arguments and options that several commands share."""

from __future__ import annotations

import click

from stagedml.cli import complete

name_argument = click.argument("name", shell_complete=complete.names)
names_argument = click.argument("names", nargs=-1, required=True, shell_complete=complete.names)
any_names_argument = click.argument("names", nargs=-1, shell_complete=complete.names)
what_argument = click.argument("what", metavar="WHAT[/PATH]", shell_complete=complete.places)
whats_argument = click.argument(
    "whats", nargs=-1, required=True, metavar="WHAT...", shell_complete=complete.places
)
pair_argument = click.argument("pair", nargs=2, metavar="A B", shell_complete=complete.places)
settings_option = click.option(
    "--set",
    "settings",
    multiple=True,
    metavar="[STAGE.]PARAM=VALUE",
    shell_complete=complete.settings,
    help="Use another value of a parameter of a stage, or of the pipeline, this time. May be "
    "repeated.",
)
json_option = click.option("--json", "as_json", is_flag=True, help="Print JSON.")
format_option = click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "csv", "markdown"]),
    help="How to print: text by default.",
)
runs_argument = click.argument("runs", nargs=-1, metavar="[RUN]...", shell_complete=complete.runs)


def form_of(form: str | None, *, as_json: bool) -> str:
    """Return how to print, by `--format` and `--json`.

    Raises:
        UsageError: They contradict one another.
    """
    if as_json and form not in (None, "json"):
        raise click.UsageError(f"--json and --format {form} are two things: give one of them")
    return "json" if as_json else form or "text"
