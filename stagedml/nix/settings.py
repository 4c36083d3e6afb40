"""Settings for Nix that belong to the virtual environment which this program runs in.

`scripts/setup.sh` writes them to `nix.conf` in the environment's directory: that no binary cache is
asked where none can be reached, for instance. They are in force for whatever runs on this
environment's interpreter, however it was started; `make shell` has them in force for `nix` as well.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

VARIABLE = "NIX_CONFIG"


def settings_file() -> Path | None:
    """The environment's `nix.conf`; None outside of a virtual environment, and where none is."""
    if sys.prefix == sys.base_prefix:
        return None
    file = Path(sys.prefix) / "nix.conf"
    return file if file.is_file() else None


def in_force(env: Mapping[str, str]) -> dict[str, str]:
    """Environment variables with the settings in them, below those that the user has given.

    Args:
        env: Environment variables.
    """
    found = dict(env)
    file = settings_file()
    if file is None:
        return found
    try:
        own = file.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:  # another user's
        return found
    given = found.get(VARIABLE, "")
    if own and f"\n{own}\n" not in f"\n{given}\n":  # as it is in `make shell`
        found[VARIABLE] = f"{own}\n{given}" if given else own
    return found
