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
    """The best of several, and what there is to say of the toolchain."""

    values = Json("values.json", {"values": [float]})
    best = Metric("best")
    traces = File("traces.bin")


@stage()
def pick(build: Build[Choice], rolls: Sequence[Roll], text: Path) -> Choice:
    """Take the highest, and mention the store paths that an output must not refer to."""
    import os
    import sys

    values = [r.value for r in rolls]
    build.out.values = {"values": values}
    build.out.best = max(values)
    mentioned = [sys.executable, sys.prefix, __file__, os.path.realpath(__file__), os.__file__]
    mentioned += [os.path.realpath(p) for p in sys.path]
    with build.out.traces.open("wb") as file:
        for path in mentioned:
            file.write(b"\0\xff" + path.encode() + b"\0")
        # Across the border of two pages of memory, too.
        file.seek(8192 - 20)
        file.write(sys.prefix.encode())
    return build.out
