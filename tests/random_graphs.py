"""Random graphs of the toy project's stages, and what must come of them, computed in memory.

A graph is JSON, as `pipelines/graphs.py` of the toy project takes it. `Expected` executes it in
plain Python: it knows nothing of Nix, plans or store paths.
"""

from __future__ import annotations

import copy
import hashlib
import json
from dataclasses import dataclass, field
from typing import Any

from hypothesis import strategies as st

SINGLE = {"second": "handle", "path": "text more", "level": "value", "facts": "facts"}
RULES = ["best", "worst", "top", "some", "all", "exact", "only"]
EXCEPTIONS = {"raises": "ValueError", "promises": "PromiseError", "ends": "Exited"}
SOME = ("top", "some", "all", "exact")  # matchers that choose any number
Graph = dict[str, Any]


# -- what becomes of stages -----------------------------------------------------------------------


@dataclass(frozen=True)
class Made:
    """What a stage makes of its inputs."""

    digest: str
    number: int
    first: Made | None

    @property
    def value(self) -> int:
        return int(self.digest[:2], 16) % 5

    @property
    def facts(self) -> dict[str, Any]:
        return {"digest": self.digest, "number": self.number}

    @property
    def more(self) -> str:
        return self.digest[:16]

    @property
    def text(self) -> str:
        return self.digest

    def told(self) -> list[Any]:
        """What a stage reads of it as a whole."""
        first = self.first
        beyond = first and [first.digest, first.value, first.number]
        return [self.text, self.more, self.facts, self.value, self.number, beyond]


@dataclass(frozen=True)
class Failure:
    """The failure of a tolerant stage: whose, what, and through which others it came."""

    stage: str
    exception: str
    path: tuple[str, ...] = ()

    def told(self) -> list[Any]:
        """What a stage reads of it."""
        return [self.stage, self.exception, list(self.path)]


@dataclass
class Stage:
    """A stage of a graph, and what becomes of it.

    Attributes:
        name: Its name.
        key: All that its identity follows from.
        uses: The stages that it directly uses, by name.
        first: The stage that it was first made from, which its users can reach.
        tolerant: Its failure is a value.
        made: What its output holds: of a matcher that chooses several, all these. None if there
            is no output.
        failed: Whether that is its own fault.
        ranking: Of a matcher: the candidates and what became of them.
    """

    name: str
    key: str
    uses: set[str] = field(default_factory=set)
    first: Stage | None = None
    tolerant: bool = False
    made: Made | Failure | list[Made] | None = None
    failed: bool = False
    ranking: list[tuple[str, str]] | None = None


class Failed(Exception):  # noqa: N818 - no mistake of anybody's
    """A stage cannot be run, as what it uses has failed."""

    def __init__(self, failure: Failure) -> None:
        self.failure = failure


class Expected:
    """What must come of a graph: its stages by name."""

    def __init__(self, graph: Graph) -> None:
        self.graph = graph
        self.all: dict[str, Stage] = {}
        self.steps: dict[str, list[Stage]] = {}
        for step in graph["steps"]:
            self.steps[step["name"]] = (
                [self._match(step)]
                if step["kind"] == "match"
                else [
                    self._stage(step, instance)
                    for instance in (range(step["instances"]) if "instances" in step else [None])
                ]
            )
        self.target = self._of(graph["target"]).name

    def reachable(self, *names: str) -> dict[str, Stage]:
        """The stages that some stages need, by default the target, themselves included."""
        found: dict[str, Stage] = {}
        waiting = list(names) or [self.target]
        while waiting:
            stage = self.all[waiting.pop()]
            if stage.name not in found:
                found[stage.name] = stage
                waiting += stage.uses
        return found

    def users(self, step: str) -> set[str]:
        """The stages of a step, and all that need one, at one remove or more."""
        own = {stage.name for stage in self.steps[step]}
        return {other for other in self.all if own & self.reachable(other).keys()}

    def step_of(self, name: str) -> str:
        """The step that a stage is of."""
        return next(step for step, stages in self.steps.items() if self.all[name] in stages)

    def _of(self, use: dict[str, Any]) -> Stage:
        """The stage that a use takes something of."""
        stage = self.steps[use["of"]][use.get("index", 0)]
        if use.get("through"):
            assert stage.first is not None
            return stage.first
        return stage

    def _add(self, name: str, key: list[Any], uses: list[Stage], *, tolerant: bool) -> Stage:
        stage = Stage(name, _hash(key), {one.name for one in uses}, tolerant=tolerant)
        self.all[name] = stage
        return stage

    def _stage(self, step: dict[str, Any], instance: int | None) -> Stage:
        name = step["name"] if instance is None else f"{step['name']}-{instance}"
        config, inputs = step["config"], step.get("inputs", {})
        uses = {key: _each(use) for key, use in inputs.items()}
        tolerant = instance is not None or bool(step.get("either"))
        key = [
            *(step["kind"], name, config, instance, tolerant),
            {k: [[self._of(u).key, u["what"]] for u in some] for k, some in uses.items() if some},
        ]
        used = [self._of(use) for some in uses.values() for use in some]
        stage = self._add(name, key, used, tolerant=tolerant)
        stage.first = self._of(inputs["first"]) if "first" in inputs else None
        if any(one.made is None for one in used):
            return stage
        try:
            given = self._given(step, inputs)
            if (instance or 0) in config["unlucky"]:
                raise Failed(Failure(name, EXCEPTIONS[config["how"]]))
        except Failed as error:
            failure = error.failure
            if failure.stage != name:
                failure = Failure(failure.stage, failure.exception, (*failure.path, name))
            stage.made = failure if tolerant else None
            stage.failed = not tolerant
            return stage
        row = [name, instance or 0, instance or 0, config["number"], given]
        first = stage.first.made if stage.first else None
        assert first is None or isinstance(first, Made)
        stage.made = Made(_hash(row), config["number"], first)
        return stage

    def _given(self, step: dict[str, Any], inputs: dict[str, Any]) -> list[Any]:
        """What a stage's function reads of its inputs."""
        if step["kind"] == "source":
            return []
        if step["kind"] == "tell":
            return [self._of(use).made.told() for use in inputs["tried"]]
        read = {key: self._read(use) for key, use in inputs.items()}
        return [*(read.get(key) for key in ("first", *SINGLE)), read.get("many", [])]

    def _read(self, use: Any) -> Any:
        if isinstance(use, list):
            return [self._read(one) for one in use]
        if use is None:
            return None
        made = self._of(use).made
        if isinstance(made, Failure):
            raise Failed(made)
        if isinstance(made, list):
            return [one.told() for one in made]
        return made.told() if use["what"] == "handle" else getattr(made, use["what"])

    def _match(self, step: dict[str, Any]) -> Stage:
        candidates = [stage for of in step["of"] for stage in self.steps[of]]
        asked = {k: v for k, v in step.items() if k not in ("of", "kind")}
        if step["rule"] == "exact":
            asked["which"] = [candidates[index].name for index in step["which"]]
        key = ["match", asked, [one.key for one in candidates]]
        stage = self._add(step["name"], key, candidates, tolerant=False)
        firsts = {one.first.name if one.first else None for one in candidates}
        stage.first = candidates[0].first if len(firsts) == 1 else None
        if any(one.made is None for one in candidates):
            return stage
        left, states = [], {}
        bound = None if step["rule"] == "exact" else step.get("at_least")
        for one in candidates:
            if isinstance(one.made, Failure):
                states[one.name] = "failed"
            elif bound is not None and one.made.value < bound:
                states[one.name] = "missed"
            else:
                left.append(one)
                states[one.name] = "lost"
        rule = step["rule"]
        if rule in ("best", "worst", "top"):
            rises = bool(step.get("lowest")) != (rule == "worst")
            left.sort(key=lambda one: one.made.value if rises else -one.made.value)
        if rule == "exact":
            chosen = [candidates[index] for index in step["which"]]
        else:
            chosen = left if rule == "all" else left[: step.get("count", 1)]
        short = rule in ("top", "some") and len(left) < step["count"]
        if (
            not chosen
            or short
            or (rule == "only" and len(left) > 1)
            or any(one not in left for one in chosen)
        ):
            stage.failed = True
            return stage
        states |= {one.name: "chosen" for one in chosen}
        order = [*chosen, *(one for one in left if one not in chosen)]
        order += [one for one in candidates if one not in order]
        stage.ranking = [(one.name, states[one.name]) for one in order]
        stage.made = [one.made for one in chosen] if rule in SOME else chosen[0].made
        return stage


def _each(use: Any) -> list[dict[str, Any]]:
    """The uses among what an input is given."""
    return use if isinstance(use, list) else [use] if use else []


def _hash(row: Any) -> str:
    return hashlib.sha256(json.dumps(row).encode()).hexdigest()


# -- graphs ---------------------------------------------------------------------------------------


class _Names:
    """What the steps of a graph can be used for."""

    def __init__(self, steps: list[dict[str, Any]]) -> None:
        self.steps = steps
        self.single: list[dict[str, Any]] = []  # uses of one stage's outputs, without what of it
        self.several: list[str] = []
        self.stages: dict[str, list[str]] = {}  # of one class, to choose among
        self.through: list[dict[str, Any]] = []
        for step in steps:
            name, kind = step["name"], step["kind"]
            if kind == "match":
                if step["rule"] in SOME:
                    self.several.append(name)
                else:
                    self.single.append({"of": name})
                continue
            self.stages.setdefault(kind, []).append(name)
            uses = [{"of": name, "index": i} for i in range(step.get("instances", 1))]
            self.single += uses
            if kind == "combine":
                self.through += [{**use, "through": True} for use in uses]
        # What a stage that must not fail can take without more ado.
        self.plain = {step["name"] for step in steps if not step.get("either")}


@st.composite
def _config(draw: st.DrawFn, instances: int) -> dict[str, Any]:
    lucky = draw(st.integers(0, 9)) > (4 if instances > 1 else 0)
    numbers = st.integers(0, instances - 1)
    return {
        "number": draw(st.integers(0, 2)),
        "unlucky": [] if lucky else sorted(draw(st.sets(numbers, min_size=1))),
        "how": draw(st.sampled_from(list(EXCEPTIONS))),
    }


@st.composite
def _stage(draw: st.DrawFn, name: str, names: _Names) -> dict[str, Any]:
    kinds = ["combine", "combine", "combine", "source", "tell"] if names.single else ["source"]
    kind = draw(st.sampled_from(kinds))
    step: dict[str, Any] = {"name": name, "kind": kind}
    mode = draw(st.integers(0, 5))
    if mode > 3:
        step["instances"] = draw(st.integers(1, 3))
    if mode in (3, 5):
        step["either"] = True
    step["config"] = draw(_config(step.get("instances", 1)))
    if kind == "source":
        step["config"]["salt"] = ""
        return step
    tolerant = mode > 2
    single = [u for u in names.single if tolerant or u["of"] in names.plain or kind == "tell"]
    single = single or names.single
    uses = st.sampled_from([*single, *names.through])
    if kind == "tell":
        plain = [use for use in single if "index" in use]
        if not plain:
            step["kind"] = kind = "combine"
        else:
            tried = draw(st.lists(st.sampled_from(plain), min_size=1, max_size=3))
            step["inputs"] = {"tried": [{**use, "what": "either"} for use in tried]}
            return step
    inputs = step["inputs"] = {"first": {**draw(uses), "what": "handle"}}
    for key, whats in SINGLE.items():
        if draw(st.integers(0, 2)) == 0:
            inputs[key] = {**draw(uses), "what": draw(st.sampled_from(whats.split()))}
    if draw(st.integers(0, 2)) == 0:
        if names.several and draw(st.booleans()):
            inputs["many"] = {"of": draw(st.sampled_from(names.several)), "what": "several"}
        else:
            many = draw(st.lists(uses, max_size=3))
            inputs["many"] = [{**use, "what": "handle"} for use in many]
    return step


@st.composite
def _match(draw: st.DrawFn, name: str, names: _Names) -> dict[str, Any]:
    stages = names.stages[draw(st.sampled_from(sorted(names.stages)))]
    of = draw(st.lists(st.sampled_from(stages), min_size=1, max_size=2, unique=True))
    counts = {step["name"]: step.get("instances", 1) for step in names.steps}
    count = sum(counts[one] for one in of)
    rule = draw(st.sampled_from(RULES))
    step = {"name": name, "kind": "match", "rule": rule, "of": of}
    if rule in ("best", "worst", "top") and draw(st.booleans()):
        step["lowest"] = True
    if rule in ("top", "some"):
        step["count"] = draw(st.integers(1, count))
    if rule == "exact":
        numbers = st.integers(0, count - 1)
        step["which"] = draw(st.lists(numbers, min_size=1, max_size=count, unique=True))
    elif draw(st.integers(0, 2)) == 0:
        step["at_least"] = draw(st.integers(0, 3))
    return step


@st.composite
def graphs(draw: st.DrawFn, most: int = 6) -> Graph:
    """A graph: steps, each of which uses some of those before it, and a target among them."""
    steps: list[dict[str, Any]] = []
    for index in range(draw(st.integers(1, most))):
        names = _Names(steps)
        matches = bool(steps) and draw(st.integers(0, 2)) == 0
        steps.append(draw((_match if matches else _stage)(f"s{index}", names)))
    names = _Names(steps)
    single = [use["of"] for use in names.single]
    # Mostly the last: the others are then reached, or not.
    of = draw(st.sampled_from([*single, *single[-1:] * 3]))
    return {"steps": steps, "target": {"of": of, "what": "handle"}}


def targets(graph: Graph) -> list[str]:
    """The steps of a graph that can be its target: not matchers that choose several."""
    return [step["name"] for step in graph["steps"] if step.get("rule") not in SOME]


def salted(graph: Graph, salt: str) -> Graph:
    """The same graph of stages that no other salt has, and that make the same all the same."""
    graph = copy.deepcopy(graph)
    for step in graph["steps"]:
        if "salt" in step.get("config", {}):
            step["config"]["salt"] = salt
    return graph


def changed(graph: Graph, name: str) -> Graph:
    """The graph with another parameter of one of its steps."""
    graph = copy.deepcopy(graph)
    (step,) = (step for step in graph["steps"] if step["name"] == name)
    step["config"]["number"] += 7
    return graph


def cut_out(graph: Graph, name: str) -> Graph:
    """What a step is made of, with it as the target; sources that nothing needs are gone.

    The steps are in another order as far as they may be.
    """
    by_name = {step["name"]: step for step in graph["steps"]}
    kept: set[str] = set()
    waiting = [name]
    while waiting:
        one = waiting.pop()
        if one not in kept:
            kept.add(one)
            inputs = by_name[one].get("inputs", {}).values()
            waiting += [use["of"] for some in inputs for use in _each(some)]
            waiting += by_name[one].get("of", [])
    steps = [step for step in graph["steps"] if step["name"] in kept]
    sources = [step for step in steps[::-1] if step["kind"] == "source"]
    others = [step for step in steps if step["kind"] != "source"]
    return {"steps": [*sources, *others], "target": {"of": name, "what": "handle"}}
