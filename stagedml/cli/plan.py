"""`stagedml plan`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import click

from stagedml.cli.app import App, complete_pipeline, print_json, say

if TYPE_CHECKING:
    from stagedml.discovery import Plan
    from stagedml.ledger import Identity, Realization
    from stagedml.realization import Target


@dataclass(frozen=True)
class Row:
    """One stage of a plan: is its output there, and if not, why not."""

    stage: str
    output: str
    present: bool
    reasons: list[str]


def explain(app: App, target: Target, plan: Plan) -> list[Row]:
    """What building a pipeline would do, stage by stage, each after what it uses."""
    from stagedml.ledger import Ledger
    from stagedml.nix.graph import identity_of

    stages = app.workspace.stages(target, plan)
    by_output = {s.output: n for n, s in stages.items()}
    missing = set(app.nix.invalid(*(s.output for s in stages.values())))
    name = f"{target.variant}.{plan.name}" if target.variant else plan.name
    known = Ledger(app.project.state / "ledger.sqlite").last_realizations(name)
    rows = []
    for node in plan.nodes:
        if node.name not in stages:
            continue
        stage = stages[node.name]
        present = stage.output not in missing
        reasons = (
            []
            if present
            else _why(identity_of(stage, by_output), known.get(node.name), stage.output)
        )
        rows.append(Row(node.name, stage.output, present, reasons))
    return rows


def _why(now: Identity, last: Realization | None, output: str) -> list[str]:
    if last is None:
        return ["never realized here"]
    if last.output == output:
        return ["realized before, and collected as garbage"]
    return differences(last.identity, now) or ["the recipe of its derivation changed"]


def differences(old: Identity, new: Identity) -> list[str]:
    """What differs between two identities of a stage, in a user's terms."""
    found = []
    for key in sorted({*old.config, *new.config}):
        if key not in old.config:
            found.append(f"parameter {key} is new: {new.config[key]!r}")
        elif key not in new.config:
            found.append(f"parameter {key} is gone")
        elif old.config[key] != new.config[key]:
            found.append(f"parameter {key}: {old.config[key]!r} -> {new.config[key]!r}")
    for word, before, after in (
        ("input", old.inputs, new.inputs),
        ("source", old.sources, new.sources),
    ):
        for key in sorted({*before, *after}):
            if before.get(key) != after.get(key):
                state = (
                    "is new"
                    if key not in before
                    else "is gone"
                    if key not in after
                    else ("changed" if word == "source" else "is another")
                )
                found.append(f"{word} {key} {state}")
    gone, came = set(old.packages) - set(new.packages), set(new.packages) - set(old.packages)
    for wheel in sorted(gone):
        found.append(f"package {_wheel(wheel)} -> {', '.join(_match(wheel, came)) or 'gone'}")
    names = {w.partition("-")[0] for w in gone}
    for wheel in sorted(came):
        if wheel.partition("-")[0] not in names:
            found.append(f"package {_wheel(wheel)} is new")
    if old.interpreter != new.interpreter:
        found.append(f"interpreter {old.interpreter} -> {new.interpreter}")
    for key in sorted({*old.variables, *new.variables}):
        was, is_now = old.variables.get(key), new.variables.get(key)
        if was != is_now and key not in ("args", "PATH", "LD_LIBRARY_PATH"):
            found.append(f"{key}: {was!r} -> {is_now!r}")
    return found


def _wheel(file: str) -> str:
    return " ".join(file.split("-")[:2])


def _match(wheel: str, others: set[str]) -> list[str]:
    name = wheel.partition("-")[0]
    return sorted(o.split("-")[1] for o in others if o.partition("-")[0] == name)


@click.command()
@click.argument("name", shell_complete=complete_pipeline)
@click.option("--set", "settings", multiple=True, metavar="STAGE.PARAM=VALUE")
@click.option("--all", "show_all", is_flag=True, help="Also the stages that are there.")
@click.option("--json", "as_json", is_flag=True, help="For scripts.")
@click.pass_obj
def command(
    app: App, name: str, settings: tuple[str, ...], *, show_all: bool, as_json: bool
) -> None:
    """Say what building NAME would build, and why.

    For each stage that is not in the store: which parameter, input, source file or package
    changed since the last time that the pipeline was built here. Builds nothing.
    """
    from stagedml.realization import Target, parse_overrides

    target = Target.parse(name)
    plan = app.workspace.plan(target.pipeline, parse_overrides(settings))
    rows = explain(app, target, plan)
    if as_json:
        print_json([vars(row) for row in rows])
        return
    missing = [row for row in rows if not row.present]
    for row in rows if show_all else missing:
        mark = click.style("=", fg="green") if row.present else click.style("+", fg="yellow")
        click.echo(f"{mark} {row.stage}")
        for reason in row.reasons:
            click.echo(f"    {reason}")
    done = len(rows) - len(missing)
    if missing:
        say(f"{len(missing)} to build, {done} in the store")
    else:
        say(f"nothing to build: all {done} are in the store")
