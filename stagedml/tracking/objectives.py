"""What pipelines say themselves of whether more of a metric is better."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from stagedml.runtime.gate import AT_LEAST, AT_MOST
from stagedml.tracking.direction import larger_is_better

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


class Directions:
    """What gates and matchers of recorded runs say of metrics.

    Args:
        configs: Parameters of stages. Those of gates are bounds, `NAME_at_least` and
            `NAME_at_most`; those of matchers name the metric by which they choose.
    """

    ENDINGS = (AT_LEAST, AT_MOST)

    def __init__(self, configs: Iterable[Mapping[str, Any]]) -> None:
        self._known: dict[str, set[bool]] = {}
        for config in configs:
            renamed = config.get("objectives")
            renamed = renamed if isinstance(renamed, dict) else {}
            for parameter, bound in config.items():
                for ending, better in ((AT_LEAST, True), (AT_MOST, False)):
                    if parameter.endswith(ending) and bound is not None:
                        name = parameter.removesuffix(ending)
                        self._add(renamed.get(name, name), better=better)
            if config.get("rule") in ("best", "top", "worst"):
                lowest = config.get("lowest", False) is True
                self._add(config.get("metric"), better=not lowest)

    def _add(self, metric: object, *, better: bool) -> None:
        if isinstance(metric, str):
            self._known.setdefault(_plain(metric), set()).add(better)

    def of(self, metric: str) -> bool | None:
        """Whether more of a metric is better; None if nothing says, or pipelines disagree."""
        known = self._known.get(_plain(metric))
        if known is None:
            return larger_is_better(metric)
        return None if len(known) > 1 else next(iter(known))


def _plain(metric: str) -> str:
    """Return a metric's name as objectives are called."""
    return re.sub(r"\W", "_", metric)


def missed_objectives(parameters: Mapping[str, Any], metrics: Mapping[str, Any]) -> list[str]:
    """Return the objectives that a run's own metrics miss: `test_accuracy_at_least`.

    As far as names tell: a gate has bounds alone for parameters, and an objective its metric's
    name unless the pipeline says otherwise.

    Args:
        parameters: Of the run's stages: `report-gate.test_accuracy_at_least`.
        metrics: Of the run's stages: `report.test_accuracy`.
    """
    stages: dict[str, dict[str, Any]] = {}
    for name, value in parameters.items():
        stage, _, own = name.rpartition(".")
        stages.setdefault(stage, {})[own] = value
    bounds = [
        bound
        for own in stages.values()
        if all(name.endswith((AT_LEAST, AT_MOST)) for name in own)
        for bound in own.items()
        if isinstance(bound[1], int | float)
    ]
    found = []
    for name, bound in bounds:
        plain = name.removesuffix(AT_LEAST).removesuffix(AT_MOST)
        values = {v for full, v in metrics.items() if _plain(full.rpartition(".")[2]) == plain}
        if values and all((v < bound) if name.endswith(AT_LEAST) else (v > bound) for v in values):
            found.append(name)
    return found
