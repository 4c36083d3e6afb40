"""The derivations of a pipeline, read from `.drv` files: which are stages, and what they are."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from stagedml.ledger import Identity
from stagedml.nix.aterm import Derivation, parse


@dataclass(frozen=True)
class StageDerivation:
    """A stage, or a data set, as Nix will build it.

    Attributes:
        name: The stage's name.
        drv: Its derivation's path.
        output: Its output's path.
        spec: What its builder reads; empty for a data set.
    """

    name: str
    drv: str
    output: str
    spec: dict[str, Any]
    derivation: Derivation


def read(drv: str) -> Derivation:
    """Parse one `.drv` file."""
    return parse(Path(drv).read_text(encoding="utf-8", errors="surrogateescape"))


def stage_graph(target: str, names: set[str]) -> dict[str, StageDerivation]:
    """The stages and data sets that a pipeline's derivation is made from.

    Args:
        target: The derivation of the pipeline's target.
        names: The names of the pipeline's stages and data sets.

    Returns:
        By name; the target included.
    """
    found: dict[str, StageDerivation] = {}
    seen: set[str] = set()
    waiting = [target]
    while waiting:
        drv = waiting.pop()
        if drv in seen:
            continue
        seen.add(drv)
        base = drv.rpartition("/")[2][33:].removesuffix(".drv")
        if base not in names:
            continue
        derivation = read(drv)
        env = derivation.env
        is_data = derivation.outputs["out"].hash_algo != "" and "stage" not in env
        if "stage" not in env and (not is_data or base.endswith(".py")):
            continue
        spec = json.loads(env["stage"]) if "stage" in env else {}
        output = derivation.outputs["out"].path
        found[base] = StageDerivation(base, drv, output, spec, derivation)
        waiting += derivation.input_drvs
    return found


def packages_of(stage: StageDerivation) -> list[str]:
    """The wheel files of a stage's environment, sorted; empty for the bare interpreter."""
    folders = stage.spec.get("site_packages") or []
    if not folders:
        return []
    for drv in stage.derivation.input_drvs:
        environment = read(drv)
        if any(folder.startswith(environment.outputs["out"].path) for folder in folders):
            wheels = [d.rpartition("/")[2][33:] for d in environment.input_drvs if ".whl" in d]
            return sorted(w.removesuffix(".drv") for w in wheels)
    return []


def sources_of(stage: Derivation) -> dict[str, str]:
    """Store paths of a stage's stripped sources, by source path; empty for a data set."""
    trees = (drv for drv in stage.input_drvs if drv.endswith("-stage-sources.drv"))
    return next((found for drv in trees if (found := _sources_in(drv))), {})


@cache
def _sources_in(tree: str) -> dict[str, str]:
    found: dict[str, str] = json.loads(read(tree).env.get("sources", "{}"))
    return found


def identity_of(stage: StageDerivation, by_output: dict[str, str]) -> Identity:
    """What a stage's output follows from.

    Args:
        stage: The stage.
        by_output: Names of stages by their output paths.
    """
    spec = stage.spec
    inputs: dict[str, str] = {}
    _collect_inputs(spec.get("inputs", []), by_output, inputs)
    env = stage.derivation.env
    known = {"stage", "name", "out", "system", "builder", "disallowedReferences", "passAsFile"}
    variables = {k: v for k, v in env.items() if k not in known} if spec else {}
    variables |= {k: spec[k] for k in ("instance", "accelerator", "environment") if k in spec}
    return Identity(
        config=spec.get("config", {}),
        inputs=inputs,
        sources=sources_of(stage.derivation),
        packages=packages_of(stage),
        interpreter=stage.derivation.builder,
        variables=variables,
    )


def _collect_inputs(specs: list[Any], by_output: dict[str, str], found: dict[str, str]) -> None:
    for spec in specs:
        if "list" in spec:
            _collect_inputs(spec["list"], by_output, found)
        elif "path" in spec:
            found[by_output.get(spec["path"], spec["path"])] = spec["path"]
            _collect_inputs(list(spec.get("dependencies", {}).values()), by_output, found)
