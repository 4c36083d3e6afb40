"""Stages of chance, and of what comes out the same."""

from __future__ import annotations

import random
from pathlib import Path

from stagedml.runtime.outputs import File, Metric, Outputs
from stagedml.runtime.stage import Build, stage


class Throw(Outputs):
    """A number by chance."""

    number = Metric("number")
    seed = Metric("seed")
    text = File("throw.txt")


@stage(impure=True)
def throw(build: Build[Throw], *, sides: int = 1000000) -> Throw:
    """Throw a die, each time anew."""
    build.out.number = random.Random(build.seed).randrange(sides)
    build.out.seed = build.seed
    build.out.text.write_text(f"{build.out.number}\n")
    return build.out


class Tally(Outputs):
    """What was thrown, doubled."""

    throw: Throw
    double = Metric("double")


@stage
def tally(build: Build[Tally], throw: Throw) -> Tally:
    """Double what was thrown."""
    build.out.double = 2 * throw.number + 0 * throw.config.sides
    return build.out


@stage(accelerator="cpu")
def draw(build: Build[Throw], *, sides: int = 1000000) -> Throw:
    """Draw a number, the same for each seed."""
    build.out.number = random.Random(build.seed).randrange(sides)
    build.out.seed = build.seed
    build.out.text.write_text(f"{build.out.number}\n")
    return build.out


@stage(impure=True)
def own_path(build: Build[Throw]) -> Throw:
    """Mention the output's own path."""
    build.out.number = build.out.seed = 0
    build.out.text.write_text(f"{build.out.text}\n")
    return build.out


class Rounded(Outputs):
    """A rounded number."""

    number = Metric("number")
    text = File("number.txt")


@stage(content_addressed=True)
def rounded(build: Build[Rounded], *, value: float = 1.2) -> Rounded:
    """Round a number."""
    build.out.number = round(value)
    build.out.text.write_text(f"{build.out.number}\n")
    return build.out


class Doubled(Outputs):
    """A doubled number."""

    rounded: Rounded
    number = Metric("doubled")


@stage
def doubled(build: Build[Doubled], rounded: Rounded, text: Path) -> Doubled:
    """Double a number."""
    build.out.number = 2 * rounded.number + 0 * len(text.read_text())
    return build.out


@stage
def squared(build: Build[Doubled], rounded: Doubled) -> Doubled:
    """Square a doubled number."""
    build.out.number = rounded.number**2
    return build.out
