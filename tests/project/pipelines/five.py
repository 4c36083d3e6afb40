"""Stages and their pipeline, all in one file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toy.words import sentence

from stagedml.runtime.outputs import File, Metric, Outputs
from stagedml.runtime.stage import Build, pipeline, stage

if TYPE_CHECKING:
    from stagedml.planning.manager import Manager

SEPARATOR = " "
FACTOR = 2


def split(text: str) -> list[str]:
    """Words of a text."""
    return text.strip().split(SEPARATOR)


def mean(numbers: list[float]) -> float:
    """The mean."""
    return sum(numbers) / len(numbers)


class Words(Outputs):
    """Words."""

    text = File("words.txt")


class Measure(Outputs):
    """A number."""

    value = Metric("value")


class Plot(Outputs):
    """A drawing."""

    page = File("plot.html")


@stage()
def gather(build: Build[Words], *, count: int = 3) -> Words:
    """Write words."""
    build.out.text.write_text(sentence(count))
    return build.out


@stage()
def measure(build: Build[Measure], words: Words) -> Measure:
    """Measure words."""
    build.out.value = mean([float(len(word)) for word in split(words.text.read_text())])
    return build.out


@stage()
def enlarge(build: Build[Measure], words: Words) -> Measure:
    """Measure words, and more."""
    build.out.value = FACTOR * len(split(words.text.read_text()))
    return build.out


@stage()
def plot(build: Build[Plot], one: Measure, other: Measure, *, color: str = "red") -> Plot:
    """Draw numbers."""
    title = "A plot"
    build.out.page.write_text(f"{title} {color} {mean([one.value, other.value])}")
    return build.out


@stage()
def describe(build: Build[Plot], words: Words) -> Plot:
    """Say what there is."""
    build.out.page.write_text(f"Words: {words.text.read_text()}")
    return build.out


class Both(Outputs):
    """Two pages."""

    page = File("index.html")


@stage()
def bind(build: Build[Both], drawn: Plot, said: Plot) -> Both:
    """Put pages together."""
    build.out.page.write_text(drawn.page.read_text() + said.page.read_text())
    return build.out


@pipeline("five")
def all_five(m: Manager) -> Both:
    """Gather, measure, draw, describe."""
    words = gather(m, count=3)
    drawn = plot(m, measure(m, words), enlarge(m, words), color="blue")
    return bind(m, drawn, describe(m, words))
