"""What `nix build` of a repository's flake must be told, to make this machine's choices."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from stagedml.host.template import PACKAGE, UNSET, location

if TYPE_CHECKING:
    from pathlib import Path

    from stagedml.host.toolchain import Choice

_FOLLOWS = re.compile(r'\bstagedml\.inputs\.nixpkgs\.follows\s*=\s*"([^"]+)"')
_FOLLOWS_INSIDE = re.compile(r'\binputs\.nixpkgs\.follows\s*=\s*"([^"]+)"')


def overrides(root: Path, chosen: Choice) -> list[str]:
    """Return the options of `nix build .#NAME` in a repository; none where it has no flake.

    Args:
        root: The repository.
        chosen: Where the interpreter comes from.
    """
    flake = root / "flake.nix"
    if not flake.is_file():
        return []
    text = flake.read_text("utf-8", "replace")
    found = []
    source = location(PACKAGE.parent)
    if f'"{UNSET}"' in text and source is not None:
        found += ["--override-input", "stagedml", source]
    if chosen.snapshot is not None:
        found += ["--override-input", nixpkgs_input(root, text), f"path:{chosen.snapshot}"]
    return found


def nixpkgs_input(root: Path, flake: str) -> str:
    """Return the input of a repository's flake that the interpreter comes from: `stagedml/nixpkgs`.

    Args:
        root: The repository.
        flake: What its flake.nix says.
    """
    if (root / "stagedml/runtime").is_dir():
        return "nixpkgs"  # StagedML itself
    try:
        lock = json.loads((root / "flake.lock").read_text("utf-8"))
        nodes = lock["nodes"]
        ours = nodes[nodes[lock["root"]]["inputs"]["stagedml"]]
        follows = ours["inputs"]["nixpkgs"]
        return "stagedml/nixpkgs" if isinstance(follows, str) else "/".join(follows)
    except (OSError, ValueError, LookupError, TypeError):  # none yet, or a spoilt one
        follows = _FOLLOWS.search(flake) or _FOLLOWS_INSIDE.search(flake)
        return follows[1] if follows else "stagedml/nixpkgs"
