"""`stagedml develop`."""

from __future__ import annotations

from pathlib import Path

import click

from stagedml.cli import complete
from stagedml.cli.app import App, print_json, say
from stagedml.cli.options import json_option


class _BeforeCommand(click.Command):
    """A command of which all that stands after `--` is another one."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Take the other command off, whether an environment is named before it or not."""
        own, rest = args, []
        if "--" in args:
            own, rest = args[: args.index("--")], args[args.index("--") + 1 :]
        ctx.params["line"] = tuple(rest)
        return super().parse_args(ctx, own)

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        """Say so in the usage."""
        return [*super().collect_usage_pieces(ctx), "[-- COMMAND...]"]


@click.command(cls=_BeforeCommand)
@click.argument("environment", default="default", shell_complete=complete.environments)
@click.option(
    "-o",
    "--out-link",
    "link",
    type=click.Path(path_type=Path),
    help="Make this link to the environment, for an editor: `.venv`. It is kept as long as the "
    "link is there.",
)
@click.option("--print-env", is_flag=True, help="Print it as lines for a shell, to be evaluated.")
@json_option
@click.pass_context
def command(
    ctx: click.Context,
    environment: str,
    line: tuple[str, ...],
    link: Path | None,
    *,
    print_env: bool,
    as_json: bool,
) -> None:
    """Open a shell in the Python environment ENVIRONMENT, or run COMMAND there.

    ENVIRONMENT is that of stages: `tensorflow` for nix/environments/tensorflow.toml; without a name
    it is the command's own. Its `python` is the one that stages run on, with their packages and
    their variables. It is built first, where it is not in the store.

    With -o nothing is opened: the link is a virtual environment for editors. This does what
    `nix develop .#ENVIRONMENT` does, also where nixpkgs is out of reach.

    Exits with the status of the shell, or of the command.
    """
    from stagedml.cli.progress import renderer
    from stagedml.realization.developing import develop, keep
    from stagedml.temporary import temporary_directory

    if print_env and as_json:
        raise click.UsageError("--print-env and --json are two things: give one of them")
    if line and (print_env or as_json):
        raise click.UsageError("a command is run, or the environment is printed: not both")
    app: App = ctx.obj
    found = develop(app.workspace, environment, renderer, link)
    if as_json:
        print_json(found.facts())
    elif print_env:
        click.echo(found.exports())
    elif link is not None and not line:
        click.echo(found.interpreter)
        say(f"{link} is a virtual environment: choose its interpreter in your editor")
    else:
        with temporary_directory("develop") as directory:
            keep(app.workspace, found, directory)
            status = found.run(line, directory)
        ctx.exit(status)
