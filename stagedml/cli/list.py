"""`stagedml list`."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from fnmatch import fnmatch
from typing import TYPE_CHECKING, Any

import click

from stagedml.cli import complete
from stagedml.cli.app import App, print_json, report, say
from stagedml.cli.options import json_option
from stagedml.errors import StagedMLError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from stagedml.planning.discovery import Pipeline
    from stagedml.planning.plan import Plan


@dataclass(frozen=True)
class Listed:
    """A pipeline, and what it takes to build it.

    Attributes:
        needs: What not every machine has: `GPU`, `downloads`.
        stages: How many there are, data sets included.
        trainings: How many of them take long: those that can use a GPU.
        built: Whether it is in the store as it would be built now; None where nobody can tell.
    """

    pipeline: Pipeline
    needs: tuple[str, ...]
    stages: int
    trainings: int
    built: bool | None

    def row(self) -> dict[str, Any]:
        """For `--json`."""
        return {
            "name": self.pipeline.name,
            "description": self.pipeline.description,
            "arguments": self.pipeline.arguments,
            "where": self.pipeline.where,
            "needs": list(self.needs),
            "stages": self.stages,
            "built": self.built,
        }


def needs_of(plan: Plan) -> Iterator[str]:
    """Yield what a plan needs that not every machine has."""
    from stagedml.planning.nodes import FetchNode, StageNode

    if any(isinstance(n, StageNode) and n.stage.accelerator == "cuda" for n in plan.nodes):
        yield "GPU"
    if any(isinstance(n, FetchNode) for n in plan.nodes):
        yield "downloads"


def trainings_of(plan: Plan) -> int:
    """Return how many stages of a plan can use an accelerator."""
    from stagedml.planning.nodes import StageNode

    return sum(isinstance(n, StageNode) and n.stage.accelerator is not None for n in plan.nodes)


def listed(app: App, pipelines: Iterable[Pipeline]) -> list[Listed]:
    """Pipelines with what they need, and whether they are built; one evaluation for all."""
    from stagedml.planning.target import Target

    plans: dict[str, Plan] = {}
    for pipeline in pipelines:
        with contextlib.suppress(StagedMLError):  # whoever builds it is told
            plans[pipeline.name] = app.workspace.plan(pipeline.name)
    try:
        targets = [Target(name) for name in plans]
        found = app.workspace.output_paths(targets, plans)
        outputs = {t.pipeline: paths[plans[t.pipeline].target.name] for t, paths in found.items()}
        missing = set(app.nix.invalid(*outputs.values()))
        built = {name: output not in missing for name, output in outputs.items()}
    except StagedMLError:  # no Nix, no toolchain: what can be built is still worth knowing
        built = {}
    return [
        Listed(p, tuple(needs_of(plan)), len(plan.nodes), trainings_of(plan), built.get(p.name))
        if (plan := plans.get(p.name))
        else Listed(p, ("broken",), 0, 0, None)
        for p in pipelines
    ]


def families(rows: Iterable[Listed]) -> Mapping[tuple[str, tuple[str, ...]], list[Listed]]:
    """Pipelines of one function that need the same, under its description."""
    found: dict[tuple[str, tuple[str, ...]], list[Listed]] = {}
    for row in rows:
        found.setdefault((row.pipeline.description, row.needs), []).append(row)
    return dict(sorted(found.items(), key=lambda item: (len(item[0][1]), item[0])))


def show(rows: list[Listed], *, first: str | None = None) -> None:
    """Families of pipelines, those that can be built anywhere first.

    Args:
        rows: The pipelines.
        first: The one to propose while nothing is built; by default that which needs least.
    """
    from shutil import get_terminal_size
    from textwrap import TextWrapper

    wrapper = TextWrapper(
        width=min(get_terminal_size().columns, 100),
        initial_indent="  ",
        subsequent_indent="  ",
        break_on_hyphens=False,
        break_long_words=False,
    )
    for (description, needs), family in families(rows).items():
        needed = f" ({', '.join(needs)})" if needs else ""
        click.echo(f"{description}{click.style(needed, dim=True)}")
        names = [row.pipeline.name + ("*" if row.built else "") for row in family]
        click.echo(wrapper.fill("  ".join(names)))
    if any(row.built for row in rows):
        say("* is built")
    easy = [row for row in rows if not row.needs]
    if easy and not any(row.built for row in rows):
        least = min(easy, key=lambda row: (row.pipeline.name != first, row.trainings, row.stages))
        say(f"To start: stagedml build {least.pipeline.name}")


@click.command("list")
@click.argument("patterns", nargs=-1, shell_complete=complete.pipelines)
@json_option
@click.pass_obj
def command(app: App, patterns: tuple[str, ...], *, as_json: bool) -> None:
    """List the project's pipelines, or those whose names fit PATTERNS, as in `'*-mrpc*'`.

    By family, with what each needs: a GPU, downloads. `*` marks what is built. Files that cannot
    be read are told at the end; then the exit status is 1.
    """
    pipelines = [
        p
        for p in app.workspace.pipelines.values()
        if not patterns or any(fnmatch(p.name, pattern) for pattern in patterns)
    ]
    broken = app.workspace.discovery.broken
    rows = listed(app, pipelines) if pipelines else []
    if as_json:
        errors = [{"name": None, "broken": what, "error": str(e)} for what, e in broken.items()]
        print_json([row.row() for row in rows] + errors)
    elif rows:
        first = app.workspace.project.first
        if first is not None and not broken:
            app.workspace.discovery.select(first)
        show(rows, first=first)
    elif not broken:
        say("no pipeline fits" if patterns else "no pipelines: pipelines/*.py define none")
    for what, error in broken.items():
        say(f"broken: {what}")
        report(error)
    if broken:
        raise click.exceptions.Exit(1)
