"""What can go wrong with Nix, as exceptions, and the texts of Nix by which each is recognized.

The wording differs between versions; what is matched here was seen with 2.8, 2.26 and 2.34.
"""

from __future__ import annotations

import enum
import re
import signal
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from stagedml.errors import StagedMLError
from stagedml.nix import MINIMUM_VERSION

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

_INSTALL = (
    "Install it from your distribution (Debian, Ubuntu: `apt install nix-bin`) or from "
    "https://nixos.org/download, then open a new shell."
)
_LOG_LINES = 40  # of a failed build, shown in the error itself


# -- exceptions ---------------------------------------------------------------------------------


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
            hint = "Unset STAGEDML_NIX_BIN, or let it name a folder that holds the Nix programs."
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
            text.append(f"{failure.name} failed: {words}")
            if failure.where:
                text.append(f"  defined at {failure.where}")
            told = logs_shown or failure.kind in (FailureKind.DOWNLOAD, FailureKind.HASH_MISMATCH)
            if failure.log and not told:
                text += [f"  {line}" for line in failure.log[-_LOG_LINES:]]
            if failure.hint and failure.hint not in hints:
                hints.append(failure.hint)
        if self.blocked:
            text.append(f"not tried, since they need these: {', '.join(self.blocked)}")
        logs = [failure.drv for failure in self.failures if failure.drv and failure.log]
        hints += [f"Full log: stagedml log {drv}" for drv in logs]
        kept = list(dict.fromkeys(_KEPT.findall(stderr)))
        hints += [f"Its build folder is kept, with what it wrote in `outputs`: {d}" for d in kept]
        if not kept and any(f.kind is FailureKind.BUILDER and f.log for f in self.failures):
            hints.append("To see what it had written: build with --keep-failed.")
        super().__init__(
            "\n".join(text) or "the build failed",
            command=command,
            stderr=stderr,
            returncode=returncode,
            hint="\n".join(hints) or None,
        )

    def located(self, places: Mapping[str, str]) -> BuildFailedError:
        """The same, saying where each failed stage was added to its pipeline.

        Args:
            places: `file:line` by the stage's name.
        """
        return BuildFailedError(
            [replace(failure, where=places.get(failure.name)) for failure in self.failures],
            blocked=self.blocked,
            logs_shown=self.logs_shown,
            command=self.command,
            stderr=self.stderr,
            returncode=self.returncode,
        )


# -- recognizing Nix's texts ----------------------------------------------------------------------

# Escape sequences: colours (`ESC [ 31;1 m`), links and titles (`ESC ] ... BEL`).
_ANSI = re.compile(r"\x1b\[[0-?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)?|\x1b.?")
_DRV = re.compile(r"""['"]?(/[^\s'"!^]+\.drv)(?:[!^][\w,*]+)?['"]?""")
_EXIT = re.compile(r"failed with exit code (\d+)")
_SIGNAL = re.compile(r"failed due to signal (\d+)(?: \(([^)]*)\))?")
_HASHES = re.compile(r"specified:\s*(\S+)\s+got:\s*(\S+)")
_URL = re.compile(r"unable to (?:download|upload|check\w*) '([^']+)'")
_FEATURES = re.compile(r"(?:Required features:|with features) \{([^}]*)\}")
_PLATFORM = re.compile(r"(?:is required to build|required \(system|Required system:)")
_DEPENDENCY = re.compile(
    r"\d+ dependenc(?:y|ies) (?:of derivation .* )?failed|^build of .* failed$"
)
_OUTPUT = re.compile(r"""output ['"]?(/[^\s'"]+)""")
_NO_SPACE = re.compile(
    r"no space left on device|disk (?:is )?full|errno 28\]|disk quota exceeded", re.IGNORECASE
)
_DENIED = re.compile(
    r"Permission denied|Read-only file system|Operation not permitted|unable to open database"
    r"|readonly database|cannot open SQLite|No such file or directory"
)
# What pip, curl and Python's urllib say when they cannot get a file.
_FETCH = re.compile(
    r"Failed to establish a new connection|name resolution|Name or service not known"
    r"|Connection refused|Connection broken|Network is unreachable|[Tt]imed out"
    r"|CERTIFICATE_VERIFY_FAILED|No matching distribution|Could not find a version"
    r"|HTTP [Ee]rror \d+|urlopen error|Could not resolve|Could not connect|Max retries"
)
_RAISED = re.compile(r"[A-Za-z_][\w.]*(Error|Exception|Interrupt|Exit)\b")
_KEPT = re.compile(r"keeping build directory ['\"]?(/[^\s'\"]+)")
# Newer Nix looks for a daemon where the store cannot be written to; there may be none to look at.
_DAEMON = re.compile(
    r"cannot connect to (?:daemon|socket)|^(?!getting status).*daemon-socket/socket"
)


def plain(text: str) -> str:
    """A text without colours and other terminal control sequences."""
    return _ANSI.sub("", text) if "\x1b" in text else text


def store_name(path: str) -> str:
    """The name in a store path or derivation: `/nix/store/HASH-train.drv` gives `train`."""
    base = path.rstrip("/").rpartition("/")[2].split("!")[0].split("^")[0]
    hash_part, dash, name = base.partition("-")
    if not dash or len(hash_part) != 32:
        name = base
    return name.removesuffix(".drv")


def clean_message(text: str) -> str:
    """Nix's own message in what it wrote to a terminal, without `error:` and without its trace.

    Newer versions put the trace (`... while calling`, `at FILE:LINE`, excerpts of code) before
    the last `error:`, older ones after it.
    """
    text = plain(text).strip()
    starts = [found.end() for found in re.finditer(r"^\s*error:", text, re.MULTILINE)]
    if not starts:
        return text
    kept: list[str] = []
    for line in text[starts[-1] :].strip("\n").split("\n"):
        bare = line.strip()
        if re.match(r"(at (/|\S+:\d+|«)|… |\(use '--show-trace'|Try '\S+ --help')", bare):
            break
        kept.append(bare if not kept else line.removeprefix("       "))
    return "\n".join(kept).strip()


def parse_failure(message: str) -> BuildFailure | None:
    """What an error message of Nix says about a derivation; none if it blames no build.

    The message is to be without colours. That a dependency failed, or the build as a whole, is no
    failure of a derivation's own: none, too.
    """
    message = message.strip()
    if _DEPENDENCY.search(message):
        return None
    found = _DRV.search(message)
    drv = found[1] if found else None
    name = store_name(drv) if drv else ""
    if (hashes := _HASHES.search(message)) and "hash mismatch" in message:
        return BuildFailure(
            drv,
            name,
            FailureKind.HASH_MISMATCH,
            f"the file has another hash than the one asked for\n"
            f"  specified: {hashes[1]}\n  got:       {hashes[2]}",
            specified=hashes[1],
            got=hashes[2],
        )
    if "missing system features" in message or _PLATFORM.search(message):
        features = _FEATURES.search(message)
        listed = features[1].split(",") if features else []
        wanted = tuple(part.strip() for part in listed if part.strip())
        what = f"the system features {', '.join(wanted)}" if wanted else "another kind of system"
        return BuildFailure(
            drv,
            name,
            FailureKind.MISSING_FEATURES,
            f"it needs {what}, and no machine that Nix may use offers that\n  {_indent(message)}",
            features=wanted,
        )
    if code := _EXIT.search(message):
        return BuildFailure(
            drv, name, FailureKind.BUILDER, f"exit code {code[1]}", exit_code=int(code[1])
        )
    if killed := _SIGNAL.search(message):
        words = f"killed by signal {killed[1]}" + (f" ({killed[2]})" if killed[2] else "")
        return BuildFailure(drv, name, FailureKind.BUILDER, words, signal=int(killed[1]))
    if "failed to produce output path" in message:
        return BuildFailure(drv, name, FailureKind.MISSING_OUTPUT, "it made no output")
    if "is not allowed to refer to" in message or "forbidden in" in message:
        output = _OUTPUT.search(message)
        name = name or (store_name(output[1]) if output else "")
        return BuildFailure(drv, name, FailureKind.FORBIDDEN_REFERENCE, _indent(message))
    if late := re.search(r"timed out after \d+ seconds( of silence)?", message):
        return BuildFailure(drv, name, FailureKind.TIMEOUT, late[0])
    if "may not be deterministic" in message:
        return BuildFailure(
            drv, name, FailureKind.NOT_DETERMINISTIC, "a rebuild gave another result"
        )
    if drv and _NO_SPACE.search(message):
        return BuildFailure(drv, name, FailureKind.DISK_FULL, "no space left on the disk")
    if drv and ("builder for" in message or "Cannot build" in message or "building of" in message):
        reason = re.search(r"Reason: (.*?)\.?$", message, re.MULTILINE)
        words = reason[1] if reason else _indent(message)
        return BuildFailure(drv, name, FailureKind.OTHER, words)
    return None


@dataclass
class _Finding:
    failures: list[BuildFailure] = field(default_factory=list)
    blocked: list[str] = field(default_factory=list)


def collect_failures(
    messages: Iterable[str], logs: Mapping[str, Sequence[str]]
) -> tuple[list[BuildFailure], list[str]]:
    """All failures of a build.

    Args:
        messages: Nix's error messages, in order, without colours.
        logs: For each derivation whose build stopped without success, in order, its last lines.

    Returns:
        The derivations that failed, and the names of those which a failed dependency blocked.
    """
    found = _Finding()
    open_logs = dict(logs)
    for message in messages:
        failure = parse_failure(message)
        if failure is None:
            if _DEPENDENCY.search(message) and (blocked := _DRV.search(message)):
                name = store_name(blocked[1])
                if name not in found.blocked:
                    found.blocked.append(name)
            continue
        # Not every message names the derivation: then it is the failed one without a message yet.
        drv = failure.drv or _matching(failure.name, open_logs)
        if drv is not None and any(other.drv == drv for other in found.failures):
            continue
        found.failures.append(_with_log(failure, drv, open_logs.pop(drv, ()) if drv else ()))
    return found.failures, found.blocked


def _matching(name: str, logs: Mapping[str, Sequence[str]]) -> str | None:
    same = [drv for drv in logs if name and name.startswith(store_name(drv))]
    return same[0] if same else next(iter(logs), None) if not name else None


def _with_log(failure: BuildFailure, drv: str | None, log: Sequence[str]) -> BuildFailure:
    """The failure with its log, and what only the log says about its cause."""
    kind, message = failure.kind, failure.message
    urls = tuple(dict.fromkeys(url for line in log for url in _URL.findall(line)))
    if kind is FailureKind.BUILDER:
        if any(_NO_SPACE.search(line) for line in log):
            kind, message = FailureKind.DISK_FULL, f"no space left on the disk ({message})"
        elif urls:
            said = next((line.strip() for line in reversed(log) if _URL.search(line)), message)
            kind, message = FailureKind.DOWNLOAD, clean_message(said)
        elif (said := _own_words(log)) and drv and _is_fixed(drv):
            kind, message = FailureKind.DOWNLOAD, said
        elif said:
            raised = [line for line in said.split("\n") if _RAISED.match(line)]
            broken = [line for line in raised if line.startswith("PromiseError")]
            message = "\n  ".join(broken) or (raised[-1] if raised else message)
        elif drv and _is_fixed(drv) and any(_FETCH.search(line) for line in log):
            errors = [line for line in log if re.match(r"\s*(ERROR|error|\w*Error)\b", line)]
            said = (errors or [line for line in log if _FETCH.search(line)])[-1].strip()
            kind, message = FailureKind.DOWNLOAD, f"the download failed: {said}"
    return BuildFailure(
        drv=drv,
        name=store_name(drv) if drv else failure.name or "a derivation",
        kind=kind,
        message=message,
        exit_code=failure.exit_code,
        signal=failure.signal,
        log=tuple(log),
        specified=failure.specified,
        got=failure.got,
        urls=urls,
        features=failure.features,
    )


def _own_words(log: Sequence[str]) -> str:
    """What one of our own builders says at the end of its log about its failure."""
    for number in range(len(log) - 1, -1, -1):
        if log[number].startswith("stagedml: "):
            return "\n".join([log[number].removeprefix("stagedml: "), *log[number + 1 :]]).rstrip()
    return ""


def _is_fixed(drv: str) -> bool:
    """Whether a derivation is a download or the like: its output is fixed by a hash."""
    from stagedml.nix import aterm

    try:
        return aterm.read(drv).is_fixed
    except StagedMLError:  # built on another machine, or deleted meanwhile
        return False


def _indent(text: str) -> str:
    return "\n  ".join(line.strip() for line in text.split("\n"))


def environment_error(
    message: str,
    *,
    places: Sequence[str],
    command: Sequence[str] = (),
    stderr: str = "",
    returncode: int | None = None,
) -> NixError | None:
    """The error for a message that speaks of the machine rather than of what was asked for.

    Args:
        message: What Nix said, without colours.
        places: The store's and the state's folder.
        command: The command that failed.
        stderr: Everything it wrote.
        returncode: Its exit status.
    """
    if _DAEMON.search(message):
        return DaemonUnreachableError(
            f"the Nix daemon does not answer: {message}",
            hint="Start it (`systemctl start nix-daemon`), and see that you may use its socket.",
            command=command,
            stderr=stderr,
            returncode=returncode,
        )
    if _NO_SPACE.search(message):
        return DiskFullError(
            f"no space left on the disk: {message}",
            hint="Free some space (`nix-collect-garbage` deletes what nothing keeps).",
            command=command,
            stderr=stderr,
            returncode=returncode,
        )
    if _DENIED.search(message) and any(place in message for place in places):
        return StoreNotWritableError(
            f"the Nix store cannot be written to: {message}",
            hint=(
                f"Nix keeps its store in {places[0]} and its state in {places[-1]}: see that they "
                "exist and that you own them, or that the Nix daemon runs and you may use it."
            ),
            command=command,
            stderr=stderr,
            returncode=returncode,
        )
    return None
