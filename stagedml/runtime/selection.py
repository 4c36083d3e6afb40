"""Matchers: which of several candidates are chosen, by their metrics; done in a derivation.

What uses a selection reads what was chosen from the selection's own output, and so refers to that
alone: what lost can be collected as garbage.
"""

from __future__ import annotations

import json
import os
import sys

from stagedml.runtime.backends import write_json
from stagedml.runtime.errors import DefinitionError, SelectionError
from stagedml.runtime.gate import AT_LEAST, AT_MOST, mirror, missed
from stagedml.runtime.inputs import SELECTED_FILE, load, read_selected
from stagedml.runtime.outputs import METRICS_FILE, Config, File, backend_of
from stagedml.runtime.stage import Stage
from stagedml.runtime.supervisor import DAY, WEEK

TYPE_CHECKING = False  # without `typing`, which small stages do not need otherwise
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from stagedml.runtime.stage import Build

RANKING = "selection.json"
CHOSEN, LOST, FAILED, MISSED = "chosen", "lost", "failed", "missed"


class Candidate:
    """What a matcher sees of a candidate.

    Attributes:
        name: The stage's name.
        instance: Which of several instances it is.
        config: Its parameters.
        metrics: Numbers by the names of the metrics.
    """

    def __init__(
        self, name: str, instance: int, config: Mapping[str, Any], metrics: dict[str, float]
    ) -> None:
        self.name = name
        self.instance = instance
        self.config = Config(config)
        self.metrics = metrics

    def __repr__(self) -> str:
        return f"<candidate {self.name}: {self.metrics}>"


class _Entry(Candidate):
    """A candidate and what becomes of it.

    Attributes:
        origin: The name in `upstream` of what stands for it.
        upstream: What it and what it exposes are, as for `Inputs`.
        status: `chosen`, `lost`, `failed` or `missed`.
        why: More on that.
    """

    status, why = LOST, ""
    origin: str
    upstream: dict[str, Any]

    def drop(self, status: str, why: str) -> None:
        """Let it lose, for a reason."""
        if self.status == LOST and not self.why:
            self.status, self.why = status, why

    @property
    def is_left(self) -> bool:
        """Whether it may be chosen."""
        return self.status == LOST and not self.why

    def record(self) -> dict[str, Any]:
        """Return its row of the ranking; JSON has no numbers that are not finite."""
        metrics = {
            name: value if _is_number(value) else repr(value)
            for name, value in self.metrics.items()
        }
        return {
            "name": self.name,
            "instance": self.instance,
            "config": self.config,
            "metrics": metrics,
            "status": self.status,
            "why": self.why,
        }


def select(
    build: Build[Any],
    candidates: Mapping[str, Any],
    *,
    rule: str,
    several: bool,
    metric: str | None = None,
    lowest: bool = False,
    count: int | None = None,
    which: Sequence[str] | None = None,
    function: str | None = None,
    objectives: Mapping[str, str] | None = None,
    **bounds: float | None,
) -> None:
    """Choose among candidates, and link to what is chosen.

    Args:
        build: The running stage.
        candidates: Their `names` and `instances`, the `judges`' outputs that have the metrics of
            each if its own does not, and the `upstream` of `Inputs`.
        rule: `best`, `worst`, `top`, `some`, `all`, `exact`, `only`, `latest` or `function`.
        several: Whether any number may be chosen, not one.
        metric: What `best`, `worst` and `top` compare.
        lowest: The lowest value is the best.
        count: How many, of `top` and `some`.
        which: Names, or those of outputs in the store, of `exact`.
        function: The user's own, as `module:name`.
        objectives: The metrics that `bounds` are on, by the bounds' names.
        bounds: As of a gate.

    Raises:
        SelectionError: Too few are left, or too many; saying what became of each candidate.
    """
    entries = _entries(candidates)
    for entry in entries:
        _judge(entry, metric, objectives or {}, bounds)
    left = [entry for entry in entries if entry.is_left]
    # The order of the candidates decides between equals: sorting keeps it.
    sign = 1 if lowest == (rule != "worst") else -1
    if metric is not None:
        left.sort(key=lambda entry: sign * entry.metrics[metric])
    if not left:
        raise _refused(f"none of {len(entries)} candidates is left", entries)
    if rule == "latest":
        left.sort(key=_started, reverse=True)
    if function is not None:
        chosen = _by_function(function, left, several=several)
    else:
        chosen = _by_rule(rule, left, entries, count, which)
    for entry in chosen:
        entry.status = CHOSEN
    ranking = [*chosen, *(e for e in left if e.status != CHOSEN)]
    ranking += [e for e in entries if e not in ranking]
    out = os.fspath(backend_of(build.out).path)  # type: ignore[attr-defined] # a running build's
    _write(out, build.out, chosen, several=several)
    said = {"rule": rule, "metric": metric, "lowest": lowest}
    if os.path.lexists(f"{out}/{RANKING}"):  # a link to one that the winner has by chance
        os.unlink(f"{out}/{RANKING}")
    write_json(f"{out}/{RANKING}", {**said, "candidates": [entry.record() for entry in ranking]})
    _say(build.name, ranking, metric)


def _entries(found: Mapping[str, Any]) -> list[_Entry]:
    entries = []
    for index, (name, instance) in enumerate(zip(found["names"], found["instances"], strict=True)):
        origin, upstream = name, found["upstream"]
        row = upstream[name]
        if "selected" in row:  # the selection stands for what it has chosen
            inner = read_selected(row["path"])
            (origin,) = inner["winners"]
            instance = inner["instances"][origin]  # noqa: PLW2901 - of what was chosen
            upstream = {**upstream, **inner["upstream"]}
            row = upstream[origin]
        places = [row["path"], *found["judges"][index : index + 1]]
        entry = _Entry(name, instance, row["config"] or {}, {})
        entry.origin, entry.upstream = origin, upstream
        _look(entry, places)
        entries.append(entry)
    return entries


def _look(entry: _Entry, places: Sequence[str]) -> None:
    """Read a candidate's metrics, from the last of some outputs; if none of these is a failure."""
    from stagedml.runtime.failures import read_failure

    for place in places:
        failure = read_failure(place)
        if failure is not None:
            whose = f"{failure.stage}: " if failure.stage != entry.name else ""
            entry.drop(FAILED, f"{whose}{failure.summary}")
            return
    try:
        with open(f"{places[-1]}/{METRICS_FILE}", encoding="utf-8") as file:
            found = json.load(file)
    except (FileNotFoundError, NotADirectoryError):
        found = {}
    except (ValueError, RecursionError) as error:
        entry.drop(LOST, f"its metrics cannot be read: {error}")
        found = {}
    entry.metrics = found if isinstance(found, dict) else {}


def _judge(
    entry: _Entry,
    metric: str | None,
    objectives: Mapping[str, str],
    bounds: Mapping[str, float | None],
) -> None:
    """Let a candidate lose that lacks a metric, or misses an objective."""
    for wanted in dict.fromkeys([*([] if metric is None else [metric]), *objectives.values()]):
        if wanted not in entry.metrics:
            entry.drop(LOST, f"it has no metric {wanted}")
        elif not _is_number(entry.metrics[wanted]):
            entry.drop(LOST, f"{wanted} is {entry.metrics[wanted]!r}, no finite number")
    if not entry.is_left:
        return
    whys = [
        missed(name, entry.metrics[objectives[_stem(name)]], bound)
        for name, bound in sorted(bounds.items())
        if bound is not None
    ]
    if any(whys):
        entry.drop(MISSED, "; ".join(filter(None, whys)))


def _stem(bound: str) -> str:
    """Return the name of the objective that a bound is of."""
    return bound.removesuffix(AT_LEAST).removesuffix(AT_MOST)


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and value - value == 0


def _by_rule(
    rule: str,
    left: list[_Entry],
    entries: list[_Entry],
    count: int | None,
    which: Sequence[str] | None,
) -> list[_Entry]:
    """Return what a rule chooses of the candidates that are left, which are in their order."""
    if which is not None:
        chosen = []
        for wanted in which:
            found = [e for e in entries if wanted in (e.name, _store_name(e))]
            if not found:
                raise _refused(f"no candidate is the realization {wanted}", entries)
            if not found[0].is_left:
                raise _refused(f"{found[0].name} is wanted, and has lost", entries)
            if found[0] in chosen:
                raise _refused(f"{found[0].name} is wanted twice", entries)
            chosen.append(found[0])
        return chosen
    if count is not None and len(left) < count:
        have = f"{len(left)} of {len(entries)} candidates {'is' if len(left) == 1 else 'are'} left"
        raise _refused(f"{have}, {count} are wanted", entries)
    if rule == "only" and len(left) > 1:
        names = ", ".join(entry.name for entry in left)
        raise _refused(f"one candidate is wanted, {len(left)} are left: {names}", entries)
    if rule == "all":
        return left
    return left[: count or 1]


def _started(entry: _Entry) -> str:
    """Return when the run of an impure stage began, as its output says."""
    from stagedml.runtime.impurity import FILE

    with open(f"{entry.upstream[entry.origin]['path']}/{FILE}", encoding="utf-8") as file:
        return str(json.load(file)["started"])


def _store_name(entry: _Entry) -> str:
    path: str = entry.upstream[entry.origin]["path"]
    return os.path.basename(path)


def _by_function(function: str, left: list[_Entry], *, several: bool) -> list[_Entry]:
    """Return what the user's function chooses.

    Raises:
        DefinitionError: It gives something else than candidates.
    """
    given = [Candidate(e.name, e.instance, dict(e.config), dict(e.metrics)) for e in left]
    by_candidate = dict(zip(map(id, given), left, strict=True))
    returned = load(function)(list(given))
    items = returned if several and isinstance(returned, list | tuple) else [returned]
    if not all(id(item) in by_candidate for item in items) or len({*map(id, items)}) != len(items):
        wanted = "some of the candidates" if several else "one of the candidates"
        msg = f"{function} must return {wanted} that it was given, each once, not {returned!r}"
        raise DefinitionError(msg)
    if not items:
        raise _refused(f"{function} has chosen none", left)
    return [by_candidate[id(item)] for item in items]


def _refused(why: str, entries: Sequence[_Entry]) -> SelectionError:
    lines = [f"  {_told(entry)}" for entry in entries]
    return SelectionError("\n".join([why, *lines]))


def _told(entry: _Entry) -> str:
    """Say in a line what became of a candidate."""
    if entry.status in (FAILED, MISSED):
        return f"{entry.name} {entry.status}: {entry.why}"
    if entry.why:
        return f"{entry.name} lost: {entry.why}"
    shown = ((k, f"{v:.6g}" if _is_number(v) else repr(v)) for k, v in entry.metrics.items())
    figures = ", ".join(f"{name} {value}" for name, value in shown)
    return f"{entry.name}: {figures}" if figures else entry.name


def _write(out: str, outputs: Any, chosen: Sequence[_Entry], *, several: bool) -> None:
    """Link to what is chosen, and put down what its users need to know of it."""
    upstream: dict[str, Any] = {}
    for entry in chosen:
        upstream |= _reached(entry.origin, entry.upstream)
    os.makedirs(f"{out}/{os.path.dirname(SELECTED_FILE)}", exist_ok=True)
    if several:
        for entry in chosen:
            os.symlink(entry.upstream[entry.origin]["path"], f"{out}/{entry.name}")
    else:
        mirror(chosen[0].upstream[chosen[0].origin]["path"], out, outputs)
    promises = dict(outputs.promises)
    object.__setattr__(outputs, "promises", {**promises, RANKING: File(RANKING)})
    write_json(
        f"{out}/{SELECTED_FILE}",
        {
            "single": not several,
            "winners": [entry.origin for entry in chosen],
            "instances": {entry.origin: entry.instance for entry in chosen},
            "upstream": upstream,
        },
    )


def _reached(name: str, upstream: Mapping[str, Any]) -> dict[str, Any]:
    """Return what a stage is, and what those are that it exposes."""
    found: dict[str, Any] = {}
    waiting: list[Any] = [name]
    while waiting:
        spec = waiting.pop()
        if isinstance(spec, list):
            waiting += spec
        elif isinstance(spec, dict) and "either" in spec:
            waiting.append(spec["either"])
        elif isinstance(spec, str) and spec not in found:
            found[spec] = upstream[spec]
            waiting += upstream[spec].get("exposes", {}).values()
    return found


def _say(name: str, ranking: Sequence[_Entry], metric: str | None) -> None:
    chosen = [entry.name for entry in ranking if entry.status == CHOSEN]
    by = f" by {metric}" if metric else ""
    lines = [f"{name}: {', '.join(chosen)}{by}, of {len(ranking)} candidates"]
    lines += [f"  {_told(entry)}" for entry in ranking]
    sys.stderr.write("".join(f"stagedml: {line}\n" for line in lines))


SELECT: Stage[..., Any] = Stage(
    select,
    name="select",
    environment=None,
    accelerator=None,
    timeout=WEEK,
    max_silent=DAY,
    closed=False,
    lineage=False,
)
