"""The drawing of a pipeline: a layered graph as inline SVG, laid out here."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from stagedml.drawing.labels import fitted, labels
from stagedml.drawing.markup import Markup, el

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

WIDTH, HEIGHT = 150.0, 54.0
GAP_ALONG, GAP_ACROSS = 30.0, 14.0
ROOM = WIDTH - 16.0  # of a box, for its label
LEAST = 0.72  # as small as a drawing becomes; beyond that it scrolls
NAME, NOTE = 13.0, 11.0  # sizes of letters; so in the style of reports, too

STANDALONE = """
text { font: 600 13px Inter, system-ui, sans-serif; fill: #1b1e26; text-anchor: middle; }
.edge { fill: none; stroke: #8a91a0; stroke-width: 1.5; }
.node rect { fill: #f1f1ee; stroke: #d5d7d2; }
.node.data rect { fill: #ffffff; stroke: #8a91a0; stroke-dasharray: 4 3; }
.node.result rect { fill: #4553d6; stroke: #4553d6; }
.node.result text { fill: #ffffff; }
"""


@dataclass(frozen=True)
class Layout:
    """Which layer and slot everything is in; long lines have a slot in each layer they cross.

    Attributes:
        layers: Names of nodes in each layer, in order; a line's slot is `(source, target)`.
        edges: What uses what, without those that follow from others.
    """

    layers: list[list[Any]]
    edges: list[tuple[str, str]]


def arrange(inputs: Mapping[str, Sequence[str]]) -> Layout:
    """Lay out a graph.

    Args:
        inputs: What each node uses; nodes after those that they use.
    """
    ancestors: dict[str, set[str]] = {}
    layer: dict[str, int] = {}
    for name, used in inputs.items():
        ancestors[name] = set(used).union(*(ancestors[u] for u in used))
        layer[name] = 1 + max((layer[u] for u in used), default=-1)
    edges = [
        (used, name)
        for name, all_used in inputs.items()
        for used in all_used
        if not any(used in ancestors[other] for other in all_used)
    ]
    # A source stands just before what first uses it, not at the far end.
    for name in reversed(list(inputs)):
        users = [layer[b] for a, b in edges if a == name]
        if users and not inputs[name]:
            layer[name] = min(users) - 1
    layers: list[list[Any]] = [[] for _ in range(max(layer.values()) + 1)]
    for name, at in layer.items():
        layers[at].append(name)
    for source, target in edges:
        for between in range(layer[source] + 1, layer[target]):
            layers[between].append((source, target))
    links = [link for edge in edges for link in _links(edge, layer)]
    for sweep in range(8):
        down = sweep % 2 == 0
        for at in range(1, len(layers)) if down else range(len(layers) - 2, -1, -1):
            other = layers[at - 1 if down else at + 1]
            place = {item: k - (len(other) - 1) / 2 for k, item in enumerate(other)}
            own = layers[at]
            near = {
                item: [
                    place[a if down else b]
                    for a, b in links
                    if (b if down else a) == item and (a if down else b) in place
                ]
                for item in own
            }
            middle = (len(own) - 1) / 2
            key = {
                item: sum(near[item]) / len(near[item]) if near[item] else k - middle
                for k, item in enumerate(own)
            }
            own.sort(key=key.__getitem__)
    return Layout(layers, edges)


def _links(edge: tuple[str, str], layer: Mapping[str, int]) -> list[tuple[Any, Any]]:
    """Divide one line into its parts, from layer to layer."""
    between = [edge] * (layer[edge[1]] - layer[edge[0]] - 1)
    stops = [edge[0], *between, edge[1]]
    return list(itertools.pairwise(stops))


def graph_chart(
    inputs: Mapping[str, Sequence[str]],
    *,
    kinds: Mapping[str, str],
    notes: Mapping[str, str],
    vertical: bool = False,
) -> Markup:
    """Draw a graph.

    Args:
        inputs: What each node uses; nodes after those that they use.
        kinds: A style for each node: `data`, `stage` or `result`.
        notes: A second line for some nodes.
        vertical: From top to bottom, for narrow screens, instead of from left to right.
    """
    layout = arrange(inputs)
    along = (HEIGHT if vertical else WIDTH) + GAP_ALONG
    thick = WIDTH if vertical else HEIGHT

    def breadth_of(items: Sequence[Any]) -> float:
        """Measure a layer; a line that passes needs no more than the gaps beside it."""
        return sum(thick for i in items if isinstance(i, str)) + GAP_ACROSS * (len(items) - 1)

    breadth = max(map(breadth_of, layout.layers))
    centre: dict[tuple[int, Any], tuple[float, float]] = {}
    where: dict[Any, int] = {}
    for at, items in enumerate(layout.layers):
        edge = (breadth - breadth_of(items)) / 2
        for item in items:
            size = thick if isinstance(item, str) else 0.0
            main = at * along + (along - GAP_ALONG) / 2
            side = edge + size / 2
            centre[at, item] = (side, main) if vertical else (main, side)
            where.setdefault(item, at)
            edge += size + GAP_ACROSS
    parts = []
    named = labels(list(inputs), ROOM, NAME)
    half = (HEIGHT if vertical else WIDTH) / 2
    for source, target in layout.edges:
        stops = [centre[where[source], source]]
        stops += [centre[at, (source, target)] for at in range(where[source] + 1, where[target])]
        stops.append(centre[where[target], target])
        parts.append(el("path", d=_path(stops, half, vertical=vertical), class_="edge"))
    for name in inputs:
        x, y = centre[where[name], name]
        note = notes.get(name)
        shape = el("rect", x=x - WIDTH / 2, y=y - HEIGHT / 2, width=WIDTH, height=HEIGHT, rx=10.0)
        lines = [(line, "name mid", NAME) for line in named[name]]
        lines += [(fitted(note, ROOM, NOTE), "note mid", NOTE)] if note else []
        top = y - sum(size + 2 for _, _, size in lines) / 2
        texts = []
        for line, style, size in lines:
            top += size + 2
            small = f"font-size:{line.size:.1f}px" if line.size < size else None
            texts.append(el("text", line.text, x=x, y=top - 4, class_=style, style=small))
        tip = el("title", f"{name}: {note}" if note else name)
        kind = f"node {kinds.get(name, 'stage')}"
        parts.append(el("g", tip, shape, *texts, class_=kind))
    length = len(layout.layers) * along - GAP_ALONG
    w, h = (breadth, length) if vertical else (length, breadth)
    return el(
        "svg",
        *parts,
        viewBox=f"-2 -2 {w + 4:g} {h + 4:g}",
        style=f"max-width:{w + 4:g}px;min-width:{LEAST * (w + 4):.0f}px",
        role="img",
        aria_label="Graph of the pipeline's stages",
        class_="graph " + ("tall" if vertical else "flat"),
    )


def standalone_svg(lineage: Mapping[str, Any]) -> str:
    """Make an SVG file of a pipeline's graph, with a style of its own.

    Args:
        lineage: From `stagedml.lineage`; the last stage stands out.
    """
    rows = lineage["stages"]
    kinds = {row["name"]: row["kind"] for row in rows}
    if rows:
        kinds[rows[-1]["name"]] = "result"
    chart = graph_chart({row["name"]: list(row["inputs"]) for row in rows}, kinds=kinds, notes={})
    opened = '<svg xmlns="http://www.w3.org/2000/svg"'
    style = el("style", Markup(STANDALONE))
    head, _, rest = chart.removeprefix("<svg").partition(">")
    return f"{opened}{head}>{style}{rest}\n"


def _path(stops: list[tuple[float, float]], half: float, *, vertical: bool) -> str:
    """Draw a line through the middles of the stops, straight while it is beside nodes."""
    commands = []
    for number, (a, b) in enumerate(itertools.pairwise(stops)):
        (x1, y1), (x2, y2) = (a, b) if not vertical else ((a[1], a[0]), (b[1], b[0]))
        x1, x2 = x1 + half, x2 - half
        middle = (x1 + x2) / 2
        points = [(x1, y1), (middle, y1), (middle, y2), (x2, y2)]
        p = [f"{v:.1f} {u:.1f}" if vertical else f"{u:.1f} {v:.1f}" for u, v in points]
        commands.append(f"{'L' if number else 'M'}{p[0]}C{p[1]} {p[2]} {p[3]}")
    return "".join(commands)
