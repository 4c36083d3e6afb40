"""A stage whose inputs may be absent, and one that looks at it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from stagedml import Build, File, Metric, Outputs, stage
from toy.text import Corpus


class Joined(Outputs):
    """Texts in one file."""

    text = File("joined.txt")
    first: Corpus | None
    others: Sequence[Corpus]


@stage()
def join(
    build: Build[Joined],
    first: Corpus | None = None,
    text: Path | None = None,
    others: Sequence[Corpus] = (),
    size: float | None = None,
    *,
    mark: str = "-",
) -> Joined:
    """Join what there is."""
    found = [
        first.text.read_text().strip() if first else mark,
        text.read_text().strip() if text else mark,
        *(other.text.read_text().strip() for other in others),
        mark if size is None else f"{size:g}",
    ]
    build.out.text.write_text("\n".join(found) + "\n")
    return build.out


class Seen(Outputs):
    """What can be reached through the other stage."""

    text = File("seen.txt")
    lines = Metric("lines", unit="lines")


@stage()
def look(build: Build[Seen], joined: Joined) -> Seen:
    """Look through the other stage at its inputs."""
    first = joined.first.config.words if joined.first else "nothing"
    others = [other.config.words for other in joined.others]
    text = f"{first} {others}\n{joined.text.read_text()}"
    build.out.text.write_text(text)
    build.out.lines = text.count("\n")
    return build.out
