"""What all commands share: the project, Nix, and how things are said."""

from __future__ import annotations

import os
import re
import sys
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from stagedml.errors import StagedMLError
    from stagedml.nix.client import Nix
    from stagedml.planning.project import Project
    from stagedml.realization.workspace import Workspace


_NOTHING = "[]\n}"  # how JSON ends of which the last entry is an empty list
# Controls that JSON leaves as they are, and what turns the direction of writing.
_DOING = re.compile("[\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069]")


@dataclass
class App:
    """The command's settings, and what they lead to, on demand."""

    verbose: bool = False
    project_dir: str | None = None
    options: dict[str, str] = field(default_factory=dict)
    toolchain: str | None = None

    @cached_property
    def project(self) -> Project:
        """The project that the command works on."""
        from stagedml.planning.project import find

        return find(Path(self.project_dir) if self.project_dir else None)

    @cached_property
    def nix(self) -> Nix:
        """How Nix programs are run."""
        from stagedml.nix.client import Nix

        def announce(line: str) -> None:
            say(f"+ {line}")

        def hand_on(text: str) -> None:
            say(harmless(text))

        verbose = announce if self.verbose else None
        nix = Nix(options=self.options, verbose=verbose, messages=hand_on)
        if self.toolchain:
            from stagedml.host.toolchain import NIXPKGS, OVERRIDE

            other = self.toolchain != NIXPKGS
            nix.env[OVERRIDE] = str(Path(self.toolchain).resolve()) if other else NIXPKGS
        return nix

    @cached_property
    def workspace(self) -> Workspace:
        """Project and Nix together."""
        from stagedml.observers import run_observer
        from stagedml.realization.workspace import Workspace

        return Workspace(self.project, self.nix, on_progress=say, observer=run_observer(say))


def say(text: str) -> None:
    """Tell the user something that is not the result: on stderr, if that can be written to."""
    try:
        click.echo(text, err=True)
    except BrokenPipeError:
        raise
    except OSError:  # nothing that was done is less done for it
        sys.stderr = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 - to the end


def print_json(value: Any, *, lined: str | None = None) -> None:
    """Print a result as JSON; what would do something to a terminal is escaped, as JSON has it.

    Args:
        value: The result.
        lined: An entry of it, a list, that comes last, each item in a line of its own: to indent
            thousands of them would take longer than all else.
    """
    import json

    listed = value[lined] if lined else []
    text = json.dumps({**value, lined: []} if listed else value, indent=2, ensure_ascii=False)
    if listed:
        lines = ",\n    ".join(json.dumps(item, ensure_ascii=False) for item in listed)
        text = f"{text.removesuffix(_NOTHING)}[\n    {lines}\n  ]\n}}"
    click.echo(_DOING.sub(lambda found: f"\\u{ord(found[0]):04x}", text))


def report(error: StagedMLError) -> None:
    """Print an error without a traceback: what, where, what to do."""
    prefix = click.style("error:", fg="red", bold=True)
    where = f"{error.where}: " if error.where else ""
    say(f"{prefix} {harmless(where + error.message)}")
    if error.hint:
        say(harmless(error.hint))
    sys.stderr.flush()


def harmless(text: str) -> str:
    """Return what logs, caches and other machines say as lines that do nothing to a terminal."""
    from stagedml.cli.progress.labels import printable

    return "\n".join(map(printable, text.split("\n")))
