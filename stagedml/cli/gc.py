"""`stagedml gc`."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from stagedml.cli import complete
from stagedml.cli.app import App, print_json, say
from stagedml.cli.numbers import number
from stagedml.cli.options import json_option
from stagedml.cli.places import clean

if TYPE_CHECKING:
    from collections.abc import Iterator

    from stagedml.tracking.collection import Collection, Going
    from stagedml.tracking.rules import Kept, Rules

_FEW = 3


@click.command()
@click.argument("pipelines", nargs=-1, metavar="[PIPELINE]...", shell_complete=complete.ran)
@click.option(
    "--keep",
    type=click.IntRange(min=0),
    metavar="N",
    help="The newest N of each pipeline stay, and the newest N successful ones; the points of a "
    "sweep count as one. Default what the project keeps; 1 where something else says what stays.",
)
@click.option("--older-than", "age", metavar="AGE", help="What is not older stays: 12h, 30d, 4w.")
@click.option(
    "--keep-best",
    "best",
    metavar="METRIC[:N][:min|max]",
    multiple=True,
    help="The N best of each pipeline by a metric stay. Repeatable.",
)
@click.option("--all-projects", is_flag=True, help="Also let go of runs of other projects.")
@click.option("--whole-store", is_flag=True, help="Delete all garbage, as `nix-store --gc` does.")
@click.option("--dry-run", is_flag=True, help="Say what would be deleted, and delete nothing.")
@click.option("-y", "--yes", is_flag=True, help="Do not ask.")
@json_option
@click.pass_obj
def command(
    app: App,
    pipelines: tuple[str, ...],
    *,
    keep: int | None,
    age: str | None,
    best: tuple[str, ...],
    all_projects: bool,
    whole_store: bool,
    dry_run: bool,
    yes: bool,
    as_json: bool,
) -> None:
    """Let go of runs, and have Nix delete what they alone kept.

    A run stays if any of the options wants it to stay. What is pinned stays, and so do runs that a
    command is at work on and runs that a link of `stagedml build -o` leads to. Without
    --whole-store, other garbage of the store stays, too: it may be of use to others.
    """
    from stagedml.tracking.collection import collection

    rules = _rules(app, keep, age, best)
    with collection(
        app.workspace.history,
        rules,
        pipelines=pipelines,
        every_project=all_projects,
        whole=whole_store,
        looking=dry_run,
    ) as found:
        if as_json and dry_run:
            print_json(found.as_json())
            return
        if not as_json:
            _show(found)
        if dry_run or not (found.going or found.paths):
            if as_json:
                print_json({**found.as_json(), "deleted": []})
            return
        if not yes:
            if as_json or not sys.stdin.isatty():
                raise click.UsageError("there is no terminal to ask at: give --yes, or --dry-run")
            click.confirm(_question(found), abort=True, err=True)
        found.carry_out()
        if as_json:
            print_json({**found.as_json(), "deleted": found.deleted})
            return
        say(f"{_paths(len(found.deleted))} deleted, {number(found.freed, 'B')}")
        if left := len(found.paths) - len(found.deleted):
            say(f"{_paths(left)} came into use meanwhile, and stay")


def _rules(app: App, keep: int | None, age: str | None, best: tuple[str, ...]) -> Rules:
    from stagedml.tracking.rules import Rules, parse_age, parse_best

    seconds = None if age is None else parse_age(age)
    by = tuple(parse_best(text) for text in best)
    if keep is None:
        keep = 1 if by or seconds is not None else app.project.keep_runs
    return Rules(keep, seconds, by)


def _show(found: Collection) -> None:
    for one in found.going:
        for line in _lines(one):
            click.echo(line)
    others = [path for path in found.paths if path in found.others]
    if others and (found.going or found.whole):
        size = number(sum(found.sizes[path] for path in others), "B")
        what = "garbage of the store" if found.whole else "garbage that goes along"
        click.echo(f"{what}: {_paths(len(others))}, {size}")
    for name in found.left:
        say(f"{clean(name)} is left as it is: none of its runs has the metric")
    reasons: dict[str, list[Kept]] = {}
    for kept in found.staying:
        reasons.setdefault(kept.reason or "", []).append(kept)
    for reason, group in reasons.items():
        names = "; ".join(_name(one) for one in group[:_FEW])
        more = f" and {len(group) - _FEW} more" if len(group) > _FEW else ""
        say(f"stays: {names}{more} ({clean(reason)})")
    runs = _runs(len(found.going))
    if not found.going and not found.paths:
        say("nothing to let go of" if found.staying else "no runs are kept")
        return
    what = f"{runs} let go of: " if found.going else "left by a collection that was stopped: "
    if found.whole and not found.going:
        what = ""
    say(f"{what}{_paths(len(found.paths))}, {number(found.size, 'B')}")


def _lines(one: Going) -> Iterator[str]:
    """Yield what is let go of with a run."""
    run = one.kept.run
    given = ""
    if run is not None and run.settings:
        given = "  " + " ".join(f"{name}={value}" for name, value in run.settings.items())
    when = f"  {run.time[:16].replace('T', ' ')}" if run is not None else ""
    name = click.style(_name(one.kept), bold=True)
    yield f"{name}{when}{clean(given)}  {number(one.size, 'B')}"
    rows = [(part.stage, part.size) for part in one.parts if part.stage is not None]
    rest = [part for part in one.parts if part.stage is None]
    texts = [(clean(stage), number(size, "B")) for stage, size in rows]
    if rest:
        size = number(sum(part.size for part in rest), "B")
        what = f"{_paths(len(rest))} that it was made with"
        texts.append((what, size))
    if not texts:
        yield "  nothing: others keep all of it"
    width = max((len(name) for name, _ in texts), default=0)
    sizes = max((len(size) for _, size in texts), default=0)
    for name, size in texts:
        yield f"  {name:<{width}}  {size:>{sizes}}"


def _name(one: Kept) -> str:
    """Return what a run is called: `run 12, digits`."""
    if one.run is None:
        return f"{clean(one.name)} (its record is damaged)"
    which = f"run {one.run.id}" if one.run.id else f"a run of {one.run.time}"
    return f"{which}, {clean(one.name)}"


def _question(found: Collection) -> str:
    runs = f"Let go of {_runs(len(found.going))}, and delete" if found.going else "Delete"
    return f"{runs} {_paths(len(found.paths))} ({number(found.size, 'B')})?"


def _runs(count: int) -> str:
    return "1 run" if count == 1 else f"{count} runs"


def _paths(count: int) -> str:
    return "1 path" if count == 1 else f"{count} paths"
