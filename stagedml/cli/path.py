"""`stagedml path`."""

from __future__ import annotations

import click

from stagedml.cli.app import App, print_json, say
from stagedml.cli.options import json_option, names_argument, settings_option
from stagedml.errors import StagedMLError
from stagedml.nix.paths import is_placeholder


@click.command()
@names_argument
@settings_option
@click.option("--planned", is_flag=True, help="Also where it is not realized yet.")
@json_option
@click.pass_obj
def command(
    app: App, names: tuple[str, ...], settings: tuple[str, ...], *, planned: bool, as_json: bool
) -> None:
    """Print the store paths of pipelines or stages (PIPELINE.STAGE), realized ones only."""
    targets = [app.workspace.target(name) for name in names]
    plans = app.workspace.plans(targets, settings)
    nodes = [
        plans[t.pipeline].node(t.stage) if t.stage else plans[t.pipeline].target for t in targets
    ]
    outputs = app.workspace.output_paths(targets, plans)
    found = {
        name: outputs[target][node.name]
        for name, target, node in zip(names, targets, nodes, strict=True)
    }
    missing = app.nix.invalid(*found.values())
    if missing and not planned:
        name = next(n for n, path in found.items() if path in missing)
        msg = f"{name} is not realized"
        raise StagedMLError(msg, hint=f"Run `stagedml build {name}`, or ask with --planned.")
    unknown = [name for name, path in found.items() if is_placeholder(path)]
    if unknown and not as_json:
        msg = f"the path of {unknown[0]} is not known before it is built"
        raise StagedMLError(msg, hint="It follows from what a stage writes: see docs/impurity.md.")
    if as_json:
        rows = [
            {"name": n, "path": None if n in unknown else p, "realized": p not in missing}
            for n, p in found.items()
        ]
        print_json(rows)
        return
    for path in found.values():
        click.echo(path)
    if missing:
        say(f"{len(missing)} of {len(found)} are not realized")
