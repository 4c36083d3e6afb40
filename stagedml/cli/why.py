"""`stagedml why`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from stagedml.cli.app import App, print_json
from stagedml.cli.options import json_option

if TYPE_CHECKING:
    from stagedml.generation.pipelines import Generator
    from stagedml.generation.slices.cut import Part
    from stagedml.planning.nodes import StageNode
    from stagedml.planning.plan import Plan


def stages_of(plans: list[Plan]) -> dict[str, StageNode]:
    """One node of each stage function, by the function."""
    from stagedml.generation.pipelines import entries_of
    from stagedml.planning.nodes import GateNode, StageNode

    return {
        str(getattr(node, "function", node.address)): node
        for plan in plans
        for node in plan.nodes
        if isinstance(node, StageNode) and not isinstance(node, GateNode) and entries_of(node)
    }


def rows_of(generator: Generator, stages: dict[str, StageNode], path: str) -> list[dict[str, Any]]:
    """Return the statements of a source, and the stages that each is part of, with the reason."""
    import ast

    from stagedml.errors import StagedMLError
    from stagedml.generation.pipelines import entries_of, modules_of
    from stagedml.generation.slices.cut import parts_of

    closures = {name: generator.closure(modules_of(node)) for name, node in stages.items()}
    sources = {f.relative: f for closure in closures.values() for f in closure}
    if path not in sources:
        msg = f"no stage can reach {path}"
        raise StagedMLError(msg, hint="Give the path of a Python file that a stage's code imports.")
    text = sources[path].path.read_bytes()
    rows: list[dict[str, Any]] = []
    for part in parts_of(ast.parse(text)):
        line = (part.alias or part.statement).lineno
        rows.append({"line": line, "statement": _shown(part), "stages": {}})
    for name, node in stages.items():
        if sources[path] not in closures[name]:
            continue
        if node.stage.sources == "modules":
            for row in rows:
                row["stages"][name] = "takes whole modules"
            continue
        found = generator.slices.explain(entries_of(node), closures[name])
        for number, cause in found.get(sources[path].module, {}).items():
            by = f"{cause.module}: {cause.why}" if cause.module else cause.why
            rows[number]["stages"][name] = by
    return rows


def _shown(part: Part) -> str:
    """Return a statement in one line."""
    import ast

    from stagedml.generation.slices.cut import spell_import

    statement = part.statement
    if part.alias is not None:
        return spell_import(statement, part.alias)
    if isinstance(statement, ast.FunctionDef | ast.AsyncFunctionDef):
        return f"def {statement.name}"
    if isinstance(statement, ast.ClassDef):
        return f"class {statement.name}"
    text = ast.unparse(statement).split("\n", 1)[0]
    return text if len(text) <= 80 else text[:77] + "..."


@click.command()
@click.argument("source", type=click.Path())
@json_option
@click.pass_obj
def command(app: App, source: str, *, as_json: bool) -> None:
    """Say which statements of the file SOURCE are part of which stages: what an edit rebuilds.

    An edit of a statement rebuilds the stages beside it, and what is downstream of them. A
    statement without any is part of none.
    """
    workspace = app.workspace
    plans = [workspace.plan(name) for name in workspace.pipelines]
    path = Path(source)
    root = app.project.root
    if path.exists() and path.resolve().is_relative_to(root):
        source = path.resolve().relative_to(root).as_posix()
    rows = rows_of(workspace.generator, stages_of(plans), source)
    if as_json:
        print_json({"source": source, "statements": rows})
        return
    for row in rows:
        place = click.style(f"{source}:{row['line']}", fg="cyan")
        click.echo(f"{place}  {row['statement']}")
        for name, why in row["stages"].items():
            click.echo(f"    {name}  ({why})")
