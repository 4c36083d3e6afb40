"""`stagedml metrics`, and its commands."""

from __future__ import annotations

from stagedml.cli.lazy import DefaultGroup

COMMANDS = {
    "show": ("show", "Print the metrics of realized pipelines."),
    "diff": ("diff", "Say which metrics differ between runs."),
}

command = DefaultGroup(name="metrics", table=COMMANDS, package="stagedml.cli.metrics")
