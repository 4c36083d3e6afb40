"""Passwords for downloads: what Nix's netrc file says, for those that Nix does not do itself.

A file with one URL is fetched by Nix, which reads its own netrc file. Of several mirrors a program
in the sandbox tries one after the other, and sees no file of this machine. What the file says goes
along as a variable that such fetches, and no other builds, let through.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from stagedml.nix.settings import chosen

if TYPE_CHECKING:
    from stagedml.nix.client import Nix

VARIABLE = "STAGEDML_NETRC"  # as in nix/lib/dataset.nix
_SETTING = "netrc-file"


def netrc_variables(nix: Nix) -> dict[str, str]:
    """Return the variable that says what Nix's netrc file does; nothing if set, or without one.

    Reads a file or two and starts no program. Under a daemon its own environment counts, not this.
    """
    if nix.env.get(VARIABLE):
        return {}
    try:
        text = _file(nix).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):  # not there, or not for this user
        return {}
    return {VARIABLE: text} if text.strip() and "\0" not in text else {}


def _file(nix: Nix) -> Path:
    """Nix's netrc file, by the settings that say it, the strongest first."""
    named = nix.options.get(_SETTING) or chosen(_SETTING, nix.env)
    return Path(named or Path(nix.env.get("NIX_CONF_DIR") or "/etc/nix", "netrc"))
