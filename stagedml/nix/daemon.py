"""Nix's daemon: whether one is between this user and the store, and what it lets him choose."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from stagedml.nix.paths import state_dir
from stagedml.nix.settings import of_machine

if TYPE_CHECKING:
    from collections.abc import Mapping


def uses_daemon(env: Mapping[str, str]) -> bool:
    """Whether Nix leaves building to its daemon, by the rules of Nix's `auto`.

    Args:
        env: Environment variables.
    """
    remote = env.get("NIX_REMOTE") or "auto"
    if remote != "auto":
        return remote == "daemon" or remote.startswith("unix:")
    state = state_dir(env)
    socket = env.get("NIX_DAEMON_SOCKET_PATH") or f"{state}/daemon-socket/socket"
    return not os.access(state, os.W_OK) and os.path.exists(socket)  # noqa: PTH110 - of any path


def is_trusted(settings: Mapping[str, str]) -> bool:
    """Whether a daemon with these settings lets this user change those that matter for safety."""
    import grp
    import pwd

    trusted = settings.get("trusted-users", "root").split()
    trusted += settings.get("extra-trusted-users", "").split()
    try:
        user = pwd.getpwuid(os.getuid())
    except KeyError:  # a user without a name
        return "*" in trusted
    names = set()
    for group in os.getgrouplist(user.pw_name, user.pw_gid):
        try:
            names.add(f"@{grp.getgrgid(group).gr_name}")
        except KeyError:
            continue
    return not {"*", user.pw_name, *names}.isdisjoint(trusted)


def imposed_sandbox(env: Mapping[str, str]) -> str | None:
    """Return the daemon's setting `sandbox` if this user cannot choose another, else None.

    Starts no program, and the daemon does not say that it takes no notice of what one asks for.
    """
    if not uses_daemon(env):
        return None
    settings = of_machine(env)
    return None if is_trusted(settings) else settings.get("sandbox", "true")
