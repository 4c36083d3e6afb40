"""Trainings that take as long as they are told, in parts."""

from __future__ import annotations

from stagedml.runtime.outputs import File, Metric, Outputs
from stagedml.runtime.stage import Build, stage


class Trained(Outputs):
    """What a part of a training has come to."""

    weights = File("weights.txt")
    steps = Metric("steps")


def train(build: Build[Trained], steps: int, seconds: float, first: int = 0) -> Trained:
    """Take some steps, and say so."""
    import time

    for step in build.track(range(first, first + steps), "step", every=1):
        build.out.weights.write_text(str(step + 1))
        time.sleep(seconds / steps)
    print(f"weights after {first + steps} steps")
    build.out.steps = first + steps
    return build.out


@stage(accelerator="cpu")
def begin(build: Build[Trained], *, steps: int = 2, seconds: float = 0.0, tag: str = "") -> Trained:
    """Train from the beginning."""
    return train(build, steps, seconds)


@stage(accelerator="cpu")
def resume(
    build: Build[Trained], earlier: Trained, *, steps: int = 2, seconds: float = 0.0
) -> Trained:
    """Go on with a training."""
    return train(build, steps, seconds, int(earlier.weights.read_text()))
