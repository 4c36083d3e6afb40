"""`stagedml build`."""

from __future__ import annotations

import os
import time
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

import click

from stagedml.cli.app import App, print_json, say
from stagedml.cli.options import json_option, names_argument, settings_option
from stagedml.cli.sweep import Wanted, build_sweep, plan_sweep, sweep_options

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from stagedml.cli.progress.display import Display
    from stagedml.cli.progress.labels import Label
    from stagedml.nix.client import Nix
    from stagedml.planning.plan import Plan
    from stagedml.planning.target import Target
    from stagedml.realization.build import Options
    from stagedml.realization.failures import Result, TargetsFailedError
    from stagedml.realization.sweep import Planned
    from stagedml.realization.workspace import Workspace


def _jobs(ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:  # noqa: ARG001
    if value is None or value == "auto" or value.isdecimal():
        return value
    raise click.BadParameter(f"{value!r} is neither a number of jobs nor 'auto'")


jobs_option = click.option(
    "-j",
    "--jobs",
    metavar="N",
    callback=_jobs,
    help="How many stages to build here at once, 0 for remote builders alone; default what "
    "nix.conf says, else up to 4.",
)


@click.command()
@names_argument
@settings_option
@click.option("--dry-run", is_flag=True, help="Say what would be built, and build nothing.")
@click.option(
    "-k",
    "--keep-going/--stop",
    "keep_going",
    default=None,
    help="Go on with other branches on a failure, or stop; default stop, of a sweep go on.",
)
@click.option("-K", "--keep-failed", is_flag=True, help="Keep the build directories of what fails.")
@jobs_option
@click.option("--check", is_flag=True, help="Build the targets again, and compare.")
@click.option("--repair", is_flag=True, help="Build again what is damaged or gone in the store.")
@click.option("-o", "--out-link", metavar="PATH", help="Make this link to the (first) result.")
@sweep_options
@json_option
@click.pass_obj
def command(
    app: App,
    /,
    names: tuple[str, ...],
    settings: tuple[str, ...],
    *,
    dry_run: bool,
    keep_going: bool | None,
    keep_failed: bool,
    jobs: str | None,
    check: bool,
    repair: bool,
    out_link: str | None,
    as_json: bool,
    **sweeping: Any,
) -> None:
    """Build the pipelines NAMES with Nix, and print the paths of their outputs.

    Where some of them fail, those of the others are printed all the same.

    A name is PIPELINE, PIPELINE.STAGE, or either after `cpu.` or `cuda.`, which choose the
    accelerator, or after `impure.`, which trains anew. The checkout is left as it is: generated
    files are made afresh elsewhere.

    With --sweep, one pipeline is built with each of several settings, all at once, and they are
    compared; see docs/sweeps.md.
    """
    from stagedml.realization.build import Options

    wanted = Wanted(**sweeping)
    if wanted.is_sweep and (check or repair or out_link):
        raise click.UsageError("--check, --repair and --out-link are not for sweeps")
    planned: list[Planned] = []
    if wanted.is_sweep:
        planned, wanted = plan_sweep(app, names, settings, wanted)
    workspace = app.workspace
    if planned:
        targets = [one.target for one in planned]
        plans = {one.target.plan: one.plan for one in planned}
    else:
        targets = [workspace.target(name) for name in names]
        plans = workspace.plans(targets, settings)
    if dry_run:
        _dry_run(app, targets, plans, as_json=as_json)
        return
    displays: list[Display] = []

    def display() -> Display:
        displays.append(display_of(workspace, targets, options))
        return displays[-1]

    options = Options(
        keep_going=bool(planned) if keep_going is None else keep_going,
        keep_failed=keep_failed,
        jobs=jobs or default_jobs(workspace.nix),
        check=check,
        repair=repair,
        out_link=out_link,
        observer=display,
    )
    if planned:
        build_sweep(app, planned, options, wanted, as_json=as_json)
        return
    began = time.monotonic()
    results, error = _build(workspace, targets, plans, options)
    if as_json:
        rows = zip(names, targets, strict=True)
        print_json([{"name": name, **asdict(results[target])} for name, target in rows])
    else:
        done = {
            name: (plans[target.plan].node_of(target.stage), output)
            for name, target in zip(names, targets, strict=True)
            if (output := results[target].output)
        }
        for _, output in done.values():
            click.echo(output)
        if check and error is None:
            say("built again, and identical")
        elif done and not check:
            from stagedml.cli.summary import summary

            there = [target for target in targets if results[target].output]
            for line in _fates(workspace, there, plans):
                say(line)
            built = sum(display.done for display in displays)
            seconds = time.monotonic() - began
            say(summary(done, built, seconds, complete=error is None))
    if error is not None:
        raise error


def _build(
    workspace: Workspace, targets: list[Target], plans: dict[str, Plan], options: Options
) -> tuple[dict[Target, Result], TargetsFailedError | None]:
    """Return what became of each target, and the error if some of them failed."""
    from stagedml.realization.failures import Result, TargetsFailedError

    try:
        outputs = workspace.build(targets, plans, options)
    except TargetsFailedError as error:
        return error.results, error
    return {t: Result(output) for t, output in zip(targets, outputs, strict=True)}, None


def _fates(workspace: Workspace, targets: list[Target], plans: dict[str, Plan]) -> Iterator[str]:
    """Yield what became of candidates and of tolerant stages, each line once."""
    from stagedml.cli.fates import fates, matters
    from stagedml.nix.graph import stage_graph

    parts = {t: p.up_to(t.stage) if t.stage else p for t in targets if (p := plans[t.plan])}
    wanted = [target for target, plan in parts.items() if matters(plan.nodes)]
    graphs = {
        target: stage_graph(drv, {node.name for node in parts[target].nodes})
        for target in wanted
        if (drv := workspace.drvs.get(target))  # evaluating anew takes as long as the build
    }
    if unknown := [target for target in wanted if target not in graphs]:
        graphs |= workspace.derivations(unknown, plans)
    told: set[str] = set()
    for target in wanted:
        outputs = {name: stage.output for name, stage in graphs[target].items() if stage.output}
        for line in fates(parts[target].nodes, outputs):
            if line not in told:
                told.add(line)
                yield line


def default_jobs(nix: Nix) -> str | None:
    """How many stages at once: they use all cores where they can, but not all the time.

    None, where somebody has set a number: none for who builds on other machines, or one, so that
    two trainings do not fight for a GPU.
    """
    from stagedml.nix.settings import chosen

    if "max-jobs" in nix.options or (chosen("max-jobs", nix.env) or "").isdecimal():
        return None
    return str(min(4, os.cpu_count() or 1))


def display_of(
    workspace: Workspace,
    targets: Sequence[Target],
    options: Options,
    classify: Callable[[str], Label] | None = None,
) -> Display:
    """Return what shows a build, with how long its stages took before."""
    from stagedml.cli.progress import labels, renderer
    from stagedml.nix.settings import chosen

    nix = workspace.nix
    jobs = str(options.jobs or nix.options.get("max-jobs") or chosen("max-jobs", nix.env))
    known = [workspace.history.last_realizations(target) for target in targets]
    return renderer(
        classify=classify or labels.classify,
        earlier={name: row.seconds for rows in known for name, row in rows.items() if row.seconds},
        jobs=int(jobs) if jobs.isdecimal() else os.cpu_count() or 1,
    )


def _dry_run(app: App, targets: list[Target], plans: dict[str, Plan], *, as_json: bool) -> None:
    from stagedml.realization.explain import explain, tally

    found = tally(explain(app.workspace, targets, plans))
    if as_json:
        print_json({"would_build": [row.stage for _, row in found.missing]})
        return
    several = len({target.whole for target in targets}) > 1
    for target, row in found.missing:
        click.echo(f"{target.whole}.{row.stage}" if several else row.stage)
    say(f"{len(found.missing)} of {len(found.rows)} would be built")
