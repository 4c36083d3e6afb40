"""Stages over several instances of another."""

from __future__ import annotations

import random
from collections.abc import Sequence
from pathlib import Path

from stagedml.runtime.outputs import File, Json, Metric, Outputs
from stagedml.runtime.stage import Build, stage


class Roll(Outputs):
    """A number by chance."""

    value = Metric("value")


@stage()
def roll(build: Build[Roll], *, sides: int = 6) -> Roll:
    """Throw a die."""
    build.out.value = random.Random(build.seed).randrange(sides)
    return build.out


class Choice(Outputs):
    """The best of several, and where the code was."""

    values = Json("values.json", {"values": [float]})
    best = Metric("best")
    traces = File("traces.txt")


@stage()
def pick(build: Build[Choice], rolls: Sequence[Roll], text: Path) -> Choice:
    """Take the highest, and say where the code was."""
    import os
    import sys

    values = [r.value for r in rolls]
    build.out.values = {"values": values}
    build.out.best = max(values)
    mentioned = [__file__, *(place for place in sys.path if not place.startswith(sys.prefix))]
    # As seen from the build directory, which has another name without a sandbox.
    build.out.traces.write_text("".join(f"{os.path.relpath(place)}\n" for place in mentioned))
    return build.out
