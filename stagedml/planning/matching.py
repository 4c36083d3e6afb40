"""Matchers: the best, the worst, some or all of several candidates, chosen when they are realized.

A matcher is a stage of its own, which chooses by the metrics of the candidates. A candidate that
failed, or misses an objective, has lost. Between equals the one that was given first wins.
"""

from __future__ import annotations

import typing
from typing import TYPE_CHECKING, Any, Protocol, TypeVar, overload

from stagedml.nix.paths import check_name
from stagedml.planning.addresses import Address, address_of_function
from stagedml.planning.nodes import (
    HandleInput,
    ListInput,
    PlanError,
    Planned,
    Reference,
    ReferenceInput,
    StageNode,
    manager_of,
    node_of,
)
from stagedml.planning.selections import Selected, SelectionNode, instance_of
from stagedml.planning.signature import StageSignature
from stagedml.runtime.outputs import Directory, Metric, Outputs
from stagedml.runtime.selection import RANKING, SELECT, Candidate

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from stagedml.planning.gates import Objective
    from stagedml.planning.manager import Manager

OutputsT = TypeVar("OutputsT", bound=Outputs)
OutputsT_co = TypeVar("OutputsT_co", bound=Outputs, covariant=True)


class Matchable(Protocol[OutputsT_co]):
    """Outputs, or an `Either` of them."""

    def _candidate(self) -> OutputsT_co: ...


class MatchError(PlanError):
    """A matcher cannot choose among what it is given, whatever becomes of it."""

    def __init__(self, message: str, *, hint: str | None = None, where: str | None = None) -> None:
        from stagedml.planning.manager import caller

        super().__init__(message, hint=hint, where=where or caller())


def match_best(
    manager: Manager,
    candidates: Sequence[Matchable[OutputsT]],
    metric: Metric,
    *,
    lowest: bool = False,
    judges: Sequence[Outputs] | None = None,
    objectives: Sequence[Objective] = (),
    name: str | None = None,
) -> OutputsT:
    """Choose the candidate with the best value of a metric.

    Args:
        manager: The plan to add to.
        candidates: Outputs of one class, as `train.instances(m, 5, ...)` gives them.
        metric: A metric of their class, as `Model.accuracy`.
        lowest: The lowest value is the best, as of a loss.
        judges: Where the metric is that of other stages: one for each candidate, in their order, as
            the evaluations of models.
        objectives: What a candidate must meet besides: `objective(Model.accuracy, at_least=0.9)`.
        name: The matcher's own; by default the candidates' with `-best`.

    Returns:
        The same outputs, configuration and exposed inputs as the candidate that is chosen.

    Raises:
        InputError: Something is not of this plan, or data.
        MatchError: There are no candidates, one is there twice, they are of different classes, or
            have no such metric.
    """
    by = _by(metric, lowest=lowest)
    return _one(manager, candidates, judges, "best", objectives, name, **by)


def match_worst(
    manager: Manager,
    candidates: Sequence[Matchable[OutputsT]],
    metric: Metric,
    *,
    lowest: bool = False,
    judges: Sequence[Outputs] | None = None,
    objectives: Sequence[Objective] = (),
    name: str | None = None,
) -> OutputsT:
    """Choose the candidate with the worst value of a metric; see `match_best`."""
    by = _by(metric, lowest=lowest)
    return _one(manager, candidates, judges, "worst", objectives, name, **by)


def match_top(
    manager: Manager,
    candidates: Sequence[Matchable[OutputsT]],
    metric: Metric,
    n: int,
    *,
    lowest: bool = False,
    judges: Sequence[Outputs] | None = None,
    objectives: Sequence[Objective] = (),
    name: str | None = None,
) -> Sequence[OutputsT]:
    """Choose the `n` candidates with the best values of a metric, the best first.

    See `match_best`.
    """
    by = {**_by(metric, lowest=lowest), **_count("match_top", n, candidates)}
    return _several(manager, candidates, judges, "top", objectives, name, **by)


def match_some(
    manager: Manager,
    candidates: Sequence[Matchable[OutputsT]],
    n: int,
    *,
    judges: Sequence[Outputs] | None = None,
    objectives: Sequence[Objective] = (),
    name: str | None = None,
) -> Sequence[OutputsT]:
    """Choose `n` candidates, whichever: the first that have not lost; see `match_best`."""
    by = _count("match_some", n, candidates)
    return _several(manager, candidates, judges, "some", objectives, name, **by)


def match_all(
    manager: Manager,
    candidates: Sequence[Matchable[OutputsT]],
    *,
    judges: Sequence[Outputs] | None = None,
    objectives: Sequence[Objective] = (),
    name: str | None = None,
) -> Sequence[OutputsT]:
    """Choose all candidates that have not lost, in their order; see `match_best`."""
    return _several(manager, candidates, judges, "all", objectives, name)


def match_only(
    manager: Manager,
    candidates: Sequence[Matchable[OutputsT]],
    *,
    judges: Sequence[Outputs] | None = None,
    objectives: Sequence[Objective] = (),
    name: str | None = None,
) -> OutputsT:
    """Choose the one candidate that has not lost; the matcher fails where there are more.

    See `match_best`.
    """
    return _one(manager, candidates, judges, "only", objectives, name)


def match_exact(
    manager: Manager,
    candidates: Sequence[Matchable[OutputsT]],
    which: Sequence[Matchable[OutputsT] | int | str],
    *,
    name: str | None = None,
) -> Sequence[OutputsT]:
    """Choose these candidates; the matcher fails where one of them has failed.

    Args:
        manager: The plan to add to.
        candidates: See `match_best`.
        which: Handles, numbers of instances, or references to realizations (`rref:...`).
        name: The matcher's own; by default the candidates' with `-exact`.

    Raises:
        MatchError: One is no candidate, or is there twice; and see `match_best`.
        MalformedReferenceError: It is no reference.
    """
    nodes = _nodes(manager, candidates)
    chosen = [_named(nodes, item) for item in which]
    if not chosen or len(set(chosen)) != len(chosen):
        what = f"{chosen!r}, one of them twice" if chosen else "none"
        raise MatchError(f"match_exact is asked for {what}")
    return _several(manager, candidates, None, "exact", (), name, which=chosen)


def match_latest(
    manager: Manager,
    candidates: OutputsT | Sequence[Matchable[OutputsT]],
    *,
    name: str | None = None,
) -> OutputsT:
    """Choose the realization that was begun last, of an impure stage or of several.

    What is there counts; a stage of which nothing is there is realized first. To have a later one,
    build the stage by itself: `stagedml build PIPELINE.STAGE`.

    Args:
        manager: The plan to add to.
        candidates: The outputs of an impure stage, or a list of such; see `match_best`.
        name: The matcher's own; by default the candidates' with `-latest`.

    Raises:
        MatchError: A candidate is pure, and has no time; and see `match_best`.
    """
    listed: Sequence[Any] = [candidates] if isinstance(candidates, Outputs) else candidates
    pure = [node.name for node in _nodes(manager, listed) if not node.stage.impure]
    if pure:
        msg = f"match_latest is for impure stages, and these are pure: {', '.join(pure)}"
        hint = "What a pure stage gives does not follow from when it was built. Choose by a metric."
        raise MatchError(msg, hint=hint)
    return typing.cast("OutputsT", _one(manager, listed, None, "latest", (), name))


@overload
def match(
    manager: Manager,
    candidates: Sequence[Matchable[OutputsT]],
    function: Callable[[list[Candidate]], Candidate],
    *,
    judges: Sequence[Outputs] | None = None,
    objectives: Sequence[Objective] = (),
    name: str | None = None,
) -> OutputsT: ...
@overload
def match(
    manager: Manager,
    candidates: Sequence[Matchable[OutputsT]],
    function: Callable[[list[Candidate]], Sequence[Candidate]],
    *,
    judges: Sequence[Outputs] | None = None,
    objectives: Sequence[Objective] = (),
    name: str | None = None,
) -> Sequence[OutputsT]: ...
def match(
    manager: Manager,
    candidates: Sequence[Any],
    function: Callable[[list[Candidate]], Any],
    *,
    judges: Sequence[Outputs] | None = None,
    objectives: Sequence[Objective] = (),
    name: str | None = None,
) -> Any:
    """Choose as a function of one's own does, which runs in the matcher's derivation.

    Args:
        manager: The plan to add to.
        candidates: See `match_best`.
        function: At the top level of a module, annotated to return a `Candidate` or a `list` of
            them. It gets those candidates that have not lost, in their order, and should follow
            from them alone.
        judges: See `match_best`.
        objectives: See `match_best`.
        name: The matcher's own; by default the candidates' with the function's.

    Raises:
        DefinitionError: The derivation could not import the function, or it returns something else.
    """
    address = address_of_function(function)
    returned = typing.get_type_hints(function).get("return")
    items = typing.get_args(returned)
    given = {"function": str(address), "address": address}
    if returned is Candidate:
        return _one(manager, candidates, judges, "function", objectives, name, **given)
    if items[:1] == (Candidate,) and isinstance(typing.get_origin(returned), type):
        return _several(manager, candidates, judges, "function", objectives, name, **given)
    msg = f"{address} must be annotated to return a Candidate or a list of them"
    raise MatchError(msg, hint="Write `def choose(candidates: list[Candidate]) -> Candidate: ...`.")


def _one(
    manager: Manager,
    candidates: Sequence[Matchable[OutputsT]],
    *args: Any,
    **given: Any,
) -> OutputsT:
    node = _add(manager, candidates, *args, several=False, **given)
    return typing.cast("OutputsT", node.outputs(Planned(manager, node)))


def _several(
    manager: Manager,
    candidates: Sequence[Matchable[OutputsT]],
    *args: Any,
    **given: Any,
) -> Sequence[OutputsT]:
    node = _add(manager, candidates, *args, several=True, **given)
    return typing.cast("Sequence[OutputsT]", Selected(manager, node))


def _add(
    manager: Manager,
    candidates: Sequence[Any],
    judges: Sequence[Outputs] | None,
    rule: str,
    objectives: Sequence[Objective],
    name: str | None,
    *,
    several: bool,
    address: Address | None = None,
    metric: Metric | None = None,
    **given: Any,
) -> SelectionNode:
    """Add a matcher."""
    from stagedml.planning.manager import caller, located

    where = caller()
    with located(where):
        nodes = _nodes(manager, candidates)
        default = _default_name(nodes, address.name if address else rule)
        chosen = check_name(name or default, "a matcher")
        cls = nodes[0].outputs
        if RANKING in {p.path.split("/")[0] for p in cls.promises.values() if p.kind != "metric"}:
            msg = f"{cls.__name__} promises {RANKING!r}, where a matcher writes its ranking"
            raise MatchError(msg)
        judging = [] if judges is None else _nodes(manager, judges, what="judges")
        if judges is not None and len(judging) != len(nodes):
            raise MatchError(f"{len(nodes)} candidates have {len(judging)} judges")
        measured = judging[0].outputs if judging else cls
        bounds: dict[str, float] = {}
        on: dict[str, str] = {}
        for wanted in objectives:
            if not hasattr(wanted, "bounds"):
                msg = f"objectives of the matcher {chosen!r} are a list, not {objectives!r}"
                raise MatchError(msg, hint="Write `objectives=[objective(...)]`.")
            on[wanted.name] = _metric_of(measured, wanted.metric)
            if bounds.keys() & wanted.bounds.keys():
                raise MatchError(f"the matcher {chosen!r} has two objectives {wanted.name!r}")
            bounds |= wanted.bounds
        fixed = {"rule": rule, "several": several, **given}
        if metric is not None:
            fixed["metric"] = _metric_of(measured, metric)
        if on:
            fixed["objectives"] = on
        stage = SELECT.named(chosen)
        parameters = dict.fromkeys(bounds, float | None)
        settable = {"count": int} if "count" in fixed else {}
        values = {key: fixed.pop(key) for key in settable}
        signature = StageSignature({}, {}, {**parameters, **settable}, {}, Outputs, where)
        config = manager.config_of(stage, signature, {**bounds, **values})
        if "count" in config:
            _count(f"match_{rule}", config["count"], candidates)
        node = SelectionNode(
            name=chosen,
            outputs=cls,
            where=where,
            config={**fixed, **config},
            stage=stage,
            address=Address(SELECT.home, "SELECT"),
            inputs=(
                ("candidates", ListInput(tuple(HandleInput(n, n.outputs) for n in nodes))),
                ("judges", ListInput(tuple(ReferenceInput(n, Directory.path) for n in judging))),
            ),
            instance=0,
            candidates=tuple(nodes),
            judges=tuple(judging),
            several=several,
            function=address,
        )
        manager.add_node(node)
        present = manager.nodes[chosen]
        assert isinstance(present, SelectionNode), present  # noqa: S101 - `add_node` compares them
        return present


def _nodes(
    manager: Manager, candidates: Sequence[Any], what: str = "candidates"
) -> list[StageNode]:
    """Return the nodes of candidates, once it is seen that one can choose among them."""
    if isinstance(candidates, Selected):
        msg = f"which {what} {candidates!r} has is known only when they are realized"
        raise MatchError(msg, hint="Give the matcher what that one was given.")
    if isinstance(candidates, str | Outputs) or not hasattr(candidates, "__len__"):
        raise MatchError(f"{what} are a list of outputs of stages, not {candidates!r}")
    if not candidates:
        raise MatchError(f"there are no {what} to choose from")
    nodes: list[StageNode] = []
    for candidate in candidates:
        node = node_of(candidate)
        manager.check_own(manager_of(candidate), node, f"one of the {what}")
        if not isinstance(node, StageNode):
            raise MatchError(f"{node.name!r} is data, not the outputs of a stage")
        if node in nodes:
            raise MatchError(f"{node.name!r} is twice among the {what}")
        if node.outputs is not (nodes or [node])[0].outputs:
            other = nodes[0]
            msg = (
                f"{what} are of one class, and {other.name!r} is {other.outputs.__name__}, "
                f"{node.name!r} {node.outputs.__name__}"
            )
            raise MatchError(msg)
        nodes.append(node)
    return nodes


def _default_name(nodes: Sequence[StageNode], rule: str) -> str:
    stages = {instance_of(node)[0] for node in nodes}
    stem = stages.pop() if len(stages) == 1 else "match"
    return f"{stem}-{rule.strip('_').replace('_', '-')}"


def _by(metric: Metric, *, lowest: bool) -> dict[str, Any]:
    return {"metric": metric, **({"lowest": True} if lowest else {})}


def _count(matcher: str, n: object, candidates: Sequence[object]) -> dict[str, int]:
    if isinstance(n, bool) or not isinstance(n, int) or n < 1:
        raise MatchError(f"{matcher} chooses a number of candidates from 1, not {n!r}")
    if hasattr(candidates, "__len__") and 0 < len(candidates) < n:
        raise MatchError(f"{matcher} cannot choose {n} of {len(candidates)} candidates")
    return {"count": n}


def _metric_of(cls: type[Outputs], metric: object) -> str:
    """Return the name of a metric, if it is of a class of outputs."""
    if isinstance(metric, Reference):
        msg = f"{metric!r} is the metric of one stage"
        hint = f"Name that of the class: `{cls.__name__}.{metric.promise.name}`."
        raise MatchError(msg, hint=hint)
    if not isinstance(metric, Metric):
        raise MatchError(f"a matcher compares a metric, not {metric!r}")
    path: str = metric.path
    if not any(promise is metric for promise in cls.promises.values()):
        known = ", ".join(n for n, p in cls.promises.items() if isinstance(p, Metric)) or "none"
        raise MatchError(
            f"{cls.__name__} has no metric {metric.owner}.{metric.name}: there are {known}"
        )
    return path


def _named(nodes: Sequence[StageNode], item: object) -> str:
    """Return what says which candidate is meant: its name, or that of its output in the store."""
    if isinstance(item, str):
        from stagedml.realization.references import RRef

        wanted = RRef(item)
        return f"{wanted.output_hash}-{wanted.name}"
    if isinstance(item, Outputs):
        found = [node for node in nodes if node is node_of(item)]
    else:
        found = [n for n in nodes if not isinstance(item, bool) and instance_of(n)[1] == item]
    if len(found) != 1:
        names = ", ".join(node.name for node in nodes)
        what = repr(item) if not isinstance(item, Outputs) else repr(node_of(item).name)
        raise MatchError(f"{what} is not one of the candidates: they are {names}")
    return found[0].name
