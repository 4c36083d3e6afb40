"""A first pipeline: two stages in one file."""

from __future__ import annotations

from typing import Annotated

from stagedml import Bounds, Build, File, Manager, Metric, Outputs, pipeline, stage


class Numbers(Outputs):
    """Some numbers, one on a line."""

    numbers = File("numbers.txt")


class Mean(Outputs):
    """Their mean."""

    mean = Metric("mean")


@stage()
def make_numbers(
    build: Build[Numbers], *, count: Annotated[int, Bounds(at_least=1)] = 10
) -> Numbers:
    """Write the numbers from 1."""
    build.out.numbers.write_text("".join(f"{i + 1}\n" for i in range(count)))
    return build.out


@stage()
def mean_of(build: Build[Mean], data: Numbers) -> Mean:
    """Compute the mean."""
    values = [int(line) for line in data.numbers.read_text().split()]
    build.out.mean = sum(values) / len(values)
    return build.out


@pipeline("hello")
def all_hello(m: Manager) -> Mean:
    """The mean of the first numbers."""
    return mean_of(m, make_numbers(m, count=100))
