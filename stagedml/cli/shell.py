"""`stagedml shell`."""

from __future__ import annotations

import json
import os
import shutil
import sys
from typing import TYPE_CHECKING

import click

from stagedml.cli.app import App, say
from stagedml.cli.options import name_argument, settings_option

if TYPE_CHECKING:
    from pathlib import Path

    from stagedml.realization.ready import ReadyStage
    from stagedml.realization.surroundings import Surroundings

RUN = "stagedml-run"
OUTSIDE = "outside of the sandbox: it sees all of this machine, and the network"


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
    from stagedml.realization.surroundings import run_in_terminal, surroundings

    app: App = ctx.obj
    stage = ready(app, name, settings)
    with surroundings(stage, app.nix, keep=keep) as place:
        if python:
            status = _python(place, line)
        else:
            if line is None:
                say(_banner(place))
            env = place.environment()
            programs = place.program(RUN, "rerun")
            env["PATH"] = os.pathsep.join(
                [str(programs), env["PATH"], os.environ.get("PATH", os.defpath)]
            )
            words = _shell(place.directory, stage.name, line, env)
            status = run_in_terminal(words, env=env, cwd=place.top)
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
    file = place.directory / "console.json"
    output = f"Outputs go to {place.out}, and not into the store. This is {OUTSIDE}."
    file.write_text(json.dumps({"code": line, "output": output}), encoding="utf-8")
    return place.run("console", str(file))


def _shell(directory: Path, name: str, line: str | None, env: dict[str, str]) -> list[str]:
    """Return the line that starts the user's shell; else bash, else sh."""
    found = next(s for s in (os.environ.get("SHELL"), "bash", "sh") if s and shutil.which(s))
    shell = str(shutil.which(found))
    env["SHELL"] = shell
    if line is not None:
        return [shell, "-c", line]
    # A home without settings makes zsh ask for some; those of the machine may set another PATH.
    kind = os.path.basename(shell)  # noqa: PTH119
    if kind == "zsh":
        (directory / ".zshrc").write_text(f"PROMPT='[{name}] %~ %# '\n", encoding="utf-8")
        env["ZDOTDIR"] = str(directory)
    elif kind == "bash" and sys.stdin.isatty():
        settings = directory / "bashrc"
        settings.write_text(f"PS1='[{name}] \\w \\$ '\n", encoding="utf-8")
        return [shell, "--rcfile", str(settings), "-i"]
    else:
        env["PS1"] = f"[{name}] $ "
    return [shell]


def _banner(place: Surroundings) -> str:
    """Return what this is, where things are, and what to do."""
    stage = place.stage
    title = click.style(f"{stage.pipeline}.{stage.name}", bold=True)
    rows = [("here", f"{place.top}, as its build directory")]
    if place.sources is not None:
        rows.append(("sources", f"{place.sources}, to be edited; your own files stay as they are"))
    rows += [("input", path) for path in stage.input_paths]
    rows.append(("output", f"$out: {place.out}; nothing of it enters the store"))
    rows.append(("to run it", f"{RUN}, from the start, with $out emptied; or python3"))
    lines = [f"  {what:<10} {text}" for what, text in rows]
    return "\n".join([f"The stage {title}, {OUTSIDE}.", *lines, "  exit       deletes all of it"])
