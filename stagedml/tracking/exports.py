"""What all exports of runs have in common: names, times, values, and what they need installed."""

from __future__ import annotations

import json
import re
from importlib import import_module
from typing import TYPE_CHECKING, Any

from stagedml.errors import StagedMLError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from types import ModuleType

    from stagedml.realization.record import Number, Run
    from stagedml.tracking.series import Curve

_INSTANCE = re.compile(r"(?P<base>.+)-\d+", re.ASCII)


class ExportError(StagedMLError):
    """Runs cannot be exported as was asked."""


class MissingExtraError(StagedMLError):
    """A program that a command needs is not installed."""

    def __init__(self, extra: str, what: str) -> None:
        super().__init__(
            f"{what} is not installed, which this needs",
            hint=f"Install it: python -m pip install 'stagedml[{extra}]'",
        )


def needed(module: str, extra: str, what: str) -> ModuleType:
    """Import a module of an extra.

    Raises:
        MissingExtraError: It is not installed.
    """
    try:
        return import_module(module)
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] == module.partition(".")[0]:
            raise MissingExtraError(extra, what) from None
        raise


def began(run: Run) -> float:
    """Return when a run began, in seconds since 1970."""
    return run.moment / 1e9


def ended(run: Run) -> float:
    """Return when a run ended, as far as that is known: else, when it began."""
    return began(run) + (run.seconds or 0.0)


def final_metrics(run: Run) -> dict[str, Number]:
    """Return the metrics of a run's stages, as `evaluate.accuracy`."""
    return {
        f"{stage.stage}.{name}": value
        for stage in run.stages
        for name, value in stage.metrics.items()
    }


def as_text(value: Any) -> str:
    """Return a parameter's value as text: as JSON, but for what is text already."""
    return value if isinstance(value, str) else json.dumps(value, sort_keys=True)


def file_name(text: str) -> str:
    """Return a text as the name of a file: letters, digits, `.`, `_` and `-`."""
    return re.sub(r"[^\w.-]", "_", text, flags=re.ASCII).lstrip(".") or "_"


def instances_of(found: Iterable[Curve]) -> dict[str, str]:
    """Return the trainings of which there are several in a run, by the names of their stages.

    Examples:
        `{"train-0": "train", "train-1": "train"}`
    """
    bases: dict[str, set[str]] = {}
    for curve in found:
        if match := _INSTANCE.fullmatch(curve.stage):
            bases.setdefault(match["base"], set()).add(curve.stage)
    return {stage: base for base, group in bases.items() if len(group) > 1 for stage in group}
