"""Runs side by side: parameters, metrics, inputs, sources, packages, and what else is known.

The first run is what the others are compared with. What depends on the clock or on the machine
(when, how long, where) are facts: they are told, and make no difference by themselves.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from stagedml.tracking.direction import best, difference, percent, verdict
from stagedml.tracking.reading import (
    environment_of,
    inputs_of,
    is_data,
    is_known,
    metrics_of,
    parameters_of,
    unknown_stages,
    version_of,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from stagedml.realization.record import Number, Run

CHANGED, NEW, GONE = "changed", "new", "gone"

_OF_A_MACHINE = ("args", "PATH", "LD_LIBRARY_PATH")


class _Absent:
    """What a run does not have."""

    def __repr__(self) -> str:
        return "absent"


ABSENT = _Absent()


def same(values: Sequence[Any]) -> bool:
    """Whether values are all the same, as JSON: 1 is not 1.0, and neither is true."""
    texts = {None if value is ABSENT else _text(value) for value in values}
    return len(texts) <= 1


def _text(value: Any) -> str:
    return json.dumps(value, sort_keys=True, default=repr)


@dataclass(frozen=True)
class Line:
    """Something that each run has a value of, `ABSENT` where it has none."""

    name: str
    values: tuple[Any, ...]

    @property
    def differs(self) -> bool:
        """Whether it is not the same in all runs."""
        return not same(self.values)

    def as_json(self) -> dict[str, Any]:
        """Return it for scripts: null where a run has none, which `absent` tells from a null."""
        return {
            "name": self.name,
            "values": [None if value is ABSENT else value for value in self.values],
            "absent": [i for i, value in enumerate(self.values) if value is ABSENT],
            "differs": self.differs,
        }


@dataclass(frozen=True)
class Metric:
    """A metric of all runs; None where a run has none.

    Attributes:
        larger_is_better: Whether more is better; None where nothing says.
    """

    name: str
    values: tuple[Number | None, ...]
    larger_is_better: bool | None = None

    @property
    def differs(self) -> bool:
        """Whether it is not the same in all runs; 1 and 1.0 are."""
        return any(value != self.values[0] for value in self.values)

    @property
    def differences(self) -> list[float | None]:
        """By how much each is greater than the first."""
        return [difference(self.values[0], value) for value in self.values]

    @property
    def percents(self) -> list[float | None]:
        """By how many percent each is greater than the first; None where that is zero."""
        return [percent(self.values[0], value) for value in self.values]

    @property
    def verdicts(self) -> list[str | None]:
        """Whether each is `better` or `worse` than the first, or the `same`."""
        return [verdict(self.values[0], value, self.larger_is_better) for value in self.values]

    def as_json(self) -> dict[str, Any]:
        """Return it for scripts."""
        return {
            "name": self.name,
            "larger_is_better": self.larger_is_better,
            "values": list(self.values),
            "differences": self.differences,
            "percents": self.percents,
            "verdicts": self.verdicts,
            "best": best(list(self.values), self.larger_is_better),
            "differs": self.differs,
        }


@dataclass(frozen=True)
class Source:
    """A source file of which stages hold other parts than in the first run.

    Attributes:
        name: Its path in the project.
        values: For each run None, or what became of it: `changed`, `new`, `gone`.
        stages: Those that hold another part of it.
    """

    name: str
    values: tuple[str | None, ...]
    stages: tuple[str, ...]

    def as_json(self) -> dict[str, Any]:
        """Return it for scripts."""
        return {"path": self.name, "changes": list(self.values), "stages": list(self.stages)}


@dataclass(frozen=True)
class Package:
    """A package of which environments have another version; None where they have none."""

    name: str
    environment: str
    values: tuple[str | None, ...]

    def as_json(self) -> dict[str, Any]:
        """Return it for scripts."""
        return {
            "name": self.name,
            "environment": self.environment,
            "versions": list(self.values),
        }


@dataclass(frozen=True)
class Comparison:
    """Runs side by side.

    Attributes:
        runs: The runs; the others are compared with the first.
        parameters: Of stages (`train.epochs`), and arguments of the pipeline that were given.
        metrics: Of stages (`evaluate.accuracy`).
        inputs: Store paths of data sets and of local files.
        sources: Source files that differ.
        packages: Packages that differ.
        facts: What else is known of the runs.
        outputs: Store paths of stages.
        unknown: Of which stages it is not known what they follow from, by the number of the run.
    """

    runs: tuple[Run, ...]
    parameters: tuple[Line, ...]
    metrics: tuple[Metric, ...]
    inputs: tuple[Line, ...]
    sources: tuple[Source, ...]
    packages: tuple[Package, ...]
    facts: tuple[Line, ...]
    outputs: tuple[Line, ...]
    unknown: tuple[tuple[int, tuple[str, ...]], ...] = ()

    def __bool__(self) -> bool:
        """Whether anything differs in what runs follow from, or in what they made."""
        what = (fact for fact in self.facts if fact.name in WHAT)
        lines = (*self.parameters, *self.inputs, *self.outputs, *what)
        return (
            bool(self.sources or self.packages)
            or any(line.differs for line in lines)
            or any(metric.differs for metric in self.metrics)
        )

    def as_json(self) -> dict[str, Any]:
        """Return it for scripts."""
        return {
            "runs": [
                {"number": run.id, "name": run.name, "time": run.time, "status": run.status}
                for run in self.runs
            ],
            "parameters": [line.as_json() for line in self.parameters],
            "metrics": [metric.as_json() for metric in self.metrics],
            "inputs": [line.as_json() for line in self.inputs],
            "sources": [source.as_json() for source in self.sources],
            "packages": [package.as_json() for package in self.packages],
            "facts": [line.as_json() for line in self.facts],
            "outputs": [line.as_json() for line in self.outputs],
            "unknown": [
                {"number": number, "stages": list(names)} for number, names in self.unknown
            ],
            "differ": bool(self),
        }


# Facts that say what was built and what became of it; the others are of the clock and the machine.
WHAT = ("pipeline", "variant", "target", "status")


def compare_runs(runs: Sequence[Run]) -> Comparison:
    """Return runs side by side: the others compared with the first.

    Args:
        runs: At least one run; one alone is compared with nothing.
    """
    return Comparison(
        tuple(runs),
        tuple(_lines(runs, parameters_of)),
        tuple(_metrics(runs)),
        tuple(_lines(runs, inputs_of)),
        tuple(_sources(runs)),
        tuple(_packages(runs)),
        (*_facts(runs), *_variables(runs)),
        tuple(_lines(runs, lambda run: {stage.stage: stage.output for stage in run.stages})),
        tuple((run.id, names) for run in runs if (names := tuple(unknown_stages(run)))),
    )


def _lines(runs: Sequence[Run], of: Callable[[Run], Mapping[str, Any]]) -> Iterable[Line]:
    found = [of(run) for run in runs]
    for name in _names(found):
        yield Line(name, tuple(values.get(name, ABSENT) for values in found))


def _names(found: Iterable[Iterable[str]]) -> dict[str, None]:
    """Names in the order of the first that has them."""
    return dict.fromkeys(name for values in found for name in values)


def _metrics(runs: Sequence[Run]) -> Iterable[Metric]:
    from stagedml.tracking.objectives import Directions

    stages = [stage for run in runs for stage in run.stages]
    directions = Directions(stage.identity.config for stage in stages)
    plain = {f"{stage.stage}.{name}": name for stage in stages for name in stage.metrics}
    found = [metrics_of(run) for run in runs]
    for name in _names(found):
        values = tuple(row.get(name) for row in found)
        yield Metric(name, values, directions.of(plain[name]))


def _variables(runs: Sequence[Run]) -> Iterable[Line]:
    """Yield what differs between stages that all runs have: accelerator, instance, environment."""
    built = [
        {s.stage: s.identity.variables for s in run.stages if s.derivation and is_known(s)}
        for run in runs
    ]
    for stage in built[0]:
        if all(stage in own for own in built):
            for name in _names(own[stage] for own in built):
                line = Line(
                    f"{stage}: {name}", tuple(own[stage].get(name, ABSENT) for own in built)
                )
                if line.differs and name not in _OF_A_MACHINE:
                    yield line


def _facts(runs: Sequence[Run]) -> Iterable[Line]:
    def interpreters(run: Run) -> list[str]:
        found = (s.identity.interpreter for s in run.stages if is_known(s) and not is_data(s))
        return list(dict.fromkeys(found))

    for name, of in {
        "pipeline": lambda run: run.pipeline,
        "variant": lambda run: run.variant,
        "target": lambda run: run.target,
        "status": lambda run: run.status,
        "time": lambda run: run.time,
        "seconds": lambda run: run.seconds,
        "commit": lambda run: run.commit,
        "branch": lambda run: run.branch,
        "dirty": lambda run: run.dirty,
        "host": lambda run: run.host,
        "user": lambda run: run.user,
        "sandboxed": lambda run: run.sandboxed,
        "nix": lambda run: run.nix,
        "interpreter": interpreters,
    }.items():
        yield Line(name, tuple(of(run) for run in runs))


# -- sources and packages -------------------------------------------------------------------------


def _sources(runs: Sequence[Run]) -> Iterable[Source]:
    found = [_files(run) for run in runs]
    known = [{stage.stage for stage in run.stages if is_known(stage)} for run in runs]
    for path in sorted(_names(found)):
        changes: list[str | None] = []
        stages: dict[str, None] = {}
        for number, files in enumerate(found):
            both = known[0] & known[number]
            before, after = found[0].get(path, {}), files.get(path, {})
            others = [name for name in sorted(both) if before.get(name) != after.get(name)]
            stages |= dict.fromkeys(others)
            if others:
                changes.append(NEW if not before else GONE if not after else CHANGED)
            else:
                changes.append(None)
        if any(changes):
            yield Source(path, tuple(changes), tuple(stages))


def _files(run: Run) -> dict[str, dict[str, str]]:
    """Return hashes of what stages hold of source files: by path, then by stage."""
    found: dict[str, dict[str, str]] = {}
    for stage in run.stages:
        for path, sha256 in stage.identity.sources.items():
            found.setdefault(path, {})[stage.stage] = sha256
    return found


def _packages(runs: Sequence[Run]) -> Iterable[Package]:
    found = [_wheels(run) for run in runs]
    # An environment that a run does not use, or of which nothing is known, tells nothing.
    for environment in sorted(set.intersection(*map(set, found))):
        names = sorted(_names(wheels[environment] for wheels in found))
        for name in names:
            files = [wheels[environment].get(name) for wheels in found]
            if len(set(files)) > 1:
                yield Package(name, environment, tuple(_versions(files)))


def _wheels(run: Run) -> dict[str, dict[str, str]]:
    """Return wheel files by package, by the environment that has them."""
    found: dict[str, dict[str, str]] = {}
    for stage in run.stages:
        if is_known(stage) and stage.identity.packages:
            name = environment_of(stage.identity)
            found.setdefault(name, {}).update(
                (file.partition("-")[0], file) for file in stage.identity.packages
            )
    return found


def _versions(files: Sequence[str | None]) -> Iterable[str | None]:
    """Return versions; of wheels of one version, what else tells them from one another."""
    versions = [None if file is None else version_of(file) for file in files]
    for file, version in zip(files, versions, strict=True):
        others = {f for f, v in zip(files, versions, strict=True) if v == version}
        if file is None or len(others) == 1:
            yield version
        else:
            yield f"{version} ({file.removesuffix('.whl').split('-', 2)[-1]})"
