"""What Nix says of remote builders while it builds: which do not answer, which were lost.

Of a stage that fails on another machine Nix first says `build of DRV on MACHINE failed: ...`. Where
it says only that the builder ended with 1, the connection broke, or the machine could not take
part: no fault of the stage's. Seen with Nix 2.8, 2.26 and 2.34, over `ssh-ng://` and `ssh://`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, NamedTuple

from stagedml.nix.errors import BuildFailedError, BuildFailure, FailureKind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

# What is left to say where Nix's program for remote builds does not take its settings.
NO_HOOK = "unexpected EOF reading a line"
RETRIES = 2  # of a build whose builder was lost: it goes elsewhere, or Nix says that it cannot

_UNAVAILABLE = re.compile(r"cannot build on '([^']*)': (.*)", re.DOTALL)
_FAILED_THERE = re.compile(r"build of '([^']+\.drv)' on '([^']*)' failed")
_NO_MACHINE = re.compile(
    r"Failed to find a machine for remote build!\s+derivation: (\S+)"
    r"\s+required \(system, features\): \(([^,]*), \[?([^\])]*)"
)
_NAMED = re.compile(r"'(/[^'\s]+\.drv)'")
_CANNOT_START = re.compile(
    r"nable to start any build;|local builds are disabled|no local builds are possible"
)
# How a connection ends that was there, or was to be.
_LOST = re.compile(
    r"unexpected end-of-file|disconnected unexpectedly|[Cc]onnection (?:reset|closed|timed out|to )"
    r"|Broken pipe|broken pipe|not responding|cannot (?:open connection|connect)"
    r"|failed to start SSH"
)
_NO_SPACE = re.compile(r"[Nn]o space left on device|[Dd]isk quota exceeded")
# What ssh writes beside Nix's messages that says why.
_SSH = re.compile(
    r"^(?:ssh: |kex_exchange|\S+@\S+: |Host key|No \S+ host key|Connection |Permission denied"
    r"|Load key|Bad configuration|client_loop|Timeout)"
)
_SCHEME = re.compile(r"^[a-z][a-z0-9+.-]*://")


class Refusal(NamedTuple):
    """No machine took a derivation: what it needs."""

    name: str
    system: str
    features: tuple[str, ...]


@dataclass
class Builders:
    """What is known of remote builders by what Nix has said.

    Attributes:
        machines: Where derivations are built, or were, that are not built here.
        failed_there: Derivations of which their machine says that they failed.
        unavailable: Machines that cannot be used, each with the reason.
        refusals: Derivations that no machine took.
    """

    machines: dict[str, str] = field(default_factory=dict)
    failed_there: set[str] = field(default_factory=set)
    unavailable: dict[str, str] = field(default_factory=dict)
    refusals: list[Refusal] = field(default_factory=list)

    def hear(self, text: str, noise: Sequence[str]) -> str | None:
        """Take in a message of Nix.

        Args:
            text: What it says, without colours.
            noise: Lines before it that were no events: ssh's own.

        Returns:
            What a user is to be told in its place; empty if nothing, None if it stays as it is.
        """
        if found := _FAILED_THERE.search(text):
            self.failed_there.add(found[1])
            return None
        if found := _NO_MACHINE.search(text):
            features = tuple(part.strip() for part in found[3].split(",") if part.strip())
            self.refusals.append(Refusal(store_name_of(found[1]), found[2].strip(), features))
            return ""  # the error that follows says it
        if found := _UNAVAILABLE.search(text):
            known = found[1] in self.unavailable
            reason = _said_by_ssh(noise) or _last_error(found[2])
            self.unavailable[found[1]] = reason
            return "" if known else f"the builder {host(found[1])} cannot be used: {reason}"
        return None

    def is_lost(self, drv: str) -> bool:
        """Whether a derivation that failed did so since its machine was lost, or had no room."""
        return drv in self.machines and drv not in self.failed_there

    def blame(self, failure: BuildFailure, drv: str | None, loose: list[str]) -> BuildFailure:
        """Return a failure with the machine that it happened on, or that is its cause.

        Args:
            failure: The failure, by Nix's message about it.
            drv: Its derivation.
            loose: Errors before it that name no derivation; the one that belongs to it is taken.
        """
        if failure.kind is FailureKind.MISSING_FEATURES:
            return replace(failure, message=failure.message + self._why_none())
        machine = self.machines.get(drv or "", "")
        if not machine or drv is None:
            return failure
        if not self.is_lost(drv) or failure.exit_code != 1:
            return replace(failure, machine=host(machine))
        said = _last_error(loose.pop(0)) if loose else ""
        why = f": {said}" if said else ""
        if _NO_SPACE.search(said):
            kind, text = FailureKind.DISK_FULL, "no space left on the disk of the builder"
        elif not said or _LOST.search(said):
            kind, text = FailureKind.BUILDER_LOST, f"the builder was lost{why}"
        else:
            kind, text = FailureKind.OTHER, f"the builder did not do it{why}"
        return replace(failure, kind=kind, message=text, exit_code=None, machine=host(machine))

    def nowhere(self, text: str) -> BuildFailure | None:
        """Return the failure that a message tells of by which no machine can start anything."""
        if not _CANNOT_START.search(text):
            return None
        named = _NAMED.search(text)
        name = store_name_of(named[1]) if named else ""
        asked = [row for row in self.refusals if name in ("", row.name)]
        found = asked[-1] if asked else Refusal(name, "", ())
        words = "this machine builds nothing itself (max-jobs is 0)"
        if found.system:
            with_features = f" with the system features {', '.join(found.features)}"
            needs = f"it needs {found.system}{with_features if found.features else ''}"
            words = f"{needs}; {words}, and no builder that can be used has that"
        elif not self.unavailable:
            words += ", and there are no remote builders"
        return BuildFailure(
            named[1] if named else None,
            found.name or "the build",
            FailureKind.NO_MACHINE,
            f"no machine builds it: {words}{self._why_none()}",
            features=found.features,
        )

    def _why_none(self) -> str:
        rows = [f"\n  the builder {host(m)}: {why}" for m, why in self.unavailable.items()]
        return "".join(rows)


def store_name_of(path: str) -> str:
    """Return the name in a derivation's path, or in the last part of one."""
    name = path.rpartition("/")[2].partition("-")[2]
    return name.removesuffix(".drv") or path


def host(uri: str) -> str:
    """Return a machine as people call it: `gpu1` of `ssh-ng://build@gpu1?x=y`."""
    rest = _SCHEME.sub("", uri).partition("?")[0].rstrip("/")
    return rest.rpartition("@")[2] or uri


def cannot_start(text: str) -> bool:
    """Whether a message says that no machine can build what is asked for."""
    return bool(_CANNOT_START.search(text))


def all_lost(error: object) -> bool:
    """Whether nothing else is wrong than that builders were lost: then it can be tried again."""
    if not isinstance(error, BuildFailedError) or not error.failures:
        return False
    return all(failure.kind is FailureKind.BUILDER_LOST for failure in error.failures)


def lost_machines(error: BuildFailedError) -> Mapping[str, list[str]]:
    """Return the machines that were lost, each with the stages that ran there."""
    found: dict[str, list[str]] = {}
    for failure in error.failures:
        found.setdefault(failure.machine, []).append(failure.name)
    return found


def reason(said: str) -> str:
    """Return why a machine does not answer, by all that Nix and ssh have said."""
    return _said_by_ssh(said.splitlines()) or _last_error(said) or "it does not answer"


def _said_by_ssh(noise: Sequence[str]) -> str:
    """Return the last reason that ssh gave; what it wrote long ago is of another attempt."""
    said = [line.strip() for line in list(noise)[-8:] if _SSH.search(line.strip())]
    return said[-1].removeprefix("ssh: ") if said else ""


def _last_error(text: str) -> str:
    """Return the innermost of errors in one another, in one line."""
    return " ".join(text.rpartition("error:")[2].split())
