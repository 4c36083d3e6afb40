"""Studies: an optimiser proposes settings of a pipeline, builds say what they are worth.

The optimiser is Optuna, asked and told, outside of all derivations. A trial is an ordinary plan;
so a study that is repeated, or goes on after it was stopped, finds in the store what was built.
"""

from __future__ import annotations

import tomllib
import warnings
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from stagedml.errors import StagedMLError, nearest
from stagedml.planning.grid import Range, SweepError, same_key
from stagedml.planning.parameters import ParameterError, canonical, check_json, parse_value
from stagedml.realization.sweep import (
    DONE,
    FAILED,
    Outcome,
    Planned,
    check_whole,
    plan_point,
    plan_points,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from pathlib import Path

    import optuna

    from stagedml.planning.grid import Point
    from stagedml.planning.target import Target
    from stagedml.realization.workspace import Workspace

    Build = Callable[[Sequence[Planned]], Sequence[Outcome]]

_RANGE = ("low", "high", "log", "step")
_FORM = "Write `low = 1e-5`, `high = 1e-1` and perhaps `log = true`; or `choices = [...]`."


class SpaceError(StagedMLError):
    """A file does not say what settings there are to choose from."""


class OptunaMissingError(StagedMLError):
    """Optuna is not installed."""

    def __init__(self) -> None:
        hint = "Install it: python -m pip install 'optuna>=4'  (the extra 'tune' of stagedml)."
        super().__init__("`stagedml tune` needs Optuna, which is not installed", hint=hint)


@dataclass(frozen=True)
class Choices:
    """Some values to choose from.

    Attributes:
        texts: The values, as `--set` takes them.
    """

    texts: tuple[str, ...]


Space = dict[str, Range | Choices]


def read_space(path: Path) -> Space:
    """Read a file of settings to choose from, by key: `[STAGE.PARAM]` and `[PARAM]`.

    Raises:
        SpaceError: With what is wrong, and in which table.
    """
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise SpaceError(f"{path}: {error.strerror}") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
        raise SpaceError(f"not a TOML file: {error}", where=str(path)) from None
    found: Space = {}
    for key, table in _tables(data, path):
        known = next((other for other in found if same_key(other) == same_key(key)), None)
        if known is not None:
            raise SpaceError(f"[{key}]: it is there twice, also as [{known}]", where=str(path))
        try:
            found[key] = _read(table)
        except (SweepError, SpaceError, ParameterError) as error:
            raise SpaceError(
                f"[{key}]: {error.message}", hint=error.hint, where=str(path)
            ) from None
    if not found:
        raise SpaceError("there is nothing to choose", hint=_FORM, where=str(path))
    return found


def _tables(data: Mapping[str, Any], path: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield tables by key; `[train.rate]` is a table in a table, to TOML."""
    for key, table in data.items():
        if not isinstance(table, dict):
            msg = f"{key!r} is no table"
            raise SpaceError(msg, hint=f"Write [{key}], and below it: {_FORM[6:]}", where=str(path))
        if table and all(isinstance(value, dict) for value in table.values()):
            for name, inner in table.items():
                yield f"{key}.{name}", inner
        else:
            yield key, table


def _read(table: Mapping[str, Any]) -> Range | Choices:
    known = ("choices", *_RANGE)
    for name in table:
        if name not in known:
            raise SpaceError(nearest("entry", name, known), hint=_FORM)
    if "choices" in table:
        if len(table) > 1:
            raise SpaceError("it has choices and a range", hint=_FORM)
        choices = table["choices"]
        if not isinstance(choices, list) or not choices:
            raise SpaceError("choices are a list that is not empty", hint=_FORM)
        texts = []
        for choice in choices:
            check_json(choice, "a choice")
            texts.append(_text(choice))
        if len(set(texts)) != len(texts):
            raise SpaceError("a choice is there twice")
        return Choices(tuple(texts))
    if "low" not in table or "high" not in table:
        raise SpaceError("it has neither choices nor both ends of a range", hint=_FORM)
    if not isinstance(table.get("log", False), bool):
        raise SpaceError("log is true or false", hint=_FORM)
    return Range(table["low"], table["high"], log=table.get("log", False), step=table.get("step"))


def _text(value: object) -> str:
    plain = isinstance(value, str) and parse_value(value) is value
    return str(value) if plain else canonical(value)


def check_space(
    workspace: Workspace, target: Target, space: Space, settings: Sequence[str], path: Path
) -> Planned:
    """Plan the ends and choices of a space, each by itself; one of the plans.

    Raises:
        SpaceError: The pipeline has no such parameter, or does not take a value of the space.
    """
    found: list[Planned] = []
    for key, values in space.items():
        texts = (
            values.texts
            if isinstance(values, Choices)
            else (canonical(values.low), canonical(values.high))
        )
        try:
            planned = plan_points(workspace, target, [{key: text} for text in texts], settings)
            if isinstance(values, Range) and values.whole:
                check_whole(planned[0], [key])
        except SweepError as error:
            where = f"{path}, {error.where}" if error.where else str(path)
            raise SpaceError(f"[{key}]: {error.message}", hint=error.hint, where=where) from error
        found += planned
    return found[0]


@dataclass(frozen=True)
class Trial:
    """A trial of a study.

    Attributes:
        number: Which, from 1.
        outcome: What became of it.
        value: What it is worth; None if it failed, or misses an objective.
    """

    number: int
    outcome: Outcome
    value: float | None


class Study:
    """An optimiser and what it was told.

    Args:
        workspace: Where the pipeline is defined.
        target: What to build.
        space: What to choose from.
        metric: What a trial is worth: of the target, or `STAGE.METRIC`.
        settings: Further settings of all trials.
        maximize: Whether more is better.
        seed: What the optimiser's choices follow from, with what it is told.

    Raises:
        OptunaMissingError: Optuna is not installed.
    """

    def __init__(
        self,
        workspace: Workspace,
        target: Target,
        space: Space,
        metric: str,
        *,
        settings: Sequence[str] = (),
        maximize: bool = True,
        seed: int = 0,
    ) -> None:
        self.workspace = workspace
        self.target = target
        self.space = space
        self.metric = metric
        self.settings = settings
        self.maximize = maximize
        self.trials: list[Trial] = []
        self._optimiser = _optimiser(seed, maximize=maximize)
        self._distributions = {key: _distribution(values) for key, values in space.items()}

    @property
    def best(self) -> Trial | None:
        """The best trial, the first of several."""
        choose = max if self.maximize else min
        known = [trial for trial in self.trials if trial.value is not None]
        return choose(known, key=lambda trial: trial.value or 0.0) if known else None

    def advance(self, count: int, build: Build) -> list[Trial]:
        """Ask for some trials, build them at once, and tell what they are worth, in their order.

        Args:
            count: How many.
            build: Builds points, each another one; what became of them.
        """
        asked = [self._optimiser.ask(self._distributions) for _ in range(count)]
        points = [self._point(trial.params) for trial in asked]
        outcomes: dict[str, Outcome] = {}
        planned: dict[str, Planned] = {}
        for point in points:
            key = canonical(point)
            if key in planned or key in outcomes:
                continue
            try:
                planned[key] = plan_point(self.workspace, self.target, point, self.settings)
            except StagedMLError as error:  # what is fine by itself need not be so together
                outcomes[key] = Outcome(point, FAILED, reasons=(error.message,))
        built = build(list(planned.values())) if planned else ()
        outcomes |= dict(zip(planned, built, strict=True))
        return [
            self._tell(trial, outcomes[canonical(point)])
            for trial, point in zip(asked, points, strict=True)
        ]

    def _point(self, values: Mapping[str, Any]) -> Point:
        point: dict[str, str] = {}
        for key, known in self.space.items():
            value = values[key]
            point[key] = canonical(known.rounded(value)) if isinstance(known, Range) else value
        return point

    def _tell(self, asked: optuna.trial.Trial, outcome: Outcome) -> Trial:
        from optuna.trial import TrialState

        value = outcome.metrics.get(self.metric) if outcome.status == DONE else None
        if value is None:
            self._optimiser.tell(asked, state=TrialState.FAIL)
        else:
            self._optimiser.tell(asked, float(value))
        told = Trial(asked.number + 1, outcome, value)
        self.trials.append(told)
        return told


def _optimiser(seed: int, *, maximize: bool) -> optuna.study.Study:
    try:
        import optuna
    except ImportError as error:
        if error.name != "optuna":
            raise
        raise OptunaMissingError from None
    optuna.logging.set_verbosity(optuna.logging.WARNING)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # that trials are told of together is marked experimental
        # Trials that are asked for together keep away from each other.
        sampler = optuna.samplers.TPESampler(seed=seed, constant_liar=True)
    return optuna.create_study(direction="maximize" if maximize else "minimize", sampler=sampler)


def _distribution(values: Range | Choices) -> optuna.distributions.BaseDistribution:
    from optuna.distributions import (
        CategoricalDistribution,
        FloatDistribution,
        IntDistribution,
    )

    if isinstance(values, Choices):
        return CategoricalDistribution(values.texts)
    if values.whole:
        step = values.step or 1
        return IntDistribution(int(values.low), int(values.high), log=values.log, step=int(step))
    low, high = float(values.low), float(values.high)
    return FloatDistribution(low, high, log=values.log, step=values.step)
