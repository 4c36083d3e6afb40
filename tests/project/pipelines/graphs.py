"""The pipeline of random graphs: its argument says what there is in it."""

from __future__ import annotations

from typing import Any

from toy.graphs import Item, combine, source, tell

from stagedml import (
    Manager,
    either,
    match_all,
    match_best,
    match_exact,
    match_only,
    match_some,
    match_top,
    match_worst,
    objective,
    pipeline,
)

STAGES = {"source": source, "combine": combine, "tell": tell}


@pipeline("graph")
def all_graph(m: Manager, *, graph: dict[str, Any] | None = None) -> Item:
    """Build what a graph describes; a source and an item of it by default."""
    graph = graph or DEFAULT
    made: dict[str, list[Any]] = {}
    for step in graph["steps"]:
        made[step["name"]] = add(m, step, made)
    found: Item = taken(made, graph["target"])
    return found


def add(m: Manager, step: dict[str, Any], made: dict[str, list[Any]]) -> list[Any]:
    """Add a step of a graph; the handles that later ones may use."""
    name = step["name"]
    if step["kind"] == "match":
        return match(m, step, made)
    used = STAGES[step["kind"]].named(name)
    used = either(used) if step.get("either") else used
    given = {key: taken(made, use) for key, use in step.get("inputs", {}).items() if use}
    count = step.get("instances")
    if count is None:
        return [used(m, **given, **step["config"])]
    return used.instances(m, count, **given, **step["config"])


def match(m: Manager, step: dict[str, Any], made: dict[str, list[Any]]) -> list[Any]:
    """Add a matcher over some handles."""
    candidates = [handle for of in step["of"] for handle in made[of]]
    bound = step.get("at_least")
    wanted = [] if bound is None else [objective(Item.value, at_least=bound)]
    by = {"lowest": True} if step.get("lowest") else {}
    rest = {"objectives": wanted, "name": step["name"]}
    rule = step["rule"]
    if rule in ("best", "worst"):
        chooser = match_best if rule == "best" else match_worst
        return [chooser(m, candidates, Item.value, **by, **rest)]
    if rule == "only":
        return [match_only(m, candidates, **rest)]
    if rule == "top":
        return [match_top(m, candidates, Item.value, step["count"], **by, **rest)]
    if rule == "some":
        return [match_some(m, candidates, step["count"], **rest)]
    if rule == "exact":
        which = [candidates[index] for index in step["which"]]
        return [match_exact(m, candidates, which, name=step["name"])]
    return [match_all(m, candidates, **rest)]


def taken(made: dict[str, list[Any]], use: Any) -> Any:
    """What a step takes of another: its handle, one of its outputs, or several of these."""
    if isinstance(use, list):
        return [taken(made, one) for one in use]
    if use is None:
        return None
    handle = made[use["of"]][use.get("index", 0)]
    what = use["what"]
    if what in ("either", "several"):
        return handle
    if hasattr(handle, "failure"):  # an `Either` when planned
        handle = handle.result
    if use.get("through"):
        handle = handle.first
    return handle if what == "handle" else getattr(handle, what)


PLAIN = {"number": 1, "unlucky": [], "how": "raises"}
DEFAULT = {
    "target": {"of": "b", "what": "handle"},
    "steps": [
        {"name": "a", "kind": "source", "config": {**PLAIN, "salt": ""}},
        {
            "name": "b",
            "kind": "combine",
            "config": PLAIN,
            "inputs": {"first": {"of": "a", "what": "handle"}},
        },
    ],
}
