"""`stagedml path`."""

from __future__ import annotations

import click

from stagedml.cli.app import App, print_json, say
from stagedml.cli.options import json_option, names_argument, settings_option
from stagedml.cli.places import namer
from stagedml.errors import StagedMLError
from stagedml.nix.paths import is_placeholder, is_store_reference


@click.command()
@names_argument
@settings_option
@click.option("--planned", is_flag=True, help="Also where it is not realized yet.")
@json_option
@click.pass_obj
def command(
    app: App, names: tuple[str, ...], settings: tuple[str, ...], *, planned: bool, as_json: bool
) -> None:
    """Print the store paths of pipelines or stages (PIPELINE.STAGE), realized ones only.

    Names may be references (rref:...) and store paths, too. What was made by hand, or of what was,
    is said to be so.
    """
    found, missing = _paths(app, names, settings)
    if missing and not planned:
        name = next(n for n, path in found.items() if path in missing)
        msg = f"{name} is not realized"
        raise StagedMLError(msg, hint=f"Run `stagedml build {name}`, or ask with --planned.")
    unknown = [name for name, path in found.items() if is_placeholder(path)]
    if unknown and not as_json:
        msg = f"the path of {unknown[0]} is not known before it is built"
        raise StagedMLError(msg, hint="It follows from what a stage writes: see docs/impurity.md.")
    from stagedml.realization.handmade import hand_made_in

    by_hand = {n: hand_made_in(app.nix, p) for n, p in found.items() if p not in missing}
    if as_json:
        rows = [
            {
                "name": n,
                "path": None if n in unknown else p,
                "realized": p not in missing,
                "hand_made": by_hand.get(n, []),
            }
            for n, p in found.items()
        ]
        print_json(rows)
        return
    for path in found.values():
        click.echo(path)
    for name, paths in by_hand.items():
        for path in paths:
            say(f"{name} {'was made' if path == found[name] else f'is made of {path},'} by hand")
    if missing:
        say(f"{len(missing)} of {len(found)} are not realized")


def _paths(
    app: App, names: tuple[str, ...], settings: tuple[str, ...]
) -> tuple[dict[str, str], list[str]]:
    """Return the store path of each name, and those that are not there."""
    references = [name for name in names if is_store_reference(name)]
    named = [name for name in names if name not in references]
    places = namer(app).places(references)
    found = dict.fromkeys(names, "")
    found |= {name: place.path for name, place in zip(references, places, strict=True)}
    targets = [app.workspace.target(name) for name in named]
    plans = app.workspace.plans(targets, settings)
    nodes = [
        plans[t.pipeline].node(t.stage) if t.stage else plans[t.pipeline].target for t in targets
    ]
    outputs = app.workspace.output_paths(targets, plans)
    found |= {
        name: outputs[target][node.name]
        for name, target, node in zip(named, targets, nodes, strict=True)
    }
    return found, app.nix.invalid(*found.values())
