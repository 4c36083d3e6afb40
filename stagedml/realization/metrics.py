"""Metrics of realized stages: from the store, or from the ledger where they were collected."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from stagedml.realization.record import RecordError, check_metrics
from stagedml.runtime.outputs import METRICS_FILE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from stagedml.realization.history import History
    from stagedml.realization.record import Number


class Found(NamedTuple):
    """The metrics of a stage.

    Attributes:
        values: By name.
        collected: They are from the ledger: the output is not in the store, or damaged.
    """

    values: Mapping[str, Number]
    collected: bool = False


def metrics_in(output: str) -> dict[str, Number]:
    """Return the metrics that an output in the store holds.

    Raises:
        RecordError: They are damaged.
    """
    path = Path(output, METRICS_FILE)
    try:
        return check_metrics(json.loads(path.read_text(encoding="utf-8")))
    except (FileNotFoundError, NotADirectoryError):
        return {}
    except (OSError, ValueError, RecursionError, RecordError) as error:
        hint = "Something has changed the file: build again with --repair."
        raise RecordError(f"the metrics in {path} are damaged: {error}", hint=hint) from None


def metrics_or_none(output: str, say: Callable[[str], None]) -> dict[str, Number]:
    """Return the metrics that an output holds; none, and a warning, if they are damaged."""
    try:
        return metrics_in(output)
    except RecordError as error:
        say(f"warning: {error}")
        return {}


def metrics_of(outputs: Iterable[str], history: History) -> dict[str, Found]:
    """Return the metrics of those outputs that have any, or had when they were there."""
    found: dict[str, Found] = {}
    wanted = list(outputs)
    gone = history.nix.invalid(*wanted)  # whatever a stopped build has left there
    absent = set(gone)
    for output in wanted:
        if output in absent:
            continue
        if values := metrics_or_none(output, history.say):
            found[output] = Found(values)
        elif Path(output, METRICS_FILE).exists():
            gone.append(output)
    for output, realization in history.by_output(gone).items():
        if realization.metrics:
            found[output] = Found(realization.metrics, collected=True)
    return found
