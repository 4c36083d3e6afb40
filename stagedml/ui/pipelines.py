"""The project's pipelines: whether what they define now is in the store, and what it is worth."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from stagedml.nix.identity import Identity
from stagedml.nix.paths import is_placeholder
from stagedml.realization.explain import why as why_built
from stagedml.ui.runs import head_of

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from stagedml.realization.record import Realization
    from stagedml.tracking.table import Row
    from stagedml.ui import api
    from stagedml.ui.definitions import Defined
    from stagedml.ui.site import Site

_HISTORY = 30  # values of a metric's past
_METRICS = 6  # of a pipeline in the list
_RUNS = 50  # of a pipeline beside its graph
_DONE, _FAILED, _MISSED = "done", "failed", "missed"


def pipelines(site: Site, building: Collection[str] = ()) -> list[api.Pipeline]:
    """Return what `api/pipelines` answers.

    Args:
        site: The project.
        building: The pipelines of which something is being built.
    """
    defined = site.definitions.now()
    table = site.columns()
    places: dict[str, list[int]] = {}
    for place, pipeline_name in enumerate(table["rows"]["pipeline"]):
        places.setdefault(pipeline_name, []).append(place)
    variants = table["rows"]["variant"]
    places = {
        pipeline_name: [place for place in found if variants[place] is None] or found
        for pipeline_name, found in places.items()
    }
    there = site.there(_outputs(defined))
    broken = [name for name in defined.errors if name not in defined.pipelines]
    names = sorted({*defined.pipelines, *(n for n in broken if not n.endswith(".py"))})
    if not defined.complete and not defined.pipelines:
        names = sorted({*places, *building})  # the files are still to be read
    past = _Past(table)
    return [
        _summary(site, name, defined, past, places.get(name, []), there, name in building)
        for name in names
    ]


class _Past:
    """What the ledger has, column by column.

    Args:
        table: All runs, the newest first.
    """

    def __init__(self, table: api.Runs) -> None:
        self.rows = table["rows"]
        self.values = table["values"]
        self.metrics = {
            column["name"]: column["larger_is_better"]
            for column in table["columns"]
            if column["kind"] == "metric"
        }

    def last(self, place: int) -> api.Last:
        """Return what is said of a pipeline's newest run."""
        rows = self.rows
        return {
            "number": rows["number"][place],
            "time": rows["time"][place],
            "status": rows["status"][place],
            "seconds": rows["seconds"][place],
        }

    def of(self, places: list[int]) -> dict[str, list[float]]:
        """Return the newest values of the metrics that some runs have, the newest first."""
        found: dict[str, list[float]] = {}
        for name in self.metrics:
            column = self.values[name]
            values = [v for place in places if (v := column[place]) is not None][:_HISTORY]
            if values:
                found[name] = values
        return found


def _outputs(defined: Defined) -> set[str]:
    return {
        row["output"]
        for stages in defined.outputs.values()
        for row in stages.values()
        if not is_placeholder(row["output"])
    }


def _summary(
    site: Site,
    name: str,
    defined: Defined,
    past: _Past,
    places: list[int],
    there: Collection[str],
    building: bool,  # noqa: FBT001 - of one place
) -> api.Pipeline:
    plan = defined.pipelines.get(name)
    error = defined.errors.get(name)
    missing = _missing(plan, defined.outputs.get(name), there)
    last = past.last(places[0]) if places else None
    status = _status(site, name, defined, last["status"] if last else None, missing)
    return {
        "name": name,
        "variant": None,
        "title": plan["title"] if plan else "",
        "status": "building" if building else status,
        "last": last,
        "metrics": _metrics(plan, past, places),
        "stages": len(plan["nodes"]) if plan else 0,
        "missing": None if missing is None else len(missing),
        "error": "\n".join(filter(None, (error["error"], error["hint"]))) if error else None,
    }


def _missing(
    plan: Mapping[str, Any] | None, stages: Mapping[str, Any] | None, there: Collection[str]
) -> list[str] | None:
    """Return what a build would make, as `stagedml plan` does; None if that is not known."""
    if plan is None or stages is None:
        return None
    nodes = {node["name"]: node for node in plan["nodes"]}
    needed = {plan["target"]}
    found = []
    for name in reversed(list(nodes)):
        if name in needed and (name not in stages or stages[name]["output"] not in there):
            found.append(name)
            needed.update(nodes[name]["uses"])
    return found[::-1]


def _status(
    site: Site, name: str, defined: Defined, last_status: str | None, missing: list[str] | None
) -> api.Status:
    if missing is None:
        return "unknown"
    if not missing:
        return "fresh"
    if last_status in (_FAILED, _MISSED):
        return "failed"
    known = site.last_realizations(name)
    stages = defined.outputs[name]
    target = defined.pipelines[name]["target"]
    last = known.get(target)
    if last is not None and target in stages and last.output == stages[target]["output"]:
        return "collected"
    return "stale" if known or last_status is not None else "never"


def _metrics(plan: Mapping[str, Any] | None, past: _Past, places: list[int]) -> list[api.Metric]:
    """Return a pipeline's metrics: those of its objectives first, then those of its last stages."""
    known = past.of(places)
    units: dict[str, str] = {}
    order: list[str] = []
    if plan is not None:
        order = [row["metric"] for row in plan["objectives"]]
        for node in reversed(plan["nodes"]):
            for metric, unit in node["metrics"].items():
                units[f"{node['name']}.{metric}"] = unit
                order.append(f"{node['name']}.{metric}")
    stages = [node["name"] for node in plan["nodes"]] if plan else []
    order = [name for name in dict.fromkeys(order) if name in known]
    chosen = _without_echoes(order, stages, known)
    chosen.sort(key=lambda name: past.metrics[name] is None)
    if plan is None:
        chosen = list(known)
    return [
        {
            "name": name,
            "value": known[name][0],
            "unit": units.get(name, ""),
            "larger_is_better": past.metrics[name],
            "history": known[name][::-1],
        }
        for name in chosen[:_METRICS]
    ]


def _without_echoes(
    names: list[str], stages: Sequence[str], known: Mapping[str, list[float]]
) -> list[str]:
    """Leave out metrics that stages have handed on: of one name and value, the first stage's stays.

    Args:
        names: Metrics, in their order.
        stages: Names of stages, each after those that it uses.
        known: Values, the newest first.
    """
    places = {stage: place for place, stage in enumerate(stages)}
    makers: dict[tuple[str, float], str] = {}
    for name in sorted(names, key=lambda name: places.get(name.rpartition(".")[0], 0)):
        makers.setdefault((name.rpartition(".")[2], known[name][0]), name)
    return list(dict.fromkeys(makers[n.rpartition(".")[2], known[n][0]] for n in names))


# -- one of them ----------------------------------------------------------------------------------


def pipeline(
    site: Site, name: str, building: Mapping[str, str] | None = None
) -> api.PipelineDetail | None:
    """Return what `api/pipeline/NAME` answers; None if there is no such pipeline.

    Args:
        site: The project.
        name: The pipeline.
        building: What becomes of stages that are being built now, by their names.
    """
    defined = site.definitions.now()
    plan = defined.pipelines.get(name)
    rows = site.newest(name, _RUNS).rows
    error = defined.errors.get(name) or (defined.failure if plan else None)
    if plan is None and error is None and not rows:
        return None
    stages = defined.outputs.get(name)
    there = site.there(_outputs(defined))
    missing = _missing(plan, stages, there)
    known = site.last_realizations(name)
    own = [row for row in rows if row.head.variant is None] or rows
    status = (
        "building"
        if building
        else _status(site, name, defined, own[0].head.status if own else None, missing)
    )
    sizes = site.sizes(r["output"] for r in (stages or {}).values() if r["output"] in there)
    nodes = [
        _node(node, (stages or {}).get(node["name"]), known, there, missing, sizes, building or {})
        for node in (plan["nodes"] if plan else ())
    ]
    words = "\n".join(filter(None, (error["error"], error["hint"]))) if error else None
    return {
        "name": name,
        "title": plan["title"] if plan else "",
        "status": status,
        "plan": {"nodes": nodes, "error": words},
        "runs": [head_of(row.head) for row in rows],
        "objectives": _objectives(plan, own),
    }


def _node(
    node: Mapping[str, Any],
    row: Mapping[str, Any] | None,
    known: Mapping[str, Realization],
    there: Collection[str],
    missing: list[str] | None,
    sizes: Mapping[str, int],
    building: Mapping[str, str],
) -> api.Node:
    name = node["name"]
    output = row["output"] if row and not is_placeholder(row["output"]) else None
    last = known.get(name)
    why: list[str] = []
    status = "unknown"
    if row is not None:
        status = "there" if output in there else "missing"
        if status == "missing" and row["identity"]:
            why = why_built(Identity(**row["identity"]), last, row["output"])
    elif missing is not None and name in missing:
        status = "missing"
        why = ["its store path is known only when what it is made of is there"]
    if status == "missing" and last is not None and last.outcome == _FAILED:
        status = "failed"
    if building.get(name) in ("building", "failed"):
        status = building[name]
    elif row is None and building.get(name) in ("there", "done"):
        status = "there"  # a build knows it before the definitions are evaluated
    return {
        "name": name,
        "kind": node["kind"],
        "title": node["title"],
        "inputs": node["inputs"],
        "config": node["config"],
        "outputs": node["outputs"],
        "accelerator": node["accelerator"],
        "environment": node["environment"],
        "output": output,
        "derivation": row["derivation"] if row else None,
        "status": status,  # type: ignore[typeddict-item]
        "why": why,
        "seconds": last.seconds if last else None,
        "size": sizes.get(output) if output else None,
        "where": node["where"],
    }


def _objectives(plan: Mapping[str, Any] | None, rows: Sequence[Row]) -> list[api.Objective]:
    found: list[api.Objective] = []
    for wanted in plan["objectives"] if plan else ():
        values = (row.values.get(wanted["metric"]) for row in rows)
        value = next((v for v in values if isinstance(v, int | float)), None)
        met = None
        if value is not None:
            least = wanted["comparison"] == "at_least"
            met = value >= wanted["bound"] if least else value <= wanted["bound"]
        found.append({**wanted, "value": value, "met": met})  # type: ignore[typeddict-item]
    return found
