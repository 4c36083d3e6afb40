"""What is recorded of a run: one build of a pipeline, stage by stage; and its form as JSON.

The JSON stands beside the run's garbage collection root until the run is collected. The ledger is
made from it, and can be made from it again.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from stagedml.errors import StagedMLError
from stagedml.nix.identity import Identity

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

FORMAT = 1

# States of a run, and what became of one of its stages. A run is building until something else is
# known; what is recorded as such was killed before anybody looked. It has missed where results
# are there that are not good enough: an objective is not reached, or no candidate was chosen. A
# stage is given where a store path stood for it, and hand-made if that was made in the place of the
# stage (see `handmade`).
BUILDING, DONE, FAILED, INTERRUPTED = "building", "done", "failed", "interrupted"
MISSED = "missed"
BUILT, REUSED, FETCHED, ABSENT, GIVEN = "built", "reused", "fetched", "absent", "given"
HAND_MADE, TOLERATED = "hand-made", "tolerated"

Number = int | float


class RecordError(StagedMLError):
    """The record of a run cannot be read."""


@dataclass(frozen=True)
class Realization:
    """One stage of a run.

    Attributes:
        stage: Its name in the pipeline.
        output: Its store path.
        derivation: Its derivation; empty where it was given.
        identity: What the output follows from.
        metrics: By name.
        outcome: `built` in this run, `reused`, `fetched` from a binary cache, `absent` (not made:
            not needed, as what is made from it was there, or not reached), `given` (a store path
            stood for it), `hand-made`, `failed`; `tolerated` where the stage is tolerant and its
            output is a failure, whether that was built now or not; None where it is not known.
        seconds: How long its build took; None where it was not built in this run.
        content: The hash of what the output holds (SHA-256 of its archive, hexadecimal), by which
            a later build can be compared; None where it was not there, or an earlier version did
            not record it.
        machine: The remote builder on which it was built in this run, as Nix names it; None where
            it was built on the run's own host, or not in this run.
    """

    stage: str
    output: str
    derivation: str
    identity: Identity
    metrics: Mapping[str, Number] = field(default_factory=dict)
    outcome: str | None = None
    seconds: float | None = None
    content: str | None = None
    machine: str | None = None


@dataclass(frozen=True)
class Run:
    """One build of a pipeline, or of one of its stages.

    Attributes:
        key: Its own; recording a run twice makes no second one.
        moment: Its place in the order of runs: when it began, in nanoseconds since 1970, or just
            after the run before it where the clock had gone back.
        time: When it began by the clock, UTC, ISO 8601.
        project: The root of its project.
        pipeline: The pipeline's name.
        derivation: The target's derivation.
        output: The target's store path.
        variant: The accelerator that was chosen for all stages, if one was.
        target: The stage that was built, where it was not the whole pipeline.
        status: `done`, `failed`, `missed` or `interrupted`; `building` while it runs.
        seconds: How long it took in all; None where the command was killed.
        settings: Arguments of the pipeline (`epochs`) and parameters of stages (`train.epochs`)
            that were given in place of what the definition says.
        commit: The project's commit.
        branch: The branch that was checked out; None where none was.
        dirty: A hash of what differs from the commit; None where nothing does, and empty where
            only that something does was recorded.
        patch: What differs, as text that `git apply` takes, files that git does not track included;
            None where nothing does, or it is left out.
        patch_omitted: Why it is left out; or what is not in it.
        host: The machine.
        user: Who ran it.
        nix: Nix's version.
        sandboxed: Whether builds ran in a sandbox; None where it is not known.
        stages: Each after those that it uses.
        id: Its number in the ledger; 0 before it has one.
    """

    key: str
    moment: int
    time: str
    project: str
    pipeline: str
    derivation: str
    output: str
    variant: str | None = None
    target: str | None = None
    status: str = DONE
    seconds: float | None = None
    settings: Mapping[str, Any] = field(default_factory=dict)
    commit: str | None = None
    branch: str | None = None
    dirty: str | None = None
    patch: str | None = None
    patch_omitted: str | None = None
    host: str = ""
    user: str = ""
    nix: str = ""
    sandboxed: bool | None = None
    stages: tuple[Realization, ...] = ()
    id: int = 0

    @property
    def name(self) -> str:
        """What was built, as a user names it: `cpu.digits.train`."""
        return ".".join(part for part in (self.variant, self.pipeline, self.target) if part)

    def with_output(self, derivation: str, output: str) -> Run:
        """Return the run with the output that a derivation was found to have made."""
        stages = tuple(
            replace(stage, output=output) if stage.derivation == derivation else stage
            for stage in self.stages
        )
        own = output if self.derivation == derivation else self.output
        return replace(self, stages=stages, output=own)

    def with_stages(self, stages: Iterable[Realization], **changes: Any) -> Run:
        """Return the run with other stages, and other attributes."""
        return replace(self, stages=tuple(stages), **changes)


def dump(run: Run) -> dict[str, Any]:
    """Return a run as JSON; what stages have in common stands there once."""
    sources: list[dict[str, str]] = []
    packages: list[list[str]] = []
    own = {k: v for k, v in vars(run).items() if k not in ("stages", "id", "settings")}
    stages = []
    for stage in run.stages:
        identity = stage.identity
        stages.append(
            {
                **{k: v for k, v in vars(stage).items() if k not in ("identity", "metrics")},
                "metrics": dict(stage.metrics),
                **{k: v for k, v in vars(identity).items() if k not in ("sources", "packages")},
                "sources": _index(sources, identity.sources),
                "packages": _index(packages, identity.packages),
            }
        )
    return {
        "format": FORMAT,
        **own,
        "settings": dict(run.settings),
        "sources": sources,
        "packages": packages,
        "stages": stages,
    }


def _index(table: list[Any], value: Any) -> int:
    """Where a value stands in a table, which gets it if it has not."""
    for number, other in enumerate(table):
        if other is value or other == value:
            return number
    table.append(value)
    return len(table) - 1


def load(data: object) -> Run:
    """Return a run from its JSON. What a later version adds to it is passed over.

    Raises:
        RecordError: It is no record of a run.
    """
    fields = _object(data)
    if fields.get("format") != FORMAT:
        raise RecordError(f"not a record of a run: its format is {fields.get('format')!r}")
    sources = [_strings(item) for item in _list(fields.get("sources"))]
    packages = [[_text(file) for file in _list(item)] for item in _list(fields.get("packages"))]
    return Run(
        key=_text(fields.get("key")),
        moment=_whole(fields.get("moment")),
        time=_text(fields.get("time")),
        project=_text(fields.get("project")),
        pipeline=_text(fields.get("pipeline")),
        derivation=_text(fields.get("derivation")),
        output=_text(fields.get("output")),
        variant=_optional_text(fields.get("variant")),
        target=_optional_text(fields.get("target")),
        status=_text(fields.get("status")),
        seconds=_optional_number(fields.get("seconds")),
        settings=_object(fields.get("settings", {})),
        commit=_optional_text(fields.get("commit")),
        branch=_optional_text(fields.get("branch")),
        dirty=_optional_text(fields.get("dirty")),
        patch=_optional_text(fields.get("patch")),
        patch_omitted=_optional_text(fields.get("patch_omitted")),
        host=_text(fields.get("host", "")),
        user=_text(fields.get("user", "")),
        nix=_text(fields.get("nix", "")),
        sandboxed=_optional_flag(fields.get("sandboxed")),
        stages=tuple(
            _stage(_object(item), sources, packages) for item in _list(fields.get("stages"))
        ),
    )


def _stage(
    fields: Mapping[str, Any], sources: list[dict[str, str]], packages: list[list[str]]
) -> Realization:
    return Realization(
        stage=_text(fields.get("stage")),
        output=_text(fields.get("output")),
        derivation=_text(fields.get("derivation")),
        identity=Identity(
            config=_object(fields.get("config")),
            inputs=_strings(fields.get("inputs")),
            sources=_at(sources, fields.get("sources")),
            packages=_at(packages, fields.get("packages")),
            interpreter=_text(fields.get("interpreter")),
            variables=_variables(fields.get("variables", {})),
        ),
        metrics=check_metrics(fields.get("metrics", {})),
        outcome=_optional_text(fields.get("outcome")),
        seconds=_optional_number(fields.get("seconds")),
        content=_optional_text(fields.get("content")),
        machine=_optional_text(fields.get("machine")),
    )


def check_metrics(data: object) -> dict[str, Number]:
    """Metrics, if they are: an object of finite numbers.

    Raises:
        RecordError: They are not.
    """
    found = _object(data)
    for name, value in found.items():
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise RecordError(f"the metric {name!r} is no number: {value!r}")
        if not _is_finite(value):
            raise RecordError(f"the metric {name!r} is not finite, or too large")
    return found


def _is_finite(value: Number) -> bool:
    """Whether a number is one that the ledger can hold: a whole one may be too large for it."""
    try:
        return math.isfinite(value)
    except OverflowError:
        return False


def _variables(value: object) -> dict[str, Any]:
    """Variables, if they are; those with columns of their own in the ledger are text or numbers."""
    found = _object(value)
    for name in ("environment", "accelerator", "instance"):
        one = found.get(name)
        if one is not None and not isinstance(one, str):
            _whole(one)
    return found


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise RecordError(f"not a record of a run: {value!r} where a text belongs")
    return value


def _whole(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value < 2**63:
        raise RecordError(f"not a record of a run: {value!r} where a whole number belongs")
    return value


def _optional_text(value: object) -> str | None:
    return None if value is None else _text(value)


def _optional_number(value: object) -> Number | None:
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float) or not _is_finite(value):
        raise RecordError(f"not a record of a run: {value!r} where a finite number belongs")
    return value


def _optional_flag(value: object) -> bool | None:
    if value is not None and not isinstance(value, bool):
        raise RecordError(f"not a record of a run: {value!r} where true or false belongs")
    return value


def _object(value: object) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise RecordError(f"not a record of a run: {type(value).__name__}, no object")
    return value


def _list(value: object) -> list[Any]:
    if not isinstance(value, list):
        raise RecordError(f"not a record of a run: {type(value).__name__}, no list")
    return value


def _strings(value: object) -> dict[str, str]:
    found = _object(value)
    for text in found.values():
        _text(text)
    return found


def _at(table: list[Any], number: object) -> Any:
    if not isinstance(number, int) or not 0 <= number < len(table):
        raise RecordError(f"not a record of a run: {number!r} where an index belongs")
    return table[number]
