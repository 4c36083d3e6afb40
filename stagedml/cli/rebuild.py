"""`stagedml rebuild`."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import click

from stagedml.cli import complete
from stagedml.cli.app import App, print_json, say
from stagedml.cli.build import default_jobs, display_of, jobs_option
from stagedml.cli.options import json_option

if TYPE_CHECKING:
    from stagedml.cli.progress.display import Display
    from stagedml.tracking.rebuild import Rebuilt


@click.command()
@click.argument("run", shell_complete=complete.runs)
@click.option("--check", is_flag=True, help="Also build what is there again, and compare.")
@click.option(
    "--anyway", is_flag=True, help="Build it though it gives other store paths than the run had."
)
@jobs_option
@json_option
@click.pass_obj
def command(
    app: App, run: str, *, check: bool, anyway: bool, jobs: str | None, as_json: bool
) -> None:
    """Build RUN again: from its commit, what differed from that, its settings and locks.

    What is there is not built; what was collected is fetched, or built. Says whether store paths
    and bytes are those of the run. The checkout, its index and its branches are left as they are.
    RUN is a number, @ (the newest), @1, PIPELINE@, a pin, a store path or a commit.
    """
    from stagedml.planning.target import Target
    from stagedml.realization.build import Options
    from stagedml.tracking.names import Runs
    from stagedml.tracking.rebuild import OTHER, rebuild

    workspace = app.workspace
    found = Runs(workspace).run(run)
    target = Target(found.pipeline, found.target, found.variant)
    options = Options(jobs=jobs or default_jobs(workspace.nix))

    def display() -> Display:
        return display_of(workspace, [target], options)

    done = rebuild(
        workspace,
        found,
        check=check,
        anyway=anyway,
        jobs=None if options.jobs is None else str(options.jobs),
        observer=display,
    )
    if as_json:
        print_json(done.as_json())
    else:
        click.echo(done.output)
        _say(done)
    if any(stage.content == OTHER and stage.before == stage.after for stage in done.stages):
        raise click.exceptions.Exit(1)


def _say(done: Rebuilt) -> None:
    """Say what became of it."""
    from stagedml.tracking.rebuild import OTHER, SAME, UNKNOWN

    say(f"run {done.run.id}, {done.run.name}, from {done.sources}")
    if done.recorded is None:
        say("all of it is there, and kept: nothing was built")
    else:
        outcomes = Counter(stage.outcome for stage in done.stages if stage.outcome)
        say(", ".join(f"{count} {outcome}" for outcome, count in outcomes.items()))
    if done.same_paths:
        say(f"the same store paths, {len(done.stages)} of {len(done.run.stages)}")
    for stage in done.stages:
        if stage.before != stage.after:
            say(f"{stage.stage}: {stage.before} is now {stage.after}")
    contents = Counter(stage.content for stage in done.stages)
    if contents[SAME]:
        say(f"the same bytes: {contents[SAME]} of {len(done.stages)}, by their recorded hashes")
    for stage in done.stages:
        if stage.content == OTHER and stage.before == stage.after:
            say(f"{stage.stage}: other bytes than the run had, at the same store path")
    if contents[UNKNOWN] and not done.checked:
        say(f"of {contents[UNKNOWN]} no hash was recorded")
    if done.checked:
        say("built again, and identical")
