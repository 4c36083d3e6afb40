"""Logs of builds as Nix keeps them, for people."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_EVENT = "@nix "
_PHASE = "-- "


def rendered(lines: Iterable[str]) -> Iterator[str]:
    """Lines of a log for people: phases as `-- PHASE`, none of them twice."""
    phase = None
    for line in lines:
        if line.startswith(_EVENT):
            said = _phase(line)
            line = line if said is None else f"{_PHASE}{said}"  # noqa: PLW2901
        if phase is not None and line in (phase, f"{_PHASE}{phase}"):
            if line == phase:  # also printed, for those who see no phases
                phase = None
            continue
        phase = line.removeprefix(_PHASE) if line.startswith(_PHASE) else None
        yield line


def _phase(line: str) -> str | None:
    """Return the phase that a line announces; None if it does something else."""
    try:
        event = json.loads(line.removeprefix(_EVENT))
    except (ValueError, RecursionError):
        return None
    if not isinstance(event, dict) or event.get("action") != "setPhase":
        return None
    phase = event.get("phase")
    return phase if isinstance(phase, str) else None
