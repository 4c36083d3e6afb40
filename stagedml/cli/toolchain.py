"""`stagedml toolchain`."""

from __future__ import annotations

import sys

import click

from stagedml.cli.app import App, say


@click.command()
@click.option("--python", help="Snapshot this interpreter, and make it the machine's choice.")
@click.option("--override", is_flag=True, help="Print the option that `nix build` needs.")
@click.pass_obj
def command(app: App, python: str | None, *, override: bool) -> None:
    """Print where this machine's interpreter comes from, choosing first if nobody has.

    Where the pinned nixpkgs can be reached, it comes from there. Elsewhere the machine's own
    CPython is copied into the store, once, and stands in for nixpkgs:
    `nix build .#NAME --override-input nixpkgs path:$(stagedml toolchain)`.
    """
    from stagedml.host import toolchain
    from stagedml.host.toolchain import nixpkgs_usable

    chosen = toolchain.current(app.nix.env)
    if python:
        chosen = toolchain.choose(app.nix, python, on_progress=say)
    elif chosen is None and not nixpkgs_usable(app.nix):
        chosen = toolchain.ensure(app.nix, sys.executable, on_progress=say)
    if chosen is None:
        say("the nixpkgs that flake.lock pins; no option is needed")
    elif override:
        click.echo(f"--override-input nixpkgs path:{chosen}")
    else:
        click.echo(chosen)
