"""A stage that writes a small file made from its inputs."""

from __future__ import annotations

from pathlib import Path

from stagedml import Build, File, Outputs, stage


class Text(Outputs):
    """A small text."""

    text = File("text")


@stage()
def join(build: Build[Text], parts: list[Path], *, index: int) -> Text:
    """Join the ends of some texts, and add a line."""
    build.out.text.write_text("".join(p.read_text()[-64:] for p in parts) + f"{index}\n")
    return build.out
