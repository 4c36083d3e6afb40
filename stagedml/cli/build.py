"""`stagedml build`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from stagedml.cli.app import App, print_json, say
from stagedml.cli.options import json_option, names_argument, settings_option

if TYPE_CHECKING:
    from stagedml.nix.build_state import Observer
    from stagedml.planning.plan import Plan
    from stagedml.planning.target import Target


def _jobs(ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:  # noqa: ARG001
    if value is None or value == "auto" or (value.isdecimal() and int(value) > 0):
        return value
    raise click.BadParameter(f"{value!r} is neither a number of jobs nor 'auto'")


@click.command()
@names_argument
@settings_option
@click.option("--dry-run", is_flag=True, help="Say what would be built, and build nothing.")
@click.option("-k", "--keep-going", is_flag=True, help="Go on with other branches on a failure.")
@click.option("-K", "--keep-failed", is_flag=True, help="Keep the build directories of what fails.")
@click.option("-j", "--jobs", metavar="N", callback=_jobs, help="How many stages to build at once.")
@click.option("--check", is_flag=True, help="Build the targets again, and compare.")
@click.option("--repair", is_flag=True, help="Build again what is damaged or gone in the store.")
@click.option("-o", "--out-link", metavar="PATH", help="Make this link to the (first) result.")
@json_option
@click.pass_obj
def command(
    app: App,
    names: tuple[str, ...],
    settings: tuple[str, ...],
    *,
    dry_run: bool,
    keep_going: bool,
    keep_failed: bool,
    jobs: str | None,
    check: bool,
    repair: bool,
    out_link: str | None,
    as_json: bool,
) -> None:
    """Build the pipelines NAMES with Nix, and print the paths of their outputs.

    A name is PIPELINE, PIPELINE.STAGE, or either after `cpu.` or `cuda.`, which choose the
    accelerator. The checkout is left as it is: generated files are made afresh elsewhere.
    """
    from stagedml.realization.build import Options

    workspace = app.workspace
    targets = [workspace.target(name) for name in names]
    plans = workspace.plans(targets, settings)
    if dry_run:
        _dry_run(app, targets, plans, as_json=as_json)
        return
    options = Options(
        keep_going=keep_going,
        keep_failed=keep_failed,
        jobs=jobs,
        check=check,
        repair=repair,
        out_link=out_link,
        observer=_renderer,
    )
    outputs = workspace.build(targets, plans, options)
    if as_json:
        print_json([{"name": n, "output": o} for n, o in zip(names, outputs, strict=True)])
        return
    for output in outputs:
        click.echo(output)
    if check:
        say("built again, and identical")


def _renderer() -> Observer:
    from stagedml.cli.progress import renderer

    return renderer()


def _dry_run(app: App, targets: list[Target], plans: dict[str, Plan], *, as_json: bool) -> None:
    from stagedml.realization.explain import explain

    rows = [
        row for target in targets for row in explain(app.workspace, target, plans[target.pipeline])
    ]
    missing = list(dict.fromkeys(row.stage for row in rows if row.needed))
    if as_json:
        print_json({"would_build": missing})
        return
    for name in missing:
        click.echo(name)
    say(f"{len(missing)} of {len({row.stage for row in rows})} would be built")
