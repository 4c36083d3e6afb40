"""What runs are called beside one another: the parameters in which they differ, then numbers."""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from stagedml.realization.record import Run

_FEW = 4  # parameters in a label
_LONG = 32  # characters of a value


def parameters(run: Run) -> dict[str, Any]:
    """Return the parameters of a run's stages, as `train.epochs`; what is nested, by its keys."""
    return {
        name: value
        for stage in run.stages
        for name, value in _flat(stage.stage, stage.identity.config)
    }


def _flat(name: str, config: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    for key, value in config.items():
        if isinstance(value, dict) and value:
            yield from _flat(f"{name}.{key}", value)
        else:
            yield f"{name}.{key}", value


def run_labels(runs: Sequence[Run]) -> list[str]:
    """Return a label for each run, none like another; an empty one for a run that is alone."""
    if len(runs) < 2:
        return [""] * len(runs)
    return labels([(run.id, run.name, parameters(run)) for run in runs])


def labels(given: Sequence[tuple[int, str, Mapping[str, Any]]]) -> list[str]:
    """Return a label for each run, none like another.

    Args:
        given: Numbers of runs, their names, and their parameters by full names.
    """
    names = len({name for _, name, _ in given}) > 1
    differing = _differing([own for _, _, own in given])
    texts = [
        " ".join(
            [
                *([name] if names else []),
                *(f"{parameter}={_text(values[place])}" for parameter, values in differing[:_FEW]),
            ]
        )
        for place, (_, name, _) in enumerate(given)
    ]
    counts = Counter(texts)
    return [
        f"run {number}" if not text else text if counts[text] == 1 else f"{text} (run {number})"
        for text, (number, _, _) in zip(texts, given, strict=True)
    ]


def _differing(given: Sequence[Mapping[str, Any]]) -> list[tuple[str, list[Any]]]:
    """Return the parameters that all have and that differ, by their shortest names."""
    found: dict[str, list[Any]] = {}
    for name in given[0] if given else ():
        if all(name in one for one in given):
            values = [one[name] for one in given]
            if any(_text(value, None) != _text(values[0], None) for value in values):
                found[name] = values
    short: dict[str, list[tuple[str, list[Any]]]] = {}
    for name, values in found.items():
        short.setdefault(name.rpartition(".")[2], []).append((name, values))
    rows = []
    for last, group in short.items():
        if all(values == group[0][1] for _, values in group):
            rows.append((last, group[0][1]))  # one argument of the pipeline, in several stages
        else:
            rows += group
    return rows


def _text(value: Any, length: int | None = _LONG) -> str:
    text = value if isinstance(value, str) else json.dumps(value, sort_keys=True)
    return text if length is None or len(text) <= length else f"{text[: length - 1]}…"
