"""What a stage's output follows from, read from its derivation."""

from __future__ import annotations

import hashlib
import json
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from stagedml.nix.graph import load
from stagedml.nix.paths import store_name

if TYPE_CHECKING:
    from stagedml.nix.derivation import Derivation
    from stagedml.nix.graph import StageDerivation


@dataclass(frozen=True)
class Identity:
    """What a stage's output path follows from, in terms that a user knows.

    Attributes:
        config: Parameters.
        inputs: Store paths by the name of the upstream stage.
        sources: Hashes of what the stage holds of its sources, by source path.
        packages: Wheel files of the environment, sorted; empty for the bare interpreter.
        interpreter: Store path.
        variables: The rest: instance, accelerator, bits, environment variables.
    """

    config: dict[str, Any]
    inputs: dict[str, str]
    sources: dict[str, str]
    packages: list[str]
    interpreter: str
    variables: dict[str, Any] = field(default_factory=dict)


def packages_of(stage: StageDerivation) -> list[str]:
    """Return the wheel files of a stage's environment, sorted; empty for the bare interpreter."""
    directories = stage.spec.get("site_packages") or []
    if not directories:
        return []
    for drv in stage.derivation.input_drvs:
        environment = load(drv)
        if any(directory.startswith(environment.outputs["out"].path) for directory in directories):
            wheels = [d.rpartition("/")[2][33:] for d in environment.input_drvs if ".whl" in d]
            return sorted(w.removesuffix(".drv") for w in wheels)
    return []


def manifest_of(stage: Derivation) -> list[list[str]]:
    """Return what a stage's sources are made of: rows of path, original in the store, parts.

    Empty for a data set.
    """
    return next((list(json.loads(load(drv).env["manifest"])) for drv in _trees(stage)), [])


def sources_of(stage: Derivation) -> dict[str, str]:
    """Hashes of what a stage holds of its sources, by source path; empty for a data set.

    Of what is not in the store any more, there is none.
    """
    return next((_sources_in(drv) for drv in _trees(stage)), {})


@cache
def _sources_in(drv: str) -> dict[str, str]:
    tree = load(drv)
    found = {}
    for relative, original, numbers in json.loads(tree.env["manifest"]):
        with suppress(OSError):
            try:
                text = Path(tree.out, relative).read_bytes()
            except FileNotFoundError:  # not built yet
                text = _cut(original, numbers)
            found[relative] = hashlib.sha256(text).hexdigest()
    return found


def _trees(stage: Derivation) -> list[str]:
    """Return the derivation of a stage's sources; a list of one, or of none."""
    return [drv for drv in stage.input_drvs if drv.endswith("-stage-sources.drv")]


@cache
def _cut(original: str, numbers: str) -> bytes:
    from stagedml.generation.slices.cut import cut, read_numbers

    return cut(_stripped(original), read_numbers(numbers))


@cache
def _stripped(original: str) -> bytes:
    from stagedml.generation.strip import strip

    return strip(Path(original).read_bytes())


def identity_of(stage: StageDerivation, by_output: dict[str, str]) -> Identity:
    """Return what a stage's output follows from.

    Args:
        stage: The stage.
        by_output: Names of stages by their output paths.
    """
    spec = stage.spec
    inputs: dict[str, str] = {}
    _collect_inputs(spec.get("inputs", []), by_output, inputs)
    for row in spec.get("upstream", {}).values():
        exposed = row.get("exposes", {})  # a selection says in its output what it exposes
        _collect_inputs([row, *exposed.values()], by_output, inputs)
    env = stage.derivation.env
    known = {"stage", "name", "out", "system", "builder", "disallowedReferences", "passAsFile"}
    variables = {k: v for k, v in env.items() if k not in known} if spec else {}
    apart = ("instance", "accelerator", "environment", "bits", "tolerant")
    variables |= {k: spec[k] for k in apart if k in spec}
    return Identity(
        config=spec.get("config", {}),
        inputs=inputs,
        sources=sources_of(stage.derivation),
        packages=packages_of(stage),
        interpreter=stage.derivation.builder,
        variables=variables,
    )


def _collect_inputs(specs: list[Any], by_output: dict[str, str], found: dict[str, str]) -> None:
    """Add the store paths of inputs that are given in part; `upstream` has the others."""
    for spec in specs:
        if isinstance(spec, list):
            _collect_inputs(spec, by_output, found)
        elif isinstance(spec, dict) and "path" in spec:
            path: str = spec["path"]
            found[by_output.get(path) or store_name(path)] = path
