"""Asks another machine's Nix, over ssh, whether it is there and what it would build."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlencode

from stagedml.nix import remote
from stagedml.nix.client import Nix
from stagedml.nix.errors import NixError

if TYPE_CHECKING:
    from stagedml.host.machines import Machine

LIMIT = 20.0  # seconds for one answer; ssh gets fewer to connect
_SSH = "-o BatchMode=yes -o ConnectTimeout=5 -o ServerAliveInterval=5 -o ServerAliveCountMax=2"
# No machine offers this: where one is asked to build it, it says what it is and offers.
_ASKED = "stagedml-asks-what-there-is"
_ROW = re.compile(r"^(\w[\w ]*): (.*)$", re.MULTILINE)
_FEATURES = re.compile(r"(?:I am a '[^']*' with features|Available features:) \{([^}]*)\}")
_SYSTEM = re.compile(r"(?:I am a|Current system:) '([^']*)'")


@dataclass(frozen=True)
class Answer:
    """What a machine has to say.

    Attributes:
        problem: Why it cannot be used; empty if it can.
        version: Its Nix's version; empty where it does not tell.
        trusted: Whether it takes what is sent without signatures; None where it does not tell.
        system: What it is; empty where it does not tell.
        features: What it offers; None where it does not tell.
    """

    problem: str = ""
    version: str = ""
    trusted: bool | None = None
    system: str = ""
    features: frozenset[str] | None = None


def ask(nix: Nix, machine: Machine, system: str) -> Answer:
    """Ask a remote builder what it is, as Nix would reach it.

    Args:
        nix: The client whose settings and variables are in force.
        machine: The builder.
        system: What it is to build for.
    """
    options = " ".join(filter(None, (nix.env.get("NIX_SSHOPTS", ""), _SSH)))
    client = Nix(env={**nix.env, "NIX_SSHOPTS": options}, options=nix.options)
    uri = _uri(machine)
    verb = "info" if nix.version() >= (2, 19) else "ping"
    features = ("--extra-experimental-features", "nix-command")
    try:
        done = client.run("nix", "store", verb, "--store", uri, *features, check=False, limit=LIMIT)
        if done.returncode != 0:
            return Answer(problem=remote.reason(done.stderr))
        said = dict(_ROW.findall(f"{done.stdout}\n{done.stderr}"))
        trusted = {"1": True, "0": False}.get(said.get("Trusted", ""))
        if not uri.startswith("ssh-ng:"):  # the older protocol takes no derivation from here
            return Answer(version=said.get("Version", ""), trusted=trusted)
        probe = (
            f'derivation {{ name = "{_ASKED}"; system = "{system}"; builder = "/none"; '
            f'requiredSystemFeatures = [ "{_ASKED}" ]; }}'
        )
        line = ("nix-build", "--no-out-link", "--store", uri, "--option", "builders", "")
        done = client.run(*line, "--expr", probe, check=False, limit=LIMIT)
    except NixError as error:
        return Answer(problem=error.message)
    found = _FEATURES.search(done.stderr)
    other = _SYSTEM.search(done.stderr)
    return Answer(
        version=said.get("Version", ""),
        trusted=trusted,
        system=other[1] if other else system if found else "",
        features=frozenset(found[1].replace(",", " ").split()) if found else None,
    )


def _uri(machine: Machine) -> str:
    """Return a builder's store as Nix's own program for remote builds opens it."""
    known = {"ssh-key": machine.key, "base64-ssh-public-host-key": machine.host_key}
    more = urlencode({name: value for name, value in known.items() if value}, safe="/+=")
    if not more:
        return machine.uri
    return f"{machine.uri}{'&' if '?' in machine.uri else '?'}{more}"
