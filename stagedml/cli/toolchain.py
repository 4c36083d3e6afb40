"""`stagedml toolchain`."""

from __future__ import annotations

import shlex
import sys
from typing import TYPE_CHECKING

import click

from stagedml.cli.app import App, print_json, say
from stagedml.cli.options import json_option

if TYPE_CHECKING:
    from stagedml.host.toolchain import Choice


@click.group(invoke_without_command=True)
@click.pass_context
def command(ctx: click.Context) -> None:
    """Show or choose where the interpreter of all stages comes from.

    Every stage's identity depends on it. It is chosen once for a store; before, nothing is built.
    """
    if ctx.invoked_subcommand is None:
        ctx.invoke(show)


@command.command()
@click.option("--override", is_flag=True, help="Print the option that `nix build` needs.")
@json_option
@click.pass_obj
def show(app: App, *, override: bool = False, as_json: bool = False) -> None:
    """Print what was chosen: `nixpkgs`, or the store path that stands in for it.

    With flakes: `nix build .#NAME $(stagedml toolchain show --override)`.
    """
    from stagedml.host.toolchain import require

    _print(app, require(app.nix.env), override=override, as_json=as_json)


@command.command()
@click.option(
    "--python",
    default=sys.executable,
    help="The interpreter to take; default the one that stagedml runs on.",
)
@click.pass_obj
def host(app: App, python: str) -> None:
    """Choose this machine's own Python.

    CPython 3.11 to 3.13 is copied into the store, with its libraries, and stands in for nixpkgs. It
    works without nixpkgs, and with Nix 2.8 or newer.
    """
    from stagedml.host.toolchain import choose_host

    before = _before(app)
    _changed(app, before, choose_host(app.nix, python, on_progress=say))


@command.command()
@click.pass_obj
def nixpkgs(app: App) -> None:
    """Choose Python 3.13 of the nixpkgs that flake.lock pins.

    Nix fetches it at the first build. It needs Nix 2.18 or newer.
    """
    from stagedml.host.toolchain import choose_nixpkgs

    before = _before(app)
    _changed(app, before, choose_nixpkgs(app.nix))


def _before(app: App) -> Choice | None:
    """Return what was chosen before, if it can still be used."""
    from stagedml.host.toolchain import ToolchainError, written

    try:
        return written(app.nix.env)
    except ToolchainError:
        return None


def _changed(app: App, before: Choice | None, now: Choice) -> None:
    from stagedml.host.toolchain import OVERRIDE

    _print(app, now)
    if before is not None and before.snapshot != now.snapshot:
        say("It was another one before: every stage will be built anew with this one.")
    if app.nix.env.get(OVERRIDE):
        say(f"{OVERRIDE} is set, and counts instead.")


def _print(app: App, chosen: Choice, *, override: bool = False, as_json: bool = False) -> None:
    from stagedml.host.flake import overrides

    snapshot = str(chosen.snapshot) if chosen.snapshot else None
    if as_json:
        row = {"choice": snapshot or "nixpkgs", "written": chosen.written}
        print_json(row | {"override": overrides(app.project.root, chosen)})
    elif override:
        click.echo(shlex.join(overrides(app.project.root, chosen)))
    else:
        click.echo(snapshot or "nixpkgs")
        say(f"{chosen.description}, chosen in {chosen.written}")
