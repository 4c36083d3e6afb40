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
