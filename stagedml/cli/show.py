"""`stagedml show`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import click

from stagedml.cli import complete
from stagedml.cli.app import App, print_json
from stagedml.cli.options import json_option, settings_option
from stagedml.cli.places import clean
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
    from collections.abc import Sequence

    from stagedml.planning.plan import Plan
    from stagedml.planning.target import Target
    from stagedml.realization.description import Description


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
@click.argument(
    "names", nargs=-1, required=True, metavar="NAMES...", shell_complete=complete.places
)
@settings_option
@json_option
@click.pass_obj
def command(app: App, names: tuple[str, ...], settings: tuple[str, ...], *, as_json: bool) -> None:
    """Show the whole configuration of NAMES: of pipelines every stage, parameter and input.

    A name may also be that of a realization: a reference (rref:..., dref:...), a store path, or an
    output link (./result). Then it is shown what that follows from.
    """
    realized = [name for name in names if is_of_store(name)]
    if realized:
        _show_realized(app, names, realized, settings, as_json=as_json)
        return
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


def is_of_store(name: str) -> bool:
    """Whether a name is that of a realization, rather than of what the project defines now."""
    return name.startswith(("rref:", "dref:", "/", "./", "../", "~"))


def _show_realized(
    app: App,
    names: Sequence[str],
    realized: Sequence[str],
    settings: tuple[str, ...],
    *,
    as_json: bool,
) -> None:
    from stagedml.cli.places import namer
    from stagedml.realization.description import describe as describe_place

    others = [name for name in names if name not in realized]
    if others:
        msg = f"{realized[0]!r} is a realization, and {others[0]!r} a pipeline"
        raise click.UsageError(f"{msg}: ask for them one after another")
    places = namer(app, settings).places(realized)
    found = [describe_place(place, app.nix, lambda: app.workspace.history) for place in places]
    if as_json:
        print_json([description.as_json() for description in found])
        return
    for number, description in enumerate(found):
        if number:
            click.echo()
        _show_description(description)


def _show_description(found: Description) -> None:
    from stagedml.cli.numbers import number

    identity = found.identity
    click.echo(click.style(clean(found.text), bold=True))
    rows = [("path", found.path)]
    rows.append(("derivation", found.derivation or "not in the store: as a run recorded it"))
    environment = identity.variables.get("environment")
    if identity.variables:
        rows.append(("environment", str(environment or "python (the bare interpreter)")))
    if identity.packages:
        rows.append(("packages", str(len(identity.packages))))
    rows += [(f"  {k}", json.dumps(v, ensure_ascii=False)) for k, v in identity.config.items()]
    rows += [("input", path) for path in identity.inputs.values()]
    rows += [("metric", f"{name} {number(value)}") for name, value in found.metrics.items()]
    width = max([14, *(len(clean(label)) for label, _ in rows)])
    for label, text in rows:
        click.echo(f"  {clean(label):<{width}} {clean(text)}")


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
