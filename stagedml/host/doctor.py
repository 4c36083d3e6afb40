"""Checks of a machine: can it build, has it a GPU that builds can use, and what is to be done."""

from __future__ import annotations

import os
import shlex
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from stagedml.errors import StagedMLError
from stagedml.host.caches import examine_cache
from stagedml.host.findings import Finding
from stagedml.nix.daemon import is_trusted, uses_daemon

if TYPE_CHECKING:
    from collections.abc import Iterator

    from stagedml.nix.client import Nix
    from stagedml.planning.project import Project

LOW_DISK = 10 * 2**30
DEFAULT_GROUP = "nixbld"


def examine(nix: Nix, project: Project, *, builders: bool = False) -> Iterator[Finding]:
    """Check a machine, one finding after the other.

    Args:
        nix: The client.
        project: What is to be built there.
        builders: Whether to connect to remote builders, too.
    """
    from stagedml.host.builders import examine_builders

    try:
        nix.check_supported()
    except StagedMLError as error:
        yield Finding("nix", "error", error.message, error.hint or "")
        return
    yield Finding("nix", "ok", ".".join(map(str, nix.version())))
    settings = nix.settings()
    yield from _store(nix)
    yield _sandbox(nix, settings)
    yield _features(settings)
    yield _build_users(nix, settings)
    yield from _settings(nix)
    yield from _toolchain(nix, project)
    yield from _repository(project)
    yield from _environments(project)
    yield from examine_cache(settings, project)
    yield from _gpu(nix, settings)
    yield from examine_builders(nix, settings, ask=builders)


def _store(nix: Nix) -> Iterator[Finding]:
    store = Path(nix.store_dir)
    place = next(p for p in (store, *store.parents) if p.exists())
    free = shutil.disk_usage(place).free
    text = f"{nix.store_dir}, {free / 2**30:.0f} GiB free"
    low = free < LOW_DISK
    hint = "`nix-collect-garbage` frees what no pipeline's newest results need." if low else ""
    yield Finding("store", "warning" if low else "ok", text, hint)


def _sandbox(nix: Nix, settings: dict[str, str]) -> Finding:
    """Tell what is in force for `stagedml`, which asks for a sandbox, and what for plain Nix."""
    check, sees = "sandbox", "stages can see the machine and the network"
    asked, plain = nix.sandbox.asked, settings.get("sandbox", "true")
    shown = {"true": "on", "false": "off"}.get(plain, plain)
    hint = "In nix.conf: sandbox = true"
    if asked is not None:  # with which `settings` were asked for, too
        if asked == "true":
            return Finding(check, "ok", "on, as --option says")
        return Finding(check, "warning", f"{shown}, as --option says; {sees}", "Leave that out.")
    if plain == "true":
        return Finding(check, "ok", "on")
    if uses_daemon(nix.env) and not is_trusted(settings):
        text = f"{shown}: the Nix daemon's setting, which it lets you not change; {sees}"
        hint += ", or add yourself to trusted-users there"
        return Finding(check, "warning", text, f"{hint}; then restart the daemon.")
    text = f"on for stagedml, which asks Nix for it; {shown} for other uses of Nix as `nix build`"
    return Finding(check, "warning", f"{text}, where {sees}", hint)


def _features(settings: dict[str, str]) -> Finding:
    features = settings.get("experimental-features", "").split()
    flakes = {"nix-command", "flakes"} <= set(features)
    hint = "" if flakes else "In nix.conf: extra-experimental-features = nix-command flakes"
    text = "on" if flakes else "off; `nix build .#NAME` needs them, `stagedml` does not"
    return Finding("flakes", "ok" if flakes else "warning", text, hint)


def _build_users(nix: Nix, settings: dict[str, str]) -> Finding:
    """Whether builds run as users who own nothing of the store, not even within the sandbox."""
    check, changeable = "build users", "so a stage could change its inputs in the store"
    if settings.get("auto-allocate-uids") == "true":
        return Finding(check, "ok", "allocated by Nix")
    group = settings.get("build-users-group", "")
    daemon = uses_daemon(nix.env)
    if daemon:
        group = group or DEFAULT_GROUP  # the setting's default is empty for who asks a daemon
    elif os.getuid() != 0:
        hint = "Install Nix for several users, with its daemon."
        return Finding(check, "warning", f"none: builds run as you, {changeable}", hint)
    elif not group:
        hint = f"{make_users(DEFAULT_GROUP)}\nIn nix.conf: build-users-group = {DEFAULT_GROUP}"
        return Finding(check, "warning", f"none: builds run as root, {changeable}", hint)
    members = _members(group)
    if members is None:
        text = f"the group {group!r} of the setting build-users-group does not exist"
    elif not members:
        text = f"the group {group!r} of the setting build-users-group has no members"
    else:
        return Finding(check, "ok", f"{len(members)} in the group {group!r}")
    return Finding(check, "error", f"{text}, so Nix builds nothing", make_users(group))


def make_users(group: str) -> str:
    """Return the lines that make the users whom builds run as, in a group of their own."""
    name = shlex.quote(group)
    return f"""\
As root: groupadd --force --system {name}
for n in 1 2 3 4 5 6 7 8; do
  useradd --system --no-create-home --home-dir /var/empty --shell /usr/sbin/nologin \\
    --gid {name} --groups {name} {name}$n
done"""


def _members(group: str) -> list[str] | None:
    """Return the users of a group that exist; None if there is no such group."""
    import grp
    import pwd

    try:
        names = grp.getgrnam(group).gr_mem
    except KeyError:
        return None
    known = {entry.pw_name for entry in pwd.getpwall()}
    return [name for name in names if name in known]


def _settings(nix: Nix) -> Iterator[Finding]:
    """Tell of settings that `stagedml` takes by itself, and a shell has not."""
    from stagedml.nix.settings import VARIABLE, settings_file

    file = settings_file()
    if file is None or os.environ.get(VARIABLE) == nix.env.get(VARIABLE):
        return
    hint = f'For nix as well: make shell, or export {VARIABLE}="$(cat {shlex.quote(str(file))})"'
    yield Finding("settings", "ok", f"stagedml takes those in {file}", hint)


def _repository(project: Project) -> Iterator[Finding]:
    """Yield what a flake would not see of the project's own files."""
    from stagedml.host.template import untracked

    if not (project.root / "flake.nix").is_file():
        return
    needed = ("default.nix", "flake.nix", "stagedml.nix", "nix/", "pipelines/")
    unseen = [name for name in untracked(project.root) if name.startswith(needed)]
    if unseen:
        text = f"git does not track {', '.join(unseen[:3])}"
        more = f" and {len(unseen) - 3} more" if len(unseen) > 3 else ""
        hint = f"git -C {shlex.quote(str(project.root))} add ."
        yield Finding("flake", "warning", f"{text}{more}; `nix build` does not see them", hint)


def _toolchain(nix: Nix, project: Project) -> Iterator[Finding]:
    from stagedml.host.flake import overrides
    from stagedml.host.toolchain import require

    try:
        chosen = require(nix.env)
    except StagedMLError as error:
        yield Finding("toolchain", "error", error.message, error.hint or "")
        return
    override = shlex.join(overrides(project.root, chosen))
    hint = f"With flakes: nix build .#NAME {override}" if override else ""
    yield Finding("toolchain", "ok", f"{chosen.description} (chosen in {chosen.written})", hint)


def _environments(project: Project) -> Iterator[Finding]:
    for path in sorted(project.environments.glob("*.toml")):
        if path.name.endswith(".lock.toml"):
            continue
        locked = path.with_suffix(".lock.toml").exists()
        hint = "" if locked else f"stagedml lock {path.stem}"
        text = f"{path.stem}: {'locked' if locked else 'not locked'}"
        yield Finding("environment", "ok" if locked else "error", text, hint)


def _gpu(nix: Nix, settings: dict[str, str]) -> Iterator[Finding]:
    from stagedml.host import gpu, gpu_builds
    from stagedml.nix.settings import chosen, of_machine

    machine = gpu.look(env=nix.env)
    yield from gpu.findings(machine)
    if not machine.usable:
        return
    daemon = uses_daemon(nix.env)
    imposed = daemon and not is_trusted(of_machine(nix.env))
    values = nix.settings_of_machine() if imposed else settings
    if nix.sandbox.isolates and not machine.container:  # `stagedml` asks for it, whatever they say
        values = values | {"sandbox": "true"}
    replaced = (
        of_machine(nix.env).get("system-features")
        if imposed
        else chosen("system-features", nix.env)
    )
    yield from gpu_builds.findings(machine, gpu_builds.Settings(values, daemon, settings, replaced))
