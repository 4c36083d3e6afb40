"""Passwords for downloads: what Nix's netrc file says, for those that Nix does not do itself.

A file with one URL is fetched by Nix, which reads its own netrc file. Of several mirrors a program
in the sandbox tries one after the other, and sees no file of this machine. What the file says goes
along as a variable that such fetches, and no other builds, let through.
"""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from stagedml.nix.client import Nix

VARIABLE = "STAGEDML_NETRC"  # as in nix/lib/dataset.nix
_SETTING = "netrc-file"


def netrc_variables(nix: Nix) -> dict[str, str]:
    """The variable that says what Nix's netrc file does; nothing if it is set, or there is none.

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
    settings = Path(nix.env.get("NIX_CONF_DIR") or "/etc/nix")
    found = [nix.options.get(_SETTING), *_settings(nix.env.get("NIX_CONFIG", ""))]
    with contextlib.suppress(OSError, UnicodeDecodeError):
        found += _settings((settings / "nix.conf").read_text(encoding="utf-8"))
    return Path(next(filter(None, found), None) or settings / "netrc")


def _settings(text: str) -> Iterator[str]:
    """What a file of settings says of it, the last one first."""
    for line in reversed(text.split("\n")):
        name, equals, value = line.partition("#")[0].partition("=")
        if equals and name.strip() == _SETTING:
            yield value.strip()
