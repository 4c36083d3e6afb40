"""How long a build will still take, by what its stages took the last time."""

from __future__ import annotations

import heapq
from typing import TYPE_CHECKING

from stagedml.errors import StagedMLError

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

MOST = 500  # stages; of more, what uses what is not looked at


def uses(drvs: Collection[str]) -> dict[str, list[str]] | None:
    """Return which of some derivations each of them uses; None where nobody can tell."""
    from stagedml.nix.graph import load

    if len(drvs) > MOST:
        return None
    known = set(drvs)
    try:
        return {drv: [used for used in load(drv).input_drvs if used in known] for drv in drvs}
    except (OSError, StagedMLError):  # in a store that is not on this machine
        return None


def time_left(
    seconds: Mapping[str, float], used: Mapping[str, Iterable[str]] | None, jobs: int
) -> float:
    """Return when the last of some builds ends, if each starts as soon as it can.

    Args:
        seconds: What each has still to do.
        used: What each uses, none of them in a circle; what is not in `seconds` is there. Nothing
            is known of it where absent: then one follows the other.
        jobs: How many run at once.
    """
    if used is None or jobs <= 1:
        return sum(seconds.values())
    waits = {build: {u for u in used.get(build, ()) if u in seconds} for build in seconds}
    users: dict[str, list[str]] = {build: [] for build in seconds}
    for build, needed in waits.items():
        for other in needed:
            users[other].append(build)
    ready = [build for build, needed in waits.items() if not needed]
    running: list[tuple[float, str]] = []
    now = 0.0
    while ready or running:
        while ready and len(running) < jobs:
            build = ready.pop(0)
            heapq.heappush(running, (now + seconds[build], build))
        now, ended = heapq.heappop(running)
        for build in users[ended]:
            waits[build].discard(ended)
            if not waits[build]:
                ready.append(build)
    return now
