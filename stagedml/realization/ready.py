"""A stage that could be built now: what it is made from is in the store."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

from stagedml.errors import StagedMLError
from stagedml.nix.paths import placeholder, store_name
from stagedml.planning.impurity import features_of
from stagedml.planning.nodes import LocalNode, StageNode
from stagedml.realization.phases import Phases

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
        plan: The plan of its pipeline, with the realizations of impure stages that it uses.
        node: What it is in the plan.
        drv: Its derivation.
        derivation: The same, read.
        inputs: The store paths that it uses.
        nix: Whose store.
        known: What stands for paths that are not known before a build, and the paths.
    """

    name: str
    plan: Plan
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

    @property
    def pipeline(self) -> str:
        """The pipeline's name."""
        return self.plan.name

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
    from stagedml.nix.graph import build_inputs, load
    from stagedml.realization.sources import add_sources
    from stagedml.realization.watch import Watched
    from stagedml.realization.wheels import build_with_wheels

    node = stage_named(target, plan)
    plan = _with_impure(workspace, target, plan, options)
    before = [
        replace(target, stage=other.name)
        for other in node.upstream
        if not isinstance(other, LocalNode) and other.name not in plan.realized
    ]
    workspace.build(before, {target.plan: plan}, options)
    nix = workspace.nix
    with nix.experimental(features_of([plan], {target.variant})):
        drv = _derivation(workspace, target, plan.up_to(node.name))
        derivation = load(drv)
        used = [(other, name) for other, names in derivation.input_drvs.items() for name in names]
        needed = build_inputs(drv)
        add_sources(nix, workspace.generator.slices.cut, [needed])
        drvs = [f"{other}!{name}" for other, name in used]
        outputs = build_with_wheels(
            lambda observer: nix.build(drvs=drvs, observer=observer),
            nix,
            Watched(options.observer, [needed]),
            workspace.say,
        ).outputs
    known = {
        placeholder(other, name): path for (other, name), path in zip(used, outputs, strict=True)
    }
    env = "\n".join(derivation.env.values())
    return ReadyStage(
        node.name,
        plan,
        node,
        drv,
        derivation,
        (*outputs, *derivation.input_srcs),
        nix,
        {text: path for text, path in known.items() if text in env},
    )


def _with_impure(workspace: Workspace, target: Target, plan: Plan, options: Options) -> Plan:
    """Return a plan with realizations of the impure stages that a stage is made of.

    The newest of each; it is built where there is none.
    """
    own = plan.node_of(target.stage).name
    while workspace.is_impure(target, plan):
        phases = Phases(workspace, target, plan)
        known = phases.known().without_realized(own)
        plan = plan.with_realized(known.realized)
        missing = [n.name for n in phases.impure if n.name not in {own, *plan.realized}]
        if not missing:
            break
        stage = replace(target, stage=missing[0])  # which uses none of the others
        (path,) = workspace.build([stage], {target.plan: plan}, options)
        plan = plan.with_realized({missing[0]: path})
    return plan


def _derivation(workspace: Workspace, target: Target, plan: Plan) -> str:
    """Return the derivation of the target of a plan."""
    nix = workspace.nix
    with workspace.generated([plan]) as args:
        expression = workspace.project.expression
        (drv,) = nix.instantiate(expression, attrs=[target.whole.attr], args=args)
    return drv
