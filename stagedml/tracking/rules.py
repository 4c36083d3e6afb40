"""Which kept runs stay when garbage is collected, and which are let go of."""

from __future__ import annotations

import re
import time
from collections import Counter
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from stagedml.errors import StagedMLError, nearest
from stagedml.realization.record import DONE

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from stagedml.realization.record import Run
    from stagedml.realization.roots import Entry

_UNITS = {"m": 60, "h": 3600, "d": 86400, "w": 7 * 86400}
_AGE = re.compile(r"([0-9]{1,6})([mhdw])", re.ASCII)
_MOST, _LEAST = "max", "min"


class RuleError(StagedMLError):
    """What is to stay is not said in a way that can be followed."""


@dataclass(frozen=True)
class Best:
    """Runs that stay for the values of a metric.

    Attributes:
        metric: Its name, or that of its stage and it: `accuracy`, `evaluate.accuracy`.
        count: How many of each pipeline.
        largest: Whether more is better; None if the metric is to tell.
    """

    metric: str
    count: int = 1
    largest: bool | None = None


@dataclass(frozen=True)
class Rules:
    """What stays of each pipeline: what any of these wants to stay.

    Attributes:
        keep: So many of the newest, and as many of the newest that were successful.
        seconds: What is not older.
        best: Those with the best metrics.
    """

    keep: int
    seconds: float | None = None
    best: tuple[Best, ...] = ()


@dataclass
class Kept:
    """A run that is kept from collection so far.

    Attributes:
        entry: Its directory.
        run: Its record; None if that is damaged.
        reason: Why it stays; none if it is let go of.
    """

    entry: Entry
    run: Run | None
    reason: str | None = None

    @property
    def name(self) -> str:
        """What was built: `digits.train`; the name of the directory where the record is damaged."""
        return self.run.name if self.run is not None else self.entry.path.parent.name


def parse_age(text: str) -> float:
    """Return the seconds of `90m`, `12h`, `30d` or `4w`.

    Raises:
        RuleError: It is nothing of the kind.
    """
    match = _AGE.fullmatch(text)
    if match is None:
        hint = "A whole number with m, h, d or w for minutes, hours, days or weeks: 30d."
        raise RuleError(f"{text!r} is no age", hint=hint)
    return int(match[1]) * _UNITS[match[2]]


def parse_best(text: str) -> Best:
    """Return what `METRIC`, `METRIC:3` or `METRIC:3:min` says.

    Raises:
        RuleError: It says nothing.
    """
    metric, *words = text.split(":")
    count, largest = 1, None
    seen: set[str] = set()
    for word in words:
        kind = "number" if word.isdecimal() and word.isascii() else "direction"
        if kind in seen or not metric:
            break
        seen.add(kind)
        if kind == "number" and 0 < int(word) < 10**6:
            count = int(word)
        elif word in (_MOST, _LEAST):
            largest = word == _MOST
        else:
            break
    else:
        if metric:
            return Best(metric, count, largest)
    hint = "Write METRIC, METRIC:3 for the best three, METRIC:3:min where less is better."
    raise RuleError(f"{text!r} names no best runs", hint=hint)


def apply(kept: Mapping[str, Sequence[Kept]], rules: Rules) -> list[str]:
    """Give a reason to each run that stays, if it has none.

    Args:
        kept: The kept runs of each target, the oldest first.
        rules: What stays.

    Returns:
        The names of the targets that are left as they are, since none of their runs has a metric
        that decides, and nothing else was said.

    Raises:
        RuleError: No run has a metric that is to decide, or nothing says which values are best.
    """
    now = time.time()
    everyone = [one for group in kept.values() for one in group]
    left: list[str] = []
    for best in rules.best:
        _check_metric(everyone, best)
    for group in kept.values():
        judged = [_best(group, best) for best in rules.best]
        if rules.best and not any(judged) and rules.seconds is None:
            left.append(group[-1].name)
            _stay(group, "none of its pipeline's runs has the metric")
            continue
        for best, winners in zip(rules.best, judged, strict=True):
            _stay(winners, f"best {best.count} by {best.metric}")
        # A run that failed pushes out none that was successful.
        for part in (group, [one for one in group if one.entry.output]):
            batches = dict.fromkeys(one.entry.batch for one in reversed(part))
            newest = set(list(batches)[: rules.keep])
            _stay([one for one in part if one.entry.batch in newest], f"newest {rules.keep}")
        if rules.seconds is not None:
            young = {one.entry.batch for one in group if now - _time(one) < rules.seconds}
            _stay([one for one in group if one.entry.batch in young], "not old enough")
    return left


def _stay(group: Sequence[Kept], reason: str) -> None:
    for one in group:
        one.reason = one.reason or reason


def _time(one: Kept) -> float:
    """When a run began, as seconds since 1970; of one that nobody knows, when it last changed."""
    if one.run is not None:
        try:
            return datetime.fromisoformat(one.run.time).timestamp()
        except (ValueError, OverflowError):
            return one.run.moment / 10**9
    try:
        return one.entry.path.stat().st_mtime
    except OSError:
        return time.time()


def _metrics(run: Run) -> Iterator[tuple[str, float]]:
    for stage in run.stages:
        for name, value in stage.metrics.items():
            yield f"{stage.stage}.{name}", value


def _names(run: Run, metric: str) -> dict[str, float]:
    """Return the metrics of a run that a name may mean, by their full names.

    Stages hand on what another has found, as gates do: of as many with one value, the first.
    """
    found = dict(_metrics(run))
    if metric in found:
        return {metric: found[metric]}
    own = {name: value for name, value in found.items() if name.endswith(f".{metric}")}
    if len(set(own.values())) == 1:
        return dict([next(iter(own.items()))])
    return own


def _check_metric(everyone: Sequence[Kept], best: Best) -> None:
    runs = [one.run for one in everyone if one.run is not None]
    if not any(_names(run, best.metric) for run in runs):
        full = [name for run in runs for name, _ in _metrics(run)]
        short = Counter(name.rpartition(".")[2] for name in dict.fromkeys(full))
        known = {*full, *(name for name, count in short.items() if count == 1)}
        raise RuleError(nearest("metric", best.metric, known))
    for run in runs:
        if len(names := _names(run, best.metric)) > 1:
            msg = f"{best.metric!r} may be {' or '.join(names)}"
            raise RuleError(msg, hint="Name one of them.")


def _best(group: Sequence[Kept], best: Best) -> list[Kept]:
    """Return the best runs of a target; none if none has the metric."""
    from stagedml.tracking.objectives import Directions

    # Of as good ones the newer.
    values = [
        (one, value)
        for one in reversed(group)
        if one.run is not None and one.run.status == DONE
        for value in _names(one.run, best.metric).values()
    ]
    if not values:
        return []
    largest = best.largest
    if largest is None:
        stages = [stage for one in group if one.run is not None for stage in one.run.stages]
        largest = Directions(s.identity.config for s in stages).of(best.metric.rpartition(".")[2])
    if largest is None:
        msg = f"nothing says whether more of {best.metric!r} is better"
        raise RuleError(msg, hint=f"Write {best.metric}:{best.count}:max, or min.")
    values.sort(key=lambda pair: -pair[1] if largest else pair[1])
    return [one for one, _ in values[: best.count]]
