"""A stage whose code reads a file that is beside it."""

from __future__ import annotations

from pathlib import Path

from stagedml import Build, File, Outputs, stage
from toy.words import sentence


class Greeting(Outputs):
    """A greeting."""

    text = File("greeting.txt")


@stage(data_files=["greeting.txt"])
def greeting(build: Build[Greeting]) -> Greeting:
    """Greet."""
    text = (Path(__file__).parent / "greeting.txt").read_text()
    build.out.text.write_text(text + sentence(1) + "\n")
    return build.out
