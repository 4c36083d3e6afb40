"""Groups of commands that are imported when they are used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from collections.abc import Mapping


class LazyGroup(click.Group):
    """A group that imports a command when it runs.

    Args:
        table: Names of commands, the modules that have them as `command`, and what the group's
            help says of them: it imports none.
        package: What the modules are in.
        attrs: As of any group.
    """

    def __init__(self, *, table: Mapping[str, tuple[str, str]], package: str, **attrs: Any) -> None:
        super().__init__(**attrs)
        self.table = table
        self.package = package

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's
        """Names, in the order of use."""
        return list(self.table)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """Import a command."""
        if cmd_name not in self.table:
            return None
        return self._imported(cmd_name)

    def _imported(self, name: str) -> click.Command:
        command: click.Command = import_module(f"{self.package}.{self.table[name][0]}").command
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Name the nearest command where there is none of that name."""
        from stagedml.errors import nearest

        if args and args[0] not in self.table:
            ctx.fail(nearest("command", args[0], self.table))
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """List commands without importing them."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, text) for name, (_, text) in self.table.items()])


class DefaultGroup(LazyGroup):
    """A lazy group that is a command of its own, too: its first one, where none is named.

    What the first word might be taken for is written after the first command's name: `runs list
    show` lists the runs of a pipeline that is called `show`.
    """

    @property
    def default(self) -> str:
        """The command that is meant where none is named."""
        return next(iter(self.table))

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read arguments; those that begin with no command are for the default one."""
        # A shell that asks what to offer has yet to learn whether a command follows.
        asked = ctx.resilient_parsing and not args
        if not asked and (not args or args[0] not in {*self.table, *ctx.help_option_names}):
            args = [self.default, *args]
        return super().parse_args(ctx, args)

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[Any]:
        """Offer commands, and what the default one takes first."""
        default = self._imported(self.default)
        own = click.Context(default, info_name=self.default, parent=ctx, resilient_parsing=True)
        if incomplete.startswith("-"):
            return default.shell_complete(own, incomplete)
        found = super().shell_complete(ctx, incomplete)
        for param in default.params:
            if isinstance(param, click.Argument):
                found += param.shell_complete(own, incomplete)
        return found

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the help of the default command, and the list of all."""
        default = self._imported(self.default)
        own = click.Context(default, info_name=ctx.info_name, parent=ctx.parent)
        default.format_usage(own, formatter)
        default.format_help_text(own, formatter)
        default.format_options(own, formatter)
        self.format_commands(ctx, formatter)
        default.format_epilog(own, formatter)
