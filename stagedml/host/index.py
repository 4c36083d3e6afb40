"""Package indexes: which ones this user's pip asks, and what may be shown of their addresses.

Inside the sandbox pip sees no configuration file. Without a Nix daemon, builds take the variables
named in `impureEnvVars` from whoever runs Nix: so what the files say is handed on as variables.
"""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from stagedml.directories import config_home, home

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

# Option of pip's configuration -> variable; the same names as in nix/lib/environment.nix.
_VARIABLES = {
    "index-url": "PIP_INDEX_URL",
    "extra-index-url": "PIP_EXTRA_INDEX_URL",
    "find-links": "PIP_FIND_LINKS",
    "no-index": "PIP_NO_INDEX",
    "trusted-host": "PIP_TRUSTED_HOST",
    "proxy": "PIP_PROXY",
    "timeout": "PIP_DEFAULT_TIMEOUT",
    "retries": "PIP_RETRIES",
}
# A fetch is `pip download`, and pip lets its section override the global one.
_SECTIONS = ("global", "download")


def pip_variables(env: Mapping[str, str] | None = None) -> dict[str, str]:
    """Return the variables that say the same as pip's configuration files; those that are set win.

    Reads a file or two and starts no program. Files that cannot be parsed are pip's to complain of.

    Args:
        env: Environment variables, in place of this process's own.
    """
    environment = os.environ if env is None else env
    found: dict[str, str] = {}
    for path in _files(environment):
        if path.is_file():
            found |= _read(path)
    return {name: value for name, value in found.items() if not environment.get(name)}


_ADDRESS = re.compile(r"\b(?:https?|ftp|socks\w*)://[^\s'\"`<>]*[^\s'\"`<>.,;:)]", re.IGNORECASE)
_PATH = re.compile(r"(with url: )\S+")  # what urllib3 says in place of an address


def masked(text: str) -> str:
    """Return what a program says of an index, with no more of each address than scheme and host.

    A token can be the user, the password, a part of the path or of the query.
    """
    return _PATH.sub(r"\1/...", _ADDRESS.sub(lambda found: _shown(found[0]), text))


def _shown(address: str) -> str:
    from urllib.parse import urlsplit

    try:
        parts = urlsplit(address)
        port = f":{parts.port}" if parts.port else ""
    except ValueError:
        return "(an address)"
    # With an "@" after it, what seems to be the host is a part of a user's name.
    if not parts.hostname or "@" in parts.path + parts.query + parts.fragment:
        return "(an address)"
    rest = "/..." if parts.path.strip("/") or parts.query else ""
    return f"{parts.scheme}://{parts.hostname}{port}{rest}"


def _files(env: Mapping[str, str]) -> Iterator[Path]:
    """Pip's configuration files on Unix, the weakest first."""
    explicit = env.get("PIP_CONFIG_FILE")
    if explicit == os.devnull:
        return
    own, settings = home(env), config_home(env)
    for directory in reversed((env.get("XDG_CONFIG_DIRS") or "/etc/xdg").split(":")):
        yield Path(directory, "pip/pip.conf")
    yield Path("/etc/pip.conf")
    if own is not None:
        yield own / ".pip/pip.conf"
    if settings is not None:
        yield settings / "pip/pip.conf"
    yield Path(sys.prefix, "pip.conf")
    if explicit:
        yield Path(explicit)


def _read(path: Path) -> dict[str, str]:
    from configparser import Error, RawConfigParser

    parser = RawConfigParser()
    try:
        parser.read(path, encoding="utf-8")
    except (Error, UnicodeDecodeError, OSError):
        return {}
    found: dict[str, str] = {}
    for section in _SECTIONS:
        if parser.has_section(section):
            for option, value in parser.items(section):
                name = _VARIABLES.get(option.replace("_", "-"))
                if name and value.strip():
                    found[name] = " ".join(value.split())
    return found
