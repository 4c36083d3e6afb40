"""A stage that writes a small file made from its inputs."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from stagedml.runtime.outputs import File, Outputs
from stagedml.runtime.stage import Build, stage


class Text(Outputs):
    """A small text."""

    text = File("text")


@stage()
def join(build: Build[Text], parts: Sequence[Path], *, index: int) -> Text:
    """Join the ends of some texts, and add a line."""
    build.out.text.write_text("".join(p.read_text()[-64:] for p in parts) + f"{index}\n")
    return build.out
