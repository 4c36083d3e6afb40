"""`stagedml completion`."""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class


@click.command()
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def command(shell: str) -> None:
    """Print the completion script of SHELL.

    For bash: `stagedml completion bash > ~/.local/share/bash-completion/completions/stagedml`.
    """
    from stagedml.cli.group import main_group

    completion = get_completion_class(shell)
    if completion is None:
        raise click.UsageError(shell)
    maker = completion(main_group, {}, "stagedml", "_STAGEDML_COMPLETE")
    click.echo(maker.source())
