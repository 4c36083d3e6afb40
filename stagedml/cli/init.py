"""`stagedml init`."""

from __future__ import annotations

import contextlib
import os
import shlex
from pathlib import Path
from typing import TYPE_CHECKING

import click

from stagedml.cli.app import App, print_json, say
from stagedml.cli.generate import command as generate
from stagedml.cli.options import json_option

if TYPE_CHECKING:
    from collections.abc import Iterator

    from stagedml.host.template import Made


def _complete(_ctx: object, _parameter: object, incomplete: str) -> list[str]:
    from stagedml.host.template import templates

    return [name for name in templates() if name.startswith(incomplete)]


@click.command()
@click.option(
    "--template",
    metavar="NAME",
    shell_complete=_complete,
    help="What to make it from: a template, or an example; `default` by default.",
)
@click.option("--name", help="The repository's name, in its files; by default the directory's.")
@click.option("--git", "with_git", is_flag=True, help="Make a git repository of it, all added.")
@click.option("--list", "only_list", is_flag=True, help="Say what there is to make it from.")
@json_option
@click.argument(
    "directory", default=".", type=click.Path(file_okay=False, path_type=Path), metavar="[DIR]"
)
@click.pass_context
def command(
    ctx: click.Context,
    *,
    directory: Path,
    template: str | None,
    name: str | None,
    with_git: bool,
    only_list: bool,
    as_json: bool,
) -> None:
    """Make a repository of your own in DIR: stages, data, tests, CI, and a README that goes on.

    Completes one that `nix flake init` made, or a copy of an example: what is missing is written,
    and where StagedML is. Nothing that is there is overwritten.
    """
    from stagedml.host.template import check_git, make, make_git_repository

    if only_list:
        _list(as_json=as_json)
        return
    if with_git:
        check_git()
    app: App = ctx.obj
    place = directory.resolve()
    made = make(place, template, name)
    if as_json:
        rows = {"written": made.written, "kept": made.kept, "source": made.source}
        print_json({"directory": str(place), "template": made.template.name, **rows})
    else:
        _tell(made, directory)
    if made.source is not None:
        ctx.obj = App(
            verbose=app.verbose,
            project_dir=str(place),
            options=app.options,
            toolchain=app.toolchain,
        )
        with _unsaid() if as_json else contextlib.nullcontext():
            ctx.invoke(generate, check=False, as_json=False)
    if with_git:
        make_git_repository(place)
    if not as_json:
        _next(made, directory, place)


def _list(*, as_json: bool) -> None:
    from stagedml.host.template import templates

    found = list(templates().values())
    if as_json:
        print_json([{"name": one.name, "kind": one.kind, "about": one.about} for one in found])
        return
    for one in found:
        click.echo(f"{one.name:<14}{one.kind:<10}{one.about}")


def _tell(made: Made, directory: Path) -> None:
    for file in made.written:
        say(f"wrote {directory / file}")
    for file in made.kept:
        say(f"kept {directory / file}, which is another one than the template's")
    if made.source is None:
        say(f"Set inputs.stagedml.url in {directory / 'flake.nix'}: it says where StagedML is.")


def _next(made: Made, directory: Path, place: Path) -> None:
    """Say what to do with it; with all of that the README begins, too."""
    from stagedml.host.template import untracked

    if made.source is None:
        return
    steps = [f"cd {shlex.quote(os.fspath(directory))}"] if place != Path.cwd() else []
    if untracked(place):
        steps.append("git add .          # a flake has only what git tracks")
    say("next:" if "README.md" in made.kept else "next (README.md says more):")
    for step in [*steps, "stagedml list", f"stagedml build {made.template.first}"]:
        say(f"    {step}")


@contextlib.contextmanager
def _unsaid() -> Iterator[None]:
    """Keep what is printed out of the JSON."""
    nowhere = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 - closed below
    with nowhere, contextlib.redirect_stdout(nowhere):
        yield
