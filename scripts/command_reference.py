"""The command's help as Markdown, from click itself: what `stagedml COMMAND --help` says."""

from __future__ import annotations

import html
import inspect
import re

import click

# Click's mark of a paragraph whose lines are kept.
KEPT = "\b\n"


def commands(group: click.Group, context: click.Context) -> list[tuple[str, click.Command]]:
    """Return all commands of a group by what is typed, those of groups in it included."""
    found: list[tuple[str, click.Command]] = []
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        if command is None or command.hidden:
            continue
        inner = click.Context(command, info_name=name, parent=context)
        found.append((inner.command_path, command))
        if isinstance(command, click.Group):
            found += commands(command, inner)
    return found


def markdown() -> str:
    """Return the reference of the command."""
    from stagedml.cli.group import main_group

    context = click.Context(main_group, info_name="stagedml")
    parts = [f"{section('stagedml', main_group)}"]
    parts += [section(path, command) for path, command in commands(main_group, context)]
    return "\n".join(parts)


def section(path: str, command: click.Command) -> str:
    """Return what is said of one command."""
    context = click.Context(command, info_name=path)
    usage = " ".join(command.collect_usage_pieces(context))
    parts = [f"## `{path}`" + f" {{ #{path.replace(' ', '-')} }}\n"]
    parts.append(f"```text\n{path} {usage}\n```\n")
    if command.help:
        parts.append(prose(command.help))
    records = [param.get_help_record(context) for param in command.get_params(context)]
    rows = [f"`{shown}`\n:   {line(said)}\n" for shown, said in filter(None, records)]
    parts += rows
    if command.epilog:
        parts.append(prose(command.epilog))
    return "\n".join(parts)


def prose(text: str) -> str:
    """Return a help text as Markdown: paragraphs, and as they stand those that click keeps."""
    parts = []
    for paragraph in inspect.cleandoc(text).replace("\f", "").split("\n\n"):
        if paragraph.startswith(KEPT):
            parts.append(f"```text\n{paragraph.removeprefix(KEPT)}\n```\n")
        else:
            parts.append(f"{line(paragraph)}\n")
    return "\n".join(parts)


def line(text: str) -> str:
    """Return a text as one line of Markdown in which only code is marked."""
    words = " ".join(text.split())
    pieces = re.split(r"(`[^`]*`)", words)
    plain = [re.sub(r"([*_\[\]])", r"\\\1", html.escape(piece, quote=False)) for piece in pieces]
    return "".join(
        piece if piece.startswith("`") else said for piece, said in zip(pieces, plain, strict=True)
    )


if __name__ == "__main__":
    print(markdown())
