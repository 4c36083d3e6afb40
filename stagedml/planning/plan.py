"""Plans: instantiated pipelines, and what their outputs are made from."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from stagedml.errors import nearest
from stagedml.nix.paths import is_store_path
from stagedml.planning.addresses import module_of
from stagedml.planning.cells import SESSION
from stagedml.planning.impurity import check_impurity
from stagedml.planning.nodes import LocalNode, Node, PlanError, StageNode, manager_of, node_of
from stagedml.planning.parameters import copied
from stagedml.planning.selections import Selected, SelectionNode
from stagedml.planning.target import stage_key
from stagedml.runtime.outputs import Outputs

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence


class GivenRealizationError(PlanError):
    """What a stage of a plan is said to be realized as cannot stand for it."""


@dataclass(frozen=True)
class Plan:
    """An instantiated pipeline: its nodes in the order of their dependencies, and its target.

    Attributes:
        modules: Where it is defined.
        settings: The stages that it was given settings for, by their `stage_key`.
        given: What it was given in place of what the definition says, arguments of its own
            (`epochs`) and parameters of stages (`train.epochs`).
        realized: The store paths that stand for some of its stages, see `with_realized`.
        session: The text of the module of those that were written in a session, as it was when the
            plan was made; empty if there are none.
        only_realized: Names of stages that are not to be built, see `assert_realized`.
    """

    name: str
    description: str
    nodes: tuple[Node, ...]
    target: Node
    modules: tuple[str, ...]
    settings: frozenset[str] = frozenset()
    given: Mapping[str, Any] = field(default_factory=dict)
    realized: Mapping[str, str] = field(default_factory=dict)
    session: str = ""
    only_realized: frozenset[str] = frozenset()

    @property
    def local(self) -> list[LocalNode]:
        """The files and directories of the project that it uses."""
        return [node for node in self.nodes if isinstance(node, LocalNode)]

    def node_of(self, stage: str | None) -> Node:
        """Return the node of a stage of this name; the target if there is no name.

        Raises:
            PlanError: With the nearest right name.
        """
        return self.node(stage) if stage else self.target

    def node(self, name: str) -> Node:
        """Return the node of this name.

        Raises:
            PlanError: With the nearest right name.
        """
        for node in self.nodes:
            if node.name == name:
                return node
        raise PlanError(nearest("stage", name, [n.name for n in self.nodes]))

    def up_to(self, name: str) -> Plan:
        """Return the part that one of its stages is made from, with that stage as target.

        Raises:
            PlanError: There is no such stage.
        """
        target = self.node(name)
        found, waiting = {target}, [target]
        while waiting:
            new = [node for node in waiting.pop().inputs_of if node not in found]
            found.update(new)
            waiting += new
        nodes = tuple(n for n in self.nodes if n in found)
        names = {node.name for node in nodes}
        realized = {name: path for name, path in self.realized.items() if name in names}
        return replace(self, nodes=nodes, target=target, realized=realized)

    def with_realized(self, paths: Mapping[str, str]) -> Plan:
        """Return the plan with store paths in the place of some of its stages.

        Such a stage keeps its name, its class of outputs, its configuration and what it exposes;
        it is not built, and what it is made from is not needed for it. Its dependants are other
        derivations than those that use what Nix would build: they are made of the path.

        Args:
            paths: The store paths, by the names of the stages.

        Raises:
            GivenRealizationError: One is of no stage but of data, or is no store path.
            PlanError: There is no stage of such a name.
        """
        for name, path in paths.items():
            node = self.node(name)
            if not isinstance(node, StageNode):
                msg = f"{name!r} is data, which is known by its content"
                raise GivenRealizationError(msg, hint="Only stages can be given as store paths.")
            if not is_store_path(path):
                msg = f"the stage {name!r} cannot be {path!r}, which is no store path"
                raise GivenRealizationError(msg, where=node.where)
        return replace(self, realized={**self.realized, **paths})

    def without_realized(self, name: str) -> Plan:
        """Return the plan in which a stage is built again, if a store path stood for it."""
        return replace(self, realized={n: p for n, p in self.realized.items() if n != name})


def plan_of(
    handle: Outputs | Selected,
    name: str,
    description: str,
    modules: tuple[str, ...],
    arguments: Mapping[str, Any] | None = None,
) -> Plan:
    """Return the plan whose target is `handle`.

    Args:
        handle: The outputs of the target.
        name: The pipeline's name.
        description: What it is for.
        modules: Where it is defined.
        arguments: Arguments that it was given beside those that its name stands for.

    Raises:
        PlanError: `handle` is not the outputs of a stage.
    """
    if not isinstance(handle, Outputs | Selected):
        msg = f"the pipeline {name!r} must return the outputs of a stage, not {handle!r}"  # type: ignore[unreachable]
        raise PlanError(msg)
    manager = handle.manager if isinstance(handle, Selected) else manager_of(handle)
    target = target_of(handle)
    if isinstance(target, LocalNode):
        msg = f"the pipeline {name!r} must return the outputs of a stage, not the {target.kind}"
        raise PlanError(f"{msg} {target.path!r}")
    nodes = tuple(manager.reachable(target))
    check_impurity(nodes)
    given = dict(arguments or {})
    for node in nodes:
        if isinstance(node, StageNode):
            texts = manager.overrides.get(stage_key(node.stage.name), {})
            known = {"bits": node.stage.bits, "impure": node.stage.impure, **node.config}
            given |= {f"{node.stage.name}.{name}": known[name] for name in texts}
    settings = frozenset(manager.overrides)
    return Plan(
        name,
        description,
        nodes,
        target,
        modules,
        settings,
        given,
        session=session_of(nodes),
        only_realized=frozenset(manager.only_realized),
    )


def target_of(handle: Outputs | Selected) -> Node:
    """Return the node of a handle, or of what a matcher chooses.

    Raises:
        InputError: It is not a handle of a plan.
    """
    return handle.node if isinstance(handle, Selected) else node_of(handle)


def session_of(nodes: Iterable[Node]) -> str:
    """Return the text of the module of those stages that were written in this session."""
    names: set[str] = set()
    for node in nodes:
        if isinstance(node, StageNode):
            found = {(module_of(cls), cls.__qualname__) for cls in node.needed_classes}
            found.add(node.address)
            if isinstance(node, SelectionNode):
                found = {node.function} if node.function is not None else set()
            names |= {name.partition(".")[0] for module, name in found if module == SESSION}
    if not names:
        return ""
    from stagedml.planning.session_source import session_source

    return session_source(names)


def check_lasting(plans: Iterable[Plan]) -> None:
    """Refuse plans that are of a session alone, for what others are to evaluate, too.

    Raises:
        GivenRealizationError: A store path stands for a stage, which nobody else may have.
    """
    for plan in plans:
        for name, path in plan.realized.items():
            msg = f"the stage {name!r} of {plan.name!r} is given as {path}"
            hint = "Only a session can do that: generated files are to last, and the path may not."
            raise GivenRealizationError(msg, hint=hint, where=plan.node(name).where)


def check_settings(plans: Sequence[Plan]) -> None:
    """Refuse settings of stages that none of the plans has, or that fit two stages of one.

    Raises:
        PlanError: With the nearest right name.
    """
    known: dict[str, str] = {}
    for plan in plans:
        mine: dict[str, str] = {}
        for node in plan.nodes:
            if isinstance(node, StageNode):
                name = node.stage.name
                other = mine.setdefault(stage_key(name), name)
                if other != name and stage_key(name) in plan.settings:
                    msg = f"settings of {stage_key(name)!r} fit both {other!r} and {name!r}"
                    raise PlanError(msg, where=node.where)
        known |= mine
    for key in sorted({key for plan in plans for key in plan.settings} - known.keys()):
        raise PlanError(nearest("stage", key, known.values()))


def lineage_rows(nodes: Sequence[Node]) -> list[dict[str, Any]]:
    """Nodes as JSON, as `Build.lineage` has them."""
    rows = []
    for node in nodes:
        is_stage = isinstance(node, StageNode)
        rows.append(
            {
                "name": node.name,
                "kind": "stage" if is_stage else "data",
                "function": node.address.name if isinstance(node, StageNode) else None,
                "config": copied(node.config),
                "inputs": [n.name for n in node.inputs_of],
            }
        )
    return rows
