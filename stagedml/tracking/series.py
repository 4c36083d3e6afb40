"""Learning curves of runs, read from what their stages wrote.

A curve file is known by what it holds, not by its name: a file `*.jsonl` (or `.ndjson`) of an
output, each line of which is an object with a `step`, an `epoch`, an `iteration` or a `round` that
never goes back, and numbers beside it; or a table `*.csv` with such a column. So those of a stage
that somebody wrote with scikit-learn count like those of the library.
"""

from __future__ import annotations

import re
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING, Any

from stagedml.errors import FEW, StagedMLError
from stagedml.tracking.curve_files import tables_in
from stagedml.tracking.labels import run_labels

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from stagedml.nix.client import Nix
    from stagedml.realization.record import Run
    from stagedml.tracking.curve_files import CurveFile, Number

# Outcomes of stages whose outputs were there when the run ended.
_THERE = frozenset({"built", "reused", "fetched"})
# What the segments of a training are called, see `zoo.training.segments`.
_SEGMENT = re.compile(r"-segment-\d+$")


class SeriesError(StagedMLError):
    """Curves cannot be chosen or drawn as was asked."""


@dataclass(frozen=True)
class Curve:
    """One metric of one training over its steps.

    Attributes:
        run: The number of the run.
        label: What tells its run from the others that it was read with; empty if it is alone.
        stage: The training; of one that is cut into segments, the whole.
        metric: Its name in the file, after that of the file where a stage has several.
        steps: Where it was measured, in order.
        values: One for each of the steps, all finite.
        unit: What the steps count: `step`, `epoch`, `iteration` or `round`.
        epochs: The same places in epochs, where the file tells them.
    """

    run: int
    label: str
    stage: str
    metric: str
    steps: list[Number]
    values: list[Number]
    unit: str
    epochs: list[float] | None = None

    def as_json(self) -> dict[str, Any]:
        """Return it as JSON."""
        return asdict(self)


def curves(
    run: Run, *, nix: Nix | None = None, say: Callable[[str], None] | None = None
) -> list[Curve]:
    """Return the curves of a run; see `curves_of`."""
    return curves_of([run], nix=nix, say=say)


def curves_of(
    runs: Sequence[Run], *, nix: Nix | None = None, say: Callable[[str], None] | None = None
) -> list[Curve]:
    """Return the curves of several runs, by run, stage and metric.

    Of a run that failed, there are those of the stages that were done. Of what was collected there
    are none, which is said.

    Args:
        runs: The runs.
        nix: How to ask Nix what is there; by default, what lies there counts, be it what a stopped
            build has left.
        say: Called with what a user should know.
    """
    tell = say or (lambda _: None)
    runs = list({run.id or run.key: run for run in runs}.values())
    labels = run_labels(runs)
    gone = _gone(runs, nix)
    return [
        curve
        for run, label in zip(runs, labels, strict=True)
        for curve in _curves(run, label, gone, tell)
    ]


def _gone(runs: Iterable[Run], nix: Nix | None) -> set[str]:
    outputs = dict.fromkeys(stage.output for run in runs for stage in run.stages if stage.output)
    return set(nix.invalid(*outputs)) if nix is not None else set()


def _curves(run: Run, label: str, gone: set[str], say: Callable[[str], None]) -> list[Curve]:
    trainings: dict[str, list[CurveFile]] = {}
    collected: dict[str, None] = {}
    for stage in run.stages:
        if not stage.derivation or not stage.output:
            continue  # what was given is of another run
        files = None if stage.output in gone else tables_in(stage.output, say)
        if files is None:
            if stage.outcome in _THERE:
                collected[stage.stage] = None
            continue
        trainings.setdefault(_SEGMENT.sub("", stage.stage), []).extend(files)
    if collected:
        some = ", ".join(list(collected)[:FEW])
        more = f" and {len(collected) - FEW} more" if len(collected) > FEW else ""
        say(f"run {run.id} ({run.name}): collected since, with what curves they had: {some}{more}")
    return [
        Curve(run.id, label, stage, metric, steps, values, unit, epochs)
        for stage, files in trainings.items()
        for metric, unit, steps, values, epochs in _series(files)
    ]


def _series(
    files: Iterable[CurveFile],
) -> Iterable[tuple[str, str, list[Number], list[Number], list[float] | None]]:
    """Yield the curves of one training: metric, unit, steps, values, epochs.

    Segments hold the curve so far, or their part of it: the later one counts where both have it.
    """
    by_name: dict[tuple[str, str], list[CurveFile]] = {}
    for file in files:
        by_name.setdefault((file.name, file.unit), []).append(file)
    metrics = [m for (_, _), parts in by_name.items() for m in _metrics(parts)]
    for (name, unit), parts in by_name.items():
        for metric in _metrics(parts):
            points: dict[Number, tuple[Number, float | None]] = {}
            for part in parts:
                points |= part.points(metric)
            steps = sorted(points)
            epochs = [points[step][1] for step in steps]
            known = [epoch for epoch in epochs if epoch is not None]
            yield (
                metric if metrics.count(metric) == 1 else f"{name}/{metric}",
                unit,
                steps,
                [points[step][0] for step in steps],
                known if known and len(known) == len(epochs) else None,
            )


def _metrics(parts: Iterable[CurveFile]) -> list[str]:
    return list(dict.fromkeys(metric for part in parts for metric in part.metrics))


def thinned(curve: Curve, points: int) -> Curve:
    """Return a curve of at most so many points, with its ends and its peaks.

    Of each stretch the least and the greatest value stay, so that no spike is lost.
    """
    count = len(curve.steps)
    if count <= points:
        return curve
    stretches = max(1, (points - 2) // 2)
    kept = {0, count - 1}
    for number in range(stretches):
        first = 1 + (count - 2) * number // stretches
        last = 1 + (count - 2) * (number + 1) // stretches
        if first < last:
            places = range(first, last)
            kept |= {min(places, key=curve.values.__getitem__)}
            kept |= {max(places, key=curve.values.__getitem__)}
    places_kept = sorted(kept)
    return replace(
        curve,
        steps=[curve.steps[place] for place in places_kept],
        values=[curve.values[place] for place in places_kept],
        epochs=None if curve.epochs is None else [curve.epochs[place] for place in places_kept],
    )


def smoothed(values: Sequence[Number], weight: float = 0.6) -> list[float]:
    """Return an exponential moving average, without the pull of its start towards zero.

    Args:
        values: In the order of their steps.
        weight: How much of what was before stays, from 0 (nothing) to less than 1.
    """
    mean, total = 0.0, 0.0
    found = []
    for value in values:
        mean = mean * weight + (1 - weight) * value
        total = total * weight + (1 - weight)
        found.append(mean / total)
    return found


def selected(found: Iterable[Curve], metric: str | None) -> list[Curve]:
    """Return the curves whose metric a regular expression finds; all without one.

    Raises:
        SeriesError: It is no regular expression.
    """
    if metric is None:
        return list(found)
    try:
        pattern = re.compile(metric)
    except re.error as error:
        raise SeriesError(f"--metric {metric!r} is no regular expression: {error}") from None
    return [curve for curve in found if pattern.search(curve.metric)]
