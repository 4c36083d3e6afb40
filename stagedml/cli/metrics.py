"""`stagedml metrics`."""

from __future__ import annotations

from pathlib import Path

import click

from stagedml.cli.app import App, complete_pipeline, print_json, say


@click.command()
@click.argument("names", nargs=-1, shell_complete=complete_pipeline)
@click.option("--set", "settings", multiple=True, metavar="[STAGE.]PARAM=VALUE")
@click.option("--json", "as_json", is_flag=True, help="For scripts.")
@click.pass_obj
def command(app: App, names: tuple[str, ...], settings: tuple[str, ...], *, as_json: bool) -> None:
    """Print the metrics of the realized stages of pipelines; of all pipelines by default.

    Of what was built with --set when that is given again.
    """
    from stagedml.promises import read_metrics
    from stagedml.realization import Target, distribute, parse_overrides

    found: dict[str, dict[str, dict[str, float]]] = {}
    targets = {n: Target.parse(n) for n in names or app.workspace.pipelines}
    pipelines = list(dict.fromkeys(t.pipeline for t in targets.values()))
    plans = distribute(parse_overrides(settings), pipelines, app.workspace)
    with app.workspace.generated(list(plans.values())) as args:
        for name, target in targets.items():
            plan = plans[target.pipeline]
            stages = app.workspace.stages(target, plan, args)
            order = [n.name for n in plan.nodes if n.name in stages]
            metrics = {n: read_metrics(Path(stages[n].output)) for n in order}
            found[name] = {n: m for n, m in metrics.items() if m}
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
