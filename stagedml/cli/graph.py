"""`stagedml graph`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from stagedml.cli.app import print_json
from stagedml.cli.options import json_option, name_argument, settings_option
from stagedml.planning.nodes import StageNode

if TYPE_CHECKING:
    from collections.abc import Iterator

    from stagedml.cli.app import App
    from stagedml.planning.nodes import Node
    from stagedml.planning.plan import Plan


def tree(plan: Plan) -> Iterator[str]:
    """Yield the plan as a tree from its target; what was shown before is only named again."""
    shown: set[str] = set()

    def walk(node: Node, lead: str, first: str) -> Iterator[str]:
        upstream = node.inputs_of
        again = node.name in shown and bool(upstream)
        yield first + _label(node) + (" ..." if again else "")
        shown.add(node.name)
        if again:
            return
        for index, below in enumerate(upstream):
            last = index == len(upstream) - 1
            yield from walk(
                below, lead + ("   " if last else "│  "), lead + ("└─ " if last else "├─ ")
            )

    yield from walk(plan.target, "", "")


def _label(node: Node) -> str:
    if isinstance(node, StageNode):
        marks = [m for m in (node.stage.environment, node.stage.accelerator) if m]
        return node.name + (f" ({', '.join(marks)})" if marks else "")
    return f"{node.name} (data)"


def mermaid(plan: Plan) -> Iterator[str]:
    """Yield the plan as a Mermaid flow chart."""
    keys = {node: f"n{i}" for i, node in enumerate(plan.nodes)}
    yield "flowchart LR"
    for node, key in keys.items():
        shape = f'["{node.name}"]' if isinstance(node, StageNode) else f'[("{node.name}")]'
        yield f"  {key}{shape}"
    for node, key in keys.items():
        for below in node.inputs_of:
            yield f"  {keys[below]} --> {key}"


def dot(plan: Plan) -> Iterator[str]:
    """Yield the plan as Graphviz's DOT."""

    def quoted(text: str) -> str:
        return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'

    yield f"digraph {quoted(plan.name)} {{"
    yield "  rankdir=LR; node [shape=box, style=rounded, fontname=sans];"
    for node in plan.nodes:
        if not isinstance(node, StageNode):
            yield f"  {quoted(node.name)} [shape=cylinder];"
        for below in node.inputs_of:
            yield f"  {quoted(below.name)} -> {quoted(node.name)};"
    if len(plan.nodes) == 1:
        yield f"  {quoted(plan.target.name)};"
    yield "}"


@click.command()
@name_argument
@settings_option
@click.option(
    "--format",
    "style",
    type=click.Choice(["tree", "mermaid", "dot", "svg"]),
    default="tree",
    show_default=True,
)
@json_option
@click.pass_obj
def command(app: App, name: str, settings: tuple[str, ...], *, style: str, as_json: bool) -> None:
    """Draw the stages of the pipeline NAME and what each is made from."""
    target = app.workspace.target(name)
    plan = app.workspace.plans([target], settings)[target.pipeline]
    if target.stage:
        plan = plan.up_to(target.stage)
    if as_json:
        nodes = [(node.name, isinstance(node, StageNode)) for node in plan.nodes]
        arrows = [[below.name, node.name] for node in plan.nodes for below in node.inputs_of]
        print_json(
            {
                "nodes": [{"name": n, "kind": "stage" if s else "data"} for n, s in nodes],
                "arrows": arrows,
            }
        )
        return
    if style == "svg":
        from stagedml.drawing.graph import standalone_svg
        from stagedml.planning.plan import lineage_rows

        click.echo(standalone_svg({"stages": lineage_rows(plan.nodes)}))
        return
    for line in {"tree": tree, "mermaid": mermaid, "dot": dot}[style](plan):
        click.echo(line)
