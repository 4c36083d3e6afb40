"""`stagedml debug`."""

from __future__ import annotations

import json

import click

from stagedml.cli.app import App, say
from stagedml.cli.options import name_argument, settings_option
from stagedml.cli.shell import ready


@click.command()
@name_argument
@settings_option
@click.option("--keep", is_flag=True, help="Leave the build directory and the output.")
@click.pass_context
def command(ctx: click.Context, name: str, settings: tuple[str, ...], *, keep: bool) -> None:
    """Run the stage NAME, and stop at its exception: PIPELINE.STAGE, or a pipeline's target.

    What the stage is made from is built first. Then the stage runs with its own variables,
    programs and packages, outside of the sandbox, and nothing of it enters the store. Where it
    raises an exception or breaks a promise, `pdb` shows the frame of your code, with the lines of
    your files. Commands for it may be piped in.

    Exits with 0 if the stage does not fail, and with 1 if it does.
    """
    from stagedml.realization.surroundings import surroundings
    from stagedml.realization.terminal import OUTSIDE

    app: App = ctx.obj
    stage = ready(app, name, settings)
    title = f"{stage.pipeline}.{stage.name}"
    with surroundings(stage, app.nix, keep=keep) as place:
        say(f"running {title} {OUTSIDE}")
        project = app.project
        files = {path: str(project.place(path)) for path in place.source_files()}
        file = place.directory / "debugger.json"
        file.write_text(json.dumps({"files": files}), encoding="utf-8")
        status = place.run("debugger", str(file))
        if status == 0:
            say(
                f"{title} did not fail; its output was not kept\nIn the sandbox it has no network, "
                f"and sees its inputs alone: `stagedml log {name}` shows the last build."
                if not keep
                else f"{title} did not fail"
            )
        elif status > 1:
            how = f"was killed by signal {status - 128}" if status > 128 else "ended its process"
            say(f"{title} {how}: there is no exception to look at")
        if keep:
            say(f"kept: {place.directory}")
    ctx.exit(status)
