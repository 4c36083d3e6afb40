"""`stagedml params`, and its commands."""

from __future__ import annotations

from stagedml.cli.lazy import DefaultGroup

COMMANDS = {
    "show": ("show", "Print the parameters of runs."),
    "diff": ("diff", "Say which parameters differ between runs."),
}

command = DefaultGroup(name="params", table=COMMANDS, package="stagedml.cli.params")
