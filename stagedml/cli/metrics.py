"""`stagedml metrics`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from stagedml.cli.app import App, print_json, report, say
from stagedml.cli.options import any_names_argument, json_option, settings_option

if TYPE_CHECKING:
    from stagedml.errors import StagedMLError


@click.command()
@any_names_argument
@settings_option
@json_option
@click.pass_obj
def command(app: App, names: tuple[str, ...], settings: tuple[str, ...], *, as_json: bool) -> None:
    """Print the metrics of the realized stages of pipelines; of all pipelines by default.

    Of what was built with --set when that is given again.
    """
    from stagedml.planning.target import Target
    from stagedml.runtime.outputs import read_metrics

    found: dict[str, dict[str, dict[str, float]]] = {}
    errors: list[StagedMLError] = []
    if names:
        targets = {name: app.workspace.target(name) for name in names}
        plans = app.workspace.plans(targets.values(), settings)
    else:
        plans, errors = app.workspace.all_plans(settings)
        targets = {name: Target(name) for name in plans}
    with app.workspace.generated(list(plans.values())) as args:
        for name, target in targets.items():
            plan = plans[target.pipeline]
            stages = app.workspace.stages(target, plan, args)
            order = [n.name for n in plan.nodes if n.name in stages]
            metrics = {n: read_metrics(Path(stages[n].output)) for n in order}
            found[name] = {n: m for n, m in metrics.items() if m}
    _print(found, as_json=as_json)
    for error in errors:
        report(error)
    if errors:
        raise click.exceptions.Exit(1)


def _print(found: dict[str, dict[str, dict[str, float]]], *, as_json: bool) -> None:
    if as_json:
        print_json(found)
        return
    shown = {name: measured for name, measured in found.items() if measured}
    for name, measured in shown.items():
        click.echo(click.style(name, bold=True))
        for stage, values in measured.items():
            for key, value in values.items():
                click.echo(f"  {stage:<24} {key:<28} {value:.6g}")
    if not shown:
        say("no realized stage has metrics: build a pipeline first, or give --set as it was built")
