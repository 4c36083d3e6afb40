"""Logs of builds, as text that does no more than colour itself."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from stagedml.errors import StagedMLError
from stagedml.nix.log_lines import rendered
from stagedml.nix.messages import plain
from stagedml.nix.paths import BASE32
from stagedml.nix.running import file_of
from stagedml.ui.files import NoFileError

if TYPE_CHECKING:
    from stagedml.ui.live import Live
    from stagedml.ui.site import Site

_NAME = re.compile(rf"[{BASE32}]{{32}}-[A-Za-z0-9+_?=-][A-Za-z0-9+._?=-]*\.drv")
_COLOURS = re.compile(r"(\x1b\[[0-9;:]*m)")
_LONGEST = 4_000_000  # characters, of which the last count


def log(site: Site, live: Live, name: str) -> str:
    """Return the log of a derivation: what a running build has said, else what Nix has kept.

    Args:
        site: The project.
        live: The builds that run.
        name: The name of the `.drv` file.

    Raises:
        NoFileError: There is no log.
    """
    if not _NAME.fullmatch(name):
        raise NoFileError("not the name of a derivation")
    drv = f"{site.nix.store_dir}/{name}"
    if live.is_building(drv) and (running := _running(drv, site)) is not None:
        return running
    try:
        text = site.nix.log(drv)
    except (StagedMLError, OSError, IndexError) as error:
        hint = error.hint if isinstance(error, StagedMLError) else None
        raise NoFileError(f"Nix keeps no log of {name}", hint=hint) from None
    text = text[-_LONGEST:]
    return "\n".join(_coloured(line) for line in rendered(text.rstrip("\n").split("\n"))) + "\n"


def _coloured(line: str) -> str:
    """Return a line with its colours, which the page knows how to show, and no other sequences."""
    return "".join(part if at % 2 else plain(part) for at, part in enumerate(_COLOURS.split(line)))


def _running(drv: str, site: Site) -> str | None:
    """Return what a running build has said so far."""
    path = file_of(drv, site.nix.env)
    try:
        text = path.read_text(encoding="utf-8", errors="replace") if path else None
    except OSError:
        return None
    return text[-_LONGEST:] if text is not None else None
