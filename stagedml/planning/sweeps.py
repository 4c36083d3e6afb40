"""Sweeps within a pipeline: a stage with several values of its parameters, as one list.

    runs = sweep(m, train, data, epochs=each(5, 10), learning_rate=each(1e-4, 1e-3), batch_size=64)
    best = match_best(m, runs, ConvNet.val_accuracy)

`each` and `between` say that they return a value, so that mypy checks those that they are given
against the stage's own parameters.
"""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar, cast

from stagedml.errors import StagedMLError, nearest
from stagedml.planning.grid import Axis, Range, SweepError, points
from stagedml.planning.parameters import (
    ParameterError,
    canonical,
    check_json,
    check_type,
    parse_value,
)
from stagedml.planning.signature import signature_of
from stagedml.planning.target import stage_key
from stagedml.runtime.outputs import Outputs

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from stagedml.planning.manager import Manager
    from stagedml.runtime.stage import Stage

P = ParamSpec("P")
OutputsT = TypeVar("OutputsT", bound=Outputs)
ValueT = TypeVar("ValueT")
NumberT = TypeVar("NumberT", int, float)

_LONGEST = 120  # letters of a stage's name, of the 211 that Nix allows
_WORD = re.compile(r"[A-Za-z0-9._+]{1,40}")
_EACH = "Write `sweep(m, stage, inputs..., parameter=each(1, 2), ...)`."


@dataclass(frozen=True)
class Several:
    """What a parameter is to be, one after the other."""

    values: tuple[Any, ...]


def each(*values: ValueT) -> ValueT:
    """Return what stands for several values of a parameter, in `sweep`, `zipped` and `sampled`."""
    return cast("ValueT", Several(values))


def between(
    low: NumberT, high: NumberT, *, log: bool = False, step: NumberT | None = None
) -> NumberT:
    """Return what stands for values of a parameter to be drawn by `sampled`, both ends included.

    Whole numbers, where both ends are; others are rounded to about four digits.

    Args:
        low: The least.
        high: The greatest.
        log: Their logarithms are evenly spread.
        step: Multiples of this above `low` alone.

    Raises:
        SweepError: They are no range.
    """
    return cast("NumberT", Range(low, high, log=log, step=step))


def sweep(
    m: Manager, stage: Stage[P, OutputsT], /, *args: P.args, **kwargs: P.kwargs
) -> list[OutputsT]:
    """Add a stage once for each combination of values.

    Their names say the values: `train-epochs=5-learning_rate=0.001`. So further values, or another
    order, rename and rebuild none. One that fails is a candidate that lost: its failure is its
    output, and only stages that cannot do without it fail, too.

    Args:
        m: The plan to add to.
        stage: The stage.
        args: Its inputs.
        kwargs: Its inputs and parameters; `each(...)`, or a list where the parameter is none, are
            values to combine. The last varies fastest.

    Raises:
        SweepError: Nothing is swept, or not right; or `--set` sets what is swept.
        StagedMLError: See `Manager.add_stage`.
    """
    return _add(m, stage, args, kwargs, lambda axes: points(axes, limit=_NO_LIMIT))


def zipped(
    m: Manager, stage: Stage[P, OutputsT], /, *args: P.args, **kwargs: P.kwargs
) -> list[OutputsT]:
    """Add a stage once for the first of all values, once for the second, and so on; see `sweep`.

    Raises:
        SweepError: See `sweep`; or there are not as many values of each.
    """
    return _add(m, stage, args, kwargs, lambda axes: points((), axes, limit=_NO_LIMIT))


@dataclass(frozen=True)
class Sampler:
    """Adds a stage for random combinations of values; made by `sampled`."""

    count: int
    seed: int

    def __call__(
        self, m: Manager, stage: Stage[P, OutputsT], /, *args: P.args, **kwargs: P.kwargs
    ) -> list[OutputsT]:
        """Add a stage for each combination that is drawn; see `sweep`."""

        def draw(axes: Sequence[Axis]) -> Sequence[Mapping[str, str]]:
            return points(axes, sample=self.count, seed=self.seed, limit=_NO_LIMIT)

        return _add(m, stage, args, kwargs, draw, draws=True)


def sampled(count: int, *, seed: int = 0) -> Sampler:
    """Return what adds a stage for random combinations: `sampled(8)(m, train, data, rate=...)`.

    A parameter is `each(...)` of some values, or `between(LOW, HIGH)`. A greater count begins with
    the same ones.

    Args:
        count: How many.
        seed: What is drawn follows from it.
    """
    return Sampler(count, seed)


_NO_LIMIT = 2**62


def _add(
    m: Manager,
    stage: Stage[..., OutputsT],
    args: Sequence[Any],
    kwargs: Mapping[str, Any],
    choose: Callable[[Sequence[Axis]], Sequence[Mapping[str, str]]],
    *,
    draws: bool = False,
) -> list[OutputsT]:
    from stagedml.planning.manager import located_by_caller

    with located_by_caller():
        axes = _axes(stage, args, kwargs, draws=draws)
        _check_settings(m, stage, axes)
        chosen = choose(axes)
    fixed = {name: value for name, value in kwargs.items() if name not in {a.key for a in axes}}
    tolerant = stage.but(tolerant=True)
    found = []
    for point in chosen:
        values = {name: json.loads(text) for name, text in point.items()}
        suffix = name_of(values, room=_LONGEST - len(stage.name))
        found.append(m.add_stage(tolerant, args, {**fixed, **values}, suffix=suffix))
    return found


def _axes(
    stage: Stage[..., Any], args: Sequence[Any], kwargs: Mapping[str, Any], *, draws: bool
) -> list[Axis]:
    """Return what is swept, each value checked.

    Raises:
        SweepError: It is nothing, or an input.
        ParameterError: A value does not fit the stage.
    """
    signature = signature_of(stage)
    inputs = [value for value in args if isinstance(value, Several | Range)]
    inputs += [kwargs[n] for n in signature.inputs if isinstance(kwargs.get(n), Several | Range)]
    if inputs:
        msg = f"an input of the stage {stage.name!r} is swept"
        hint = "Parameters are; for several inputs write a loop, with `.named(...)` stages."
        raise SweepError(msg, hint=hint)
    axes = []
    for name, given in kwargs.items():
        if name in signature.inputs:
            continue
        annotation = signature.parameters.get(name, Any)
        what = f"the parameter {name!r} of the stage {stage.name!r}"
        value = given
        if isinstance(value, list) and not _takes_list(value, annotation, what):
            value = Several(tuple(value))
        if not isinstance(value, Several | Range):
            continue
        if name not in signature.parameters:
            msg = f"the stage {stage.name!r}: {nearest('parameter', name, signature.parameters)}"
            raise ParameterError(msg)
        if isinstance(value, Range):
            if not draws:
                msg = f"{what} is a range, of which values are drawn"
                raise SweepError(msg, hint="Write `sampled(8)(m, stage, ...)`.")
            ends = [check_type(end, annotation, what) for end in (value.low, value.high)]
            if value.whole and any(isinstance(end, float) for end in ends):
                msg = f"{what} is a float, and its range one of whole numbers"
                raise SweepError(msg, hint="Write its ends with a point: 0.0 and 1.0.")
            axes.append(Axis(name, range=value))
            continue
        if not value.values:
            msg = f"{what} has no values"
            raise SweepError(msg, hint=_EACH)
        texts = []
        for item in value.values:
            check_json(item, what)
            texts.append(canonical(check_type(item, annotation, what)))
        axes.append(Axis(name, tuple(texts)))
    if not axes:
        msg = f"nothing of the stage {stage.name!r} is swept"
        raise SweepError(msg, hint=_EACH)
    return axes


def _takes_list(value: list[Any], annotation: Any, what: str) -> bool:
    """Whether a list is a value of a parameter, rather than several values of it."""
    try:
        check_type(value, annotation, what)
    except StagedMLError:
        return False
    return True


def _check_settings(m: Manager, stage: Stage[..., Any], axes: Sequence[Axis]) -> None:
    """Refuse `--set` of what is swept.

    Raises:
        SweepError: It would make all points one.
    """
    given = m.overrides.get(stage_key(stage.name), {})
    for axis in axes:
        if axis.key in given:
            msg = f"'{stage.name}.{axis.key}' is set, and the pipeline sweeps it"
            raise SweepError(msg, hint="Leave out --set, or build one of the swept stages.")


def name_of(values: Mapping[str, Any], *, room: int = _LONGEST) -> str:
    """Return values as the end of a stage's name; what is no name, or too long, ends in a hash.

    Examples:
        >>> name_of({"lr": 0.001, "epochs": 5})
        'epochs=5-lr=0.001'
    """
    text = "-".join(f"{name}={_word(values[name])}" for name in sorted(values))
    if len(text) <= max(room, 32):
        return text
    return f"{text[: max(room, 32) - 14].rstrip('-=')}-{_hash(values)}"


def _word(value: Any) -> str:
    if isinstance(value, str):
        # Nothing that stands for another value: "5" is not 5.
        return value if _WORD.fullmatch(value) and parse_value(value) is value else _hash(value)
    return _hash(value) if isinstance(value, list | dict) else canonical(value)


def _hash(value: object) -> str:
    return hashlib.sha256(canonical(value).encode()).hexdigest()[:12]
