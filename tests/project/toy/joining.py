"""Texts, put together."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from stagedml import Build, stage
from toy.choosing import Names


@stage
def join_texts(build: Build[Names], texts: Sequence[Path]) -> Names:
    """Write one text after the other."""
    build.out.text.write_text("--\n".join(text.read_text() for text in texts))
    return build.out
