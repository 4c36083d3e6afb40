"""A process of its own that plans and evaluates all pipelines of a project, and ends.

What a definition leads to is known by importing it, which is done once in a process. So this one is
started anew whenever the project's files have changed, and says what it finds as lines of JSON:
first the plans, then what Nix makes of them.
"""

from __future__ import annotations

import contextlib
import json
import os
import sys
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from stagedml.errors import StagedMLError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from stagedml.nix.graph import StageDerivation
    from stagedml.planning.nodes import Node
    from stagedml.planning.plan import Plan
    from stagedml.planning.target import Target
    from stagedml.realization.workspace import Workspace


def main() -> None:
    """Evaluate the project that standard input names, with options for Nix."""
    from stagedml.nix.client import Nix
    from stagedml.planning.project import Project
    from stagedml.realization.workspace import Workspace

    wanted = json.load(sys.stdin)
    # What definitions print is no result, nor what libraries and programs print that they use.
    out = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    sys.stdout = sys.stderr

    def tell(part: str, **fields: Any) -> None:
        out.write(json.dumps({"part": part, **fields}) + "\n")
        out.flush()

    workspace = Workspace(Project(Path(wanted["root"])), Nix(options=wanted["options"]))
    try:
        plans = _plan(workspace, tell)
        _evaluate(workspace, plans, tell)
    except StagedMLError as error:
        tell("failed", **problem(error))


def problem(error: StagedMLError) -> dict[str, str | None]:
    """Return an error as JSON."""
    where = f"{error.where}: " if error.where else ""
    return {"error": f"{where}{error.message}", "hint": error.hint}


# -- plans ----------------------------------------------------------------------------------------


def _plan(workspace: Workspace, tell: Callable[..., None]) -> dict[str, Plan]:
    """Tell the plans of all pipelines, and what is wrong with the others."""
    from stagedml.planning.reads import listings_of, reads_of

    plans: dict[str, Plan] = {}
    errors = {what: problem(error) for what, error in workspace.discovery.broken.items()}
    for name in workspace.pipelines:
        try:
            plans[name] = workspace.plan(name)
        except StagedMLError as error:
            errors[name] = problem(error)
    root = workspace.project.root
    tell(
        "plans",
        pipelines={name: _described(plan) for name, plan in plans.items()},
        errors=errors,
        files=[read.path for read in reads_of(root)],
        directories=listings_of(root),
        local=sorted({node.path for plan in plans.values() for node in plan.local}),
    )
    return plans


def _described(plan: Plan) -> dict[str, Any]:
    return {
        "title": plan.description,
        "target": plan.target.name,
        "nodes": [_node(node) for node in plan.nodes],
        "objectives": [row for node in plan.nodes for row in _objectives(node)],
    }


def _node(node: Node) -> dict[str, Any]:
    from stagedml.planning.nodes import GateNode, StageNode
    from stagedml.planning.selections import SelectionNode

    stage = node.stage if isinstance(node, StageNode) else None
    kind = "data" if stage is None else "stage"
    kind = {GateNode: "gate", SelectionNode: "selection"}.get(type(node), kind)
    return {
        "name": node.name,
        "kind": kind,
        "title": _title(node),
        "inputs": [other.name for other in node.inputs_of],
        "uses": [other.name for other in node.upstream],
        "config": dict(node.config),
        "outputs": [
            {"name": name, "kind": promise.kind, "unit": getattr(promise, "unit", "")}
            for name, promise in node.outputs.promises.items()
        ],
        "metrics": {
            promise.path: getattr(promise, "unit", "")
            for promise in node.outputs.promises.values()
            if promise.kind == "metric"
        },
        "accelerator": stage.accelerator if stage else None,
        "environment": stage.environment if stage else None,
        "where": node.where,
    }


def _title(node: Node) -> str:
    from stagedml.planning.nodes import FetchNode, LocalNode, StageNode

    if isinstance(node, StageNode):
        return (node.stage.function.__doc__ or "").strip().split("\n")[0].rstrip(".")
    if isinstance(node, LocalNode):
        return f"The {node.kind} {node.path} of the project"
    if isinstance(node, FetchNode):
        return "A file that is fetched by its hash"
    return (node.outputs.__doc__ or "").strip().split("\n")[0].rstrip(".")


def _objectives(node: Node) -> Iterator[dict[str, Any]]:
    """Yield what a gate asks for: of which stage's metric, how, and the bound."""
    from stagedml.planning.nodes import GateNode, ListInput, ReferenceInput
    from stagedml.runtime.gate import AT_LEAST, AT_MOST

    if not isinstance(node, GateNode):
        return
    values = dict(node.inputs)["values"]
    items = values.items if isinstance(values, ListInput) else ()
    for (name, bound), value in zip(sorted(node.config.items()), items, strict=False):
        if bound is None or not isinstance(value, ReferenceInput):
            continue
        ending = AT_LEAST if name.endswith(AT_LEAST) else AT_MOST
        yield {
            "metric": f"{value.node.name}.{value.promise.path}",
            "comparison": ending.strip("_"),
            "bound": bound,
        }


# -- what Nix makes of them -----------------------------------------------------------------------


def _evaluate(workspace: Workspace, plans: dict[str, Plan], tell: Callable[..., None]) -> None:
    """Tell the derivations of all stages; where that fails, of as many pipelines as it can be."""
    waiting = [list(plans)] if plans else []
    while waiting:
        names = waiting.pop(0)
        try:
            rows = _outputs(workspace, {name: plans[name] for name in names})
        except StagedMLError as error:
            if len(names) > 1 and not _is_of_nix_itself(error):
                half = len(names) // 2
                waiting[:0] = [names[:half], names[half:]]
                continue
            tell("outputs", pipelines={}, errors=dict.fromkeys(names, problem(error)))
            if len(names) > 1:
                return
        else:
            tell("outputs", pipelines=rows, errors={})


def _is_of_nix_itself(error: StagedMLError) -> bool:
    """Whether an error is none of a pipeline's: evaluating others would end in it, too."""
    from stagedml.host.toolchain import ToolchainError
    from stagedml.nix.errors import NixNotFoundError, NixTooOldError

    return isinstance(error, NixNotFoundError | NixTooOldError | ToolchainError)


def _outputs(workspace: Workspace, plans: Mapping[str, Plan]) -> dict[str, Any]:
    from stagedml.planning.target import Target

    targets = [Target(name) for name in plans]
    known = {name: _realized(workspace, Target(name), plan) for name, plan in plans.items()}
    graphs = workspace.derivations(targets, plans)
    return {
        target.pipeline: _paths(plans[target.pipeline], graphs[target], known[target.pipeline])
        for target in targets
    }


def _realized(workspace: Workspace, target: Target, plan: Plan) -> dict[str, str]:
    """Return the newest realizations of impure stages."""
    from stagedml.realization.phases import Phases

    if not workspace.is_impure(target, plan):
        return dict(plan.realized)
    with contextlib.suppress(StagedMLError):
        return dict(Phases(workspace, target, plan).known().realized)
    return {}


def _paths(
    plan: Plan, stages: Mapping[str, StageDerivation], realized: Mapping[str, str]
) -> dict[str, Any]:
    """Return where the outputs of a plan's nodes are, and what they follow from."""
    from stagedml.nix.graph import local_paths
    from stagedml.nix.identity import identity_of

    by_output = {stage.output: name for name, stage in stages.items()}
    found: dict[str, Any] = {}
    for name, stage in stages.items():
        identity = asdict(identity_of(stage, by_output))
        found[name] = {"output": stage.output, "derivation": stage.drv, "identity": identity}
    for name, path in local_paths(stages.values(), {node.name for node in plan.local}).items():
        found[name] = {"output": path, "derivation": None, "identity": None}
    for name, path in realized.items():
        found[name] = {"output": path, "derivation": None, "identity": None}
    return found


if __name__ == "__main__":
    main()
