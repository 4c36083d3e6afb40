"""Impure stages: realized one after another, before what is made of them is instantiated.

Nix knows the output of an impure derivation only to the process that builds it. So each of them is
built by itself, recorded at once, and its store path then stands for the stage in the plan: what
is downstream of it is instantiated on the path. A command that is killed loses no realization: the
next one finds it in the store.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from stagedml.planning.impurity import ImpurityError, chooses, features_of, impure_stages
from stagedml.realization.realizations import Realizations

if TYPE_CHECKING:
    from collections.abc import Sequence

    from stagedml.planning.nodes import Node
    from stagedml.planning.plan import Plan
    from stagedml.planning.target import Target
    from stagedml.realization.build import Options
    from stagedml.realization.realizations import Recorded
    from stagedml.realization.workspace import Workspace


class Phases:
    """The impure stages that a target is made of, or is.

    Args:
        workspace: Where it is defined.
        target: The target.
        plan: The plan of its pipeline.

    Attributes:
        node: The target's own.
        impure: The impure stages, in their order.
    """

    def __init__(self, workspace: Workspace, target: Target, plan: Plan) -> None:
        self.workspace = workspace
        self.target = target
        self.node = plan.node_of(target.stage)
        self.plan = plan.up_to(self.node.name)
        self.impure = impure_stages(self.plan, target.variant)
        self.realizations = Realizations(workspace.nix, workspace.project.state)
        self.features = features_of([plan], {target.variant})

    def known(self) -> Plan:
        """Return the plan with the newest realization of each impure stage that has one."""
        plan = self.plan
        while wave := self._wave(plan):
            found = {n: p[-1].output for n, p in self._present(plan, wave).items() if p}
            plan = replace(plan, realized={**plan.realized, **found})
            if len(found) < len(wave):
                break
        return plan

    def realize(self, options: Options) -> Plan:
        """Realize the impure stages, and return the plan with their store paths.

        Those among which a matcher chooses are built where there is no realization yet; the others
        each time.

        Args:
            options: How to build.

        Raises:
            ImpurityError: They are to be built again and compared.
            StagedMLError: What Nix or a stage refused.
        """
        if options.check:
            names = ", ".join(node.name for node in self.impure)
            msg = f"impure stages are not checked by building them again: {names}"
            raise ImpurityError(msg, hint="Each build of them is another one, by intention.")
        plan, kept = self.plan, self.chosen_from()
        while wave := self._wave(plan):
            among = [node for node in wave if node in kept]
            newest = {n: p[-1] for n, p in self._present(plan, among).items() if p}
            for one in newest.values():
                self.realizations.keep(one)
            found = {name: one.output for name, one in newest.items()}
            fresh = [node for node in wave if node.name not in found]
            if fresh:
                outputs = self._build(plan, fresh, options)
                found |= dict(zip((node.name for node in fresh), outputs, strict=True))
            plan = replace(plan, realized={**plan.realized, **found})
        return plan

    def _wave(self, plan: Plan) -> list[Node]:
        """Return the impure stages that are not realized, and use none that is not."""
        waiting = [node for node in self.impure if node.name not in plan.realized]
        late = set(waiting)
        return [node for node in waiting if not late & self._before(node, plan)]

    def _before(self, node: Node, plan: Plan) -> set[Node]:
        """Return what a node is made from, down to what is realized."""
        found: set[Node] = set()
        rest = [node]
        while rest:
            for other in rest.pop().upstream:
                if other not in found:
                    found.add(other)
                    if other.name not in plan.realized:
                        rest.append(other)
        return found

    def chosen_from(self) -> set[Node]:
        """Return what matchers choose from, with all that it is made of."""
        found: set[Node] = set()
        for node in self.plan.nodes:
            if chooses(node):
                found |= self._before(node, self.plan)
        return found - {self.node}

    def _part(self, plan: Plan, wave: Sequence[Node]) -> tuple[Plan, list[Target]]:
        """Return the plan of some stages alone, and them as targets."""
        parts = [plan.up_to(node.name) for node in wave]
        wanted = {node for part in parts for node in part.nodes}
        realized = {name: path for part in parts for name, path in part.realized.items()}
        nodes = tuple(node for node in plan.nodes if node in wanted)
        last = next(node for node in reversed(nodes) if node in wave)
        # What Nix forces is the last stage, and all before it.
        ordered = (*(node for node in nodes if node is not last), last)
        part = replace(plan, nodes=ordered, target=last, realized=realized)
        return part, [replace(self.target, stage=node.name) for node in wave]

    def _present(self, plan: Plan, wave: Sequence[Node]) -> dict[str, list[Recorded]]:
        """Return the realizations of stages that are there, by name, the oldest first."""
        if not wave:
            return {}
        part, targets = self._part(plan, wave)
        workspace, nix = self.workspace, self.workspace.nix
        with nix.experimental(self.features), workspace.generated([part]) as args:
            attrs = [target.attr for target in targets]
            drvs = nix.instantiate(workspace.project.expression, attrs=attrs, args=args)
        found = {}
        for node, drv in zip(wave, drvs, strict=True):
            resolved = nix.resolved(drv)
            found[node.name] = [] if resolved is None else self.realizations.of(resolved)
        return found

    def _build(self, plan: Plan, wave: Sequence[Node], options: Options) -> list[str]:
        """Build stages anew, and return their outputs."""
        part, targets = self._part(plan, wave)
        how = replace(options, out_link=None, impure=True)
        builder = self.workspace.builder(targets, {targets[0].plan: part}, how)
        return builder.build()
