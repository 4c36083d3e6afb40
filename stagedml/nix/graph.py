"""The derivations of a pipeline, read from `.drv` files: which are stages, and what they are."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, Any

from stagedml.nix.derivation import Derivation, read
from stagedml.nix.paths import is_placeholder, placeholder, store_name

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from stagedml.nix.client import Nix

load = cache(read)  # a store path never changes


@dataclass(frozen=True)
class StageDerivation:
    """A stage, or a data set, as Nix will build it.

    Attributes:
        name: The stage's name.
        drv: Its derivation's path.
        output: Its output's path; where Nix does not know it before the build, what stands for it.
        spec: What its builder reads; empty for a data set.
    """

    name: str
    drv: str
    output: str
    spec: dict[str, Any]
    derivation: Derivation


def stage_graph(target: str, names: set[str]) -> dict[str, StageDerivation]:
    """Return the stages and data sets that a pipeline's derivation is made from.

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
        base = store_name(drv)
        if base not in names:
            continue
        stage = stage_derivation(drv)
        if stage is not None:
            found[base] = stage
            waiting += stage.derivation.input_drvs
    return found


def stage_derivation(drv: str) -> StageDerivation | None:
    """Return a derivation as that of a stage or a data set; None if it is neither.

    Raises:
        DerivationError: It is not there.
    """
    derivation = load(drv)
    env = derivation.env
    if "stage" not in env and derivation.outputs["out"].hash_algo == "":
        return None
    spec = json.loads(env["stage"]) if "stage" in env else {}
    output = derivation.out or placeholder(drv)
    return StageDerivation(store_name(drv), drv, output, spec, derivation)


def with_outputs(nix: Nix, stages: Mapping[str, StageDerivation]) -> dict[str, StageDerivation]:
    """Return stages with those output paths that Nix knows, though the derivations do not tell."""
    unknown = [stage.drv for stage in stages.values() if is_placeholder(stage.output)]
    if not unknown:
        return dict(stages)
    paths = {placeholder(drv): path for drv, path in nix.realised(unknown).items()}
    return {name: filled(stage, paths) for name, stage in stages.items()}


def filled(stage: StageDerivation, paths: Mapping[str, str]) -> StageDerivation:
    """Return a stage with paths in the place of what stands for them.

    Args:
        stage: The stage.
        paths: Output paths, by placeholder.
    """
    text = json.dumps(stage.spec)
    for stand_in, path in paths.items():
        text = text.replace(stand_in, path)
    return replace(stage, output=paths.get(stage.output, stage.output), spec=json.loads(text))


def local_paths(stages: Iterable[StageDerivation], names: Collection[str]) -> dict[str, str]:
    """Return the store paths of the local files and directories that some stages use, by name."""
    sources = (path for stage in stages for path in stage.derivation.input_srcs)
    return {name: path for path in sources if (name := store_name(path)) in names}


@dataclass(frozen=True)
class BuildInputs:
    """What builds need.

    Attributes:
        makers: The derivations of all store paths that are made for it, by path, or by what stands
            for a path that is not known yet.
        direct: The store paths that each derivation uses directly, by derivation.
        sources: Store paths that are there since its evaluation.
    """

    makers: dict[str, str]
    direct: dict[str, tuple[str, ...]]
    sources: frozenset[str]


def build_inputs(target: str) -> BuildInputs:
    """All that a stage's build needs, down to downloads and the interpreter, itself included.

    What the interpreter and other parts of the toolchain were themselves made from is left out:
    with a toolchain that was built here that would be a whole distribution.
    """
    own = load(target).builder
    makers = dict.fromkeys(_outputs(target).values(), target)
    direct: dict[str, tuple[str, ...]] = {}
    sources: set[str] = set()
    waiting = [target]
    while waiting:
        drv = waiting.pop()
        derivation = load(drv)
        sources.update(derivation.input_srcs)
        used = {}
        for other, names in derivation.input_drvs.items():
            made = load(other)
            paths = _outputs(other)
            used.update({paths[name]: other for name in names})
            if other not in direct and made.builder == own:
                direct[other] = ()
                waiting.append(other)
        makers |= used
        direct[drv] = tuple(used)
    return BuildInputs(makers, direct, frozenset(sources))


def _outputs(drv: str) -> dict[str, str]:
    outputs = load(drv).outputs.items()
    return {name: output.path or placeholder(drv, name) for name, output in outputs}
