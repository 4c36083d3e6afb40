"""`stagedml show`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import click

from stagedml.cli.app import App, print_json
from stagedml.cli.options import json_option, names_argument, settings_option
from stagedml.planning.nodes import (
    FetchNode,
    FrozenNode,
    LocalNode,
    Node,
    StageNode,
    WheelMemberNode,
)
from stagedml.planning.plan import lineage_rows
from stagedml.planning.selections import SelectionNode

if TYPE_CHECKING:
    from stagedml.planning.plan import Plan
    from stagedml.planning.target import Target


def describe(node: Node) -> list[tuple[str, str]]:
    """Return what there is to say of a node, as labels and texts."""
    rows: list[tuple[str, str]] = []
    if isinstance(node, StageNode):
        stage = node.stage
        rows.append(("function", f"{node.address.module}.{node.address.name}"))
        rows.append(("environment", stage.environment or "python (the bare interpreter)"))
        if stage.accelerator:
            rows.append(("accelerator", stage.accelerator))
        if stage.bits != "portable":
            rows.append(("bits", f"{stage.bits} (they may follow the processor and its cores)"))
        if stage.impure:
            rows.append(("impure", "each build of it is a new one, with a seed of its own"))
        if stage.content_addressed:
            rows.append(("output path", "follows from what it writes"))
        if node.instance:
            rows.append(("instance", str(node.instance)))
        if stage.tolerant:
            rows.append(("tolerant", "yes (where it fails, its failure is its output)"))
        rows += [(f"  {k}", json.dumps(v, ensure_ascii=False)) for k, v in node.config.items()]
        inputs = [n.name for n in node.inputs_of]
        if inputs:
            rows.append(("inputs", ", ".join(inputs)))
        if isinstance(node, SelectionNode):
            rows.append(("judges", ", ".join(n.name for n in node.judges) or "none"))
            rows.append(("chooses", f"{'several' if node.several else 'one'} of the inputs"))
        promises = [f"{p.path} ({p.kind})" for p in node.outputs.promises.values()]
        label = "of them" if isinstance(node, SelectionNode) else "promises"
        rows.append((label, ", ".join(promises) or "nothing"))
    elif isinstance(node, LocalNode):
        rows.append((node.kind, node.path))
    elif isinstance(node, FetchNode):
        rows += [("url", url) for url in node.urls]
        rows.append(("sha256", node.sha256))
    elif isinstance(node, FrozenNode):
        rows += [("frozen", node.path), ("sha256", node.sha256)]
        rows += [(f"  {k}", json.dumps(v, ensure_ascii=False)) for k, v in node.config.items()]
    elif isinstance(node, WheelMemberNode):
        rows.append(("wheel", f"{node.package} of the environment {node.environment}"))
        rows.append(("file", node.member))
        rows.append(("sha256", node.sha256))
    rows.append(("defined at", node.where))
    return rows


@click.command()
@names_argument
@settings_option
@json_option
@click.pass_obj
def command(app: App, names: tuple[str, ...], settings: tuple[str, ...], *, as_json: bool) -> None:
    """Show the whole configuration of the pipelines NAMES: every stage, parameter and input."""
    targets = {name: app.workspace.target(name) for name in names}
    plans = app.workspace.plans(targets.values(), settings)
    found = {name: (plans[t.pipeline], _nodes(plans[t.pipeline], t)) for name, t in targets.items()}
    if as_json:
        print_json(
            [
                {
                    "name": name,
                    "pipeline": plan.name,
                    "target": plan.target.name,
                    "stages": lineage_rows(nodes),
                }
                for name, (plan, nodes) in found.items()
            ]
        )
        return
    for number, (plan, nodes) in enumerate(found.values()):
        if number:
            click.echo()
        _show(plan, nodes)


def _nodes(plan: Plan, target: Target) -> list[Node]:
    return [plan.node(target.stage)] if target.stage else list(plan.nodes)


def _show(plan: Plan, nodes: list[Node]) -> None:
    click.echo(f"{click.style(plan.name, bold=True)}: {plan.description}")
    for node in nodes:
        mark = " (target)" if node is plan.target else ""
        click.echo(f"\n{click.style(node.name, fg='cyan', bold=True)}{mark}")
        rows = describe(node)
        width = max([14, *(len(label) for label, _ in rows)])
        for label, text in rows:
            shown = text if len(text) <= 200 else text[:197] + "..."
            click.echo(f"  {label:<{width}} {shown}")
