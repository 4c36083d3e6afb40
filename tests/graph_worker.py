"""A session of the toy project that plans and builds random graphs, as it is told on stdin.

One for many: it has everything imported, and one Nix process builds the graphs of a whole batch.
"""

from __future__ import annotations

import json
import sys
import traceback
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from pipelines.graphs import all_graph

from stagedml import instantiate
from stagedml.nix.client import Nix
from stagedml.planning.project import find
from stagedml.planning.target import Target
from stagedml.realization.build import Options
from stagedml.realization.failures import TargetsFailedError
from stagedml.realization.workspace import Workspace

if TYPE_CHECKING:
    from stagedml.planning.plan import Plan

workspace = Workspace(find(), Nix())


def planned(graphs: dict[str, Any]) -> dict[str, Plan]:
    """The plans of graphs, under names of their own."""
    return {
        name: replace(instantiate(all_graph, graph=graph).plan, name=name)
        for name, graph in graphs.items()
    }


def paths(graphs: dict[str, Any]) -> dict[str, Any]:
    """The derivation and the output of each stage of each graph; builds nothing."""
    found = workspace.derivations([Target(name) for name in graphs], planned(graphs))
    return {
        target.pipeline: {name: [stage.drv, stage.output] for name, stage in stages.items()}
        for target, stages in found.items()
    }


def build(graphs: dict[str, Any]) -> dict[str, Any]:
    """Build the targets of graphs: what was built, and what failed."""
    targets = [Target(name) for name in graphs]
    builder = workspace.builder(targets, planned(graphs), Options(keep_going=True))
    results = {}
    try:
        outputs = builder.build()
    except TargetsFailedError as error:
        for target, result in error.results.items():
            results[target.pipeline] = [result.output, result.failed, result.blocked]
        message = str(error)
    else:
        message = ""
        results = {
            target.pipeline: [output, (), ()]
            for target, output in zip(targets, outputs, strict=True)
        }
    return {"built": list(builder.seconds), "results": results, "message": message}


def answer(line: str) -> dict[str, Any]:
    """What there is to say of a request; if that goes wrong, how."""
    what, graphs = json.loads(line)
    try:
        return {"paths": paths, "build": build}[what](graphs)
    except Exception:  # noqa: BLE001 - told to who asked
        return {"error": traceback.format_exc()}


if __name__ == "__main__":
    for line in sys.stdin:
        print(json.dumps(answer(line)), flush=True)
