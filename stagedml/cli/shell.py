"""`stagedml shell`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import click

from stagedml.cli.app import App, say
from stagedml.cli.options import name_argument, settings_option

if TYPE_CHECKING:
    from stagedml.realization.ready import ReadyStage
    from stagedml.realization.surroundings import Surroundings


@click.command()
@name_argument
@settings_option
@click.option("--python", is_flag=True, help="The stage's Python, with what its function gets.")
@click.option(
    "-c", "--command", "line", metavar="COMMAND", help="Run this, in place of what is typed."
)
@click.option("--keep", is_flag=True, help="Leave the directory when the shell ends.")
@click.pass_context
def command(
    ctx: click.Context,
    name: str,
    settings: tuple[str, ...],
    *,
    python: bool,
    line: str | None,
    keep: bool,
) -> None:
    """Open a shell in the environment of the stage NAME: PIPELINE.STAGE, or a pipeline's target.

    What the stage is made from is built first, the stage itself is not. The shell has the stage's
    variables, programs, packages and inputs, in a copy of its build directory with a copy of its
    sources, to be edited; `stagedml-run` runs the stage there. Nothing of it enters the store. It
    is outside of the sandbox.

    With --python, `build`, the inputs and the parameters of the stage are bound to their names, and
    so is all that its module has: its body can be run piece by piece.

    Exits with the status of the shell.
    """
    from stagedml.realization.surroundings import surroundings
    from stagedml.realization.terminal import open_shell

    app: App = ctx.obj
    stage = ready(app, name, settings)
    with surroundings(stage, app.nix, keep=keep) as place:
        status = _python(place, line) if python else open_shell(place, line, place.environment())
        if keep:
            say(f"kept: {place.directory}")
    ctx.exit(status)


def ready(app: App, name: str, settings: tuple[str, ...]) -> ReadyStage:
    """Build what a stage is made from, unless it is there."""
    from stagedml.cli.progress import renderer
    from stagedml.realization.build import Options
    from stagedml.realization.ready import realize_inputs

    target = app.workspace.target(name)
    plan = app.workspace.plans([target], settings)[target.plan]
    return realize_inputs(app.workspace, target, plan, Options(observer=renderer))


def _python(place: Surroundings, line: str | None) -> int:
    from stagedml.realization.terminal import OUTSIDE

    file = place.directory / "console.json"
    output = f"Outputs go to {place.out}, and not into the store. This is {OUTSIDE}."
    file.write_text(json.dumps({"code": line, "output": output}), encoding="utf-8")
    return place.run("console", str(file))
