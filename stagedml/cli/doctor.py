"""`stagedml doctor`."""

from __future__ import annotations

import click

from stagedml.cli.app import App, print_json
from stagedml.cli.options import json_option


@click.command()
@click.option("--builders", is_flag=True, help="Connect to remote builders, and check them, too.")
@json_option
@click.pass_context
def command(ctx: click.Context, *, builders: bool, as_json: bool) -> None:
    """Check this machine: Nix, its store, the toolchain, environments, the GPU, remote builders.

    Prints the exact lines to add where something is missing; exits with 1 where nothing can be
    built.
    """
    from stagedml.cli.places import clean
    from stagedml.host.doctor import examine

    app: App = ctx.obj
    findings = []
    marks = {"ok": ("✓", "green"), "warning": ("!", "yellow"), "error": ("✗", "red")}
    for finding in examine(app.nix, app.project, builders=builders):
        findings.append(finding)
        if not as_json:
            mark, colour = marks[finding.status]
            click.echo(f"{click.style(mark, fg=colour)} {finding.check}: {clean(finding.text)}")
            for line in finding.hint.splitlines():
                click.echo(f"    {clean(line)}")
    if as_json:
        print_json([vars(f) for f in findings])
    if any(f.status == "error" for f in findings):
        ctx.exit(1)
