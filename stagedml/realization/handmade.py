"""Outputs that somebody made by hand, in the place of a stage: marked, wherever they go.

The mark is a file of the output itself, so that it is there after an export, too, and no derivation
makes the same: what is addressed by content can never be taken for what a stage has made. A stage
that uses such an output is another derivation than the one that uses what Nix would build.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from stagedml.nix.derivation import DerivationError

if TYPE_CHECKING:
    import os
    from collections.abc import Iterable

    from stagedml.nix.client import Nix
    from stagedml.realization.record import Realization

MARK = "nix-support/hand-made.json"


def mark(directory: Path, stage: str, pipeline: str, drv: str) -> None:
    """Mark an output as made by hand.

    Args:
        directory: The output, before it is in the store.
        stage: The stage that it stands for.
        pipeline: The stage's pipeline.
        drv: The stage's derivation, which would have made it.
    """
    row = {"stage": stage, "pipeline": pipeline, "derivation": Path(drv).name}
    file = directory / MARK
    file.parent.mkdir(exist_ok=True)
    file.write_text(json.dumps(row, indent=1, sort_keys=True) + "\n", encoding="utf-8")


def read_mark(path: str | os.PathLike[str]) -> dict[str, Any] | None:
    """Return what an output says of how it was made by hand; None if it was not."""
    try:
        found = json.loads(Path(path, MARK).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return found if isinstance(found, dict) else None


def hand_made_in(nix: Nix, path: str) -> list[str]:
    """Return what was made by hand of all that a realization is made of, itself included.

    As far as the derivations are there that lead to it; garbage collection takes them.
    """
    from stagedml.nix.graph import build_inputs

    if read_mark(path) is not None:
        return [path]
    try:
        found: set[str] = set()
        for drv in nix.query("--deriver", path):
            if drv.endswith(".drv"):
                found |= build_inputs(drv).sources
    except DerivationError:
        return []
    return sorted(source for source in found if read_mark(source) is not None)


def impure_stages(stages: Iterable[Realization]) -> set[str]:
    """Return the stages of a run that were made by hand, and those that use one of them."""
    from stagedml.realization.record import HAND_MADE

    found: dict[str, str] = {}
    for stage in stages:  # each after those that it uses
        uses = set(stage.identity.inputs.values())
        if stage.outcome == HAND_MADE or uses & found.keys():
            found[stage.output] = stage.stage
    return set(found.values())
