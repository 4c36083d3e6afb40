"""What can go wrong with Nix, as exceptions."""

from __future__ import annotations

import enum
import re
import signal
from dataclasses import dataclass
from typing import TYPE_CHECKING

from stagedml.errors import StagedMLError
from stagedml.nix import MINIMUM_VERSION

if TYPE_CHECKING:
    from collections.abc import Sequence

_INSTALL = (
    "Install it from your distribution (Debian, Ubuntu: `apt install nix-bin`) or from "
    "https://nixos.org/download, then open a new shell."
)
_LOG_LINES = 40  # of a failed build, shown in the error itself


class NixError(StagedMLError):
    """A Nix program failed.

    Args:
        message: What Nix said, without its trace.
        command: The command that failed.
        stderr: Everything it wrote to stderr, as plain text.
        returncode: Its exit status.
        hint: What to do about it.
        where: `file:line` in the Nix code, where Nix gave it.
    """

    def __init__(
        self,
        message: str,
        *,
        command: Sequence[str] = (),
        stderr: str = "",
        returncode: int | None = None,
        hint: str | None = None,
        where: str | None = None,
    ) -> None:
        super().__init__(message, hint=hint, where=where)
        self.command = tuple(command)
        self.stderr = stderr
        self.returncode = returncode


class NixNotFoundError(NixError):
    """There is no Nix on this machine, or not where `STAGEDML_NIX_BIN` says."""

    def __init__(self, program: str, *, directory: str | None = None) -> None:
        if directory:
            message = f"STAGEDML_NIX_BIN is {directory}, and there is no program {program} in it"
            hint = "Unset STAGEDML_NIX_BIN, or let it name a directory that holds the Nix programs."
        else:
            message = f"Nix is not installed: there is no program {program} in PATH"
            hint = _INSTALL
        super().__init__(message, hint=hint)


class NixTooOldError(NixError):
    """This Nix is older than what StagedML works with."""

    def __init__(self, found: str) -> None:
        floor = ".".join(map(str, MINIMUM_VERSION))
        super().__init__(
            f"this is Nix {found}, and StagedML needs {floor} or newer",
            hint=_INSTALL.replace("Install it", "Install a newer one"),
        )


class StoreNotWritableError(NixError):
    """The store, or the database beside it, cannot be written to."""


class DaemonUnreachableError(NixError):
    """Nix is to work through its daemon, and the daemon does not answer."""


class DiskFullError(NixError):
    """Nix itself ran out of disk space (for a build that did, see `BuildFailedError`)."""


class EvaluationError(NixError):
    """A Nix expression cannot be evaluated, or called `throw`; the message is Nix's own."""


class ExperimentalFeatureError(NixError):
    """Nix is not allowed to do what a stage needs.

    Args:
        features: What it must be allowed.
    """

    def __init__(self, *features: str, command: Sequence[str] = (), stderr: str = "") -> None:
        names = " ".join(features)
        super().__init__(
            f"Nix has the experimental feature {names} disabled, which this pipeline needs",
            command=command,
            stderr=stderr,
            hint=f"Add to nix.conf (the daemon's, where there is one, which then starts anew):\n"
            f"  extra-experimental-features = {names}\n"
            "See docs/impurity.md.",
        )


class LogNotFoundError(NixError):
    """Nix keeps no build log of this path."""


class BuildInterruptedError(NixError):
    """A build was stopped from outside (Ctrl-C, SIGTERM); nothing half-made is left."""


class FailureKind(enum.StrEnum):
    """Why a derivation did not build."""

    BUILDER = "builder"  # its program failed, or was killed
    HASH_MISMATCH = "hash-mismatch"
    DOWNLOAD = "download"
    DISK_FULL = "disk-full"
    MISSING_FEATURES = "missing-features"  # no machine can build it (no GPU, another platform)
    MISSING_OUTPUT = "missing-output"
    FORBIDDEN_REFERENCE = "forbidden-reference"
    TIMEOUT = "timeout"
    NOT_DETERMINISTIC = "not-deterministic"  # a rebuild gave another result
    NO_MACHINE = "no-machine"  # nothing is built here, and no remote builder can be used
    BUILDER_LOST = "builder-lost"  # the remote builder that ran it, not the stage's fault
    OTHER = "other"


@dataclass(frozen=True)
class BuildFailure:
    """One derivation that did not build.

    Attributes:
        drv: Its path, where Nix told.
        name: Its name: the stage's.
        kind: Why it failed.
        message: The reason in words, one line or a few.
        exit_code: Exit status of its program, if that is what failed.
        signal: The signal that killed its program, if one did.
        log: The last lines of its log.
        specified: The hash that was asked for (of a mismatch).
        got: The hash that was found (of a mismatch).
        urls: What could not be downloaded.
        features: The system features that no machine has.
        where: `file:line` of the pipeline that has it, where that is known.
        machine: The remote builder that it ran on; empty for this machine.
    """

    drv: str | None
    name: str
    kind: FailureKind
    message: str
    exit_code: int | None = None
    signal: int | None = None
    log: tuple[str, ...] = ()
    specified: str | None = None
    got: str | None = None
    urls: tuple[str, ...] = ()
    features: tuple[str, ...] = ()
    where: str | None = None
    machine: str = ""

    @property
    def hint(self) -> str | None:
        """What to do about it, where that is known."""
        if self.kind is FailureKind.HASH_MISMATCH and self.name.endswith(".whl"):
            return "The index serves another file than the one locked: run `stagedml lock`."
        if self.kind is FailureKind.HASH_MISMATCH:
            return f'If the new file is the right one, its hash is:\n  sha256="{self.got}",'
        if self.kind is FailureKind.DOWNLOAD and any(u.startswith("file:") for u in self.urls):
            return (
                "Builds in a sandbox do not see this machine's files: run `stagedml seed FILE`, "
                "which satisfies the download by its hash."
            )
        if self.kind is FailureKind.DOWNLOAD and "stagedml seed" not in self.message:
            return (
                "Check the network; or get the file elsewhere and run `stagedml seed FILE`, "
                "which satisfies the download by its hash."
            )
        if self.kind is FailureKind.BUILDER_LOST:
            return (
                f"See that {self.machine} runs, has memory and answers (`stagedml doctor --builders"
                "`), and run the same command again: what was finished is kept."
            )
        if self.kind is FailureKind.NO_MACHINE:
            return (
                "`stagedml doctor --builders` tests each builder and says what to do; with -j 1 "
                "this machine builds, too."
            )
        if self.kind is FailureKind.DISK_FULL and self.machine:
            return f"Free some space on {self.machine} (`nix-collect-garbage`), or use another."
        if self.kind is FailureKind.DISK_FULL:
            return "Free some space (`nix-collect-garbage` deletes what nothing keeps)."
        if self.kind is FailureKind.MISSING_FEATURES:
            return "`stagedml doctor` tells what this machine lacks and which lines to add."
        if self.signal == signal.SIGKILL:
            return "Mostly it is the kernel that kills so, when memory runs out: see `dmesg`."
        return None


class BuildFailedError(NixError):
    """One or more derivations did not build.

    Args:
        failures: Those that failed by themselves, in the order in which they did.
        blocked: The names of those that could not be tried, since a dependency failed.
        logs_shown: Whether the user has already seen the ends of the logs.
        command: The `nix` command that failed.
        stderr: Everything Nix said.
        returncode: Its exit status.
    """

    def __init__(
        self,
        failures: Sequence[BuildFailure],
        *,
        blocked: Sequence[str] = (),
        logs_shown: bool = False,
        command: Sequence[str] = (),
        stderr: str = "",
        returncode: int | None = None,
    ) -> None:
        self.failures = tuple(failures)
        self.blocked = tuple(blocked)
        self.logs_shown = logs_shown
        text: list[str] = []
        hints: list[str] = []
        for failure in self.failures:
            known = logs_shown and failure.kind is FailureKind.DOWNLOAD  # the rest is in the log
            words = failure.message.split("\n", 1)[0] if known else failure.message
            place = f" on {failure.machine}" if failure.machine else ""
            text.append(f"{failure.name} failed{place}: {words}")
            if failure.where:
                text.append(f"  defined at {failure.where}")
            told = logs_shown or failure.kind in (FailureKind.DOWNLOAD, FailureKind.HASH_MISMATCH)
            if failure.log and not told:
                text += [f"  {line}" for line in failure.log[-_LOG_LINES:]]
            if failure.hint and failure.hint not in hints:
                hints.append(failure.hint)
        if self.blocked:
            text.append(f"not tried, since they need what failed: {', '.join(self.blocked)}")
        logs = [failure.drv for failure in self.failures if failure.drv and failure.log]
        hints += [f"Full log: stagedml log {drv}" for drv in logs]
        kept = list(dict.fromkeys(_KEPT.findall(stderr)))
        hints += [
            f"Its build directory is kept, with what it wrote in `outputs`: {d}" for d in kept
        ]
        if not kept and any(f.kind is FailureKind.BUILDER and f.log for f in self.failures):
            hints.append("To see what it had written: build with --keep-failed.")
        super().__init__(
            "\n".join(text) or "the build failed",
            command=command,
            stderr=stderr,
            returncode=returncode,
            hint="\n".join(hints) or None,
        )


_KEPT = re.compile(r"keeping build directory ['\"]?(/[^\s'\"]+)")
