"""`stagedml generate`."""

from __future__ import annotations

import click

from stagedml.cli.app import App, print_json, report, say
from stagedml.cli.options import json_option
from stagedml.errors import StagedMLError


@click.command()
@click.option("--check", is_flag=True, help="Change nothing; fail where something would change.")
@json_option
@click.pass_obj
def command(app: App, *, check: bool, as_json: bool) -> None:
    """Bring nix/pipelines up to date with pipelines/*.py and the stages' sources.

    Nothing is written while one of them is broken: each of the errors is told.
    """
    from stagedml.generation.pipelines import check as check_files
    from stagedml.generation.pipelines import write
    from stagedml.planning.local import check_shared
    from stagedml.planning.plan import check_lasting
    from stagedml.planning.reads import listings_of, reads_of

    workspace = app.workspace
    plans, errors = workspace.all_plans()
    for error in errors:
        report(error)
    if errors:
        msg = "nix/pipelines is as it was"
        raise StagedMLError(msg, hint="Generated files are made of all pipelines together.")
    check_lasting(plans.values())
    check_shared(workspace.project.root, [node for plan in plans.values() for node in plan.local])
    workspace.note_untracked(plans.values())
    files = workspace.generator.render(plans.values(), reads_of(app.project.root))
    listed = listings_of(app.project.root)
    if listed:
        say(
            f"pipelines list {', '.join(listed)}: where files come or go there, generate anew; Nix"
            " alone does not notice"
        )
    if check:
        check_files(files, workspace.project.generated)
        if as_json:
            print_json({"written": [], "removed": []})
        say(f"{len(files)} generated files are up to date")
        return
    written, removed = write(files, workspace.project.generated)
    if as_json:
        print_json({"written": written, "removed": removed})
        return
    for name in written:
        click.echo(f"wrote nix/pipelines/{name}")
    for name in removed:
        click.echo(f"removed nix/pipelines/{name}")
    if not written and not removed:
        say(f"{len(files)} generated files were up to date")
