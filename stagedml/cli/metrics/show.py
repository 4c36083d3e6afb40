"""`stagedml metrics`, also called `stagedml metrics show`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from stagedml.cli.app import App, print_json, report, say
from stagedml.cli.numbers import number
from stagedml.cli.options import any_names_argument, json_option, settings_option

if TYPE_CHECKING:
    from stagedml.errors import StagedMLError
    from stagedml.planning.nodes import Node
    from stagedml.realization.metrics import Found


@click.command("show")
@any_names_argument
@settings_option
@json_option
@click.pass_obj
def command(app: App, names: tuple[str, ...], settings: tuple[str, ...], *, as_json: bool) -> None:
    """Print the metrics of the realized stages of pipelines; of all pipelines by default.

    Of what was built with --set when that is given again. Those of stages that garbage collection
    has deleted are as they were recorded.
    """
    from stagedml.planning.target import Target
    from stagedml.realization.metrics import metrics_of

    found: dict[str, dict[Node, Found]] = {}
    errors: list[StagedMLError] = []
    if names:
        targets = {name: app.workspace.target(name) for name in names}
        plans = app.workspace.plans(targets.values(), settings)
    else:
        plans, errors = app.workspace.all_plans(settings)
        targets = {name: Target(name) for name in plans}
    outputs = app.workspace.output_paths(targets.values(), plans)
    values = metrics_of(
        dict.fromkeys(path for paths in outputs.values() for path in paths.values()),
        app.workspace.history,
    )
    for name, target in targets.items():
        plan = plans[target.pipeline]
        nodes = [plan.node(target.stage)] if target.stage else plan.nodes
        rows = [(node, values.get(outputs[target][node.name])) for node in nodes]
        found[name] = {node: row for node, row in rows if row is not None}
    _print(found, as_json=as_json)
    for error in errors:
        report(error)
    if errors:
        raise click.exceptions.Exit(1)


def _print(found: dict[str, dict[Node, Found]], *, as_json: bool) -> None:
    if as_json:
        print_json(
            {
                name: {
                    node.name: {"metrics": dict(m.values), "collected": m.collected}
                    for node, m in measured.items()
                }
                for name, measured in found.items()
            }
        )
        return
    from stagedml.cli.summary import units_of

    shown = {name: measured for name, measured in found.items() if measured}
    for name, measured in shown.items():
        click.echo(click.style(name, bold=True))
        rows = [
            (node.name, key, number(value, units_of(node).get(key, "")), collected)
            for node, (values, collected) in measured.items()
            for key, value in values.items()
        ]
        stages = max([24, *(len(stage) for stage, *_ in rows)])
        keys = max([28, *(len(key) for _, key, *_ in rows)])
        for stage, key, text, collected in rows:
            mark = "  (collected)" if collected else ""
            click.echo(f"  {stage:<{stages}} {key:<{keys}} {text}{mark}")
    if not shown:
        say("no realized stage has metrics: build a pipeline first, or give --set as it was built")
