"""`stagedml path`."""

from __future__ import annotations

import click

from stagedml.cli.app import App, complete_pipeline, print_json, say
from stagedml.errors import StagedMLError


@click.command()
@click.argument("names", nargs=-1, required=True, shell_complete=complete_pipeline)
@click.option("--set", "settings", multiple=True, metavar="[STAGE.]PARAM=VALUE")
@click.option("--planned", is_flag=True, help="Also where it is not realized yet.")
@click.option("--json", "as_json", is_flag=True, help="For scripts.")
@click.pass_obj
def command(
    app: App, names: tuple[str, ...], settings: tuple[str, ...], *, planned: bool, as_json: bool
) -> None:
    """Print the store paths of pipelines or stages (PIPELINE.STAGE), realized ones only."""
    from stagedml.realization import Target, distribute, parse_overrides

    targets = [Target.parse(name) for name in names]
    pipelines = list(dict.fromkeys(t.pipeline for t in targets))
    plans = distribute(parse_overrides(settings), pipelines, app.workspace)
    found = {}
    for name, target in zip(names, targets, strict=True):
        plan = plans[target.pipeline]
        node = plan.node(target.stage) if target.stage else plan.target
        found[name] = app.workspace.stages(target, plan)[node.name].output
    missing = app.nix.invalid(*found.values())
    if missing and not planned:
        name = next(n for n, path in found.items() if path in missing)
        msg = f"{name} is not realized"
        raise StagedMLError(msg, hint=f"Run `stagedml build {name}`, or ask with --planned.")
    if as_json:
        rows = [{"name": n, "path": p, "realized": p not in missing} for n, p in found.items()]
        print_json(rows)
        return
    for path in found.values():
        click.echo(path)
    if missing:
        say(f"{len(missing)} of {len(found)} are not realized")
