"""What became of candidates, and of stages whose failure is a value: some lines after a build."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from stagedml.planning.nodes import StageNode
from stagedml.planning.selections import SelectionNode
from stagedml.runtime.failures import Failure, read_failure
from stagedml.runtime.selection import CHOSEN, RANKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from stagedml.planning.nodes import Node


def matters(nodes: Iterable[Node]) -> bool:
    """Whether there is anything to say of stages when they are realized."""
    return any(
        isinstance(node, SelectionNode) or (isinstance(node, StageNode) and node.stage.tolerant)
        for node in nodes
    )


def fates(nodes: Iterable[Node], outputs: Mapping[str, str]) -> Iterator[str]:
    """Yield lines on what matchers chose and which stages failed.

    Args:
        nodes: Those of a plan.
        outputs: Store paths by name; of those that are not there, or not whole, nothing is said.
    """
    nodes = list(nodes)
    told: set[str] = set()
    for node in nodes:
        if isinstance(node, SelectionNode) and (path := outputs.get(node.name)):
            told |= {other.name for other in (*node.candidates, *node.judges)}
            yield from _choice(node.name, _ranking(path))
    for node in nodes:
        if isinstance(node, StageNode) and node.stage.tolerant and node.name not in told:
            failure = _failure(outputs.get(node.name))
            if failure is not None and not failure.path:
                yield f"{failure}"
            elif failure is not None:
                yield f"{node.name} was not run, as {failure.stage} failed"


def _failure(path: str | None) -> Failure | None:
    try:
        return None if path is None else read_failure(path)
    except (OSError, ValueError, TypeError):
        return None


def _ranking(path: str) -> dict[str, Any] | None:
    try:
        found: dict[str, Any] = json.loads(Path(path, RANKING).read_text(encoding="utf-8"))
    except (OSError, ValueError):  # something has changed the store: no reason to fail here
        return None
    return found


def _choice(name: str, ranking: Mapping[str, Any] | None) -> Iterator[str]:
    if ranking is None:
        return
    rows = ranking["candidates"]
    chosen = ", ".join(row["name"] for row in rows if row["status"] == CHOSEN)
    by = f" by {ranking['metric']}" if ranking["metric"] else ""
    dropped = [row for row in rows if row["why"]]
    left = f", {len(rows) - len(dropped)} of them left" if dropped else ""
    yield f"{name}: {chosen}{by}, of {len(rows)} candidates{left}"
    for row in dropped:
        yield f"  {row['name']} {row['status']}: {row['why']}"
