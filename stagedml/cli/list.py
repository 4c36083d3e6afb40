"""`stagedml list`."""

from __future__ import annotations

from fnmatch import fnmatch

import click

from stagedml.cli.app import App, print_json, report, say
from stagedml.cli.options import json_option


@click.command("list")
@click.argument("patterns", nargs=-1)
@json_option
@click.pass_obj
def command(app: App, patterns: tuple[str, ...], *, as_json: bool) -> None:
    """List the project's pipelines, or those whose names fit PATTERNS, as in `'*-mrpc*'`.

    Files that cannot be read are told at the end; then the exit status is 1.
    """
    pipelines = [
        p
        for p in app.workspace.pipelines.values()
        if not patterns or any(fnmatch(p.name, pattern) for pattern in patterns)
    ]
    broken = app.workspace.discovery.broken
    if as_json:
        print_json(
            [
                {
                    "name": p.name,
                    "description": p.description,
                    "arguments": p.arguments,
                    "where": p.where,
                }
                for p in pipelines
            ]
            + [{"name": None, "broken": what, "error": str(e)} for what, e in broken.items()]
        )
    else:
        width = max((len(p.name) for p in pipelines), default=0)
        for pipeline in pipelines:
            given = ", ".join(f"{key} {value}" for key, value in pipeline.arguments.items())
            text = pipeline.description + (f" ({given})" if given else "")
            click.echo(f"{pipeline.name:<{width}}  {text}")
        if not pipelines and not broken:
            say("no pipeline fits" if patterns else "no pipelines: pipelines/*.py define none")
    for what, error in broken.items():
        say(f"broken: {what}")
        report(error)
    if broken:
        raise click.exceptions.Exit(1)
