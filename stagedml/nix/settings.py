"""Settings for Nix: those of the virtual environment that this program runs in, and the user's.

`scripts/setup.sh` writes them to `nix.conf` in the environment's directory: that no binary cache is
asked where none can be reached, for instance. They are in force for whatever runs on this
environment's interpreter, however it was started; `make shell` has them in force for `nix` as well.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from stagedml.directories import config_home

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

VARIABLE = "NIX_CONFIG"
_DEPTH = 16  # of files that include others


def settings_file() -> Path | None:
    """Return the virtual environment's `nix.conf`; None where there is none."""
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


def chosen(name: str, env: Mapping[str, str]) -> str | None:
    """Return what somebody has set in a file of settings or in `NIX_CONFIG`; None if nobody has.

    Nix itself does not tell a value that was set from one that it is by default. Starts no program.

    Args:
        name: The setting.
        env: Environment variables.
    """
    found = of_machine(env).get(name)
    for file in reversed(_user_files(env)):
        for key, value in _rows_of(file):
            found = value if key == name else found
    for key, value in _rows(env.get(VARIABLE, ""), Path("/")):
        found = value if key == name else found
    return found


def has_builders(env: Mapping[str, str]) -> bool:
    """Whether somebody has named remote builders. Starts no program.

    Args:
        env: Environment variables.
    """
    named = chosen("builders", env)
    if named is not None:
        return bool(named)
    # What Nix looks at by default.
    return Path(env.get("NIX_CONF_DIR") or "/etc/nix", "machines").is_file()


def of_machine(env: Mapping[str, str]) -> dict[str, str]:
    """Return what is set for all users of this machine, and for its daemon. Starts no program.

    Args:
        env: Environment variables.
    """
    return dict(_rows_of(Path(env.get("NIX_CONF_DIR") or "/etc/nix", "nix.conf")))


def _user_files(env: Mapping[str, str]) -> list[Path]:
    """Return the user's files of settings, the strongest first."""
    named = env.get("NIX_USER_CONF_FILES")
    if named is not None:
        return [Path(file) for file in named.split(":") if file]
    own = config_home(env)
    others = (env.get("XDG_CONFIG_DIRS") or "/etc/xdg").split(":")
    places = [*([own] if own is not None else []), *(Path(place) for place in others if place)]
    return [place / "nix/nix.conf" for place in places]


def _rows_of(file: Path, depth: int = 0) -> Iterator[tuple[str, str]]:
    try:
        text = file.read_text(encoding="utf-8", errors="replace")
    except OSError:  # not there, or another user's
        return
    yield from _rows(text, file.parent, depth)


def _rows(text: str, directory: Path, depth: int = 0) -> Iterator[tuple[str, str]]:
    """Yield the settings in a text, in order, and in the files that it includes."""
    for line in text.split("\n"):
        words = line.partition("#")[0].split()
        if len(words) == 2 and words[0] in ("include", "!include") and depth < _DEPTH:
            yield from _rows_of(directory / words[1], depth + 1)
        elif words[1:2] == ["="]:
            yield words[0], " ".join(words[2:])
