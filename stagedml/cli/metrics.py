"""`stagedml metrics`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from stagedml.cli.app import App, print_json, report, say
from stagedml.cli.options import any_names_argument, json_option, settings_option

if TYPE_CHECKING:
    from stagedml.errors import StagedMLError
    from stagedml.realization.metrics import Found


@click.command()
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

    found: dict[str, dict[str, Found]] = {}
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
            metrics = metrics_of((stages[n].output for n in order), app.workspace.history)
            by_stage = {n: metrics.get(stages[n].output) for n in order}
            found[name] = {n: m for n, m in by_stage.items() if m}
    _print(found, as_json=as_json)
    for error in errors:
        report(error)
    if errors:
        raise click.exceptions.Exit(1)


def _print(found: dict[str, dict[str, Found]], *, as_json: bool) -> None:
    if as_json:
        print_json(
            {
                name: {
                    stage: {"metrics": dict(m.values), "collected": m.collected}
                    for stage, m in measured.items()
                }
                for name, measured in found.items()
            }
        )
        return
    shown = {name: measured for name, measured in found.items() if measured}
    for name, measured in shown.items():
        click.echo(click.style(name, bold=True))
        for stage, (values, collected) in measured.items():
            mark = "  (collected)" if collected else ""
            for key, value in values.items():
                click.echo(f"  {stage:<24} {key:<28} {value:.6g}{mark}")
    if not shown:
        say("no realized stage has metrics: build a pipeline first, or give --set as it was built")
