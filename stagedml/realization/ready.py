"""A stage that could be built now: what it is made from is in the store."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

from stagedml.errors import StagedMLError
from stagedml.nix.paths import placeholder, store_name
from stagedml.planning.nodes import LocalNode, StageNode

if TYPE_CHECKING:
    from pathlib import Path

    from stagedml.nix.client import Nix
    from stagedml.nix.derivation import Derivation
    from stagedml.planning.plan import Plan
    from stagedml.planning.target import Target
    from stagedml.realization.build import Options
    from stagedml.realization.workspace import Workspace


class NoStageError(StagedMLError):
    """What is named is no stage that could be run."""


@dataclass(frozen=True)
class ReadyStage:
    """A stage whose inputs are in the store.

    Attributes:
        name: Its name in the pipeline.
        pipeline: The pipeline's name.
        node: What it is in the plan.
        drv: Its derivation.
        derivation: The same, read.
        inputs: The store paths that it uses.
        nix: Whose store.
        known: What stands for paths that are not known before a build, and the paths.
    """

    name: str
    pipeline: str
    node: StageNode
    drv: str
    derivation: Derivation
    inputs: tuple[str, ...]
    nix: Nix
    known: dict[str, str] = field(default_factory=dict)

    @cached_property
    def variables(self) -> dict[str, str]:
        """The derivation's variables, with all paths as they are."""
        if not self.known:
            return self.derivation.env
        pattern = re.compile("|".join(map(re.escape, self.known)))
        return {
            name: pattern.sub(lambda found: self.known[found[0]], value)
            for name, value in self.derivation.env.items()
        }

    @cached_property
    def spec(self) -> dict[str, Any]:
        """What its builder reads."""
        found: dict[str, Any] = json.loads(self.variables["stage"])
        return found

    @cached_property
    def input_paths(self) -> list[str]:
        """The stages and the data that it is given, or that it reaches through these."""
        named = {node.name for node in self.node.upstream}
        return [path for path in self.inputs if store_name(path) in named]

    def keep(self, links: Path) -> None:
        """Keep the inputs from garbage collection, as long as some links are there.

        Args:
            links: The first link.
        """
        self.nix.add_roots(links, self.inputs)


def stage_named(target: Target, plan: Plan) -> StageNode:
    """Return the stage that a target names.

    Raises:
        NoStageError: It is data, or was given as a store path.
        PlanError: There is none of this name.
    """
    node = plan.node_of(target.stage)
    if not isinstance(node, StageNode):
        what = node.kind if isinstance(node, LocalNode) else "file"
        msg = f"{node.name!r} is a {what}, which nothing has to be run for"
        names = [n.name for n in plan.nodes if isinstance(n, StageNode)]
        raise NoStageError(msg, hint=f"The stages of {plan.name} are {', '.join(names)}.")
    if node.name in plan.realized:
        raise NoStageError(f"{node.name!r} is given as {plan.realized[node.name]}, and is not run")
    return node


def realize_inputs(
    workspace: Workspace, target: Target, plan: Plan, options: Options
) -> ReadyStage:
    """Build all that a stage is made from, unless it is there, and not the stage itself.

    The stages among that are recorded and kept, as those of other builds are.

    Args:
        workspace: Where the pipeline is defined.
        target: The stage.
        plan: The plan of its pipeline.
        options: How to build.

    Raises:
        NoStageError: It is no stage.
        StagedMLError: What Nix or a stage refused.
    """
    from dataclasses import replace

    from stagedml.nix.graph import build_inputs
    from stagedml.realization.sources import add_sources
    from stagedml.realization.watch import Watched
    from stagedml.realization.wheels import build_with_wheels

    node = stage_named(target, plan)
    before = [
        replace(target, stage=other.name)
        for other in node.upstream
        if not isinstance(other, LocalNode) and other.name not in plan.realized
    ]
    workspace.build(before, {target.plan: plan}, options)
    # The whole pipeline again: the stage's derivation alone is wanted, which names its inputs.
    stage = workspace.stages(target, plan.up_to(node.name))[node.name]
    nix, derivation = workspace.nix, stage.derivation
    used = [(drv, name) for drv, names in derivation.input_drvs.items() for name in names]
    needed = build_inputs(stage.drv)
    add_sources(nix, workspace.generator.slices.cut, [needed])
    drvs = [f"{drv}!{name}" for drv, name in used]
    outputs = build_with_wheels(
        lambda observer: nix.build(drvs=drvs, observer=observer),
        nix,
        Watched(options.observer, [needed]),
        workspace.say,
    ).outputs
    known = {placeholder(drv, name): path for (drv, name), path in zip(used, outputs, strict=True)}
    env = "\n".join(derivation.env.values())
    return ReadyStage(
        node.name,
        plan.name,
        node,
        stage.drv,
        derivation,
        (*outputs, *derivation.input_srcs),
        nix,
        {text: path for text, path in known.items() if text in env},
    )
