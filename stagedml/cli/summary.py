"""What a build ends with: where the report is, the headline figures, what was done."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from stagedml.cli.numbers import number
from stagedml.cli.progress.labels import duration
from stagedml.runtime.outputs import File, Metric, read_metrics

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from stagedml.planning.nodes import Node

MOST = 4  # figures of one target


def figures(node: Node, output: str) -> Iterator[str]:
    """The metrics of a realized stage: `test_accuracy 0.983287`."""
    try:
        values = read_metrics(output)
    except (OSError, ValueError):
        return
    units = {p.path: p.unit for p in node.outputs.promises.values() if isinstance(p, Metric)}
    for name, unit in units.items():
        if name in values:
            yield f"{name} {number(values[name], unit)}"


def pages(node: Node, output: str) -> Iterator[Path]:
    """The pages that a realized stage promises."""
    for promise in node.outputs.promises.values():
        if isinstance(promise, File) and promise.path.endswith(".html"):
            yield Path(output, promise.path)


def summary(
    targets: Mapping[str, tuple[Node, str]], built: int, stages: int, seconds: float
) -> str:
    """Some lines on a build that went well.

    Args:
        targets: By name, the target's node and its output.
        built: How many stages were built.
        stages: How many stages the targets have in all.
        seconds: How long it took.
    """
    lines = []
    for name, (node, output) in targets.items():
        shown = list(figures(node, output))
        more = f" and {len(shown) - MOST} more" if len(shown) > MOST else ""
        if shown:
            lines.append(f"{click.style(name, bold=True)}: {', '.join(shown[:MOST])}{more}")
        lines += [f"  report: {page}" for page in pages(node, output)]
    reused = max(0, stages - built)
    kept = f"; {reused} were there" if reused and built else ""
    count = (
        f"{built} {'stage' if built == 1 else 'stages'} built{kept}" if built else "all was there"
    )
    lines.append(f"{count}, {duration(seconds)}")
    return "\n".join(lines)
