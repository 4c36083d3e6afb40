"""The derivations of a pipeline, read from `.drv` files: which are stages, and what they are."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from stagedml.nix.derivation import Derivation, read
from stagedml.nix.paths import store_name

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable


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
        if "stage" not in env and not is_data:
            continue
        spec = json.loads(env["stage"]) if "stage" in env else {}
        output = derivation.outputs["out"].path
        found[base] = StageDerivation(base, drv, output, spec, derivation)
        waiting += derivation.input_drvs
    return found


def local_paths(stages: Iterable[StageDerivation], names: Collection[str]) -> dict[str, str]:
    """The store paths of the local files and directories that some stages use, by name."""
    sources = (path for stage in stages for path in stage.derivation.input_srcs)
    return {name: path for path in sources if (name := store_name(path)) in names}
