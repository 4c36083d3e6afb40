"""Sweeps: plans of one pipeline that differ in their settings, built together and compared."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from stagedml.errors import StagedMLError, nearest
from stagedml.nix.paths import is_placeholder
from stagedml.planning.grid import SweepError, label, same_key
from stagedml.planning.nodes import GateNode
from stagedml.planning.parameters import parse_value
from stagedml.planning.plan import check_settings
from stagedml.planning.target import parse_overrides
from stagedml.realization.metrics import metrics_or_none
from stagedml.runtime.outputs import Metric

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from stagedml.nix.errors import BuildFailure
    from stagedml.nix.graph import StageDerivation
    from stagedml.planning.grid import Point
    from stagedml.planning.plan import Plan
    from stagedml.planning.target import Target
    from stagedml.realization.build import Builder, Options
    from stagedml.realization.failures import TargetsFailedError
    from stagedml.realization.record import Number
    from stagedml.realization.workspace import Workspace

# What became of a point: it is built; its result is, and misses an objective; a stage failed; or
# another point's failure ended the build before.
DONE, MISSED, FAILED, STOPPED = "done", "missed objective", "failed", "not built"

_RESULT = "The result is there all the same"  # as a gate says it; the point's output is that


@dataclass(frozen=True)
class Planned:
    """A point of a sweep, planned.

    Attributes:
        point: Its settings, as texts by key.
        target: What to build of it.
        plan: Its plan, called `target.plan`.
    """

    point: Point
    target: Target
    plan: Plan


@dataclass(frozen=True)
class Outcome:
    """What became of a point.

    Attributes:
        point: Its settings, as texts by key.
        status: `done`, `missed objective`, `failed` or `not built`.
        output: Its target's output; where an objective is missed, that of the result.
        metrics: Of the target by name, and those that were asked for as `STAGE.METRIC`.
        seconds: How long those of its stages took that were built now, and that it does not share
            with all other points; None if there were none.
        reasons: Why it failed.
    """

    point: Point
    status: str
    output: str | None = None
    metrics: Mapping[str, Number] = field(default_factory=dict)
    seconds: float | None = None
    reasons: tuple[str, ...] = ()

    @property
    def settings(self) -> dict[str, Any]:
        """Its settings, as values."""
        return {key: parse_value(text) for key, text in self.point.items()}


def plan_points(
    workspace: Workspace, target: Target, points: Sequence[Point], settings: Sequence[str] = ()
) -> list[Planned]:
    """Plan the points of a sweep: each as with `--set` of its settings.

    Args:
        workspace: Where the pipeline is defined.
        target: What to build of each.
        points: Their settings.
        settings: Further settings, which all of them have.

    Raises:
        SweepError: A point cannot be planned, two are the same, or what is swept is also set.
    """
    given = {
        f"{stage}.{name}" if stage else name
        for stage, texts in parse_overrides(settings).items()
        for name in texts
    }
    for key in points[0] if points else ():
        if same_key(key) in given:
            msg = f"{key!r} is swept and set"
            raise SweepError(msg, hint="Leave out one of the two.")
    planned = [plan_point(workspace, target, point, settings) for point in points]
    known: dict[str, Planned] = {}
    for this in planned:
        meaning = repr(sorted(this.plan.given.items(), key=lambda item: item[0]))
        other = known.setdefault(meaning, this)
        if other is not this:
            msg = f"the points {label(other.point)} and {label(this.point)} are the same"
            raise SweepError(msg, hint="Leave out one of the two.")
    return planned


def plan_point(
    workspace: Workspace, target: Target, point: Point, settings: Sequence[str] = ()
) -> Planned:
    """Plan one point of a sweep; see `plan_points`.

    Raises:
        SweepError: It cannot be planned.
    """
    mine = replace(target, point=label(point))
    texts = [*settings, *(f"{key}={text}" for key, text in point.items())]
    try:
        plan = workspace.plan(target.pipeline, parse_overrides(texts))
        check_settings([plan])
        plan.node_of(target.stage)
        if workspace.is_impure(target, plan):
            msg = f"{target.name} has impure stages, and would be another at each build"
            raise SweepError(msg, hint="Sweep over its pure variant, or over frozen stages.")
    except StagedMLError as error:
        msg = f"the point {label(point)}: {error.message}"
        raise SweepError(msg, hint=error.hint, where=error.where) from error
    return Planned(point, mine, replace(plan, name=mine.plan))


def check_whole(planned: Planned, keys: Collection[str]) -> None:
    """Refuse ranges of whole numbers for parameters that are floats.

    Args:
        planned: A point.
        keys: What is drawn from ranges of whole numbers.

    Raises:
        SweepError: A parameter is one; what is meant has more values.
    """
    given = {same_key(key): value for key, value in planned.plan.given.items()}
    for key in keys:
        if isinstance(given.get(same_key(key)), float):
            msg = f"{key!r} is a float, and its range one of whole numbers"
            raise SweepError(msg, hint="Write its ends with a point: 0.0 and 1.0.")


def metric_of(planned: Planned, name: str) -> str:
    """Return which metric is meant: of a point's target, or of a stage before it, `STAGE.METRIC`.

    Raises:
        SweepError: There is none, or several stages before the target have one of that name.
    """
    stages = _metrics_by_stage(planned.plan.up_to(planned.plan.node_of(planned.target.stage).name))
    own = stages[planned.plan.node_of(planned.target.stage).name]
    known = [f"{s}.{m}" for s, metrics in stages.items() for m in metrics]
    if name in own or name in known:
        return name
    elsewhere = [other for other in known if other.endswith(f".{name}")]
    if len(elsewhere) == 1:
        return elsewhere[0]
    what = planned.target.anywhere.name
    if elsewhere:
        msg = f"{what}: several stages have a metric {name!r}: {', '.join(elsewhere)}"
        raise SweepError(msg, hint="Say which: STAGE.METRIC.")
    raise SweepError(f"{what}: {nearest('metric', name, [*own, *known])}")


def _metrics_by_stage(plan: Plan) -> dict[str, list[str]]:
    """Return the names of metrics that stages promise, by the stage's name."""
    return {
        node.name: [p.path for p in node.outputs.promises.values() if isinstance(p, Metric)]
        for node in plan.nodes
    }


def own_metrics(planned: Planned) -> list[str]:
    """Return the metrics of a point's target, as declared, its own before those of its base."""
    node = planned.plan.node_of(planned.target.stage)
    inherited = {name for base in node.outputs.__bases__ for name in getattr(base, "promises", {})}
    metrics = {n: p.path for n, p in node.outputs.promises.items() if isinstance(p, Metric)}
    order = sorted(metrics, key=lambda name: name in inherited)  # which is stable
    return [metrics[name] for name in order]


class Sweep:
    """Builds points together, in one Nix process.

    Args:
        workspace: Where they are defined.
        planned: The points.
        options: How to build. Their runs are kept as one.
    """

    def __init__(self, workspace: Workspace, planned: Sequence[Planned], options: Options) -> None:
        self.workspace = workspace
        self.planned = planned
        targets = list(dict.fromkeys(one.target for one in planned))
        plans = {one.target.plan: one.plan for one in planned}
        options = replace(options, batch=options.batch or uuid4().hex)
        self.builder: Builder = workspace.builder(targets, plans, options)
        self._graphs: dict[Target, dict[str, StageDerivation]] = {}

    def build(self, wanted: Sequence[str] = ()) -> tuple[list[Outcome], TargetsFailedError | None]:
        """Build all points; what became of each, and the error if some failed.

        Args:
            wanted: Metrics of other stages than the target to tell of, as `STAGE.METRIC`.

        Raises:
            StagedMLError: What Nix refused; not what failed in stages.
        """
        from stagedml.realization.failures import TargetsFailedError

        outputs: dict[Target, str | None]
        error: TargetsFailedError | None = None
        try:
            built = self.builder.build()
            outputs = dict(zip(self.builder.targets, built, strict=True))
        except TargetsFailedError as failed:
            error = failed
            outputs = {target: result.output for target, result in failed.results.items()}
        self._fill()
        others = self._others(wanted)
        rows = [
            self._outcome(one, outputs[one.target], error, others[one.target])
            for one in self.planned
        ]
        return rows, error

    def stages(self, target: Target) -> dict[str, StageDerivation]:
        """Return the derivations of a point's stages, by name, once they are evaluated."""
        from stagedml.nix.graph import stage_graph

        if target not in self._graphs:
            names = {node.name for node in self.builder.plans[target.plan].nodes}
            self._graphs[target] = stage_graph(self.builder.drvs[target], names)
        return self._graphs[target]

    def _fill(self) -> None:
        """Let the stages have outputs that are known only now that they are built."""
        from stagedml.nix.graph import with_outputs

        every = {s.drv: s for t in self.builder.targets for s in self.stages(t).values()}
        known = with_outputs(self.workspace.nix, every)
        for target, stages in self._graphs.items():
            self._graphs[target] = {name: known[s.drv] for name, s in stages.items()}

    def common(self) -> dict[str, Point]:
        """Return what the points have in common that use a derivation, by derivation.

        Not of those that all of them use.
        """
        users: dict[str, list[Point]] = {}
        for one in self.planned:
            for stage in self.stages(one.target).values():
                users.setdefault(stage.drv, []).append(one.point)
        found: dict[str, Point] = {}
        for drv, points in users.items():
            if len(points) < len(self.planned):
                found[drv] = {k: v for k, v in points[0].items() if all(p[k] == v for p in points)}
        return found

    def _outcome(
        self,
        one: Planned,
        output: str | None,
        error: TargetsFailedError | None,
        others: Mapping[str, Number],
    ) -> Outcome:
        stages = self.stages(one.target)
        node = one.plan.node_of(one.target.stage)
        status = DONE if output else FAILED
        reasons: list[str] = []
        if error is not None and not output:
            mine = {stage.drv for stage in stages.values()}
            failures = [f for f in error.failures if f.drv in self._needed(one)]
            reasons = [_reason(failure) for failure in failures]
            result = error.results[one.target]
            if not (result.failed or result.blocked or failures):
                status = STOPPED
            elif isinstance(node, GateNode) and stages[node.name].drv in {
                f.drv for f in error.failures if f.drv in mine
            }:
                status, output = MISSED, stages[node.gated.name].output
        metrics = dict(metrics_or_none(output, self.workspace.say)) if output else {}
        metrics |= others
        return Outcome(one.point, status, output, metrics, self._seconds(stages), tuple(reasons))

    def _needed(self, one: Planned) -> set[str]:
        """Return all derivations that a point needs, wheels and sources included."""
        from stagedml.nix.graph import build_inputs

        return set(build_inputs(self.builder.drvs[one.target]).makers.values())

    def _others(self, wanted: Sequence[str]) -> dict[Target, dict[str, Number]]:
        """Return metrics of other stages than the targets, as far as they are there."""
        found: dict[Target, dict[str, Number]] = {t: {} for t in self.builder.targets}
        outputs = {
            (target, name): stages[stage].output
            for target in found
            for name in wanted
            for stages in (self.stages(target),)
            for stage in (name.rpartition(".")[0],)
            if stage in stages and not is_placeholder(stages[stage].output)
        }
        gone = set(self.workspace.nix.invalid(*dict.fromkeys(outputs.values())))
        for (target, name), output in outputs.items():
            metric = name.rpartition(".")[2]
            values = {} if output in gone else metrics_or_none(output, self.workspace.say)
            if metric in values:
                found[target][name] = values[metric]
        return found

    @cached_property
    def _shared(self) -> set[str]:
        """The derivations that all of several points use."""
        used = [{s.drv for s in self.stages(t).values()} for t in self.builder.targets]
        return set.intersection(*used) if len(used) > 1 else set()

    def _seconds(self, stages: Mapping[str, StageDerivation]) -> float | None:
        known = self.builder.seconds
        own = {stage.drv for stage in stages.values()} - self._shared
        took = [known[drv] for drv in own if drv in known]
        return sum(took) if took else None


def _reason(failure: BuildFailure) -> str:
    """Return a failure as a line or a few: why, where, and where the log is."""
    from stagedml.nix.paths import store_name

    name = store_name(failure.drv) if failure.drv else failure.name
    why = [line.strip() for line in failure.message.splitlines()]
    lines = [f"{name}: {'; '.join(line for line in why if not line.startswith(_RESULT))}"]
    if failure.where:
        lines[0] += f" ({failure.where})"
    if failure.log and failure.drv:
        lines.append(f"stagedml log {failure.drv}")
    return "\n".join(lines)


class PointsFailedError(SweepError):
    """Some points of a sweep are not done.

    Args:
        rows: All points.
    """

    def __init__(self, rows: Sequence[Outcome]) -> None:
        counts: dict[str, int] = {}
        for row in rows:
            counts[row.status] = counts.get(row.status, 0) + 1
        words = [f"{n} {status}" for status, n in counts.items() if status != DONE]
        hint = None
        if STOPPED in counts:
            hint = "Go on with the others with --keep-going."
        super().__init__(f"of {len(rows)} points, {', '.join(words)}", hint=hint)


def settings_line(settings: Sequence[str], point: Point) -> str:
    """Return a point, and what all have in common, as options of `stagedml build`."""
    import shlex

    texts = [*settings, *(f"{key}={text}" for key, text in point.items())]
    return " ".join(f"--set {shlex.quote(text)}" for text in texts)
