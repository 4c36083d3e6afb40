"""`stagedml show`."""

from __future__ import annotations

import json

import click

from stagedml.cli.app import App, print_json
from stagedml.cli.options import json_option, name_argument, settings_option
from stagedml.planning.nodes import FetchNode, LocalNode, Node, StageNode, WheelMemberNode
from stagedml.planning.plan import lineage_rows


def describe(node: Node) -> list[tuple[str, str]]:
    """What there is to say of a node, as labels and texts."""
    rows: list[tuple[str, str]] = []
    if isinstance(node, StageNode):
        stage = node.stage
        rows.append(("function", f"{node.address.module}.{node.address.name}"))
        rows.append(("environment", stage.environment or "python (the bare interpreter)"))
        if stage.accelerator:
            rows.append(("accelerator", stage.accelerator))
        if node.instance:
            rows.append(("instance", str(node.instance)))
        rows += [(f"  {k}", json.dumps(v, ensure_ascii=False)) for k, v in node.config.items()]
        inputs = [n.name for n in node.inputs_of]
        if inputs:
            rows.append(("inputs", ", ".join(inputs)))
        promises = [f"{p.path} ({p.kind})" for p in node.outputs.promises.values()]
        rows.append(("promises", ", ".join(promises) or "nothing"))
    elif isinstance(node, LocalNode):
        rows.append((node.kind, node.path))
    elif isinstance(node, FetchNode):
        rows += [("url", url) for url in node.urls]
        rows.append(("sha256", node.sha256))
    elif isinstance(node, WheelMemberNode):
        rows.append(("wheel", f"{node.package} of the environment {node.environment}"))
        rows.append(("file", node.member))
        rows.append(("sha256", node.sha256))
    rows.append(("defined at", node.where))
    return rows


@click.command()
@name_argument
@settings_option
@json_option
@click.pass_obj
def command(app: App, name: str, settings: tuple[str, ...], *, as_json: bool) -> None:
    """Show the whole configuration of the pipeline NAME: every stage, parameter and input."""
    target = app.workspace.target(name)
    plan = app.workspace.plans([target], settings)[target.pipeline]
    nodes = [plan.node(target.stage)] if target.stage else list(plan.nodes)
    if as_json:
        print_json(
            {"pipeline": plan.name, "target": plan.target.name, "stages": lineage_rows(nodes)}
        )
        return
    click.echo(f"{click.style(plan.name, bold=True)}: {plan.description}")
    for node in nodes:
        mark = " (target)" if node is plan.target else ""
        click.echo(f"\n{click.style(node.name, fg='cyan', bold=True)}{mark}")
        for label, text in describe(node):
            shown = text if len(text) <= 200 else text[:197] + "..."
            click.echo(f"  {label:<14} {shown}")
