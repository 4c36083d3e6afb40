"""Checks of remote builders: what the settings say of them, and what they say themselves."""

from __future__ import annotations

import os
import shlex
from pathlib import Path
from typing import TYPE_CHECKING

from stagedml.host.findings import Finding
from stagedml.host.machines import Machine, MachineLineError, lines, parse
from stagedml.nix.daemon import is_trusted, uses_daemon
from stagedml.nix.remote import host

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from stagedml.nix.client import Nix
    from stagedml.nix.probing import Answer

_AT_ONCE = 16  # machines that are asked


def examine_builders(nix: Nix, settings: Mapping[str, str], *, ask: bool) -> Iterator[Finding]:
    """Check remote builders, one finding for each and for each thing that is wrong.

    Args:
        nix: The client.
        settings: Its settings, see `Nix.settings`.
        ask: Whether to connect to them, which may take some seconds.
    """
    found: list[Machine] = []
    named = list(lines(settings.get("builders", "")))
    for line in named:
        try:
            found.append(parse(line))
        except MachineLineError as error:
            yield Finding("builder", "error", error.message, error.hint or "")
    if not found:
        if ask and not named:
            text = "none: all is built on this machine"
            yield Finding("builders", "ok", text, "docs/scaling.md says how to add one.")
        return
    daemon = uses_daemon(nix.env)
    if daemon and "builders" in nix.options and not is_trusted(settings):
        text = "the Nix daemon takes no notice of the builders that --option gives"
        hint = "Put them into /etc/nix/machines, or add yourself to trusted-users in nix.conf."
        yield Finding("builders", "warning", text, hint)
    answers = _ask(nix, found, settings.get("system", "")) if ask else [None] * len(found)
    for machine, answer in zip(found, answers, strict=True):
        yield from _machine(machine, answer, settings, daemon=daemon)
    if not ask:
        text = f"{', '.join(host(machine.uri) for machine in found)}: not asked"
        yield Finding("builders", "ok", text, "stagedml doctor --builders asks them.")
    elif settings.get("builders-use-substitutes") != "true":
        text = "inputs go to them from here, also those that a cache could give them"
        hint = "In nix.conf, where they reach your caches: builders-use-substitutes = true"
        yield Finding("builders", "ok", text, hint)


def _ask(nix: Nix, machines: Sequence[Machine], own: str) -> list[Answer | None]:
    """Ask all of them at once."""
    from concurrent.futures import ThreadPoolExecutor

    from stagedml.nix.probing import ask

    nix.version()  # once
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        return list(pool.map(lambda m: ask(nix, m, (m.systems or (own,))[0]), machines))


def _machine(
    machine: Machine, answer: Answer | None, settings: Mapping[str, str], *, daemon: bool
) -> Iterator[Finding]:
    name = host(machine.uri)
    check = f"builder {name}"
    if machine.key and not daemon and (found := _key_problem(machine)):
        why, hint = found
        yield Finding(check, "warning", f"its key {machine.key} {why}", hint)
    if machine.uri.startswith("ssh://"):
        text = "over ssh:// there are logs, but no epochs, of what it builds"
        hint = f"Write ssh-ng{machine.uri[3:]} in its place, if its Nix is 2.4 or newer."
        yield Finding(check, "warning", text, hint)
    if answer is None:
        return
    if answer.problem:
        yield Finding(check, "warning", f"cannot be used: {answer.problem}", _cure(machine, answer))
        return
    own = settings.get("system", "")
    said = [f"Nix {answer.version}"] if answer.version else ["it answers"]
    said += [answer.system] if answer.system else []
    wrong = False
    if answer.features is not None:
        said.append(f"offers {', '.join(sorted(answer.features)) or 'nothing more'}")
        if lacking := sorted(machine.features - answer.features):
            wrong = True
            text = f"the line says that it offers {', '.join(lacking)}, and it does not"
            hint = f"There, in nix.conf: extra-system-features = {' '.join(lacking)}"
            yield Finding(check, "warning", text, hint)
        for feature in sorted({"cuda"} & (answer.features - machine.features)):
            text = f"it offers {feature}, and its line does not say so: no such stage goes there"
            offered = ",".join(sorted((machine.features - machine.mandatory) | {feature}))
            yield Finding(check, "warning", text, f"In its line, as 6th field: {offered}")
    systems = machine.systems or (own,)
    if answer.system and answer.system not in systems and len(systems) == 1:
        wrong = True
        text = f"the line says that it builds for {systems[0]}, and it is {answer.system}"
        hint = f"In its line, as 2nd field: {answer.system}"
        yield Finding(check, "warning", text, hint)
    elif own not in systems:
        text = f"builds for {', '.join(systems)}: no stage of this machine ({own}) goes there"
        yield Finding(check, "warning", text)
    if answer.trusted is False:
        wrong = True
        text = "it does not trust you: it refuses what has no signature that it knows"
        user = machine.uri.partition("://")[2].rpartition("@")[0] or "the user that ssh logs in as"
        yield Finding(check, "warning", text, f"There, in nix.conf: extra-trusted-users = {user}")
    if not wrong:
        yield Finding(check, "ok", f"{'; '.join(said)}; {machine.jobs} at once")


def _key_problem(machine: Machine) -> tuple[str, str] | None:
    """Return what is wrong with the file of a key, and what to do; ssh takes none of others'."""
    key, quoted = Path(machine.key), shlex.quote(machine.key)
    try:
        mode = key.stat().st_mode
    except FileNotFoundError:
        there = shlex.quote(machine.uri.partition("://")[2].partition("?")[0])
        making = f"ssh-keygen -t ed25519 -N '' -f {quoted}"
        return "does not exist", f"{making}\nssh-copy-id -i {quoted}.pub {there}"
    except OSError:  # in a directory that is closed to you
        mode = None
    if mode is None or not os.access(key, os.R_OK):
        return "cannot be read by you", "In its line, as 3rd field: a key of your own."
    if mode & 0o077:
        return "may be read by others, so ssh does not take it", f"chmod 600 {quoted}"
    return None


def _cure(machine: Machine, answer: Answer) -> str:
    """Return what to do about a machine that does not answer."""
    there = shlex.quote(machine.uri.partition("://")[2].partition("?")[0])
    name = shlex.quote(host(machine.uri))
    problem = answer.problem
    key = f" -i {shlex.quote(machine.key)}" if machine.key else ""
    if "Host key verification failed" in problem or "host key" in problem.lower():
        return (
            f"Compare its key with what that machine's owner tells, then:\n"
            f"ssh-keyscan {name} >> ~/.ssh/known_hosts   (as root, where a daemon builds)"
        )
    if "Permission denied" in problem:
        return f"ssh-copy-id{f'{key}.pub' if key else ''} {there}"
    if "command not found" in problem or "not found" in problem:
        return "Install Nix there; its programs must be on the PATH of a shell that ssh starts."
    return f"Try by hand: ssh{key} {there} nix-store --version"
