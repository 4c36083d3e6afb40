"""The remote builders that Nix's settings name; see `builders` in `man nix.conf`."""

from __future__ import annotations

import base64
import binascii
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from stagedml.errors import StagedMLError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_FIELDS = ("URI", "systems", "key", "jobs", "speed", "features", "mandatory features", "host key")
_DEPTH = 16  # of files that name others


class MachineLineError(StagedMLError):
    """A line about a remote builder is not as Nix wants it: then Nix builds nothing at all."""

    def __init__(self, line: str, why: str) -> None:
        super().__init__(
            f"the line about a remote builder {line!r}: {why}",
            hint="Its fields, separated by blanks, - for what is left out:\n  "
            "ssh-ng://USER@HOST SYSTEMS KEY-FILE JOBS SPEED FEATURES MANDATORY-FEATURES HOST-KEY\n"
            "For example: ssh-ng://build@gpu1 x86_64-linux /etc/nix/builder 1 1 cuda cuda",
        )


@dataclass(frozen=True)
class Machine:
    """A remote builder, as a line of the settings describes it.

    Attributes:
        uri: Its store.
        systems: The systems that it builds for; empty for this machine's own.
        key: The file of the ssh key; empty for ssh's own choice.
        jobs: How many builds it takes at once.
        features: The system features that it offers, mandatory ones among them.
        mandatory: Those without one of which a derivation does not go there.
        host_key: Its public key, in Base64; empty for what ssh knows.
    """

    uri: str
    systems: tuple[str, ...] = ()
    key: str = ""
    jobs: int = 1
    features: frozenset[str] = frozenset()
    mandatory: frozenset[str] = frozenset()
    host_key: str = ""

    def refusal(self, system: str, wanted: frozenset[str], own: str) -> str:
        """Return why a derivation does not go there; empty if it does.

        Args:
            system: The system that it is for.
            wanted: The features that it asks for.
            own: The system of this machine.
        """
        systems = self.systems or (own,)
        if system not in systems and system != "builtin":
            return f"builds for {', '.join(systems)}"
        if lacking := sorted(wanted - self.features):
            return f"does not offer {', '.join(lacking)}"
        if lacking := sorted(self.mandatory - wanted):
            return f"takes only what asks for {', '.join(lacking)}"
        return "" if self.jobs else "takes no jobs"


def machines(settings: Mapping[str, str]) -> list[Machine]:
    """Return the remote builders of Nix's settings; see `Nix.settings`.

    Raises:
        MachineLineError: A line is not as it should be.
    """
    return [parse(line) for line in lines(settings.get("builders", ""))]


def lines(text: str, depth: int = 0) -> Iterator[str]:
    """Yield the lines of the setting `builders`, files that it names by `@` included."""
    for part in text.replace(";", "\n").split("\n"):
        line = part.partition("#")[0].strip()
        if line.startswith("@") and depth < _DEPTH:
            try:
                yield from lines(Path(line[1:].strip()).read_text(encoding="utf-8"), depth + 1)
            except (OSError, ValueError):
                continue  # Nix does without it, too
        elif line:
            yield line


def parse(line: str) -> Machine:
    """Return the machine of a line.

    Raises:
        MachineLineError: It is not as it should be.
    """
    fields = ["" if field == "-" else field for field in line.split()]
    uri, systems, key, jobs, speed, supported, mandatory, host_key = (fields + [""] * 8)[:8]
    if jobs and not (jobs.isascii() and jobs.isdecimal()):
        raise MachineLineError(line, f"the number of jobs, its 4th field, is {jobs!r}")
    if speed and not _is_number(speed):
        raise MachineLineError(line, f"the speed factor, its 5th field, is {speed!r}")
    if host_key and not _is_base64(host_key):
        raise MachineLineError(
            line, "its 8th field is no public host key in Base64 (`base64 -w0 FILE` on that host)"
        )
    if len(fields) > len(_FIELDS):
        raise MachineLineError(line, f"it has {len(fields)} fields, and there are 8")
    return Machine(
        uri if "://" in uri else f"ssh://{uri}",
        tuple(part for part in systems.split(",") if part),
        key,
        int(jobs or 1),
        frozenset(part for part in f"{supported},{mandatory}".split(",") if part),
        frozenset(part for part in mandatory.split(",") if part),
        host_key,
    )


def _is_number(text: str) -> bool:
    try:
        return float(text) >= 0
    except ValueError:
        return False


def _is_base64(text: str) -> bool:
    try:
        base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return False
    return True
