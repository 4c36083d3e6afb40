"""Trees of sources that are new are put into the store as they are, without a build for each.

The generator has just cut them, to know their hashes. Nix hashes what it gets: a tree that is not
what its derivation would make has another path, and the derivation is built.
"""

from __future__ import annotations

import contextlib
import os
from typing import TYPE_CHECKING

from stagedml.errors import StagedMLError
from stagedml.nix.graph import load
from stagedml.nix.paths import sha256_hex, store_name
from stagedml.temporary import temporary_directory

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from stagedml.nix.client import Nix
    from stagedml.nix.graph import BuildInputs

_NAMES = ("runtime-sources", "stage-sources")


def add_sources(
    nix: Nix, cut: Mapping[str, Mapping[str, bytes]], inputs: Iterable[BuildInputs]
) -> None:
    """Add the trees that some builds need and the store lacks.

    Args:
        nix: Whose store.
        cut: The texts of trees by path, by the hash of the tree.
        inputs: What the builds need.
    """
    if not cut:
        return
    known = {sha256_hex(digest): texts for digest, texts in cut.items()}
    missing = {path: drv for some in inputs for path, drv in some.makers.items()}
    found = {
        (store_name(path), load(drv).outputs["out"].hash)
        for path, drv in missing.items()
        if store_name(path) in _NAMES and not os.path.lexists(path)
    }
    wanted = [(name, known[digest]) for name, digest in sorted(found) if digest in known]
    # What goes wrong here, Nix says better when it builds them.
    with contextlib.suppress(StagedMLError, OSError), temporary_directory("sources") as top:
        trees = []
        for number, (name, texts) in enumerate(wanted):
            trees.append(top / str(number) / name)
            for path, text in texts.items():
                place = trees[-1] / path
                place.parent.mkdir(parents=True, exist_ok=True)
                place.write_bytes(text)
        if trees:
            nix.add_all_fixed_trees(trees)
