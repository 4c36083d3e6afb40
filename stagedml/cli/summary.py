"""What a build ends with: where the report is, the headline figures, what was done."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from stagedml.cli.numbers import number
from stagedml.cli.progress.labels import duration
from stagedml.planning.nodes import StageNode
from stagedml.realization.metrics import metrics_in
from stagedml.realization.record import RecordError
from stagedml.runtime.outputs import File, Metric

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from stagedml.planning.nodes import Node

MOST = 4  # figures of one target


def units_of(node: Node) -> dict[str, str]:
    """Return the units of a stage's metrics, by the metric's name."""
    return {p.path: p.unit for p in node.outputs.promises.values() if isinstance(p, Metric)}


def figures(node: Node, output: str) -> Iterator[str]:
    """Yield the metrics of a realized stage: `test_accuracy 0.983287`."""
    try:
        values = metrics_in(output)
    except RecordError:  # told by whoever recorded it
        return
    for name, unit in reversed(units_of(node).items()):  # its own before those of its base
        if name in values:
            yield f"{name} {number(values[name], unit)}"


def pages(node: Node, output: str) -> Iterator[Path]:
    """Yield the pages that a realized stage promises; none of one that has failed."""
    for promise in node.outputs.promises.values():
        page = Path(output, promise.path)
        if isinstance(promise, File) and page.suffix == ".html" and page.exists():
            yield page


def stages_of(nodes: Iterable[Node]) -> set[Node]:
    """Return the stages that nodes are made from, these included; no data."""
    found: set[Node] = set()
    waiting = list(nodes)
    while waiting:
        node = waiting.pop()
        if node not in found:
            found.add(node)
            waiting += node.inputs_of
    return {node for node in found if isinstance(node, StageNode)}


def summary(
    targets: Mapping[str, tuple[Node, str]], built: int, seconds: float, *, complete: bool = True
) -> str:
    """Return some lines on what a build has made.

    Args:
        targets: By name, the node and the output of each target that is there.
        built: How many stages were built.
        seconds: How long it took.
        complete: Whether all targets are there.
    """
    lines = []
    for name, (node, output) in targets.items():
        shown = list(figures(node, output))
        more = f" and {len(shown) - MOST} more" if len(shown) > MOST else ""
        if shown:
            lines.append(f"{click.style(name, bold=True)}: {', '.join(shown[:MOST])}{more}")
        lines += [f"  report: {page}" for page in pages(node, output)]
    there = len(stages_of(node for node, _ in targets.values())) - built
    kept = f"; {there} {'was' if there == 1 else 'were'} there" if complete and there > 0 else ""
    count = f"{built} {'stage' if built == 1 else 'stages'} built{kept}"
    nothing = "all was there" if complete else "nothing was built"
    lines.append(f"{count if built else nothing}, {duration(seconds)}")
    return "\n".join(lines)
