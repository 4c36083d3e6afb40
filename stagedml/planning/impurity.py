"""Which stages of a plan are impure, what may use them, and what Nix must be told to allow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from stagedml.nix import CONTENT_ADDRESSED, IMPURE
from stagedml.planning.nodes import GateNode, Node, PlanError, StageNode

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from stagedml.planning.plan import Plan

VARIANT = "impure"  # of targets: all that trains is impure, and what uses it


class ImpurityError(PlanError):
    """A stage uses an impure one as none can, or a pipeline has none to be impure."""


def chooses(node: Node) -> bool:
    """Whether a node chooses among realizations, so that what uses it may be pure."""
    return getattr(node, "chooses", False)


def check_impurity(nodes: Iterable[Node]) -> None:
    """Refuse a pure stage that uses an impure one directly.

    Raises:
        ImpurityError: Naming both.
    """
    for node in nodes:
        if not isinstance(node, StageNode) or node.stage.impure or chooses(node):
            continue
        for other in node.inputs_of:
            if isinstance(other, StageNode) and other.stage.impure:
                msg = f"the stage {node.name!r} is pure, and uses the impure stage {other.name!r}"
                hint = (
                    f"Each build of {other.name!r} is another one, of which none can be meant."
                    f" Choose among them with a matcher, `match_latest(m, ...)`; freeze one with"
                    f" `stagedml freeze`, and use it with `frozen(m, ...)`; or make {node.name!r}"
                    f" impure, too: `.on(impure=True)`."
                )
                raise ImpurityError(msg, hint=hint, where=node.where)


def impure_stages(plan: Plan, variant: str | None = None) -> dict[StageNode, None]:
    """Return the stages of a plan each build of which is a new one, in their order.

    Args:
        plan: The plan; those of its stages that are given as store paths do not count.
        variant: Of the target.

    Raises:
        ImpurityError: The target is to be impure, and has nothing that could be.
    """
    found: dict[StageNode, None] = {}
    for node in plan.nodes:
        if not isinstance(node, StageNode):
            continue
        own = node.stage.impure
        if variant == VARIANT:
            trains = node.stage.accelerator is not None and not isinstance(node, GateNode)
            own = own or trains or any(other in found for other in node.inputs_of)
        if own:
            found[node] = None
    if variant == VARIANT and not found:
        msg = f"the pipeline {plan.name!r} has no stage that trains"
        hint = "None of its stages has an accelerator, or is impure: build it without `impure.`."
        raise ImpurityError(msg, hint=hint)
    return {node: None for node in found if node.name not in plan.realized}


def features_of(plans: Iterable[Plan], variants: Collection[str | None] = ()) -> set[str]:
    """Return the experimental features of Nix that plans need, most of them none."""
    found = set(IMPURE) if VARIANT in variants else set()
    for plan in plans:
        for node in plan.nodes:
            if isinstance(node, StageNode) and node.name not in plan.realized:
                if node.stage.impure:
                    found |= {*IMPURE}
                if node.stage.content_addressed:
                    found |= {*CONTENT_ADDRESSED}
    return found
