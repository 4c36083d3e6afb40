"""`stagedml runs`, and its commands: each in a module, imported when it runs."""

from __future__ import annotations

from stagedml.cli.lazy import DefaultGroup

# Names, their modules, and what the group's help says of them; the first is what `stagedml runs`
# does where none is named.
COMMANDS = {
    "list": ("list", "List runs in a table."),
    "show": ("show", "Show all that is known of a run."),
    "diff": ("diff", "Say what differs between runs."),
    "plot": ("plot", "Draw learning curves, and metrics of several runs."),
    "export": ("export", "Write runs for TensorBoard, MLflow or OpenLineage."),
}

command = DefaultGroup(name="runs", table=COMMANDS, package="stagedml.cli.runs")
