"""Where a user's files are (XDG base directories), never below the current directory.

A relative `HOME` would lead what is cached or recorded into whatever directory one stands in, as a
rule the project, where it would be committed or become a source. It is passed over, for what this
package writes and for what the programs do that it starts.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from stagedml.errors import StagedMLError

if TYPE_CHECKING:
    from collections.abc import Mapping

_XDG = ("XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR")


class NoHomeError(StagedMLError):
    """This user has no home directory."""


def home(env: Mapping[str, str] | None = None) -> Path | None:
    """Return the user's home: an absolute `HOME`, else what the system's user database says.

    Args:
        env: Environment variables, in place of this process's own.
    """
    named = (os.environ if env is None else env).get("HOME", "")
    if named.startswith("/"):
        return Path(named)
    import pwd

    try:
        entry = pwd.getpwuid(os.getuid()).pw_dir
    except KeyError:
        return None
    return Path(entry) if entry.startswith("/") else None


def cache_home(env: Mapping[str, str] | None = None) -> Path | None:
    """Where caches are: `XDG_CACHE_HOME` or `~/.cache`; nowhere without a home."""
    return _xdg("XDG_CACHE_HOME", ".cache", env)


def config_home(env: Mapping[str, str] | None = None) -> Path | None:
    """Where settings are: `XDG_CONFIG_HOME` or `~/.config`; nowhere without a home."""
    return _xdg("XDG_CONFIG_HOME", ".config", env)


def state_home(env: Mapping[str, str] | None = None) -> Path:
    """Where what must be kept is: `XDG_STATE_HOME` or `~/.local/state`.

    Raises:
        NoHomeError: There is no place for it.
    """
    found = _xdg("XDG_STATE_HOME", ".local/state", env)
    if found is None:
        raise NoHomeError(
            "there is no directory to record runs in: neither HOME nor XDG_STATE_HOME is an "
            "absolute path, and this user has no home directory",
            hint="Set HOME.",
        )
    return found


def absolute(env: Mapping[str, str] | None = None) -> dict[str, str]:
    """Environment variables for other programs, none of which leads below the current directory."""
    found = dict(os.environ if env is None else env)
    for name in _XDG:
        if not found.get(name, "/").startswith("/"):
            del found[name]
    # Where there is no such directory Python does with another, and Nix would not.
    temporary = found.get("TMPDIR", "")
    if temporary and not (temporary.startswith("/") and os.path.isdir(temporary)):  # noqa: PTH112
        del found["TMPDIR"]
    # Also where it is not set: what Nix code finds below HOME is what is found here.
    own = home(found)
    if own is not None:
        found["HOME"] = str(own)
    elif "HOME" in found:
        del found["HOME"]
    return found


def _xdg(name: str, default: str, env: Mapping[str, str] | None) -> Path | None:
    named = (os.environ if env is None else env).get(name, "")
    if named.startswith("/"):
        return Path(named)
    base = home(env)
    return base / default if base is not None else None
