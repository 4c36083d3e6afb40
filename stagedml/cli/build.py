"""`stagedml build`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from stagedml.cli.app import App, complete_pipeline, print_json, say

if TYPE_CHECKING:
    from stagedml.discovery import Plan
    from stagedml.nix.events import Observer
    from stagedml.realization import Target


def _jobs(ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:  # noqa: ARG001
    if value is None or value == "auto" or (value.isdecimal() and int(value) > 0):
        return value
    raise click.BadParameter(f"{value!r} is neither a number of jobs nor 'auto'")


@click.command()
@click.argument("names", nargs=-1, required=True, shell_complete=complete_pipeline)
@click.option(
    "--set",
    "settings",
    multiple=True,
    metavar="[STAGE.]PARAM=VALUE",
    help="Use another value of a parameter of a stage, or of the pipeline, this time. May be "
    "repeated.",
)
@click.option("--dry-run", is_flag=True, help="Say what would be built, and build nothing.")
@click.option("-k", "--keep-going", is_flag=True, help="Go on with other branches on a failure.")
@click.option("-K", "--keep-failed", is_flag=True, help="Keep the build folders of what fails.")
@click.option("-j", "--jobs", metavar="N", callback=_jobs, help="How many stages to build at once.")
@click.option("--check", is_flag=True, help="Build the targets again, and compare.")
@click.option("-o", "--out-link", metavar="PATH", help="Make this link to the (first) result.")
@click.option("--json", "as_json", is_flag=True, help="For scripts.")
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
    out_link: str | None,
    as_json: bool,
) -> None:
    """Build the pipelines NAMES with Nix, and print the paths of their outputs.

    A name is PIPELINE, PIPELINE.STAGE, or either after `cpu.` or `cuda.`, which choose the
    accelerator. The checkout is left as it is: generated files are made afresh elsewhere.
    """
    from stagedml.realization import Target, distribute, parse_overrides

    workspace = app.workspace
    targets = [Target.parse(name) for name in names]
    pipelines = list(dict.fromkeys(t.pipeline for t in targets))
    plans = distribute(parse_overrides(settings), pipelines, workspace)
    if dry_run:
        _dry_run(app, targets, plans, as_json=as_json)
        return
    outputs = workspace.build(
        targets,
        plans,
        keep_going=keep_going,
        keep_failed=keep_failed,
        jobs=jobs,
        check=check,
        out_link=out_link,
        observer=_renderer,
    )
    if as_json:
        print_json([{"name": n, "output": o} for n, o in zip(names, outputs, strict=True)])
        return
    for output in outputs:
        click.echo(output)
    if check:
        say("built again, and identical")


def _renderer() -> Observer:
    from stagedml.progress import renderer

    return renderer()


def _dry_run(app: App, targets: list[Target], plans: dict[str, Plan], *, as_json: bool) -> None:
    from stagedml.cli.plan import explain

    rows = [row for target in targets for row in explain(app, target, plans[target.pipeline])]
    missing = list(dict.fromkeys(row.stage for row in rows if row.needed))
    if as_json:
        print_json({"would_build": missing})
        return
    for name in missing:
        click.echo(name)
    say(f"{len(missing)} of {len({row.stage for row in rows})} would be built")
