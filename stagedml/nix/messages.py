"""The texts of Nix by which each error is recognized.

The wording differs between versions; what is matched here was seen with 2.8, 2.26 and 2.34.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from stagedml.errors import StagedMLError
from stagedml.nix.errors import (
    BuildFailedError,
    BuildFailure,
    DaemonUnreachableError,
    DiskFullError,
    EvaluationError,
    ExperimentalFeatureError,
    FailureKind,
    NixError,
    StoreNotWritableError,
)
from stagedml.nix.paths import store_name
from stagedml.nix.remote import Builders, cannot_start

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from stagedml.nix.events import Message


# Escape sequences: colours (`ESC [ 31;1 m`), links and titles (`ESC ] ... BEL`).
_ANSI = re.compile(r"\x1b\[[0-?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)?|\x1b.?")
_DRV = re.compile(r"""['"]?(/[^\s'"!^]+\.drv)(?:[!^][\w,*]+)?['"]?""")
_EXIT = re.compile(r"failed with exit code (\d+)")
_SIGNAL = re.compile(r"failed due to signal (\d+)(?: \(([^)]*)\))?")
_HASHES = re.compile(r"specified:\s*(\S+)\s+got:\s*(\S+)")
_URL = re.compile(r"unable to (?:download|upload|check\w*) '([^']+)'")
_FEATURES = re.compile(r"(?:Required features:|with features) \{([^}]*)\}")
_PLATFORM = re.compile(r"(?:is required to build|required \(system|Required system:)")
_BLOCKED = re.compile(r"\d+ dependenc(?:y|ies) (?:of derivation .* )?failed")
_DEPENDENCY = re.compile(_BLOCKED.pattern + r"|^build of .* failed$")
_OUTPUT = re.compile(r"""output ['"]?(/[^\s'"]+)""")
_FEATURE = re.compile(r"experimental Nix feature '([\w-]+)' is disabled")
_NO_SPACE = re.compile(
    r"no space left on device|disk (?:is )?full|errno 28\]|disk quota exceeded", re.IGNORECASE
)
_DENIED = re.compile(
    r"Permission denied|Read-only file system|Operation not permitted|unable to open database"
    r"|readonly database|cannot open SQLite|No such file or directory"
)
# The end of a build's log in a message: whatever it says is not Nix's.
_LOG = re.compile(r"^[ \t]*last \d+ log lines?:\n(?:[ \t]*>.*\n?)*", re.IGNORECASE | re.MULTILINE)
_LINK = re.compile(
    r"""creating symlink (?:from )?(['"])(.+?)(?:\.tmp-[\d-]+)?\1 (?:to|->) .*: ([^:]+)$"""
)
# What pip, curl and Python's urllib say when they cannot get a file.
_FETCH = re.compile(
    r"Failed to establish a new connection|name resolution|Name or service not known"
    r"|Connection refused|Connection broken|Network is unreachable|[Tt]imed out"
    r"|CERTIFICATE_VERIFY_FAILED|No matching distribution|Could not find a version"
    r"|HTTP [Ee]rror \d+|urlopen error|Could not resolve|Could not connect|Max retries"
)
_STAGE_FAILED = re.compile(r"the stage '[^']+' failed: (.*)")
_RAISED = re.compile(r"[A-Za-z_][\w.]*(Error|Exception|Interrupt|Exit)\b")
# Newer Nix looks for a daemon where the store cannot be written to; there may be none to look at.
_DAEMON = re.compile(
    r"cannot connect to (?:daemon|socket)|^(?!getting status).*daemon-socket/socket"
)


def plain(text: str) -> str:
    """Return a text without colours and other terminal control sequences."""
    return _ANSI.sub("", text) if "\x1b" in text else text


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


def without_log(message: str) -> str:
    """Return a message of Nix without the end of the log in it, which a daemon puts there."""
    return _LOG.sub("", message)


def parse_failure(message: str) -> BuildFailure | None:
    """Return what an error message of Nix says about a derivation; none if it blames no build.

    The message is to be without colours. That a dependency failed, or the build as a whole, is no
    failure of a derivation's own: none, too.
    """
    message = without_log(message).strip()
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
    messages: Iterable[str],
    logs: Mapping[str, Sequence[str]],
    builders: Builders | None = None,
) -> tuple[list[BuildFailure], list[str]]:
    """All failures of a build.

    Args:
        messages: Nix's error messages, in order, without colours.
        logs: For each derivation whose build stopped without success, in order, its last lines.
        builders: What is known of remote builders.

    Returns:
        The derivations that failed, and the names of those which a failed dependency blocked.
    """
    found = _Finding()
    open_logs = dict(logs)
    builders = builders or Builders()
    loose: list[str] = []
    for message in map(without_log, messages):
        failure = builders.nowhere(message) or parse_failure(message)
        if failure is None:
            if _BLOCKED.search(message) and (blocked := _DRV.search(message)):
                name = store_name(blocked[1])
                if name not in found.blocked:
                    found.blocked.append(name)
            elif ".drv" not in message:
                loose.append(message)
            continue
        # Not every message names the derivation: then it is the failed one without a message yet.
        drv = failure.drv or _matching(failure.name, open_logs)
        if drv is not None and any(other.drv == drv for other in found.failures):
            continue
        failure = builders.blame(failure, drv, loose)
        found.failures.append(_with_log(failure, drv, open_logs.pop(drv, ()) if drv else ()))
    return found.failures, found.blocked


def _matching(name: str, logs: Mapping[str, Sequence[str]]) -> str | None:
    same = [drv for drv in logs if name and name.startswith(store_name(drv))]
    return same[0] if same else next(iter(logs), None) if not name else None


def _with_log(failure: BuildFailure, drv: str | None, log: Sequence[str]) -> BuildFailure:
    """Return the failure with its log, and what only the log says about its cause."""
    kind, message = failure.kind, failure.message
    urls = tuple(dict.fromkeys(url for line in log for url in _URL.findall(line)))
    if kind is FailureKind.BUILDER:
        if any(_NO_SPACE.search(line) for line in log):
            kind, message = FailureKind.DISK_FULL, f"no space left on the disk ({message})"
        elif urls:
            said = next((line.strip() for line in reversed(log) if _URL.search(line)), message)
            kind, message = FailureKind.DOWNLOAD, clean_message(said)
        elif (said := _own_words(log)) and drv and _is_fixed(drv) and not _STAGE_FAILED.match(said):
            kind, message = FailureKind.DOWNLOAD, said
        elif said:
            message = _raised(said) or message
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
        machine=failure.machine,
    )


def _raised(said: str) -> str:
    """Why a stage failed, as its builder says it: one line, or a few that belong together."""
    first, *rest = said.split("\n")
    if why := _STAGE_FAILED.match(first):
        return "\n  ".join([why[1], *rest]) if why[1] else ""
    raised = [line for line in rest if _RAISED.match(line)]
    broken = [line for line in raised if line.startswith("PromiseError")]
    return "\n  ".join(broken) or (raised[-1] if raised else "")


def _own_words(log: Sequence[str]) -> str:
    """Return what one of our own builders says at the end of its log about its failure."""
    for number in range(len(log) - 1, -1, -1):
        if log[number].startswith("stagedml: "):
            return "\n".join([log[number].removeprefix("stagedml: "), *log[number + 1 :]]).rstrip()
    return ""


def _is_fixed(drv: str) -> bool:
    """Whether a derivation is a download or the like: its output is fixed by a hash."""
    from stagedml.nix.derivation import read

    try:
        return read(drv).is_fixed
    except StagedMLError:  # built on another machine, or deleted meanwhile
        return False


def _indent(text: str) -> str:
    return "\n  ".join(line.strip() for line in text.split("\n"))


def explain(
    said: Sequence[Message],
    noise: Sequence[str],
    failed: Mapping[str, Sequence[str]],
    *,
    places: Sequence[str],
    command: Sequence[str],
    stderr: str,
    returncode: int,
    builders: Builders | None = None,
) -> NixError:
    """Return the exception for a Nix program that failed.

    Args:
        said: The errors that Nix reported, in order.
        noise: Lines that were no events.
        failed: For each derivation that failed, the last lines of its log, in order.
        places: The store's and the state's directory.
        command: The command that failed.
        stderr: Everything it wrote.
        returncode: Its exit status.
        builders: What is known of remote builders.
    """
    program = command[0].rpartition("/")[2]
    errors = [message for message in said if message.text]
    if errors:
        last = errors[-1]
        text = last.text
        where = f"{last.file}:{last.line}" if last.file and last.line else None
    else:
        text = clean_message("\n".join(noise)) or f"{program} failed"
        where = None
        if returncode < 0:
            text = f"{program} was killed by signal {-returncode}: {text}"
    if failed or any(map(_blames_build, errors)):
        failures, blocked = collect_failures([m.text for m in errors], failed, builders)
        if failures:
            return BuildFailedError(
                failures, blocked=blocked, command=command, stderr=stderr, returncode=returncode
            )
    known = environment_error(
        text, places=places, command=command, stderr=stderr, returncode=returncode
    )
    if known is not None:
        return known
    disabled = dict.fromkeys(_FEATURE.findall(f"{text}\n{stderr}"))
    if disabled:
        return ExperimentalFeatureError(*disabled, command=command, stderr=stderr)
    kind = EvaluationError if program in ("nix-instantiate", "nix-build", "nix") else NixError
    return kind(_unquoted(text), command=command, stderr=stderr, returncode=returncode, where=where)


def _blames_build(message: Message) -> bool:
    text = message.text
    return ".drv" in text or "is not allowed to refer to" in text or cannot_start(text)


def _unquoted(text: str) -> str:
    """Return what a Nix `abort` was given, without the words around it."""
    found = re.fullmatch(r"evaluation aborted with [^:]*: '(.*)'", text, re.DOTALL)
    return found[1] if found else text


def environment_error(
    message: str,
    *,
    places: Sequence[str],
    command: Sequence[str] = (),
    stderr: str = "",
    returncode: int | None = None,
) -> NixError | None:
    """Return the error for a message that speaks of the machine rather than of what was asked for.

    Args:
        message: What Nix said, without colours.
        places: The store's and the state's directory.
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
    link = _LINK.search(message)
    if link and not link[2].startswith(tuple(f"{place}/" for place in places)):
        return NixError(
            f"the link {link[2]} cannot be made: {link[3]}",
            hint="What was built is in the store all the same; name another place for the link.",
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
