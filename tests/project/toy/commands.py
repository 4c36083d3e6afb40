"""Programs as stages."""

from __future__ import annotations

from pathlib import Path

from stagedml import Build, File, Outputs, command, stage


class Printed(Outputs):
    """What a program printed."""

    text = File("printed.txt")


@command(Printed, stdout="text")
def shout(
    build: Build[Printed], script: Path, words: Path, *, count: int = 2, mark: str = "!"
) -> list[str | Path | int]:
    """Run a script of the repository."""
    return ["python3", script, words, count, mark]


@command(Printed, stdout="text", environment="tiny")
def greet(build: Build[Printed], *, name: str = "a b") -> list[str]:
    """Run a program of a package."""
    return ["toy-hi", name, "$HOME"]


@stage(programs=["nixpkgs:gawk"])
def awk(build: Build[Printed]) -> Printed:
    """Run a program of nixpkgs."""
    build.run(["gawk", "BEGIN { print 1 }"], stdout=build.out.text)
    return build.out


@stage
def missing(build: Build[Printed]) -> Printed:
    """Run what is not there."""
    build.run(["no-such-program"])
    return build.out
