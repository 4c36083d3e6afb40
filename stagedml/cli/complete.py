"""What a shell offers after Tab: names of pipelines and stages, settings, environments."""

from __future__ import annotations

import contextlib
import inspect
import io
import json
from functools import wraps
from typing import TYPE_CHECKING

from stagedml.cli.app import App
from stagedml.errors import StagedMLError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    import click

    from stagedml.planning.plan import Plan
    from stagedml.realization.workspace import Workspace


def _completer(
    offered: Callable[[Workspace, click.Context, str], Iterable[str]],
) -> Callable[[click.Context, click.Parameter, str], list[str]]:
    """Return a completer of click's: what begins with what was typed; nothing on any error."""

    @wraps(offered)
    def complete(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:  # noqa: ARG001
        app = App(project_dir=ctx.find_root().params.get("project_dir"))
        # What a file of pipelines prints is nothing to offer.
        with contextlib.redirect_stdout(io.StringIO()):
            try:
                found = list(offered(app.workspace, ctx, incomplete))
            except StagedMLError:
                return []
        return [text for text in dict.fromkeys(found) if text.startswith(incomplete)]

    return complete


@_completer
def names(workspace: Workspace, ctx: click.Context, incomplete: str) -> Iterable[str]:  # noqa: ARG001
    """Pipelines, after a dot their stages; both also as `cpu.` and `cuda.`."""
    return _names(workspace, incomplete)


def _names(workspace: Workspace, incomplete: str) -> Iterable[str]:
    from stagedml.planning.target import VARIANTS

    variant = next((f"{v}." for v in VARIANTS if incomplete.startswith(f"{v}.")), "")
    rest = incomplete.removeprefix(variant)
    for name in workspace.pipelines:
        yield f"{variant}{name}"
        if rest.startswith(f"{name}."):
            for node in workspace.plan(name).nodes:
                yield f"{variant}{name}.{node.name}"
    if not variant and incomplete:
        yield from (f"{v}." for v in VARIANTS)


@_completer
def places(workspace: Workspace, ctx: click.Context, incomplete: str) -> Iterable[str]:
    """Offer names and output links; after `/`, what is in them."""
    import os

    from stagedml.realization.looking import DIRECTORY, entries
    from stagedml.realization.naming import Namer

    what, slash, _ = incomplete.rpartition("/")
    if slash and what not in ("", ".", ".."):
        place = Namer(workspace.nix, lambda: workspace, ctx.params.get("settings") or ()).place(
            what
        )
        for entry in entries(place):
            yield f"{what}/{entry.path}{'/' if entry.kind == DIRECTORY else ''}"
        return
    store = workspace.nix.store_dir
    for link in sorted(os.listdir(what or ".")):  # noqa: PTH208
        path = f"{what}/{link}" if slash else link
        if os.path.realpath(path).startswith(f"{store}/"):
            yield path
    if not slash:
        with contextlib.suppress(StagedMLError):
            yield from _names(workspace, incomplete)


@_completer
def pipelines(workspace: Workspace, ctx: click.Context, incomplete: str) -> Iterable[str]:  # noqa: ARG001
    """Pipelines alone."""
    return workspace.pipelines


@_completer
def settings(workspace: Workspace, ctx: click.Context, incomplete: str) -> Iterable[str]:
    """`STAGE.PARAM=` and `ARGUMENT=` of the pipelines named before; after `=` what is set now."""
    given = ctx.params.get("names") or ctx.params.get("name") or ctx.args
    for text in (given,) if isinstance(given, str) else given:
        target = workspace.target(text)
        pipeline = workspace.discovery.select(target.pipeline)
        for parameter in list(inspect.signature(pipeline.function).parameters.values())[1:]:
            named = parameter.kind in (parameter.KEYWORD_ONLY, parameter.POSITIONAL_OR_KEYWORD)
            if named and parameter.name not in pipeline.arguments:
                yield f"{parameter.name}="
        yield from _parameters(workspace.plan(target.pipeline), incomplete)


def _parameters(plan: Plan, incomplete: str) -> Iterable[str]:
    from stagedml.planning.nodes import GateNode, StageNode
    from stagedml.planning.selections import SelectionNode

    # Of several instances of a stage, one: a setting is for all of them.
    stages = {node.stage.name: node for node in plan.nodes if isinstance(node, StageNode)}
    for stage, node in stages.items():
        if isinstance(node, SelectionNode):
            known = {name: node.config[name] for name in node.settable}
        elif isinstance(node, GateNode):
            known = node.config
        else:
            known = {"bits": node.stage.bits, **node.config}
        for name, value in known.items():
            key = f"{stage}.{name}="
            if incomplete.startswith(key):
                text = value if isinstance(value, str) else json.dumps(value)
                yield f"{key}{text}"
            else:
                yield key


@_completer
def ran(workspace: Workspace, ctx: click.Context, incomplete: str) -> Iterable[str]:  # noqa: ARG001
    """Pipelines that there are, and those that ran and are no more."""
    from stagedml.tracking.table import table

    yield from workspace.pipelines
    yield from (row.head.name for row in table(workspace.history).rows)


@_completer
def runs(workspace: Workspace, ctx: click.Context, incomplete: str) -> Iterable[str]:  # noqa: ARG001
    """Names of runs: pins, the newest of each pipeline, and after a digit numbers."""
    from stagedml.tracking.table import table

    heads = [row.head for row in table(workspace.history).rows]
    if incomplete.isdecimal():
        yield from (str(head.number) for head in heads)
        return
    if heads:
        yield "@"
    yield from (pin for head in heads for pin in head.pins)
    newest = dict.fromkeys(head.name for head in heads)
    yield from (f"{name}@" for name in newest)


@_completer
def pins(workspace: Workspace, ctx: click.Context, incomplete: str) -> Iterable[str]:  # noqa: ARG001
    """Pins of the project."""
    return workspace.history.pins.names()


@_completer
def columns(workspace: Workspace, ctx: click.Context, incomplete: str) -> Iterable[str]:
    """Columns of runs, by short and by full names; after a comma another one."""
    from stagedml.tracking.table import table

    before, comma, last = incomplete.rpartition(",")
    down = "-" if last.startswith("-") else ""
    for column in table(workspace.history, pipelines=ctx.params.get("pipelines") or ()).columns:
        for name in dict.fromkeys([column.short, column.name]):
            yield f"{before}{comma}{down}{name}"


@_completer
def environments(workspace: Workspace, ctx: click.Context, incomplete: str) -> Iterable[str]:  # noqa: ARG001
    """Python environments of the project."""
    for path in sorted(workspace.project.environments.glob("*.toml")):
        if not path.name.endswith(".lock.toml"):
            yield path.stem
