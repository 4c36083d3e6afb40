"""Objectives of pipelines, and the gate that a result passes if they are met."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeVar, overload

from stagedml.planning.nodes import InputError, Reference
from stagedml.runtime.gate import AT_LEAST, AT_MOST
from stagedml.runtime.outputs import Metric, Outputs

if TYPE_CHECKING:
    from stagedml.planning.manager import Manager
    from stagedml.runtime.either import Either

OutputsT = TypeVar("OutputsT", bound=Outputs)


class Objective(NamedTuple):
    """What a pipeline asks of a metric.

    Attributes:
        metric: The metric of a planned stage; of a class of outputs, for matchers.
        name: What it is called in messages and settings.
        bounds: `NAME_at_least` and `NAME_at_most`, as far as they are given.
    """

    metric: Any  # a `Reference` or a `Metric`; mypy takes the latter for a descriptor of ours
    name: str
    bounds: dict[str, float]


def objective(
    metric: float | Metric,
    *,
    at_least: float | None = None,
    at_most: float | None = None,
    name: str | None = None,
) -> Objective:
    """State what a pipeline asks of a metric; to be given to `gate`, or to a matcher.

    Args:
        metric: A metric of a stage, as `evaluation.accuracy`; for matchers, which have several
            candidates, that of their class, as `Evaluation.accuracy`.
        at_least: A smaller value misses the objective.
        at_most: A larger value misses the objective.
        name: What it is called in messages and settings; the metric's own name by default.

    Raises:
        InputError: It is not a metric of a planned stage, or nothing is asked of it.
    """
    promise = metric.promise if isinstance(metric, Reference) else metric
    if not isinstance(promise, Metric):
        msg = f"an objective is on a metric of a stage, not on {metric!r}"
        raise InputError(msg, hint="Write `objective(evaluation.accuracy, at_least=0.97)`.")
    chosen = re.sub(r"\W", "_", name or promise.path)
    given = {chosen + AT_LEAST: at_least, chosen + AT_MOST: at_most}
    bounds = {key: bound for key, bound in given.items() if bound is not None}
    if not bounds:
        msg = f"the objective on {chosen!r} asks for nothing"
        raise InputError(msg, hint="Give `at_least`, `at_most` or both.")
    return Objective(metric, chosen, bounds)


@overload
def gate(
    manager: Manager,
    result: OutputsT,
    *objectives: Objective,
    name: str | None = None,
    tolerant: Literal[False] = False,
) -> OutputsT: ...
@overload
def gate(
    manager: Manager,
    result: OutputsT | Either[OutputsT],
    *objectives: Objective,
    name: str | None = None,
    tolerant: Literal[True],
) -> Either[OutputsT]: ...
def gate(
    manager: Manager,
    result: Any,
    *objectives: Objective,
    name: str | None = None,
    tolerant: bool = False,
) -> Any:
    """Hand on a result if objectives are met; the end of a pipeline.

    The gate is a stage of its own, whose output has links to all that the result holds. Where an
    objective is missed it fails, and says by how much: after the result is in the store, where it
    stays. Its parameters are the objectives, `NAME_at_least` and `NAME_at_most`, so that
    `--set GATE.NAME_at_least=0.9` changes one, and `=null` drops it.

    Args:
        manager: The plan to add to.
        result: What to hand on, as a pipeline's report.
        objectives: What is asked of metrics, of any stages of the plan.
        name: The gate's own; the result's with `-gate` by default.
        tolerant: A missed objective is a failure as a value, as of a stage made by `either`: a
            candidate that misses it has lost.

    Returns:
        The same outputs, configuration and exposed inputs as `result`; an `Either` of them, if it
        is tolerant.

    Raises:
        InputError: There is no objective, two have one name, or one is of another plan.
        ParameterError: A setting or a bound is not a number.
    """
    return manager.add_gate(result, objectives, name, tolerant=tolerant)
